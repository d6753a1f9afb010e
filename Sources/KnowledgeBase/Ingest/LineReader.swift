import Foundation

/// Reads lines of bytes out of a file or standard input, a bounded piece at a time.
struct LineReader {
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private(set) var lineNumber = 0
    private(set) var bytesRead = 0

    /// The longest line that is taken, in bytes.
    static let maximumLine = 64 << 20

    /// Opens the file at `path`, or standard input for nil.
    init(path: String?) throws(IngestProblem) {
        guard let path else {
            handle = .standardInput
            return
        }
        guard let opened = FileHandle(forReadingAtPath: path) else { throw .unreadable }
        handle = opened
    }

    /// The next line without its end; nil after the last. A line over the limit is passed over and thrown.
    mutating func next() throws(IngestProblem) -> [UInt8]? {
        var scanned = start
        var isTooLong = false
        while true {
            if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                lineNumber += 1
                if isTooLong { throw .lineTooLong }
                return trimmed(start..<end)
            }
            scanned = buffer.count
            if isAtEnd {
                guard start < buffer.count || isTooLong else { return nil }
                defer { start = buffer.count }
                lineNumber += 1
                if isTooLong { throw .lineTooLong }
                return trimmed(start..<buffer.count)
            }
            if buffer.count - start > LineReader.maximumLine {
                isTooLong = true
                start = buffer.count
            }
            if start > 0 {
                buffer.removeFirst(start)
                scanned -= start
                start = 0
            }
            do {
                if let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                    buffer.append(contentsOf: piece)
                    bytesRead += piece.count
                } else {
                    isAtEnd = true
                }
            } catch { throw .unreadable }
        }
    }

    private func trimmed(_ range: Range<Int>) -> [UInt8] {
        var line = buffer[range]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        return Array(line)
    }
}
