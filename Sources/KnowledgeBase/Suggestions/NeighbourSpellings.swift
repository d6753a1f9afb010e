import VietnameseText

/// How two neighbours are spelled where they stand side by side.
struct NeighbourSpellings {
    private struct Pair: Hashable {
        var first: UInt64
        var second: UInt64
    }

    private let first: WordForm
    private let second: WordForm
    private var counts: [Pair: Int] = [:]
    private var forms: [Pair: (WordForm, WordForm)] = [:]

    init(_ first: WordForm, _ second: WordForm) {
        self.first = first
        self.second = second
    }

    /// Takes a passage into account, each spelling once.
    mutating func observe(_ text: TokenBuffer, first isFirst: (UInt64) -> Bool, second isSecond: (UInt64) -> Bool) {
        var seen: Set<Pair> = []
        for (one, other) in zip(text.tokens, text.tokens.dropFirst())
        where one.foldedHash == first.foldedHash && other.foldedHash == second.foldedHash
            && isFirst(one.exactHash) && isSecond(other.exactHash)
        {
            let pair = Pair(first: one.exactHash, second: other.exactHash)
            guard seen.insert(pair).inserted else { continue }
            counts[pair, default: 0] += 1
            if forms[pair] == nil { forms[pair] = (WordForm(one, of: text), WordForm(other, of: text)) }
        }
    }

    /// The spelling that has at least `share` of the passages, and `least` of them.
    func dominant(share: Double, least: Int) -> (WordForm, WordForm)? {
        let all = counts.values.reduce(0, +)
        guard let best = counts.max(by: { ($0.value, $1.key.first) < ($1.value, $0.key.first) }),
            best.value >= least, Double(best.value) >= Double(all) * share
        else { return nil }
        return forms[best.key]
    }
}
