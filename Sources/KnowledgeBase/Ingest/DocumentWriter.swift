import Documents
import Foundation
import GRDB
import VietnameseText

/// Puts prepared documents into the tables and takes them out again, inside a transaction of the caller's.
struct DocumentWriter {
    let db: Database
    let now: String
    private let topicKeys: [Int64]
    private let topicKeysByName: [String: Int64]

    /// What became of a document.
    enum Outcome: Sendable, Equatable {
        case added
        case updated
        case unchanged
    }

    init(_ db: Database, now: Date = Date()) throws {
        self.db = db
        self.now = now.formatted(.iso8601)
        var keys: [Int64] = []
        var byName: [String: Int64] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT key, id, label FROM topic ORDER BY key") {
            keys.append(row[0])
            byName[row[1]] = row[0]
            byName[Folding.exact(row[2])] = row[0]
        }
        topicKeys = keys
        topicKeysByName = byName
    }

    /// Stores `document`, replacing the one that it is a new version of.
    func store(_ document: PreparedDocument) throws -> (id: String, outcome: Outcome) {
        let identity = try DocumentIdentity.settle(document, db)
        if let old = identity.existing {
            guard old.contentHash != document.contentHash else { return (identity.id, .unchanged) }
            let addedAt = try String.fetchOne(
                db, sql: "SELECT added_at FROM document WHERE key = ?", arguments: [old.key])
            try remove(key: old.key)
            try insert(document, id: identity.id, addedAt: addedAt ?? now)
            return (identity.id, .updated)
        }
        try insert(document, id: identity.id, addedAt: now)
        return (identity.id, .added)
    }

    /// The topic that is called so, by id or label.
    private func topicKey(_ name: String) -> Int64? { topicKeysByName[name] ?? topicKeysByName[Folding.exact(name)] }

    /// Tags passages with the topics that came with their documents, after the taxonomy changed.
    func tagAsGiven() throws {
        for row in try Row.fetchAll(db, sql: "SELECT document, name FROM document_topic") {
            guard let topic = topicKey(row[1]) else { continue }
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO passage_topic(passage, topic, score)
                    SELECT id, ?, 1 FROM passage WHERE document = ?
                    """, arguments: [topic, row[0] as Int64])
        }
    }

    /// Tells readers that the documents changed; once a transaction.
    func markRevision() throws {
        try db.execute(
            sql: """
                INSERT INTO property(name, value) VALUES ('revision', '1')
                ON CONFLICT(name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
                """)
    }

    /// Takes a document and its passages out of every table.
    func remove(key: Int64) throws {
        var maker = PassageKeyMaker()
        if let title = try String.fetchOne(db, sql: "SELECT title FROM document WHERE key = ?", arguments: [key]) {
            try statement("INSERT INTO document_fts(document_fts, rowid, title) VALUES('delete', ?, ?)")
                .execute(arguments: [key, maker.keys(of: title).folded])
        }
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, heading, text FROM passage WHERE document = ?", arguments: [key])
        for row in rows {
            let id: Int64 = row[0]
            let keys = maker.keys(heading: row[1], text: row[2])
            try statement("INSERT INTO passage_fts(passage_fts, rowid, heading, text) VALUES('delete', ?, ?, ?)")
                .execute(arguments: [id, keys.heading, keys.text])
            try statement("INSERT INTO term_fts(term_fts, rowid, terms) VALUES('delete', ?, ?)")
                .execute(arguments: [id, keys.terms])
        }
        try db.execute(sql: "DELETE FROM document WHERE key = ?", arguments: [key])
    }

    private func insert(_ document: PreparedDocument, id: String, addedAt: String) throws {
        let description = document.description
        let first = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM passage") ?? 0) + 1
        try statement(
            """
            INSERT INTO document(id, title, type, number, date, issuer, signer, url, source, location, format, encoding,
                content_hash, tail, first_passage, passage_count, added_at, updated_at, type_key, number_key, issuer_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
            id, description.title, description.type, description.number, description.date, description.issuer,
            description.signer, document.url, document.source, document.location, document.format, document.encoding,
            document.contentHash, document.tail, first, document.passages.count, addedAt, now,
            description.type.map(Folding.folded), description.number.map(DocumentIdentity.numberKey),
            description.issuer.map(Folding.folded),
        ])
        let key = db.lastInsertedRowID
        if let title = description.title { try insert(title: title, document: key) }
        let given = document.topics.compactMap(topicKey)
        for (index, passage) in document.passages.enumerated() {
            try insert(passage, id: first + Int64(index), ordinal: index + 1, document: key, given: given)
        }
        for name in document.topics {
            try statement("INSERT OR IGNORE INTO document_topic(document, name) VALUES (?, ?)")
                .execute(arguments: [key, name])
        }
        for name in document.speakers {
            try statement("INSERT OR IGNORE INTO document_speaker(document, name, name_key) VALUES (?, ?, ?)")
                .execute(arguments: [key, name, Folding.folded(name)])
        }
    }

    private func insert(_ passage: PreparedPassage, id: Int64, ordinal: Int, document: Int64, given: [Int64]) throws {
        let path = passage.path.isEmpty ? "[]" : String(decoding: try JSONEncoder().encode(passage.path), as: UTF8.self)
        try statement(
            """
            INSERT INTO passage(id, document, ordinal, path, heading, page, start, "end", lead, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
            id, document, ordinal, path, passage.heading, passage.page, passage.span.lowerBound,
            passage.span.upperBound,
            passage.lead, passage.text,
        ])
        try insert(passage.keys, passage: id)
        var topics: [Int64: Double] = [:]
        for (topic, score) in passage.topics where topic < topicKeys.count { topics[topicKeys[topic]] = score }
        for topic in given where topics[topic] == nil { topics[topic] = 1 }
        for (topic, score) in topics.sorted(by: { $0.key < $1.key }) {
            try statement("INSERT INTO passage_topic(passage, topic, score) VALUES (?, ?, ?)")
                .execute(arguments: [id, topic, score])
        }
    }

    /// Puts a title's keys into their FTS table.
    func insert(title: String, document key: Int64) throws {
        var maker = PassageKeyMaker()
        try statement("INSERT INTO document_fts(rowid, title) VALUES (?, ?)")
            .execute(arguments: [key, maker.keys(of: title).folded])
    }

    /// Puts a passage's keys into the FTS tables.
    func insert(_ keys: PassageKeys, passage id: Int64) throws {
        try statement("INSERT INTO passage_fts(rowid, heading, text) VALUES (?, ?, ?)")
            .execute(arguments: [id, keys.heading, keys.text])
        try statement("INSERT INTO term_fts(rowid, terms) VALUES (?, ?)").execute(arguments: [id, keys.terms])
    }

    private func statement(_ sql: String) throws -> Statement { try db.cachedStatement(sql: sql) }
}
