import KnowledgeBase

/// The passages of one document that match a query.
struct DocumentMatches: Sendable {
    /// How many passages are marked.
    private static let limit = 500

    /// The query as typed.
    let query: String
    /// What to mark in each passage, by its number.
    let highlights: [Int: [[Int]]]
    /// The passages' numbers, ascending.
    let ordinals: [Int]

    /// Nothing was looked for.
    static let none = DocumentMatches(query: "", highlights: [:])

    private init(query: String, highlights: [Int: [[Int]]]) {
        self.query = query
        self.highlights = highlights
        ordinals = highlights.keys.sorted()
    }

    /// What matches `query` in the document called `id`.
    init(of query: String, in id: String, _ base: KnowledgeBase) throws {
        guard !query.allSatisfy(\.isWhitespace) else {
            self = .none
            return
        }
        var request = SearchRequest(query, limit: DocumentMatches.limit)
        request.filter.documents = [id]
        request.countsFacets = false
        var highlights: [Int: [[Int]]] = [:]
        for hit in try base.search(request).hits { highlights[hit.passage.ordinal] = hit.highlights }
        self.init(query: query, highlights: highlights)
    }
}
