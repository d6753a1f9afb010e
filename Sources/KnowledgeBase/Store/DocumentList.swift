import GRDB

/// A page of the documents that pass a filter.
public struct DocumentList: Encodable, Sendable {
    /// The order of a list.
    public enum Sort: String, Sendable, CaseIterable {
        /// Newest first, of one day what came last; documents without a date last.
        case date
        /// By number and symbol.
        case number
        /// By title, in the order of the Vietnamese alphabet.
        case title
    }

    /// The documents of the page.
    public var documents: [DocumentSummary]
    /// How many there are in all.
    public var total: Int
}

extension DocumentList {
    /// The condition on `document` that the filter makes, with its arguments; topics ask for a passage that has one.
    static func condition(_ filter: SearchFilter, _ db: Database) throws -> (sql: String, arguments: StatementArguments)
    {
        var conditions: [String] = []
        var arguments = StatementArguments()
        if let (sql, values) = filter.documentCondition() {
            conditions.append(sql)
            arguments += values
        }
        if !filter.topics.isEmpty {
            let taxonomy = try TopicStore.taxonomy(db)
            let keys = taxonomy.topics.indices
                .filter { index in filter.topics.contains { taxonomy.isTopic(index, in: $0) } }
                .map { String($0 + 1) }.joined(separator: ",")
            conditions.append(
                """
                EXISTS (SELECT 1 FROM passage JOIN passage_topic ON passage_topic.passage = passage.id
                    WHERE passage.document = document.key AND passage_topic.topic IN (\(keys)))
                """)
        }
        return (conditions.isEmpty ? everything : conditions.joined(separator: " AND "), arguments)
    }

    /// The condition that every document fulfils.
    static let everything = "1"
}

extension KnowledgeBase {
    /// Lists documents; topics do not narrow a list of documents to passages but to documents that have such a passage.
    public func list(
        filter: SearchFilter = SearchFilter(), sort: DocumentList.Sort = .date, limit: Int = 100, offset: Int = 0
    ) throws -> DocumentList {
        try read { db in
            let (condition, arguments) = try DocumentList.condition(filter, db)
            let total: Int
            let keys: [Int64]
            if condition == DocumentList.everything {
                total = try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0
                keys = try everything(sort, limit, offset, db)
            } else {
                // one walk through the documents, where a count and a page would be two
                let allowed = Set(
                    try Int64.fetchAll(
                        db, sql: "SELECT document.key FROM document WHERE \(condition)", arguments: arguments))
                total = allowed.count
                keys = Array(
                    try orders.keys(by: sort, db).lazy.filter(allowed.contains).dropFirst(offset).prefix(limit))
            }
            let statement = try db.cachedStatement(
                sql: "SELECT \(DocumentSummary.columns) FROM document WHERE key = ?")
            let documents = try keys.compactMap { key in
                try Row.fetchOne(statement, arguments: [key]).map { DocumentSummary($0, from: 0) }
            }
            return DocumentList(documents: documents, total: total)
        }
    }

    /// The keys of one page of all documents. By date an index has them, with what has no date last, NULL being the least;
    /// the page's own columns wait, for a sort would take them along for all that is passed over.
    private func everything(
        _ sort: DocumentList.Sort, _ limit: Int, _ offset: Int, _ db: Database
    ) throws -> [Int64] {
        guard sort == .date else { return Array(try orders.keys(by: sort, db).dropFirst(offset).prefix(limit)) }
        return try Int64.fetchAll(
            db, sql: "SELECT key FROM document ORDER BY date DESC, key DESC LIMIT ? OFFSET ?",
            arguments: [limit, offset])
    }
}
