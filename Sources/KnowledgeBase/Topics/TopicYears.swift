import GRDB

extension KnowledgeBase {
    /// How many passages of the topic called `name` and of those below it there are in documents of each year, oldest
    /// first; of all topics where none is named.
    ///
    /// - Throws: `KnowledgeBaseError.noSuchTopic`.
    public func years(ofTopic name: String? = nil) throws -> [SearchResponse.FacetValue] {
        try read { db in
            var condition = "1"
            if let name {
                let taxonomy = try TopicStore.taxonomy(db)
                guard taxonomy.topics.indices.contains(where: { taxonomy.isNamed($0, name) }) else {
                    throw KnowledgeBaseError.noSuchTopic(name)
                }
                let keys = taxonomy.topics.indices.filter { taxonomy.isTopic($0, in: name) }.map { String($0 + 1) }
                condition = "passage_topic.topic IN (\(keys.joined(separator: ",")))"
            }
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT substr(document.date, 1, 4), count(DISTINCT passage.id)
                    FROM passage_topic JOIN passage ON passage.id = passage_topic.passage
                        JOIN document ON document.key = passage.document
                    WHERE document.date IS NOT NULL AND \(condition) GROUP BY 1 ORDER BY 1
                    """
            ).map { SearchResponse.FacetValue(value: $0[0], count: $0[1]) }
        }
    }
}
