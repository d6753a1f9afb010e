import VietnameseText

/// Gathers the terms of a batch's passages and sorts them into a run.
package struct PostingCollector {
    /// Where in the passage a term stands.
    fileprivate enum Field: UInt32 {
        case text, heading, title
        /// The title, for the passage that opens the document: who looks for the title finds that one.
        case titleOfOpening
    }

    /// So many passages fit in a run: their numbers have 16 bits while being sorted.
    static let capacity = 1 << 16

    /// A field of a passage: passage × 4 + field, and where its syllables and pairs end.
    private struct Column {
        var place: UInt32
        var syllables: Int
        var pairs: Int
    }

    private var table = TermTable<TermKey>()
    /// The syllables by their numbers in the table, column after column.
    private var syllables: [UInt32] = []
    /// The keys of the pairs of neighbours, likewise.
    private var pairs: [UInt64] = []
    private var columns: [Column] = []
    private var norms: [Float] = []

    package init() {}

    /// How many passages were added.
    var count: Int { norms.count }

    /// Adds a passage; its number in the run is the count before.
    ///
    /// - Parameters:
    ///   - title: the tokens of its document's title; empty where the text itself shows it.
    ///   - work: the tokens of the title of the work that its document is a part of.
    ///   - isFirst: whether it opens its document.
    package mutating func add(
        text: TokenBuffer, heading: TokenBuffer, title: TokenBuffer, work: TokenBuffer = TokenBuffer(), isFirst: Bool
    ) {
        let passage = UInt32(norms.count)
        add(text.tokens, .text, passage)
        add(heading.tokens, .heading, passage)
        add(title.tokens, isFirst ? .titleOfOpening : .title, passage)
        add(work.tokens, .title, passage)
        norms.append(
            Impact.norm(
                length: Float(text.tokens.count) + Impact.headingWeight * Float(heading.tokens.count)
                    + Impact.titleWeight * Float(title.tokens.count + work.tokens.count)))
    }

    private mutating func add(_ tokens: [TokenBuffer.Token], _ field: Field, _ passage: UInt32) {
        guard let first = tokens.first else { return }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: tokens.count) { numbers in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: tokens.count) { keys in
                var before = TermKey.Folded(first.foldedHash)
                numbers[0] = number(of: first, before)
                for index in 1..<tokens.count {
                    let folded = TermKey.Folded(tokens[index].foldedHash)
                    numbers[index] = number(of: tokens[index], folded)
                    keys[index &- 1] = TermKey(pair: before, folded).value
                    before = folded
                }
                syllables.append(contentsOf: numbers)
                pairs.append(contentsOf: keys[..<(tokens.count - 1)])
            }
        }
        columns.append(
            Column(place: passage << 2 | field.rawValue, syllables: syllables.count, pairs: pairs.count))
    }

    /// The number of the syllable that a token is.
    @inline(__always)
    private mutating func number(of token: TokenBuffer.Token, _ folded: TermKey.Folded) -> UInt32 {
        table.number(ofSpelling: token.spelling)
            ?? table.number(of: TermKey(folded, exact: token.exactHash), spelling: token.spelling)
    }

    /// The run of what was added; the collector is empty afterwards.
    package mutating func finish() -> PostingRun {
        defer {
            syllables.removeAll(keepingCapacity: true)
            pairs.removeAll(keepingCapacity: true)
            columns.removeAll(keepingCapacity: true)
            norms.removeAll(keepingCapacity: true)
            table.forgetMany()
        }
        table.sort()
        let levels = norms.map { Impact.level(frequency: 1, norm: $0, isOwn: true) }
        func part(_ occurrences: Int, _ write: (inout RunWriter) -> Void) -> [UInt8] {
            RunWriter.bytes(occurrences: occurrences, norms: norms, levelsOfOne: levels, write)
        }
        return PostingRun(parts: syllableParts(part) + pairParts(part), passages: norms.count)
    }

    /// Makes a part of a run of so many occurrences.
    private typealias PartMaker = (_ occurrences: Int, _ write: (inout RunWriter) -> Void) -> [UInt8]

    /// The parts with syllables in the order of their keys: distributed by number, each one's places lie in order.
    private func syllableParts(_ part: PartMaker) -> [[UInt8]] {
        var ends = [Int](repeating: 0, count: table.terms.count + 1)
        for number in syllables { ends[Int(number) + 1] &+= 1 }
        for index in table.terms.indices { ends[index + 1] &+= ends[index] }
        let starts = ends
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: max(syllables.count, 1)) { places in
            var index = 0
            for column in columns {
                for number in syllables[index..<column.syllables] {
                    places[ends[Int(number)]] = column.place
                    ends[Int(number)] &+= 1
                }
                index = column.syllables
            }
            let middle = table.order.firstIndex { TermKey.part(of: table.terms[Int($0)].value) > 0 }
            let halves = [table.order[..<(middle ?? table.order.count)], table.order[(middle ?? table.order.count)...]]
            return halves.map { numbers in
                let numbers = numbers.lazy.map { Int($0) }
                return part(numbers.reduce(0) { $0 + ends[$1] - starts[$1] }) { writer in
                    for number in numbers where starts[number] < ends[number] {
                        let start = starts[number]
                        writer.write(key: table.terms[number].value, count: ends[number] - start) {
                            places[start &+ $0]
                        }
                    }
                }
            }
        }
    }

    /// The parts with pairs in the order of their keys: distributed by the highest bits, which are as good as random, and what
    /// little is in each bucket sorted.
    private func pairParts(_ part: PartMaker) -> [[UInt8]] {
        let bucketBits: UInt64 = 15
        let buckets = 1 << Int(bucketBits)
        let restBits = TermKey.pairBits - bucketBits
        let mask: UInt64 = 1 << restBits - 1
        func bucket(_ key: UInt64) -> Int { Int(key >> restBits) & (buckets - 1) }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(pairs.count, 1)) { sorted in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: buckets + 1) { ends in
                // where each bucket begins, and when all is distributed, where it ends
                ends.initialize(repeating: 0)
                for key in pairs { ends[bucket(key) + 1] &+= 1 }
                for index in 1...buckets { ends[index] &+= ends[index - 1] }
                var index = 0
                for column in columns {
                    for key in pairs[index..<column.pairs] {
                        let bucket = bucket(key)
                        sorted[Int(ends[bucket])] = (key & mask) << PostingCollector.placeBits | UInt64(column.place)
                        ends[bucket] &+= 1
                    }
                    index = column.pairs
                }
                var start = 0
                return [0..<buckets / 2, buckets / 2..<buckets].map { half in
                    part(Int(ends[half.upperBound - 1]) - start) { writer in
                        for bucket in half where start < Int(ends[bucket]) {
                            let end = Int(ends[bucket])
                            var slice = UnsafeMutableBufferPointer(rebasing: sorted[start..<end])
                            PostingCollector.sort(&slice)
                            PostingCollector.write(
                                slice, above: TermKey.pairFlag | UInt64(bucket) << restBits, to: &writer)
                            start = end
                        }
                    }
                }
            }
        }
    }

    private static let placeBits: UInt64 = 18

    /// Writes the pairs of a bucket, whose keys have the highest bits in common.
    private static func write(
        _ sorted: UnsafeMutableBufferPointer<UInt64>, above highest: UInt64, to writer: inout RunWriter
    ) {
        var start = 0
        while start < sorted.count {
            let rest = sorted[start] >> placeBits
            var end = start &+ 1
            while end < sorted.count, sorted[end] >> placeBits == rest { end &+= 1 }
            writer.write(key: highest | rest, count: end &- start) {
                UInt32(truncatingIfNeeded: sorted[start &+ $0] & (1 << placeBits - 1))
            }
            start = end
        }
    }

    private static func isSorted(_ slice: UnsafeMutableBufferPointer<UInt64>) -> Bool {
        for index in 1..<slice.count where slice[index - 1] > slice[index] { return false }
        return true
    }

    /// Most buckets hold a few, nearly in order.
    private static func sort(_ slice: inout UnsafeMutableBufferPointer<UInt64>) {
        // of a term that occurs everywhere nothing else is in its bucket, and all is in order
        guard slice.count <= 24 else { return isSorted(slice) ? () : slice.sort() }
        var index = 1
        while index < slice.count {
            let value = slice[index]
            var place = index
            while place > 0, slice[place - 1] > value {
                slice[place] = slice[place - 1]
                place -= 1
            }
            slice[place] = value
            index += 1
        }
    }
}

