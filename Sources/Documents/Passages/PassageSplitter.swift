/// Cuts a document into the passages that are indexed, ranked and cited.
///
/// What a passage is:
/// - Every character of the document but white space lies in exactly one passage; passages are in order and neither
///   begin nor end with white space.
/// - Passages follow the structure: the headings of the format and those that the text itself shows (Phần, Chương, Mục,
///   Tiểu mục, Điều, `I.`, `1.`, `a)`). No passage reaches over a heading, and none holds parts of two articles. A
///   heading opens the first passage beneath it, so that it is found and quoted with it; headings with nothing beneath
///   them make a passage of their own.
/// - A passage has some 60 to 200 words. Short neighbours under one heading are joined, points with the sentence that
///   introduces them where they fit; `path` is then what they have in common. A shorter article stays short.
/// - Longer paragraphs are parted at sentence ends; a sentence only if it alone has more than some 400 words, then at
///   `;`, line ends, commas, white space, and text without white space at letters.
/// - Letterhead, `Nơi nhận` and signature make passages of their own, without path and heading.
///
/// Linear in the text's length, and the same for the same text.
public struct PassageSplitter: Sendable {
    /// Creates a splitter.
    public init() {}

    /// The passages of `source`, numbered from 1; none if it has no text.
    public func passages(of source: SourceText) -> [Passage] { passages(of: DocumentStructure(source)) }

    /// The passages of a text whose structure is known.
    public func passages(of structure: DocumentStructure) -> [Passage] {
        var packer = PassagePacker(Outline(structure))
        return packer.pack()
    }
}
