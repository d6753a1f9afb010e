import GRDB

/// Gives a document and its passages new numbers, the highest, so that postings can be written for them anew: those of
/// a passage are never changed, and its title is among them.
struct DocumentMove {
    let db: Database

    /// Moves the document with the key, with everything that refers to it or to its passages.
    func move(_ key: Int64) throws {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT title, first_passage, passage_count FROM document WHERE key = ?", arguments: [key])
        else { return }
        let title: String? = row[0]
        let first: Int64 = row[1]
        let count: Int64 = row[2]
        let store = PostingStore(db: db)
        let target = Int64(try store.nextPassage())
        let newKey = (try Int64.fetchOne(db, sql: "SELECT max(key) FROM document") ?? 0) + 1

        let writer = try DocumentWriter(db)
        try writer.removeKeys(document: key)
        // until the end of the transaction, so that parents and children may move one after the other
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        let references = try self.references()
        try shift("passage", "id", from: first, count: count, by: target - first)
        for (table, column) in references.passages {
            try shift(table, column, from: first, count: count, by: target - first)
        }
        for (table, column) in [("document", "key")] + references.documents {
            try shift(table, column, from: key, count: 1, by: newKey - key)
        }
        try db.execute(
            sql: "UPDATE document SET first_passage = ? WHERE key = ?", arguments: [target, newKey])
        if let title { try writer.insert(title: title, document: newKey) }

        var builder = BatchBuilder()
        let work = try String.fetchOne(
            db, sql: "SELECT (\(WorkStore.title)) FROM document WHERE key = ?", arguments: [newKey])
        builder.begin(title: title, work: work)
        for row in try Row.fetchAll(
            db, sql: "SELECT id, heading, text, ordinal FROM passage WHERE document = ? ORDER BY ordinal",
            arguments: [newKey])
        {
            if let keys = builder.add(heading: row[1], text: row[2], isFirst: row[3] == 1) {
                try writer.insert(keys, passage: row[0])
            }
        }
        let batch = builder.finish([])
        var base = UInt32(target)
        var runs: [(run: PostingRun, base: UInt32)] = []
        for run in batch.runs {
            runs.append((run, base))
            base += UInt32(run.passages)
        }
        try store.add(runs, passages: UInt32(target)..<UInt32(target + count))
        try store.mergeSmall()
    }

    /// Adds to the numbers of a column from `first` on. The numbers reached are free, and those left are not reached.
    private func shift(_ table: String, _ column: String, from first: Int64, count: Int64, by distance: Int64) throws {
        try db.execute(
            sql: """
                UPDATE \(table) SET \(column) = \(column) + ?1 WHERE \(column) >= ?2 AND \(column) < ?2 + ?3
                """, arguments: [distance, first, count])
    }

    private typealias Reference = (table: String, column: String)

    /// The columns that refer to `document.key` and to `passage.id`, by the file's own schema.
    private func references() throws -> (documents: [Reference], passages: [Reference]) {
        var documents: [Reference] = []
        var passages: [Reference] = []
        for table in try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        {
            for row in try Row.fetchAll(
                db, sql: #"SELECT "table", "from" FROM pragma_foreign_key_list(?)"#, arguments: [table])
            {
                switch row[0] as String {
                case "document": documents.append((table, "\"\(row[1] as String)\""))
                case "passage": passages.append((table, "\"\(row[1] as String)\""))
                default: break
                }
            }
        }
        return (documents, passages)
    }
}
