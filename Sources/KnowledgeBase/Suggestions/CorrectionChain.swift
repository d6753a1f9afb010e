import Foundation

/// Chooses, of what each word of a query may have meant, the words that stand side by side in the collection.
///
/// A word alone says little: of what `cna` may be, `can` is meant where `bo` follows. So the whole chain is chosen at
/// once, by how many passages have its pairs, how common its words are, and how likely the slips (Viterbi, 1967).
struct CorrectionChain {
    /// What each word may be, itself first.
    var choices: [[Correction]]
    /// Whether each word stands beside the one before.
    let follows: [Bool]
    /// In how many passages a pair must be at least.
    let least: Int
    /// How many passages there are.
    let passages: Int

    /// No more ways than these of one word are tried beside those of its neighbours.
    private static let beam = 8
    private static let costWeight = 6.0
    private static let countWeight = 0.3
    /// What it is worth that keystrokes can hardly be anything else.
    private static let certainty = 4.0

    /// The correction chosen for each word: an index into `choices`.
    mutating func chosen(_ counts: inout WordCounts) throws -> [Int] {
        try prune(&counts)
        var chosen = try best(&counts)
        // a correction that rested on a neighbour that is not corrected after all falls with it
        while let fallen = try unsupported(chosen, &counts) { chosen[fallen] = 0 }
        return chosen
    }

    private func unsupported(_ chosen: [Int], _ counts: inout WordCounts) throws -> Int? {
        for index in chosen.indices where chosen[index] != 0 {
            if try !isSupported(index, chosen, &counts) { return index }
        }
        return nil
    }

    /// Keeps the likeliest ways of each word, looking at the neighbours that are in no doubt.
    private mutating func prune(_ counts: inout WordCounts) throws {
        for index in choices.indices where choices[index].count > CorrectionChain.beam {
            var scored: [(correction: Correction, score: Double)] = []
            for correction in choices[index].dropFirst() {
                var score = CorrectionChain.worth(correction)
                if follows[index], choices[index - 1].count == 1 {
                    score += CorrectionChain.worth(pair: try counts.pair(choices[index - 1][0].last, correction.first))
                }
                if index + 1 < choices.count, follows[index + 1], choices[index + 1].count == 1 {
                    score += CorrectionChain.worth(pair: try counts.pair(correction.last, choices[index + 1][0].first))
                }
                scored.append((correction, score))
            }
            scored.sort { $0.score > $1.score }
            choices[index] = [choices[index][0]] + scored.prefix(CorrectionChain.beam - 1).map(\.correction)
        }
    }

    private func best(_ counts: inout WordCounts) throws -> [Int] {
        var scores: [[Double]] = []
        var origins: [[Int]] = []
        for (index, corrections) in choices.enumerated() {
            var row: [Double] = []
            var from: [Int] = []
            for correction in corrections {
                var best = (score: index == 0 ? 0 : -Double.infinity, origin: 0)
                for (origin, before) in (index == 0 ? [] : choices[index - 1]).enumerated() {
                    let pair =
                        follows[index]
                        ? CorrectionChain.worth(pair: try counts.pair(before.last, correction.first)) : 0
                    if scores[index - 1][origin] + pair > best.score {
                        best = (scores[index - 1][origin] + pair, origin)
                    }
                }
                row.append(best.score + CorrectionChain.worth(correction))
                from.append(best.origin)
            }
            scores.append(row)
            origins.append(from)
        }
        var chosen = [Int](repeating: 0, count: choices.count)
        guard let last = scores.last else { return chosen }
        var place = last.indices.max { last[$0] < last[$1] } ?? 0
        for index in choices.indices.reversed() {
            chosen[index] = place
            place = origins[index][place]
        }
        return chosen
    }

    private static func worth(_ correction: Correction) -> Double {
        var worth = countWeight * log2(1 + Double(correction.count)) - costWeight * correction.cost
        switch correction.kind {
        // glued words are pairs already
        case .glued: worth += self.worth(pair: correction.count)
        case .keystrokes(isCertain: true): worth += certainty
        default: break
        }
        return worth
    }

    private static func worth(pair count: Int) -> Double { min(log2(1 + Double(count)), 14) }

    /// Whether the collection bears the correction out.
    private func isSupported(_ index: Int, _ chosen: [Int], _ counts: inout WordCounts) throws -> Bool {
        let correction = choices[index][chosen[index]]
        if case .glued = correction.kind { return correction.count >= least }
        if case .keystrokes(isCertain: true) = correction.kind { return true }
        var hasNeighbour = false
        if follows[index] {
            hasNeighbour = true
            let before = choices[index - 1][chosen[index - 1]].last
            if try isCommon(before, correction.first, cost: correction.cost, &counts) { return true }
        }
        if index + 1 < choices.count, follows[index + 1] {
            hasNeighbour = true
            let after = choices[index + 1][chosen[index + 1]].first
            if try isCommon(correction.last, after, cost: correction.cost, &counts) { return true }
        }
        // alone, a word that is there at all is no slip
        return !hasNeighbour && choices[index][0].count == 0 && correction.cost < 0.6 && correction.count >= least
    }

    /// Whether the two stand side by side oftener than chance has it.
    private func isCommon(
        _ first: WordForm, _ second: WordForm, cost: Double, _ counts: inout WordCounts
    ) throws -> Bool {
        let together = try counts.pair(first, second)
        guard together >= (cost < 0.7 ? least : 5 * least) else { return false }
        let one = try counts.anySpelling(first)
        let other = try counts.anySpelling(second)
        // of passages that happen to have both words, one in a hundred has them side by side
        let isMoreThanChance = 20 * Double(together) * Double(passages) >= Double(one) * Double(other)
        return isMoreThanChance || together * 10 >= min(one, other)
    }
}
