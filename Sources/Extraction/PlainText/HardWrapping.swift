import VietnameseText

/// Tells a text whose lines were broken to a width (an e-mail, a terminal's output) from one whose lines are
/// paragraphs (what office programs save), and says which lines continue the one before.
///
/// Careful on purpose: a paragraph that stays in lines is still found line by line, while paragraphs that are wrongly
/// joined make one passage of two.
struct HardWrapping {
    private let lines: [Line]
    private let width: Int?
    /// Whether lines end anywhere within sentences, as when the source of a web page was copied.
    private let isRagged: Bool

    /// The widths between which people and programs wrap text.
    private static let usualWidths = 60...100

    /// Looks at a text's lines, given by their ranges.
    init(lines ranges: [Range<Int>], in text: [UInt8]) {
        guard Self.mayBeWrapped(ranges, in: text) else {
            lines = []
            width = nil
            isRagged = false
            return
        }
        let lines = ranges.map { Line(UTF8Text.trimmed($0, in: text), of: $0, in: text) }
        self.lines = lines
        width = Self.width(of: lines)
        isRagged = width == nil && Self.isRagged(lines)
    }

    /// Whether a line, not the first, continues the paragraph of the line before.
    func continues(line index: Int) -> Bool {
        guard let width else { return isRagged && continuesRagged(line: index) }
        let (line, next) = (lines[index - 1], lines[index])
        guard !line.isEmpty, !next.isEmpty, !next.beginsItem, next.indent <= line.indent else { return false }
        if line.leans(on: next) { return true }
        if line.continuesAsSentence(in: next) { return line.length * 10 >= width * 6 }
        guard line.end != .closed || !next.beginsUpper else { return false }
        // The line ends where it does because the next word had no room.
        return line.length + 1 + next.firstWordLength > width
    }

    private func continuesRagged(line index: Int) -> Bool {
        let (line, next) = (lines[index - 1], lines[index])
        guard !line.isEmpty, !next.isEmpty, !next.beginsItem else { return false }
        return line.continuesAsSentence(in: next) || line.leans(on: next)
    }

    /// Whether many lines, and long ones, end within a sentence that the next goes on: one in three of those that are not
    /// short. Where lines are paragraphs, nearly none does.
    private static func isRagged(_ lines: [Line]) -> Bool {
        var broken: [Int] = []
        var (filled, long) = (0, 0)
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty {
            // neither letterhead nor rules
            if line.length >= 24 { filled += 1 }
            if line.length > longestRagged { long += 1 }
            if line.continuesAsSentence(in: next), !next.beginsItem { broken.append(line.length) }
        }
        guard broken.count >= 6, broken.count * 3 >= filled, long * 50 <= filled else { return false }
        return broken.sorted()[broken.count / 2] >= usualWidths.lowerBound - 10
    }

    /// Longer lines are paragraphs, in columns.
    private static let longestRagged = 160

    /// Whether at least two long lines are followed by one that may begin within a sentence: false for most texts, at once.
    private static func mayBeWrapped(_ ranges: [Range<Int>], in text: [UInt8]) -> Bool {
        var pairs = 0
        for (line, next) in zip(ranges, ranges.dropFirst()) where line.count >= usualWidths.lowerBound - 10 {
            guard let start = next.first(where: { text[$0] != UInt8(ascii: " ") && text[$0] != UInt8(ascii: "\t") })
            else { continue }
            let first = text[start]
            let second = start + 1 < next.upperBound ? text[start + 1] : 0
            let isItem = second == UInt8(ascii: ")") || second == UInt8(ascii: ".")
            guard first >= 0x80 ? isSmall(text, start) : first &- UInt8(ascii: "a") < 26, !isItem else { continue }
            pairs += 1
            if pairs == 2 { return !hasManyParagraphs(ranges, in: text) }
        }
        return false
    }

    /// Whether more than one line in twenty is sure to be longer than any that was wrapped: its ASCII letters and signs alone
    /// are more. Neither `width` nor `isRagged` finds anything then.
    private static func hasManyParagraphs(_ ranges: [Range<Int>], in text: [UInt8]) -> Bool {
        // what follows the last does not matter to it
        let long = ranges.dropLast().count { line in
            line.count > longestRagged
                && text[line].withUnsafeBufferPointer { ByteScan.visibleASCII(in: $0) } > longestRagged
        }
        return long * 20 > ranges.count
    }

