import Foundation
import Synchronization

@testable import Extraction

/// A program that a test starts and waits for.
///
/// Foundation's `Process` reads beyond its memory where more than a thousand files are open, as they are while all tests run at
/// once: it copies the longest name that a file may have for each that it finds in `/proc/self/fd`.
final class LaunchedProgram: Sendable {
    let processIdentifier: pid_t
    private let ended = Mutex<Int32?>(nil)

    /// Starts the program, which has the ends of the pipes that are its to use, and `/dev/null` where there is none.
    init(
        _ executable: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:],
        input: Pipe? = nil, output: Pipe? = nil, errors: Pipe? = nil
    ) throws {
        let ends = [input?.fileHandleForReading, output?.fileHandleForWriting, errors?.fileHandleForWriting]
        let files = ends.map { $0?.fileDescriptor }
        let variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        processIdentifier = try ChildProcess.start(
            "/bin/sh", ["-c", #"cd "$0" && exec "$@""#, folder.path, executable] + arguments,
            files: ChildProcess.Files(input: files[0], output: files[1], error: files[2]),
            environment: variables.map { "\($0)=\($1)" }, leadsGroup: false)
        // else they would not end with the program
        for end in ends { try end?.close() }
    }

    deinit { if ended.withLock({ $0 == nil }) { terminate() } }

    /// Sends SIGTERM.
    func terminate() { kill(processIdentifier, SIGTERM) }

    /// Waits for the end and gives the status, or the signal that ended it.
    @discardableResult
    func waitUntilExit() -> Int32 {
        ended.withLock { ended in
            if let ended { return ended }
            var status: Int32 = 0
            while waitpid(processIdentifier, &status, 0) < 0, errno == EINTR {}
            let code = status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
            ended = code
            return code
        }
    }
}
