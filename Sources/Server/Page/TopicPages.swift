import Hummingbird
import KnowledgeBase

/// `GET /topics` and `/topics/{id}`.
struct TopicPages: Sendable {
    private static let limit = 10

    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/topics", keeping: .never, topics)
        endpoints.add("/topics/:id", topic)
    }

    private func topics(_ received: ReceivedRequest) async throws -> Response {
        let overview = try await library.topics()
        return Response(
            TopicsPage(topics: overview.topics, years: overview.years, language: received.language).page)
    }

    private func topic(_ received: ReceivedRequest) async throws -> Response {
        let id = received.segment("id")
        let offset = try received.query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        let (found, years) = try await library.read {
            (try $0.passages(ofTopic: id, limit: TopicPages.limit, offset: offset), try $0.years(ofTopic: id))
        }
        return Response(
            TopicPage(
                found: found, years: years, offset: offset, limit: TopicPages.limit, language: received.language
            ).page)
    }
}
