import ArgumentParser
import Foundation

/// The language of messages: Vietnamese where the locale is, else English.
enum Language: String, ExpressibleByArgument, CaseIterable {
    case vi, en

    var isVietnamese: Bool { self == .vi }

    /// The locale's language, by the order of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`; the first that is set counts.
    static var ofLocale: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("vi") == true ? .vi : .en
    }

    /// The language asked for with `--lang`, wherever it stands, else the locale's: errors speak it too.
    static var current: Language {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count, let asked = Language(rawValue: arguments[index + 1]) {
                return asked
            }
            if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) {
                return asked
            }
        }
        return ofLocale
    }

    /// One of two texts.
    func callAsFunction(_ vietnamese: String, _ english: String) -> String { isVietnamese ? vietnamese : english }
}
