import ArgumentParser
import Documents
import KnowledgeBase

/// `kb relations`: what a document is to others, and whether it is in force.
struct Relations: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a document cites, amends, replaces, implements, what does so to it, and its validity.",
        discussion: """
            EXAMPLES
              kb relations 29-CT/TU
              kb relations 29-CT/TU --format dot | dot -Tsvg > relations.svg
            """)

    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, dot
    }

    @OptionGroup var index: IndexOptions

    @Argument(help: "A document's id or number.")
    var id: String

    @Option(help: ArgumentHelp("The day of the validity; today if left out.", valueName: "date"))
    var on: String?

    @Option(help: "text, json or dot.")
    var format: Format = .text

    func run() throws {
        let document = try DocumentArgument(id, index)
        let day = try DateOption.range(on, name: "--on")?.upperBound
        let found = try index.open().relations(of: document.id, on: day)
        switch format {
        case .json: try JSONOutput.print(found)
        case .dot: Terminal.standardOutput(found.dot)
        case .text: show(found)
        }
        if found.relations.isEmpty, found.reported.isEmpty { throw ExitCode(1) }
    }

    private func show(_ found: DocumentRelations) {
        print(Terminal.bold(Terminal.safe(found.document.title ?? found.document.id)))
        print(Terminal.dim(DocumentLine.text(found.document)))
        if let validity = found.validity { print(text(validity)) }
        var heading = ""
        for relation in found.relations {
            let own = relation.direction == .out ? "→ \(relation.label)" : "← \(relation.label)"
            if own != heading { print("\n" + Terminal.bold(own)) }
            heading = own
            show(relation, Terminal.safe(relation.target.label))
        }
        if !found.reported.isEmpty {
            print("\n" + Terminal.bold(index.language("Nói về văn bản khác", "Told of other documents")))
        }
        for relation in found.reported {
            let source = relation.source?.label ?? ""
            show(relation, Terminal.safe("\(source) \(relation.kind.rawValue) \(relation.target.label)"))
        }
    }

    private func show(_ relation: Relation, _ label: String) {
        var parts = [label]
        if let date = relation.target.date { parts.append(date) }
        if relation.scope != "toàn bộ" { parts.append(relation.scope) }
        if relation.status == .intended { parts.append(index.language("dự kiến", "intended")) }
        if let id = relation.target.document { parts.append("[\(id)]") }
        if let teller = relation.reportedBy { parts.append(index.language("theo", "says") + " \(teller)") }
        print("  " + parts.joined(separator: " · "))
        let sentence = Terminal.safe(relation.evidence.text).split { $0.isWhitespace }.joined(separator: " ")
        print(
            Terminal.dim(
                TextWrapping.wrap(
                    "“\(sentence)” (\(relation.evidence.passage))", width: Terminal.width, indent: "      ")))
    }

    private func text(_ validity: Validity) -> String {
        var text = validity.status.rawValue
        if let since = validity.since { text += index.language(" từ ", " since ") + since }
        if let by = validity.by { text += index.language(", bởi ", ", by ") + by }
        return text
    }
}
