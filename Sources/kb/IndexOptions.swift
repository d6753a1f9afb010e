import ArgumentParser
import Foundation
import KnowledgeBase

/// Options that every command has.
struct IndexOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The knowledge base file. Default: $KB_INDEX, else index/kb.sqlite.", valueName: "path"))
    var index: String?

    @Option(name: .long, help: "Language of messages: vi or en. Default: the locale's.")
    var lang: Language?

    /// The language of messages.
    var language: Language { lang ?? .ofLocale }

    /// Where the knowledge base is.
    var path: String {
        if let index { return index }
        if let variable = ProcessInfo.processInfo.environment["KB_INDEX"], !variable.isEmpty { return variable }
        return "index/kb.sqlite"
    }

    /// Opens the knowledge base for reading.
    func open() throws -> KnowledgeBase { try KnowledgeBase(path: path, access: .read) }
}

/// How a command writes: for people, or for programs.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
