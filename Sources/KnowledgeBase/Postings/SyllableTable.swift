import VietnameseText

/// The syllables of a batch's passages, numbered as they are met, from batch to batch: most are met again.
struct SyllableTable: Sendable {
    /// The keys by number.
    private(set) var keys: [UInt64] = []
    /// The numbers in the order of the keys; those met since the last `sort` are not among them.
    private(set) var order = TermOrder()
    private var numbers: [UInt64: UInt32] = [:]
    /// The number of a token's spelling; `unknown` where it was not met.
    private var known = [UInt32](repeating: SyllableTable.unknown, count: TokenBuffer.spellings)

    private static let unknown = UInt32.max
    /// More are not kept for the next batch.
    private static let mostKept = 1 << 16

    /// The number of the syllable that a token is, whose folded hash is given.
    @inline(__always)
    mutating func number(of token: TokenBuffer.Token, _ folded: TermKey.Folded) -> UInt32 {
        let number = known[Int(token.spelling)]
        return number != SyllableTable.unknown ? number : find(token, folded)
    }

    @inline(never)
    private mutating func find(_ token: TokenBuffer.Token, _ folded: TermKey.Folded) -> UInt32 {
        let key = TermKey(folded, exact: token.exactHash).value
        let number = numbers[key] ?? UInt32(keys.count)
        if number == keys.count {
            keys.append(key)
            numbers[key] = number
        }
        if token.spelling > 0 { known[Int(token.spelling)] = number }
        return number
    }

    /// Puts the syllables met lately into the order.
    mutating func sort() { order.settle(upTo: keys.count) { keys[$0] < keys[$1] } }

    /// Forgets all where they have become many.
    mutating func forgetMany() {
        if keys.count > SyllableTable.mostKept { self = SyllableTable() }
    }
}
