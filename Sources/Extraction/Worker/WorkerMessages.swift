import Documents

/// What the parent asks of a worker: the head of a request; the file's bytes follow it.
struct WorkerRequest: Codable {
    var fileName: String
    var format: DocumentFormat
    var byteCount: Int
    var limits: ExtractionLimits
}

/// What a worker answers: the text, or why there is none.
enum WorkerReply: Codable {
    case text(SourceText)
    case failure(ExtractionError)

    /// The most bytes that a reply may have: a text at its limits, its quotes escaped, and each block's numbers.
    static func maximumSize(limits: ExtractionLimits) -> Int {
        limits.outputBytes * 2 + limits.blocks * 128 + (1 << 16)
    }
}
