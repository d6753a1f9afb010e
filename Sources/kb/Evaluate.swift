import ArgumentParser
import Foundation
import KnowledgeBase

/// `kb evaluate`: measures retrieval.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure retrieval on questions with known answers.",
        discussion: """
            Over documents, with the questions as given and with their diacritics stripped.

            EXAMPLES
              kb evaluate --queries questions.jsonl --qrels qrels.tsv
              kb evaluate --queries questions.jsonl --qrels qrels.tsv --first 100 --format json
            """)

    @OptionGroup var index: IndexOptions

    @Option(help: ArgumentHelp("Questions, {\"id\", \"text\"} a line.", valueName: "file.jsonl"))
    var queries: String

    @Option(help: ArgumentHelp("Relevant documents: query, document, relevance.", valueName: "file.tsv"))
    var qrels: String

    @Option(help: "Use the first questions only.")
    var first: Int?

    @Option(help: ArgumentHelp("Rank with other weights: k1=1.5,pair=0.8.", valueName: "name=n,…", visibility: .hidden))
    var weights: String?

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() throws {
        var set = try QuestionSet(questionsPath: queries, qrelsPath: qrels)
        if let first { set.questions = Array(set.questions.prefix(first)) }
        var request = SearchRequest("", limit: 100)
        if let weights { request.weights = try RankingWeights(parsing: weights) }
        let evaluation = try index.open().evaluate(set, request: request)
        if format == .json { return try JSONOutput.print(evaluation) }
        print("            nDCG@10  MRR@10   R@10  R@100  hit@1   p50 ms  p95 ms  p99 ms  questions")
        for run in evaluation.runs {
            let m = run.measures
            let figures = [m.ndcg10, m.mrr10, m.recall10, m.recall100, m.hit1].map { String(format: "%6.4f", $0) }
            let times = ["p50", "p95", "p99"].map { String(format: "%7.2f", run.latency[$0] ?? 0) }
            let name = run.questions.padding(toLength: 11, withPad: " ", startingAt: 0)
            print(name, figures.joined(separator: " "), times.joined(separator: " "), "  \(m.questions)")
        }
    }
}
