import Hummingbird
import KnowledgeBase

/// `GET /api/documents`, `/api/documents/{id}`, `/api/passages/{id}`.
struct DocumentAPI: Sendable {
    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/api/documents", list)
        endpoints.add("/api/documents/:id", document)
        endpoints.add("/api/documents/:id/relations", relations)
        // a number as typed has slashes: 29-CT/TU
        endpoints.add("/api/documents/:id/**", document)
        endpoints.add("/api/passages/:id", passage)
        // `#` ends a path, and `%23` is hard to type
        endpoints.add("/api/passages/:id/:ordinal", passageByOrdinal)
    }

    private func list(_ received: ReceivedRequest) async throws -> Response {
        let parameters = try ListParameters(received.query)
        return Response(try await library.read { try JSONAnswer(parameters.list(in: $0)) })
    }

    private func document(_ received: ReceivedRequest) async throws -> Response {
        let name = received.segments(from: "id")
        if let number = name.removingSuffix("/relations") { return try await relations(of: number, received) }
        return Response(try await library.read { try JSONAnswer($0.document(named: name)) })
    }

    private func relations(_ received: ReceivedRequest) async throws -> Response {
        try await relations(of: received.segment("id"), received)
    }

    private func relations(of name: String, _ received: ReceivedRequest) async throws -> Response {
        let day = try FilterParameters.days("on", received.query.last("on"))?.upperBound
        let format = try received.query.choice("format", default: RelationFormat.json)
        return Response(
            try await library.read { base in
                let id = try base.document(named: name).document.id
                let found = try base.relations(of: id, on: day)
                return try format == .json ? JSONAnswer(found) : JSONAnswer(text: found.dot)
            }, type: format == .json ? "application/json" : "text/vnd.graphviz")
    }

    private enum RelationFormat: String, CaseIterable {
        case json, dot
    }

    private func passage(_ received: ReceivedRequest) async throws -> Response {
        try await passage(id: received.segment("id"))
    }

    private func passageByOrdinal(_ received: ReceivedRequest) async throws -> Response {
        try await passage(id: "\(received.segment("id"))#\(received.segment("ordinal"))")
    }

    private func passage(id: String) async throws -> Response {
        Response(
            try await library.read { base in
                guard let passage = try base.passage(id: id) else { throw Problem.noSuchPassage(id) }
                return try JSONAnswer(passage)
            })
    }
}

extension KnowledgeBase {
    /// The one document that `name` names: by id, or by a number that no other document has.
    ///
    /// - Throws: a `Problem` where there is none, or where there are several.
    func document(named name: String) throws -> DocumentDetail {
        switch try lookUp(name) {
        case .document(let document): return document
        case .passage: throw Problem.noSuchDocument(name)
        case .several(let documents): throw Problem.severalDocuments(name, documents)
        }
    }
}

extension String {
    /// The text before `suffix`; nil where it does not end so.
    fileprivate func removingSuffix(_ suffix: String) -> String? {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
    }
}
