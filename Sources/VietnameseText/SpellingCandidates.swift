/// What a person probably meant who typed a syllable that no text has: the syllables one slip away.
///
/// On folded keys; which marks were meant, the texts tell. A slip is a letter too many or too few, another letter, two
/// neighbours in the wrong order, or a spelling by ear (*tr* for *ch*, *gi* for *d*, *n* for *ng*).
public enum SpellingCandidates {
    /// A syllable that may have been meant.
    public struct Candidate: Sendable, Equatable {
        /// Its folded key.
        public var folded: String
        /// How unlikely the slip is, in 0…1: 0.15 for a letter struck twice, 0.95 for one unlike the letter meant.
        public var cost: Double
    }

    /// No more candidates than this are given, the likeliest.
    public static let maximumCount = 60

    /// The syllables one slip away from the folded key `folded`, the likeliest first, never `folded` itself; none for
    /// what is no word of two to nine letters a–z.
    ///
    /// They are possible syllables, not words: it is for the caller to keep those that its texts have.
    public static func of(_ folded: String) -> [Candidate] {
        guard let word = FoldedWord(folded.utf8), 2...9 ~= word.count else { return [] }
        var found = Collector(typed: word)
        addSoundsAlike(of: word, to: &found)
        for index in 0..<word.count {
            addWithout(index, of: word, to: &found)
            addSubstitutions(at: index, of: word, to: &found)
            if index + 1 < word.count { found.add(word.swapping(at: index), cost: Cost.swapped) }
        }
        for index in 0...word.count { addInsertions(at: index, of: word, to: &found) }
        return found.candidates
    }

    // MARK: - The slips

    private enum Cost {
        static let doubled = 0.15
        static let swapped = 0.25
        static let soundsAlike = 0.3
        static let neighbouringKey = 0.4
        static let missingH = 0.4
        static let missing = 0.55
        static let superfluous = 0.55
        static let otherOfItsKind = 0.75
        static let otherLetter = 0.95
        /// More for the first letter, which people rarely miss.
        static let first = 0.25
    }

    private static func addWithout(_ index: Int, of word: FoldedWord, to found: inout Collector) {
        let letter = word[index]
        let before = index > 0 ? word[index - 1] : 0
        let after = index + 1 < word.count ? word[index + 1] : 0
        let cost: Double =
            if letter == before || letter == after {
                Cost.doubled
            } else if Keyboard.areNeighbours(letter, before) || Keyboard.areNeighbours(letter, after) {
                Cost.neighbouringKey
            } else {
                Cost.superfluous
            }
        found.add(word.replacing(index..<index + 1, with: .empty), cost: cost, at: index)
    }

    private static func addSubstitutions(at index: Int, of word: FoldedWord, to found: inout Collector) {
        let typed = word[index]
        for letter in FoldedWord.vietnameseLetters where letter[0] != typed {
            let cost: Double =
                if Keyboard.areNeighbours(typed, letter[0]) {
                    Cost.neighbouringKey
                } else if FoldedWord.isVowel(typed) == FoldedWord.isVowel(letter[0]) {
                    Cost.otherOfItsKind
                } else {
                    Cost.otherLetter
                }
            found.add(word.replacing(index..<index + 1, with: letter), cost: cost, at: index)
        }
    }

    private static func addInsertions(at index: Int, of word: FoldedWord, to found: inout Collector) {
        let isAfterConsonant = index > 0 && !FoldedWord.isVowel(word[index - 1])
        for letter in FoldedWord.vietnameseLetters {
            let isH = isAfterConsonant && letter[0] == UInt8(ascii: "h")
            let cost = isH ? Cost.missingH : Cost.missing
            found.add(word.replacing(index..<index, with: letter), cost: cost, at: index)
        }
    }

