import GRDB

/// The first pass: which passages are worth scoring from their text.
///
/// It walks the postings of the query's terms from the rarest up, adding to each passage what the term's impact there is
/// worth, until a number of postings is spent that goes with the collection, up to a bound. The terms left out are those in
/// so many passages that they tell least.
struct CandidatePass {
    /// What is looked up for a word or pair of the query.
    private struct Lookup {
        enum Kind: String { case exact, pair, folded, prefix, synonym }
        var kind: Kind
        var text: String
        /// Its share in the score against a word.
        var weight: Double
        /// Passages that have it, spellings of one syllable counted one by one.
        var count: Int
        var postings: [TermPostings]
        /// Whether it only adds what the exact term does not find: spent on last.
        var isSecondary: Bool
        /// Index of the word, pair or synonym.
        var index: Int
        /// Of a synonym of several syllables, this pair's share.
        var share = 1.0
    }

    /// A passage with its sum.
    struct Candidate {
        var passage: UInt32
        var score: Float
    }

    struct Result {
        /// Best first.
        var candidates: [Candidate] = []
        /// All passages that match.
        var matched = Bitmap(capacity: 0)
        /// Whether `matched` is all there are.
        var isComplete = true
        /// Passages that have each word exactly, folded, and each pair.
        var exactCounts: [Int]
        var foldedCounts: [Int]
        var pairCounts: [Int]
        /// Passages that have each synonym, or at least its rarest pair.
        var synonymCounts: [Int]
        var terms: [SearchResponse.Plan.Term] = []
    }

    /// A passage counts as found when it has at least this share of the query, words weighed by their rarity, compared to
    /// the passage that has most of it: of `né tránh, đùn đẩy`, one that has only `đẩy` does not.
    static let relevantShare: Float = 0.24

    /// What a word with other marks than those typed covers: enough for it to be found by itself.
    private static let otherMarksCover = 0.25

    /// A word that begins as was typed, against a word typed.
    private static let prefixWeight = 0.5

    /// How many spellings of a syllable typed without marks are looked up.
    private static let maximumSpellings = 40

    let db: Database
    let reader: PostingReader
    let terms: QueryTerms
    let total: Int
    let capacity: Int
    let isExact: Bool
    let weights: RankingWeights
    let sums: PassageSums

    /// Draws the best `limit` passages among `allowed` (nil: all).
    func run(allowed: Bitmap?, limit: Int) throws -> Result {
        var result = Result(
            exactCounts: .init(repeating: 0, count: terms.words.count),
            foldedCounts: .init(repeating: 0, count: terms.words.count),
            pairCounts: .init(repeating: 0, count: terms.pairs.count),
            synonymCounts: .init(repeating: 0, count: terms.synonyms.count))
        var lookups = try lookUp(&result)
        lookups.sort { ($0.isSecondary ? 1 : 0, $0.count) < ($1.isSecondary ? 1 : 0, $1.count) }

        let foldedIDF = terms.words.indices.map {
            RankingWeights.idf(passages: max(result.foldedCounts[$0], 1), of: total)
        }
        let asked = max(foldedIDF.reduce(0, +) + (isExact ? 0 : Double(terms.prefixes.count)), 1e-9)
        let most =
            lookups.reduce(0) { $0 + $1.weight * RankingWeights.idf(passages: $1.count, of: total) * 2 }
            + Double(terms.prefixes.count) * RankingWeights.idf(passages: 1, of: total)
        sums.begin(mostScore: Float(max(most, 1e-9)), mostCovered: Float(asked))
        var spent = 0
        let budget = weights.budget(passages: total)
        // a pair alone makes no passage match: one word is walked whatever it takes
        var hasWord = false
        for lookup in lookups {
            let idf = RankingWeights.idf(passages: lookup.count, of: total)
            let covered: Double =
                switch lookup.kind {
                case .exact: foldedIDF[lookup.index]
                case .folded: foldedIDF[lookup.index] * (lookup.isSecondary ? CandidatePass.otherMarksCover : 1)
                case .synonym:
                    terms.synonyms[lookup.index].words.reduce(0) { $0 + foldedIDF[$1] } * weights.synonym * lookup.share
                case .pair, .prefix: 0.0
                }
            let isFirstWord = !hasWord && covered > 0 && lookup.count > 0 && !lookup.isSecondary
            guard spent + lookup.count <= budget || isFirstWord else {
                if !lookup.isSecondary {
                    // what a left-out term matches may be matched by no other
                    result.isComplete = false
                    note(lookup, weight: 0, in: &result)
                }
                continue
            }
            if isFirstWord { hasWord = true }
            let weight = lookup.weight * idf
            for postings in lookup.postings {
                try sums.add(postings, by: reader, weight: Float(weight), covered: Float(covered))
            }
            spent += lookup.count
            if lookup.count > 0 { note(lookup, weight: weight, in: &result) }
        }
        for prefix in terms.prefixes where !isExact {
            let words = try PrefixWords(prefix, of: terms.prefixes.count, reader, db)
            var count = 0
            for postings in words.postings {
                guard spent + postings.count <= budget || count == 0 else {
                    result.isComplete = false
                    continue
                }
                let weight = CandidatePass.prefixWeight * RankingWeights.idf(passages: postings.count, of: total)
                try sums.add(postings, by: reader, weight: Float(max(weight, 1e-3)), covered: 1)
                count += postings.count
                spent += postings.count
            }
            if !words.isComplete { result.isComplete = false }
            result.terms.append(
                .init(term: prefix + "*", kind: "prefix", passages: count, weight: CandidatePass.prefixWeight))
        }
        let chosen = sums.chosen(
            limit, below: capacity, allowed: allowed, relevantShare: CandidatePass.relevantShare,
            coverage: Float(terms.words.count > 1 ? weights.coverage : 0))
        result.candidates = chosen.best
        result.matched = chosen.matched
        return result
    }

