import ArgumentParser
import KnowledgeBase

/// `kb list`: documents.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List documents.",
        discussion: """
            EXAMPLES
              kb list --type "chỉ thị" --sort number
              kb list --from 2023 --format json
            """)

    @OptionGroup var index: IndexOptions
    @OptionGroup var filters: FilterOptions

    @Option(help: "Order: date (newest first), number or title.")
    var sort: DocumentList.Sort = .date

    @Option(name: [.customShort("n"), .long], help: "How many documents, 1–100000.")
    var limit = 100

    @Option(help: "How many documents to pass over.")
    var offset = 0

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 100000.") }
        guard offset >= 0 else { throw ValidationError("--offset takes a number from 0.") }
    }

    func run() throws {
        let list = try index.open().list(filter: try filters.filter(), sort: sort, limit: limit, offset: offset)
        if format == .json {
            try JSONOutput.print(list)
        } else {
            for document in list.documents {
                print("\(Terminal.bold(document.id))  \(Terminal.safe(document.title ?? ""))")
                print(Terminal.dim("   " + DocumentLine.text(document)))
            }
            if list.total > list.documents.count {
                Terminal.standardError(
                    index.language("… trong \(list.total) văn bản", "… of \(list.total) documents") + "\n")
            }
        }
        if list.documents.isEmpty { throw ExitCode(1) }
    }
}

extension DocumentList.Sort: ExpressibleByArgument {}
