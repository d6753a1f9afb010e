import KnowledgeBase

/// A problem as `application/problem+json` (RFC 9457). The type says nothing beyond the status; `parameter` and
/// `documents` are ours.
struct ProblemDocument: Encodable, Sendable {
    var type = "about:blank"
    var title: String
    var status: Int
    var detail: String
    /// The path that was asked for.
    var instance: String
    var parameter: String?
    var documents: [DocumentSummary]?

    init(_ problem: Problem, path: String, language: Language) {
        title = language(problem.title)
        status = problem.status.code
        detail = language(problem.detail)
        instance = path
        parameter = problem.parameter
        documents = problem.documents.isEmpty ? nil : problem.documents
    }
}
