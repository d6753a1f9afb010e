import ArgumentParser
import Foundation

/// Asks for a yes before something is lost: on a terminal; elsewhere `--yes` must be given.
struct Confirmation {
    let yes: Bool
    let language: Language

    /// Asks before the file is replaced, if there is one.
    func replacing(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try ask(
            language("\(path) đã có; thay thế?", "\(path) exists; replace it?"),
            otherwise: language(
                "\(path) đã có; hãy thêm --yes để thay thế.", "\(path) exists; add --yes to replace it."))
    }

    /// Asks; ends with 1 for a no, and with 2 where nobody can be asked.
    func ask(_ question: String, otherwise: String) throws {
        guard !yes else { return }
        guard isatty(STDIN_FILENO) == 1, Terminal.isErrorTerminal else {
            Terminal.standardError("kb: \(otherwise)\n")
            throw ExitCode(2)
        }
        Terminal.standardError(question + language(" [c/K] ", " [y/N] "))
        guard let answer = readLine()?.lowercased(), ["y", "yes", "c", "có", "co"].contains(answer) else {
            throw ExitCode(1)
        }
    }
}

/// A number of bytes for people.
enum ByteCount {
    static func text(_ bytes: Int) -> String {
        bytes < 100_000 ? "\(bytes) B" : "\((Double(bytes) / 1e5).rounded() / 10) MB"
    }
}
