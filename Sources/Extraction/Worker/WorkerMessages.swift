import Documents

/// What the parent asks of a worker: the head of a request; the file's bytes follow it, unless it has a path.
struct WorkerRequest: Codable {
    var format: DocumentFormat
    var byteCount: Int
    /// Where the file lies, if it is too large to be sent.
    var path: String?
    /// The number of the first document wanted.
    var first: Int
    var limits: ExtractionLimits
}

/// What a worker answers, one after the other until an end.
enum WorkerReply: Codable {
    /// A document's text, and the hash of its bytes in the file.
    case text(path: String, contentHash: String?, SourceText)
    /// A line of a collection in the file.
    case line(path: String, number: Int, String)
    /// Why a document in the file gave no text.
    case failure(path: String, ExtractionError)
    /// A part of the work is done, and the time allowed begins anew.
    case progress
    /// All is read; with the reason, if that is not all of the file, and the number of the document to go on with, if
    /// these are enough for once.
    case end(ExtractionError?, next: Int?)

    /// The most bytes that a reply may have: a text at its limits, its quotes escaped, and each block's numbers.
    static func maximumSize(limits: ExtractionLimits) -> Int {
        limits.outputBytes * 2 + limits.blocks * 128 + (1 << 16)
    }
}
