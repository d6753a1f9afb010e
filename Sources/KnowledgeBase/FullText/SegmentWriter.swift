import GRDB

/// Adds a segment to `passage_fts` with what runs have of the words of passages, as FTS5 writes what it was given passage by
/// passage. Inside a transaction of the caller's, in which FTS5 has been written to.
///
/// Source: ext/fts5/fts5_index.c and fts5_storage.c of SQLite; sqlite.org/fts5.html, "Shadow tables".
struct SegmentWriter {
    private let db: Database
    private let data: RawStatement
    private let index: RawStatement
    private let size: RawStatement

    /// The rows of `passage_fts_data` that hold the totals and which segments there are.
    private static let totalsRow: Int64 = 1
    private static let structureRow: Int64 = 10
    /// What a number of a page has below that of its segment, and where the pages of skips lie.
    private static let pageBits: Int64 = 37
    private static let skipsFlag: Int64 = 1 << 36

    /// - Returns: nil where FTS5's tables may not be written or are of another form than this knows.
    init?(_ db: Database) {
        do {
            data = try RawStatement("INSERT INTO passage_fts_data(id, block) VALUES (?, ?)", db)
            index = try RawStatement(
                "INSERT INTO passage_fts_idx(segid, term, pgno) VALUES (?, ?, ?)", db)
            size = try RawStatement("INSERT INTO passage_fts_docsize(id, sz) VALUES (?, ?)", db)
            let settings = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM passage_fts_config WHERE k = 'pgsz'")
            let version = try Int.fetchOne(
                db, sql: "SELECT v FROM passage_fts_config WHERE k = 'version'")
            self.db = db
            guard settings == 0, version == 4, try structure() != nil else { return nil }
        } catch { return nil }
    }

    /// Writes the words of the runs' passages, but of those that are `gone`.
    func add(_ runs: [(run: WordRun, base: UInt32)], without gone: Set<UInt32>) throws {
        guard let structure = try structure() else { return }
        var levels = structure.levels
        let taken = Set(levels.flatMap(\.segments).map(\.id))
        let segment = (1...).first { !taken.contains($0) } ?? 1
        var pages = SegmentPages { row in
            switch row {
            case .page(let number, let bytes):
                try insert(bytes, at: segment << SegmentWriter.pageBits + number)
            case .skips(let number, let bytes):
                try insert(bytes, at: segment << SegmentWriter.pageBits + SegmentWriter.skipsFlag + number)
            case .index(let term, let number, let hasSkips):
                index.bind(segment, at: 1)
                index.bind(number << 1 | (hasSkips ? 1 : 0), at: 3)
                try index.run(binding: term, at: 2)
            }
        }
        try WordMerger(runs, without: gone).run { try pages.add($0, list: $1) }
        let last = try pages.finish()
        try addSizes(runs, without: gone)
        guard last > 0 else { return }
        // on the level of larger ones, beside which lie the small ones of the few passages that FTS5 is given, the newer
        while levels.count < 2 { levels.append((0, [])) }
        levels[1].segments.append((segment, 1, last))
        try write(levels, head: structure.head, counter: structure.counter)
        try forgetStructure()
    }

    private func insert(_ bytes: [UInt8], at id: Int64) throws {
        data.bind(id, at: 1)
        try data.run(binding: bytes, at: 2)
    }

    // MARK: - Which segments there are

    private typealias Level = (merging: UInt64, segments: [(id: Int64, first: Int64, last: Int64)])

    /// What the row of segments has: what it begins with, its levels, and how much was written; nil where it is of another
    /// form.
    private func structure() throws -> (head: [UInt8], levels: [Level], counter: UInt64)? {
        guard let bytes = try block(SegmentWriter.structureRow), bytes.count >= 7, bytes[4] < 0x80
        else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var position = 4
            let count = SQLiteNumber.read(bytes, &position)
            _ = SQLiteNumber.read(bytes, &position)
            let counter = SQLiteNumber.read(bytes, &position)
            var levels: [Level] = []
            for _ in 0..<count {
                let merging = SQLiteNumber.read(bytes, &position)
                let segments = (0..<SQLiteNumber.read(bytes, &position)).map { _ in
                    let numbers = (0..<3).map { _ in Int64(SQLiteNumber.read(bytes, &position)) }
                    return (id: numbers[0], first: numbers[1], last: numbers[2])
                }
                levels.append((merging, segments))
            }
            return position == bytes.count ? (Array(bytes[..<4]), levels, counter) : nil
        }
    }

    private func write(_ levels: [Level], head: [UInt8], counter: UInt64) throws {
        var bytes = head
        SQLiteNumber.append(UInt64(levels.count), to: &bytes)
        SQLiteNumber.append(UInt64(levels.reduce(0) { $0 + $1.segments.count }), to: &bytes)
        SQLiteNumber.append(counter, to: &bytes)
        for level in levels {
            SQLiteNumber.append(level.merging, to: &bytes)
            SQLiteNumber.append(UInt64(level.segments.count), to: &bytes)
            for segment in level.segments {
                for number in [segment.id, segment.first, segment.last] {
                    SQLiteNumber.append(UInt64(number), to: &bytes)
                }
            }
        }
        try replace(SegmentWriter.structureRow, by: bytes)
    }

    /// Makes FTS5 read anew which segments there are: it keeps them in memory until something is taken back.
    private func forgetStructure() throws {
        try db.execute(sql: "SAVEPOINT written; ROLLBACK TO written; RELEASE written")
    }

    // MARK: - How many words there are

    private func addSizes(_ runs: [(run: WordRun, base: UInt32)], without gone: Set<UInt32>) throws {
        var totals: [UInt64] = [0, 0, 0]
        if let bytes = try block(SegmentWriter.totalsRow) {
            bytes.withUnsafeBufferPointer { bytes in
                var position = 0
                for index in totals.indices { totals[index] = SQLiteNumber.read(bytes, &position) }
            }
        }
        var bytes: [UInt8] = []
        for (run, base) in runs {
            for (number, passage) in run.sizes.enumerated() {
                guard let passage, !gone.contains(base + UInt32(number)) else { continue }
                bytes.removeAll(keepingCapacity: true)
                SQLiteNumber.append(UInt64(passage.heading), to: &bytes)
                SQLiteNumber.append(UInt64(passage.text), to: &bytes)
                size.bind(Int64(base) + Int64(number), at: 1)
                try size.run(binding: bytes, at: 2)
                totals[0] += 1
                totals[1] += UInt64(passage.heading)
                totals[2] += UInt64(passage.text)
            }
        }
        bytes.removeAll()
        for total in totals { SQLiteNumber.append(total, to: &bytes) }
        try replace(SegmentWriter.totalsRow, by: bytes)
    }

    // MARK: -

    private func block(_ id: Int64) throws -> [UInt8]? {
        let select = try RawStatement("SELECT block FROM passage_fts_data WHERE id = ?", db)
        select.bind(id, at: 1)
        defer { select.reset() }
        return try select.step() ? Array(select.blob(0)) : nil
    }

    private func replace(_ id: Int64, by bytes: [UInt8]) throws {
        let update = try RawStatement("UPDATE passage_fts_data SET block = ?2 WHERE id = ?1", db)
        update.bind(id, at: 1)
        try update.run(binding: bytes, at: 2)
    }
}
