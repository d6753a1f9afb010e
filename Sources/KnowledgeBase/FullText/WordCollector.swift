/// Gathers the words of a batch's passages, as FTS5's `unicode61` would find them in their keys, and sorts them into a run.
///
/// FTS5 does the same while documents are stored one after the other, which is the longest of what a single core must do;
/// this is done side by side.
struct WordCollector: Sendable {
    private var table = WordTable()
    /// Every word met: which it is, in the bits above `placeBits`, and where: passage, column and place.
    private var occurrences: [UInt64] = []
    private var sizes: [WordRun.Size?] = []

    private static let placeBits: UInt64 = 44
    private static let passageBits: UInt64 = 28
    private static let columnBits: UInt64 = 27

    /// The passage and the column of a place, and its number in the column.
    fileprivate static func passage(_ place: UInt64) -> UInt64 { place >> passageBits }
    fileprivate static func isInText(_ place: UInt64) -> Bool { place >> columnBits & 1 == 1 }
    fileprivate static func number(_ place: UInt64) -> UInt64 { place & (1 << columnBits - 1) }

    /// Adds the keys of a passage; its number in the run is the count before.
    ///
    /// - Returns: whether they were taken. What has other than small ASCII letters and digits is left to FTS5 to part.
    mutating func add(_ keys: PassageKeys) -> Bool {
        let before = occurrences.count
        let passage = UInt64(sizes.count) << WordCollector.passageBits
        if let heading = add(keys.heading, at: passage),
            let text = add(keys.text, at: passage | 1 << WordCollector.columnBits)
        {
            sizes.append(WordRun.Size(heading: heading, text: text))
            return true
        }
        occurrences.removeLast(occurrences.count - before)
        sizes.append(nil)
        return false
    }

    /// Leaves out the number of a passage that is gone.
    mutating func skip() { sizes.append(nil) }

