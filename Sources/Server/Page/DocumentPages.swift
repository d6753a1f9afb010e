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
        let query = received.query.text("q")
        let language = received.language
        let answer = try await library.read { base -> (id: String, page: HTML?) in
            let detail = try base.document(named: name)
            let id = detail.document.id
            guard id == name else { return (id, nil) }
            let page = DocumentPage(
                detail: detail, matches: try DocumentMatches(of: query, in: id, base),
                relations: try base.relations(of: id), statements: try base.statements(in: id), language: language)
            return (id, page.page)
        }
        guard let page = answer.page else {
            // found by its number: one page, one address
            return .redirect(to: PageLink(language: language).document(answer.id, query: query), type: .found)
        }
        return Response(page)
    }
}
