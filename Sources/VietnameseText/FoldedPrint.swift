/// A 64-bit hash of a text without its marks and signs, the same on every machine: of the bytes that `foldedByPiece` gives,
/// eight at a time, multiplied and folded.
public struct FoldedPrint: Sendable, Equatable {
    /// The hash.
    public private(set) var hash: UInt64
    /// How many bytes were hashed.
    public let count: Int

    /// The bytes that are not hashed yet, the first one lowest, and how many bits they have.
    private var word: UInt64 = 0
    private var bits: UInt64 = 0

    /// Of the tokens in `buffer`.
    public init(_ buffer: TokenBuffer) {
        count = buffer.foldedCount
        hash = UInt64(count) &* 0xD6E8_FEB8_6659_FD93 ^ 0x5851_F42D_4C95_7F2D
        buffer.keys.withUnsafeBufferPointer { keys in
            for token in buffer.tokens {
                for _ in 0..<max(token.pieces, 0) { add(Int(token.foldedStart)..<Int(token.foldedEnd), of: keys) }
            }
        }
        // what is left, the first byte highest
        add(word: bits == 0 ? 0 : word.byteSwapped >> (64 - bits))
        add(word: 0xA076_1D64_78BD_642F)
        (word, bits) = (0, 0)
    }

    /// Adds a key and the blank behind it.
    @inline(__always)
    private mutating func add(_ key: Range<Int>, of keys: UnsafeBufferPointer<UInt8>) {
        let blank = UInt64(UInt8(ascii: " "))
        if key.count < 8, key.lowerBound + 8 <= keys.count {
            let end = UInt64(8 &* key.count)
            let letters = ByteScan.word(keys, key.lowerBound) & (1 &<< end &- 1)
            add(letters | blank &<< end, count: end &+ 8)
        } else {
            for index in key { add(UInt64(keys[index]), count: 8) }
            add(blank, count: 8)
        }
    }

    /// Adds the lowest bits of `bytes`, of which all others are 0.
    @inline(__always)
    private mutating func add(_ bytes: UInt64, count: UInt64) {
        word |= bytes &<< bits
        if bits &+ count < 64 {
            bits &+= count
        } else {
            add(word: word)
            word = bits == 0 ? 0 : bytes &>> (64 &- bits)
            bits = bits &+ count &- 64
        }
    }

    @inline(__always)
    private mutating func add(word: UInt64) {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        hash = product.high ^ product.low
    }
}
