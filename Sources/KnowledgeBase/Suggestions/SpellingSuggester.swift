import GRDB
import VietnameseText

/// Finds a better spelling of a query: what an input method left undone, a slip, blanks or marks that are wrong.
///
/// It asks the collection alone, and only about words that it does not know or does not have beside their neighbours: a
/// query whose words and pairs occur, spelled as typed in the best passage, costs nothing.
struct SpellingSuggester {
    private let db: Database
    private let request: SearchRequest
    private let query: Query
    private let terms: QueryTerms
    private let found: CandidatePass.Result
    /// How many passages there are.
    private let passages: Int
    private let scored: [SecondPass.Scored]
    private let reader: PostingReader
    /// The tokens of a passage that was read already.
    private let tokens: (UInt32) -> [TokenBuffer.Token]?

    /// No more words than these are examined.
    private static let maximumWords = 8
    /// No more passages than these are read, beside the best.
    private static let maximumRead = 64
    /// So many of the passages with a pair say how it is spelled.
    private static let sampled = 12

    init(
        db: Database, request: SearchRequest, query: Query, terms: QueryTerms, found: CandidatePass.Result,
        passages: Int, scored: [SecondPass.Scored], reader: PostingReader,
        tokens: @escaping (UInt32) -> [TokenBuffer.Token]?
    ) {
        self.db = db
        self.reader = reader
        self.tokens = tokens
        self.request = request
        self.query = query
        self.terms = terms
        self.found = found
        self.passages = passages
        self.scored = scored
    }

    /// The better spelling of the whole query; nil where there is nothing to better.
    func suggestion() throws -> String? {
        guard terms.words.contains(where: { $0.folded.utf8.count > 1 }),
            let typed = QueryWords(query, text: request.query), !typed.words.isEmpty
        else { return nil }
        var counts = try WordCounts(db, reader)
        if !request.isExact { counts.note(terms, found) }
        let unknown = try unknownWords(typed.words, &counts)
        let misspelled = try misspelledWords(typed.words, apartFrom: unknown, &counts)
        guard !unknown.isEmpty || !misspelled.isEmpty else { return nil }

        var corrected = try corrected(typed.words, unknown: unknown, &counts)
        for (index, form) in misspelled where corrected.choices[index].isTyped {
            corrected.choices[index].words = [form]
            corrected.isChanged[index] = true
        }
        guard corrected.isChanged.contains(true) else { return nil }
        try spell(&corrected, &counts)
        var replacements: [Int: String] = [:]
        for (index, choice) in corrected.choices.enumerated() {
            let text = choice.words.map(\.exact).joined(separator: " ")
            if text != typed.words[index].form.exact { replacements[index] = text }
        }
        return replacements.isEmpty ? nil : typed.text(replacing: replacements)
    }

    /// In so many passages something must be, at least, to speak for it.
    private var least: Int { min(3, max(1, passages / 300)) }

    // MARK: - Words that are not known

    /// Words that the collection does not have, or hardly has and never beside their neighbours.
    private func unknownWords(_ words: [QueryWords.Word], _ counts: inout WordCounts) throws -> [Int] {
        var unknown: [Int] = []
        for (index, word) in words.enumerated() where !word.isFixed && unknown.count < SpellingSuggester.maximumWords {
            let count = try counts.anySpelling(word.form)
            guard count > 0 else {
                unknown.append(index)
                continue
            }
            guard count < passages / Correction.margin else { continue }
            var isBeside = false
            for (one, other) in [(index - 1, index), (index, index + 1)]
            where one >= 0 && other < words.count && words[other].followsPrevious {
                if try counts.pair(words[one].form, words[other].form) > 0 { isBeside = true }
            }
            if !isBeside { unknown.append(index) }
        }
        return unknown
    }

    /// A query on its way to a better spelling.
    private struct Corrected {
        var choices: [Correction]
        var isChanged: [Bool]
        let follows: [Bool]
    }

    private func corrected(
        _ words: [QueryWords.Word], unknown: [Int], _ counts: inout WordCounts
    ) throws -> Corrected {
        var choices = words.map { [Correction(kind: .typed, words: [$0.form], cost: 0, count: 0)] }
        for index in unknown {
            let form = words[index].form
            choices[index] = try counts.corrections(of: form, count: counts.anySpelling(form))
        }
        var chain = CorrectionChain(
            choices: choices, follows: words.map(\.followsPrevious), least: least, passages: passages)
        let chosen = unknown.isEmpty ? .init(repeating: 0, count: words.count) : try chain.chosen(&counts)
        return Corrected(
            choices: zip(chain.choices, chosen).map { $0[$1] }, isChanged: chosen.map { $0 != 0 },
            follows: chain.follows)
    }

