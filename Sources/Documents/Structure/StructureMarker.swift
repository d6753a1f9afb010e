/// What a line opens by its first words: `Chương II`, `Điều 5.`, `III-`, `2.`, `b)`, `- `.
///
/// The forms are those of Decree 30/2020/NĐ-CP (annex I, part II) and Guidance 36-HD/VPTW, with the spellings that are
/// met in practice.
struct StructureMarker: Equatable, Sendable {
    /// How high a division stands: a marker closes the open divisions of its own rank and below.
    enum Rank: Int, Comparable, Sendable {
        case appendix, part, chapter, section, subsection, article, capital, roman, number
        case number2, number3, number4, letter, parenthesized, bullet

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

        /// Phụ lục, Phần, Chương, Mục, Tiểu mục: their line is a heading and nothing else.
        var isDivision: Bool { self <= .subsection }

        /// `1.`, `1.1.` and deeper.
        var isNumber: Bool { self >= .number && self <= .number4 }

        /// Điểm and below: parts of what a clause begins.
        var isListItem: Bool { self >= .letter }
    }

    /// How high the division stands.
    var rank: Rank
    /// The path label: `Chương II`, `Điều 5`, `II`, `3`, `a`; nil for bullets.
    var label: String?
    /// Where the division's own words begin.
    var contentStart: Int

