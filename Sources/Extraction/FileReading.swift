import Documents

/// Reads a file of any format into the documents that it holds: most hold one, archives and mails several.
struct FileReading {
    let limits: ExtractionLimits
    let tools: ProgramTools
    /// Takes each document as it is read.
    private let emit: (ExtractedDocument) throws(ExtractionError) -> Void
    /// Which of the documents are wanted; nil for all. When there are enough, `.cancelled` is thrown.
    private let window: DocumentWindow?
    /// What the outermost archive may unpack to; nil outside of any.
    var unpacking: UnpackingBudget?
    /// The hash of the file that is read, if it lies in another.
    private var contentHash: String?

    /// How deep archives and mails may lie in one another.
    static let maximumDepth = 3

    init(
        limits: ExtractionLimits, tools: ProgramTools, window: DocumentWindow? = nil,
        emit: @escaping (ExtractedDocument) throws(ExtractionError) -> Void
    ) {
        self.limits = limits
        self.tools = tools
        self.window = window
        self.emit = emit
    }

    /// Reads a file. What is wrong with the file itself is thrown, with a file in it is told with that.
    func read(
        _ bytes: [UInt8], as format: DocumentFormat, path: String = "", depth: Int = 0
    ) throws(ExtractionError) {
        switch format {
        case .zip: try ArchiveReader(reading: self, depth: depth).read(bytes, path: path)
        case .eml: try MailReader(reading: self, depth: depth).read(bytes, path: path)
        default: try succeed(path, try format.reader(limits: limits, tools: tools).read(bytes))
        }
    }

    /// Reads a file that lies in another.
    func readInner(_ bytes: [UInt8], name: String, path: String, depth: Int) throws(ExtractionError) {
        do throws(ExtractionError) {
            guard !bytes.isEmpty else { throw ExtractionError.emptyFile }
            if CollectionLines.isCollection(fileName: name) {
                try readLines(of: bytes, path: path)
            } else {
                let format = try FormatDetection.format(of: bytes, fileName: name)
                guard depth < Self.maximumDepth || format != .zip && format != .eml else {
                    throw ExtractionError.archivesTooDeep(limit: Self.maximumDepth)
                }
                if format != .zip, format != .eml, window?.skip() == true { return tools.noteProgress() }
                if window?.isFull == true { throw ExtractionError.cancelled }
                var inner = self
                inner.contentHash = ContentHash.sha256(of: bytes)
                try inner.read(bytes, as: format, path: path, depth: depth)
            }
        } catch {
            if error.endsReading { throw error }
            try fail(path, error)
        }
        tools.noteProgress()
    }

    /// Tells the text of a file.
    func succeed(_ path: String, _ text: SourceText) throws(ExtractionError) {
        try tell(ExtractedDocument(path: path, result: .success(.text(text)), contentHash: contentHash))
    }

    /// Tells that a file in another gave no text.
    func fail(_ path: String, _ error: ExtractionError) throws(ExtractionError) {
        try tell(ExtractedDocument(path: path, result: .failure(error)))
    }

    private func tell(_ document: ExtractedDocument) throws(ExtractionError) {
        if window?.skip() == true { return }
        if window?.isFull == true { throw .cancelled }
        try emit(document)
        window?.note(document)
    }

    private func readLines(of bytes: [UInt8], path: String) throws(ExtractionError) {
        for line in CollectionLines(bytes) {
            let content = Array(line.bytes)
            if (try? UTF8Span(validating: content.span)) == nil {
                try fail("\(path):\(line.number)", .unknownEncoding(offset: nil))
            } else {
                try tell(ExtractedDocument(path: path, result: .success(.line(content, number: line.number))))
            }
        }
    }
}
