import VietnameseText

/// Judges whether a word was typed with wrong marks: whether the collection writes it with others beside its neighbours.
struct MarksJudge {
    /// The word's place in the query.
    let index: Int
    private let word: WordForm
    private let before: Neighbour?
    private let after: Neighbour?
    private var others: [UInt64: (form: WordForm, count: Int)] = [:]
    /// Whether it stands beside a neighbour as it was typed, and is not so rare that this is no argument.
    private(set) var isCleared = false
    private let isRare: Bool

    private struct Neighbour {
        var form: WordForm
        /// Whether it must be spelled as typed: not if it has no marks or is in doubt itself.
        var isExact: Bool

        func isThere(_ token: TokenBuffer.Token) -> Bool {
            isExact ? token.exactHash == form.exactHash : token.foldedHash == form.foldedHash
        }
    }

    /// A spelling must have this share of the places.
    private static let share = 0.8
    /// So many passages are read, at most, to see whether the word is anywhere as it was typed.
    private static let maximumChecked = 8
    /// Where one passage in so many has the word as typed, the passages themselves are misspelled.
    private static let tolerated = 500
    /// Where a word is so much rarer than the pair it is typed in, it is worth looking whether it is ever meant there.
    private static let doubtful = 20

    /// Whether all passages that have the word as typed are too few, beside those that have it in any spelling next to a
    /// neighbour, to be anything but misspelled.
    static func isRare(_ index: Int, _ words: [QueryWords.Word], _ counts: inout WordCounts) throws -> Bool {
        let word = words[index].form
        var most = 0
        var pairs: [(WordForm, WordForm)] = []
        for (one, other) in [(index - 1, index), (index, index + 1)]
        where one >= 0 && other < words.count && words[other].followsPrevious {
            pairs.append((words[one].form, words[other].form))
            most = max(most, try counts.pair(words[one].form, words[other].form))
        }
        if pairs.isEmpty { most = try counts.anySpelling(word) }
        let count = try counts.exactly(word)
        if count * tolerated < most { return true }
        // `đinh` is a word, but hardly ever behind `quyết`
        guard !pairs.isEmpty, count * doubtful < most else { return false }
        return try pairs.allSatisfy { first, second in
            try counts.passages(with: word, besides: first, second).count * tolerated
                <= max(counts.pair(first, second), tolerated)
        }
    }

    init(of index: Int, words: [QueryWords.Word], doubtful: Set<Int>, isRare: Bool) {
        self.isRare = isRare
        self.index = index
        word = words[index].form
        func neighbour(_ place: Int) -> Neighbour {
            let form = words[place].form
            return Neighbour(form: form, isExact: form.isAccented && !doubtful.contains(place))
        }
        before = index > 0 && words[index].followsPrevious ? neighbour(index - 1) : nil
        after = index + 1 < words.count && words[index + 1].followsPrevious ? neighbour(index + 1) : nil
    }

    /// Takes one of the best passages into account.
    mutating func observe(_ text: TokenBuffer) { observe(text.tokens) { WordForm($0, of: text) } }

    /// Takes the tokens of one of the best passages into account.
    ///
    /// - Parameter form: how a token is spelled; asked for those alone that have other marks.
    mutating func observe(
        _ tokens: [TokenBuffer.Token], form: (TokenBuffer.Token) throws -> WordForm?
    ) rethrows {
        guard !isCleared else { return }
        for (place, token) in tokens.enumerated() where token.foldedHash == word.foldedHash {
            guard isBeside(place, in: tokens) else { continue }
            if token.exactHash == word.exactHash {
                if isRare { continue }
                isCleared = true
                return
            }
            if others[token.exactHash] == nil {
                guard let form = try form(token) else { continue }
                others[token.exactHash] = (form, 0)
            }
            others[token.exactHash]?.count += 1
        }
    }

    private func isBeside(_ place: Int, in tokens: [TokenBuffer.Token]) -> Bool {
        if let before, place > 0, before.isThere(tokens[place - 1]) { return true }
        if let after, place + 1 < tokens.count, after.isThere(tokens[place + 1]) { return true }
        return false
    }

    /// The spelling that was meant; nil where the word may stand as it is.
    ///
    /// - Parameter least: so many passages must have the pair.
    func verdict(least: Int, texts: inout PassageTokens, counts: inout WordCounts) throws -> WordForm? {
        guard before != nil || after != nil else {
            guard isRare else { return nil }
            return try counts.commonestSpelling(of: word, share: MarksJudge.share)
        }
        var pairs: [(WordForm, WordForm)] = []
        if let before { pairs.append((before.form, word)) }
        if let after { pairs.append((word, after.form)) }
        var judge = self
        // the best passages may not have it at all, where it was only asked for beside other words
        if others.values.reduce(0, { $0 + $1.count }) < least {
            guard isRare else { return nil }
            for (first, second) in pairs {
                for passage in try counts.passages(with: first, second, atMost: MarksJudge.maximumChecked) {
                    try texts.read(passage) { judge.observe($0) }
                }
            }
        }
        let all = judge.others.values.reduce(0) { $0 + $1.count }
        guard !judge.isCleared,
            let best = judge.others.values.max(by: { ($0.count, $1.form.exact) < ($1.count, $0.form.exact) }),
            best.count >= least, Double(best.count) >= Double(all) * MarksJudge.share
        else { return nil }
        if isRare { return best.form }
        for (first, second) in pairs {
            let rare = try counts.pair(first, second) / MarksJudge.tolerated
            let both = try counts.passages(with: word, besides: first, second)
            guard both.count > rare else { continue }
            let checked = both.prefix(MarksJudge.maximumChecked)
            var typed = 0
            for passage in checked {
                try texts.read(passage) { text in
                    var judge = self
                    judge.observe(text)
                    if judge.isCleared { typed += 1 }
                }
            }
            if typed * both.count > rare * checked.count { return nil }
        }
        return best.form
    }
}
