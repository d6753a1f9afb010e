import ArgumentParser
import Foundation
import KnowledgeBase

/// `kb search`: finds passages.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find passages, best first.",
        discussion: """
            Diacritics are optional; those that are typed are preferred. A document number finds its document first.
            Query language: words, "a phrase", -without, prefix*, a OR b, NEAR(a b, 5), and fields in Vietnamese or \
            English: loai: so: coquan: nguoi: chude: tu: den:.

            EXAMPLES
              kb search "ne tranh dun day"
              kb search "cơ chế bảo vệ cán bộ" --type "chỉ thị" --from 2020
              kb search 'so:29-CT/TU "người đứng đầu"' --format markdown
            """)

    /// How hits are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl, csv, markdown, trec
    }

    /// What a hit is.
    enum Group: String, ExpressibleByArgument, CaseIterable {
        case document
    }

    @OptionGroup var index: IndexOptions
    @OptionGroup var filters: FilterOptions

    @Argument(help: "What to look for. Several words need no quotes.")
    var query: [String] = []

    @Option(name: [.customShort("n"), .long], help: "How many hits, 1–1000.")
    var limit = 10

    @Option(help: "How many hits to pass over, 0–10000.")
    var offset = 0

    @Flag(help: "Every word must occur.")
    var all = false

    @Flag(help: "Diacritics must match as typed.")
    var exact = false

    @Option(help: "Order: relevance or date.")
    var sort: SearchRequest.Sort = .relevance

    @Option(help: "One hit a document: document.")
    var group: Group?

    @Flag(help: "Show why each hit ranks where it does.")
    var explain = false

    @Option(help: "text, json, jsonl, csv, markdown; trec with --queries.")
    var format: Format = .text

    @Option(
        help: ArgumentHelp("A file of queries, {\"id\", \"text\"} a line, for --format trec.", valueName: "file.jsonl"))
    var queries: String?

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
        guard (0...10_000).contains(offset) else { throw ValidationError("--offset takes a number from 0 to 10000.") }
        let isBlank = query.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        if queries == nil, isBlank, filters.isEmpty {
            throw ValidationError("Say what to look for: kb search WORDS.")
        }
        guard (queries != nil) == (format == .trec) else {
            throw ValidationError("--queries FILE.jsonl and --format trec go together.")
        }
    }

    func run() throws {
        let base = try index.open()
        if let queries { return try TRECRun(base: base, request: try request("")).write(queriesPath: queries) }
        let response = try base.search(try request(query.joined(separator: " ")))
        switch format {
        case .text: HitPrinter(language: index.language).print(response, explains: explain)
        case .json: try JSONOutput.print(response)
        case .jsonl:
            for hit in response.hits {
                FileHandle.standardOutput.write(try JSONOutput.data(hit, pretty: false) + Data("\n".utf8))
            }
        case .csv: FileHandle.standardOutput.write(Data(HitTable.csv(response).utf8))
        case .markdown: FileHandle.standardOutput.write(Data(HitQuotations.markdown(response).utf8))
        case .trec: break
        }
        if response.hits.isEmpty { throw ExitCode(1) }
    }

    private func request(_ text: String) throws -> SearchRequest {
        var request = SearchRequest(
            text, limit: limit, offset: offset, filter: try filters.filter(), requiresAll: all, isExact: exact,
            sort: sort,
            groupsByDocument: group == .document, explains: explain)
        request.countsFacets = format == .json
        return request
    }
}

extension SearchRequest.Sort: ExpressibleByArgument {}
