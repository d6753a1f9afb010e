import Hummingbird
import KnowledgeBase
import Logging

/// Makes an answer of every error: a page for people, a problem document for programs.
struct ProblemAnswers: RouterMiddleware {
    typealias Context = ServerContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Problem(error)
            if problem.status.kind == .serverError, !(error is Problem) {
                context.logger.error(
                    "\(request.uri.path): \(error)", metadata: ["request_id": .string(context.requestID)])
            }
            return try answer(problem, to: request)
        }
    }

    private func answer(_ problem: Problem, to request: Request) throws -> Response {
        // The target may be what is wrong with it.
        let path = String(request.uri.path.prefix(1000))
        let asked = QueryParameters(String((request.uri.query ?? "").prefix(RequestLimits.target))).last("lang")
            .flatMap(Language.init(rawValue:))
        var response =
            if isForPeople(request) {
                Response(ErrorPage(problem: problem, language: asked ?? .vietnamese).page, status: problem.status)
            } else {
                try Response(
                    json: ProblemDocument(problem, path: path, language: asked ?? .english), status: problem.status,
                    type: "application/problem+json")
            }
        for field in problem.headers { response.headers.append(field) }
        return response
    }

    private func isForPeople(_ request: Request) -> Bool {
        let path = request.uri.path
        guard path != "/api", !path.hasPrefix("/api/"), path != "/health", path != "/metrics" else { return false }
        return request.headers[.accept]?.lowercased().contains("text/html") == true
    }
}
