/// A run of text that stands as one: a block of the format, a line of a plain text, or the lines that a wrapped one
/// takes.
struct Paragraph: Sendable {
    /// Where it lies, without white space at its ends; never empty.
    var range: Range<Int>
    /// What the format says it is; nil where no block covers it.
    var kind: Block.Kind?
    /// The page that it begins on.
    var page: Int?
    /// Whether an empty line (or a block's border) stands before it.
    var isApart: Bool
    /// Its length in words (see `TextMeasure`).
    var weight: Int
    /// Whether it has letters, and all are capitals.
    var isCapitals: Bool
    /// The division that it opens.
    var marker: StructureMarker?

    /// The level of the heading that the format makes of it.
    var headingLevel: Int? {
        if case .heading(let level) = kind { return level }
        return nil
    }

    /// Whether it is a point of a list, by the format or by its own bullet, letter or number in brackets.
    var isListItem: Bool {
        if let marker { return marker.rank.isListItem }
        return kind == .listItem
    }
}
