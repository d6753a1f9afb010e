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
        var before: UInt64?
        for token in tokens {
            keys.append(TermKey(folded: token.foldedHash, exact: token.exactHash).value)
            places.append(place)
            if let before {
                keys.append(TermKey(pair: before, token.foldedHash).value)
                places.append(place)
            }
            before = token.foldedHash
        }
    }

    /// The run of what was added; the collector is empty afterwards.
    package mutating func finish() -> PostingRun {
        defer {
            keys.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            norms.removeAll(keepingCapacity: true)
        }
        // distribute by the key's highest bits, which are as good as random, then sort what little is in each bucket
        let buckets = 1 << Int(PostingCollector.bucketBits)
        var starts = [Int](repeating: 0, count: buckets + 1)
        for key in keys { starts[Int(key >> PostingCollector.restBits) + 1] += 1 }
        for index in 1...buckets { starts[index] += starts[index - 1] }
        var next = starts
        let restMask: UInt64 = 1 << PostingCollector.restBits - 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(keys.count * 4)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(keys.count, 1)) { sorted in
            for index in keys.indices {
                let bucket = Int(keys[index] >> PostingCollector.restBits)
                sorted[next[bucket]] = (keys[index] & restMask) << 18 | UInt64(places[index])
                next[bucket] += 1
            }
            var writer = RunWriter(norms: norms)
            for bucket in 0..<buckets where starts[bucket] < starts[bucket + 1] {
                var slice = UnsafeMutableBufferPointer(rebasing: sorted[starts[bucket]..<starts[bucket + 1]])
                PostingCollector.sort(&slice)
                writer.append(slice, highBits: UInt64(bucket) << PostingCollector.restBits, to: &bytes)
            }
        }
        return PostingRun(bytes: bytes, passages: norms.count)
    }

    /// Most buckets hold a few, nearly in order.
    private static func sort(_ slice: inout UnsafeMutableBufferPointer<UInt64>) {
        guard slice.count <= 24 else { return slice.sort() }
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

/// Writes sorted occurrences as entries.
private struct RunWriter {
    let norms: [Float]
    private var previousKey: UInt64 = 0
    private var list: [UInt8] = []

    init(norms: [Float]) { self.norms = norms }

    mutating func append(_ sorted: UnsafeMutableBufferPointer<UInt64>, highBits: UInt64, to bytes: inout [UInt8]) {
        var position = 0
        while position < sorted.count {
            let rest = sorted[position] >> 18
            var entry: PostingEntry?
            list.removeAll(keepingCapacity: true)
            while position < sorted.count, sorted[position] >> 18 == rest {
                let passage = UInt32(truncatingIfNeeded: sorted[position] >> 2 & 0xFFFF)
                var frequency: Float = 0
                var isOwn = false
                while position < sorted.count, sorted[position] >> 18 == rest,
                    UInt32(truncatingIfNeeded: sorted[position] >> 2 & 0xFFFF) == passage
                {
                    switch PostingCollector.Field(rawValue: sorted[position] & 3) {
                    case .text: frequency += 1
                    case .heading: frequency += Impact.headingWeight
                    default: frequency += Impact.titleWeight
                    }
                    if sorted[position] & 3 != PostingCollector.Field.title.rawValue { isOwn = true }
                    position += 1
                }
                let level = Impact.level(frequency: frequency, norm: norms[Int(passage)], isOwn: isOwn)
                if let last = entry?.last {
                    PostingBytes.append(UInt64(passage - last) << 4 | UInt64(level), to: &list)
                    entry?.last = passage
                    entry?.count += 1
                } else {
                    entry = PostingEntry(key: highBits | rest, first: passage, level: level)
                }
            }
            guard var entry else { continue }
            entry.length = list.count
            entry.appendHead(after: previousKey, to: &bytes)
            bytes.append(contentsOf: list)
            previousKey = entry.key
        }
    }
}