    private static func isSmall(_ text: [UInt8], _ offset: Int) -> Bool {
        Unicode.Scalar(UTF8Text.scalar(in: text, at: offset).value)?.properties.isLowercase ?? false
    }

    /// The width that the text was wrapped to, as far as its longest wrapped line shows; nil if it was not.
    private static func width(of lines: [Line]) -> Int? {
        var wrapped: [Int] = []
        var longPairs = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            guard line.length >= usualWidths.lowerBound - 10, !next.beginsItem, next.indent <= line.indent else {
                continue
            }
            longPairs += 1
            if line.continuesAsSentence(in: next) { wrapped.append(line.length) }
        }
        guard wrapped.count >= 2, wrapped.count * 2 >= longPairs, let width = wrapped.max(),
            usualWidths ~= width
        else { return nil }
        let filled = lines.count { !$0.isEmpty }
        let tooLong = lines.count { $0.length > width + 4 }
        let similar = wrapped.count { $0 * 4 >= width * 3 }
        return tooLong * 20 <= filled && similar * 10 >= wrapped.count * 9 ? width : nil
    }
}

extension HardWrapping {
    /// What of a line tells whether it is continued.
    private struct Line {
        /// How a line ends.
        enum End {
            /// In the middle of a sentence, as far as its last character tells.
            case open
            /// With what ends a sentence.
            case stopped
            /// With what ends an item or announces a list: `;` or `:`.
            case closed
        }

        /// White space before the text, in columns.
        private(set) var indent = 0
        /// Columns from the margin to the end of the text; a combining mark takes none.
        private(set) var length = 0
        private(set) var firstWordLength = 0
        private(set) var beginsLower = false
        private(set) var beginsUpper = false
        private(set) var beginsItem = false
        /// Whether its last word is nothing without the next: `của`, `số`, `Điều`.
        private(set) var leansOnNext = false
        private(set) var end = End.open

        var isEmpty: Bool { firstWordLength == 0 }

        init(_ content: Range<Int>, of line: Range<Int>, in text: [UInt8]) {
            guard !content.isEmpty else { return }
            indent = Self.columns(line.lowerBound..<content.lowerBound, in: text)
            length = indent + Self.columns(content, in: text)
            let wordEnd = text[content].firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            let firstWord = content.lowerBound..<(wordEnd ?? content.upperBound)
            firstWordLength = Self.columns(firstWord, in: text)
            let first = Unicode.Scalar(UTF8Text.scalar(in: text, at: content.lowerBound).value)
            beginsLower = first?.properties.isLowercase ?? false
            beginsUpper = first?.properties.isUppercase ?? false
            beginsItem = ItemMarker.begins(content, in: text)
            end = Self.end(of: content, in: text)
            leansOnNext = LeaningWord.ends(text[content])
        }

        /// Whether the next line reads on in the sentence that this one leaves open.
        func continuesAsSentence(in next: Line) -> Bool {
            end == .open && next.beginsLower
        }

        /// `Căn cứ Quyết định số` and `24/2021/QĐ-TTg`; `Căn cứ` and `Luật Tổ chức chính quyền địa phương`.
        func leans(on next: Line) -> Bool { end == .open && leansOnNext }

        private static func columns(_ range: Range<Int>, in text: [UInt8]) -> Int {
            // a character has one byte that continues none; U+0300–036F are CC and CD with up to AF behind it
            var columns = 0
            for index in range {
                let byte = text[index]
                guard byte & 0xC0 != 0x80 else { continue }
                columns += byte == 0xCC || byte == 0xCD && text[index + 1] < 0xB0 ? 0 : 1
            }
            return columns
        }

        private static func end(of content: Range<Int>, in text: [UInt8]) -> End {
            var index = content.upperBound
            while index > content.lowerBound {
                let (value, length) = UTF8Text.scalar(in: text, before: index)
                switch value {
                case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D: index -= length  // closing quotes and brackets
                case 0x2E, 0x21, 0x3F, 0x2026: return .stopped  // . ! ? …
                case 0x3B, 0x3A: return .closed  // ; :
                default: return .open
                }
            }
            return .open
        }
    }
}
