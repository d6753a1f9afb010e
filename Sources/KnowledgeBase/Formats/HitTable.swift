/// Hits as rows of a table.
public enum HitTable {
    /// The names of the columns.
    public static let columns = [
        "rank", "score", "passage", "document", "type", "number", "date", "issuer", "title", "path", "page", "text",
        "citation",
    ]

    /// The row of `hit`.
    public static func row(_ hit: SearchResponse.Hit) -> [String?] {
        let document = hit.document
        return [
            String(hit.rank), String(hit.score), hit.passage.id, document.id, document.type, document.number,
            document.date, document.issuer, document.title, hit.passage.path.joined(separator: " › "),
            hit.passage.page.map(String.init), hit.passage.text, hit.citation,
        ]
    }

    /// The hits of `response` as CSV.
    public static func csv(_ response: SearchResponse) -> String {
        var table = CSVTable(columns: columns)
        for hit in response.hits { table.append(row(hit)) }
        return table.text
    }
}
