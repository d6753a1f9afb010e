/// A search: the query's text and what else was asked.
public struct SearchRequest: Sendable, Equatable {
    /// The order of the hits.
    public enum Sort: String, Sendable, CaseIterable, Codable {
        /// Best first.
        case relevance
        /// Newest first; documents without a date last.
        case date
        /// What came or changed last first.
        case added
    }

    /// What the user typed.
    public var query: String
    /// How many hits, 1–1000.
    public var limit: Int
    /// How many to pass over, 0–10000.
    public var offset: Int
    /// Where to look, beside what the query itself says.
    public var filter: SearchFilter
    /// Every word must occur.
    public var requiresAll: Bool
    /// Diacritics must be as typed.
    public var isExact: Bool
    /// The order.
    public var sort: Sort
    /// One hit a document: its best passage.
    public var groupsByDocument: Bool
    /// Give the parts of each score.
    public var explains: Bool

    /// Count the values that the hits have; no command that does not show them need wait for it.
    public var countsFacets = true
    /// How long the index may be searched before `KnowledgeBaseError.timedOut`.
    public var timeLimit: Duration = .seconds(5)
    /// The numbers that ranking rests on.
    public var weights = RankingWeights.standard
    /// How much work phrases and distances may make.
    var limits = Restriction.Limits()

    /// Creates a search.
    public init(
        _ query: String, limit: Int = 10, offset: Int = 0, filter: SearchFilter = SearchFilter(),
        requiresAll: Bool = false, isExact: Bool = false, sort: Sort = .relevance, groupsByDocument: Bool = false,
        explains: Bool = false
    ) {
        self.query = query
        self.limit = min(max(limit, 1), 1000)
        self.offset = min(max(offset, 0), 10_000)
        self.filter = filter
        self.requiresAll = requiresAll
        self.isExact = isExact
        self.sort = sort
        self.groupsByDocument = groupsByDocument
        self.explains = explains
    }
}
