import Documents

/// Reads the bytes of one format that holds one document.
///
/// A new format is a new reader, a case of `DocumentFormat` and its line in `DocumentFormat.reader(limits:tools:)`.
protocol DocumentReader {
    /// The text of a document.
    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText

    /// The text of a document in a file that may be too large for memory.
    func read(file path: String) throws(ExtractionError) -> SourceText
}

extension DocumentReader {
    func read(file path: String) throws(ExtractionError) -> SourceText {
        let limits = ExtractionLimits()
        return try read(RegularFile.read(path: path, limit: limits.inputBytes))
    }
}

extension DocumentFormat {
    /// The reader of this format; archives and mails hold several documents and have none (see `FileReading`).
    func reader(limits: ExtractionLimits, tools: ProgramTools) -> any DocumentReader {
        switch self {
        case .text, .zip, .eml: PlainTextReader(limits: limits)
        case .markdown: MarkdownReader(limits: limits)
        case .html: HTMLReader(limits: limits)
        case .mhtml: WebArchiveReader(limits: limits)
        case .docx: WordReader(limits: limits)
        case .odt, .ods, .odp: OpenDocumentReader(limits: limits, format: self)
        case .doc, .rtf, .xls, .xlsx, .ppt, .pptx: ConvertedReader(limits: limits, format: self, tools: tools)
        case .pdf: PDFReader(limits: limits, tools: tools)
        case .image: ImageReader(limits: limits, tools: tools)
        }
    }
}
