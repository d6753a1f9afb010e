import Glibc

/// Reads a file from disk without ever waiting on it or reading without end.
enum RegularFile {
    /// The bytes of a regular file, or of one that a symbolic link leads to.
    static func read(path: String, limit: Int) throws(ExtractionError) -> [UInt8] {
        let (file, size) = try open(path: path, limit: limit)
        defer { close(file) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        while true {
            let count = readChunk(of: file, into: &bytes)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            // A file may grow while it is read, and those below /proc say that they have no size.
            guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        }
        guard !bytes.isEmpty else { throw .emptyFile }
        return bytes
    }

    /// How many bytes a file has.
    static func size(path: String) throws(ExtractionError) -> Int {
        var status = stat()
        guard let raw = RawPath.bytes(of: path) else { throw .notFound }
        guard stat(raw, &status) == 0 else { throw failure(errno) }
        try check(status, limit: .max)
        return Int(status.st_size)
    }

    /// The first bytes of a file, at most so many.
    static func start(path: String, count: Int) throws(ExtractionError) -> [UInt8] {
        let (file, _) = try open(path: path, limit: .max)
        defer { close(file) }
        return withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { chunk in
            let count = Glibc.read(file, chunk.baseAddress, chunk.count)
            return Array(chunk[..<max(count, 0)])
        }
    }

    /// SHA-256 of a file, which is never held as a whole.
    static func hash(path: String, limit: Int) throws(ExtractionError) -> String {
        let (file, _) = try open(path: path, limit: limit)
        defer { close(file) }
        var hash = ContentHash()
        var total = 0
        while true {
            var chunk: [UInt8] = []
            let count = readChunk(of: file, into: &chunk)
            if count == 0 { return hash.finish() }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            total += count
            guard total <= limit else { throw .tooLarge(bytes: total, limit: limit) }
            hash.update(chunk)
        }
    }

    private static func open(path: String, limit: Int) throws(ExtractionError) -> (file: Int32, size: Int) {
        // Asked before it is opened, since opening alone can act on a device or wait for the other end of a pipe; and
        // asked again once open, since the name may by then lead elsewhere.
        var status = stat()
        guard let raw = RawPath.bytes(of: path) else { throw .notFound }
        guard stat(raw, &status) == 0 else { throw failure(errno) }
        try check(status, limit: limit)
        let file = Glibc.open(raw, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw failure(errno) }
        do throws(ExtractionError) {
            guard fstat(file, &status) == 0 else { throw failure(errno) }
            try check(status, limit: limit)
        } catch {
            close(file)
            throw error
        }
        return (file, Int(status.st_size))
    }

    private static func check(_ status: stat, limit: Int) throws(ExtractionError) {
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegularFile }
        guard Int(status.st_size) <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    }

    private static func readChunk(of file: Int32, into bytes: inout [UInt8]) -> Int {
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { chunk in
            let count = Glibc.read(file, chunk.baseAddress, chunk.count)
            if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
            return count
        }
    }

    private static func failure(_ code: Int32) -> ExtractionError {
        switch code {
        case ENOENT, ENOTDIR: .notFound
        case ENXIO: .notRegularFile
        default: .unreadable(reason: String(cString: strerror(code)))
        }
    }
}
