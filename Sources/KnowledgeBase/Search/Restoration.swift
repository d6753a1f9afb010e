import VietnameseText

/// Finds the marks that a query typed without them was most likely meant with, from the passages that it found.
///
/// Of `ne tranh dun day` the best passages have `né tránh`, `đùn đẩy`: words that stand beside the same neighbours as in
/// the query are nearly always the words meant. So the collection itself says how its words are spelled, and nothing needs
/// to be counted beforehand.
struct Restoration {
    /// A word's spelling.
    struct Form {
        var exact: String
        var hash: UInt64
    }

    /// A spelling, what speaks for it, and where it was met first: which token of which passage.
    private struct Candidate {
        var hash: UInt64
        var weight: Double
        var passage: UInt32
        var token: Int
    }

    private let terms: QueryTerms
    private let wordsByHash: [UInt64: [Int]]
    private var candidates: [[Candidate]]

    /// How many of the best passages are looked at.
    static let passages = 20
    /// A spelling is taken if it has at least this share of what speaks for any.
    private static let majority = 0.6
    /// And if it stands beside its neighbour somewhere, or alone in some places.
    private static let least = 0.05
    /// What a word alone says, against one beside its neighbour.
    private static let alone = 0.02

    init(_ terms: QueryTerms) {
        self.terms = terms
        var byHash: [UInt64: [Int]] = [:]
        for (index, word) in terms.words.enumerated() where !word.isAccented {
            byHash[word.foldedHash, default: []].append(index)
        }
        wordsByHash = byHash
        candidates = .init(repeating: [], count: terms.words.count)
    }

    /// Whether there is anything to restore.
    var isNeeded: Bool { !wordsByHash.isEmpty }

    /// Takes the spellings of a passage's tokens into account; better passages with a larger `weight`.
    mutating func observe(_ tokens: [TokenBuffer.Token], of passage: UInt32, weight: Double) {
        for (position, token) in tokens.enumerated() {
            guard let indexes = wordsByHash[token.foldedHash] else { continue }
            for index in indexes {
                let isBeside = terms.pairs.contains { pair in
                    (pair.first == index && position + 1 < tokens.count
                        && stands(pair.second, at: tokens[position + 1]))
                        || (pair.second == index && position > 0 && stands(pair.first, at: tokens[position - 1]))
                }
                let weight = isBeside ? weight : weight * Restoration.alone
                if let known = candidates[index].firstIndex(where: { $0.hash == token.exactHash }) {
                    candidates[index][known].weight += weight
                } else {
                    candidates[index].append(
                        Candidate(hash: token.exactHash, weight: weight, passage: passage, token: position))
                }
            }
        }
    }

    /// Whether the token is the word, with its marks where it was typed with them.
    private func stands(_ index: Int, at token: TokenBuffer.Token) -> Bool {
        let word = terms.words[index]
        return word.isAccented ? word.exactHash == token.exactHash : word.foldedHash == token.foldedHash
    }

    /// The spelling that each word was most likely meant with; nil where marks were typed or none is likely.
    ///
    /// - Parameter spelled: gives the exact key of a passage's token.
    func restored(_ spelled: (_ passage: UInt32, _ token: Int) throws -> String?) rethrows -> [Form?] {
        try candidates.map { candidates in
            guard let best = candidates.max(by: { $0.weight < $1.weight }) else { return nil }
            let all = candidates.reduce(0) { $0 + $1.weight }
            guard best.weight >= max(all * Restoration.majority, Restoration.least) else { return nil }
            return try spelled(best.passage, best.token).map { Form(exact: $0, hash: best.hash) }
        }
    }
}
