import Foundation

/// What the first pass adds up for every passage: score, how much of the query is covered, how many terms the passage
/// itself has.
///
/// The three are fields of one 64-bit number, a `PassageSum`, so that a posting costs one addition.
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

    private let window: UnsafeMutableBufferPointer<UInt64>
    private var terms: [Term] = []
    private var worths: [UInt64] = []
    /// The short lists, one after the other.
    private var bytes: [UInt8] = []
    private var memory = MatchedPassages.Reaching(capacity: 0)
    private var layout = PassageSum(mostScore: 1, mostCovered: 1)

    /// - Parameter windowSize: how many passages are summed up at once, a multiple of 64; as it stands 128 KB of sums.
    init(windowSize: Int = 1 << 14) {
        window = .allocate(capacity: max((windowSize + 63) & ~63, 64))
        window.initialize(repeating: 0)
    }

    deinit {
        window.deallocate()
        memory.deallocate()
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
        layout = PassageSum(mostScore: mostScore, mostCovered: mostCovered)
    }

    /// Takes a term's postings, to be added up with the others'.
    func add(_ term: TermPostings, by reader: PostingReader, weight: Float, covered: Float) throws {
        let byStep = worths.count
        for (level, value) in Impact.values.enumerated() {
            worths.append(
                layout.packed(score: weight * value, covered: covered, own: level >= Impact.firstOwn ? 1 : 0))
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

    /// The `limit` best passages, best first, of equals the first to have come in; and all that cover at least
    /// `relevantShare` of what the passage covers that covers most.
    ///
    /// - Parameters:
    ///   - capacity: passages are below it.
    ///   - allowed: the passages to choose from; nil for all.
    ///   - coverage: what a passage that has all words gains, as a share of its score.
    func chosen(
        _ limit: Int, below capacity: Int, allowed: Bitmap?, relevantShare: Float, coverage: Float
    ) -> (best: [CandidatePass.Candidate], matched: Bitmap) {
        var matched = MatchedPassages(
            best: limit, below: capacity, most: allowed == nil ? leastMost(below: capacity) : 0,
            relevantShare: relevantShare, coverage: coverage, memory: memory)
        sumUp(below: capacity, allowed: allowed, into: &matched)
        let best: [CandidatePass.Candidate]
        (best, memory) = matched.finish()
        return (best.map { .init(passage: $0.passage, score: layout.score($0.score)) }, matched.ids)
    }

    /// A sum that some passage reaches: what the term is worth that covers most by itself.
    private func leastMost(below capacity: Int) -> UInt64 {
        terms.reduce(0) { most, term in
            // of the lowest step, which has no term of its own and next to no score
            term.walk.passage < capacity ? max(most, worths[term.worth]) : most
        }
    }

    /// Adds up window by window and hands over the sums.
    private func sumUp(below capacity: Int, allowed: Bitmap?, into matched: inout MatchedPassages) {
        let windowSize = window.count
        guard let window = window.baseAddress else { return }
        var next = terms.reduce(Int.max) { min($0, $1.walk.passage) }
        bytes.withUnsafeBufferPointer { bytes in
            worths.withUnsafeBufferPointer { worths in
                guard let worths = worths.baseAddress, let short = bytes.baseAddress else { return }
                // the lists live as long as the terms
                let lists = terms.map { $0.list?.bytes.baseAddress ?? short }
                // what is gone may leave postings behind the last passage
                while next < capacity {
                    // windows begin where a word of a bitmap does
                    let first = next & ~63
                    let limit = min(first + windowSize, capacity)
                    next = Int.max
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
                    matched.take(window, first: first, count: limit - first)
                    window.update(repeating: 0, count: limit - first)
                }
            }
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
