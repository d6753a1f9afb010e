import Foundation
import Hummingbird

/// `GET /metrics`: figures for Prometheus.
struct MetricsAPI: Sendable {
    let library: Library
    let metrics: Metrics
    let connections: ConnectionCount
    private let start = Date().timeIntervalSince1970

    init(library: Library, metrics: Metrics, connections: ConnectionCount) {
        self.library = library
        self.metrics = metrics
        self.connections = connections
    }

    func add(to endpoints: Endpoints) { endpoints.add("/metrics", keeping: .never, answer) }

    private func answer(_ received: ReceivedRequest) async throws -> Response {
        let load = library.load
        // the figures of the home page; a scrape must not count all passages each time
        let statistics = try? await library.statistics()
        var gauges: [(name: String, help: String, value: Double)] = [
            ("kb_connections", "Open connections.", Double(connections.total)),
            ("kb_queries_running", "Queries at work on the knowledge base.", Double(load.running)),
            ("kb_queries_waiting", "Queries that wait their turn.", Double(load.waiting)),
            ("kb_start_time_seconds", "When the server started, in seconds since 1970.", start.rounded()),
        ]
        if let statistics {
            gauges.append(("kb_documents", "Documents held.", Double(statistics.documents)))
            gauges.append(("kb_passages", "Passages held.", Double(statistics.passages)))
            gauges.append(("kb_file_bytes", "Size of the knowledge base file.", Double(statistics.fileBytes)))
        }
        return Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text(gauges: gauges))))
    }
}
