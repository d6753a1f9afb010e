import Hummingbird
import KnowledgeBase

/// `GET /api/search`.
struct SearchAPI: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) { endpoints.add("/api/search", search) }

    private func search(_ received: ReceivedRequest) async throws -> Response {
        let request = try SearchParameters(received.query).request
        return Response(try await library.read { try JSONAnswer($0.search(request)) })
    }
}
