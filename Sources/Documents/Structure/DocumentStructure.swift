/// A text taken apart into paragraphs, with its front matter found: read once, for its passages and for what it says of
/// itself.
public struct DocumentStructure: Sendable {
    let source: SourceText
    let text: TextBytes
    let wrapping: LineWrapping
    let paragraphs: [Paragraph]
    let front: FrontMatter
    let closings: ClosingRuns

    /// The text's UTF-8, which all offsets count.
    public var utf8: [UInt8] { text.bytes }

    /// Reads the structure of `source`.
    public init(_ source: SourceText) {
        self.source = source
        let reader = ParagraphReader(source)
        text = reader.text
        wrapping = reader.wrapping
        paragraphs = reader.paragraphs()
        front = FrontMatter(text, paragraphs)
        closings = ClosingRuns(text, paragraphs)
    }
}
