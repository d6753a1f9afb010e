import ArgumentParser
import Foundation
import KnowledgeBase

/// `kb alerts`: saved searches, and what they find that is new.
struct Alerts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Save searches and see what is new since last time.",
        discussion: """
            The searches are kept in a file of yours ($KB_ALERTS, else ~/.config/kb/alerts.json), so that they outlive the \
            knowledge base. What came before a search was saved is not new.

            EXAMPLES
              kb alerts add dun-day "né tránh, đùn đẩy" --type "chỉ thị"
              kb alerts run                    what is new; ends with 1 where nothing is
              kb alerts list
              kb alerts remove dun-day
            """,
        subcommands: [Add.self, List.self, Run.self, Remove.self])

    /// Where the searches are.
    struct FileOptions: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "The file of saved searches. Default: $KB_ALERTS, else ~/.config/kb/alerts.json.", valueName: "path"))
        var alerts: String?

        var file: AlertFile { AlertFile(path: alerts) }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Save a search.")

        @OptionGroup var index: IndexOptions
        @OptionGroup var filters: FilterOptions
        @OptionGroup var options: FileOptions

        @Argument(help: "What to call it.")
        var name: String

        @Argument(help: "What to look for.")
        var query: [String] = []

        @Option(help: ArgumentHelp("Report also what came on this day or later.", valueName: "date"))
        var since: String?

        func validate() throws {
            if query.isEmpty, filters.isEmpty {
                throw ValidationError("Say what to look for: kb alerts add NAME WORDS.")
            }
            guard filters.from == nil, filters.to == nil else {
                throw ValidationError("A saved search looks at what is new; --from and --to do not go with it.")
            }
        }

        func run() throws {
            let base = try index.open()
            var searches = try options.file.searches()
            guard !searches.contains(where: { $0.name == name }) else {
                throw KnowledgeBaseError.badValue(
                    parameter: "NAME", value: name,
                    expected: index.language("một tên chưa dùng", "a name that is not taken"))
            }
            var start = Date()
            if let day = try DateOption.range(since, name: "--since")?.lowerBound {
                start = (try? Date(day + "T00:00:00Z", strategy: .iso8601)) ?? start
            }
            let all = [
                "type": filters.type, "issuer": filters.issuer, "speaker": filters.speaker, "topic": filters.topic,
                "number": filters.number,
            ]
            var search = SavedSearch(
                name: name, query: query.joined(separator: " "), filters: all.filter { !$0.value.isEmpty },
                index: URL(fileURLWithPath: index.path).standardizedFileURL.path, lastRun: start)
            if since == nil {
                // what is there now is known
                search.reported = []
                search = try search.run(in: base).next
            }
            searches.append(search)
            try options.file.write(searches)
            print(
                index.language(
                    "Đã lưu “\(name)”. Xem tin mới bằng: kb alerts run",
                    "Saved “\(name)”. See what is new: kb alerts run"))
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the saved searches.")

        @OptionGroup var options: FileOptions
        @Option(help: "Language of messages: vi or en. Default: the locale's.")
        var lang: Language?
        @Option(help: "text or json.")
        var format: OutputFormat = .text

        func run() throws {
            let searches = try options.file.searches()
            switch format {
            case .json: try JSONOutput.print(AlertList(alerts: searches))
            case .text:
                for search in searches {
                    let filters = search.filters.sorted { $0.key < $1.key }
                        .flatMap { name, values in values.map { "--\(name) \"\($0)\"" } }
                    print(
                        Terminal.safe(
                            (["\(search.name):", search.query] + filters + ["(\(search.lastRun))"])
                                .filter { !$0.isEmpty }.joined(separator: " ")))
                }
            }
            if searches.isEmpty { throw ExitCode(1) }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Forget saved searches.")

        @OptionGroup var options: FileOptions
        @Option(help: "Language of messages: vi or en. Default: the locale's.")
        var lang: Language?
        @Argument(help: "What they are called.")
        var names: [String]

        func run() throws {
            let searches = try options.file.searches()
            let language = lang ?? .ofLocale
            for name in names where !searches.contains(where: { $0.name == name }) {
                Terminal.standardError(
                    language("không có tìm kiếm nào tên “\(name)”", "no saved search is called “\(name)”") + "\n")
            }
            let left = searches.filter { !names.contains($0.name) }
            try options.file.write(left)
            for search in searches where names.contains(search.name) {
                print(language("Đã bỏ “\(search.name)”.", "Forgot “\(search.name)”."))
            }
            if searches.count - left.count < Set(names).count { throw ExitCode(1) }
        }
    }

    struct Run: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Run the saved searches: what is new since last time.")

        @OptionGroup var options: FileOptions
        @Option(help: "Language of messages: vi or en. Default: the locale's.")
        var lang: Language?
        @Argument(help: "Which ones; all where none is named.")
        var names: [String] = []
        @Flag(help: "Show what is new, and show it again next time.")
        var keep = false
        @Option(help: "text or json.")
        var format: OutputFormat = .text

        func run() throws {
            let language = lang ?? .ofLocale
            var searches = try options.file.searches()
            var results: [AlertResult] = []
            var failed = false
            for name in names where !searches.contains(where: { $0.name == name }) {
                Terminal.standardError(
                    language("không có tìm kiếm nào tên “\(name)”", "no saved search is called “\(name)”") + "\n")
                failed = true
            }
            for (place, search) in searches.enumerated() where names.isEmpty || names.contains(search.name) {
                do {
                    let base = try KnowledgeBase(path: search.index, access: .read)
                    let (hits, next) = try search.run(in: base)
                    searches[place] = next
                    results.append(AlertResult(name: search.name, query: search.query, hits: hits))
                } catch let error as KnowledgeBaseError {
                    Terminal.standardError("\(search.name): \(error.message(vietnamese: language.isVietnamese))\n")
                    failed = true
                }
            }
            switch format {
            case .json: try JSONOutput.print(AlertReport(alerts: results))
            case .text: show(results, language)
            }
            if !keep { try options.file.write(searches) }
            if failed || results.allSatisfy({ $0.hits.isEmpty }) { throw ExitCode(1) }
        }

        private func show(_ results: [AlertResult], _ language: Language) {
            for result in results where !result.hits.isEmpty {
                print(
                    Terminal.bold(
                        Terminal.safe("\(result.name): ")
                            + language("\(result.hits.count) đoạn mới", "\(result.hits.count) new")))
                for hit in result.hits {
                    print("  \(Terminal.safe(hit.document.title ?? hit.document.id))")
                    print(
                        Terminal.dim(
                            "  " + DocumentLine.text(hit.document, path: hit.passage.path, page: hit.passage.page)))
                    print(Terminal.dim("  → kb show \(hit.passage.id)"))
                }
            }
            if results.allSatisfy({ $0.hits.isEmpty }) {
                Terminal.standardError(language("Không có gì mới.", "Nothing new.") + "\n")
            }
        }
    }
}

private struct AlertList: Encodable {
    var alerts: [SavedSearch]
    var total: Int

    init(alerts: [SavedSearch]) {
        self.alerts = alerts
        total = alerts.count
    }
}

private struct AlertResult: Encodable {
    var name: String
    var query: String
    var hits: [SearchResponse.Hit]
}

private struct AlertReport: Encodable {
    var alerts: [AlertResult]
    var total: Int

    init(alerts: [AlertResult]) {
        self.alerts = alerts
        total = alerts.reduce(0) { $0 + $1.hits.count }
    }
}
