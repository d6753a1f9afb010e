import Foundation

/// `kb serve` at work, for as long as it is held.
final class RunningServer: @unchecked Sendable {
    /// `http://127.0.0.1:40123`.
    let url: String
    private let process: LaunchedProgram

    /// Starts it in `folder` and waits till it takes requests.
    init(_ arguments: String..., in folder: URL, environment: [String: String] = [:]) throws {
        let errors = Pipe()
        // with the tests' own output it would hold that open where these end before it
        process = try LaunchedProgram(
            Command.path, ["serve", "--port", "0", "--lang", "en", "--quiet"] + arguments, in: folder,
            environment: environment, errors: errors)
        var said = Data()
        while true {
            let part = errors.fileHandleForReading.availableData
            said += part
            if let match = String(decoding: said, as: UTF8.self).firstMatch(of: #/kb serves at (http://[^ ]+)/ /#) {
                url = String(match.1)
                return
            }
            guard !part.isEmpty else { throw Failure(said: String(decoding: said, as: UTF8.self)) }
        }
    }

    /// It ended before it took requests.
    struct Failure: Error { var said: String }

    /// Sends SIGTERM.
    func terminate() { process.terminate() }

    /// The status with which it ends.
    func status() -> Int32 { process.waitUntilExit() }
}
