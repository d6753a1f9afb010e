import VietnameseText

/// Gathers the words of a batch's passages, as FTS5's `unicode61` would find them in their keys, and sorts them into a run.
///
/// FTS5 does the same while documents are stored one after the other, which is the longest of what a single core must do;
/// this is done side by side.
struct WordCollector: Sendable {
    private var table = TermTable<WordRun.Spelling>()
    /// The words by their numbers in the table, column after column.
    private var words: [UInt32] = []
    /// The first place of each column, and where its words end.
    private var columns: [(place: UInt64, end: Int)] = []
    private var sizes: [WordRun.Size?] = []

    private static let passageBits: UInt64 = 28
    private static let columnBits: UInt64 = 27

    /// The passage and the column of a place, and its number in the column.
    fileprivate static func passage(_ place: UInt64) -> UInt64 { place >> passageBits }
    fileprivate static func isInText(_ place: UInt64) -> Bool { place >> columnBits & 1 == 1 }
    fileprivate static func number(_ place: UInt64) -> UInt64 { place & (1 << columnBits - 1) }

    /// Adds the folded keys of a passage's tokens; its number in the run is the count before.
    ///
    /// - Returns: whether they were taken. What has other than small ASCII letters and digits is left to FTS5 to part.
    mutating func add(heading: TokenBuffer, text: TokenBuffer) -> Bool {
        let start = words.count
        let passage = UInt64(sizes.count) << WordCollector.passageBits
        if add(heading) {
            let middle = words.count
            if add(text) {
                columns.append((passage, middle))
                columns.append((passage | 1 << WordCollector.columnBits, words.count))
                sizes.append(WordRun.Size(heading: middle - start, text: words.count - middle))
                return true
            }
        }
        words.removeLast(words.count - start)
        sizes.append(nil)
        return false
    }

    /// Leaves out the number of a passage that is gone.
    mutating func skip() { sizes.append(nil) }

    /// Adds the words of a column; false where one is not plain.
    private mutating func add(_ buffer: TokenBuffer) -> Bool {
        for token in buffer.tokens {
            guard token.pieces > 0 else { continue }
            let word: UInt32
            if let number = table.number(ofSpelling: token.spelling) {
                word = number
            } else {
                guard let spelling = buffer.withFolded(token, { WordRun.Spelling(plain: $0) }) else { return false }
                word = table.number(of: spelling, spelling: token.spelling)
            }
            // as often as `unicode61` sees one
            for _ in 0..<token.pieces { words.append(word) }
        }
        return true
    }

    /// The run of what was added; the collector is empty afterwards.
    mutating func finish() -> WordRun {
        defer {
            table.forgetMany()
            words.removeAll(keepingCapacity: true)
            columns.removeAll(keepingCapacity: true)
            sizes.removeAll(keepingCapacity: true)
        }
        var run = WordRun(sizes: sizes)
        table.sort()
        let spellings = table.terms
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(words.count, 1)) { sorted in
            // where the places of each word begin, and when all are distributed, where they end
            var ends = [Int](repeating: 0, count: spellings.count + 1)
            for word in words { ends[Int(word) + 1] += 1 }
            for index in spellings.indices { ends[index + 1] += ends[index] }
            let starts = ends
            var start = 0
            for column in columns {
                for index in start..<column.end {
                    let word = Int(words[index])
                    sorted[ends[word]] = column.place &+ UInt64(index &- start)
                    ends[word] += 1
                }
                start = column.end
            }
            let room = (words.count + 1) * WordListWriter.longest
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
                guard let base = bytes.baseAddress else { return }
                var writer = WordListWriter(bytes: base)
                for index in table.order.lazy.map({ Int($0) }) where starts[index] < ends[index] {
                    let start = writer.position
                    let places = UnsafeBufferPointer(
                        rebasing: UnsafeBufferPointer(sorted)[starts[index]..<ends[index]])
                    writer.write(places)
                    run.words.append(
                        WordRun.Word(
                            spelling: spellings[index], first: UInt32(WordCollector.passage(places[0])),
                            last: UInt32(WordCollector.passage(places[places.count - 1])),
                            list: start..<writer.position))
                }
                run.bytes = Array(bytes[..<writer.position])
            }
        }
        return run
    }
}

/// Writes lists as FTS5 has them: the number of the passage as its distance from the one before, twice the bytes of what
/// follows, and the places, two more than their distance each, those in the second column behind a mark.
///
/// Source: ext/fts5/fts5_index.c of SQLite, "SEGMENT B-TREE FORMAT"; fts5_hash.c.
private struct WordListWriter {
    /// So many bytes are written of a place at most: the distance, the length, the mark, and the place.
    static let longest = 5 + 5 + 2 + 5

    let bytes: UnsafeMutablePointer<UInt8>
    private(set) var position = 0

    init(bytes: UnsafeMutablePointer<UInt8>) { self.bytes = bytes }

    mutating func write(_ places: UnsafeBufferPointer<UInt64>) {
        var index = 0
        var last = WordCollector.passage(places[0])
        while index < places.count {
            let passage = WordCollector.passage(places[index])
            if passage != last { SQLiteNumber.write(passage &- last, to: bytes, at: &position) }
            last = passage
            // most lists are short, and their length is one byte
            let head = position
            position &+= 1
            var isInText = false
            var before: UInt64 = 0
            while index < places.count, WordCollector.passage(places[index]) == passage {
                let place = WordCollector.number(places[index])
                if WordCollector.isInText(places[index]), !isInText {
                    isInText = true
                    before = 0
                    bytes[position] = 1
                    bytes[position &+ 1] = 1
                    position &+= 2
                }
                SQLiteNumber.write(place &- before &+ 2, to: bytes, at: &position)
                before = place
                index &+= 1
            }
            finish(listAt: head)
        }
    }

    /// Writes the length of the list behind `head`, moving it where that takes more than the byte left for it.
    @inline(__always)
    private mutating func finish(listAt head: Int) {
        let count = position &- head &- 1
        guard count >= 0x40 else {
            bytes[head] = UInt8(truncatingIfNeeded: count << 1)
            return
        }
        var number = [UInt8]()
        SQLiteNumber.append(UInt64(count) << 1, to: &number)
        (bytes + head + number.count).update(from: bytes + head + 1, count: count)
        for (index, byte) in number.enumerated() { bytes[head + index] = byte }
        position = head + number.count + count
    }
}
