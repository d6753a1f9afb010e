import Hummingbird
import KnowledgeBase

/// `GET /health`: whether the knowledge base answers.
struct Health: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) { endpoints.add("/health", keeping: .never, health) }

    private func health(_ received: ReceivedRequest) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        guard try await library.read({ $0.isHealthy() }) else { throw Problem.unhealthy }
        let took = (start.duration(to: clock.now) / Duration.milliseconds(1) * 100).rounded() / 100
        return try Response(json: Report(tookMilliseconds: took), type: "application/json")
    }

    private struct Report: Encodable {
        var status = "ok"
        var tookMilliseconds: Double

        enum CodingKeys: String, CodingKey {
            case status
            case tookMilliseconds = "took_ms"
        }
    }
}
