/// Looks for single bytes in UTF-8, eight at a time: what a reader does first who passes over most texts without a second look.
public enum ByteScan {
    // computed, so that who uses them in another module reads no global
    @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The first place of `byte` in `range`; nil where it does not stand there.
    public static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        first(in: bytes, range, where: { equal($0, byte) }, or: { $0 == byte })
    }

    /// The first place in `range` of a byte that is `first`, `second` or below `limit`, which is at most 128.
    public static func first(
        _ first: UInt8, _ second: UInt8, orBelow limit: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int? {
        self.first(
            in: bytes, range, where: { equal($0, first) | equal($0, second) | below($0, limit) },
            or: { $0 == first || $0 == second || $0 < limit })
    }

    /// The first place in `range` of one of four bytes, or of one below `limit`, which is at most 128.
    public static func first(
        of four: (UInt8, UInt8, UInt8, UInt8), orBelow limit: UInt8, in bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>
    ) -> Int? {
        first(
            in: bytes, range,
            where: { equal($0, four.0) | equal($0, four.1) | equal($0, four.2) | equal($0, four.3) | below($0, limit) },
            or: { $0 == four.0 || $0 == four.1 || $0 == four.2 || $0 == four.3 || $0 < limit })
    }

    /// Calls `visit` with the place of every byte of `range` that is `first`, `second`, or either of the pair of an even byte
    /// and the next, until it gives true; whether it did.
    @inlinable @inline(__always)
    public static func any(
        _ first: UInt8, _ second: UInt8, orPairOf even: UInt8, in bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>, _ visit: (Int) -> Bool
    ) -> Bool {
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            let word = word(bytes, offset)
            var found = equal(word, first) | equal(word, second) | equal(word & ~ones, even)
            while found != 0 {
                if visit(offset &+ found.trailingZeroBitCount >> 3) { return true }
                found &= found &- 1
            }
            offset &+= 8
        }
        while offset < range.upperBound {
            let byte = bytes[offset]
            if byte == first || byte == second || byte & 0xFE == even, visit(offset) { return true }
            offset &+= 1
        }
        return false
    }

    /// Calls `visit` with the place of every byte of `range` that is below `limit`, at most 128, until it gives true; whether
    /// it did. Inlined with what it calls, since few bytes lie between two.
    @inlinable @inline(__always)
    public static func anyBelow(
        _ limit: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ visit: (Int) -> Bool
    ) -> Bool {
        var offset = range.lowerBound
        // 64 at a time: how many are found differs less from one time to the next than among eight
        while offset &+ 64 <= range.upperBound {
            var found: UInt64 = 0
            for place in 0..<8 {
                found |= packed(below(word(bytes, offset &+ place &* 8), limit)) << UInt64(place &* 8)
            }
            while found != 0 {
                if visit(offset &+ found.trailingZeroBitCount) { return true }
                found &= found &- 1
            }
            offset &+= 64
        }
        while offset < range.upperBound {
            if bytes[offset] < limit, visit(offset) { return true }
            offset &+= 1
        }
        return false
    }

    /// How many bytes are ASCII's and neither blanks nor control characters but for DEL.
    public static func visibleASCII(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var offset = 0
        while offset &+ 8 <= bytes.count {
            let word = word(bytes, offset)
            count &+= (~below(word, 0x21) & ~word & highBits).nonzeroBitCount
            offset &+= 8
        }
        return bytes[offset...].reduce(count) { 0x21...0x7F ~= $1 ? $0 + 1 : $0 }
    }

    /// How many words white space parts in `range`; nil where a glance does not tell: where other white space than ASCII's
    /// may stand, or a word has more than `longestWord` bytes, maybe.
    public static func words(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var count = 0
        // the highest bit of the lowest byte tells whether the byte before is a word's
        var before: UInt64 = 0
        var blankless = 0
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            let word = word(bytes, offset)
            var open = below(word, 0x20) | equal(word, 0xC2) | equal(word, 0xE2) | equal(word, 0xE3) | equal(word, 0x9A)
            while open != 0 {
                guard isClear(bytes, offset &+ open.trailingZeroBitCount >> 3) else { return nil }
                open &= open &- 1
            }
            let letters = ~below(word, 0x21) & highBits
            blankless = letters == highBits ? blankless &+ 1 : 0
            guard blankless < 2 else { return nil }
            count &+= (letters & ~(letters << 8 | before)).nonzeroBitCount
            before = letters >> 56
            offset &+= 8
        }
        var isInWord = before != 0
        while offset < range.upperBound {
            guard isClear(bytes, offset) else { return nil }
            let isLetter = bytes[offset] > 0x20
            if isLetter, !isInWord { count &+= 1 }
            isInWord = isLetter
            offset &+= 1
        }
        return count
    }

    /// No longer word is counted at a glance: one more byte takes two times eight without a blank, wherever it begins.
    public static let longestWord = 24

    /// Whether the byte at `offset` is no part of white space but for ASCII's, and no control character.
    private static func isClear(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let second = offset &+ 1 < bytes.count ? bytes[offset &+ 1] : 0
        switch bytes[offset] {
        case 0..<0x20: return bytes[offset] &- 9 < 5
        case 0xC2: return second != 0x85 && second != 0xA0
        // dashes, quotation marks and dots
        case 0xE2: return second == 0x80 && offset &+ 2 < bytes.count && 0x8B..<0xA8 ~= bytes[offset &+ 2]
        case 0xE3: return second != 0x80
        case 0x9A: return offset > 0 && bytes[offset &- 1] != 0xE1
        default: return true
        }
    }

    @inline(__always)
    private static func first(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, where find: (UInt64) -> UInt64,
        or matches: (UInt8) -> Bool
    ) -> Int? {
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            let found = find(word(bytes, offset))
            if found != 0 { return offset &+ found.trailingZeroBitCount >> 3 }
            offset &+= 8
        }
        while offset < range.upperBound {
            if matches(bytes[offset]) { return offset }
            offset &+= 1
        }
        return nil
    }

    /// The eight bytes at `offset`, the first one lowest.
    @inlinable @inline(__always)
    static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The highest bits of the bytes of `word`, of which all others are 0, as the lowest eight.
    @inlinable @inline(__always)
    static func packed(_ word: UInt64) -> UInt64 { ((word >> 7) &* 0x0102_0408_1020_4080) >> 56 }

    /// The highest bit of each byte of `word` that is `byte`.
    @inlinable @inline(__always)
    static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ ones &* UInt64(byte)
        return ~((difference & ~highBits) &+ ~highBits | difference) & highBits
    }

    /// The highest bit of each byte of `word` that is below `limit`.
    @inlinable @inline(__always)
    static func below(_ word: UInt64, _ limit: UInt8) -> UInt64 {
        ~((word & ~highBits) &+ ones &* UInt64(128 &- limit) | word) & highBits
    }
}
