import ArgumentParser
import KnowledgeBase

/// `kb who`: the speakers, or what one of them said.
struct Who: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what somebody said, to the letter, with role, document, date and page.",
        discussion: """
            NAME is a name, a role or a part of either; diacritics are optional. With QUERY, the statements that have its \
            words. Without arguments: the speakers, with counts.

            EXAMPLES
              kb who
              kb who "tran duc thieu"
              kb who "Giám đốc Sở Nội vụ" "biên chế" --format markdown
            """)

    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @OptionGroup var index: IndexOptions

    @Argument(help: "A name, a role, or a part of either.")
    var name: String?

    @Argument(help: "What the statements are to be about.")
    var query: [String] = []

    @Option(name: [.customShort("n"), .long], help: "How many, 1–1000.")
    var limit = 20

    @Option(help: "How many to pass over.")
    var offset = 0

    @Option(help: "text, json or markdown.")
    var format: Format = .text

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
        guard offset >= 0 else { throw ValidationError("--offset takes a number from 0.") }
    }

    func run() throws {
        let base = try index.open()
        if let name { try statements(of: name, in: base) } else { try speakers(of: base) }
    }

    // MARK: speakers

    private func speakers(of base: KnowledgeBase) throws {
        let list = try base.speakers(limit: limit, offset: offset)
        switch format {
        case .json: try JSONOutput.print(list)
        case .text: for speaker in list.speakers { print(line(speaker)) }
        case .markdown:
            for speaker in list.speakers {
                print("- **\(MarkdownPrinter.escaped(speaker.name))** \(MarkdownPrinter.escaped(details(speaker)))")
            }
        }
        guard list.speakers.isEmpty else { return }
        if format != .json {
            Terminal.standardError(index.language("Chưa có ai phát biểu.", "Nobody speaks yet.") + "\n")
        }
        throw ExitCode(1)
    }

    private func line(_ speaker: SpeakerSummary) -> String {
        "\(Terminal.bold(Terminal.safe(speaker.name)))  \(Terminal.dim(Terminal.safe(details(speaker))))"
    }

    /// `Bí thư Thành ủy · 12 lời, 5 văn bản · tran-duc-thieu`
    private func details(_ speaker: SpeakerSummary) -> String {
        let counts = index.language(
            "\(speaker.statements) lời, \(speaker.documents) văn bản",
            counted(speaker.statements, "statement") + ", " + counted(speaker.documents, "document"))
        return [speaker.role, counts, speaker.id].compactMap { $0 }.joined(separator: " · ")
    }

    /// `1 document`, `2 documents`.
    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    // MARK: statements

    private func statements(of name: String, in base: KnowledgeBase) throws {
        let query = query.joined(separator: " ")
        let list = try base.statements(of: name, query: query.isEmpty ? nil : query, limit: limit, offset: offset)
        switch format {
        case .json: try JSONOutput.print(list)
        case .text: show(list)
        case .markdown:
            for statement in list.statements {
                print(MarkdownPrinter.quotation(statement.text))
                print(
                    ">\n> — \(MarkdownPrinter.escaped(statement.citation)) (`\(statement.passage.id)`)\n")
            }
        }
        guard list.statements.isEmpty else { return }
        if format != .json, list.speakers.isEmpty {
            Terminal.standardError(
                index.language("Không có ai tên hoặc chức vụ như vậy.", "Nobody has such a name or role.") + "\n")
        }
        throw ExitCode(1)
    }

    private func show(_ list: StatementList) {
        for speaker in list.speakers {
            print(line(speaker))
            for role in speaker.roles where speaker.roles.count > 1 {
                print(Terminal.dim("   \(Terminal.safe(role.role))\(dates(role))"))
            }
        }
        guard !list.statements.isEmpty else { return }
        print("")
        for (place, statement) in list.statements.enumerated() {
            let who = [statement.speaker, statement.role].compactMap { $0 }.joined(separator: ", ")
            print("\(offset + place + 1). \(Terminal.bold(Terminal.safe(who)))\(Terminal.dim(how(statement)))")
            let isQuoted = statement.kind == .verbatim
            let text = isQuoted ? "“\(statement.text)”" : statement.text
            print(TextWrapping.wrap(Terminal.safe(text), width: Terminal.width, indent: "   "))
            print(
                Terminal.dim(
                    "   "
                        + DocumentLine.text(
                            statement.document, path: statement.passage.path, page: statement.passage.page)))
            print(Terminal.dim("   → kb show \(statement.passage.id)\n"))
        }
        let shown = offset + list.statements.count
        print(
            Terminal.dim(
                index.language(
                    "\(offset + 1)–\(shown) trong \(list.total) lời",
                    "\(offset + 1)–\(shown) of \(list.total) statements")))
    }

    /// ` · nhấn mạnh`, ` · tóm tắt`
    private func how(_ statement: StatementRecord) -> String {
        let kind =
            switch statement.kind {
            case .verbatim: index.language("nguyên văn", "verbatim")
            case .reported: index.language("thuật lại", "reported")
            case .summary: index.language("tóm tắt", "summary")
            }
        return " · " + [statement.verb.map(Terminal.safe), kind].compactMap { $0 }.joined(separator: " · ")
    }

    private func dates(_ role: SpeakerSummary.Role) -> String {
        guard let from = role.from, let to = role.to else { return "" }
        let first = Citation.vietnameseDate(from)
        return from == to ? " (\(first))" : " (\(first) – \(Citation.vietnameseDate(to)))"
    }
}