/// Writes terms as entries, in the order of their keys, to memory that has room for them all.
private struct RunWriter {
    private let norms: [Float]
    /// The step of a term that stands once in the text, by passage: of most there is nothing else to reckon.
    private let levelsOfOne: [UInt8]
    private let bytes: UnsafeMutablePointer<UInt8>
    private var position = 0
    private var previousKey: UInt64 = 0

    /// What `write` writes of so many occurrences.
    static func bytes(
        occurrences: Int, norms: [Float], levelsOfOne: [UInt8], _ write: (inout RunWriter) -> Void
    ) -> [UInt8] {
        // an occurrence adds a head at most, or less: the number of a posting
        let room = (occurrences + 1) * PostingEntry.longestHead
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
            guard let start = buffer.baseAddress else { return [] }
            var writer = RunWriter(norms: norms, levelsOfOne: levelsOfOne, bytes: start)
            write(&writer)
            return Array(buffer[..<writer.position])
        }
    }

    private init(norms: [Float], levelsOfOne: [UInt8], bytes: UnsafeMutablePointer<UInt8>) {
        self.norms = norms
        self.levelsOfOne = levelsOfOne
        self.bytes = bytes
    }

    /// Writes the entry of a term that stands at so many places (passage × 4 + field), which ascend by passage.
    @inline(__always)
    mutating func write(key: UInt64, count: Int, _ place: (Int) -> UInt32) {
        var entry = PostingEntry(key: key, first: 0, level: 0)
        entry.count = 0
        // the list is written where it is sure to lie behind the head, and moved up to it
        let list = position &+ PostingEntry.longestHead
        var end = list
        var index = 0
        while index < count {
            let first = place(index)
            let passage = first >> 2
            index &+= 1
            if first & 3 == PostingCollector.Field.text.rawValue, index == count || place(index) >> 2 != passage {
                add(passage, levelsOfOne[Int(passage)], to: &entry, at: &end)
                continue
            }
            var occurrence = Occurrence()
            occurrence.add(first)
            while index < count, place(index) >> 2 == passage {
                occurrence.add(place(index))
                index &+= 1
            }
            let level = Impact.level(
                frequency: occurrence.frequency, norm: norms[Int(passage)], isOwn: occurrence.isOwn)
            add(passage, level, to: &entry, at: &end)
        }
        entry.length = end - list
        entry.writeHead(after: previousKey, to: bytes, at: &position)
        if entry.length > 0 {
            (bytes + position).update(from: bytes + list, count: entry.length)
            position += entry.length
        }
        previousKey = key
    }

    /// What a term is to a passage.
    private struct Occurrence {
        var frequency: Float = 0
        var isOwn = false

        mutating func add(_ place: UInt32) {
            switch PostingCollector.Field(rawValue: place & 3) {
            case .text: frequency += 1
            case .heading: frequency += Impact.headingWeight
            default: frequency += Impact.titleWeight
            }
            if place & 3 != PostingCollector.Field.title.rawValue { isOwn = true }
        }
    }

    /// Adds a posting to the entry in the making, whose list ends at `end`.
    @inline(__always)
    private func add(_ passage: UInt32, _ level: UInt8, to entry: inout PostingEntry, at end: inout Int) {
        if entry.count == 0 {
            entry.first = passage
            entry.firstLevel = level
        } else {
            PostingBytes.write(UInt64(passage &- entry.last) << 4 | UInt64(level), to: bytes, at: &end)
        }
        entry.last = passage
        entry.count += 1
    }
}
