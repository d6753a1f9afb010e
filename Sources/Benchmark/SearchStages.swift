import Extraction
import GRDB
import KnowledgeBase
import VietnameseText

/// Searches and their stages, beside FTS5 that looks for the ten best passages with any of the first two words in the
/// same file. With more words FTS5 takes so long that what disturbs the machine falls on it alone.
struct SearchStages: Workload {
    static let name = "search"

    /// A search that was disturbed is repeated until there were so many.
    private static let attempts = 8

    private let base: KnowledgeBase
    private let plain: DatabaseQueue
    private let questions: [(question: SyntheticCollection.Question, match: String)]

    /// Makes the knowledge base in `folder`.
    init(_ collection: SyntheticCollection, topics: String, in folder: String) async throws {
        let lines = folder + "/search.jsonl"
        let path = folder + "/search.sqlite"
        try collection.write(to: lines)
        var options = IngestOptions(extractor: Extractor(worker: nil))
        options.topicsPath = topics
        let report = try await Ingestor(into: KnowledgeBase(path: path, access: .write), options: options)
            .ingest([lines])
        guard report.added == collection.documents.count else {
            throw BenchmarkError("the documents did not go in: \(report.failures.first?.reason ?? "no reason")")
        }
        base = try KnowledgeBase(path: path, access: .read)
        var configuration = Configuration()
        configuration.readonly = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16384")
        }
        plain = try DatabaseQueue(path: path, configuration: configuration)
        questions = collection.questions().map { question in
            let words = Folding.folded(question.text).split(separator: " ").prefix(2)
            return (question, words.map { "\"\($0)\"" }.joined(separator: " OR "))
        }
    }

    func round(isReversed: Bool) async throws -> [Reading] {
        var took: [String: Double] = [:]
        var baselines: [Int: Double] = [:]
        for (question, match) in questions {
            let isReversed = isReversed != (question.text.utf8.count % 2 == 0)
            var baseline = isReversed ? 0 : try await Seconds { try find(match) }.working
            let (plan, whole) = try await search(question.text)
            if isReversed { baseline = try await Seconds { try find(match) }.working }
            for (step, milliseconds) in plan.took { took["search.\(step)", default: 0] += milliseconds / 1000 }
            took["search.whole", default: 0] += whole
            took["search.words-\(question.length)", default: 0] += whole
            baselines[question.length, default: 0] += baseline
        }
        let all = baselines.values.reduce(0, +)
        return took.map { name, seconds in
            let length = name.split(separator: "-").last.flatMap { Int($0) }
            return Reading(name: name, measured: seconds, baseline: length.flatMap { baselines[$0] } ?? all)
        }
    }

    /// A search that nothing came between, if one of some is so: its steps are timed by the wall's clock.
    private func search(_ question: String) async throws -> (plan: SearchResponse.Plan, seconds: Double) {
        var attempts = 0
        while true {
            var response: SearchResponse?
            let seconds = try await Seconds { response = try base.search(SearchRequest(question, explains: true)) }
            guard let response, let plan = response.plan, !response.hits.isEmpty else {
                throw BenchmarkError("nothing was found for \(question)")
            }
            attempts += 1
            if !seconds.isDisturbed || attempts == SearchStages.attempts { return (plan, seconds.working) }
        }
    }

    private func find(_ match: String) throws {
        let found = try plain.read { db in
            try Int.fetchAll(
                db.cachedStatement(
                    sql: "SELECT rowid FROM passage_fts WHERE passage_fts MATCH ? ORDER BY rank LIMIT 10"),
                arguments: [match])
        }
        precondition(!found.isEmpty)
    }
}
