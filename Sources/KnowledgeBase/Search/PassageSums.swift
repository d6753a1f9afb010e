import Foundation

/// What the first pass adds up for every passage: score, how much of the query is covered, how many terms the passage
/// itself has.
///
/// The three are fields of one 64-bit number, so that a posting costs one addition: 32 bits of coverage above 24 bits of
/// score above 8 bits that count the passage's own terms (beside those of its document's title).
///
/// All lists are walked side by side over a window of passages whose sums stay in the processor's own cache, then over
/// the next, as Lucene's BooleanScorer does; what can no longer match is forgotten with its window.
final class PassageSums {
    /// A list with what its postings are worth.
    private struct Term {
        var walk: PostingWalk
        /// Where its values begin in `worths`: by step of impact, or by byte of a dense list.
        var worth: Int
        /// Where its list is; nil where it is among the short ones.
        var list: ListBytes?
    }

    /// Passages that may match, each with its score and its coverage, ascending.
    private struct Found {
        var passages: UnsafeMutablePointer<UInt32>
        var scores: UnsafeMutablePointer<Float>
        var covered: UnsafeMutablePointer<UInt32>
        var count = 0
        private var capacity: Int

        init(capacity: Int) {
            passages = .allocate(capacity: capacity)
            scores = .allocate(capacity: capacity)
            covered = .allocate(capacity: capacity)
            self.capacity = capacity
        }

        func deallocate() {
            passages.deallocate()
            scores.deallocate()
            covered.deallocate()
        }

        /// Makes room for so many more.
        mutating func reserve(_ more: Int) {
            guard count + more > capacity else { return }
            var larger = Found(capacity: (count + more) * 2)
            larger.passages.initialize(from: passages, count: count)
            larger.scores.initialize(from: scores, count: count)
            larger.covered.initialize(from: covered, count: count)
            larger.count = count
            deallocate()
            self = larger
        }

        /// Forgets those of the first `end` that cover less than `least`.
        mutating func filter(first end: Int, covering least: UInt32) {
            // Each is written, and the next overwrites what does not count, as in `keep`.
            var kept = 0
            for index in 0..<end {
                passages[kept] = passages[index]
                scores[kept] = scores[index]
                kept &+= covered[index] >= least ? 1 : 0
            }
            guard kept < end else { return }
            (passages + kept).update(from: passages + end, count: count - end)
            (scores + kept).update(from: scores + end, count: count - end)
            count -= end - kept
        }
    }

    private let window: UnsafeMutableBufferPointer<UInt64>
    /// Places in the window of sums that may match.
    private let places: UnsafeMutableBufferPointer<UInt16>
    private var terms: [Term] = []
    private var worths: [UInt64] = []
    /// The short lists, one after the other.
    private var bytes: [UInt8] = []
    private var found = Found(capacity: 0)
    private var scoreScale: Float = 1
    private var coveredScale: Float = 1

    private static let scoreShift: UInt64 = 8
    private static let coveredShift: UInt64 = 32
    // a passage may have several spellings of a syllable: room for more than any one term gives
    private static let scoreLimit: Float = 2_097_152
    private static let coveredLimit: Float = 134_217_728

    /// - Parameter windowSize: how many passages are summed up at once, at most 2¹⁶; as it stands 128 KB of sums.
    init(windowSize: Int = 1 << 14) {
        window = .allocate(capacity: windowSize)
        window.initialize(repeating: 0)
        places = .allocate(capacity: windowSize)
        places.initialize(repeating: 0)
    }

    deinit {
        window.deallocate()
        places.deallocate()
        found.deallocate()
    }

    /// Forgets the terms added before.
    ///
    /// - Parameters:
    ///   - mostScore: no score is greater.
    ///   - mostCovered: what a passage covers that has all words.
    func begin(mostScore: Float, mostCovered: Float) {
        terms.removeAll(keepingCapacity: true)
        worths.removeAll(keepingCapacity: true)
        // never without an address, though all terms may be in one passage each and have no list
        bytes.removeAll(keepingCapacity: true)
        bytes.append(0)
        scoreScale = PassageSums.scoreLimit / mostScore
        coveredScale = PassageSums.coveredLimit / mostCovered
    }

