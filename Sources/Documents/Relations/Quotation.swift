/// Follows quotations over paragraphs: what an amending document quotes belongs to the document that it amends.
struct Quotation {
    /// Whether the paragraphs being read stand in a quotation.
    private(set) var isOpen = false
    private var isCurly = false
    private var length = 0

    /// A quotation that does not end in so many paragraphs was none.
    private static let longest = 400

    /// Reads a paragraph, and gives the part of it that is not quoted.
    mutating func unquoted(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        if isOpen {
            length += 1
            if closes(text, range) || length > Quotation.longest { isOpen = false }
            return range.lowerBound..<range.lowerBound
        }
        guard let start = opening(text, range) else { return range }
        if !closes(text, start..<range.upperBound) {
            // words are quoted in passing, and the paragraph goes on with its own
            if isBalanced(text, start..<range.upperBound) { return range }
            isOpen = true
            length = 0
        }
        return range.lowerBound..<start
    }

    /// Whether every mark that opens in the range is closed in it.
    private func isBalanced(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        var (depth, straight) = (0, 0)
        for offset in range {
            switch text[offset] {
            case UInt8(ascii: "\""): straight += 1
            case 0xE2 where text.has("“", at: offset): depth += 1
            case 0xE2 where text.has("”", at: offset): depth -= 1
            case 0xC2 where text.has("«", at: offset): depth += 1
            case 0xC2 where text.has("»", at: offset): depth -= 1
            default: break
            }
        }
        return isCurly ? depth <= 0 : straight.isMultiple(of: 2)
    }

    /// Where a quotation begins that is more than a few words: at the paragraph's beginning, or behind `như sau:`.
    private mutating func opening(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        if let kind = quote(text, offset) {
            isCurly = kind
            return offset
        }
        while let colon = text.first(UInt8(ascii: ":"), in: offset..<range.upperBound) {
            offset = colon + 1
            let next = text.skipWhiteSpace(offset..<range.upperBound)
            if next < range.upperBound, let kind = quote(text, next), isProvision(text, next, range.upperBound) {
                isCurly = kind
                return next
            }
        }
        return nil
    }

    /// Behind a colon in the line, only a quoted provision counts: it opens with a numeral or goes to the end.
    private func isProvision(_ text: TextBytes, _ start: Int, _ end: Int) -> Bool {
        end - start > 80 || !closes(text, start..<end)
    }

    /// Whether a quotation mark opens at `offset`; true for a curly one.
    private func quote(_ text: TextBytes, _ offset: Int) -> Bool? {
        if text.has("“", at: offset) || text.has("«", at: offset) { return true }
        return text.byte(offset) == UInt8(ascii: "\"") ? false : nil
    }

    /// Whether the paragraph ends in a closing mark, maybe with a stop behind it.
    private func closes(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, [0x2E, 0x3B, 0x2C, 0x20, 0x2F].contains(text[end - 1]) { end -= 1 }
        guard end > range.lowerBound + 1 else { return false }
        if isCurly { return end >= 3 && text.has("”", at: end - 3) || end >= 2 && text.has("»", at: end - 2) }
        return text[end - 1] == UInt8(ascii: "\"")
    }
}
