import VietnameseText

/// A word, a mark or a whole quotation of running text: what sentences about speech are read from.
struct SpeechToken: Sendable {
    /// What it is.
    enum Kind: Sendable {
        case word, comma, semicolon, colon, stop, dash, open, close
        /// Everything between two quotation marks, as one.
        case quote
        /// A mark within a word or number: `22/9`, `K'Sor`, `57,1`.
        case joint
    }

    /// Where it stands in the document.
    var range: Range<Int>
    var kind: Kind
    /// Of a word: the hash of its exact key (see `TokenBuffer`).
    var key: UInt64 = 0
    /// Whether a word begins with a capital.
    var isCapital = false
    /// Whether a word begins with a digit.
    var isNumber = false
    /// Whether a word is in capitals, three letters and more: `VKS`, `HĐXX`.
    var isAbbreviation = false
    /// Whether a word is in capitals, two letters and more: `QH`, `VKS`.
    var isInitials = false
    /// Whether a word with a capital is none that Vietnamese writes: `Trump`, `Guterres`.
    var isForeign = false
    /// Whether such a word is one that firms are called by: `Vinatex`, `Petrolimex`.
    var isFirm = false
    /// Whether the document gives the word to a body for its short name: `(PC08)`.
    var isShortName = false
    /// Whether the document shows such a word to be a place: `Grozny`.
    var isPlace = false
    /// Of a quotation: which.
    var quote = 0

    /// The hashes of the words among tokens.
    static func words(_ tokens: ArraySlice<SpeechToken>) -> [UInt64] {
        tokens.lazy.filter { $0.kind == .word }.map(\.key)
    }
}

/// Words by their hashes, so that no text is made of any word that is read.
enum SpeechWord {
    /// The hash of one word.
    static func key(_ word: String) -> UInt64 { keys(word).first ?? 0 }

    /// The hashes of a phrase's words.
    static func keys(_ phrase: String) -> [UInt64] {
        var buffer = TokenBuffer(keepsKeys: false)
        buffer.analyze(phrase)
        return buffer.tokens.map(\.exactHash)
    }

    /// A set of single words, by line or space.
    static func set(_ words: String) -> WordSet { WordSet(words) }
}

/// Phrases of one word and more, each with what it means; the longest that fits is found.
struct SpeechPhrases<Meaning: Sendable>: Sendable {
    private let index: HashIndex
    private let groups: [[(rest: [UInt64], meaning: Meaning)]]
    /// The hashes of the first words of the phrases.
    let firsts: [UInt64]

    init(_ phrases: [(phrase: String, meaning: Meaning)]) {
        var entries: [UInt64: [(rest: [UInt64], meaning: Meaning)]] = [:]
        for (phrase, meaning) in phrases {
            let keys = SpeechWord.keys(phrase)
            guard let first = keys.first else { continue }
            entries[first, default: []].append((Array(keys.dropFirst()), meaning))
        }
        firsts = Array(entries.keys)
        index = HashIndex(firsts)
        groups = firsts.map { key in (entries[key] ?? []).sorted { $0.rest.count > $1.rest.count } }
    }

    /// Whether a phrase begins with the word of the hash.
    @inline(__always)
    func mayBegin(_ key: UInt64) -> Bool { index[key] != nil }

    /// The longest phrase that begins with the token at `index`, and the token after its last.
    @inline(__always)
    func longest(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> (meaning: Meaning, end: Int)? {
        guard index < limit, tokens[index].kind == .word, let group = self.index[tokens[index].key] else {
            return nil
        }
        return longest(groups[group], tokens, at: index, before: limit)
    }

    private func longest(
        _ candidates: [(rest: [UInt64], meaning: Meaning)], _ tokens: SpeechTokens, at index: Int, before limit: Int
    ) -> (meaning: Meaning, end: Int)? {
        next: for (rest, meaning) in candidates {
            var place = index
            for key in rest {
                place += 1
                // `đ/c`, `PGS.TS`
                if place < limit, tokens[place].kind == .joint { place += 1 }
                guard place < limit, tokens[place].key == key, tokens[place].kind == .word else { continue next }
            }
            return (meaning, place + 1)
        }
        return nil
    }
}
