import Hummingbird
import KnowledgeBase

/// `GET /topics`: the tree of topics.
struct TopicPages: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) { endpoints.add("/topics", topics) }

    private func topics(_ received: ReceivedRequest) async throws -> Response {
        let topics = try await library.read { try $0.topics() }
        return Response(TopicsPage(topics: topics, language: received.language).page)
    }
}
