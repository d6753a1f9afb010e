/// A file that is about to be read: its bytes, or, of a file of pages that is too large for memory, where it lies.
public struct InputFile: Sendable {
    enum Content {
        case bytes([UInt8])
        case pages(path: String, DocumentFormat)
    }

    let content: Content
    /// Its name, a hint of its format.
    let name: String
    /// SHA-256 of its bytes, hexadecimal.
    public let contentHash: String

    /// Whether it may hold several documents, so that one of them that is known says nothing of the others.
    public var mayHoldSeveral: Bool {
        guard case .bytes(let bytes) = content else { return false }
        let format = try? FormatDetection.format(of: bytes, fileName: name)
        return format == .zip || format == .eml
    }

    /// Looks at a file; anything but a regular file of allowed size is refused before it is read.
    public init(path: String, limits: ExtractionLimits = ExtractionLimits()) throws(ExtractionError) {
        name = path.split(separator: "/").last.map(String.init) ?? path
        let size = try RegularFile.size(path: path)
        if size > limits.outputBytes, size <= limits.inputBytes, DocumentFormat(fileName: name)?.isReadHere == true,
            try FormatDetection.format(of: RegularFile.start(path: path, count: 4096), fileName: name).isReadHere
        {
            throw .tooMuchText(limit: limits.outputBytes)
        }
        guard size > limits.inputBytes else {
            let bytes = try RegularFile.read(path: path, limit: limits.inputBytes)
            content = .bytes(bytes)
            contentHash = ContentHash.sha256(of: bytes)
            return
        }
        let start = try RegularFile.start(path: path, count: 4096)
        guard size <= limits.pagedInputBytes, let format = try? FormatDetection.format(of: start, fileName: name),
            format == .pdf || format == .image
        else { throw .tooLarge(bytes: size, limit: limits.inputBytes) }
        content = .pages(path: path, format)
        contentHash = try RegularFile.hash(path: path, limit: limits.pagedInputBytes)
    }
}
