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

    /// The text of a file, from its bytes; its name is a hint of its format. Of several documents in it, the first.
    public func extract(_ bytes: [UInt8], fileName: String) async throws(ExtractionError) -> SourceText {
        guard let first = try await documents(in: bytes, fileName: fileName).first else { throw .noText }
        return try first.text()
    }

    /// The documents in a file, from its bytes: itself, or those in an archive or a mail, in their order.
    ///
    /// - Throws: why the file itself cannot be read; a document in it that cannot be has the reason as its result.
    public func documents(
        in bytes: [UInt8], fileName: String
    ) async throws(ExtractionError) -> [ExtractedDocument] {
        let format = try acceptedFormat(of: bytes, fileName: fileName)
        if !format.isReadHere, let worker { return try await worker.documents(in: bytes, format: format) }
        var documents: [ExtractedDocument] = []
        let tools = ProgramTools(limits: limits)
        let reading = FileReading(limits: limits, tools: tools) { documents.append($0) }
        try reading.read(bytes, as: format)
        return documents
    }

    /// The documents in a file, from a number on: all, or of an archive with much text as many as are taken at a time.
    ///
    /// - Throws: as `documents(in:fileName:)`.
    public func documents(in file: InputFile, from first: Int = 0) async throws(ExtractionError) -> ExtractedFile {
        switch file.content {
        case .bytes(let bytes):
            let format = try acceptedFormat(of: bytes, fileName: file.name)
            if !format.isReadHere, let worker { return try await worker.read(bytes, format: format, from: first) }
            return ExtractedFile(documents: try await documents(in: bytes, fileName: file.name))
        case .pages(let path, let format):
            if let worker { return ExtractedFile(documents: try await worker.documents(inFile: path, format: format)) }
            let text = try format.reader(limits: limits, tools: ProgramTools(limits: limits)).read(file: path)
            return ExtractedFile(documents: [ExtractedDocument(path: "", result: .success(.text(text)))])
        }
    }

    /// The text of something that is plain text already, as a field of a record is: nothing is guessed from how it begins.
    public func extract(text: String) throws(ExtractionError) -> SourceText {
        let bytes = text.utf8.count
        guard bytes > 0 else { throw .emptyFile }
        guard bytes <= limits.inputBytes else { throw .tooLarge(bytes: bytes, limit: limits.inputBytes) }
        return try PlainTextReader(limits: limits).read(text: text)
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
