import Hummingbird
import KnowledgeBase

/// `GET /api/search`.
struct SearchAPI: Sendable {
    /// How hits are written.
    enum Format: String, CaseIterable {
        case json, jsonl, csv, markdown

        var mediaType: String {
            switch self {
            case .json: "application/json"
            case .jsonl: "application/jsonl"
            case .csv: "text/csv"
            case .markdown: "text/markdown"
            }
        }
    }

    let library: Library

    func add(to endpoints: Endpoints) { endpoints.add("/api/search", search) }

    private func search(_ received: ReceivedRequest) async throws -> Response {
        let format = try received.query.choice("format", default: Format.json)
        var request = try SearchParameters(received.query).request
        request.countsFacets = format == .json
        let asked = request
        let hasMark = try received.query.flag("bom")
        return Response(
            try await library.read { try SearchAPI.answer($0.search(asked), format, hasMark) }, type: format.mediaType)
    }

    private static func answer(_ response: SearchResponse, _ format: Format, _ hasMark: Bool) throws -> JSONAnswer {
        switch format {
        case .json: try JSONAnswer(response)
        case .jsonl: try JSONAnswer(lines: response.hits)
        case .csv: JSONAnswer(table: HitTable.csv(response), hasMark: hasMark)
        case .markdown: JSONAnswer(text: HitQuotations.markdown(response))
        }
    }
}
