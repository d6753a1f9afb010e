import Testing

@testable import KnowledgeBase

@Suite("The best of many passages are kept while they go by")
struct BestCandidatesTests {
    @Test(
        "whatever the scores are, those kept are those that sorting all of them puts first",
        arguments: [1, 2, 7, 400], [1, 3, 50, 100_000])
    func likeSorting(limit: Int, differentScores: UInt64) {
        var random = SplitMix64(state: UInt64(limit) &* 31 &+ differentScores)
        let passages = (1...20_000).map { UInt32($0) * 3 }
        let scores = passages.map { _ in Float(random.next() % differentScores + 1) / 7 }
        var best = BestCandidates(limit)
        for (passage, score) in zip(passages, scores) { best.add(passage, score) }
        let expected = passages.indices
            .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
            .prefix(limit)
        let found = best.finish()
        #expect(found.map(\.passage) == expected.map { passages[$0] })
        #expect(found.map(\.score) == expected.map { scores[$0] })
    }

    @Test("the worst that come first give way to the best that come last")
    func rising() {
        let passages = (1...5000).map { UInt32($0) }
        var best = BestCandidates(10)
        for passage in passages { best.add(passage, Float(passage)) }
        #expect(best.finish().map(\.passage) == (4991...5000).reversed().map { UInt32($0) })
    }

    @Test("where none is wanted none is kept")
    func none() {
        var best = BestCandidates(0)
        best.add(1, 1)
        #expect(best.finish().isEmpty)
    }
}
