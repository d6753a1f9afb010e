/// Markers that begin with a word: Phụ lục, Phần, Chương, Mục, Tiểu mục, Điều.
enum DivisionMarker {
    /// The marker that opens `line`, nil if none does.
    ///
    /// `Mục I thì tùy mức độ …` and `Điều 5 Luật này …` are sentences: after the numeral a stop, a capital (but not for
    /// an article) or the line's end must follow.
    static func of(_ text: TextBytes, _ line: Range<Int>) -> StructureMarker? {
        guard mayBegin(text, line.lowerBound), var word = nextWord(text, line.lowerBound, line.upperBound),
            var name = keyword(text, word)
        else { return nil }
        var rank: StructureMarker.Rank
        switch name {
        case "phần": rank = .part
        case "chương": rank = .chapter
        case "mục": rank = .section
        case "điều": rank = .article
        case "phụ", "tiểu":
            guard let second = nextWord(text, word.upperBound, line.upperBound), let rest = keyword(text, second),
                (name == "phụ" && rest == "lục") || (name == "tiểu" && rest == "mục")
            else { return nil }
            rank = rest == "lục" ? .appendix : .subsection
            name += " " + rest
            word = second
        default: return nil
        }
        let title = name.prefix(1).uppercased() + name.dropFirst()
        let numeral = numeral(text, word.upperBound, line.upperBound, rank)
        guard let numeral else {
            // an appendix that stands alone carries no numeral
            guard rank == .appendix, word.upperBound == line.upperBound else { return nil }
            return StructureMarker(rank: rank, label: title, contentStart: line.upperBound)
        }
        guard let content = content(text, numeral.upperBound, line.upperBound, rank) else { return nil }
        var number = text.string(numeral)
        if number.contains(" ") { number = number.lowercased() }
        return StructureMarker(rank: rank, label: title + " " + number, contentStart: content)
    }

    /// A glance at two bytes spares most lines the rest: Ph, Ch, Mụ, Ti, Đi, in either case.
    private static func mayBegin(_ text: TextBytes, _ offset: Int) -> Bool {
        let second = text.byte(offset + 1) | 0x20
        switch text[offset] {
        case UInt8(ascii: "P"), UInt8(ascii: "C"): return second == UInt8(ascii: "h")
        case UInt8(ascii: "T"): return second == UInt8(ascii: "i")
        case UInt8(ascii: "M"): return second == UInt8(ascii: "u") || second >= 0x80
        case 0xC3, 0xC4: return text.byte(offset + 1) == 0x90 && text.byte(offset + 2) | 0x20 == UInt8(ascii: "i")
        default: return false
        }
    }

    /// The letters (with combining marks) at or after `start`.
    private static func nextWord(_ text: TextBytes, _ start: Int, _ end: Int) -> Range<Int>? {
        let begin = text.skipWhiteSpace(start..<end)
        var offset = begin
        // Tiểu in decomposed form takes 8 bytes
        while offset < end, offset - begin <= 12 {
            let (value, length) = text.scalar(offset)
            guard LetterCase.of(value) != .none || 0x300..<0x370 ~= value else { break }
            offset += length
        }
        return offset > begin && offset - begin <= 12 ? begin..<offset : nil
    }

    private static func keyword(_ text: TextBytes, _ word: Range<Int>) -> String? {
        let lower = text.string(word).lowercased()
        // the look-alike Ð (U+00D0) of older converters
        if text[word.lowerBound] == 0xC3 { return lower.dropFirst() == "iều" ? "điều" : nil }
        // == on strings is canonical equivalence: decomposed text gives the same keyword
        for known in ["phần", "chương", "mục", "điều", "phụ", "lục", "tiểu"] where known == lower { return known }
        return nil
    }

    private static let ordinals: Set<String> = [
        "nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
    ]

    /// `II`, `5`, `5a`, `13.1.TT.84.3`, `thứ nhất`.
    private static func numeral(
        _ text: TextBytes, _ start: Int, _ end: Int, _ rank: StructureMarker.Rank
    ) -> Range<Int>? {
        var begin = text.skipWhiteSpace(start..<end)
        guard begin > start, begin < end else { return nil }
        // `Phụ lục số 01`
        if rank == .appendix, let so = nextWord(text, begin, end), text.string(so).lowercased() == "số" {
            begin = text.skipWhiteSpace(so.upperBound..<end)
        }
        if rank == .part, let thu = nextWord(text, begin, end), text.string(thu).lowercased() == "thứ",
            let ordinal = nextWord(text, thu.upperBound, end), ordinals.contains(text.string(ordinal).lowercased())
        {
            return begin..<ordinal.upperBound
        }
        var offset = begin
        while offset < end, offset - begin < 24, isNumeralByte(text[offset]) { offset += 1 }
        while offset > begin, text[offset - 1] == UInt8(ascii: ".") { offset -= 1 }
        let found = begin..<offset
        // `Phần mềm`, `Mục tiêu`: the first letters of a word are no numeral
        guard !found.isEmpty, offset >= end || LetterCase.of(text.scalar(offset).value) == .none else { return nil }
        if text[begin] &- 0x30 < 10 { return found }
        if Numeral.roman(text, found) != nil {
            // `Điều I: Ban hành …`, as provinces counted
            let next = text.byte(offset)
            let isMarked = next == UInt8(ascii: ":") || next == UInt8(ascii: ".")
            return rank == .article && !isMarked ? nil : found
        }
        return found.count == 1 && rank != .article && text[begin] &- 0x41 < 26 ? found : nil
    }

    private static func isNumeralByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".")
    }

    /// Where the division's name begins, nil if what follows the numeral makes a sentence of it.
    private static func content(
        _ text: TextBytes, _ start: Int, _ end: Int, _ rank: StructureMarker.Rank
    ) -> Int? {
        let next = text.skipWhiteSpace(start..<end)
        guard next < end else { return end }
        let (value, length) = text.scalar(next)
        switch value {
        // . : ) - and the dashes
        case 0x2E, 0x3A, 0x29, 0x2D, 0x2010...0x2015, 0x2212:
            if value == 0x2D, next == start, rank == .article { return nil }
            return text.skipWhiteSpace(next + length..<end)
        default:
            guard next > start, rank != .article, LetterCase.of(value) == .upper else { return nil }
            return next
        }
    }
}
