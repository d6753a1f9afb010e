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
        let (response, inForce) = try await library.read { base in
            let response = try base.search(request)
            return (response, try SearchPages.inForce(request, response, base))
        }
        return SearchPage(parameters: parameters, response: response, inForce: inForce, language: language).page
    }

    /// How many of the hits are in force: a second search, for its total alone.
    private static func inForce(
        _ request: SearchRequest, _ response: SearchResponse, _ base: KnowledgeBase
    ) throws -> Int? {
        guard request.filter.inForceOn == nil, response.total > 0 else { return nil }
        var asked = request
        asked.filter.inForceOn = Validity.dayOfToday
        asked.limit = 1
        asked.offset = 0
        asked.countsFacets = false
        return try base.search(asked).total
    }
}
