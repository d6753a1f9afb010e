import Documents

/// A document that was found in a file: the file itself, or one of those in an archive or a mail.
public struct ExtractedDocument: Sendable {
    /// The path within the file, `/` between its parts (`nam-2013/29-CT-TU.docx`); empty for the file itself.
    public var path: String
    /// The document's text, or why there is none.
    public var result: Result<SourceText, ExtractionError>

    /// Creates a document.
    public init(path: String, result: Result<SourceText, ExtractionError>) {
        self.path = path
        self.result = result
    }
}
