import Hummingbird
import KnowledgeBase

/// `GET /documents` and `/documents/{id}`.
struct DocumentPages: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/documents", list)
        endpoints.add("/documents/:id", document)
        // a number as typed has slashes: 29-CT/TU
        endpoints.add("/documents/:id/**", document)
    }

    private func list(_ received: ReceivedRequest) async throws -> Response {
        let parameters = try ListParameters(received.query, standardLimit: 50)
        let list = try await library.read { try parameters.list(in: $0) }
        return Response(DocumentListPage(parameters: parameters, list: list, language: received.language).page)
    }

    private func document(_ received: ReceivedRequest) async throws -> Response {
        let name = received.segments(from: "id")
        let detail = try await library.read { try $0.document(named: name) }
        guard detail.document.id == name else {
            // found by its number: one page, one address
            return .redirect(to: PageLink(language: received.language).document(detail.document.id), type: .found)
        }
        return Response(DocumentPage(detail: detail, language: received.language).page)
    }
}
