import Foundation

/// What the program writes to, and what it can show.
enum Terminal {
    static let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    static let isErrorTerminal = isatty(STDERR_FILENO) == 1

    /// Whether standard output takes colours: a terminal, unless `NO_COLOR` is set (no-color.org).
    static let usesColor =
        isOutputTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Columns to write in: the terminal's, at most 100; 100 where there is none.
    static let width: Int = {
        var size = winsize()
        guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(max(Int(size.ws_col), 30), 100)
    }()

    static func standardError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static func standardOutput(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    /// Says what is wrong in one line and ends with 2.
    static func fail(_ message: String) -> Never {
        standardError("kb: \(message)\n")
        exit(2)
    }

    static func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    static func dim(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// Removes what a hostile document, or a file's name, might send to a terminal: escape and other control characters,
    /// and those that turn the direction of what follows (`gpj.exe` shown as `exe.jpg`).
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        }
    }
}
