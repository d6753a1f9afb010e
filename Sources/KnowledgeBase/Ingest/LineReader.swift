import Foundation
import VietnameseText

/// Reads lines of bytes out of a file or standard input, a bounded piece at a time.
struct LineReader {
    private let file: OpenFile
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private(set) var lineNumber = 0
    private(set) var bytesRead = 0

    /// The longest line that is taken, in bytes.
    static let maximumLine = 8 << 20

    /// Opens the file at `path`, or standard input for nil.
    init(path: String?) throws(IngestProblem) {
        guard let file = OpenFile(path: path) else { throw .unreadable }
        self.file = file
    }

    /// The next line without its end; nil after the last, and once the task is cancelled. A line over the limit is passed over and thrown.
    mutating func next() throws(IngestProblem) -> [UInt8]? {
        var scanned = start
        var isTooLong = false
        while true {
            if let end = lineEnd(from: scanned) {
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
            let count = file.read(into: &buffer)
            guard count >= 0 else { throw .unreadable }
            if count == 0 { isAtEnd = true }
            bytesRead += count
        }
    }

    private func lineEnd(from start: Int) -> Int? {
        buffer.withUnsafeBufferPointer { ByteScan.first(UInt8(ascii: "\n"), in: $0, start..<$0.count) }
    }

    private func trimmed(_ range: Range<Int>) -> [UInt8] {
        var line = buffer[range]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        return Array(line)
    }
}

/// A file that is open for reading, closed when it is no longer used.
private final class OpenFile {
    private let descriptor: Int32
    private let isOwned: Bool

    init?(path: String?) {
        descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
        isOwned = path != nil
        guard descriptor >= 0 else { return nil }
    }

    deinit { if isOwned { close(descriptor) } }

    /// Appends what can be read now; gives how many bytes, 0 at the end or when the task is cancelled, and -1 where it
    /// cannot be read. Whoever feeds a pipe may take their time, so that cancelling is looked for while nothing comes.
    func read(into buffer: inout [UInt8]) -> Int {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&wait, 1, 200) == 0 {
            if Task.isCancelled { return 0 }
        }
        return withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 1) { piece in
            while true {
                let count = Foundation.read(descriptor, piece.baseAddress, piece.count)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                if count > 0 { buffer.append(contentsOf: piece[..<count]) }
                return count
            }
        }
    }
}
