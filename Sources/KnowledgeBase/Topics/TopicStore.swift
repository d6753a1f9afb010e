import Foundation
import GRDB
import VietnameseText

/// The taxonomy as the knowledge base holds it.
struct TopicStore {
    private let base: KnowledgeBase

    init(_ base: KnowledgeBase) { self.base = base }

    /// The taxonomy that is held.
    func taxonomy() throws -> TopicTaxonomy { try base.read(TopicStore.taxonomy) }

    static func taxonomy(_ db: Database) throws -> TopicTaxonomy {
        var indexes: [Int64: Int] = [:]
        var topics: [TopicTaxonomy.Topic] = []
        for row in try Row.fetchAll(db, sql: "SELECT key, id, parent, label, label_en, terms FROM topic ORDER BY key") {
            indexes[row[0]] = topics.count
            let parent: Int64? = row[2]
            let terms: String = row[5]
            topics.append(
                TopicTaxonomy.Topic(
                    id: row[1], label: row[3], labelInEnglish: row[4], parent: parent.flatMap { indexes[$0] },
                    terms: (try? JSONDecoder().decode([String].self, from: Data(terms.utf8))) ?? []))
        }
        return TopicTaxonomy(topics: topics)
    }

    /// Takes the taxonomy of the file at `path` (nil: keeps the one held); where it is another one, tags all passages anew.
    func adopt(path: String?) throws -> TopicTaxonomy {
        let held = try taxonomy()
        guard let path else { return held }
        let wanted = try TopicTaxonomy(contentsOf: path)
        guard wanted.topics != held.topics else { return held }
        try base.write { db in
            try db.execute(sql: "DELETE FROM passage_topic")
            try db.execute(sql: "DELETE FROM topic")
            for (index, topic) in wanted.topics.enumerated() {
                let terms = String(decoding: try JSONEncoder().encode(topic.terms), as: UTF8.self)
                try db.execute(
                    sql: "INSERT INTO topic(key, id, parent, label, label_en, terms) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [
                        index + 1, topic.id, topic.parent.map { $0 + 1 }, topic.label, topic.labelInEnglish, terms,
                    ])
            }
            try TopicStore.tagAll(with: wanted, db)
            try DocumentWriter(db).tagAsGiven()
        }
        return wanted
    }

    private static func tagAll(with taxonomy: TopicTaxonomy, _ db: Database) throws {
        var buffer = TokenBuffer()
        var last: Int64 = 0
        while true {
            let rows = try Row.fetchAll(
                db, sql: "SELECT id, text FROM passage WHERE id > ? ORDER BY id LIMIT 1000", arguments: [last])
            guard let end = rows.last else { return }
            last = end[0]
            for row in rows {
                buffer.analyze(row[1] as String)
                for (topic, score) in taxonomy.topics(of: buffer) {
                    try db.cachedStatement(sql: "INSERT INTO passage_topic(passage, topic, score) VALUES (?, ?, ?)")
                        .execute(arguments: [row[0] as Int64, topic + 1, score])
                }
            }
        }
    }
}