    private func note(_ lookup: Lookup, weight: Double, in result: inout Result) {
        result.terms.append(
            .init(term: lookup.text, kind: lookup.kind.rawValue, passages: lookup.count, weight: weight))
    }

    /// Finds each word with its marks, without them, and each pair.
    private func lookUp(_ result: inout Result) throws -> [Lookup] {
        var lookups: [Lookup] = []
        for (index, word) in terms.words.enumerated() {
            let exactKey = TermKey(folded: word.foldedHash, exact: word.exactHash)
            var spellings =
                isExact
                ? try reader.postings(of: exactKey).map { [$0] } ?? []
                : try reader.postings(in: TermKey.spellings(folded: word.foldedHash))
            result.foldedCounts[index] = spellings.reduce(0) { $0 + $1.count }
            let exact = spellings.firstIndex { $0.key == exactKey }
            result.exactCounts[index] = exact.map { spellings[$0].count } ?? 0
            if word.isAccented || isExact {
                let postings = exact.map { [spellings.remove(at: $0)] } ?? []
                lookups.append(
                    Lookup(
                        kind: .exact, text: word.exact, weight: 1, count: result.exactCounts[index],
                        postings: postings, isSecondary: false, index: index))
            }
            guard !isExact, !spellings.isEmpty else { continue }
            spellings.sort { $0.count > $1.count }
            let kept = Array(spellings.prefix(CandidatePass.maximumSpellings))
            lookups.append(
                Lookup(
                    kind: .folded, text: word.folded, weight: word.isAccented ? weights.otherMarks : 1,
                    count: kept.reduce(0) { $0 + $1.count }, postings: kept,
                    isSecondary: word.isAccented, index: index))
        }
        // pairs are folded: with marks as typed they would let in what the words themselves do not
        for (index, pair) in terms.pairs.enumerated() where !isExact {
            let key = TermKey(pair: terms.words[pair.first].foldedHash, terms.words[pair.second].foldedHash)
            let postings = try reader.postings(of: key)
            result.pairCounts[index] = postings?.count ?? 0
            lookups.append(
                Lookup(
                    kind: .pair, text: pair.key, weight: weights.pair, count: result.pairCounts[index],
                    postings: postings.map { [$0] } ?? [], isSecondary: false, index: index))
        }
        for (index, synonym) in terms.synonyms.enumerated() where !isExact {
            let keys =
                synonym.tokens.count == 1
                ? synonym.tokens.map { TermKey(folded: $0.foldedHash, exact: $0.exactHash) }
                : zip(synonym.tokens, synonym.tokens.dropFirst()).map {
                    TermKey(pair: $0.foldedHash, $1.foldedHash)
                }
            let found = try keys.compactMap { try reader.postings(of: $0) }
            guard found.count == keys.count else { continue }
            result.synonymCounts[index] = found.map(\.count).min() ?? 0
            for postings in found {
                lookups.append(
                    Lookup(
                        kind: .synonym, text: synonym.text,
                        weight: weights.synonym * Double(synonym.words.count) / Double(keys.count),
                        count: postings.count, postings: [postings], isSecondary: false, index: index,
                        share: 1 / Double(keys.count)))
            }
        }
        return lookups
    }
}
