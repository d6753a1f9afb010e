/// Finds where sentences end in Vietnamese official text.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets that close after it, where white space follows
/// and then anything but a small letter or punctuation that goes on. It does not end in numbers (`1.200.000`), dates
/// (`22.3.2006`), after short forms (`TP.`, `PGS.TS.`, `TM.`, initials) nor after the numeral that opens a clause (`1.`,
/// `II.`, `Điều 5.`). A line end ends a sentence too, unless the text is wrapped there (see `LineWrapping`).
public enum SentenceScanner {
    /// The sentences of `text` in order, in UTF-8 code units, without white space at their ends.
    ///
    /// Together with the white space between them they are the whole text. Linear in the text's length.
    public static func sentences(of text: String) -> [Range<Int>] {
        let bytes = TextBytes(text)
        let wrapping = LineWrapping(of: bytes, in: 0..<bytes.count)
        return sentences(of: bytes, in: 0..<bytes.count) { wrapping.isSoft(bytes, lineEnd: $0) }
    }

    /// The sentences of `range`; `isSoft` tells whether a line end is only a space.
    static func sentences(
        of text: TextBytes, in range: Range<Int>, isSoft: (_ lineEnd: Int) -> Bool
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = text.skipWhiteSpace(range)
        var offset = start
        let end = range.upperBound
        func close(at stop: Int) {
            let sentence = text.trimmed(start..<stop)
            if !sentence.isEmpty { found.append(sentence) }
            start = text.skipWhiteSpace(stop..<end)
            offset = start
        }
        while offset < end {
            switch text[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                let after = skipStops(text, offset, end)
                if endsSentence(text, start: start, stop: offset, after: after, end: end) {
                    close(at: after)
                } else {
                    offset = after
                }
            case 0xE2 where text.has("…", at: offset):
                let after = skipStops(text, offset, end)
                if goesOn(text, after, end) { offset = after } else { close(at: after) }
            case 0x0A, 0x0D, 0x0C:
                if isSoft(offset) { offset += 1 } else { close(at: offset) }
            default:
                offset = nextSign(text, offset + 1, end)
            }
        }
        if start < end { close(at: end) }
        return found
    }

    /// Where the next byte stands that may end a sentence, from `offset` on; else the end.
    private static func nextSign(_ text: TextBytes, _ offset: Int, _ end: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            var offset = offset
            while offset < end {
                switch bytes[offset] {
                case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE2, 0x0A, 0x0C, 0x0D: return offset
                default: offset &+= 1
                }
            }
            return end
        }
    }

    /// Behind the stops at `offset` and the quotes and brackets that close after them. `./.` closes documents.
    private static func skipStops(_ text: TextBytes, _ offset: Int, _ end: Int) -> Int {
        var offset = offset
        while offset < end {
            switch text[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): offset += 1
            case UInt8(ascii: "/") where text.byte(offset + 1) == UInt8(ascii: "."): offset += 2
            case 0xE2 where text.has("…", at: offset): offset += 3
            default: return skipClosing(text, offset, end)
            }
        }
        return min(offset, end)
    }

    private static func skipClosing(_ text: TextBytes, _ offset: Int, _ end: Int) -> Int {
        var offset = offset
        while offset < end {
            let (value, length) = text.scalar(offset)
            switch value {
            // " ' ) ] } » ’ ”
            case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D: offset += length
            default: return min(offset, end)
            }
        }
        return min(offset, end)
    }

    /// Whether what follows `after` continues the sentence.
    private static func goesOn(_ text: TextBytes, _ after: Int, _ end: Int) -> Bool {
        guard after < end else { return false }
        guard text.whiteSpace(after) > 0 else { return true }
        let next = text.skipWhiteSpace(after..<end)
        guard next < end else { return false }
        let value = text.scalar(next).value
        switch value {
        // , ; : ) ] } » ’ ” go on
        case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D: return true
        default: return LetterCase.of(value) == .lower && !isNewItem(text, from: after, next: next)
        }
    }

    /// `a) …` on a new line is the next point, though small.
    private static func isNewItem(_ text: TextBytes, from after: Int, next: Int) -> Bool {
        guard text.byte(next + text.scalar(next).length) == UInt8(ascii: ")") else { return false }
        return text.bytes[after..<next].contains(0x0A)
    }

    private static func endsSentence(_ text: TextBytes, start: Int, stop: Int, after: Int, end: Int) -> Bool {
        if goesOn(text, after, end) { return false }
        // only a lone full stop belongs to short forms and numerals
        guard text[stop] == UInt8(ascii: "."), after == stop + 1, after < end else { return true }
        return !Abbreviations.endsShortForm(text, start: start, stop: stop)
            && !isOpeningNumeral(text, start: start, stop: stop)
    }

    /// Words that stand before the numeral of a division: `Điều 5.`, `Tiểu mục 2.`
    private static let divisions: Set<String> = [
        "điều", "khoản", "điểm", "chương", "mục", "phần", "tiểu mục", "phụ lục", "câu", "bài", "bảng", "biểu", "hình",
        "bước", "mẫu", "mẫu số", "ví dụ", "phần thứ",
    ]

    /// Whether the sentence is so far no more than the numeral of a clause: `1.`, `3.2.`, `II.`, `a.`, `Điều 5.`
    private static func isOpeningNumeral(_ text: TextBytes, start: Int, stop: Int) -> Bool {
        // no opening is longer than this
        guard stop - start <= 40 else { return false }
        var begin = start
        while begin < stop {
            let (value, length) = text.scalar(begin)
            if text.whiteSpace(begin) == 0, LetterCase.of(value) != .none || 0x30..<0x3A ~= value { break }
            begin += length
        }
        let numeral = Abbreviations.word(text, before: stop, notBefore: begin)
        guard Numeral.isNumeral(text, numeral) else { return false }
        let before = text.trimmed(begin..<numeral.lowerBound)
        return before.isEmpty || divisions.contains(text.string(before).lowercased())
    }
}
