/// A stretch of a document that is indexed, ranked, shown and cited as one: about 60 to 200 syllables,
/// never part of a sentence, never across a heading.
public struct Passage: Sendable, Equatable, Codable {
    /// The passage's number in its document, from 1.
    public var ordinal: Int

    /// Where it lies in `SourceText.text`, in UTF-8 code units; no white space at either end.
    public var range: Range<Int>

    /// Short labels of the divisions it stands in, from the outside in: `["Chương II", "Điều 5", "2"]`, `["II", "3"]`.
    public var path: [String]

    /// The nearest heading above it, as written (`Điều 5. Trách nhiệm của người đứng đầu`), if any.
    public var heading: String?

    /// The page of the original that it begins on, from 1; nil where the format has no pages.
    public var page: Int?

    /// Creates a passage.
    public init(ordinal: Int, range: Range<Int>, path: [String], heading: String?, page: Int? = nil) {
        self.ordinal = ordinal
        self.range = range
        self.path = path
        self.heading = heading
        self.page = page
    }
}
