import VietnameseText

/// A row of a table that closes a document, where a page or a conversion has flattened it: `| Nơi nhận: - Như Điều 3; - Lưu:
/// VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Hữu Thạnh |`, `| THƯ KÝ | CHỦ TỌA |`.
struct ClosingRow {
    /// Whether a cell holds those who receive the document.
    private(set) var hasRecipients = false
    /// Whether a cell holds a title with the name of who signs.
    private(set) var isSigned = false
    /// Whether a cell holds a title whose name is yet to come.
    private(set) var hasTitle = false

    /// Whether the row is one form of signing and nothing else: `| TM. ỦY BAN NHÂN DÂN |`.
    private(set) var isForm = false

    /// No closing has more cells, or more words in one row.
    private static let longest = (cells: 4, words: 240)

    /// Reads `paragraph`; nil where any cell is something else, or nothing in the row signs.
    init?(_ text: TextBytes, _ paragraph: Paragraph) {
        let range = paragraph.range
        guard paragraph.weight <= ClosingRow.longest.words,
            paragraph.kind == .tableRow || text[range.lowerBound] == UInt8(ascii: "|")
                || text.has("- ", at: range.lowerBound)
                || paragraph.weight > 24 && ClosingMatter.isRecipients(text, range),
            text.first(UInt8(ascii: "|"), in: range) != nil
        else { return nil }
        let cells = Cells.of(text, range)
        guard 1...ClosingRow.longest.cells ~= cells.count else { return nil }
        var entries = 0
        for cell in cells {
            if ClosingMatter.isRecipients(text, cell) {
                hasRecipients = true
            } else if text.has("- ", at: cell.lowerBound), cell.upperBound < range.upperBound {
                // `- Như Điều 3; | CHỦ TỊCH`: an entry of the list above
                entries += 1
            } else if ClosingRow.opensInCapitals(text, cell) {
                let terms = Folding.tokens(
                    of: text.string(cell.lowerBound..<text.aligned(min(cell.upperBound, cell.lowerBound + 300))))
                if NameBehindTitle(text, cell, terms) != nil {
                    isSigned = true
                } else if cell.count <= 160, ClosingRow.isTitle(text, cell) {
                    hasTitle = true
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        guard isSigned || hasTitle else { return nil }
        isForm = cells.count == 1 + entries && hasTitle && SignerRole.isFormalOpening(text, cells[cells.count - 1])
    }

    /// Whether the first two letters of `cell` are capitals, as those of titles and forms of signing are.
    private static func opensInCapitals(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        let (first, length) = text.scalar(cell.lowerBound)
        guard LetterCase.of(first) == .upper else { return false }
        let second = text.scalar(cell.lowerBound + length).value
        // `Q. GIÁM ĐỐC`
        return LetterCase.of(second) == .upper || second == 0x2E || second == 0x2F
    }

    /// `CHỦ TỌA (GIÁM ĐỐC)`, `KT. BỘ TRƯỞNG BỘ TÀI CHÍNH THỨ TRƯỞNG`
    private static func isTitle(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        TextMeasure(text, cell).isCapitals && !PersonName.isPerson(text, cell)
            && (SignerRole.isRole(text, cell) || SignerRole.isFormalOpening(text, cell))
    }
}
