/// Takes words apart that were typed without the blanks between their syllables: `canbo`, `thutuchanhchinh`, `cánbộ`.
public enum GluedSyllables {
    /// A word of more syllables is not taken apart.
    public static let maximumParts = 4

    /// No more ways to part a word than this are given.
    public static let maximumCount = 32

    /// The ways to part `token` into two to four syllables, the fewest syllables first, then those in which the fewest
    /// begin with a vowel and the shortest is longest; exact keys. Empty if there is none.
    ///
    /// A part without marks need only be a syllable without its marks (`tuc`), one with marks must be a syllable as it
    /// stands. A number at the end is one more part (`dieu5`, `nam2023`: then one syllable is enough). The token may
    /// itself be a syllable (`toan` gives `to an`): it is for the caller to ask only about what its texts do not have.
    ///
    /// - Parameter mostSyllables: more than these are not looked for; two at least.
    public static func splits(of token: String, mostSyllables: Int = maximumParts) -> [[String]] {
        let tokens = Folding.tokens(of: token)
        guard tokens.count == 1, let word = Word(tokens[0].exact) else { return [] }
        let most = max(2, min(mostSyllables, maximumParts))
        let ends = word.syllableEnds(most: most)
        var found: [Split] = []
        for parts in (word.number.isEmpty ? 2 : 1)...most {
            collect(word, ends: ends, parts: parts, cuts: [0], into: &found)
        }
        found.sort()
        return found.prefix(maximumCount).map { split in
            let syllables = zip(split.cuts, split.cuts.dropFirst()).map { word.exactKey($0..<$1) }
            return word.number.isEmpty ? syllables : syllables + [word.number]
        }
    }

    /// Adds the ways to part the rest of the word, from the last cut on, into exactly `parts` syllables.
    private static func collect(
        _ word: Word, ends: [[Int]], parts: Int, cuts: [Int], into found: inout [Split]
    ) {
        let start = cuts[cuts.count - 1]
        let rest = word.letters.count - start
        // a syllable has one to seven letters
        guard rest >= parts, rest <= 7 * parts else { return }
        for end in ends[start] where (end == word.letters.count) == (parts == 1) {
            if parts == 1 {
                found.append(Split(cuts: cuts + [end], word: word))
            } else {
                collect(word, ends: ends, parts: parts - 1, cuts: cuts + [end], into: &found)
            }
        }
    }

    /// One way to part a word: where its syllables begin, and its end.
    private struct Split: Comparable {
        let cuts: [Int]
        let startingWithVowel: Int
        let shortest: Int

        init(cuts: [Int], word: Word) {
            self.cuts = cuts
            startingWithVowel = cuts.dropLast().count { word.letters[$0].isVowel }
            shortest = zip(cuts, cuts.dropFirst()).lazy.map { $1 - $0 }.min() ?? 0
        }

        static func < (one: Split, other: Split) -> Bool {
            if one.cuts.count != other.cuts.count { return one.cuts.count < other.cuts.count }
            if one.startingWithVowel != other.startingWithVowel {
                return one.startingWithVowel < other.startingWithVowel
            }
            if one.shortest != other.shortest { return one.shortest > other.shortest }
            return other.cuts.lexicographicallyPrecedes(one.cuts)
        }
    }

    /// The letters of a token, and the number at its end.
    private struct Word {
        var letters: [Letter] = []
        var number = ""

        /// Nil for what cannot be glued syllables: too short or too long, letters beyond Latin, digits within.
        init?(_ exact: String) {
            for scalar in exact.unicodeScalars {
                if "0"..."9" ~= scalar {
                    number.unicodeScalars.append(scalar)
                } else if number.isEmpty, let letter = Letter(scalar) {
                    letters.append(letter)
                } else {
                    return nil
                }
            }
            guard 2...(7 * GluedSyllables.maximumParts) ~= letters.count, number.utf8.count <= 4 else { return nil }
        }

        /// For each letter, where the syllables end that begin with it, of a word that has `most` syllables.
        func syllableEnds(most: Int) -> [[Int]] {
            letters.indices.map { start in
                // the second of two syllables ends the word
                let first = most == 2 && start > 0 ? letters.count : start + 1
                return (first..<max(first, min(start + 7, letters.count) + 1)).filter {
                    isSyllable(letters[start..<$0])
                }
            }
        }

        private func isSyllable(_ part: ArraySlice<Letter>) -> Bool {
            let isMarked = part.contains { $0.tone != 0 || ($0.mark != .none && $0.mark != .stroke) }
            guard isMarked else { return FoldedWord(part.lazy.map(\.ascii))?.isSyllable ?? false }
            return MarkedSyllable(part)?.isValid ?? false
        }

        /// The exact key of a part.
        func exactKey(_ range: Range<Int>) -> String { MarkedSyllable(letters[range])?.exactKey ?? "" }
    }
}
