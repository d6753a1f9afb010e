import Foundation

/// Runs the program that was built, as a person at a shell would.
struct Command {
    var output: String
    var errors: String
    var status: Int32

    /// The project's folder.
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs `kb` with `arguments` in `folder`.
    @discardableResult
    init(
        _ arguments: String..., in folder: URL, input: String = "", environment: [String: String] = [:]
    ) throws {
        try self.init(list: arguments, in: folder, input: input, environment: environment)
    }

    /// Runs `kb` with a list of arguments.
    init(list arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]) throws {
        try self.init(Command.path, arguments, folder, input, environment)
    }

    /// Runs a line as the shell would, `kb` being the program.
    init(shell line: String, in folder: URL, environment: [String: String] = [:]) throws {
        try self.init("/bin/sh", ["-c", "kb() { '\(Command.path)' \"$@\"; }\n\(line)"], folder, "", environment)
    }

    private init(
        _ program: String, _ arguments: [String], _ folder: URL, _ input: String, _ environment: [String: String]
    ) throws {
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        let process = try LaunchedProgram(
            program, arguments, in: folder, environment: environment, input: stdin, output: stdout, errors: stderr)
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        // both pipes at once, so that neither fills up while the other is read
        let errorReader = Reader(stderr.fileHandleForReading)
        let data = stdout.fileHandleForReading.readDataToEndOfFile()
        status = process.waitUntilExit()
        output = String(decoding: data, as: UTF8.self)
        errors = String(decoding: errorReader.data(), as: UTF8.self)
    }

    /// The program: beside the test bundle, whichever way the tests are run.
    static let path: String = {
        let candidates = [
            Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent(),
            URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
            project.appendingPathComponent(".build/debug"),
        ]
        return candidates.compactMap { $0?.appendingPathComponent("kb").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "kb"
    }()

    /// The output as one JSON object.
    func json() throws -> [String: Any] {
        guard let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return object
    }
}

/// Reads a handle to its end on a thread of its own.
private final class Reader: @unchecked Sendable {
    private var bytes = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        DispatchQueue.global().async {
            self.bytes = handle.readDataToEndOfFile()
            self.done.signal()
        }
    }

    func data() -> Data {
        done.wait()
        return bytes
    }
}

/// A folder of its own, gone when the test ends.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("kb-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ text: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
