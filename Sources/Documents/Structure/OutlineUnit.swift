/// A piece of a document that passages are put together from: a heading, a paragraph, or a part of a long one.
struct OutlineUnit: Sendable {
    /// How units of a section may be joined.
    enum Style: Sendable {
        /// Running text: up to the usual length.
        case body
        /// Letterhead, addressees, signature: as one where it fits.
        case together
    }

    /// Where it lies.
    var range: Range<Int>
    /// Its length in words.
    var weight: Int
    /// The labels of the divisions that it stands in.
    var path: [String]
    /// The section that it belongs to: units of different sections never share a passage.
    var section: Int
    /// The nearest heading, its own if it is one.
    var heading: String?
    /// How deep a heading it is, from 0; nil for text.
    var headingDepth: Int?
    /// The rank of the marker that opens it, if one does.
    var rank: StructureMarker.Rank?
    /// Whether it is a point of a list.
    var isListItem: Bool
    /// Whether it ends in `:`, so that what follows belongs to it.
    var introduces: Bool
    /// How it joins with its neighbours.
    var style: Style
    /// The page that it begins on.
    var page: Int?
}
