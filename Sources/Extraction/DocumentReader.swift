import Documents

/// Reads the bytes of one format.
///
/// A new format is a new reader, a case of `DocumentFormat` and its line in `DocumentFormat.reader(limits:)`.
protocol DocumentReader: Sendable {
    /// The text of a document.
    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText
}

extension DocumentFormat {
    /// The reader of this format.
    func reader(limits: ExtractionLimits) -> any DocumentReader {
        switch self {
        case .text: PlainTextReader(limits: limits)
        case .markdown: MarkdownReader(limits: limits)
        case .html: HTMLReader(limits: limits)
        case .docx: WordReader(limits: limits)
        case .odt, .ods, .odp: OpenDocumentReader(limits: limits, format: self)
        default: PlainTextReader(limits: limits)
        }
    }
}
