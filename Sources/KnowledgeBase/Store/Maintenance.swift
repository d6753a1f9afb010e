import Foundation
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// After documents came or went: joins the segments of the FTS tables and of the postings, as far as the change is
    /// worth it.
    func settleIndexes(changed: Int) throws {
        try write { try $0.settleIndexes(changed: changed) }
        // a reader may hold the log back; the next checkpoint takes it
        try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }

    /// Makes FTS tables and postings anew from the passages, where they hold keys of another version.
    func renewKeysIfOutdated() throws {
        let held = try read {
            try String.fetchOne($0, sql: "SELECT value FROM property WHERE name = 'folding_version'")
        }
        guard held != Schema.foldingVersion else { return }
        let count = try write { try $0.renewKeys() }
        try settleIndexes(changed: count)
    }

    /// Forgets the documents that were read from below `folders` and whose files are all gone.
    func prune(folders: [String]) throws -> Int {
        try write { db in
            let writer = try DocumentWriter(db)
            var count = 0
            for folder in folders {
                for key in try FileStore(db: db).orphans(below: folder) {
                    try writer.remove(key: key)
                    count += 1
                }
            }
            if count > 0 { try writer.finish() }
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
                    try FieldStore(db: db).forget(id)
                    removed.append(id)
                } else {
                    unknown.append(id)
                }
            }
            try writer.finish()
            return (removed: removed, unknown: unknown)
        }
        if !result.removed.isEmpty { try settleIndexes(changed: 1) }
        return result
    }
}

extension Database {
    /// The part of `KnowledgeBase.settleIndexes` that is one transaction.
    func settleIndexes(changed: Int) throws {
        try settleTables(changed: changed)
        try settlePostings(changed: changed)
    }

    /// All of it but the postings.
    ///
    /// - Parameter areNew: whether there was no document before, and so none can have gone.
    func settleTables(changed: Int, areNew: Bool = false) throws {
        let isLarge = try areNew || isLarge(changed)
        for table in ["passage_fts", "document_fts"] {
            // FTS5 merges only where four segments or more are of one size; few large ones are left as they are
            try execute(
                sql: "INSERT INTO \(table)(\(table), rank) VALUES('merge', ?)", arguments: [isLarge ? 16_000 : 64])
        }
        if isLarge, !areNew {
            try WorkStore.removeUnused(self)
            // of a million documents the catalog takes as much memory as merging did
            FreedMemory.giveBack()
        }
        try DocumentCatalog.keep(self)
        try ValiditySettlement(db: self).settle()
    }

    /// The postings, and what merging has freed.
    func settlePostings(changed: Int, areNew: Bool = false) throws {
        let postings = PostingStore(db: self)
        if try postings.segments().count > 2, try areNew || isLarge(changed) {
            try postings.mergeAll()
        } else {
            try postings.mergeSmall()
        }
        if changed > 1000 { try execute(sql: "PRAGMA incremental_vacuum") }
    }

    /// Whether so many passages are a large part of all.
    private func isLarge(_ changed: Int) throws -> Bool {
        try changed * 8 >= Int.fetchOne(self, sql: "SELECT count(*) FROM passage") ?? 0
    }

    /// Makes FTS tables, postings and words anew from the passages; gives how many there are.
    func renewKeys() throws -> Int {
        for table in ["passage_fts", "document_fts"] {
            try execute(sql: "INSERT INTO \(table)(\(table)) VALUES('delete-all')")
        }
        try execute(sql: "DELETE FROM word")
        let store = PostingStore(db: self)
        try store.removeAll()
        let writer = try DocumentWriter(self)
        var builder = BatchBuilder()
        var count = 0
        var start: UInt32?
        var next: UInt32 = 0
        func flush() throws {
            guard let first = start else { return }
            let batch = builder.finish([])
            var base = first
            var runs: [(run: PostingRun, base: UInt32)] = []
            for run in batch.runs {
                runs.append((run, base))
                base += UInt32(run.passages)
            }
            try store.add(runs, passages: first..<next)
            try writer.insert(batch.syllables)
            try store.mergeSmall()
            start = nil
        }
        let rows = try Row.fetchCursor(
            self,
            sql: """
                SELECT passage.id, passage.heading, passage.text, passage.ordinal, document.title,
                    (\(WorkStore.title))
                FROM passage JOIN document ON document.key = passage.document ORDER BY passage.id
                """)
        while let row = try rows.next() {
            let id: UInt32 = row[0]
            // where passages are gone, empty places keep the numbers in step
            if start != nil, id - next > 1000 || builder.passages >= 20_000 { try flush() }
            if start == nil {
                start = id
                next = id
            }
            while next < id {
                builder.skip()
                next += 1
            }
            builder.begin(title: row[4], work: row[5])
            if let keys = builder.add(heading: row[1], text: row[2], isFirst: row[3] == 1) {
                try writer.insert(keys, passage: Int64(id))
            }
            next = id + 1
            count += 1
        }
        try flush()
        let titles = try Row.fetchCursor(self, sql: "SELECT key, title FROM document WHERE title IS NOT NULL")
        while let row = try titles.next() { try writer.insert(title: row[1], document: row[0]) }
        try execute(
            sql: "UPDATE property SET value = ? WHERE name = 'folding_version'", arguments: [Schema.foldingVersion])
        try writer.finish()
        return count
    }
}
