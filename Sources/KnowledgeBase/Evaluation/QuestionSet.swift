import Foundation

/// Questions with the documents that answer them (qrels), to measure retrieval with.
public struct QuestionSet: Sendable {
    /// A question.
    public struct Question: Sendable, Decodable {
        /// Its id in the qrels and in runs.
        public var id: String
        /// What a person would type.
        public var text: String
    }

    /// The questions, in the order of the file.
    public var questions: [Question]
    /// Relevance by question and document; documents not named have none.
    public var relevance: [String: [String: Int]] = [:]

    /// Reads questions (`{"id", "text"}` a line) and, where given, qrels: query, document and relevance separated by tabs or
    /// blanks, or TREC's four columns.
    ///
    /// - Throws: `KnowledgeBaseError` that names the file and the line.
    public init(questionsPath: String, qrelsPath: String? = nil) throws {
        var questions: [Question] = []
        for (number, line) in try QuestionSet.lines(questionsPath).enumerated() {
            guard let question = try? JSONDecoder().decode(Question.self, from: Data(line.utf8)) else {
                throw KnowledgeBaseError.badValue(
                    parameter: questionsPath, value: "line \(number + 1)", expected: "{\"id\": …, \"text\": …}")
            }
            questions.append(question)
        }
        self.questions = questions
        guard let qrelsPath else { return }
        for (number, line) in try QuestionSet.lines(qrelsPath).enumerated() {
            let fields = line.split(whereSeparator: \.isWhitespace)
            guard fields.count >= 3, let relevance = Int(fields[fields.count - 1]) else {
                if number == 0 { continue }
                throw KnowledgeBaseError.badValue(
                    parameter: qrelsPath, value: "line \(number + 1)", expected: "query TAB document TAB relevance")
            }
            self.relevance[String(fields[0]), default: [:]][String(fields[fields.count - 2])] = relevance
        }
    }

    private static func lines(_ path: String) throws -> [Substring] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw KnowledgeBaseError.inaccessible(
                path: path, reason: Wording(en: "not a readable UTF-8 file", vi: "không phải tệp UTF-8 đọc được"))
        }
        return text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
    }
}
