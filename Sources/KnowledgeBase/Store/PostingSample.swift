import GRDB

/// Looks whether passages, some of them, stand in the postings under each of their words and pairs.
struct PostingSample {
    let db: Database

    /// So many passages are looked at, spread over all.
    private static let size = 64

    /// How many of those looked at lack a word.
    func missing() throws -> Int {
        let segments = try PostingStore(db: db).segments()
        let block = try RawStatement("SELECT id, data FROM posting_block WHERE id <= ? ORDER BY id DESC LIMIT 1", db)
        var builder = BatchBuilder()
        var missing = 0
        for row in try passages() {
            let id: UInt32 = row[0]
            guard let segment = segments.first(where: { $0.passages.contains(id) }) else { continue }
            let ids = PostingStore.rowIDs(slot: segment.slot)
            builder.begin(title: row[4], work: row[5])
            _ = builder.add(heading: row[1], text: row[2], isFirst: row[3] == 1)
            let isWhole = try builder.finish([]).runs.allSatisfy { run in
                guard var cursor = PostingCursor(run, base: id) else { return true }
                repeat {
                    block.bind(ids.lowerBound + Int64(cursor.entry.key), at: 1)
                    defer { block.reset() }
                    guard try block.step(), ids.contains(block.integer(0)),
                        PostingSample.stands(
                            id, under: cursor.entry.key, in: block.blob(1),
                            from: UInt64(block.integer(0) - ids.lowerBound))
                    else { return false }
                } while try cursor.advance()
                return true
            }
            if !isWhole { missing += 1 }
        }
        return missing
    }

    /// Passages at even distances, with what their postings are made of.
    private func passages() throws -> [Row] {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM passage") ?? 0
        let step = max(count / PostingSample.size, 1)
        let ids = try Int64.fetchAll(
            db,
            sql:
                "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM passage) WHERE place % ? = 0",
            arguments: [step])
        return try ids.prefix(PostingSample.size).compactMap { id in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT passage.id, passage.heading, passage.text, passage.ordinal, document.title, (\(WorkStore.title))
                    FROM passage JOIN document ON document.key = passage.document WHERE passage.id = ?
                    """, arguments: [id])
        }
    }

    /// Whether a block has the term, with postings among which the passage may be.
    private static func stands(
        _ passage: UInt32, under key: UInt64, in bytes: UnsafeBufferPointer<UInt8>, from first: UInt64
    ) -> Bool {
        var position = 0
        var last = first
        while position < bytes.count {
            let entry = PostingEntry(bytes, &position, after: last, base: 0)
            if entry.key == key { return entry.first <= passage && passage <= entry.last }
            if entry.key > key { return false }
            last = entry.key
        }
        return false
    }
}
