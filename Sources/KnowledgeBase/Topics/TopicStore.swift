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

    /// The version of `TopicTagger`: when it tags otherwise, passages are tagged anew.
    private static let taggerVersion = "2"

    /// Takes the taxonomy of the file at `path` (nil: keeps the one held); where it, the synonyms or the way of tagging
    /// have changed, tags all passages anew.
    ///
    /// - Returns: what tags the passages that come.
    func adopt(path: String?, synonyms: SynonymTable) throws -> TopicTagger {
        let held = try taxonomy()
        let wanted = try path.map { try TopicTaxonomy(contentsOf: $0) } ?? held
        let tagger = TopicTagger(wanted, synonyms: synonyms)
        try base.write { db in
            let version = TopicStore.taggerVersion + " " + (try Property.value("synonyms_version", db) ?? "")
            let isTagged = try Property.value("topics_version", db) == version
            guard wanted.topics != held.topics || !isTagged else { return }
            try db.execute(sql: "DELETE FROM passage_topic")
            if wanted.topics != held.topics { try TopicStore.replace(by: wanted, db) }
            try TopicStore.tagAll(with: tagger, db)
            try DocumentWriter(db).tagAsGiven()
            try Property.set("topics_version", to: version, db)
        }
        return tagger
    }

    private static func replace(by taxonomy: TopicTaxonomy, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM topic")
        for (index, topic) in taxonomy.topics.enumerated() {
            let terms = String(decoding: try JSONEncoder().encode(topic.terms), as: UTF8.self)
            try db.execute(
                sql: "INSERT INTO topic(key, id, parent, label, label_en, terms) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    index + 1, topic.id, topic.parent.map { $0 + 1 }, topic.label, topic.labelInEnglish, terms,
                ])
        }
    }

    private static func tagAll(with tagger: TopicTagger, _ db: Database) throws {
        var text = TokenBuffer(keepsKeys: false, repairsNoise: true)
        var heading = TokenBuffer(keepsKeys: false, repairsNoise: true)
        var last: Int64 = 0
        while true {
            let rows = try Row.fetchAll(
                db, sql: "SELECT id, text, heading FROM passage WHERE id > ? ORDER BY id LIMIT 1000", arguments: [last])
            guard let end = rows.last else { return }
            last = end[0]
            for row in rows {
                text.analyze(row[1] as String)
                heading.analyze(row[2] ?? "")
                for (topic, score) in tagger.topics(text: text, heading: heading) {
                    try db.cachedStatement(sql: "INSERT INTO passage_topic(passage, topic, score) VALUES (?, ?, ?)")
                        .execute(arguments: [row[0] as Int64, topic + 1, score])
                }
            }
        }
    }
}
