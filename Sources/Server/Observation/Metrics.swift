import Synchronization

/// Figures about the requests, in the form that Prometheus scrapes.
final class Metrics: Sendable {
    /// What is counted apart: a route as it is declared, never a path that was asked for, so that their number is bounded.
    struct Series: Hashable {
        var route: String
        var method: String
        var status: Int
    }

    private struct Durations {
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var sum = 0.0
    }

    private struct State {
        var requests: [Series: Int] = [:]
        var durations: [String: Durations] = [:]
        var open = 0
        var sentBytes = 0
    }

    /// Upper bounds of the histogram's buckets, in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
    /// Methods that get a series of their own.
    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"]

    private let state = Mutex(State())

    /// A request has come.
    func begin() { state.withLock { $0.open += 1 } }

    /// A request is answered.
    func end(route: String, method: String, status: Int, seconds: Double, bytes: Int) {
        let method = Metrics.methods.contains(method) ? method : "other"
        state.withLock { state in
            state.open -= 1
            state.sentBytes += bytes
            state.requests[Series(route: route, method: method, status: status), default: 0] += 1
            var durations = state.durations[route] ?? Durations()
            for (index, bound) in Metrics.bounds.enumerated() where seconds <= bound { durations.buckets[index] += 1 }
            durations.count += 1
            durations.sum += seconds
            state.durations[route] = durations
        }
    }

    /// Everything, in Prometheus's text format, version 0.0.4; `gauges` are values of others, by name with what they say.
    func text(gauges: [(name: String, help: String, value: Double)]) -> String {
        let state = state.withLock { $0 }
        var lines: [String] = []
        func family(_ name: String, _ type: String, _ help: String) {
            lines.append("# HELP \(name) \(help)")
            lines.append("# TYPE \(name) \(type)")
        }
        family("kb_http_requests_total", "counter", "Requests answered.")
        for (series, count) in state.requests.sorted(by: { Metrics.order($0.key) < Metrics.order($1.key) }) {
            lines.append(
                "kb_http_requests_total{route=\"\(series.route)\",method=\"\(series.method)\","
                    + "status=\"\(series.status)\"} \(count)")
        }
        family("kb_http_request_duration_seconds", "histogram", "Time from a request's header to its answer.")
        for (route, durations) in state.durations.sorted(by: { $0.key < $1.key }) {
            for (bound, count) in zip(Metrics.bounds, durations.buckets) {
                lines.append(
                    "kb_http_request_duration_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
            }
            lines.append("kb_http_request_duration_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(durations.count)")
            lines.append("kb_http_request_duration_seconds_sum{route=\"\(route)\"} \(durations.sum)")
            lines.append("kb_http_request_duration_seconds_count{route=\"\(route)\"} \(durations.count)")
        }
        family("kb_http_response_bytes_total", "counter", "Bytes of content sent.")
        lines.append("kb_http_response_bytes_total \(state.sentBytes)")
        family("kb_http_requests_in_progress", "gauge", "Requests that are being answered.")
        lines.append("kb_http_requests_in_progress \(state.open)")
        for gauge in gauges {
            family(gauge.name, "gauge", gauge.help)
            lines.append("\(gauge.name) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func order(_ series: Series) -> String { "\(series.route) \(series.method) \(series.status)" }
}
