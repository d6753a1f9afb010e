import GRDB

extension KnowledgeBase {
    /// When each of the documents last came or changed, ISO 8601 in UTC.
    public func changeTimes(ofDocuments ids: Set<String>) throws -> [String: String] {
        try read { db in
            var times: [String: String] = [:]
            let statement = try db.cachedStatement(sql: "SELECT updated_at FROM document WHERE id = ?")
            for id in ids { times[id] = try String.fetchOne(statement, arguments: [id]) }
            return times
        }
    }
}
