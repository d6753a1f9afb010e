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
    /// Words and synonyms by their (first) token's folded hash.
    private let words: HashChains
    private let synonyms: HashChains
    /// What a word is compared with: the spelling typed, or found to be meant.
    private let meant: [UInt64]
    /// Whether a word typed without marks takes any.
    private let takesAny: [Bool]
    /// The pairs that begin with each word.
    private let pairsByFirst: [[(pair: Int, second: Int)]]
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
        words = HashChains(terms.words.map(\.foldedHash))
        synonyms = HashChains(terms.synonyms.map { $0.tokens.first?.foldedHash ?? 0 })
        meant = terms.words.map { $0.restoredHash ?? $0.exactHash }
        takesAny = terms.words.map { !isExact && !$0.isAccented && $0.restoredHash == nil }
        var byFirst = [[(pair: Int, second: Int)]](repeating: [], count: terms.words.count)
        for (index, pair) in terms.pairs.enumerated() { byFirst[pair.first].append((index, pair.second)) }
        pairsByFirst = byFirst
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
        own.reset()
        count(text.tokens, by: 1, in: &own)
        all.copy(own)
        count(heading.tokens, by: weights.heading, in: &all)
        var length = Double(text.tokens.count) + weights.heading * Double(heading.tokens.count)
        if !showsTitle {
            count(title.tokens, by: weights.title, in: &all)
            length += weights.title * Double(title.tokens.count)
        }
        count(work.tokens, by: weights.work, in: &all)
        length += weights.work * weights.workLength * Double(work.tokens.count)
        let norm = weights.k1 * (1 - weights.b + weights.b * length / weights.averageLength)
        func saturated(_ count: Double) -> Double { count * (weights.k1 + 1) / (count + norm) }

        var score = 0.0
        func add(_ part: Double, _ term: @autoclosure () -> String, _ kind: String) {
            guard part != 0 else { return }
            score += part
            parts?.pointee.append(.init(term: term(), kind: kind, score: part))
        }
        var (asked, covered, coveredByText) = (0.0, 0.0, 0.0)
        if !terms.synonyms.isEmpty {
            for index in lent.indices { lent[index] = 0 }
            for (index, synonym) in terms.synonyms.enumerated() where all.synonym[index] > 0 {
                for word in synonym.words { lent[word] = max(lent[word], min(saturated(all.synonym[index]), 1)) }
                let shared = synonym.words.reduce(0) { $0 + (has($1) ? 0 : min(foldedIDF[$1], synonymIDF[index])) }
                let pairs = synonym.pairs.reduce(0) {
                    $0 + (all.pairFolded[$1] > 0 ? 0 : weights.pair * min(pairIDF[$1], synonymIDF[index]))
                }
                add(
                    weights.synonym * (shared + pairs) * saturated(all.synonym[index]), synonym.text, "synonym")
            }
        }
        for (index, word) in terms.words.enumerated() {
            let prefersMarks = word.isAccented || isExact || word.restoredHash != nil
            asked += foldedIDF[index]
            if prefersMarks ? all.exact[index] > 0 : all.folded[index] > 0 {
                let frequency = prefersMarks ? all.exact[index] : all.folded[index]
                add((prefersMarks ? exactIDF : foldedIDF)[index] * saturated(frequency), word.exact, "word")
                covered += foldedIDF[index]
                if prefersMarks ? own.exact[index] > 0 : own.folded[index] > 0 { coveredByText += foldedIDF[index] }
            } else if lent[index] > 0 {
                covered += foldedIDF[index] * weights.synonym * lent[index]
                coveredByText += foldedIDF[index] * weights.synonym * lent[index]
            } else if all.folded[index] > 0, !isExact {
                let share = foldedIDF[index] * (word.isAccented ? weights.otherMarks : weights.otherRestored)
                add(share * min(saturated(all.folded[index]), 1), word.exact, "word")
                covered += share
                if own.folded[index] > 0 { coveredByText += share }
            }
        }
        for (index, pair) in terms.pairs.enumerated() {
            let weight = weights.pair * pairIDF[index]
            if all.pairExact[index] > 0 {
                add(weight * saturated(all.pairExact[index]), name(pair), "pair")
            } else if all.pairFolded[index] > 0, !isExact {
                let isTyped = terms.words[pair.first].isAccented || terms.words[pair.second].isAccented
                let share = isTyped ? weights.otherMarks : weights.otherRestored
                add(weight * share * min(saturated(all.pairFolded[index]), 1), name(pair), "pair")
            }
        }
        // three in a row and more: what the pairs tell, and their order
        for index in terms.pairs.indices where all.triple[index] > 0 {
            let weight = weights.triple * max(pairIDF[index], pairIDF[index - 1])
            add(weight * saturated(all.triple[index]), name(terms.pairs[index - 1]) + " …", "triple")
        }
        guard covered > 0 else { return 0 }
        if weights.titleFit > 0, !title.tokens.isEmpty {
            let matched = title.tokens.count { words.contains($0.foldedHash) }
            add(score * weights.titleFit * Double(matched) / Double(title.tokens.count), "title", "title")
        }
        if terms.words.count > 1 { add(score * weights.coverage * covered / asked, "coverage", "coverage") }
        add(-score * weights.own * (1 - coveredByText / covered), "title", "title")
        return score
    }

    /// Whether the passage has the word itself.
    private func has(_ index: Int) -> Bool {
        terms.words[index].isAccented || isExact || terms.words[index].restoredHash != nil
            ? all.exact[index] > 0 : all.folded[index] > 0
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
        var previous = -2
        var previousPosition = -2
        for position in tokens.indices {
            let token = tokens[position]
            var index = words.first(token.foldedHash)
            while index >= 0 {
                defer { index = words.next(index) }
                guard words.hashes[index] == token.foldedHash else { continue }
                let isAsTyped = meant[index] == token.exactHash
                frequencies.folded[index] += amount
                if isAsTyped { frequencies.exact[index] += amount }
                guard position + 1 < tokens.count else { continue }
                // A word typed without marks takes any; one typed with them wants them.
                let fits = isAsTyped || takesAny[index]
                let next = tokens[position + 1]
                for (pair, second) in pairsByFirst[index] where words.hashes[second] == next.foldedHash {
                    frequencies.pairFolded[pair] += amount
                    guard fits, meant[second] == next.exactHash || takesAny[second] else { continue }
                    frequencies.pairExact[pair] += amount
                    if previous == pair - 1, previousPosition == position - 1 { frequencies.triple[pair] += amount }
                    previous = pair
                    previousPosition = position
                }
            }
            index = synonyms.first(token.foldedHash)
            while index >= 0 {
                if synonyms.hashes[index] == token.foldedHash, stands(index, at: position, of: tokens) {
                    frequencies.synonym[index] += amount
                }
                index = synonyms.next(index)
            }
        }
    }

    /// Whether the synonym stands at the position, to the mark.
    private func stands(_ index: Int, at position: Int, of tokens: [TokenBuffer.Token]) -> Bool {
        let wanted = terms.synonyms[index].tokens
        guard position + wanted.count <= tokens.count else { return false }
        for offset in wanted.indices where tokens[position + offset].exactHash != wanted[offset].exactHash {
            return false
        }
        return true
    }
}

