import Foundation
import KnowledgeBase

/// Writes a TREC run for a file of queries: `query Q0 document rank score kb` a line, documents by their best passage.
struct TRECRun {
    let base: KnowledgeBase
    let request: SearchRequest

    func write(queriesPath: String) throws {
        let set = try QuestionSet(questionsPath: queriesPath)
        for question in set.questions {
            for (_, documents, _) in try base.rankings(of: [question], request: request) {
                var lines = ""
                // programs that read runs go by the score, as a Float, and not by the rank: no two may be equal
                var last = Float.infinity
                for (index, document) in documents.enumerated() {
                    last = min(Float(document.score), last.nextDown)
                    lines += "\(question.id) Q0 \(document.id) \(index + 1) \(last) kb\n"
                }
                Terminal.standardOutput(lines)
            }
        }
    }
}
