import Documents

/// Reads files of every format into their text: the way in to this module.
///
/// Formats that are read by our own code are read here; those that need a library that is not ours go to a worker
/// process, so that a file that breaks the library breaks nothing else.
public struct Extractor: Sendable {
    private let limits: ExtractionLimits
    private let worker: ExtractionWorker?

    /// Creates an extractor.
    ///
    /// Without a worker everything is parsed in this process: for text that is trusted, and for the worker itself.
    public init(limits: ExtractionLimits = ExtractionLimits(), worker: ExtractionWorker?) {
        self.limits = limits
        self.worker = worker
    }

    /// The text of a file, from its bytes; its name is a hint of its format.
    public func extract(_ bytes: [UInt8], fileName: String) async throws(ExtractionError) -> SourceText {
        let format = try acceptedFormat(of: bytes, fileName: fileName)
        if !format.isReadHere, let worker {
            return try await worker.extract(bytes, name: fileName, format: format)
        }
        return try format.reader(limits: limits).read(bytes)
    }

    /// The text of something that is plain text already, as a field of a record is: nothing is guessed from how it begins.
    public func extract(text: [UInt8]) throws(ExtractionError) -> SourceText {
        guard !text.isEmpty else { throw .emptyFile }
        guard text.count <= limits.inputBytes else { throw .tooLarge(bytes: text.count, limit: limits.inputBytes) }
        return try PlainTextReader(limits: limits).read(text)
    }

    /// The bytes of a file; anything but a regular file of allowed size is refused before it is read.
    public static func read(
        file path: String, limits: ExtractionLimits = ExtractionLimits()
    ) throws(ExtractionError) -> [UInt8] {
        try RegularFile.read(path: path, limit: limits.inputBytes)
    }

    private func acceptedFormat(of bytes: [UInt8], fileName: String) throws(ExtractionError) -> DocumentFormat {
        guard !bytes.isEmpty else { throw .emptyFile }
        guard bytes.count <= limits.inputBytes else { throw .tooLarge(bytes: bytes.count, limit: limits.inputBytes) }
        return try FormatDetection.format(of: bytes, fileName: fileName)
    }
}
