import Foundation

/// A search that someone wants to hear of when it finds something new.
public struct SavedSearch: Codable, Sendable, Equatable {
    /// What its owner calls it.
    public var name: String
    /// The query as typed.
    public var query: String
    /// Filters, by the names that the command line has for them: `type`, `issuer`, `speaker`, `topic`, `number`.
    public var filters: [String: [String]]
    /// The knowledge base that it asks.
    public var index: String
    /// When it was last run, else from when on it looks, ISO 8601 in UTC.
    public var lastRun: String
    /// Versions of documents (`ID@UPDATED_AT`) that are known and came so near `lastRun` that they will be looked at
    /// again; nil where it was never run.
    public var reported: [String]?

    enum CodingKeys: String, CodingKey {
        case name, query, filters, index, reported
        case lastRun = "last_run"
    }

    /// Creates a search that reports what comes from `lastRun` on.
    public init(name: String, query: String, filters: [String: [String]], index: String, lastRun: Date) {
        self.name = name
        self.query = query
        self.filters = filters
        self.index = index
        self.lastRun = lastRun.ISO8601Format()
    }

    /// The filter that it searches with.
    public var filter: SearchFilter {
        var filter = SearchFilter()
        filter.types = filters["type"] ?? []
        filter.issuers = filters["issuer"] ?? []
        filter.speakers = filters["speaker"] ?? []
        filter.topics = filters["topic"] ?? []
        filter.numbers = filters["number"] ?? []
        return filter
    }
}

extension SavedSearch {
    /// Documents get their time when their ingest begins to write and are seen when it commits; a long one may take this
    /// many seconds.
    private static let overlap = 86_400.0
    /// How many new passages one run reports.
    public static let maximumHits = 100

    /// The passages that are new since the last run, newest document first, and the search to keep for the next run.
    public func run(in base: KnowledgeBase, now: Date = Date()) throws -> (
        hits: [SearchResponse.Hit], next: SavedSearch
    ) {
        let last = (try? Date(lastRun, strategy: .iso8601)) ?? now
        var request = SearchRequest(query, limit: 1000, filter: filter, sort: .date)
        request.filter.changedSince = (reported == nil ? last : last - SavedSearch.overlap).ISO8601Format()
        request.countsFacets = false
        let found = try base.search(request).hits
        let times = try base.changeTimes(ofDocuments: Set(found.map(\.document.id)))
        let known = Set(reported ?? [])
        func version(_ hit: SearchResponse.Hit) -> String {
            "\(hit.document.id)@\(times[hit.document.id] ?? "")"
        }
        let fresh = found.filter { !known.contains(version($0)) }
        var next = self
        next.lastRun = now.ISO8601Format()
        let horizon = (now - SavedSearch.overlap).ISO8601Format()
        let seen = Set(found.map(version)).union(known)
        next.reported = seen.filter { ($0.split(separator: "@").last.map(String.init) ?? "") >= horizon }.sorted()
        return (Array(fresh.prefix(SavedSearch.maximumHits)), next)
    }
}
