import Documents

/// A document that was found in a file: the file itself, or one of those in an archive or a mail.
public struct ExtractedDocument: Sendable {
    /// What a document is before anything is known of it.
    public enum Content: Sendable {
        /// A text.
        case text(SourceText)
        /// A line of a JSONL collection, with its number from 1.
        case line([UInt8], number: Int)
    }

    /// The path within the file, `/` between its parts (`nam-2013/29-CT-TU.docx`); empty for the file itself.
    public var path: String
    /// The document, or why there is none.
    public var result: Result<Content, ExtractionError>
    /// SHA-256 of its own bytes in the archive or mail, hexadecimal; nil for the file itself.
    public var contentHash: String?

    /// Creates a document.
    public init(path: String, result: Result<Content, ExtractionError>, contentHash: String? = nil) {
        self.path = path
        self.result = result
        self.contentHash = contentHash
    }

    /// How many bytes of text it has.
    public var textBytes: Int {
        switch result {
        case .success(.text(let text)): text.text.utf8.count
        case .success(.line(let line, _)): line.count
        case .failure: 0
        }
    }

    /// The document's text.
    public func text() throws(ExtractionError) -> SourceText {
        switch try result.get() {
        case .text(let text): return text
        case .line: throw .unsupportedFormat("JSONL")
        }
    }
}
