/// The numerals that official documents number their divisions with: Arabic, dotted, Roman, and letters.
enum Numeral {
    /// The value of the Roman numeral in `range` (capitals only), nil if it is none.
    static func roman(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 8 else { return nil }
        var total = 0
        var previous = 0
        for offset in range.reversed() {
            let value: Int
            switch text[offset] {
            case UInt8(ascii: "I"): value = 1
            case UInt8(ascii: "V"): value = 5
            case UInt8(ascii: "X"): value = 10
            case UInt8(ascii: "L"): value = 50
            case UInt8(ascii: "C"): value = 100
            case UInt8(ascii: "D"): value = 500
            case UInt8(ascii: "M"): value = 1000
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return total
    }

    /// Whether `range` is a numeral as divisions carry: `12`, `3.2`, `5a`, `IV`, `b`, `đ`.
    static func isNumeral(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        if roman(text, range) != nil { return true }
        var digits = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = text[offset]
            if byte &- 0x30 < 10 {
                digits += 1
                // four figures in a row are a year or an amount
                guard digits <= 3 else { return false }
            } else if byte == UInt8(ascii: "."), digits > 0 {
                digits = 0
            } else {
                break
            }
            offset += 1
        }
        if offset == range.upperBound { return true }
        // a single letter, alone (`b`, `đ`) or after the figures (`5a`)
        let (value, length) = text.scalar(offset)
        return LetterCase.of(value) != .none && offset + length == range.upperBound
    }
}