    /// Takes a term's postings, to be added up with the others'.
    func add(_ term: TermPostings, by reader: PostingReader, weight: Float, covered: Float) throws {
        let byStep = worths.count
        for (level, value) in Impact.values.enumerated() {
            worths.append(pack(score: weight * value, covered: covered, own: level >= Impact.firstOwn ? 1 : 0))
        }
        var byByte: Int?
        for piece in term.pieces {
            if piece.count > 1, piece.list == nil, let list = try reader.longList(row: piece.row) {
                let walk = PostingWalk(piece, at: list.bytes.indices, isLong: true, in: list.bytes)
                if walk.isDense, byByte == nil { byByte = appendWorths(byByte: byStep) }
                terms.append(Term(walk: walk, worth: walk.isDense ? byByte ?? byStep : byStep, list: list))
            } else {
                let start = bytes.count
                bytes.append(contentsOf: piece.list ?? [])
                let range = start..<bytes.count
                let walk = bytes.withUnsafeBufferPointer { PostingWalk(piece, at: range, isLong: false, in: $0) }
                terms.append(Term(walk: walk, worth: byStep))
            }
        }
    }

    /// Appends what each byte of a dense list is worth, from what each step of impact is; gives where that begins.
    private func appendWorths(byByte byStep: Int) -> Int {
        let start = worths.count
        for byte in 0..<0xF0 { worths.append(worths[byStep + byte % Impact.levels]) }
        worths.append(contentsOf: repeatElement(0, count: 16))
        return start
    }

    private func pack(score: Float, covered: Float, own: UInt64) -> UInt64 {
        UInt64(max(score * scoreScale, 0)) << PassageSums.scoreShift
            | UInt64(max(covered * coveredScale, 0)) << PassageSums.coveredShift | own
    }

    /// The `limit` best passages, best first, of equals the first to have come in; and all that cover at least
    /// `relevantShare` of what the passage covers that covers most, ascending.
    ///
    /// - Parameters:
    ///   - capacity: passages are below it.
    ///   - allowed: the passages to choose from; nil for all.
    ///   - coverage: what a passage that has all words gains, as a share of its score.
    func chosen(
        _ limit: Int, below capacity: Int, allowed: Bitmap?, relevantShare: Float, coverage: Float
    ) -> (best: [CandidatePass.Candidate], matched: [UInt32]) {
        sumUp(below: capacity, allowed: allowed, relevantShare: relevantShare, coverage: coverage)
        var best = BestCandidates(limit)
        best.add(found.passages, found.scores, count: found.count)
        let scale = 1 / scoreScale
        return (
            best.finish().map { .init(passage: $0.passage, score: $0.score * scale) },
            Array(UnsafeBufferPointer(start: found.passages, count: found.count))
        )
    }

