import KnowledgeBase

/// What was found for one query of a list.
struct BatchResult: Encodable, Sendable {
    var id: String
    var query: String
    var interpreted: String
    var total: Int
    var totalIsExact: Bool
    var hits: [SearchResponse.Hit]
    var suggestion: String?

    init(id: String, response: SearchResponse) {
        self.id = id
        query = response.query
        interpreted = response.interpreted
        total = response.total
        totalIsExact = response.totalIsExact
        hits = response.hits
        suggestion = response.suggestion
    }

    enum CodingKeys: String, CodingKey {
        case id, query, interpreted, total, hits, suggestion
        case totalIsExact = "total_is_exact"
    }

    /// A row for each hit; one without a hit for a query that found nothing, so that no name of the list is missing.
    static func csv(_ results: [BatchResult]) -> String {
        var table = CSVTable(columns: ["id", "query", "total"] + HitTable.columns)
        for result in results {
            let own: [String?] = [result.id, result.query, String(result.total)]
            if result.hits.isEmpty { table.append(own + HitTable.columns.map { _ in nil }) }
            for hit in result.hits { table.append(own + HitTable.row(hit)) }
        }
        return table.text
    }
}

/// The answer to a list of queries.
struct BatchAnswer: Encodable, Sendable {
    var results: [BatchResult]
    var total: Int

    init(results: [BatchResult]) {
        self.results = results
        total = results.count
    }
}
