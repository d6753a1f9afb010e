import VietnameseText

/// Counts the words, pairs and synonyms of a query in the fields of passages.
struct TermCounter {
    /// Words and synonyms by their (first) token's folded hash.
    let words: HashChains
    private let synonyms: HashChains
    private let synonymTokens: [[(foldedHash: UInt64, exactHash: UInt64)]]
    /// What a word is compared with: the spelling typed, or found to be meant.
    private let meant: [UInt64]
    /// Whether a word typed without marks takes any.
    private let takesAny: [Bool]
    /// The pairs that begin with each word.
    private let pairsByFirst: [[(pair: Int, second: Int)]]

    init(_ terms: QueryTerms, isExact: Bool) {
        words = HashChains(terms.words.map(\.foldedHash))
        synonyms = HashChains(terms.synonyms.map { $0.tokens.first?.foldedHash ?? 0 })
        synonymTokens = terms.synonyms.map(\.tokens)
        meant = terms.words.map { $0.restoredHash ?? $0.exactHash }
        takesAny = terms.words.map { !isExact && !$0.isAccented && $0.restoredHash == nil }
        var byFirst = [[(pair: Int, second: Int)]](repeating: [], count: terms.words.count)
        for (index, pair) in terms.pairs.enumerated() { byFirst[pair.first].append((index, pair.second)) }
        pairsByFirst = byFirst
    }

    /// Adds what the tokens of a field have of the query, `amount` for each occurrence.
    func count(_ tokens: [TokenBuffer.Token], by amount: Double, in frequencies: inout Frequencies) {
        guard amount > 0 else { return }
        var previous = -2
        var previousPosition = -2
        for position in tokens.indices {
            let token = tokens[position]
            var index = words.first(token.foldedHash)
            while index >= 0 {
                defer { index = words.next(index) }
                guard words.hashes[index] == token.foldedHash else { continue }
                let isAsTyped = meant[index] == token.exactHash
                frequencies.folded[index] += amount
                if isAsTyped { frequencies.exact[index] += amount }
                guard position + 1 < tokens.count else { continue }
                // A word typed without marks takes any; one typed with them wants them.
                let fits = isAsTyped || takesAny[index]
                let next = tokens[position + 1]
                for (pair, second) in pairsByFirst[index] where words.hashes[second] == next.foldedHash {
                    frequencies.pairFolded[pair] += amount
                    guard fits, meant[second] == next.exactHash || takesAny[second] else { continue }
                    frequencies.pairExact[pair] += amount
                    if previous == pair - 1, previousPosition == position - 1 { frequencies.triple[pair] += amount }
                    previous = pair
                    previousPosition = position
                }
            }
            index = synonyms.first(token.foldedHash)
            while index >= 0 {
                if synonyms.hashes[index] == token.foldedHash, stands(index, at: position, of: tokens) {
                    frequencies.synonym[index] += amount
                }
                index = synonyms.next(index)
            }
        }
    }

    /// Whether the synonym stands at the position, to the mark.
    private func stands(_ index: Int, at position: Int, of tokens: [TokenBuffer.Token]) -> Bool {
        let wanted = synonymTokens[index]
        guard position + wanted.count <= tokens.count else { return false }
        for offset in wanted.indices where tokens[position + offset].exactHash != wanted[offset].exactHash {
            return false
        }
        return true
    }
}

/// How often each word, pair and synonym of a query occurs in a field.
struct Frequencies {
    var exact: [Double]
    var folded: [Double]
    var pairExact: [Double]
    var pairFolded: [Double]
    var triple: [Double]
    var synonym: [Double]

    init(_ terms: QueryTerms) {
        exact = .init(repeating: 0, count: terms.words.count)
        folded = exact
        pairExact = .init(repeating: 0, count: terms.pairs.count)
        pairFolded = pairExact
        triple = pairExact
        synonym = .init(repeating: 0, count: terms.synonyms.count)
    }

    mutating func reset() {
        for index in exact.indices {
            exact[index] = 0
            folded[index] = 0
        }
        for index in pairExact.indices {
            pairExact[index] = 0
            pairFolded[index] = 0
            triple[index] = 0
        }
        for index in synonym.indices { synonym[index] = 0 }
    }

    /// Takes the numbers of `other`, without new memory.
    mutating func copy(_ other: Frequencies) {
        for index in exact.indices {
            exact[index] = other.exact[index]
            folded[index] = other.folded[index]
        }
        for index in pairExact.indices {
            pairExact[index] = other.pairExact[index]
            pairFolded[index] = other.pairFolded[index]
            triple[index] = other.triple[index]
        }
        for index in synonym.indices { synonym[index] = other.synonym[index] }
    }
}
