import GRDB

/// Finds terms in the segments and walks their postings.
struct PostingReader {
    private let segments: [PostingStore.Segment]
    private let seek: RawStatement
    private let following: RawStatement
    private let list: RawStatement
    private let known: FoundTerms?

    /// - Parameter known: gives what was looked up before in the segments; nothing is kept without it.
    init(_ db: Database, known: ([PostingStore.Segment]) -> FoundTerms? = { _ in nil }) throws {
        segments = try PostingStore(db: db).segments()
        self.known = known(segments)
        seek = try RawStatement("SELECT id, data FROM posting_block WHERE id <= ? ORDER BY id DESC LIMIT 1", db)
        following = try RawStatement(
            "SELECT id, data FROM posting_block WHERE id > ? AND id <= ? ORDER BY id LIMIT 1", db)
        list = try RawStatement("SELECT data FROM posting_list WHERE id = ?", db)
    }

    /// The postings of a term; nil where no passage has it.
    func postings(of key: TermKey) throws -> TermPostings? { try postings(in: key...key).first }

    /// The postings of the terms with keys in `range`, in the order of keys.
    func postings(in range: ClosedRange<TermKey>) throws -> [TermPostings] {
        if let terms = known?.terms(in: range) { return terms }
        let terms = try lookUp(range)
        known?.keep(terms, in: range)
        return terms
    }

    private func lookUp(_ range: ClosedRange<TermKey>) throws -> [TermPostings] {
        var found: [TermPostings] = []
        for segment in segments {
            try visit(segment, range) { entry, piece in
                let key = TermKey(value: entry.key)
                let place = found.firstIndex { $0.key >= key } ?? found.count
                if place == found.count || found[place].key != key {
                    found.insert(TermPostings(key: key), at: place)
                }
                found[place].count += entry.count
                found[place].pieces.append(piece)
            }
        }
        return found
    }

    private func visit(
        _ segment: PostingStore.Segment, _ range: ClosedRange<TermKey>,
        _ body: (PostingEntry, TermPostings.Piece) -> Void
    ) throws {
        let ids = PostingStore.rowIDs(slot: segment.slot)
        let end = ids.lowerBound + Int64(range.upperBound.value)
        var statement = seek
        statement.bind(ids.lowerBound + Int64(range.lowerBound.value), at: 1)
        var isSeeking = true
        var last = ids.lowerBound - 1
        while true {
            if !isSeeking {
                statement = following
                statement.bind(last, at: 1)
                statement.bind(end, at: 2)
            }
            var isPast = false
            if try statement.step(), statement.integer(0) >= ids.lowerBound {
                last = statement.integer(0)
                let bytes = statement.blob(1)
                var position = 0
                var key = UInt64(last - ids.lowerBound)
                while position < bytes.count {
                    let entry = PostingEntry(bytes, &position, after: key, base: 0)
                    key = entry.key
                    if key > range.upperBound.value {
                        isPast = true
                        break
                    }
                    guard key >= range.lowerBound.value,
                        entry.start + (entry.isElsewhere ? 0 : entry.length) <= bytes.count
                    else { continue }
                    body(
                        entry,
                        TermPostings.Piece(
                            first: entry.first, firstLevel: entry.firstLevel, count: entry.count,
                            list: entry.isElsewhere
                                ? nil
                                : Array(UnsafeBufferPointer(rebasing: bytes[entry.start..<entry.start + entry.length])),
                            row: ids.lowerBound + Int64(entry.key)))
                }
            } else if !isSeeking {
                isPast = true
            }
            statement.reset()
            // the block found by seeking may be the one before the range
            guard !isPast, last < end else { return }
            isSeeking = false
        }
    }

    /// The list of a piece that is a row of its own; nil where there is no such row.
    func longList(row: Int64) throws -> ListBytes? {
        if let read = known?.list(row: row) { return read }
        list.bind(row, at: 1)
        defer { list.reset() }
        guard try list.step() else { return nil }
        let read = ListBytes(list.blob(0))
        known?.keep(read, row: row)
        return read
    }

    /// Calls `body` with each passage that has the term in its own text or heading, in ascending order.
    ///
    /// - Parameter orOfTitle: whether those count too whose document has it in its title.
    func forEachPassage(of term: TermPostings, orOfTitle: Bool = false, _ body: (UInt32) -> Void) throws {
        let least = orOfTitle ? 0 : Impact.firstOwn
        for piece in term.pieces {
            try walk(piece) { passage, level in
                if level >= least { body(UInt32(truncatingIfNeeded: passage)) }
                return true
            }
        }
    }

    /// Some of the passages that have the term in their own text or heading, spread over those that came first.
    func sample(of term: TermPostings, atMost limit: Int) throws -> [UInt32] {
        let most = min(term.count, PostingReader.maximumSampled)
        let stride = max(1, most / max(limit, 1))
        var passages: [UInt32] = []
        var place = 0
        for piece in term.pieces where place < most && passages.count < limit {
            try walk(piece) { passage, level in
                if level >= Impact.firstOwn, place >= passages.count * stride {
                    passages.append(UInt32(truncatingIfNeeded: passage))
                }
                place += 1
                return place < most && passages.count < limit
            }
        }
        return passages
    }

    /// No more postings than these are walked for a sample.
    private static let maximumSampled = 1 << 16

    /// Calls `body` with each passage of the piece, ascending, and the step of its impact, until it returns false.
    @inline(__always)
    private func walk(_ piece: TermPostings.Piece, _ body: (Int, Int) -> Bool) throws {
        guard body(Int(piece.first), Int(piece.firstLevel)), piece.count > 1 else { return }
        if let inline = piece.list {
            inline.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress else { return }
                LongPostingList.walkPlain(start, to: start + bytes.count, after: Int(piece.first), body)
            }
        } else {
            guard let list = try longList(row: piece.row) else { return }
            withExtendedLifetime(list) {
                LongPostingList.walk(list.bytes, count: piece.count - 1, after: Int(piece.first), body)
            }
        }
    }
}
