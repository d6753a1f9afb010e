import VietnameseText

/// The words of the collection, each once, for suggestions: syllables and foreign words, no numbers.
struct Syllabary {
    /// A word with its two keys.
    struct Entry: Sendable, Hashable {
        var folded: String
        var exact: String
    }

    /// Longer words are not suggested.
    private static let longest = 24
    /// Words met lately, by the low bits of their hashes: most tokens are among them. One that was forgotten is given twice.
    private var recent = [UInt64](repeating: 0, count: 1 << 14)
    /// Spellings that were given or looked at, by number.
    private var known = [Bool](repeating: false, count: TokenBuffer.spellings)
    private var entries: [Entry] = []

    /// Takes the words of a passage.
    mutating func add(_ buffer: TokenBuffer) {
        for token in buffer.tokens where !known[Int(token.spelling)] {
            if token.spelling > 0 { known[Int(token.spelling)] = true }
            let place = Int(truncatingIfNeeded: token.exactHash & UInt64(recent.count - 1))
            guard recent[place] != token.exactHash else { continue }
            recent[place] = token.exactHash
            let folded = buffer.folded(token)
            guard folded.utf8.count <= Syllabary.longest, folded.utf8.allSatisfy({ (97...122).contains($0) }) else {
                continue
            }
            entries.append(Entry(folded: folded, exact: buffer.exact(token)))
        }
    }

    /// The words since the last time.
    mutating func take() -> [Entry] {
        defer { entries = [] }
        return entries
    }
}
