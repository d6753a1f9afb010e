import Hummingbird
import KnowledgeBase

/// `GET /`: the home page, or the hits where something is asked for.
struct SearchPages: Sendable {
    private static let newestDocuments = 8

    let library: Library

    func add(to endpoints: Endpoints) { endpoints.add("/", answer) }

    private func answer(_ received: ReceivedRequest) async throws -> Response {
        let parameters = try SearchParameters(received.query)
        let isBlank = parameters.text.allSatisfy(\.isWhitespace) && parameters.filters.isEmpty
        guard isBlank else { return Response(try await hits(parameters, received.language)) }
        var response = Response(try await home(received.language))
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func home(_ language: Language) async throws -> HTML {
        let statistics = try await library.statistics()
        let newest = try await library.read { try $0.list(limit: SearchPages.newestDocuments) }
        return HomePage(
            language: language, documents: newest.total, statistics: statistics, newest: newest.documents
        ).page
    }

    private func hits(_ parameters: SearchParameters, _ language: Language) async throws -> HTML {
        let request = try parameters.request
        let response = try await library.read { try $0.search(request) }
        // no choice where that is filtered by already
        let inForce =
            parameters.filters.isInForce ? nil : response.facets.inForce.first { $0.value == "true" }?.count
        return SearchPage(parameters: parameters, response: response, inForce: inForce, language: language).page
    }
}