    // MARK: - Wrong marks

    /// Words typed with marks that the collection writes with others beside the same neighbours.
    private func misspelledWords(
        _ words: [QueryWords.Word], apartFrom unknown: [Int], _ counts: inout WordCounts
    ) throws -> [Int: WordForm] {
        var rare: Set<Int> = []
        var doubtful: Set<Int> = []
        for index in words.indices
        where !words[index].isFixed && words[index].form.isAccented && !unknown.contains(index) {
            doubtful.insert(index)
            if try MarksJudge.isRare(index, words, &counts) { rare.insert(index) }
        }
        guard !doubtful.isEmpty else { return [:] }
        var texts = try PassageTokens(db, atMost: Restoration.passages + SpellingSuggester.maximumRead)
        if let first = scored.max(by: { $0.score < $1.score })?.passage {
            if let known = tokens(first) {
                doubtful = doubtful.filter { rare.contains($0) || !stands(words[$0], $0, of: words, in: known) }
            } else {
                try texts.read(first) { text in
                    doubtful = doubtful.filter {
                        rare.contains($0) || !stands(words[$0], $0, of: words, in: text.tokens)
                    }
                }
            }
        }
        guard !doubtful.isEmpty else { return [:] }
        var judges = doubtful.sorted().prefix(SpellingSuggester.maximumWords).map {
            MarksJudge(of: $0, words: words, doubtful: doubtful, isRare: rare.contains($0))
        }
        let best = scored.sorted { $0.score > $1.score }.prefix(Restoration.passages).map(\.passage)
        for passage in best where judges.contains(where: { !$0.isCleared }) {
            if let known = tokens(passage) {
                for index in judges.indices {
                    try judges[index].observe(known) { try texts.word(at: $0.range, of: passage) }
                }
            } else {
                try texts.read(passage) { text in
                    for index in judges.indices { judges[index].observe(text) }
                }
            }
        }
        var misspelled: [Int: WordForm] = [:]
        for judge in judges where !judge.isCleared {
            if let better = try judge.verdict(least: least, texts: &texts, counts: &counts) {
                misspelled[judge.index] = better
            }
        }
        return misspelled
    }

    /// Whether the passage has the word as typed, beside one of its neighbours in any spelling.
    private func stands(
        _ word: QueryWords.Word, _ index: Int, of words: [QueryWords.Word], in tokens: [TokenBuffer.Token]
    ) -> Bool {
        let before = word.followsPrevious ? words[index - 1].form.foldedHash : nil
        let after =
            index + 1 < words.count && words[index + 1].followsPrevious ? words[index + 1].form.foldedHash : nil
        return tokens.indices.contains { place in
            guard tokens[place].exactHash == word.form.exactHash else { return false }
            if before == nil, after == nil { return true }
            if let before, place > 0, tokens[place - 1].foldedHash == before { return true }
            return after != nil && place + 1 < tokens.count && tokens[place + 1].foldedHash == after
        }
    }

    // MARK: - Marks of what was found

    /// Puts marks on the words that were corrected, and on the others that were typed without.
    private func spell(_ corrected: inout Corrected, _ counts: inout WordCounts) throws {
        var texts = try PassageTokens(db, atMost: SpellingSuggester.maximumRead)
        var spelling = SpellingInContext(
            corrected.choices.indices.flatMap { index in
                corrected.choices[index].words.enumerated().map { place, form in
                    SpellingInContext.Word(
                        form: form,
                        followsPrevious: place > 0 || corrected.follows[index],
                        isOpen: !form.isAccented,
                        isChanged: corrected.isChanged[index])
                }
            })
        try spelling.decide(&counts, &texts, sampled: SpellingSuggester.sampled)
        var restored: [String: String] = [:]
        for word in terms.words { restored[word.folded] = word.restored }
        var place = 0
        for index in corrected.choices.indices {
            for word in corrected.choices[index].words.indices {
                defer { place += 1 }
                let form = spelling.words[place].form
                if form.isAccented || !spelling.words[place].isOpen || spelling.words[place].isDecided {
                    corrected.choices[index].words[word] = form
                } else if !corrected.isChanged[index] {
                    if let known = restored[form.folded].flatMap({ WordForm($0) }) {
                        corrected.choices[index].words[word] = known
                    }
                } else if let common = try counts.commonestSpelling(of: form, share: 0.5) {
                    corrected.choices[index].words[word] = common
                }
            }
        }
    }
}
