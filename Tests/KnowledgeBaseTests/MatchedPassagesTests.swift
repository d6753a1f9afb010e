import Testing

@testable import KnowledgeBase

@Suite("What matches is told from the sums, 64 passages at a time")
struct MatchedPassagesTests {
    /// Sums of so many passages: score, what is covered of four words, own terms.
    private func sums(_ count: Int, covering most: UInt64, seed: UInt64) -> [UInt64] {
        var random = SplitMix64(state: seed)
        return (0..<count).map { _ in
            guard random.next() % 3 > 0 else { return 0 }
            let layout = PassageSum(mostScore: 1000, mostCovered: 4)
            return layout.packed(
                score: Float(random.next() % 900), covered: Float(random.next() % (most + 1)),
                own: random.next() % 4)
        }
    }

    /// What looking at every passage finds.
    private func expected(_ sums: [UInt64], best limit: Int, share: Float) -> (best: [Int], matched: [Int]) {
        let least = PassageSum.least(share: share, of: sums.max() ?? 0)
        let matched = sums.indices.filter { sums[$0] >= least && PassageSum.hasOwn(sums[$0]) }
        func score(_ passage: Int) -> Float { PassageSum.score(sums[passage], coverage: 0.8) }
        let best = matched.sorted { score($0) != score($1) ? score($0) > score($1) : $0 < $1 }
        return (Array(best.prefix(limit)), matched)
    }

    @Test(
        "those found are those that looking at every one finds, whether some passage has all words or none has",
        arguments: [2, 4] as [UInt64], [1, 10, 400])
    func likeLookingAtEach(most: UInt64, limit: Int) {
        for (seed, share) in [(1, 0.24), (2, 0.6), (3, 0.9)] as [(UInt64, Float)] {
            let sums = sums(10_000, covering: most, seed: seed)
            var memory = MatchedPassages.Reaching(capacity: 0)
            var found = MatchedPassages(
                best: limit, below: sums.count, most: 0, relevantShare: share, coverage: 0.8, memory: memory)
            // the rest of the last 64 is there and empty
            let windows = stride(from: 0, to: sums.count, by: 640)
            for first in windows {
                let window = Array(sums[first..<min(first + 640, sums.count)])
                found.take(window + [UInt64](repeating: 0, count: 64), first: first, count: window.count)
            }
            let best: [CandidatePass.Candidate]
            (best, memory) = found.finish()
            memory.deallocate()
            let expected = expected(sums, best: limit, share: share)
            #expect(found.ids.ids.map(Int.init) == expected.matched)
            #expect(best.map { Int($0.passage) } == expected.best)
        }
    }

    @Test("a passage that only its document's title speaks for is not found, though it covers most")
    func titleAlone() {
        let layout = PassageSum(mostScore: 10, mostCovered: 2)
        var sums = [UInt64](repeating: 0, count: 64)
        sums[3] = layout.packed(score: 1, covered: 2, own: 0)
        sums[5] = layout.packed(score: 1, covered: 1, own: 1)
        var found = MatchedPassages(
            best: 10, below: 64, most: 0, relevantShare: 0.24, coverage: 0, memory: .init(capacity: 0))
        found.take(sums, first: 0, count: 64)
        let (best, memory) = found.finish()
        memory.deallocate()
        #expect(found.ids.ids == [5])
        #expect(best.map(\.passage) == [5])
    }

    @Test(
        "a list is walked alike eight postings at a time and one by one, wherever a window ends",
        arguments: [3, 20, 60, 200, 700])
    func walks(distance: UInt64) {
        var random = SplitMix64(state: distance)
        let count = 3000
        var list: [UInt8] = []
        for _ in 0..<count {
            PostingBytes.append((random.next() % (2 * distance) + 1) << 4 | random.next() % 16, to: &list)
        }
        let bytes = LongPostingList.encoded(list, count: count)
        bytes.withUnsafeBufferPointer { bytes in
            var expected = [UInt64](repeating: 0, count: 2 * count * Int(distance) + 100)
            expected[7] = 3
            LongPostingList.walk(bytes, count: count, after: 7) { passage, level in
                expected[passage] += UInt64(level + 1)
                return true
            }
            let piece = TermPostings.Piece(first: 7, firstLevel: 2, count: count + 1, list: nil, row: 0)
            var walk = PostingWalk(piece, at: bytes.indices, isLong: true, in: bytes)
            let byStep = (0..<16).map { UInt64($0 + 1) }
            let worths = walk.isDense ? (0..<256).map { $0 < 0xF0 ? UInt64($0 % 16 + 1) : 0 } : byStep
            var sums = [UInt64](repeating: 0, count: expected.count)
            var first = 0
            while first < sums.count {
                let limit = min(first + 1 + Int(random.next() % 5000), sums.count)
                sums.withUnsafeMutableBufferPointer { sums in
                    guard let start = sums.baseAddress, let list = bytes.baseAddress, walk.passage < limit else {
                        return
                    }
                    walk.add(worths, from: list, to: start + first, first: first, limit: limit)
                }
                first = limit
            }
            #expect(sums == expected)
        }
    }
}
