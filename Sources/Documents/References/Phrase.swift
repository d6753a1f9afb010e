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

    /// What may stand between two words of a phrase.
    @inline(__always)
    fileprivate static var joints: GapMarks { [.space, .comma, .hyphen] }

    func matches(_ words: ReferenceWords, at index: Int) -> Bool {
        guard index >= 0, index + hashes.count <= words.count else { return false }
        for place in hashes.indices {
            let word = words[index + place]
            guard word.hash == hashes[place] else { return false }
            if place > 0, !word.gap.isSubset(of: Phrase.joints) { return false }
        }
        return true
    }
}

/// Phrases with what they mean, found by their first word.
struct PhraseTable<Value: Sendable>: Sendable {
    private let index: HashIndex
    /// Where the phrases of each first word begin among all, and where the last ones end.
    private let groups: [Int]
    /// Where the words behind the first of each phrase begin among all, and where the last ones end.
    private let starts: [Int]
    /// The words of all phrases but for the first.
    private let rests: [UInt64]
    private let values: [Value]
    /// The first words of the phrases.
    let firsts: [UInt64]

    init(_ entries: [(String, Value)]) {
        var table: [UInt64: [(rest: ArraySlice<UInt64>, value: Value)]] = [:]
        for (words, value) in entries {
            let hashes = Phrase(words).hashes
            guard let first = hashes.first else { continue }
            table[first, default: []].append((hashes.dropFirst(), value))
        }
        firsts = Array(table.keys)
        index = HashIndex(firsts)
        var groups = [0]
        var starts = [0]
        var rests: [UInt64] = []
        var values: [Value] = []
        for first in firsts {
            // the longest first
            for (rest, value) in (table[first] ?? []).sorted(by: { $0.rest.count > $1.rest.count }) {
                rests += rest
                starts.append(rests.count)
                values.append(value)
            }
            groups.append(values.count)
        }
        self.groups = groups
        self.starts = starts
        self.rests = rests
        self.values = values
    }

    /// The first words of the phrases that have such a meaning.
    func firsts(where isMeant: (Value) -> Bool) -> [UInt64] {
        firsts.indices.filter { values[groups[$0]..<groups[$0 + 1]].contains(where: isMeant) }.map { firsts[$0] }
    }

    /// The longest phrase at `index`.
    func longest(_ words: ReferenceWords, at index: Int) -> (value: Value, count: Int)? {
        guard let place = place(words, at: index) else { return nil }
        return (values[place], starts[place + 1] - starts[place] + 1)
    }

    /// How many words the longest phrase at `index` has; nil where none stands there.
    func count(_ words: ReferenceWords, at index: Int) -> Int? {
        place(words, at: index).map { starts[$0 + 1] - starts[$0] + 1 }
    }

    @inline(__always)
    private func place(_ words: ReferenceWords, at index: Int) -> Int? {
        guard let group = self.index[words.hash(index)] else { return nil }
        for place in groups[group]..<groups[group + 1] where stands(place, words, behind: index) { return place }
        return nil
    }

    /// Whether the words of a phrase stand behind the first, parted by nothing but spaces, commas and hyphens.
    @inline(__always)
    private func stands(_ place: Int, _ words: ReferenceWords, behind index: Int) -> Bool {
        let start = starts[place]
        let count = starts[place + 1] - start
        guard index + count < words.count else { return false }
        for offset in 0..<count {
            let word = words[index + 1 + offset]
            guard word.hash == rests[start + offset], word.gap.isSubset(of: Phrase.joints) else { return false }
        }
        return true
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
