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
                let lines = documents.enumerated().map { "\(question.id) Q0 \($1.id) \($0 + 1) \($1.score) kb\n" }
                Terminal.standardOutput(lines.joined())
            }
        }
    }
}
