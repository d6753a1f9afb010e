import Foundation

/// How well rankings answer questions: the means over all questions that have a relevant document.
///
/// As `trec_eval` defines them: nDCG with gain = relevance and discount log2(rank + 1); the reciprocal rank within ten;
/// recall at a rank; whether the first is relevant.
public struct RetrievalMeasures: Encodable, Sendable, Equatable {
    /// nDCG@10.
    public var ndcg10 = 0.0
    /// MRR@10.
    public var mrr10 = 0.0
    /// Recall at 10.
    public var recall10 = 0.0
    /// Recall at 100.
    public var recall100 = 0.0
    /// Share of questions whose first document is relevant.
    public var hit1 = 0.0
    /// How many questions were measured.
    public var questions = 0

    enum CodingKeys: String, CodingKey {
        case questions
        case ndcg10 = "ndcg@10"
        case mrr10 = "mrr@10"
        case recall10 = "r@10"
        case recall100 = "r@100"
        case hit1 = "hit@1"
    }

    /// Measures rankings: document ids, best first, by question.
    public init(rankings: [String: [String]], relevance: [String: [String: Int]]) {
        for (question, judged) in relevance {
            let relevant = judged.filter { $0.value > 0 }
            guard !relevant.isEmpty, let ranking = rankings[question] else { continue }
            questions += 1
            func gain(_ relevance: Int, _ rank: Int) -> Double { Double(relevance) / log2(Double(rank + 2)) }
            let ideal = relevant.values.sorted(by: >).prefix(10).enumerated().reduce(0) {
                $0 + gain($1.element, $1.offset)
            }
            let found = ranking.prefix(10).enumerated().reduce(0) { $0 + gain(relevant[$1.element] ?? 0, $1.offset) }
            ndcg10 += found / ideal
            if let first = ranking.prefix(10).firstIndex(where: { relevant[$0] != nil }) {
                mrr10 += 1 / Double(first + 1)
            }
            recall10 += Double(ranking.prefix(10).count { relevant[$0] != nil }) / Double(relevant.count)
            recall100 += Double(ranking.prefix(100).count { relevant[$0] != nil }) / Double(relevant.count)
            if let first = ranking.first, relevant[first] != nil { hit1 += 1 }
        }
        guard questions > 0 else { return }
        for path in [\RetrievalMeasures.ndcg10, \.mrr10, \.recall10, \.recall100, \.hit1] {
            self[keyPath: path] /= Double(questions)
        }
    }
}
