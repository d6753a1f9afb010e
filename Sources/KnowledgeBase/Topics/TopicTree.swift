import GRDB

/// A topic with its counts and the topics below it.
public struct TopicNode: Encodable, Sendable {
    /// Short ASCII name.
    public var id: String
    /// The name in Vietnamese.
    public var label: String
    /// The name in English, if any.
    public var labelInEnglish: String?
    /// Passages tagged with it or one below it, each once.
    public var count: Int
    /// Documents that have such a passage.
    public var documents: Int
    /// The terms that passages are tagged by.
    public var terms: [String]
    /// The topics below it.
    public var children: [TopicNode]

    enum CodingKeys: String, CodingKey {
        case id, label, count, documents, terms, children
        case labelInEnglish = "label_en"
    }
}

/// A topic's best passages.
public struct TopicPassages: Encodable, Sendable {
    /// The topic.
    public var topic: TopicNode
    /// The passages, best first.
    public var passages: [PassageDetail]
    /// How many there are in all.
    public var total: Int
}

extension KnowledgeBase {
    /// The topics as a tree, with counts.
    public func topics() throws -> [TopicNode] {
        try read { db in
            let taxonomy = try TopicStore.taxonomy(db)
            return try taxonomy.topics.indices.filter { taxonomy.topics[$0].parent == nil }
                .map { try node($0, taxonomy, db) }
        }
    }

    /// The best passages of the topic called `name`, by id or label, diacritics optional, and of those below it.
    ///
    /// - Throws: `KnowledgeBaseError.noSuchTopic`.
    public func passages(ofTopic name: String, limit: Int = 10, offset: Int = 0) throws -> TopicPassages {
        try read { db in
            let taxonomy = try TopicStore.taxonomy(db)
            guard let index = taxonomy.topics.indices.first(where: { taxonomy.isNamed($0, name) }) else {
                throw KnowledgeBaseError.noSuchTopic(name)
            }
            let topic = try node(index, taxonomy, db)
            let ids = try UInt32.fetchAll(
                db,
                sql: """
                    SELECT passage FROM passage_topic WHERE topic IN (\(keys(of: index, taxonomy)))
                    GROUP BY passage ORDER BY sum(score) DESC, passage LIMIT ? OFFSET ?
                    """, arguments: [limit, offset])
            let details = try PassageDetail.fetch(ids, db)
            return TopicPassages(topic: topic, passages: ids.compactMap { details[$0] }, total: topic.count)
        }
    }

    private func node(_ index: Int, _ taxonomy: TopicTaxonomy, _ db: Database) throws -> TopicNode {
        let topic = taxonomy.topics[index]
        let counts = try Row.fetchOne(
            db,
            sql: """
                SELECT count(DISTINCT passage_topic.passage), count(DISTINCT passage.document)
                FROM passage_topic JOIN passage ON passage.id = passage_topic.passage
                WHERE passage_topic.topic IN (\(keys(of: index, taxonomy)))
                """)
        return TopicNode(
            id: topic.id, label: topic.label, labelInEnglish: topic.labelInEnglish, count: counts?[0] ?? 0,
            documents: counts?[1] ?? 0, terms: topic.terms,
            children: try taxonomy.topics.indices.filter { taxonomy.topics[$0].parent == index }
                .map { try node($0, taxonomy, db) })
    }

    /// The keys of the topic and of all below it, for SQL.
    private func keys(of index: Int, _ taxonomy: TopicTaxonomy) -> String {
        taxonomy.topics.indices.filter { candidate in
            var place: Int? = candidate
            while let here = place, here != index { place = taxonomy.topics[here].parent }
            return place == index
        }.map { String($0 + 1) }.joined(separator: ",")
    }
}
