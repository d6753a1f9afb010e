import GRDB

/// A page of the documents that pass a filter.
public struct DocumentList: Encodable, Sendable {
    /// The order of a list.
    public enum Sort: String, Sendable, CaseIterable {
        /// Newest first; documents without a date last.
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
        return (conditions.isEmpty ? "1" : conditions.joined(separator: " AND "), arguments)
    }
}

extension KnowledgeBase {
    /// Lists documents; topics do not narrow a list of documents to passages but to documents that have such a passage.
    public func list(
        filter: SearchFilter = SearchFilter(), sort: DocumentList.Sort = .date, limit: Int = 100, offset: Int = 0
    ) throws -> DocumentList {
        try read { db in
            let (condition, arguments) = try DocumentList.condition(filter, db)
            let order =
                switch sort {
                // what has no date is last, NULL being the least; the index on dates has them in this order
                case .date: "document.date DESC, document.key"
                case .number: "document.number IS NULL, CAST(document.number AS INTEGER), document.number, document.key"
                case .title: "document.key"
                }
            let total = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM document WHERE \(condition)", arguments: arguments)
            if sort == .title {
                let keys = try KnowledgeBase.byTitle(condition, arguments, db).dropFirst(offset).prefix(limit)
                let statement = try db.cachedStatement(
                    sql: "SELECT \(DocumentSummary.columns) FROM document WHERE key = ?")
                let documents = try keys.compactMap { key in
                    try Row.fetchOne(statement, arguments: [key]).map { DocumentSummary($0, from: 0) }
                }
                return DocumentList(documents: documents, total: total ?? 0)
            }
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT \(DocumentSummary.columns) FROM document WHERE \(condition) ORDER BY \(order) LIMIT ? OFFSET ?",
                arguments: arguments + [limit, offset])
            return DocumentList(documents: rows.map { DocumentSummary($0, from: 0) }, total: total ?? 0)
        }
    }

    /// The keys of the documents that fulfil the condition, by title; those without one last.
    private static func byTitle(
        _ condition: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [Int64] {
        var titled: [(order: TitleOrder, key: Int64)] = []
        var untitled: [Int64] = []
        let rows = try Row.fetchCursor(
            db, sql: "SELECT key, title FROM document WHERE \(condition) ORDER BY key", arguments: arguments)
        while let row = try rows.next() {
            if let title: String = row[1] {
                titled.append((TitleOrder(title), row[0]))
            } else {
                untitled.append(row[0])
            }
        }
        return titled.sorted { ($0.order, $0.key) < ($1.order, $1.key) }.map(\.key) + untitled
    }
}
