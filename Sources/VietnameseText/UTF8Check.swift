/// Tells whether bytes are UTF-8, each at the price of a shift: the automaton's next state, by the one at hand, lies in a row for
/// each byte.
///
/// Source: The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences).
public struct UTF8Check: Sendable {
    /// Whether the bytes are UTF-8.
    public let isValid: Bool
    /// Whether they are ASCII's alone.
    public let isASCII: Bool

    /// Checks all of `bytes`.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var state = UTF8Check.whole
        var all: UInt64 = 0
        UTF8Check.rows.withUnsafeBufferPointer { rows in
            var offset = 0
            while offset &+ 8 <= bytes.count {
                let word = ByteScan.word(bytes, offset)
                all |= word
                for shift: UInt64 in [0, 8, 16, 24, 32, 40, 48, 56] {
                    state = rows[Int(truncatingIfNeeded: word &>> shift & 0xFF)] &>> state
                }
                offset &+= 8
            }
            while offset < bytes.count {
                all |= UInt64(bytes[offset])
                state = rows[Int(bytes[offset])] &>> state
                offset &+= 1
            }
        }
        isValid = state & 63 == UTF8Check.whole
        isASCII = all & ByteScan.highBits == 0
    }

    // the states, as the places of their six bits in a row
    private static let whole: UInt64 = 0
    private static let broken: UInt64 = 6
    private static let oneToCome: UInt64 = 12
    private static let twoToCome: UInt64 = 18
    private static let threeToCome: UInt64 = 24
    /// Behind a first byte that not every second one may follow: E0, ED, F0, F4.
    private static let behindE0: UInt64 = 30
    private static let behindED: UInt64 = 36
    private static let behindF0: UInt64 = 42
    private static let behindF4: UInt64 = 48

    private static let rows: [UInt64] = (UInt8.min...UInt8.max).map { byte in
        var row: UInt64 = 0
        for (state, allowed, next) in [
            (oneToCome, 0x80...0xBF, whole), (twoToCome, 0x80...0xBF, oneToCome),
            (threeToCome, 0x80...0xBF, twoToCome), (behindE0, 0xA0...0xBF, oneToCome),
            (behindED, 0x80...0x9F, oneToCome), (behindF0, 0x90...0xBF, twoToCome),
            (behindF4, 0x80...0x8F, twoToCome),
        ] as [(UInt64, ClosedRange<UInt8>, UInt64)] {
            row |= (allowed.contains(byte) ? next : broken) << state
        }
        return row | first(byte) << whole | broken << broken
    }

    /// The state behind the first byte of a letter.
    private static func first(_ byte: UInt8) -> UInt64 {
        switch byte {
        case 0..<0x80: whole
        case 0xC2..<0xE0: oneToCome
        case 0xE0: behindE0
        case 0xED: behindED
        case 0xE1..<0xF0: twoToCome
        case 0xF0: behindF0
        case 0xF1..<0xF4: threeToCome
        case 0xF4: behindF4
        default: broken
        }
    }
}
