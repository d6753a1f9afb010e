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
            let keys =
                switch sort {
                case .date: try KnowledgeBase.newest(condition, arguments, limit, offset, db)
                case .number: try KnowledgeBase.page(orders.byNumber(db), condition, arguments, limit, offset, db)
                case .title: try KnowledgeBase.page(orders.byTitle(db), condition, arguments, limit, offset, db)
                }
            let total = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM document WHERE \(condition)", arguments: arguments)
            let statement = try db.cachedStatement(
                sql: "SELECT \(DocumentSummary.columns) FROM document WHERE key = ?")
            let documents = try keys.compactMap { key in
                try Row.fetchOne(statement, arguments: [key]).map { DocumentSummary($0, from: 0) }
            }
            return DocumentList(documents: documents, total: total ?? 0)
        }
    }

    /// The keys of one page, newest first: a sort takes along what is selected, and what a document is told by is a lot for
    /// those that are passed over. What has no date is last, NULL being the least; the index on dates has them in this order.
    private static func newest(
        _ condition: String, _ arguments: StatementArguments, _ limit: Int, _ offset: Int, _ db: Database
    ) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT document.key FROM document WHERE \(condition)
                ORDER BY document.date DESC, document.key DESC LIMIT ? OFFSET ?
                """, arguments: arguments + [limit, offset])
    }

    /// The keys of one page of an order, those that fulfil the condition alone.
    private static func page(
        _ order: [Int64], _ condition: String, _ arguments: StatementArguments, _ limit: Int, _ offset: Int,
        _ db: Database
    ) throws -> [Int64] {
        guard condition != DocumentList.everything else { return Array(order.dropFirst(offset).prefix(limit)) }
        let allowed = Set(
            try Int64.fetchAll(
                db, sql: "SELECT document.key FROM document WHERE \(condition)", arguments: arguments))
        return Array(order.lazy.filter(allowed.contains).dropFirst(offset).prefix(limit))
    }
}
