import VietnameseText

/// Some words in a row, to be found in a text whatever its capitals and Unicode form.
struct Phrase: Sendable {
    let hashes: [UInt64]

    init(_ words: String) {
        var buffer = TokenBuffer(keepsKeys: false)
        buffer.analyze(words)
        hashes = buffer.tokens.map(\.exactHash)
    }

    var count: Int { hashes.count }

    func matches(_ words: ReferenceWords, at index: Int) -> Bool {
        guard index >= 0, index + hashes.count <= words.count else { return false }
        for place in hashes.indices {
            let word = words[index + place]
            guard word.hash == hashes[place] else { return false }
            if place > 0, !word.gap.subtracting([.space, .comma, .hyphen]).isEmpty { return false }
        }
        return true
    }
}

/// Phrases with what they mean, found by their first word.
struct PhraseTable<Value: Sendable>: Sendable {
    private let index: HashIndex
    private let groups: [[(phrase: Phrase, value: Value)]]
    /// The first words of the phrases.
    let firsts: [UInt64]

    init(_ entries: [(String, Value)]) {
        var table: [UInt64: [(phrase: Phrase, value: Value)]] = [:]
        for (words, value) in entries {
            let phrase = Phrase(words)
            guard let first = phrase.hashes.first else { continue }
            table[first, default: []].append((phrase, value))
        }
        let keys = Array(table.keys)
        index = HashIndex(keys)
        firsts = keys
        groups = keys.map { key in (table[key] ?? []).sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The longest phrase at `index`.
    func longest(_ words: ReferenceWords, at index: Int) -> (value: Value, count: Int)? {
        guard let group = self.index[words.hash(index)] else { return nil }
        for (phrase, value) in groups[group] where phrase.matches(words, at: index) { return (value, phrase.count) }
        return nil
    }
}

/// Single words, for quick comparison.
struct WordSet: Sendable {
    private let index: HashIndex

    /// The words of `list`, parted by spaces.
    init(_ list: String) { self.init(Phrase(list).hashes) }

    /// The words that have these hashes.
    init(_ hashes: [UInt64]) { index = HashIndex(Array(Set(hashes))) }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { index[hash] != nil }
}
