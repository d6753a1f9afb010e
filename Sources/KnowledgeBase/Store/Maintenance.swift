import Foundation
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// Terms in more rows than this, and than one in two hundred passages, are counted in `frequent_term`.
    private static let frequentTermFloor = 1000

    /// After documents came or went: joins the segments of the FTS tables and counts the frequent terms anew, as far as
    /// the change is worth it.
    func settleIndexes(changed: Int) throws {
        try write { db in
            let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM passage") ?? 0
            let isLarge = changed * 8 >= total
            for table in ["passage_fts", "document_fts", "term_fts"] {
                if isLarge {
                    try db.execute(sql: "INSERT INTO \(table)(\(table)) VALUES('optimize')")
                } else {
                    try db.execute(sql: "INSERT INTO \(table)(\(table), rank) VALUES('merge', 64)")
                }
            }
            if isLarge || total <= 20_000 {
                let threshold = max(KnowledgeBase.frequentTermFloor, total / 200)
                try db.execute(sql: "DELETE FROM frequent_term")
                for (table, vocabulary) in [
                    ("passage_fts", "passage_vocabulary"), ("document_fts", "document_vocabulary"),
                    ("term_fts", "term_vocabulary"),
                ] {
                    try db.execute(
                        sql:
                            "INSERT INTO frequent_term(source, term, rows) SELECT ?, term, doc FROM \(vocabulary) WHERE doc > ?",
                        arguments: [table, threshold])
                }
            }
        }
        // a reader may hold the log back; the next checkpoint takes it
        try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }

    /// Makes both FTS tables anew from the passages, where they hold keys of another version of the folding.
    func renewKeysIfOutdated() throws {
        let held = try read {
            try String.fetchOne($0, sql: "SELECT value FROM property WHERE name = 'folding_version'")
        }
        guard held != Schema.foldingVersion else { return }
        let count = try write { db in
            for table in ["passage_fts", "document_fts", "term_fts"] {
                try db.execute(sql: "INSERT INTO \(table)(\(table)) VALUES('delete-all')")
            }
            let writer = try DocumentWriter(db)
            var maker = PassageKeyMaker()
            var count = 0
            let rows = try Row.fetchCursor(
                db,
                sql: "SELECT id, heading, text FROM passage ORDER BY id")
            while let row = try rows.next() {
                try writer.insert(maker.keys(heading: row[1], text: row[2]), passage: row[0])
                count += 1
            }
            let titles = try Row.fetchCursor(db, sql: "SELECT key, title FROM document WHERE title IS NOT NULL")
            while let row = try titles.next() { try writer.insert(title: row[1], document: row[0]) }
            try db.execute(
                sql: "UPDATE property SET value = ? WHERE name = 'folding_version'", arguments: [Schema.foldingVersion])
            try writer.markRevision()
            return count
        }
        try settleIndexes(changed: count)
    }

    /// Whether a document with this content is held: under the id, or read from the location.
    func holds(hash: String, location: String?, id: String?) -> Bool {
        let found = try? pool.read { db in
            if let id {
                return try String.fetchOne(
                    db.cachedStatement(sql: "SELECT content_hash FROM document WHERE id = ?"), arguments: [id]) == hash
            }
            return try Int.fetchOne(
                db.cachedStatement(sql: "SELECT 1 FROM document WHERE content_hash = ? AND location = ?"),
                arguments: [hash, location]) != nil
        }
        return found ?? false
    }

    /// Forgets the documents that were read from below `folders` and whose file is gone.
    func prune(folders: [String]) throws -> Int {
        try write { db in
            let writer = try DocumentWriter(db)
            var count = 0
            for folder in folders {
                let prefix = folder.hasSuffix("/") ? folder : folder + "/"
                let rows = try Row.fetchAll(
                    db, sql: "SELECT key, location FROM document WHERE substr(location, 1, ?) = ?",
                    arguments: [prefix.unicodeScalars.count, prefix])
                for row in rows where !FileManager.default.fileExists(atPath: row[1]) {
                    try writer.remove(key: row[0])
                    count += 1
                }
            }
            try writer.markRevision()
            return count
        }
    }

    /// Forgets documents by id; unknown ids are given back.
    public func remove(ids: [String]) throws -> (removed: [String], unknown: [String]) {
        let result = try write { db in
            let writer = try DocumentWriter(db)
            var removed: [String] = []
            var unknown: [String] = []
            for id in ids {
                if let key = try Int64.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id]) {
                    try writer.remove(key: key)
                    removed.append(id)
                } else {
                    unknown.append(id)
                }
            }
            try writer.markRevision()
            return (removed: removed, unknown: unknown)
        }
        if !result.removed.isEmpty { try settleIndexes(changed: 1) }
        return result
    }
}
