import Hummingbird
import KnowledgeBase

/// `GET /api/speakers`, `/api/speakers/{name}/statements`.
struct SpeakerAPI: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/api/speakers", speakers)
        endpoints.add("/api/speakers/:name/statements", statements)
    }

    private func speakers(_ received: ReceivedRequest) async throws -> Response {
        let name = received.query.last("q")
        let limit = try received.query.number("limit", in: 1...100, default: 100)
        let offset = try received.query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        return Response(
            try await library.read { try JSONAnswer($0.speakers(matching: name, limit: limit, offset: offset)) })
    }

    private func statements(_ received: ReceivedRequest) async throws -> Response {
        let name = received.segment("name")
        let query = received.query.last("q")
        let limit = try received.query.number("limit", in: 1...100, default: 20)
        let offset = try received.query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        return Response(
            try await library.read { base in
                let list = try base.statements(of: name, query: query, limit: limit, offset: offset)
                guard !list.speakers.isEmpty else { throw Problem.noSuchSpeaker(name) }
                return try JSONAnswer(list)
            })
    }
}
