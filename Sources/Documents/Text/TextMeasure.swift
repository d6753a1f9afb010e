import VietnameseText

/// A stretch's length in words, and whether it is all in capitals: what the rules of structure ask of every line.
struct TextMeasure: Sendable {
    /// Words between white space. A word longer than any Vietnamese syllable counts once more for every 24 bytes, so
    /// that text without spaces has a length too.
    var weight = 0
    /// Whether it has letters and none is small.
    var isCapitals = false

    /// Longer words count more than once.
    static let wordBytes = ByteScan.longestWord

    /// Measures `range` in one pass.
    init(_ text: TextBytes, _ range: Range<Int>) {
        var offset = range.lowerBound
        var wordStart = -1
        var hasCapital = false
        // until a small letter comes, what every letter is
        while offset < range.upperBound {
            let space = text.whiteSpace(offset)
            if space > 0 {
                close(&wordStart, offset)
                offset += space
                continue
            }
            if wordStart < 0 { wordStart = offset }
            let (value, length) = text.scalar(offset)
            offset += length
            let letter = LetterCase.of(value)
            if letter == .lower {
                countWords(text, offset..<range.upperBound, from: wordStart)
                return
            }
            if letter == .upper { hasCapital = true }
        }
        close(&wordStart, range.upperBound)
        isCapitals = hasCapital
    }

    /// Counts the words that end in `range`, of which the first began at `start`.
    private mutating func countWords(_ text: TextBytes, _ range: Range<Int>, from start: Int) {
        let whole = start..<range.upperBound
        if let words = text.bytes.withUnsafeBufferPointer({ ByteScan.words(in: $0, whole) }) {
            weight += words
            return
        }
        var wordStart = start
        text.bytes.withUnsafeBufferPointer { bytes in
            TextMeasure.opensSpace.withUnsafeBufferPointer { opensSpace in
                var offset = range.lowerBound
                while offset < range.upperBound {
                    if !opensSpace[Int(bytes[offset])] {
                        if wordStart < 0 { wordStart = offset }
                        repeat { offset &+= 1 } while offset < range.upperBound && !opensSpace[Int(bytes[offset])]
                        continue
                    }
                    let space = text.whiteSpace(offset)
                    if space > 0 { close(&wordStart, offset) } else if wordStart < 0 { wordStart = offset }
                    offset &+= max(space, 1)
                }
            }
        }
        close(&wordStart, range.upperBound)
    }

    /// Which bytes white space may begin with.
    private static let opensSpace: [Bool] = (0...UInt8.max).map { byte in
        byte == 0x20 || byte &- 9 < 5 || [0xC2, 0xE1, 0xE2, 0xE3].contains(byte)
    }

    /// Whether `range` is in capitals but for a few letters that a scan or a page has made small: `THÀNH Ủy`.
    static func isNearlyCapitals(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        // what is small among ASCII's letters is most of it
        let small = text.bytes[range].withUnsafeBufferPointer { $0.reduce(0) { $0 + ($1 &- 0x61 < 26 ? 1 : 0) } }
        guard small * 4 <= range.count else { return false }
        var upper = 0
        var lower = 0
        var offset = range.lowerBound
        // what is left could not make up for more small letters
        while offset < range.upperBound, lower * 3 <= upper + range.upperBound - offset {
            let (value, length) = text.scalar(offset)
            switch LetterCase.of(value) {
            case .upper: upper += 1
            case .lower: lower += 1
            case .other, .none: break
            }
            offset += length
        }
        return upper > 2 && upper >= lower * 3
    }

    static func isNearlyCapitals(_ text: TextBytes) -> Bool { isNearlyCapitals(text, 0..<text.count) }

    private mutating func close(_ wordStart: inout Int, _ end: Int) {
        guard wordStart >= 0 else { return }
        weight += 1 + (end - wordStart - 1) / TextMeasure.wordBytes
        wordStart = -1
    }
}
