/// What matches of the sums that go by window by window: which passages, a bit each, and the best of them.
///
/// A passage matches whose sum reaches a threshold that goes with the sum that covers most. While that may still rise,
/// passages that reach it so far are kept one by one. As soon as a passage has all words it cannot rise any more; from
/// there on 64 passages are told apart by a few operations, and only those that may be among the best are looked
/// at.
struct MatchedPassages {
    /// The passages that match.
    private(set) var ids: Bitmap
    private var best: BestCandidates
    private let relevantShare: Float
    private let coverage: Float
    /// Sums that cover most so far; the threshold that goes with them; the one that none exceeds.
    private var most: UInt64
    private var threshold: UInt64
    private let greatestThreshold: UInt64
    private var reaching: Reaching

    /// Whether the threshold is what it will be.
    private var isSettled: Bool { threshold == greatestThreshold }

    /// - Parameters:
    ///   - limit: how many of the best are wanted.
    ///   - capacity: passages are below it.
    ///   - most: a sum that is known to be reached; 0 where none is.
    ///   - relevantShare: the share of what is covered most that a passage must cover.
    ///   - coverage: what a passage that has all words gains, as a share of its score.
    ///   - memory: used anew.
    init(
        best limit: Int, below capacity: Int, most: UInt64, relevantShare: Float, coverage: Float, memory: Reaching
    ) {
        ids = Bitmap(capacity: capacity)
        best = BestCandidates(limit)
        self.relevantShare = relevantShare
        self.coverage = coverage
        self.most = most
        threshold = PassageSum.least(share: relevantShare, of: most)
        greatestThreshold = PassageSum.greatestLeast(share: relevantShare)
        reaching = memory
        reaching.removeAll()
    }

    /// Takes the sums of passages from `first`, a multiple of 64, on; those behind the last one are 0 up to the next multiple.
    mutating func take(_ sums: UnsafePointer<UInt64>, first: Int, count: Int) {
        guard !isSettled else { return takeSettled(sums, first: first, count: count) }
        reaching.reserve(count)
        for block in stride(from: 0, to: count, by: 64) {
            let greatest = reaching.append(sums + block, first: first + block, from: threshold)
            if greatest > most {
                most = greatest
                threshold = max(threshold, PassageSum.least(share: relevantShare, of: most))
            }
        }
        if isSettled { settle() }
    }

    /// The best passages, best first, of equals the first to have come in, their scores still packed; the memory to be used
    /// anew.
    mutating func finish() -> (best: [CandidatePass.Candidate], memory: Reaching) {
        settle()
        return (best.finish(), reaching)
    }

    /// Takes what reaches the threshold for good.
    private mutating func settle() {
        for index in 0..<reaching.count where reaching.sums[index] >= threshold {
            let passage = reaching.passages[index]
            ids.insert(Int(passage))
            best.add(passage, PassageSum.score(reaching.sums[index], coverage: coverage))
        }
        reaching.removeAll()
    }

    private mutating func takeSettled(_ sums: UnsafePointer<UInt64>, first: Int, count: Int) {
        let threshold = threshold
        var gate = PassageSum.lowerHalf(scoring: best.least, coverage: coverage)
        for block in stride(from: 0, to: count, by: 64) {
            let sums = sums + block
            var matching = MatchedPassages.reaching(sums, threshold)
            guard matching != 0 else { continue }
            matching &= MatchedPassages.passing(sums) { ($0 & PassageSum.ownBits) &- 1 }
            ids.set(matching, at: first + block)
            var promising = matching & MatchedPassages.passing(sums) { ($0 & PassageSum.lowerBits) &- gate }
            guard promising != 0 else { continue }
            while promising != 0 {
                let place = promising.trailingZeroBitCount
                promising &= promising &- 1
                best.add(
                    UInt32(truncatingIfNeeded: first &+ block &+ place),
                    PassageSum.score(sums[place], coverage: coverage))
            }
            gate = PassageSum.lowerHalf(scoring: best.least, coverage: coverage)
        }
    }

    /// Which of 64 sums reach the threshold, the first one's answer in the lowest bit.
    @inline(__always)
    private static func reaching(_ sums: UnsafePointer<UInt64>, _ threshold: UInt64) -> UInt64 {
        passing(sums) { $0 &- threshold }
    }

    /// Which of 64 sums pass a test that leaves a negative number of those that do not.
    ///
    /// Reckoned, four at a time: to guess which do takes longer. No sum has the highest bit.
    @inline(__always)
    private static func passing(
        _ sums: UnsafePointer<UInt64>, _ test: (SIMD4<UInt64>) -> SIMD4<UInt64>
    ) -> UInt64 {
        let sums = UnsafeRawPointer(sums)
        var signs = SIMD4<UInt64>(repeating: 0)
        var place = 64
        while place > 0 {
            place &-= 4
            let four = sums.loadUnaligned(fromByteOffset: place &* 8, as: SIMD4<UInt64>.self)
            signs = (signs &<< 4) | (test(four) &>> 63)
        }
        return ~(signs[0] | signs[1] &<< 1 | signs[2] &<< 2 | signs[3] &<< 3)
    }

    /// Passages that reach the threshold so far, ascending, with their sums; in memory that is used from query to query.
    struct Reaching {
        private(set) var passages: UnsafeMutablePointer<UInt32>
        private(set) var sums: UnsafeMutablePointer<UInt64>
        private(set) var count = 0
        private var capacity: Int

        init(capacity: Int) {
            passages = .allocate(capacity: capacity)
            sums = .allocate(capacity: capacity)
            self.capacity = capacity
        }

        func deallocate() {
            passages.deallocate()
            sums.deallocate()
        }

        mutating func removeAll() { count = 0 }

        /// Makes room for `more` passages, and for the rest of the 64 that the last ones are among.
        mutating func reserve(_ more: Int) {
            let needed = count + more + 64
            guard needed > capacity else { return }
            var larger = Reaching(capacity: needed * 2)
            larger.passages.initialize(from: passages, count: count)
            larger.sums.initialize(from: sums, count: count)
            larger.count = count
            deallocate()
            self = larger
        }

        /// Appends those of 64 passages whose sums reach `threshold` and that have a term of their own.
        ///
        /// - Returns: the greatest sum.
        @inline(__always)
        mutating func append(_ block: UnsafePointer<UInt64>, first: Int, from threshold: UInt64) -> UInt64 {
            var matching = MatchedPassages.reaching(block, threshold)
            var greatest: UInt64 = 0
            var count = count
            while matching != 0 {
                let place = matching.trailingZeroBitCount
                matching &= matching &- 1
                let sum = block[place]
                greatest = max(greatest, sum)
                // written whether it counts or not: the next one overwrites what does not
                passages[count] = UInt32(truncatingIfNeeded: first &+ place)
                sums[count] = sum
                count &+= PassageSum.hasOwn(sum) ? 1 : 0
            }
            self.count = count
            return greatest
        }
    }
}
