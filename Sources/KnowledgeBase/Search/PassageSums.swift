import Foundation

/// What the first pass adds up for every passage: score, how much of the query is covered, how many terms the passage
/// itself has.
///
/// The three are fields of one 64-bit number, so that a posting costs one addition: 32 bits of coverage above 24 bits of
/// score above 8 bits that count the passage's own terms (beside those of its document's title).
final class PassageSums {
    private var sums: UnsafeMutableBufferPointer<UInt64>
    /// The part in use.
    private var capacity = 0
    private var scoreScale: Float = 1
    private var coveredScale: Float = 1

    private static let scoreShift: UInt64 = 8
    private static let coveredShift: UInt64 = 32
    // a passage may have several spellings of a syllable: room for more than any one term gives
    private static let scoreLimit: Float = 2_097_152
    private static let coveredLimit: Float = 268_435_456

    init() { sums = .allocate(capacity: 0) }

    deinit { sums.deallocate() }

    /// Empties the sums for passages below `capacity`.
    ///
    /// - Parameters:
    ///   - mostScore: no score is greater.
    ///   - mostCovered: what a passage covers that has all words.
    func begin(capacity: Int, mostScore: Float, mostCovered: Float) {
        if sums.count < capacity {
            sums.deallocate()
            sums = .allocate(capacity: capacity + capacity / 8 + 64)
        }
        self.capacity = capacity
        sums.baseAddress?.initialize(repeating: 0, count: capacity)
        scoreScale = PassageSums.scoreLimit / mostScore
        coveredScale = PassageSums.coveredLimit / mostCovered
    }

    /// Adds a term's worth to its passages.
    func add(_ term: TermPostings, by reader: PostingReader, weight: Float, covered: Float) throws {
        let worth = Impact.values.enumerated().map { level, value -> UInt64 in
            let isOwn = level >= Impact.firstOwn
            return pack(score: weight * value, covered: covered, own: isOwn ? 1 : 0)
        }
        try reader.add(term, worth: worth, to: UnsafeMutableBufferPointer(rebasing: sums[..<capacity]))
    }

    private func pack(score: Float, covered: Float, own: UInt64) -> UInt64 {
        UInt64(max(score * scoreScale, 0)) << PassageSums.scoreShift
            | UInt64(max(covered * coveredScale, 0)) << PassageSums.coveredShift | own
    }

    /// The `limit` best passages, best first, of equals the first to have come in; and all that cover at least
    /// `relevantShare` of what the passage covers that covers most, ascending.
    ///
    /// - Parameters:
    ///   - allowed: the passages to choose from; nil for all.
    ///   - coverage: what a passage that has all words gains, as a share of its score.
    func chosen(
        _ limit: Int, allowed: Bitmap?, relevantShare: Float, coverage: Float
    ) -> (best: [CandidatePass.Candidate], matched: [UInt32]) {
        let sums = UnsafeMutableBufferPointer(rebasing: self.sums[..<capacity])
        if let allowed {
            for passage in sums.indices where sums[passage] != 0 && !allowed.contains(passage) { sums[passage] = 0 }
        }
        let coverageScale = coverage / PassageSums.coveredLimit
        func score(_ sum: UInt64) -> Float {
            let covered = min(
                Float(UInt32(truncatingIfNeeded: sum >> PassageSums.coveredShift)), PassageSums.coveredLimit)
            let score = Float(UInt32(truncatingIfNeeded: sum) >> UInt32(PassageSums.scoreShift))
            return score * (1 + covered * coverageScale)
        }
        // Coverage is the highest field, so the greatest sum covers most. It is not known before the end; what was taken in
        // for too little is left out afterwards.
        func least(_ greatest: UInt64) -> UInt64 {
            let covered = min(Float(greatest >> PassageSums.coveredShift), PassageSums.coveredLimit)
            // at least 1: a passage that nothing was added to does not match
            return UInt64(max(covered * relevantShare, 1)) << PassageSums.coveredShift
        }
        var greatest: UInt64 = 0
        var threshold = least(0)
        var matched: [UInt32] = []
        for passage in sums.indices where sums[passage] >= threshold {
            let sum = sums[passage]
            if sum > greatest {
                greatest = sum
                threshold = least(sum)
            }
            if sum & 0xFF != 0 { matched.append(UInt32(truncatingIfNeeded: passage)) }
        }
        matched.removeAll { sums[Int($0)] < threshold }
        var scores = [Float](repeating: 0, count: matched.count)
        var highest: Float = 0
        for index in matched.indices {
            scores[index] = score(sums[Int(matched[index])])
            highest = max(highest, scores[index])
        }
        guard highest > 0 else { return ([], []) }
        let steps = 512
        var histogram = [Int](repeating: 0, count: steps + 1)
        let scale = Float(steps) / highest
        for score in scores { histogram[Int(score * scale)] += 1 }
        var step = steps
        var above = histogram[steps]
        while above < limit, step > 0 {
            step -= 1
            above += histogram[step]
        }
        var best: [CandidatePass.Candidate] = []
        for index in matched.indices where Int(scores[index] * scale) >= step {
            best.append(.init(passage: matched[index], score: scores[index] / scoreScale))
        }
        best.sort { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
        return (Array(best.prefix(limit)), matched)
    }
}

/// Keeps sums from query to query: they are megabytes at a million passages.
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
