import Documents

/// Reads a file of any format into the documents that it holds: most hold one, archives and mails several.
struct FileReading {
    let limits: ExtractionLimits
    let tools: ProgramTools
    /// Takes each document as it is read.
    let emit: (ExtractedDocument) throws(ExtractionError) -> Void

    /// How deep archives and mails may lie in one another.
    static let maximumDepth = 3

    /// Reads a file. What is wrong with the file itself is thrown, with a file in it is told with that.
    func read(
        _ bytes: [UInt8], as format: DocumentFormat, path: String = "", depth: Int = 0
    ) throws(ExtractionError) {
        switch format {
        case .zip: try ArchiveReader(reading: self, depth: depth).read(bytes, path: path)
        case .eml: try MailReader(reading: self, depth: depth).read(bytes, path: path)
        default:
            let text = try format.reader(limits: limits, tools: tools).read(bytes)
            try emit(ExtractedDocument(path: path, result: .success(text)))
        }
    }

    /// Reads a file that lies in another.
    func readInner(_ bytes: [UInt8], name: String, path: String, depth: Int) throws(ExtractionError) {
        do throws(ExtractionError) {
            guard !bytes.isEmpty else { throw ExtractionError.emptyFile }
            let format = try FormatDetection.format(of: bytes, fileName: name)
            guard depth < Self.maximumDepth || format != .zip && format != .eml else {
                throw ExtractionError.archivesTooDeep(limit: Self.maximumDepth)
            }
            try read(bytes, as: format, path: path, depth: depth)
        } catch {
            try fail(path, error)
        }
        tools.noteProgress()
    }

    /// Tells that a file in another gave no text.
    func fail(_ path: String, _ error: ExtractionError) throws(ExtractionError) {
        try emit(ExtractedDocument(path: path, result: .failure(error)))
    }
}
