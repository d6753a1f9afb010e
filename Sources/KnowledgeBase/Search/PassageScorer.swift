import VietnameseText

/// The second pass: the exact score of a passage, from its own text.
struct PassageScorer {
    private let terms: QueryTerms
    private let weights: RankingWeights
    private let isExact: Bool
    /// idf of each word as typed, of each word without marks, of each pair.
    private let exactIDF: [Double]
    private let foldedIDF: [Double]
    private let pairIDF: [Double]
    private let wordsByHash: [UInt64: [Int]]
    private let pairsByFirst: [[(pair: Int, second: Int)]]
    private var counts: Counts

    /// Frequencies in the passage at hand.
    private struct Counts {
        var exact: [Double]
        var folded: [Double]
        var pairExact: [Double]
        var pairFolded: [Double]

        mutating func reset() {
            for index in exact.indices {
                exact[index] = 0
                folded[index] = 0
            }
            for index in pairExact.indices {
                pairExact[index] = 0
                pairFolded[index] = 0
            }
        }
    }

    init(
        terms: QueryTerms, candidates: CandidatePass.Result, total: Int, isExact: Bool,
        weights: RankingWeights = .standard
    ) {
        self.terms = terms
        self.weights = weights
        self.isExact = isExact
        func idf(_ count: Int) -> Double { RankingWeights.idf(passages: max(count, 1), of: max(total, 1)) }
        exactIDF = terms.words.indices.map { index in
            idf(
                terms.words[index].isAccented || isExact
                    ? candidates.exactCounts[index] : candidates.foldedCounts[index])
        }
        foldedIDF = terms.words.indices.map { idf(max(candidates.foldedCounts[$0], candidates.exactCounts[$0])) }
        pairIDF = candidates.pairCounts.map(idf)
        var byHash: [UInt64: [Int]] = [:]
        for (index, word) in terms.words.enumerated() { byHash[word.foldedHash, default: []].append(index) }
        wordsByHash = byHash
        var byFirst = [[(pair: Int, second: Int)]](repeating: [], count: terms.words.count)
        for (index, pair) in terms.pairs.enumerated() { byFirst[pair.first].append((index, pair.second)) }
        pairsByFirst = byFirst
        counts = Counts(
            exact: .init(repeating: 0, count: terms.words.count), folded: .init(repeating: 0, count: terms.words.count),
            pairExact: .init(repeating: 0, count: terms.pairs.count),
            pairFolded: .init(repeating: 0, count: terms.pairs.count))
    }

    /// The idf of a word without its marks: what a match of it tells.
    func weight(ofWord index: Int) -> Double { foldedIDF[index] }

    /// The score of a passage. A title that the text itself shows, as in a letterhead, is counted once. The score's parts are
    /// appended to `parts` where given.
    mutating func score(
        title: TokenBuffer, heading: TokenBuffer, text: TokenBuffer, showsTitle: Bool,
        parts: UnsafeMutablePointer<[SearchResponse.Explanation.Part]>? = nil
    ) -> Double {
        counts.reset()
        if !showsTitle { add(title.tokens, by: weights.title) }
        add(heading.tokens, by: weights.title)
        // what only the title matches says nothing of this passage against the others of its document
        let fieldMatches = counts.folded.reduce(0, +)
        add(text.tokens, by: 1)
        let isInText = counts.folded.reduce(0, +) > fieldMatches
        let length = Double(title.tokens.count + heading.tokens.count + text.tokens.count)
        let norm = weights.k1 * (1 - weights.b + weights.b * length / weights.averageLength)
        func saturated(_ count: Double) -> Double { count * (weights.k1 + 1) / (count + norm) }

        var score = 0.0
        var covered = 0.0
        var all = 0.0
        for (index, word) in terms.words.enumerated() {
            all += foldedIDF[index]
            let prefersMarks = word.isAccented || isExact
            var part = 0.0
            if prefersMarks {
                if counts.exact[index] > 0 {
                    part = exactIDF[index] * saturated(counts.exact[index])
                    covered += foldedIDF[index]
                } else if counts.folded[index] > 0, !isExact {
                    part = weights.otherMarks * foldedIDF[index] * min(saturated(counts.folded[index]), 1)
                    covered += weights.otherMarks * foldedIDF[index]
                }
            } else if counts.folded[index] > 0 {
                part = foldedIDF[index] * saturated(counts.folded[index])
                covered += foldedIDF[index]
            }
            guard part > 0 else { continue }
            score += part
            parts?.pointee.append(.init(term: word.exact, kind: "word", score: part))
        }
        for (index, pair) in terms.pairs.enumerated() {
            var part = 0.0
            if counts.pairExact[index] > 0 {
                part = weights.pair * pairIDF[index] * saturated(counts.pairExact[index])
            } else if counts.pairFolded[index] > 0, !isExact {
                part = weights.pair * weights.otherMarks * pairIDF[index] * min(saturated(counts.pairFolded[index]), 1)
            }
            guard part > 0 else { continue }
            score += part
            parts?.pointee.append(.init(term: pair.key.replacing("_", with: " "), kind: "pair", score: part))
        }
        if all > 0, terms.words.count > 1 {
            let part = score * weights.coverage * covered / all
            score += part
            parts?.pointee.append(.init(term: "coverage", kind: "field", score: part))
        }
        return isInText ? score : score * weights.titleOnly
    }

    /// Whether nearly all words of `title` stand in `text`.
    static func shows(_ title: TokenBuffer, in text: TokenBuffer) -> Bool {
        let words = Set(text.tokens.lazy.map(\.foldedHash))
        let shown = title.tokens.count { words.contains($0.foldedHash) }
        return shown * 10 >= title.tokens.count * 9
    }

    private mutating func add(_ tokens: [TokenBuffer.Token], by amount: Double) {
        guard amount > 0 else { return }
        for (position, token) in tokens.enumerated() {
            guard let indexes = wordsByHash[token.foldedHash] else { continue }
            for index in indexes {
                let isExactHere = terms.words[index].exactHash == token.exactHash
                counts.folded[index] += amount
                if isExactHere { counts.exact[index] += amount }
                guard position + 1 < tokens.count else { continue }
                let next = tokens[position + 1]
                for (pair, second) in pairsByFirst[index] where terms.words[second].foldedHash == next.foldedHash {
                    counts.pairFolded[pair] += amount
                    // A word typed without marks matches any; one typed with them wants them.
                    let firstFits = isExactHere || (!terms.words[index].isAccented && !isExact)
                    let secondFits =
                        terms.words[second].exactHash == next.exactHash || (!terms.words[second].isAccented && !isExact)
                    if firstFits, secondFits { counts.pairExact[pair] += amount }
                }
            }
        }
    }
}
