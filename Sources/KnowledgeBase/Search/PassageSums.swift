import Foundation

/// What the first pass adds up for every passage: score, how much of the query is covered, how many terms the passage
/// itself has.
///
/// The three are fields of one 64-bit number, so that a posting costs one addition: 32 bits of coverage above 24 bits of
/// score above 8 bits that count the passage's own terms (beside those of its document's title).
final class PassageSums {
    private var sums: UnsafeMutableBufferPointer<UInt64>
    /// Room for the passages found.
    private var found: UnsafeMutableBufferPointer<UInt32>
    /// The part in use.
    private var capacity = 0
    private var scoreScale: Float = 1
    private var coveredScale: Float = 1

    private static let scoreShift: UInt64 = 8
    private static let coveredShift: UInt64 = 32
    // a passage may have several spellings of a syllable: room for more than any one term gives
    private static let scoreLimit: Float = 2_097_152
    private static let coveredLimit: Float = 268_435_456

    init() {
        sums = .allocate(capacity: 0)
        found = .allocate(capacity: 0)
    }

    deinit {
        sums.deallocate()
        found.deallocate()
    }

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
        // Coverage is the highest field, so the greatest sum covers most.
        let mostCovered = min(
            Float(PassageSums.greatest(of: sums) >> PassageSums.coveredShift), PassageSums.coveredLimit)
        // at least 1: a passage that nothing was added to does not match
        let threshold = UInt64(max(mostCovered * relevantShare, 1)) << PassageSums.coveredShift
        let matched = passages(in: sums, from: threshold)
        let coverageScale = coverage / PassageSums.coveredLimit
        var highest: Float = 0
        let scores = [Float](unsafeUninitializedCapacity: matched.count) { scores, initialized in
            for index in matched.indices {
                let sum = sums[Int(matched[index])]
                let covered = min(
                    Float(UInt32(truncatingIfNeeded: sum >> PassageSums.coveredShift)), PassageSums.coveredLimit)
                let score =
                    Float(UInt32(truncatingIfNeeded: sum) >> UInt32(PassageSums.scoreShift))
                    * (1 + covered * coverageScale)
                scores.initializeElement(at: index, to: score)
                highest = max(highest, score)
            }
            initialized = matched.count
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

    private static func greatest(of sums: UnsafeMutableBufferPointer<UInt64>) -> UInt64 {
        // four at a time, so that no comparison waits for the one before
        var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var index = 0
        while index + 4 <= sums.count {
            a = max(a, sums[index])
            b = max(b, sums[index + 1])
            c = max(c, sums[index + 2])
            d = max(d, sums[index + 3])
            index += 4
        }
        while index < sums.count {
            a = max(a, sums[index])
            index += 1
        }
        return max(max(a, b), max(c, d))
    }

    /// The passages whose sum is `threshold` or more and that have a term of their own, ascending.
    private func passages(in sums: UnsafeMutableBufferPointer<UInt64>, from threshold: UInt64) -> [UInt32] {
        if found.count < sums.count {
            found.deallocate()
            found = .allocate(capacity: self.sums.count)
        }
        var count = 0
        for passage in sums.indices {
            let sum = sums[passage]
            // written whether it counts or not: guessing right which do costs more
            found[count] = UInt32(truncatingIfNeeded: passage)
            count += sum >= threshold && sum & 0xFF != 0 ? 1 : 0
        }
        return Array(found[..<count])
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
