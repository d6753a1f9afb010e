import Hummingbird
import KnowledgeBase

/// `GET /api/topics`, `/api/topics/{id}`.
struct TopicAPI: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/api/topics", keeping: .never, tree)
        endpoints.add("/api/topics/:id", topic)
    }

    private func tree(_ received: ReceivedRequest) async throws -> Response {
        Response(try JSONAnswer(TopicList(topics: try await library.topics().topics)))
    }

    private func topic(_ received: ReceivedRequest) async throws -> Response {
        let id = received.segment("id")
        let limit = try received.query.number("limit", in: 1...100, default: SearchParameters.standardLimit)
        let offset = try received.query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        return Response(
            try await library.read { try JSONAnswer($0.passages(ofTopic: id, limit: limit, offset: offset)) })
    }
}

/// The topics as a tree, and how many there are on all its levels.
private struct TopicList: Encodable {
    var topics: [TopicNode]
    var total: Int

    init(topics: [TopicNode]) {
        self.topics = topics
        total = topics.reduce(0) { $0 + $1.size }
    }
}

extension TopicNode {
    /// How many topics it and those below it are.
    fileprivate var size: Int { children.reduce(1) { $0 + $1.size } }
}
