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

    /// A passage that may match.
    private struct Found {
        var passage: UInt32
        var sum: UInt64
    }

    private let window: UnsafeMutableBufferPointer<UInt64>
    /// Places in the window of sums that may match.
    private let places: UnsafeMutableBufferPointer<UInt16>
    private var terms: [Term] = []
    private var worths: [UInt64] = []
    /// The short lists, one after the other.
    private var bytes: [UInt8] = []
    private var found: UnsafeMutableBufferPointer<Found>
    private var foundCount = 0
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
        found = .allocate(capacity: 0)
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
        let threshold = sumUp(below: capacity, allowed: allowed, relevantShare: relevantShare)
        let coverageScale = coverage / PassageSums.coveredLimit
        var scores: [Float] = []
        var highest: Float = 0
        let matched = [UInt32](unsafeUninitializedCapacity: foundCount) { matched, initialized in
            scores = [Float](unsafeUninitializedCapacity: foundCount) { scores, count in
                // Both are written for each, and the next overwrites what does not count, as in `keep`.
                var kept = 0
                for index in 0..<foundCount {
                    let sum = found[index].sum
                    let covered = min(
                        Float(UInt32(truncatingIfNeeded: sum >> PassageSums.coveredShift)), PassageSums.coveredLimit)
                    scores[kept] =
                        Float(UInt32(truncatingIfNeeded: sum) >> UInt32(PassageSums.scoreShift))
                        * (1 + covered * coverageScale)
                    matched[kept] = found[index].passage
                    kept &+= Int(truncatingIfNeeded: (sum &- threshold) &>> 63 ^ 1)
                }
                for index in 0..<kept { highest = max(highest, scores[index]) }
                count = kept
                initialized = kept
            }
        }
        guard highest > 0 else { return ([], []) }
        let least = PassageSums.scoreOfPlace(limit, among: scores, highest: highest)
        var best: [CandidatePass.Candidate] = []
        for index in matched.indices where scores[index] >= least {
            best.append(.init(passage: matched[index], score: scores[index] / scoreScale))
        }
        best.sort { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
        return (Array(best.prefix(limit)), matched)
    }

    /// Adds up window by window and keeps in `found` what may match by what is known then.
    ///
    /// - Returns: the least sum that does match. Coverage is the highest field, so the greatest sum covers most.
    private func sumUp(below capacity: Int, allowed: Bitmap?, relevantShare: Float) -> UInt64 {
        foundCount = 0
        // at least 1: a passage that nothing was added to does not match
        var threshold: UInt64 = 1 << PassageSums.coveredShift
        var most: UInt64 = 0
        let windowSize = window.count
        guard let window = window.baseAddress else { return threshold }
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
                    let greatest = keep(window, first: first, count: limit - first, from: threshold)
                    if greatest > most {
                        most = greatest
                        let covered = min(Float(most >> PassageSums.coveredShift), PassageSums.coveredLimit)
                        threshold = UInt64(max(covered * relevantShare, 1)) << PassageSums.coveredShift
                    }
                    window.update(repeating: 0, count: limit - first)
                    first = next
                }
            }
        }
        return threshold
    }

    /// Keeps the passages whose sum is `threshold` or more and that have a term of their own, ascending.
    ///
    /// - Returns: the greatest sum.
    private func keep(_ sums: UnsafePointer<UInt64>, first: Int, count: Int, from threshold: UInt64) -> UInt64 {
        if found.count < foundCount + count {
            let larger = UnsafeMutableBufferPointer<Found>.allocate(capacity: (foundCount + count) * 2)
            if let target = larger.baseAddress, let source = found.baseAddress {
                target.initialize(from: source, count: foundCount)
            }
            found.deallocate()
            found = larger
        }
        guard let found = found.baseAddress, let places = places.baseAddress else { return 0 }
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
        var kept = foundCount
        for index in 0..<reaching {
            let place = Int(places[index])
            found[kept] = Found(passage: UInt32(truncatingIfNeeded: first &+ place), sum: sums[place])
            kept &+= Int(truncatingIfNeeded: ((sums[place] & 0xFF) &+ 0xFF) &>> 8)
        }
        foundCount = kept
        return max(greatest, greatestOfOdd)
    }

    /// A score that at least `place` of the scores reach, if there are so many, and few more than that.
    private static func scoreOfPlace(_ place: Int, among scores: [Float], highest: Float) -> Float {
        guard scores.count > place else { return 0 }
        let steps = 512
        let scale = Float(steps) / highest
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: steps + 1) { histogram in
            histogram.initialize(repeating: 0)
            for score in scores { histogram[Int(score * scale)] += 1 }
            var step = steps
            var above = Int(histogram[steps])
            while above < place, step > 0 {
                step -= 1
                above += Int(histogram[step])
            }
            // rounding must leave none out that was counted
            return (Float(step) / scale).nextDown
        }
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
