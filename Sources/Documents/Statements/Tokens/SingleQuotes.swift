/// Quotations between single marks, which are apostrophes and accents elsewhere: `'Phải làm ngay', ông X nói`.
extension QuotedSpeech {
    /// The mark that closes the single one at `offset`, where that one opens a paragraph or stands behind a colon, with several
    /// words between them; nil where none does.
    static func singleEnd(_ text: TextBytes, _ offset: Int, _ range: Range<Int>) -> Range<Int>? {
        let byte = text[offset]
        guard byte == 0x27 || byte == 0xE2 && text.has("‘", at: offset), opensClause(text, offset, range) else {
            return nil
        }
        let start = offset + (byte == 0x27 ? 1 : 3)
        guard start < range.upperBound, text.whiteSpace(start) == 0 else { return nil }
        var spaces = 0
        for place in start..<min(range.upperBound, start + longestQuotation) {
            switch text[place] {
            case 0x20: spaces += 1
            case 0x22: return nil
            case 0x27 where byte == 0x27, 0xE2 where byte == 0xE2 && text.has("’", at: place):
                let end = place + (byte == 0x27 ? 1 : 3)
                guard closes(text, place, end, range) else { continue }
                return spaces >= leastSpaces ? place..<end : nil
            default: break
            }
        }
        return nil
    }

    /// Whether a paragraph begins at `offset`, or what stands behind a colon.
    private static func opensClause(_ text: TextBytes, _ offset: Int, _ range: Range<Int>) -> Bool {
        if offset == range.lowerBound { return true }
        guard text.whiteSpace(offset - 1) > 0 else { return false }
        var place = offset - 1
        while place > range.lowerBound, text.whiteSpace(place) > 0 { place -= 1 }
        return place == range.lowerBound && text.whiteSpace(place) > 0 || text[place] == UInt8(ascii: ":")
    }

    /// Whether the mark stands behind a letter or a stop, and before a space, a stop or the end.
    private static func closes(_ text: TextBytes, _ mark: Int, _ end: Int, _ range: Range<Int>) -> Bool {
        guard text.whiteSpace(mark - 1) == 0 else { return false }
        return end >= range.upperBound || text.whiteSpace(end) > 0
            || [0x2C, 0x2E, 0x21, 0x3F, 0x3B].contains(text[end])
    }

    /// Bytes; whoever marks more so marks paragraphs with other signs.
    private static let longestQuotation = 2000
    /// Fewer words may be a nickname.
    private static let leastSpaces = 2
}
