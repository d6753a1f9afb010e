import VietnameseText

/// Finds what matched in a passage's text and cuts the snippet around it.
struct Highlighter {
    private let terms: QueryTerms
    private let isExact: Bool
    private let wordsByHash: [UInt64: [Int]]
    /// Words so common that they are marked only beside another match.
    private let isCommon: [Bool]

    init(terms: QueryTerms, isExact: Bool, weights: [Double]) {
        self.terms = terms
        self.isExact = isExact
        var byHash: [UInt64: [Int]] = [:]
        for (index, word) in terms.words.enumerated() { byHash[word.foldedHash, default: []].append(index) }
        wordsByHash = byHash
        let highest = weights.max() ?? 0
        isCommon = weights.map { terms.words.count > 2 && $0 < highest * 0.25 }
    }

    /// The byte ranges that matched, in order, neighbours of one phrase joined.
    func ranges(in buffer: TokenBuffer) -> [Range<Int>] {
        let tokens = buffer.tokens
        // For a word typed with marks: if it occurs so, only so is marked.
        var hasExact = [Bool](repeating: false, count: terms.words.count)
        for token in tokens {
            for index in wordsByHash[token.foldedHash] ?? [] where terms.words[index].exactHash == token.exactHash {
                hasExact[index] = true
            }
        }
        var matches = [Int?](repeating: nil, count: tokens.count)
        for (position, token) in tokens.enumerated() {
            matches[position] = (wordsByHash[token.foldedHash] ?? []).first { index in
                let word = terms.words[index]
                if word.exactHash == token.exactHash { return true }
                return !isExact && !(word.isAccented && hasExact[index])
            }
            if matches[position] == nil, !terms.prefixes.isEmpty {
                let folded = buffer.folded(token)
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
        var byte = 0
        var scalar = 0
        func advance(to target: Int) -> Int {
            while byte < min(target, utf8.count) {
                if utf8[byte] & 0xC0 != 0x80 { scalar += 1 }
                byte += 1
            }
            return scalar
        }
        for range in ranges { offsets.append([advance(to: range.lowerBound), advance(to: range.upperBound)]) }
        return offsets
    }
}
