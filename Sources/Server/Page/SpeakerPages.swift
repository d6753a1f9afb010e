import Hummingbird
import KnowledgeBase

/// `GET /speakers` and `/speakers/{name}`.
struct SpeakerPages: Sendable {
    private static let limit = 60
    private static let statements = 20

    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/speakers", speakers)
        endpoints.add("/speakers/:name", speaker)
    }

    private func speakers(_ received: ReceivedRequest) async throws -> Response {
        let query = received.query.text("q")
        let offset = try received.query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        let name = query.allSatisfy(\.isWhitespace) ? nil : query
        let list = try await library.read {
            try $0.speakers(matching: name, limit: SpeakerPages.limit, offset: offset)
        }
        return Response(
            SpeakersPage(
                list: list, query: query, offset: offset, limit: SpeakerPages.limit, language: received.language
            ).page)
    }

    private func speaker(_ received: ReceivedRequest) async throws -> Response {
        let name = received.segment("name")
        let query = received.query.text("q")
        let offset = try received.query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        let asked = query.allSatisfy(\.isWhitespace) ? nil : query
        let (list, facets) = try await library.read { base -> (StatementList, SearchResponse.Facets) in
            let list = try base.statements(
                of: name, query: asked, limit: SpeakerPages.statements, offset: offset)
            guard let first = list.speakers.first else { throw Problem.noSuchSpeaker(name) }
            // what the passages are about in which they speak
            var search = SearchRequest("", limit: 1)
            search.filter.speakers = [list.speakers.count == 1 ? first.name : name]
            return (list, try base.search(search).facets)
        }
        return Response(
            SpeakerPage(
                name: name, list: list, facets: facets, query: query, offset: offset, limit: SpeakerPages.statements,
                language: received.language
            ).page)
    }
}