    /// Adds up window by window and leaves in `found` what matches. Coverage is the highest field of a sum, so the greatest
    /// sum covers most.
    private func sumUp(below capacity: Int, allowed: Bitmap?, relevantShare: Float, coverage: Float) {
        found.count = 0
        // so many were kept by a lower threshold than the last one
        var doubtful = 0
        // at least 1: a passage that nothing was added to does not match
        var threshold: UInt64 = 1 << PassageSums.coveredShift
        var most: UInt64 = 0
        let windowSize = window.count
        guard let window = window.baseAddress else { return }
        var first = terms.reduce(Int.max) { min($0, $1.walk.passage) }
        bytes.withUnsafeBufferPointer { bytes in
            worths.withUnsafeBufferPointer { worths in
                guard let worths = worths.baseAddress, let short = bytes.baseAddress else { return }
                // the lists live as long as the terms
                let lists = terms.map { $0.list?.bytes.baseAddress ?? short }
                while first < capacity {
                    let limit = min(first + windowSize, capacity)
                    var next = Int.max
                    for index in terms.indices {
                        if terms[index].walk.passage < limit {
                            terms[index].walk.add(
                                worths + terms[index].worth, from: lists[index], to: window, first: first, limit: limit)
                        }
                        next = min(next, terms[index].walk.passage)
                    }
                    if let allowed {
                        for place in 0..<limit - first where window[place] != 0 && !allowed.contains(first + place) {
                            window[place] = 0
                        }
                    }
                    let greatest = keep(
                        window, first: first, count: limit - first, from: threshold,
                        coverageScale: coverage / PassageSums.coveredLimit)
                    if greatest > most {
                        most = greatest
                        let covered = min(Float(most >> PassageSums.coveredShift), PassageSums.coveredLimit)
                        let least = UInt64(max(covered * relevantShare, 1)) << PassageSums.coveredShift
                        if least > threshold {
                            threshold = least
                            doubtful = found.count
                        }
                    }
                    window.update(repeating: 0, count: limit - first)
                    first = next
                }
            }
        }
        found.filter(first: doubtful, covering: UInt32(truncatingIfNeeded: threshold >> PassageSums.coveredShift))
    }

    /// Keeps the passages whose sum is `threshold` or more and that have a term of their own, ascending.
    ///
    /// - Returns: the greatest sum.
    private func keep(
        _ sums: UnsafePointer<UInt64>, first: Int, count: Int, from threshold: UInt64, coverageScale: Float
    ) -> UInt64 {
        found.reserve(count)
        guard let places = places.baseAddress else { return 0 }
        // Their places first, then they themselves. Both are written whether they count or not, and whether is reckoned from
        // the numbers, which are far below 2⁶³: guessing right which do takes longer.
        var reaching = 0
        // two at a time, so that no comparison waits for the one before
        var (greatest, greatestOfOdd): (UInt64, UInt64) = (0, 0)
        var place = 0
        while place &+ 1 < count {
            let (sum, next) = (sums[place], sums[place &+ 1])
            places[reaching] = UInt16(truncatingIfNeeded: place)
            reaching &+= Int(truncatingIfNeeded: (sum &- threshold) &>> 63 ^ 1)
            greatest = max(greatest, sum)
            places[reaching] = UInt16(truncatingIfNeeded: place &+ 1)
            reaching &+= Int(truncatingIfNeeded: (next &- threshold) &>> 63 ^ 1)
            greatestOfOdd = max(greatestOfOdd, next)
            place &+= 2
        }
        if place < count {
            places[reaching] = UInt16(truncatingIfNeeded: place)
            reaching &+= Int(truncatingIfNeeded: (sums[place] &- threshold) &>> 63 ^ 1)
            greatest = max(greatest, sums[place])
        }
        let (passages, scores, covers) = (found.passages, found.scores, found.covered)
        var kept = found.count
        for index in 0..<reaching {
            let place = Int(places[index])
            let sum = sums[place]
            let covered = UInt32(truncatingIfNeeded: sum &>> PassageSums.coveredShift)
            passages[kept] = UInt32(truncatingIfNeeded: first &+ place)
            covers[kept] = covered
            scores[kept] =
                Float(UInt32(truncatingIfNeeded: sum) &>> UInt32(PassageSums.scoreShift))
                * (1 + min(Float(covered), PassageSums.coveredLimit) * coverageScale)
            kept &+= Int(truncatingIfNeeded: ((sum & 0xFF) &+ 0xFF) &>> 8)
        }
        found.count = kept
        return max(greatest, greatestOfOdd)
    }
}

/// Keeps sums from query to query: their memory is used again.
final class PassageSumsPool: @unchecked Sendable {
    private let lock = NSLock()
    private var idle: [PassageSums] = []

    /// Lends sums to `body`.
    func with<T>(_ body: (PassageSums) throws -> T) rethrows -> T {
        let sums = lock.withLock { idle.popLast() } ?? PassageSums()
        defer { lock.withLock { idle.append(sums) } }
        return try body(sums)
    }
}
