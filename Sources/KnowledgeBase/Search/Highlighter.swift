import VietnameseText

/// Finds what matched in a passage's text and cuts the snippet around it.
struct Highlighter {
    private let terms: QueryTerms
    private let isExact: Bool
    /// Of each word, beside the words themselves: to take one of those out of the terms is to count its references.
    private let exactHashes: [UInt64]
    private let isAccented: [Bool]
    private let words: HashChains
    /// Words so common that they are marked only beside another match.
    private let isCommon: [Bool]

    init(terms: QueryTerms, isExact: Bool, weights: [Double]) {
        self.terms = terms
        self.isExact = isExact
        words = HashChains(terms.words.map(\.foldedHash))
        exactHashes = terms.words.map(\.exactHash)
        isAccented = terms.words.map(\.isAccented)
        let highest = weights.max() ?? 0
        isCommon = weights.map { terms.words.count > 2 && $0 < highest * 0.25 }
    }

    /// Whether tokens are looked at by their letters and not by their hashes alone.
    var needsKeys: Bool { !terms.prefixes.isEmpty }

    /// The byte ranges that matched, in order, neighbours of one phrase joined.
    ///
    /// - Parameter folded: the folded key of a token; asked for where keys are needed.
    func ranges(in tokens: [TokenBuffer.Token], folded: (TokenBuffer.Token) -> String) -> [Range<Int>] {
        // For a word typed with marks: if it occurs so, only so is marked.
        var hasExact = [Bool](repeating: false, count: terms.words.count)
        for token in tokens {
            words.forEach(token.foldedHash) { index in
                if exactHashes[index] == token.exactHash { hasExact[index] = true }
            }
        }
        var matches = [Int?](repeating: nil, count: tokens.count)
        for (position, token) in tokens.enumerated() {
            words.forEach(token.foldedHash) { index in
                guard matches[position] == nil else { return }
                if exactHashes[index] == token.exactHash || !isExact && !(isAccented[index] && hasExact[index]) {
                    matches[position] = index
                }
            }
            if matches[position] == nil, needsKeys {
                let folded = folded(token)
                if terms.prefixes.contains(where: folded.hasPrefix) { matches[position] = -1 }
            }
        }
        var ranges: [Range<Int>] = []
        for (position, match) in matches.enumerated() {
            guard let match else { continue }
            if match >= 0, isCommon[match] {
                let before = position > 0 ? matches[position - 1] : nil
                let after = position + 1 < matches.count ? matches[position + 1] : nil
                let isPaired = terms.pairs.contains { pair in
                    (pair.first == before && pair.second == match) || (pair.first == match && pair.second == after)
                }
                guard isPaired else { continue }
            }
            ranges.append(tokens[position].range)
        }
        return ranges
    }

    /// Byte ranges as pairs of Unicode scalar offsets.
    static func scalarOffsets(_ ranges: [Range<Int>], in utf8: UnsafeBufferPointer<UInt8>) -> [[Int]] {
        var offsets: [[Int]] = []
        offsets.reserveCapacity(ranges.count)
        var byte = 0
        var scalar = 0
        func advance(to target: Int) -> Int {
            let end = max(byte, min(target, utf8.count))
            for unit in utf8[byte..<end] where unit & 0xC0 != 0x80 { scalar &+= 1 }
            byte = end
            return scalar
        }
        for range in ranges { offsets.append([advance(to: range.lowerBound), advance(to: range.upperBound)]) }
        return offsets
    }
}
