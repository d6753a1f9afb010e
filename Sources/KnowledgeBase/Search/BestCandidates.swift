/// The best of many passages that come in ascending order: by score, of equals the first to have come in.
///
/// Most are passed over by one comparison, as soon as some are known that are better than they.
struct BestCandidates {
    private let limit: Int
    private var kept: [CandidatePass.Candidate] = []
    /// What scores no more than this can no longer come among the best.
    private(set) var least: Float = 0

    /// - Parameter limit: how many are wanted.
    init(_ limit: Int) {
        self.limit = limit
        kept.reserveCapacity(room)
    }

    /// So many are kept before the worst of them are let go.
    private var room: Int { max(4 * limit, 64) }

    /// Takes a passage above those taken before, with a positive score.
    @inline(__always)
    mutating func add(_ passage: UInt32, _ score: Float) {
        guard score > least, limit > 0 else { return }
        kept.append(.init(passage: passage, score: score))
        if kept.count == room { letGo() }
    }

    /// The best, in order.
    mutating func finish() -> [CandidatePass.Candidate] {
        // sorting all that are kept takes longer than letting most of them go
        if kept.count > limit { removeWorst() }
        sort()
        return Array(kept.prefix(limit))
    }

    private mutating func sort() {
        kept.sort { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
    }

    /// Lets go most of those that are not among the best so far.
    private mutating func letGo() {
        let floor = removeWorst()
        // steps are too coarse where most have nearly the same score
        if kept.count > room / 2 {
            sort()
            kept.removeLast(kept.count - limit)
            least = kept.last?.score ?? 0
        } else {
            least = floor.nextDown
        }
    }

    /// Removes what scores less than the best, but for a few.
    ///
    /// - Returns: the least score that is kept.
    @discardableResult
    private mutating func removeWorst() -> Float {
        let floor = floorOfBest()
        kept.removeAll { $0.score < floor }
        return floor
    }

    /// A score that at least `limit` of those kept reach, and few more than that.
    private func floorOfBest() -> Float {
        let steps = 512
        let scale = Float(steps) / kept.reduce(Float.leastNormalMagnitude) { max($0, $1.score) }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: steps + 1) { histogram in
            histogram.initialize(repeating: 0)
            for candidate in kept { histogram[min(Int(candidate.score * scale), steps)] += 1 }
            var step = steps
            var above = Int(histogram[steps])
            while above < limit, step > 0 {
                step -= 1
                above += Int(histogram[step])
            }
            // rounding must leave none out that was counted
            return (Float(step) / scale).nextDown
        }
    }
}
