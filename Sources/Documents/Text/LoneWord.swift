import VietnameseText

/// A line of one word that the next goes on, since a page's source breaks its lines inside cells: `ỦY` / `BAN NHÂN DÂN`,
/// `Số:` / `14/2007/QĐ-UBND`, `TM.` / `ỦY BAN NHÂN DÂN`, `Lam` / `Giang, ngày 11 tháng 3`.
enum LoneWord {
    /// Whether `line` is one, and no kind of document, as `LUẬT` and `LỆNH` are.
    static func isOne(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        guard 1...12 ~= line.count, LetterCase.of(text.scalar(line.lowerBound).value) == .upper else { return false }
        for offset in line {
            switch text[offset] {
            case UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x30...0x39: return false
            default: if text.whiteSpace(offset) > 0 { return false }
            }
        }
        return DocumentType.opening(Folding.folded(text.string(line))) == nil
    }

    /// Last syllables of what letterheads and closings name, which open no line of their own.
    private static let tails: Set<String> = ["TỊCH", "DÂN", "ĐỐC", "TRƯỞNG", "PHÚC", "NGHĨA", "ƯƠNG"]

    /// Whether `line` is the end of the one before it: `KT. CHỦ` / `TỊCH`.
    static func isTail(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        3...10 ~= line.count && tails.contains(text.string(line))
    }
}
