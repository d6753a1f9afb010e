import VietnameseText

/// A text's UTF-8, read by offset: the ground on which lines, sentences and numbers are found.
///
/// Offsets are those of `SourceText`, so that what is found needs no conversion, and a scalar is decoded only where
/// the bytes around it leave a question open.
struct TextBytes: Sendable {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var count: Int { bytes.count }

    @inline(__always)
    subscript(_ offset: Int) -> UInt8 { bytes[offset] }

    /// The byte at `offset`, or 0 beyond the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

    /// The text of `range`.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The folded keys of the words of `range`, joined by single spaces.
    func folded(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { Folding.folded(utf8: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The code point that begins at `offset`, and its length in bytes; 0 and 1 beyond the end.
    @inline(__always)
    func scalar(_ offset: Int) -> (value: UInt32, length: Int) {
        let first = byte(offset)
        if first < 0x80 { return (UInt32(first), 1) }
        return wideScalar(offset, first)
    }

    private func wideScalar(_ offset: Int, _ first: UInt8) -> (value: UInt32, length: Int) {
        let second = UInt32(byte(offset + 1) & 0x3F)
        if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | second, 2) }
        let third = UInt32(byte(offset + 2) & 0x3F)
        if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | second << 6 | third, 3) }
        return (UInt32(first & 0x07) << 18 | second << 12 | third << 6 | UInt32(byte(offset + 3) & 0x3F), 4)
    }

    /// The beginning of the code point before `offset`.
    func before(_ offset: Int) -> Int {
        var start = offset - 1
        while start > 0, byte(start) & 0xC0 == 0x80 { start -= 1 }
        return max(start, 0)
    }

    /// The length in bytes of the white space at `offset`, 0 if it is something else.
    @inline(__always)
    func whiteSpace(_ offset: Int) -> Int {
        let first = byte(offset)
        if first == 0x20 || first &- 9 < 5 { return offset < bytes.count ? 1 : 0 }
        if first < 0xC2 || first > 0xE3 || first == 0xE1 && byte(offset + 1) != 0x9A { return 0 }
        return wideWhiteSpace(offset, first)
    }

    private func wideWhiteSpace(_ offset: Int, _ first: UInt8) -> Int {
        let second = byte(offset + 1)
        switch first {
        case 0xC2: return second == 0xA0 || second == 0x85 ? 2 : 0
        case 0xE1: return second == 0x9A && byte(offset + 2) == 0x80 ? 3 : 0
        case 0xE2:
            let third = byte(offset + 2)
            if second == 0x80 { return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0 }
            return second == 0x81 && third == 0x9F ? 3 : 0
        case 0xE3: return second == 0x80 && byte(offset + 2) == 0x80 ? 3 : 0
        default: return 0
        }
    }

    /// The first offset of `range` that is no white space, or its end.
    func skipWhiteSpace(_ range: Range<Int>) -> Int {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = whiteSpace(offset)
            if length == 0 { return offset }
            offset += length
        }
        return range.upperBound
    }

    /// `range` without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skipWhiteSpace(range)
        var end = range.upperBound
        while end > start {
            let last = before(end)
            if whiteSpace(last) == 0 { break }
            end = last
        }
        return start..<max(start, end)
    }

    /// The first place of `byte` in `range`.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { ByteScan.first(byte, in: $0, range) }
    }

    /// Whether `prefix` stands at `offset`, byte for byte.
    func has(_ prefix: StaticString, at offset: Int) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard offset >= 0, offset + length <= bytes.count else { return false }
        return prefix.withUTF8Buffer { expected in
            for index in 0..<length where expected[index] != bytes[offset + index] { return false }
            return true
        }
    }

    /// Whether the text has the bytes of `word` at `offset`.
    @inline(__always)
    func has(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.count <= bytes.count else { return false }
        for index in 0..<word.count where word[index] != bytes[offset + index] { return false }
        return true
    }

    /// The nearest beginning of a code point at or before `offset`.
    func aligned(_ offset: Int) -> Int {
        var start = min(max(offset, 0), bytes.count)
        while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