/// How often each word, pair and synonym of a query occurs in a field.
private struct Frequencies {
    var exact: [Double]
    var folded: [Double]
    var pairExact: [Double]
    var pairFolded: [Double]
    var triple: [Double]
    var synonym: [Double]

    init(_ terms: QueryTerms) {
        exact = .init(repeating: 0, count: terms.words.count)
        folded = exact
        pairExact = .init(repeating: 0, count: terms.pairs.count)
        pairFolded = pairExact
        triple = pairExact
        synonym = .init(repeating: 0, count: terms.synonyms.count)
    }

    mutating func reset() {
        for index in exact.indices {
            exact[index] = 0
            folded[index] = 0
        }
        for index in pairExact.indices {
            pairExact[index] = 0
            pairFolded[index] = 0
            triple[index] = 0
        }
        for index in synonym.indices { synonym[index] = 0 }
    }

    /// Takes the numbers of `other`, without new memory.
    mutating func copy(_ other: Frequencies) {
        for index in exact.indices {
            exact[index] = other.exact[index]
            folded[index] = other.folded[index]
        }
        for index in pairExact.indices {
            pairExact[index] = other.pairExact[index]
            pairFolded[index] = other.pairFolded[index]
            triple[index] = other.triple[index]
        }
        for index in synonym.indices { synonym[index] = other.synonym[index] }
    }
}
