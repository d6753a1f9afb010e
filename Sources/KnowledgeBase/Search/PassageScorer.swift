import VietnameseText

/// The second pass: the exact score of a passage, from its own text.
///
/// BM25 of the query's words and pairs of neighbours over text, heading, title and larger work as one weighted field (BM25F, Robertson
/// and others, 2004), raised by how much of the query is there, lowered by how much of that only heading and title have.
/// A synonym stands for the words that it replaces, at a lower weight, where the passage has not got them.
struct PassageScorer {
    private let terms: QueryTerms
    private let weights: RankingWeights
    private let isExact: Bool
    /// idf of each word as typed, of each word without marks, of each pair, of each synonym.
    private let exactIDF: [Double]
    private let foldedIDF: [Double]
    private let pairIDF: [Double]
    private let synonymIDF: [Double]
    private let counter: TermCounter
    /// Whether a word was typed with marks; whether it counts for more with those that are meant.
    private let isAccented: [Bool]
    private let prefersMarks: [Bool]
    /// Frequencies in the text alone, and with heading and title.
    private var own: Frequencies
    private var all: Frequencies
    /// What synonyms make of each word and pair that the passage has not got.
    private var lent: [Double]

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
        synonymIDF = candidates.synonymCounts.map(idf)
        counter = TermCounter(terms, isExact: isExact)
        isAccented = terms.words.map(\.isAccented)
        prefersMarks = terms.words.map { $0.isAccented || isExact || $0.restoredHash != nil }
        own = Frequencies(terms)
        all = own
        lent = .init(repeating: 0, count: terms.words.count)
    }

    /// The score of a passage; its parts are appended to `parts` where given.
    ///
    /// - Parameter showsTitle: whether the text itself shows the title, as a letterhead does: then it is counted once.
    mutating func score(
        title: TokenBuffer, work: TokenBuffer, heading: TokenBuffer, text: TokenBuffer, showsTitle: Bool,
        parts: UnsafeMutablePointer<[SearchResponse.Explanation.Part]>? = nil
    ) -> Double {
        // a method of this value would copy all of it before it changes a part
        let counter = counter
        own.reset()
        counter.count(text.tokens, by: 1, in: &own)
        all.copy(own)
        counter.count(heading.tokens, by: weights.heading, in: &all)
        var length = Double(text.tokens.count) + weights.heading * Double(heading.tokens.count)
        if !showsTitle {
            counter.count(title.tokens, by: weights.title, in: &all)
            length += weights.title * Double(title.tokens.count)
        }
        counter.count(work.tokens, by: weights.work, in: &all)
        length += weights.work * weights.workLength * Double(work.tokens.count)
        let norm = weights.k1 * (1 - weights.b + weights.b * length / weights.averageLength)
        let most = weights.k1 + 1
        func saturated(_ count: Double) -> Double { count * most / (count + norm) }

        var tally = Tally(isListed: parts != nil)
        var (asked, covered, coveredByText) = (0.0, 0.0, 0.0)
        if !terms.synonyms.isEmpty {
            for index in lent.indices { lent[index] = 0 }
            for index in terms.synonyms.indices where all.synonym[index] > 0 {
                let synonym = terms.synonyms[index]
                for word in synonym.words { lent[word] = max(lent[word], min(saturated(all.synonym[index]), 1)) }
                var missing = 0.0
                for word in synonym.words
                where prefersMarks[word] ? all.exact[word] == 0 : all.folded[word] == 0 {
                    missing += min(foldedIDF[word], synonymIDF[index])
                }
                for pair in synonym.pairs where all.pairFolded[pair] == 0 {
                    missing += weights.pair * min(pairIDF[pair], synonymIDF[index])
                }
                tally.add(weights.synonym * missing * saturated(all.synonym[index]), .synonym(index))
            }
        }
        for index in foldedIDF.indices {
            let prefersMarks = prefersMarks[index]
            asked += foldedIDF[index]
            if prefersMarks ? all.exact[index] > 0 : all.folded[index] > 0 {
                let frequency = prefersMarks ? all.exact[index] : all.folded[index]
                tally.add((prefersMarks ? exactIDF[index] : foldedIDF[index]) * saturated(frequency), .word(index))
                covered += foldedIDF[index]
                if prefersMarks ? own.exact[index] > 0 : own.folded[index] > 0 { coveredByText += foldedIDF[index] }
            } else if lent[index] > 0 {
                covered += foldedIDF[index] * weights.synonym * lent[index]
                coveredByText += foldedIDF[index] * weights.synonym * lent[index]
            } else if all.folded[index] > 0, !isExact {
                let share = foldedIDF[index] * (isAccented[index] ? weights.otherMarks : weights.otherRestored)
                tally.add(share * min(saturated(all.folded[index]), 1), .word(index))
                covered += share
                if own.folded[index] > 0 { coveredByText += share }
            }
        }
        for index in pairIDF.indices {
            let weight = weights.pair * pairIDF[index]
            if all.pairExact[index] > 0 {
                tally.add(weight * saturated(all.pairExact[index]), .pair(index))
            } else if all.pairFolded[index] > 0, !isExact {
                let pair = terms.pairs[index]
                let share =
                    isAccented[pair.first] || isAccented[pair.second] ? weights.otherMarks : weights.otherRestored
                tally.add(weight * share * min(saturated(all.pairFolded[index]), 1), .pair(index))
            }
        }
        // three in a row and more: what the pairs tell, and their order
        for index in terms.pairs.indices where all.triple[index] > 0 {
            let weight = weights.triple * max(pairIDF[index], pairIDF[index - 1])
            tally.add(weight * saturated(all.triple[index]), .triple(index))
        }
        guard covered > 0 else { return 0 }
        if weights.titleFit > 0, !title.tokens.isEmpty {
            let matched = title.tokens.count { counter.words.contains($0.foldedHash) }
            tally.add(tally.score * weights.titleFit * Double(matched) / Double(title.tokens.count), .title)
        }
        if terms.words.count > 1 { tally.add(tally.score * weights.coverage * covered / asked, .coverage) }
        tally.add(-tally.score * weights.own * (1 - coveredByText / covered), .title)
        if let parts { parts.pointee += explanations(of: tally) }
        return tally.score
    }

    /// Where a part of a score comes from.
    private enum Source {
        case word(Int), pair(Int), triple(Int), synonym(Int)
        case title, coverage
    }

    /// A score as it adds up, with its parts where they are asked for.
    private struct Tally {
        let isListed: Bool
        private(set) var score = 0.0
        private(set) var parts: [(score: Double, source: Source)] = []

        init(isListed: Bool) { self.isListed = isListed }

        @inline(__always)
        mutating func add(_ part: Double, _ source: Source) {
            score += part
            if isListed, part != 0 { parts.append((part, source)) }
        }
    }

    private func explanations(of tally: Tally) -> [SearchResponse.Explanation.Part] {
        tally.parts.map { explanation($0.score, of: $0.source) }
    }

    private func explanation(_ score: Double, of source: Source) -> SearchResponse.Explanation.Part {
        switch source {
        case .word(let index): .init(term: terms.words[index].exact, kind: "word", score: score)
        case .pair(let index): .init(term: name(terms.pairs[index]), kind: "pair", score: score)
        case .triple(let index): .init(term: name(terms.pairs[index - 1]) + " …", kind: "triple", score: score)
        case .synonym(let index): .init(term: terms.synonyms[index].text, kind: "synonym", score: score)
        case .title: .init(term: "title", kind: "title", score: score)
        case .coverage: .init(term: "coverage", kind: "coverage", score: score)
        }
    }

    /// Whether nearly all words of `title` stand in `text`.
    static func shows(_ title: TokenBuffer, in text: TokenBuffer) -> Bool {
        guard !title.tokens.isEmpty else { return true }
        let shown = HashTable.with(text.tokens.lazy.map(\.foldedHash), count: text.tokens.count) { words in
            title.tokens.count { words.contains($0.foldedHash) }
        }
        return shown * 10 >= title.tokens.count * 9
    }

    private func name(_ pair: QueryTerms.Pair) -> String {
        terms.words[pair.first].exact + " " + terms.words[pair.second].exact
    }
}