    private static func addSoundsAlike(of word: FoldedWord, to found: inout Collector) {
        for (written, meant) in SoundsAlike.initials where word.contains(written, at: 0) {
            guard written.count < word.count, FoldedWord.isVowel(word[written.count]) else { continue }
            found.add(word.replacing(0..<written.count, with: meant), cost: Cost.soundsAlike)
        }
        for (written, meant) in SoundsAlike.endings {
            let start = word.count - written.count
            guard start > 0, word.contains(written, at: start) else { continue }
            found.add(word.replacing(start..<word.count, with: meant), cost: Cost.soundsAlike)
        }
    }

    /// Gathers the syllables among what the slips lead to.
    private struct Collector {
        let typed: FoldedWord
        private var costs: [FoldedWord: Double] = [:]

        init(typed: FoldedWord) { self.typed = typed }

        mutating func add(_ word: FoldedWord?, cost: Double, at index: Int = 1) {
            guard let key = word?.syllableKey, key != typed else { return }
            let cost = min(1, index == 0 ? cost + Cost.first : cost)
            costs[key] = min(cost, costs[key] ?? 1)
        }

        var candidates: [Candidate] {
            let sorted = costs.map { Candidate(folded: $0.key.text, cost: $0.value) }
                .sorted { $0.cost == $1.cost ? $0.folded < $1.folded : $0.cost < $1.cost }
            return Array(sorted.prefix(SpellingCandidates.maximumCount))
        }
    }
}

/// Which keys of a QWERTY keyboard lie next to each other.
private enum Keyboard {
    static func areNeighbours(_ letter: UInt8, _ other: UInt8) -> Bool {
        guard other != 0 else { return false }
        return neighbours[Int(letter & 0x1F)] >> UInt32(other & 0x1F) & 1 != 0
    }

    /// A bit for each neighbouring letter, by letter (1–26).
    private static let neighbours: [UInt32] = {
        var neighbours = [UInt32](repeating: 0, count: 32)
        // each row stands half a key to the right of the one above
        let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
        func join(_ one: UInt8, _ other: UInt8) {
            neighbours[Int(one & 0x1F)] |= 1 << UInt32(other & 0x1F)
            neighbours[Int(other & 0x1F)] |= 1 << UInt32(one & 0x1F)
        }
        for row in rows {
            for (one, other) in zip(row, row.dropFirst()) { join(one, other) }
        }
        for (upper, lower) in zip(rows, rows.dropFirst()) {
            for (one, other) in zip(upper, lower) { join(one, other) }
            for (one, other) in zip(upper.dropFirst(), lower) { join(one, other) }
        }
        return neighbours
    }()
}

/// Spellings that one or another region of Vietnam does not hear apart, and letters of chats that stand for an initial.
private enum SoundsAlike {
    /// What may stand before the vowel, as written and as meant.
    static let initials = pairs(
        "s x, tr ch, d gi, d r, d v, gi r, gi v, l n, c k, g gh, ng ngh, c qu, k qu",
        chats: "f ph, j gi, z d, z gi, w qu")

    /// What may stand at the end.
    static let endings = pairs("n ng, n nh, c t, t ch, c ch, i y, o u, iu ieu, uu uou, uu ieu, uou ieu", chats: "k c")

    /// Pairs that are taken for each other, and those for which only the first is ever taken for the second.
    private static func pairs(_ list: String, chats: String) -> [(FoldedWord, FoldedWord)] {
        let oneWay = pairs(chats)
        let list = pairs(list)
        return list + list.map { ($1, $0) } + oneWay
    }

    private static func pairs(_ list: String) -> [(FoldedWord, FoldedWord)] {
        list.split(separator: ",").compactMap { pair in
            let words = pair.split(separator: " ").compactMap { FoldedWord($0.utf8) }
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }
}

extension FoldedWord {
    /// The letters that Vietnamese is written with, each as a word.
    fileprivate static let vietnameseLetters = "abcdeghiklmnopqrstuvxy".utf8.compactMap { FoldedWord([$0]) }
}
