/// The key that a term's postings are filed under: 58 bits made from the hashes of its syllables.
///
/// All spellings of one folded syllable lie side by side (`can`, `cán`, `cần` …), so a syllable typed without marks is one
/// range. Pairs of neighbours are folded. Keys are hashes: two terms may share one, about once in a million million, and
/// then the first pass counts them as one term; the second reads the text itself.
struct TermKey: Hashable, Comparable, Sendable {
    /// Below 2⁵⁸, so that the number of a segment fits above it in a row id.
    let value: UInt64

    /// Bits of a key.
    static let bits: UInt64 = 58
    private static let exactBits: UInt64 = 24
    /// Below the bit that pairs have and syllables have not: those of a pair's own.
    static let pairBits: UInt64 = 57
    static let pairFlag: UInt64 = 1 << pairBits

    /// Keys lie in so many parts, which are as good as equal: two of syllables, two of pairs.
    static let parts = 4

    /// The part that a key lies in.
    @inline(__always)
    static func part(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> (bits - 2)) }

    init(value: UInt64) { self.value = value }

    /// A syllable's folded hash, spread over all bits: what both its own key and those of its pairs are made from.
    struct Folded {
        fileprivate let mixed: UInt64

        @inline(__always)
        init(_ hash: UInt64) { mixed = TermKey.mixed(hash) }
    }

    /// The key of a syllable with its marks.
    @inline(__always)
    init(_ folded: Folded, exact: UInt64) {
        value = (folded.mixed >> 31) << TermKey.exactBits | TermKey.mixed(exact) >> (64 - TermKey.exactBits)
    }

    /// The key of two neighbours, without marks.
    @inline(__always)
    init(pair first: Folded, _ second: Folded) {
        value = TermKey.mixed(first.mixed &* 3 ^ second.mixed) >> 7 | TermKey.pairFlag
    }

    /// The key of a syllable with its marks.
    @inline(__always)
    init(folded: UInt64, exact: UInt64) { self.init(Folded(folded), exact: exact) }

    /// The key of two neighbours, without marks.
    @inline(__always)
    init(pair first: UInt64, _ second: UInt64) { self.init(pair: Folded(first), Folded(second)) }

    /// The keys of all spellings of a folded syllable.
    static func spellings(folded: UInt64) -> ClosedRange<TermKey> {
        let first = (mixed(folded) >> 31) << exactBits
        return TermKey(value: first)...TermKey(value: first | (1 << exactBits - 1))
    }

    static func < (left: TermKey, right: TermKey) -> Bool { left.value < right.value }

    /// Spreads a hash over all its bits (the finalizer of SplitMix64, Steele and others, 2014).
    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }
}
