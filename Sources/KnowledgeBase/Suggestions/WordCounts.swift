import GRDB

/// In how many passages words and pairs of neighbours occur; each is looked up once.
struct WordCounts {
    private let reader: PostingReader
    private let spellings: RawStatement
    private var folded: [UInt64: Int] = [:]
    private var terms: [TermKey: Int] = [:]

    init(_ db: Database, _ reader: PostingReader? = nil) throws {
        self.reader = try reader ?? PostingReader(db)
        spellings = try RawStatement("SELECT exact FROM word WHERE folded = ? LIMIT 40", db)
    }

    /// Takes counts that are known already.
    mutating func note(_ terms: QueryTerms, _ found: CandidatePass.Result) {
        for (index, word) in terms.words.enumerated() {
            folded[word.foldedHash] = found.foldedCounts[index]
            self.terms[TermKey(folded: word.foldedHash, exact: word.exactHash)] = found.exactCounts[index]
        }
        for (index, pair) in terms.pairs.enumerated() {
            let key = TermKey(pair: terms.words[pair.first].foldedHash, terms.words[pair.second].foldedHash)
            self.terms[key] = found.pairCounts[index]
        }
    }

    /// Of the word in any spelling; where one passage has several spellings, it counts for each.
    mutating func anySpelling(_ word: WordForm) throws -> Int {
        if let known = folded[word.foldedHash] { return known }
        let count = try reader.postings(in: TermKey.spellings(folded: word.foldedHash)).reduce(0) { $0 + $1.count }
        folded[word.foldedHash] = count
        return count
    }

    /// Of the word as it is spelled.
    mutating func exactly(_ word: WordForm) throws -> Int {
        try count(TermKey(folded: word.foldedHash, exact: word.exactHash))
    }

    /// Of the two side by side, in any spelling.
    mutating func pair(_ first: WordForm, _ second: WordForm) throws -> Int {
        try count(TermKey(pair: first.foldedHash, second.foldedHash))
    }

    private mutating func count(_ key: TermKey) throws -> Int {
        if let known = terms[key] { return known }
        let count = try reader.postings(of: key)?.count ?? 0
        terms[key] = count
        return count
    }

    /// The commonest spelling of a folded syllable, if it has at least `share` of all its occurrences.
    mutating func commonestSpelling(of word: WordForm, share: Double) throws -> WordForm? {
        guard let best = try spellings(of: word).first,
            Double(try exactly(best)) >= Double(try anySpelling(word)) * share
        else { return nil }
        return best
    }

    /// The spellings of a folded syllable, the commonest first.
    mutating func spellings(of word: WordForm) throws -> [WordForm] {
        spellings.bind(word.folded, at: 1)
        var forms: [WordForm] = []
        while try spellings.step() {
            if let form = WordForm(String(decoding: spellings.text(0), as: UTF8.self)) { forms.append(form) }
        }
        spellings.reset()
        let counted = try forms.map { (form: $0, count: try exactly($0)) }
        return counted.sorted { ($0.count, $1.form.exact) > ($1.count, $0.form.exact) }.map(\.form)
    }

    /// Some passages that have the two side by side, in any spelling.
    func passages(with first: WordForm, _ second: WordForm, atMost limit: Int) throws -> [UInt32] {
        try passages(TermKey(pair: first.foldedHash, second.foldedHash), limit)
    }

    /// Some passages that have the word as it is spelled.
    func passages(with word: WordForm, atMost limit: Int) throws -> [UInt32] {
        try passages(TermKey(folded: word.foldedHash, exact: word.exactHash), limit)
    }

    private func passages(_ key: TermKey, _ limit: Int) throws -> [UInt32] {
        guard let postings = try reader.postings(of: key) else { return [] }
        return try reader.sample(of: postings, atMost: limit)
    }

    /// The passages that have the word as it is spelled, and the two side by side in any spelling.
    func passages(with word: WordForm, besides first: WordForm, _ second: WordForm) throws -> [UInt32] {
        guard let spelled = try reader.postings(of: TermKey(folded: word.foldedHash, exact: word.exactHash)),
            let paired = try reader.postings(of: TermKey(pair: first.foldedHash, second.foldedHash))
        else { return [] }
        var passages: [UInt32] = []
        try reader.forEachPassage(of: spelled) { passages.append($0) }
        var common: [UInt32] = []
        var place = 0
        try reader.forEachPassage(of: paired) { passage in
            while place < passages.count, passages[place] < passage { place += 1 }
            if place < passages.count, passages[place] == passage { common.append(passage) }
        }
        return common
    }
}
