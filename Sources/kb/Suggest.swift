import ArgumentParser
import KnowledgeBase

/// `kb suggest`: completions as one types.
struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Complete what is being typed: words, phrases, titles, numbers, topics, speakers.",
        discussion: """
            Diacritics are optional; those that are typed are kept to.

            EXAMPLES
              kb suggest "ne tr"
              kb suggest 29-ct --format json
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "What has been typed so far. Several words need no quotes.")
    var prefix: [String]

    @Option(name: [.customShort("n"), .long], help: "How many completions, 1–100.")
    var limit = 10

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 100.") }
        guard !prefix.isEmpty else { throw ValidationError("Say what is being typed: kb suggest PREFIX.") }
    }

    func run() throws {
        let list = try index.open().completions(of: prefix.joined(separator: " "), limit: limit)
        if format == .json {
            try JSONOutput.print(list)
        } else {
            for completion in list.suggestions {
                print(Terminal.safe(completion.text) + Terminal.dim("  " + name(of: completion.kind)))
            }
        }
        if list.suggestions.isEmpty { throw ExitCode(1) }
    }

    private func name(of kind: Completion.Kind) -> String {
        switch kind {
        case .word: index.language("từ", "word")
        case .phrase: index.language("cụm từ", "phrase")
        case .title: index.language("tên văn bản", "title")
        case .number: index.language("số văn bản", "number")
        case .topic: index.language("chủ đề", "topic")
        case .speaker: index.language("người phát biểu", "speaker")
        }
    }
}
