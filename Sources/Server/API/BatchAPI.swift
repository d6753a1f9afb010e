import Hummingbird
import KnowledgeBase
import NIOCore

/// `POST /api/search/batch`: many queries at once, for those who come with a list of names; JSON or CSV in and out.
struct BatchAPI: Sendable {
    static let path = "/api/search/batch"
    /// How many queries one request may hold.
    static let maximumQueries = 200
    /// How many hits there are for each where nothing is said.
    static let standardLimit = 3

    let library: Library

    func add(to endpoints: Endpoints) { endpoints.addPost(RouterPath(stringLiteral: BatchAPI.path), search) }

    private func search(_ received: ReceivedRequest) async throws -> Response {
        var parameters = try SearchParameters(
            received.query, standardLimit: BatchAPI.standardLimit, limits: 1...20)
        parameters.offset = 0
        let asked = try parameters.request
        let format = try received.query.choice("format", default: Format.accepted(by: received.request))
        let hasMark = try received.query.flag("bom")
        let queries = try await queries(in: received)
        var results: [BatchResult] = []
        // each waits its turn, so that a long list does not keep others out
        for query in queries {
            results.append(
                try await library.read { base in
                    var request = asked
                    request.query = query.text
                    request.countsFacets = false
                    return BatchResult(id: query.id, response: try base.search(request))
                })
        }
        let found = results
        switch format {
        case .json: return Response(try JSONAnswer(BatchAnswer(results: found)))
        case .csv: return Response(JSONAnswer(table: BatchResult.csv(found), hasMark: hasMark), type: "text/csv")
        }
    }

    private enum Format: String, CaseIterable {
        case json, csv

        static func accepted(by request: Request) -> Format {
            let accepted = request.headers[.accept]?.lowercased() ?? ""
            return accepted.contains("text/csv") && !accepted.contains("application/json") ? .csv : .json
        }
    }

    private func queries(in received: ReceivedRequest) async throws -> [BatchQuery] {
        let type = received.request.headers[.contentType]?.lowercased().split(separator: ";").first
            .map { $0.filter { !$0.isWhitespace } }
        guard type == "application/json" || type == "text/csv" else {
            throw Problem.unsupportedContent("application/json, text/csv")
        }
        var request = received.request
        let body: ByteBuffer
        do {
            body = try await request.collectBody(upTo: RequestLimits.batch)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            throw Problem.bodyTooLarge
        } catch is NIOTooManyBytesError {
            throw Problem.bodyTooLarge
        } catch {
            throw Problem.bodyUnreadable
        }
        guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
            throw Problem.badContent(
                "Nội dung không phải là UTF-8; từ Excel hãy lưu thành “CSV UTF-8”.",
                "The content is not UTF-8; from Excel, save it as “CSV UTF-8”.")
        }
        let queries = try type == "text/csv" ? BatchQuery.list(csv: text) : BatchQuery.list(json: text)
        guard (1...BatchAPI.maximumQueries).contains(queries.count) else {
            throw Problem.badContent(
                "Cần từ 1 đến \(BatchAPI.maximumQueries) câu hỏi; đã gửi \(queries.count).",
                "Send 1 to \(BatchAPI.maximumQueries) queries; these are \(queries.count).")
        }
        return queries
    }
}