    /// The marker that opens `line`, which begins with no white space; nil if it opens nothing.
    static func of(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        guard let first = line.first else { return nil }
        let byte = text[first]
        switch byte {
        case 0x30...0x39: return numbered(text, line)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return DivisionMarker.of(text, line) ?? capital(text, line)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return letter(text, line)
        case 0xC3, 0xC4: return DivisionMarker.of(text, line) ?? letter(text, line)
        case UInt8(ascii: "("): return parenthesized(text, line)
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "~"), 0xC2, 0xE2, 0xEF:
            return bullet(text, line)
        default: return nil
        }
    }

    // MARK: numerals

    /// `1.`, `1-`, `1)`, `1/`, `1.2.`, `1.2 Tên`; not `1.200 hồ sơ`, `6-11-2013`, `24/7`.
    private static func numbered(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        var offset = line.lowerBound
        var groups = 0
        var groupStart = offset
        var longest = 0
        while offset < line.upperBound, text[offset] &- 0x30 < 10 {
            groupStart = offset
            while offset < line.upperBound, text[offset] &- 0x30 < 10, offset - groupStart < 4 { offset += 1 }
            longest = max(longest, offset - groupStart)
            groups += 1
            guard longest <= 3, groups <= 6 else { return nil }
            guard text.byte(offset) == UInt8(ascii: "."), text.byte(offset + 1) &- 0x30 < 10 else { break }
            offset += 1
        }
        guard groups == 1 || longest <= 2 else { return nil }
        // `1a.`: a clause that an amendment put in
        if groups == 1, isInserted(text, line, offset) { offset += text.scalar(offset).length }
        let label = line.lowerBound..<min(offset, line.upperBound)
        let rank = Rank(rawValue: Rank.number.rawValue + min(groups, 4) - 1) ?? .number4
        if text.byte(offset) == UInt8(ascii: ")") {
            return opened(text, line, rank == .number ? .parenthesized : rank, label, after: offset + 1, tight: true)
        }
        if let marker = delimited(text, line, rank, label) { return marker }
        // `1.2 Tên mục`: no stop behind the last figure
        guard groups > 1 else { return nil }
        let next = text.skipWhiteSpace(offset..<line.upperBound)
        guard next > offset, next < line.upperBound, LetterCase.of(text.scalar(next).value) == .upper else {
            return nil
        }
        return StructureMarker(rank: rank, label: text.string(label), contentStart: next)
    }

    /// Whether a small letter and a stop stand at `offset`, behind the figures.
    private static func isInserted(_ text: TextBytes, _ line: Range<Int>, _ offset: Int) -> Bool {
        let (value, length) = text.scalar(offset)
        guard value &- 0x61 < 26 || value == 0x111, offset + length < line.upperBound else { return false }
        let stop = text.byte(offset + length)
        return (stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")")) && text.whiteSpace(offset + length + 1) > 0
    }

    /// `II.`, `II-`, `A.`, `B)`.
    private static func capital(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        var offset = line.lowerBound
        while offset < line.upperBound, text[offset] &- 0x41 < 26, offset - line.lowerBound < 8 { offset += 1 }
        let label = line.lowerBound..<offset
        if let value = Numeral.roman(text, label), value > 0, value <= 60, !isLoneLetter(text, label) {
            return delimited(text, line, .roman, label, closing: true)
        }
        return label.count == 1 ? delimited(text, line, .capital, label, closing: true) : nil
    }

    /// C, D, L and M alone number the parts after A and B; I, V and X are taken for Roman.
    private static func isLoneLetter(_ text: TextBytes, _ label: Range<Int>) -> Bool {
        guard label.count == 1 else { return false }
        switch text[label.lowerBound] {
        case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "L"), UInt8(ascii: "M"): return true
        default: return false
        }
    }

    /// `a)`, `đ)`, `a.`, `a1)`.
    private static func letter(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        let (value, length) = text.scalar(line.lowerBound)
        guard LetterCase.of(value) == .lower, value < 0x80 || value == 0x111 || value == 0xF0 else { return nil }
        var offset = line.lowerBound + length
        if text.byte(offset) &- 0x30 < 10 { offset += 1 }
        let label = line.lowerBound..<min(offset, line.upperBound)
        switch text.byte(offset) {
        case UInt8(ascii: ")"): return opened(text, line, .letter, label, after: offset + 1, tight: true)
        case UInt8(ascii: "."), UInt8(ascii: "/"):
            return opened(text, line, .letter, label, after: offset + 1, tight: false)
        default: return nil
        }
    }

    /// `(1)`, `(a)`, `(iv)`.
    private static func parenthesized(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        var offset = line.lowerBound + 1
        while offset < line.upperBound, offset - line.lowerBound < 5 {
            let byte = text[offset]
            guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 else { break }
            offset += 1
        }
        let label = line.lowerBound + 1..<max(offset, line.lowerBound + 1)
        guard !label.isEmpty, text.byte(offset) == UInt8(ascii: ")") else { return nil }
        return opened(text, line, .parenthesized, label, after: offset + 1, tight: false)
    }

    private static func bullet(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        let (value, length) = text.scalar(line.lowerBound)
        switch value {
        // - + * – — · • ‣ ◦ and the geometric shapes, and Word's private bullets
        case 0x2D, 0x2B, 0x2A, 0x7E, 0x2012...0x2015, 0xB7, 0x2022, 0x2023, 0x25A0...0x25FF, 0x2713, 0x27A2,
            0xF0A0...0xF0FF:
            break
        default: return nil
        }
        let after = line.lowerBound + length
        let content = text.skipWhiteSpace(min(after, line.upperBound)..<line.upperBound)
        guard content < line.upperBound else { return nil }
        if content == after {
            // `-Nội dung` without a space, but neither `-5` nor `---`
            let next = LetterCase.of(text.scalar(content).value)
            guard value != 0x2A, value != 0x7E, next == .upper || next == .lower else { return nil }
        }
        return StructureMarker(rank: .bullet, label: nil, contentStart: content)
    }

    // MARK: what closes a numeral

    /// `.`, `-`, `/`, `:` behind `label`, maybe after a space, then white space or a capital; `)` too if `closing`.
    private static func delimited(
        _ text: TextBytes, _ line: Range<Int>, _ rank: Rank, _ label: Range<Int>, closing: Bool = false
    ) -> StructureMarker? {
        guard !label.isEmpty else { return nil }
        var offset = text.skipWhiteSpace(label.upperBound..<line.upperBound)
        let isSpaced = offset > label.upperBound
        let (value, length) = text.scalar(offset)
        switch value {
        case 0x2E, 0x3A, 0x2F:
            guard !isSpaced || value == 0x2E else { return nil }
            offset += length
            // `1.-` and `1. -` are one delimiter
            if text.byte(offset) == UInt8(ascii: "-") { offset += 1 }
            // `200/KH-UBND` is a document's number
            return opened(text, line, rank, label, after: offset, tight: value != 0x2F)
        case 0x29 where closing && !isSpaced:
            return opened(text, line, rank, label, after: offset + length, tight: true)
        case 0x2D, 0x2010...0x2015, 0x2212:
            // `81-KL/TW ngày …` on the line below `Kết luận số`
            if rank == .number, !isSpaced, isDocumentNumber(text, line, behind: offset + length) { return nil }
            let marker = opened(text, line, rank, label, after: offset + length, tight: true)
            // `2 - 3 giờ`, `5 - 7 người`: a range, not a clause
            guard let marker, isSpaced || rank >= .number else { return marker }
            let next = text.scalar(marker.contentStart).value
            return LetterCase.of(next) == .upper || next == 0x22 || next == 0x201C ? marker : nil
        default: return nil
        }
    }

    /// Whether the line begins with a document's number, whose symbols stand at `start`.
    private static func isDocumentNumber(_ text: TextBytes, _ line: Range<Int>, behind start: Int) -> Bool {
        guard start < line.upperBound, text.whiteSpace(start) == 0 else { return false }
        return NumberParser(text: text, isLenient: false).parts(from: line.lowerBound, end: line.upperBound) != nil
    }

    /// The marker if white space, the line's end or (`tight`) a capital follows at `after`.
    private static func opened(
        _ text: TextBytes, _ line: Range<Int>, _ rank: Rank, _ label: Range<Int>, after: Int, tight: Bool
    ) -> StructureMarker? {
        guard after <= line.upperBound else { return nil }
        let content = text.skipWhiteSpace(after..<line.upperBound)
        if content == after, content < line.upperBound {
            let next = LetterCase.of(text.scalar(content).value)
            guard tight, next == .upper || (next == .lower && rank == .letter) else { return nil }
        }
        return StructureMarker(rank: rank, label: text.string(label), contentStart: content)
    }
}
