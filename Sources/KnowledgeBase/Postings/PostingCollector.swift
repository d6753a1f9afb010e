import VietnameseText

/// Gathers the terms of a batch's passages and sorts them into a run.
package struct PostingCollector {
    /// Where in the passage a term stands: the sort keeps occurrences of one term and passage together.
    fileprivate enum Field: UInt64 {
        case text, heading, title
        /// The title, for the passage that opens the document: who looks for the title finds that one.
        case titleOfOpening
    }

    /// So many passages fit in a run: their numbers have 16 bits while being sorted.
    static let capacity = 1 << 16

    private static let bucketBits: UInt64 = 16
    private static let restBits = TermKey.bits - bucketBits

    private var keys: [UInt64] = []
    /// Passage × 4 + field.
    private var places: [UInt32] = []
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
        let place = passage << 2 | UInt32(field.rawValue)
        var before: TermKey.Folded?
        for token in tokens {
            let folded = TermKey.Folded(token.foldedHash)
            keys.append(TermKey(folded, exact: token.exactHash).value)
            places.append(place)
            if let before {
                keys.append(TermKey(pair: before, folded).value)
                places.append(place)
            }
            before = folded
        }
    }

    /// The run of what was added; the collector is empty afterwards.
    package mutating func finish() -> PostingRun {
        defer {
            keys.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            norms.removeAll(keepingCapacity: true)
        }
        let bytes = keys.withUnsafeBufferPointer { keys in
            places.withUnsafeBufferPointer { places in
                norms.withUnsafeBufferPointer { PostingCollector.run(keys, places, norms: $0) }
            }
        }
        return PostingRun(bytes: bytes, passages: norms.count)
    }

    /// The entries of the terms at `places`, sorted: distributed by the key's highest bits, which are as good as random,
    /// and what little is in each bucket sorted.
    private static func run(
        _ keys: UnsafeBufferPointer<UInt64>, _ places: UnsafeBufferPointer<UInt32>, norms: UnsafeBufferPointer<Float>
    ) -> [UInt8] {
        let buckets = 1 << Int(bucketBits)
        let restMask: UInt64 = 1 << restBits - 1
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(keys.count, 1)) { sorted in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: buckets + 1) { ends in
                // where each bucket begins, and when all is distributed, where it ends
                ends.initialize(repeating: 0)
                for key in keys { ends[Int(key >> restBits) + 1] &+= 1 }
                for index in 1...buckets { ends[index] &+= ends[index - 1] }
                for index in keys.indices {
                    let bucket = Int(keys[index] >> restBits)
                    sorted[Int(ends[bucket])] = (keys[index] & restMask) << 18 | UInt64(places[index])
                    ends[bucket] &+= 1
                }
                return RunWriter.bytes(occurrences: keys.count, norms: norms) { writer in
                    var start = 0
                    for bucket in 0..<buckets where start < Int(ends[bucket]) {
                        let end = Int(ends[bucket])
                        var slice = UnsafeMutableBufferPointer(rebasing: sorted[start..<end])
                        sort(&slice)
                        writer.write(slice, highBits: UInt64(bucket) << restBits)
                        start = end
                    }
                }
            }
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

/// Writes sorted occurrences as entries, to memory that has room for them all.
private struct RunWriter {
    private let norms: UnsafeBufferPointer<Float>
    /// The step of a term that stands once in the text, by passage: of most there is nothing else to reckon.
    private let levelsOfOne: [UInt8]
    private let bytes: UnsafeMutablePointer<UInt8>
    private var position = 0
    private var previousKey: UInt64 = 0

    /// What `write` writes of so many occurrences.
    static func bytes(
        occurrences: Int, norms: UnsafeBufferPointer<Float>, _ write: (inout RunWriter) -> Void
    ) -> [UInt8] {
        // an occurrence adds a head at most, or less: the number of a posting
        let room = (occurrences + 1) * PostingEntry.longestHead
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
            guard let start = buffer.baseAddress else { return [] }
            var writer = RunWriter(norms: norms, bytes: start)
            write(&writer)
            return Array(buffer[..<writer.position])
        }
    }

    private init(norms: UnsafeBufferPointer<Float>, bytes: UnsafeMutablePointer<UInt8>) {
        self.norms = norms
        self.bytes = bytes
        levelsOfOne = norms.map { Impact.level(frequency: 1, norm: $0, isOwn: true) }
    }

    /// Writes the entries of a bucket.
    mutating func write(_ sorted: UnsafeMutableBufferPointer<UInt64>, highBits: UInt64) {
        var index = 0
        while index < sorted.count {
            let rest = sorted[index] >> 18
            var entry = PostingEntry(key: highBits | rest, first: 0, level: 0)
            entry.count = 0
            // the list is written where it is sure to lie behind the head, and moved up to it
            let list = position + PostingEntry.longestHead
            var end = list
            while index < sorted.count, sorted[index] >> 18 == rest {
                let place = sorted[index] >> 2
                let passage = UInt32(truncatingIfNeeded: place & 0xFFFF)
                if sorted[index] & 3 == PostingCollector.Field.text.rawValue,
                    index + 1 == sorted.count || sorted[index + 1] >> 2 != place
                {
                    add(passage, levelsOfOne[Int(passage)], to: &entry, at: &end)
                    index += 1
                    continue
                }
                var frequency: Float = 0
                var isOwn = false
                while index < sorted.count, sorted[index] >> 2 == place {
                    switch PostingCollector.Field(rawValue: sorted[index] & 3) {
                    case .text: frequency += 1
                    case .heading: frequency += Impact.headingWeight
                    default: frequency += Impact.titleWeight
                    }
                    if sorted[index] & 3 != PostingCollector.Field.title.rawValue { isOwn = true }
                    index += 1
                }
                let level = Impact.level(frequency: frequency, norm: norms[Int(passage)], isOwn: isOwn)
                add(passage, level, to: &entry, at: &end)
            }
            entry.length = end - list
            entry.writeHead(after: previousKey, to: bytes, at: &position)
            (bytes + position).update(from: bytes + list, count: entry.length)
            position += entry.length
            previousKey = entry.key
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
