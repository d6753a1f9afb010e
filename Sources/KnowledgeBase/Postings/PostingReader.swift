import GRDB

/// Finds terms in the segments and walks their postings.
struct PostingReader {
    private let segments: [PostingStore.Segment]
    private let seek: RawStatement
    private let following: RawStatement
    private let list: RawStatement

    init(_ db: Database) throws {
        segments = try PostingStore(db: db).segments()
        seek = try RawStatement("SELECT id, data FROM posting_block WHERE id <= ? ORDER BY id DESC LIMIT 1", db)
        following = try RawStatement(
            "SELECT id, data FROM posting_block WHERE id > ? AND id <= ? ORDER BY id LIMIT 1", db)
        list = try RawStatement("SELECT data FROM posting_list WHERE id = ?", db)
    }

    /// The postings of a term; nil where no passage has it.
    func postings(of key: TermKey) throws -> TermPostings? { try postings(in: key...key).first }

    /// The postings of the terms with keys in `range`, in the order of keys.
    func postings(in range: ClosedRange<TermKey>) throws -> [TermPostings] {
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
                            first: entry.first, firstLevel: entry.firstLevel,
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

    /// Adds to each passage of the term what its impact is worth.
    ///
    /// - Parameters:
    ///   - sums: by passage.
    ///   - worth: by step of impact, `Impact.levels` values.
    func add(_ term: TermPostings, worth: [UInt64], to sums: UnsafeMutableBufferPointer<UInt64>) throws {
        precondition(worth.count == Impact.levels)
        try worth.withUnsafeBufferPointer { worth in
            for piece in term.pieces {
                try withList(piece) { bytes in
                    guard Int(piece.first) < sums.count, let sum = sums.baseAddress, let worth = worth.baseAddress
                    else { return }
                    var passage = Int(piece.first)
                    sum[passage] &+= worth[Int(piece.firstLevel)]
                    guard var byte = bytes.baseAddress else { return }
                    let end = byte + bytes.count
                    while byte < end {
                        var posting = Int(byte[0])
                        byte += 1
                        // mostly one byte or two
                        if posting >= 0x80, byte < end {
                            posting = posting & 0x7F | Int(byte[0]) << 7
                            byte += 1
                            if posting >= 1 << 14 { posting = PostingReader.long(posting, &byte, end) }
                        }
                        passage &+= posting >> 4
                        guard passage < sums.count else { break }
                        sum[passage] &+= worth[posting & 15]
                    }
                }
            }
        }
    }

    /// The rest of a number whose first two bytes are in `posting`, the second one's mark too.
    @inline(never)
    private static func long(_ posting: Int, _ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        var posting = posting & 0x3FFF
        var shift = 14
        while byte < end {
            let next = Int(byte[0])
            byte += 1
            posting |= (next & 0x7F) << shift
            if next < 0x80 || shift > 35 { break }
            shift &+= 7
        }
        return posting
    }

    /// Calls `body` with each passage that has the term in its own text or heading, in ascending order.
    ///
    /// - Parameter orOfTitle: whether those count too whose document has it in its title.
    func forEachPassage(of term: TermPostings, orOfTitle: Bool = false, _ body: (UInt32) -> Void) throws {
        let least = orOfTitle ? 0 : Impact.firstOwn
        for piece in term.pieces {
            try withList(piece) { bytes in
                if piece.firstLevel >= least { body(piece.first) }
                var passage = piece.first
                var position = 0
                while position < bytes.count {
                    let posting = PostingBytes.read(bytes, &position)
                    passage &+= UInt32(truncatingIfNeeded: posting >> 4)
                    if posting & 15 >= least { body(passage) }
                }
            }
        }
    }

    /// Some of the passages that have the term in their own text or heading, spread over those that came first.
    func sample(of term: TermPostings, atMost limit: Int) throws -> [UInt32] {
        let most = min(term.count, PostingReader.maximumSampled)
        let stride = max(1, most / max(limit, 1))
        var passages: [UInt32] = []
        var place = 0
        func visit(_ passage: UInt32, _ level: UInt64) {
            if level >= UInt64(Impact.firstOwn), place >= passages.count * stride { passages.append(passage) }
            place += 1
        }
        for piece in term.pieces where place < most && passages.count < limit {
            try withList(piece) { bytes in
                visit(piece.first, UInt64(piece.firstLevel))
                var passage = piece.first
                var position = 0
                while position < bytes.count, place < most, passages.count < limit {
                    let posting = PostingBytes.read(bytes, &position)
                    passage &+= UInt32(truncatingIfNeeded: posting >> 4)
                    visit(passage, posting & 15)
                }
            }
        }
        return passages
    }

    /// No more postings than these are walked for a sample.
    private static let maximumSampled = 1 << 16

    private func withList(_ piece: TermPostings.Piece, _ body: (UnsafeBufferPointer<UInt8>) -> Void) throws {
        if let inline = piece.list { return inline.withUnsafeBufferPointer(body) }
        list.bind(piece.row, at: 1)
        defer { list.reset() }
        if try list.step() { body(list.blob(0)) }
    }
}
