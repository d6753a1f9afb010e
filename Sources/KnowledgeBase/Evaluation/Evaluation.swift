import Foundation
import VietnameseText

/// What `kb evaluate` reports.
public struct Evaluation: Encodable, Sendable {
    /// One way of asking the questions.
    public struct Run: Encodable, Sendable {
        /// `accented` as given; `unaccented` with the questions' diacritics stripped.
        public var questions: String
        /// The measures.
        public var measures: RetrievalMeasures
        /// Latency in milliseconds at the 50th, 95th and 99th percentile, in process.
        public var latency: [String: Double]
    }

    /// The runs.
    public var runs: [Run]
}

extension KnowledgeBase {
    /// The documents found for each question, best first, with scores.
    public func rankings(
        of questions: [QuestionSet.Question], request: SearchRequest
    ) throws -> [(id: String, documents: [(id: String, score: Double)], milliseconds: Double)] {
        try questions.map { question in
            var request = request
            request.query = question.text
            request.groupsByDocument = true
            request.countsFacets = false
            let response = try search(request)
            return (question.id, response.hits.map { ($0.document.id, $0.score) }, response.tookMilliseconds)
        }
    }

    /// Measures retrieval over documents, with the questions as given and with their diacritics stripped.
    public func evaluate(_ set: QuestionSet, request: SearchRequest) throws -> Evaluation {
        let judged = set.questions.filter { set.relevance[$0.id]?.contains { $0.value > 0 } ?? false }
        func run(_ name: String, _ questions: [QuestionSet.Question]) throws -> Evaluation.Run {
            let rows = try rankings(of: questions, request: request)
            let measures = RetrievalMeasures(
                rankings: Dictionary(
                    rows.map { ($0.id, $0.documents.map(\.id)) }, uniquingKeysWith: { first, _ in first }),
                relevance: set.relevance)
            let times = rows.map(\.milliseconds).sorted()
            func percentile(_ share: Double) -> Double {
                times.isEmpty ? 0 : times[min(times.count - 1, Int((Double(times.count) * share).rounded(.down)))]
            }
            return Evaluation.Run(
                questions: name, measures: measures,
                latency: ["p50": percentile(0.5), "p95": percentile(0.95), "p99": percentile(0.99)])
        }
        let stripped = judged.map { question in
            var question = question
            question.text = Folding.withoutMarks(question.text)
            return question
        }
        return Evaluation(runs: [try run("accented", judged), try run("unaccented", stripped)])
    }
}
