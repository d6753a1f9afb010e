import Foundation
import Testing

@testable import Extraction

@Suite("A file on disk")
struct RegularFileTests {
    private let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("kb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    private func withFolder(_ body: (String) throws -> Void) rethrows {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func failure(_ path: String, limit: Int = 1000) -> ExtractionError? {
        do {
            _ = try Extractor.read(file: path, limits: ExtractionLimits(inputBytes: limit))
            return nil
        } catch {
            return error
        }
    }

    @Test("is read whole, through a symbolic link too")
    func regular() throws {
        try withFolder { folder in
            let text = String(repeating: "Kỷ cương ", count: 20_000)
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/văn bản.txt"))
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/link.txt", withDestinationPath: "\(folder)/văn bản.txt")
            #expect(try Extractor.read(file: "\(folder)/văn bản.txt") == Array(text.utf8))
            #expect(try Extractor.read(file: "\(folder)/link.txt") == Array(text.utf8))
        }
    }

    @Test("that is a folder, a pipe, a socket or a device is refused, without waiting")
    func irregular() {
        withFolder { folder in
            mkfifo("\(folder)/pipe", 0o600)
            #expect(failure("\(folder)/pipe") == .notRegularFile)
            #expect(failure(folder) == .notRegularFile)
            #expect(failure("/dev/zero") == .notRegularFile)
            #expect(failure("/dev/stdin") != nil)
        }
    }

    @Test("that is too large is refused before it is read, a sparse one too")
    func large() throws {
        try withFolder { folder in
            let path = "\(folder)/sparse.txt"
            try Data().write(to: URL(fileURLWithPath: path))
            let size = 2 << 30
            truncate(path, size)
            #expect(failure(path) == .tooLarge(bytes: size, limit: 1000))
            #expect(failure("/proc/self/maps", limit: 10) != nil)
        }
    }

    @Test("that is not there, empty or a link to itself is refused")
    func missing() throws {
        try withFolder { folder in
            #expect(failure("\(folder)/không có") == .notFound)
            try Data().write(to: URL(fileURLWithPath: "\(folder)/empty"))
            #expect(failure("\(folder)/empty") == .emptyFile)
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/loop", withDestinationPath: "\(folder)/loop")
            #expect(failure("\(folder)/loop") != nil)
        }
    }
}
