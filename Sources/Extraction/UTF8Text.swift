import VietnameseText

/// Reads scalars from valid UTF-8 held in an array, which is what every reader here works on: offsets are bytes, as
/// in `Block.range`, and no `String` index is ever computed.
enum UTF8Text {
    /// The scalar that begins at an offset, and its length.
    static func scalar(in text: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(text[offset])
        if first < 0x80 { return (first, 1) }
        func trail(_ distance: Int) -> UInt32 { UInt32(text[offset + distance] & 0x3F) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | trail(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | trail(1) << 6 | trail(2), 3) }
        return ((first & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
    }

    /// The scalar that ends before an offset, and its length.
    static func scalar(in text: [UInt8], before offset: Int) -> (value: UInt32, length: Int) {
        var start = offset - 1
        while text[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(in: text, at: start)
    }

    /// Whether a scalar has Unicode's property White_Space.
    static func isWhitespace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// A range without the white space at its ends; empty if there is nothing else in it.
    static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let (value, length) = scalar(in: text, at: start)
            guard isWhitespace(value) else { break }
            start += length
        }
        var end = range.upperBound
        while end > start {
            let (value, length) = scalar(in: text, before: end)
            guard isWhitespace(value) else { break }
            end -= length
        }
        return start..<end
    }

    /// Appends a scalar; what is no scalar (a surrogate, a number too large) becomes U+FFFD.
    static func append(_ value: UInt32, to text: inout [UInt8]) {
        if value < 0x80 {
            text.append(UInt8(value))
        } else {
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The ranges of the lines of a text, without their `\n`.
    static func lines(of text: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        text.withUnsafeBufferPointer { bytes in
            while let end = ByteScan.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) {
                lines.append(start..<end)
                start = end + 1
            }
        }
        if start < text.count { lines.append(start..<text.count) }
        return lines
    }
}
