import Hummingbird
import KnowledgeBase

/// `GET /feed` (RSS 2.0) and `/feed.json` (JSON Feed 1.1): what any search finds, what came last first, so that new
/// matches reach people.
struct Feeds: Sendable {
    /// How many entries a feed has.
    static let entries = 50

    let library: Library

    func add(to endpoints: Endpoints) {
        endpoints.add("/feed", rss)
        endpoints.add("/feed.json", json)
    }

    private func rss(_ received: ReceivedRequest) async throws -> Response {
        Response(JSONAnswer(text: RSSFeed(try await feed(received)).markup), type: "application/rss+xml")
    }

    private func json(_ received: ReceivedRequest) async throws -> Response {
        Response(try JSONAnswer(JSONFeed(try await feed(received))), type: "application/feed+json")
    }

    private func feed(_ received: ReceivedRequest) async throws -> Feed {
        let parameters = try SearchParameters(received.query, standardLimit: Feeds.entries)
        let asked = try parameters.request
        let entries = try await library.read { try FeedEntry.list(asked, in: $0) }
        return Feed(parameters: parameters, language: received.language, site: received.site, entries: entries)
    }
}

/// A search's feed, in whichever form it is sent.
struct Feed: Sendable {
    let parameters: SearchParameters
    let language: Language
    /// Scheme and authority of the links.
    let site: String
    let entries: [FeedEntry]

    var title: String {
        let query =
            parameters.text.isEmpty ? parameters.filters.fields.map(\.value).joined(separator: ", ") : parameters.text
        let name = language(.siteName)
        return query.isEmpty ? name : "\(query) – \(name)"
    }

    /// The search as a page.
    var page: String {
        var search = parameters
        search.limit = SearchParameters.standardLimit
        search.offset = 0
        return site + PageLink(language: language).search(search)
    }

    /// The feed itself.
    func address(json: Bool) -> String { site + PageLink(language: language).feed(parameters, json: json) }

    func link(_ entry: FeedEntry) -> String {
        site + PageLink(language: language).document(entry.hit.document.id, passage: entry.hit.passage.ordinal)
    }

    func title(_ entry: FeedEntry) -> String {
        DocumentView(document: entry.hit.document, language: language).title
    }
}

/// A passage in a feed.
struct FeedEntry: Sendable {
    let hit: SearchResponse.Hit
    /// When its document came or changed, ISO 8601 in UTC.
    let changed: String

    /// What `request` finds: the passages of the documents that came or changed last.
    static func list(_ request: SearchRequest, in base: KnowledgeBase) throws -> [FeedEntry] {
        var request = request
        request.offset = 0
        request.sort = .added
        request.countsFacets = false
        let hits = try base.search(request).hits
        let times = try base.changeTimes(ofDocuments: Set(hits.map(\.document.id)))
        let entries = hits.map { FeedEntry(hit: $0, changed: times[$0.document.id] ?? "") }
        // a corrected document keeps its place, unless its title changed
        let sorted = entries.enumerated().sorted { ($1.element.changed, $0.offset) < ($0.element.changed, $1.offset) }
        return sorted.map(\.element)
    }
}
