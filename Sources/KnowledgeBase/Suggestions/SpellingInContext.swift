/// Decides how words without marks are spelled, from passages that have them beside their neighbours.
struct SpellingInContext {
    struct Word {
        var form: WordForm
        var followsPrevious: Bool
        /// Whether its marks are to be found.
        var isOpen: Bool
        /// Whether it is not what was typed.
        var isChanged: Bool
        /// Whether its marks, or that it has none, are known from a passage.
        var isDecided = false
    }

    private(set) var words: [Word]

    init(_ words: [Word]) { self.words = words }

    /// Decides about the corrected words and their neighbours, the commonest pairs first.
    mutating func decide(_ counts: inout WordCounts, _ texts: inout PassageTokens, sampled: Int) throws {
        var pairs: [(first: Int, count: Int)] = []
        for first in words.indices.dropLast() where words[first + 1].followsPrevious {
            guard words[first].isOpen || words[first + 1].isOpen, words[first].isChanged || words[first + 1].isChanged
            else { continue }
            pairs.append((first, try counts.pair(words[first].form, words[first + 1].form)))
        }
        pairs.sort { $0.count > $1.count }
        for (first, count) in pairs where count > 0 && texts.remaining > 0 {
            let (one, other) = (words[first], words[first + 1])
            guard isUndecided(one) || isUndecided(other) else { continue }
            var spellings = NeighbourSpellings(one.form, other.form)
            for passage in try counts.passages(with: one.form, other.form, atMost: sampled) {
                try texts.read(passage) { text in
                    spellings.observe(
                        text, first: { isUndecided(one) || $0 == one.form.exactHash },
                        second: { isUndecided(other) || $0 == other.form.exactHash })
                }
            }
            guard let (left, right) = spellings.dominant(share: 0.6, least: 1) else { continue }
            if isUndecided(one) { settle(first, left) }
            if isUndecided(other) { settle(first + 1, right) }
        }
    }

    private func isUndecided(_ word: Word) -> Bool { word.isOpen && !word.isDecided }

    private mutating func settle(_ index: Int, _ form: WordForm) {
        words[index].form = form
        words[index].isDecided = true
    }
}
