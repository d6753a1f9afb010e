import VietnameseText

/// Tells a line end inside a sentence, made by a program that wrapped the text, from one that the author meant.
struct LineWrapping: Sendable {
    /// Whether the text as a whole is wrapped to a width, so that even a capital may go on a sentence.
    let isWrapped: Bool

    /// Lines shorter than this were ended on purpose, in bytes: some 45 letters of Vietnamese.
    private static let shortest = 60

    /// Judges the lines of `range`: wrapped if at least five lines, and a fifth of all, go on with a small letter.
    init(of text: TextBytes, in range: Range<Int>) {
        var pairs = 0
        var soft = 0
        var offset = range.lowerBound
        while let lineEnd = text.first(0x0A, in: offset..<range.upperBound) {
            switch LineWrapping.kind(text, lineEnd: lineEnd) {
            case .apart: break
            case .endedBefore: pairs += 1
            case .goesOnSmall:
                pairs += 1
                soft += 1
            case .goesOnLarge: pairs += 1
            }
            offset = lineEnd + 1
        }
        isWrapped = soft >= 5 && soft * 5 >= pairs
    }

    /// Whether the line end at `lineEnd` is only a space within a sentence.
    func isSoft(_ text: TextBytes, lineEnd: Int) -> Bool {
        switch LineWrapping.kind(text, lineEnd: lineEnd) {
        case .apart, .endedBefore: false
        case .goesOnSmall: true
        case .goesOnLarge:
            isWrapped && LineWrapping.lineIsLong(text, lineEnd: lineEnd)
                || LineWrapping.lineDangles(text, lineEnd: lineEnd)
        }
    }

    /// Whether the line before `lineEnd` ends in what no line ends with on purpose: `Căn cứ Nghị định số`, the `05/2023/TT-`
    /// of a number.
    private static func lineDangles(_ text: TextBytes, lineEnd: Int) -> Bool {
        var end = lineEnd
        while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 || text[end - 1] == 0x0D { end -= 1 }
        var start = end
        while start > 0, end - start < 24, text[start - 1] != 0x0A { start -= 1 }
        return LeaningWord.ends(text.bytes[start..<end]) || numberIsBroken(text, start..<end)
    }

    /// Whether the tail of a line ends inside a document's number, behind what joins its symbols: `05/2023/TT-`, `12/2019/`.
    private static func numberIsBroken(_ text: TextBytes, _ tail: Range<Int>) -> Bool {
        guard let last = tail.last else { return false }
        let isSlash = text[last] == UInt8(ascii: "/")
        guard isSlash || text[last] == UInt8(ascii: "-") else { return false }
        var start = last
        while start > tail.lowerBound, text[start - 1] != 0x20, text[start - 1] != 0x09 { start -= 1 }
        let written = text.bytes[start..<last]
        return (written.first.map { $0 &- 0x30 < 10 } ?? false) && (isSlash || written.contains(UInt8(ascii: "/")))
    }

    private enum Kind { case apart, endedBefore, goesOnSmall, goesOnLarge }

    private static func kind(_ text: TextBytes, lineEnd: Int) -> Kind {
        var next = lineEnd + 1
        while text.byte(next) == 0x20 || text.byte(next) == 0x09 { next += 1 }
        guard next < text.count, text[next] != 0x0A, text[next] != 0x0D, text[next] != 0x0C else { return .apart }
        var last = lineEnd
        while last > 0, text[last - 1] == 0x20 || text[last - 1] == 0x09 || text[last - 1] == 0x0D { last -= 1 }
        guard last > 0, text[last - 1] != 0x0A else { return .apart }
        switch text[last - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return .endedBefore
        default: break
        }
        let first = text.scalar(next)
        switch LetterCase.of(first.value) {
        case .lower:
            // `CHỈ THỊ` above `về …` is a title, not a wrapped line
            let isItem = StructureMarker.of(text, next..<min(text.count, next + 8)) != nil
            return isItem || lineIsCapitals(text, end: last) ? .endedBefore : .goesOnSmall
        case .upper:
            if text.has("Kính gửi", at: next) || text.has("Nơi nhận", at: next) || opensLabel(text, next) {
                return .endedBefore
            }
            // a title in capitals above the first sentence
            if LetterCase.of(text.scalar(next + first.length).value) == .lower, last - 1 > 24,
                lineIsCapitals(text, end: last)
            {
                return .endedBefore
            }
            return StructureMarker.of(text, next..<min(text.count, next + 40)) == nil ? .goesOnLarge : .endedBefore
        case .other: return .endedBefore
        case .none:
            // wrapped before a number or a bracket, but not before a bullet or a clause's number
            // `ngày 25 tháng` / `6 năm 2015`, `ngày` / `21 tháng 3`
            if text[next] &- 0x30 < 10,
                text.has("tháng", at: last - 6) || text.has(" năm", at: last - 5) || text.has("ngày", at: last - 5)
            {
                return .goesOnSmall
            }
            // `Nghị định số` / `15-CP ngày …`
            if text[next] &- 0x30 < 10, text.has(" số", at: last - 5), joinsSymbols(text, next) { return .goesOnSmall }
            let isItem = StructureMarker.of(text, next..<min(text.count, next + 40)) != nil
            return isItem ? .endedBefore : .goesOnLarge
        }
    }

    /// `Thư ký: Bà X`, `Ông Y (Sở Z): …`: whether the line at `start` begins with who speaks or keeps the minutes.
    private static func opensLabel(_ text: TextBytes, _ start: Int) -> Bool {
        guard labels.contains(where: { text.length(of: $0, at: start) != nil }) else { return false }
        for offset in start..<min(text.count, start + longestLabel) {
            switch text[offset] {
            case UInt8(ascii: ":"): return true
            case 0x0A, UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "\""): return false
            default: continue
            }
        }
        return false
    }

    private static let longestLabel = 120
    private static let labels = [
        "Ông ", "Bà ", "Anh ", "Chị ", "Đồng chí ", "Đại biểu ", "Thư ký", "Chủ trì", "Chủ tọa", "Người ghi ",
    ].map(Spellings.init)

    /// Whether figures at `offset` are joined to capitals: `15-CP`, `123/QĐ`, not `1- Tên`.
    private static func joinsSymbols(_ text: TextBytes, _ offset: Int) -> Bool {
        var end = offset
        while text.byte(end) &- 0x30 < 10, end - offset < 6 { end += 1 }
        guard text.byte(end) == UInt8(ascii: "-") || text.byte(end) == UInt8(ascii: "/"), end + 1 < text.count else {
            return false
        }
        return LetterCase.of(text.scalar(end + 1).value) == .upper || text[end + 1] &- 0x30 < 10
    }

    private static func lineIsCapitals(_ text: TextBytes, end: Int) -> Bool {
        var offset = end
        while offset > 0, text[offset - 1] != 0x0A {
            offset = text.before(offset)
            if LetterCase.of(text.scalar(offset).value) == .lower { return false }
        }
        return true
    }

    /// Whether the line before `lineEnd` reaches the width that a program would wrap at, and is not set in columns.
    private static func lineIsLong(_ text: TextBytes, lineEnd: Int) -> Bool {
        var start = lineEnd
        var spaces = 0
        while start > 0, lineEnd - start < shortest, text[start - 1] != 0x0A {
            start -= 1
            spaces = text[start] == 0x20 ? spaces + 1 : 0
            if spaces == 3, lineEnd - start > 3 { return false }
        }
        return lineEnd - start >= shortest
    }
}
