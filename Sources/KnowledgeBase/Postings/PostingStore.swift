import GRDB

/// The segments of the postings in the file: written whole, merged, never changed.
///
/// `posting_segment` lists them; `posting_block` has their entries, about a page a row, and `posting_list` the lists that
/// are too long to lie among them. Row ids are the segment's number times 2⁵⁸ plus a term's key: a block's first, a list's
/// own.
struct PostingStore {
    let db: Database

    /// So many segments there may be: row ids are positive.
    static let maximumSegments = 31
    /// The rows of so many passages may be in memory at once: some 300 bytes each.
    private static let mostInMemory = 250_000

    /// A segment.
    struct Segment: Equatable, Sendable {
        var slot: Int
        /// The passages that it may have.
        var passages: Range<UInt32>
    }

    /// The segments in the order of their passages.
    func segments() throws -> [Segment] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT slot, first_passage, end_passage FROM posting_segment ORDER BY first_passage")
        ).map { row in
            let first: UInt32 = row[1]
            return Segment(slot: row[0], passages: first..<max(first, row[2]))
        }
    }

    /// The passage id that no document has had.
    func nextPassage() throws -> UInt32 {
        let stored = try UInt32.fetchOne(db, sql: "SELECT max(id) FROM passage") ?? 0
        let indexed = try UInt32.fetchOne(db, sql: "SELECT max(end_passage) FROM posting_segment") ?? 0
        return max(stored + 1, indexed, 1)
    }

    /// Writes runs as a segment of `passages`, row by row.
    func add(_ runs: [(run: PostingRun, base: UInt32)], passages: Range<UInt32>) throws {
        let cursors = runs.compactMap { PostingCursor($0.run, base: $0.base) }
        guard !cursors.isEmpty else { return }
        try write(passages: passages) { store in try PostingRow.encode(cursors, store) }
    }

    /// Writes rows as a segment of `passages`.
    private func add(_ rows: [PostingRow], passages: Range<UInt32>) throws {
        guard !rows.isEmpty else { return }
        try write(passages: passages) { store in for row in rows { try store(row) } }
    }

    /// Merges all segments into one, leaving out passages that are gone.
    func mergeAll() throws {
        let segments = try segments()
        let alive = try alive()
        guard segments.count > 1 || alive != nil else { return }
        try merge(segments, alive: alive)
    }

    /// Merges neighbouring segments until few enough are left that a search need not ask many: the newest ones of like size.
    func mergeSmall() throws {
        var segments = try segments()
        while segments.count > 4 {
            // the shortest stretch of newest segments that are not dwarfed by the one before
            var start = segments.count - 2
            var size = segments[start...].reduce(0) { $0 + $1.passages.count }
            while start > 0, segments[start - 1].passages.count < size * 4 {
                start -= 1
                size += segments[start].passages.count
            }
            try merge(Array(segments[start...]), alive: nil)
            segments = try self.segments()
        }
    }

    /// The segments that a last segment of so many passages makes too many, where they are small enough to be merged with it
    /// in memory, before it is written; none where it stays beside them.
    func segmentsToMerge(with passages: Range<UInt32>) throws -> [Segment] {
        let held = try segments()
        let size = held.reduce(passages.count) { $0 + $1.passages.count }
        guard held.count > 1, size <= PostingStore.mostInMemory, passages.count * 8 >= size,
            held.allSatisfy({ $0.passages.upperBound <= passages.lowerBound }), try alive() == nil
        else { return [] }
        return held
    }

    /// The rows of segments and of runs that follow them, merged; the segments stay.
    func rows(of segments: [Segment], and runs: [(run: PostingRun, base: UInt32)]) throws -> [PostingRow] {
        try PostingRow.rows(
            of: segments.compactMap { try cursor($0, deletes: false) }
                + runs.compactMap { PostingCursor($0.run, base: $0.base) })
    }

    /// Writes rows that have all of `segments` in the place of these.
    func replace(_ segments: [Segment], by rows: [PostingRow], passages: Range<UInt32>) throws {
        for segment in segments { try remove(segment) }
        try add(rows, passages: (segments.first?.passages.lowerBound ?? passages.lowerBound)..<passages.upperBound)
    }

    /// Forgets all postings.
    func removeAll() throws {
        try db.execute(sql: "DELETE FROM posting_segment; DELETE FROM posting_block; DELETE FROM posting_list")
    }

    // MARK: -

    private func merge(_ segments: [Segment], alive: Bitmap?) throws {
        guard let first = segments.first, let last = segments.last else { return }
        let cursors = try segments.compactMap { try cursor($0, deletes: true) }
        try write(passages: first.passages.lowerBound..<last.passages.upperBound) { store in
            try PostingRow.encode(cursors, alive: alive, store)
        }
        for segment in segments { try remove(segment) }
    }

    private func remove(_ segment: Segment) throws {
        let ids = PostingStore.rowIDs(slot: segment.slot)
        try db.execute(sql: "DELETE FROM posting_segment WHERE slot = ?", arguments: [segment.slot])
        for table in ["posting_block", "posting_list"] {
            try db.execute(
                sql: "DELETE FROM \(table) WHERE id BETWEEN ? AND ?", arguments: [ids.lowerBound, ids.upperBound])
        }
    }

    /// The row ids of a segment's blocks and lists.
    static func rowIDs(slot: Int) -> ClosedRange<Int64> {
        let first = Int64(slot) << Int64(TermKey.bits)
        return first...first + (1 << Int64(TermKey.bits) - 1)
    }

    /// Stores the rows that `make` hands over as a new segment.
    private func write(passages: Range<UInt32>, _ make: ((PostingRow) throws -> Void) throws -> Void) throws {
        let taken = Set(try segments().map(\.slot))
        guard let slot = (0..<PostingStore.maximumSegments).first(where: { !taken.contains($0) }) else {
            // cannot be: segments are merged long before
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "too many posting segments")
        }
        let idBase = PostingStore.rowIDs(slot: slot).lowerBound
        let insertBlock = try RawStatement("INSERT INTO posting_block(id, data) VALUES (?, ?)", db)
        let insertList = try RawStatement("INSERT INTO posting_list(id, data) VALUES (?, ?)", db)
        try make { row in
            let insert = row.kind == .block ? insertBlock : insertList
            insert.bind(idBase + Int64(row.key), at: 1)
            try insert.run(binding: row.bytes, at: 2)
        }
        try db.execute(
            sql: "INSERT INTO posting_segment(slot, first_passage, end_passage) VALUES (?, ?, ?)",
            arguments: [slot, passages.lowerBound, passages.upperBound])
    }

    /// A cursor over a segment.
    ///
    /// - Parameter deletes: whether what has been read is deleted, so that its pages take what the merged segment writes.
    private func cursor(_ segment: Segment, deletes: Bool) throws -> PostingCursor? {
        let ids = PostingStore.rowIDs(slot: segment.slot)
        let block = try RawStatement(
            "SELECT id, data FROM posting_block WHERE id > ? AND id <= ? ORDER BY id LIMIT 1", db, isShared: false)
        let list = try RawStatement("SELECT data FROM posting_list WHERE id = ?", db, isShared: false)
        func delete(from table: String) throws -> RawStatement? {
            deletes ? try RawStatement("DELETE FROM \(table) WHERE id = ?", db, isShared: false) : nil
        }
        let deleteBlock = try delete(from: "posting_block")
        let deleteList = try delete(from: "posting_list")
        var last = ids.lowerBound - 1
        return try PostingCursor(
            blocks: {
                if last >= ids.lowerBound, let deleteBlock {
                    deleteBlock.bind(last, at: 1)
                    try deleteBlock.run()
                }
                block.bind(last, at: 1)
                block.bind(ids.upperBound, at: 2)
                defer { block.reset() }
                guard try block.step() else { return nil }
                last = block.integer(0)
                return (UInt64(last - ids.lowerBound), Array(block.blob(1)))
            },
            list: { entry, target in
                let row = ids.lowerBound + Int64(entry.key)
                list.bind(row, at: 1)
                if try list.step() {
                    LongPostingList.appendDecoded(list.blob(0), count: entry.count - 1, to: &target)
                }
                list.reset()
                deleteList?.bind(row, at: 1)
                try deleteList?.run()
            })
    }

    /// The passages that exist, if a tenth or more of those indexed are gone.
    private func alive() throws -> Bitmap? {
        let segments = try segments()
        let indexed = segments.reduce(0) { $0 + $1.passages.count }
        let held = try Int.fetchOne(db, sql: "SELECT count(*) FROM passage") ?? 0
        guard indexed - held > indexed / 10, let end = segments.map(\.passages.upperBound).max() else { return nil }
        var alive = Bitmap(capacity: Int(end))
        let rows = try Row.fetchCursor(db, sql: "SELECT first_passage, passage_count FROM document")
        while let row = try rows.next() {
            let first: Int = row[0]
            alive.insert(first..<first + (row[1] as Int))
        }
        return alive
    }
}
