import VietnameseText

/// The second pass: the exact score of a passage, from its own text.
///
/// BM25 of the query's words and pairs of neighbours over heading and text, plus a share for those in the document's
/// title, raised by how much of the query is there at all.
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
    private var body: Frequencies
    private var title: Frequencies

    init(
        terms: QueryTerms, candidates: CandidatePass.Result, total: Int, isExact: Bool,
        weights: RankingWeights = .standard
    ) {
        self.terms = terms
        self.weights = weights
        self.isExact = isExact
        func idf(_ count: Int) -> Double { RankingWeights.idf(passages: max(count, 1), of: max(total, 1)) }
        exactIDF = terms.words.indices.map { index in
            let isByMarks = terms.words[index].isAccented || isExact
            return idf(isByMarks ? candidates.exactCounts[index] : candidates.foldedCounts[index])
        }
        foldedIDF = terms.words.indices.map { idf(max(candidates.foldedCounts[$0], candidates.exactCounts[$0])) }
        pairIDF = candidates.pairCounts.map(idf)
        var byHash: [UInt64: [Int]] = [:]
        for (index, word) in terms.words.enumerated() { byHash[word.foldedHash, default: []].append(index) }
        wordsByHash = byHash
        var byFirst = [[(pair: Int, second: Int)]](repeating: [], count: terms.words.count)
        for (index, pair) in terms.pairs.enumerated() { byFirst[pair.first].append((index, pair.second)) }
        pairsByFirst = byFirst
        body = Frequencies(terms)
        title = Frequencies(terms)
    }

    /// The score of a passage; its parts are appended to `parts` where given.
    ///
    /// - Parameter showsTitle: whether the text itself shows the title, as a letterhead does: then it is counted once.
    mutating func score(
        title titleTokens: TokenBuffer, heading: TokenBuffer, text: TokenBuffer, showsTitle: Bool,
        parts: UnsafeMutablePointer<[SearchResponse.Explanation.Part]>? = nil
    ) -> Double {
        body.reset()
        title.reset()
        count(heading.tokens, by: weights.heading, in: &body)
        count(text.tokens, by: 1, in: &body)
        if !showsTitle { count(titleTokens.tokens, by: 1, in: &title) }
        let length = Double(text.tokens.count) + weights.heading * Double(heading.tokens.count)
        let norm = weights.k1 * (1 - weights.b + weights.b * length / weights.averageLength)
        func saturated(_ count: Double) -> Double { count * (weights.k1 + 1) / (count + norm) }

        var score = 0.0
        var covered = 0.0
        var all = 0.0
        func add(_ part: Double, _ term: @autoclosure () -> String, _ kind: String) {
            guard part > 0 else { return }
            score += part
            parts?.pointee.append(.init(term: term(), kind: kind, score: part))
        }
        for (index, word) in terms.words.enumerated() {
            let prefersMarks = word.isAccented || isExact
            all += foldedIDF[index]
            /// How much a match counts: whole as typed, a little with other marks, nothing where marks must match.
            func share(_ frequencies: Frequencies) -> (exact: Bool, share: Double) {
                guard prefersMarks else { return (true, frequencies.folded[index] > 0 ? 1 : 0) }
                if frequencies.exact[index] > 0 { return (true, 1) }
                return (false, frequencies.folded[index] > 0 && !isExact ? weights.otherMarks : 0)
            }
            let here = share(body)
            let above = share(title)
            covered += foldedIDF[index] * max(here.share, above.share * weights.title)
            if here.share > 0 {
                let frequency = prefersMarks && here.exact ? body.exact[index] : body.folded[index]
                let idf = prefersMarks && here.exact ? exactIDF[index] : foldedIDF[index]
                add(
                    here.share * idf * (here.exact ? saturated(frequency) : min(saturated(frequency), 1)), word.exact,
                    "word")
            }
            add(weights.title * above.share * foldedIDF[index], word.exact, "title")
        }
        for (index, pair) in terms.pairs.enumerated() {
            let weight = weights.pair * pairIDF[index]
            if body.pairExact[index] > 0 {
                add(weight * saturated(body.pairExact[index]), name(pair), "pair")
            } else if body.pairFolded[index] > 0, !isExact {
                add(weight * weights.otherMarks * min(saturated(body.pairFolded[index]), 1), name(pair), "pair")
            }
            if title.pairExact[index] > 0 { add(weights.title * weight, name(pair), "title") }
        }
        if all > 0, terms.words.count > 1 {
            add(score * weights.coverage * covered / all, "coverage", "coverage")
        }
        return score
    }

    /// Whether nearly all words of `title` stand in `text`.
    static func shows(_ title: TokenBuffer, in text: TokenBuffer) -> Bool {
        let words = Set(text.tokens.lazy.map(\.foldedHash))
        let shown = title.tokens.count { words.contains($0.foldedHash) }
        return shown * 10 >= title.tokens.count * 9
    }

    private func name(_ pair: QueryTerms.Pair) -> String {
        terms.words[pair.first].exact + " " + terms.words[pair.second].exact
    }

    private func count(_ tokens: [TokenBuffer.Token], by amount: Double, in frequencies: inout Frequencies) {
        guard amount > 0 else { return }
        for (position, token) in tokens.enumerated() {
            guard let indexes = wordsByHash[token.foldedHash] else { continue }
            for index in indexes {
                let isAsTyped = terms.words[index].exactHash == token.exactHash
                frequencies.folded[index] += amount
                if isAsTyped { frequencies.exact[index] += amount }
                // A word typed without marks takes any; one typed with them wants them.
                let fits = isAsTyped || (!terms.words[index].isAccented && !isExact)
                for (pair, second) in pairsByFirst[index] {
                    let other = terms.words[second]
                    for distance in 1...3 where position + distance < tokens.count {
                        let next = tokens[position + distance]
                        guard next.foldedHash == other.foldedHash else { continue }
                        let share = distance == 1 ? amount : amount * weights.gap
                        frequencies.pairFolded[pair] += share
                        if fits, other.exactHash == next.exactHash || (!other.isAccented && !isExact) {
                            frequencies.pairExact[pair] += share
                        }
                        break
                    }
                }
            }
        }
    }
}

/// How often each word and pair of a query occurs in a field.
private struct Frequencies {
    var exact: [Double]
    var folded: [Double]
    var pairExact: [Double]
    var pairFolded: [Double]

    init(_ terms: QueryTerms) {
        exact = .init(repeating: 0, count: terms.words.count)
        folded = exact
        pairExact = .init(repeating: 0, count: terms.pairs.count)
        pairFolded = pairExact
    }

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