    /// Adds words that each have a blank behind them; gives how many they are, nil where one is not plain.
    private mutating func add(_ keys: [UInt8], at place: UInt64) -> Int? {
        keys.withUnsafeBufferPointer { bytes in
            // a word and its blank are two bytes
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: bytes.count / 2 + 1) { found in
                var count = 0
                var offset = 0
                while offset < bytes.count {
                    var start: UInt64 = 0
                    var end = offset
                    let blank = offset &+ 8 <= bytes.count ? WordCollector.blank(in: bytes, offset, &start) : 8
                    if blank < 8 {
                        end = offset &+ blank
                    } else {
                        start = WordCollector.start(of: bytes, offset, &end)
                    }
                    let isLong = end > offset &+ 8
                    guard end > offset, end < bytes.count,
                        let word = isLong ? table.number(start, Array(bytes[(offset + 8)..<end])) : table.number(start)
                    else { return nil }
                    found[count] = UInt64(word) << WordCollector.placeBits | place &+ UInt64(count)
                    count &+= 1
                    offset = end &+ 1
                }
                occurrences.append(contentsOf: found[..<count])
                return count
            }
        }
    }

    /// The first bytes, eight at most, of the word at `offset`, and its end, where it is long or stands near the end.
    private static func start(of bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: inout Int) -> UInt64 {
        var start: UInt64 = 0
        while end < bytes.count, bytes[end] != 0x20 {
            if end < offset + 8 { start |= UInt64(bytes[end]) << UInt64(56 - 8 * (end - offset)) }
            end += 1
        }
        return start
    }

    /// How many bytes stand before the blank among the eight at `offset`, and these, the first one highest; 8 without one.
    @inline(__always)
    private static func blank(
        in bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: inout UInt64
    ) -> Int {
        let word = UInt64(
            bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
                fromByteOffset: offset, as: UInt64.self))
        let difference = word ^ 0x2020_2020_2020_2020
        // the highest bit of each byte that is a blank
        let blanks =
            ~((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | difference)
            & 0x8080_8080_8080_8080
        let count = blanks.leadingZeroBitCount >> 3
        start = count == 0 ? 0 : word & ~(UInt64.max >> UInt64(8 &* count))
        return count
    }

    /// The run of what was added; the collector is empty afterwards.
    mutating func finish() -> WordRun {
        defer {
            table.removeAll()
            occurrences.removeAll(keepingCapacity: true)
            sizes.removeAll(keepingCapacity: true)
        }
        var run = WordRun(sizes: sizes)
        let spellings = table.spellings
        let order = spellings.indices.sorted { spellings[$0] < spellings[$1] }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(occurrences.count, 1)) { sorted in
            // where the places of each word begin, and when all are distributed, where they end
            var ends = [Int](repeating: 0, count: spellings.count + 1)
            for occurrence in occurrences { ends[Int(occurrence >> WordCollector.placeBits) + 1] += 1 }
            for index in spellings.indices { ends[index + 1] += ends[index] }
            let starts = ends
            for occurrence in occurrences {
                let word = Int(occurrence >> WordCollector.placeBits)
                sorted[ends[word]] = occurrence & (1 << WordCollector.placeBits - 1)
                ends[word] += 1
            }
            let room = (occurrences.count + 1) * WordListWriter.longest
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
                guard let base = bytes.baseAddress else { return }
                var writer = WordListWriter(bytes: base)
                run.words.reserveCapacity(order.count)
                for index in order where starts[index] < ends[index] {
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

/// The words of a batch, numbered as they are met.
private struct WordTable: Sendable {
    /// The words by number.
    private(set) var spellings: [WordRun.Spelling] = []
    /// Words of up to eight bytes, with their numbers, in a place that their bytes tell or the next that was free; 0 where
    /// it is.
    private var slots = WordTable.empty
    /// Longer ones; they are few.
    private var long: [[UInt8]: UInt32] = [:]

    private static let empty = [(start: UInt64, number: UInt32)](repeating: (0, 0), count: 1 << 14)
    /// More are not told apart.
    private static let mostWords = 1 << 20

    /// The number of a word of up to eight bytes; nil where it has other than small letters and digits.
    @inline(__always)
    mutating func number(_ start: UInt64) -> UInt32? {
        var slot = WordTable.slot(start, in: slots.count)
        while slots[slot].start != start {
            if slots[slot].start == 0 { return add(start, at: slot) }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return slots[slot].number
    }

    /// The number of a longer word, by its first eight bytes and the others.
    mutating func number(_ start: UInt64, _ rest: [UInt8]) -> UInt32? {
        let spelling = WordRun.Spelling(start: start, rest: rest)
        let bytes = spelling.bytes
        if let known = long[bytes] { return known }
        guard let number = add(spelling) else { return nil }
        long[bytes] = number
        return number
    }

    @inline(__always)
    private static func slot(_ start: UInt64, in count: Int) -> Int {
        Int(truncatingIfNeeded: (start &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count &- 1)
    }

    @inline(never)
    private mutating func add(_ start: UInt64, at slot: Int) -> UInt32? {
        guard let number = add(WordRun.Spelling(start: start)) else { return nil }
        slots[slot] = (start, number)
        if spellings.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func add(_ spelling: WordRun.Spelling) -> UInt32? {
        guard spelling.isPlain, spellings.count < WordTable.mostWords else { return nil }
        spellings.append(spelling)
        return UInt32(spellings.count - 1)
    }

    private mutating func grow() {
        let old = slots
        slots = [(start: UInt64, number: UInt32)](repeating: (0, 0), count: old.count * 2)
        for entry in old where entry.start != 0 {
            var slot = WordTable.slot(entry.start, in: slots.count)
            while slots[slot].start != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    mutating func removeAll() {
        spellings.removeAll(keepingCapacity: true)
        slots = WordTable.empty
        long.removeAll()
    }
}

extension WordRun.Spelling {
    /// Whether it is one word to every tokenizer, and itself: small letters and digits.
    fileprivate var isPlain: Bool { start != 0 && PassageKeys.isPlain(bytes) }
}
