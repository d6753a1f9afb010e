import Hummingbird
import KnowledgeBase

/// `GET /api/suggest`: completions as one types.
struct SuggestAPI: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) { endpoints.add("/api/suggest", suggest) }

    private func suggest(_ received: ReceivedRequest) async throws -> Response {
        let text = received.query.text("q")
        let limit = try received.query.number("limit", in: 1...100, default: SearchParameters.standardLimit)
        return Response(try await library.read { try JSONAnswer($0.completions(of: text, limit: limit)) })
    }
}
