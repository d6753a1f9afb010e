import VietnameseText

/// The line of a letterhead that carries the document's own number: `Số: 15/CT-UBND`, `Số 29-CT/TU`, `Số:     /UBND-NC`.
enum NumberLine {
    /// Whether `line` is one: `Số` and, within a few words, a number or the blank that is left for it.
    static func isNumberLine(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        guard line.count <= 90, let rest = afterWord(text, line) else { return false }
        if number(text, line) != nil { return true }
        // the figures are left to be filled in by hand
        let first = text.byte(rest)
        guard first == UInt8(ascii: "/") || first == UInt8(ascii: ".") || first == 0xE2 else { return false }
        return text.bytes[rest..<line.upperBound].contains(UInt8(ascii: "/"))
    }

    /// The number on `line`, nil if the figures are missing or the line is none.
    static func number(_ text: TextBytes, _ line: Range<Int>) -> DocumentNumber? {
        guard let rest = afterWord(text, line) else { return nil }
        let range = text.trimmed(rest..<line.upperBound)
        return NumberParser(text: text, isLenient: true).number(in: range, type: nil)
            ?? DocumentNumber.scan(text, in: range).first.flatMap {
                $0.range.lowerBound == range.lowerBound ? $0.number : nil
            }
    }

    /// Behind `Số` and `:`.
    private static func afterWord(_ text: TextBytes, _ line: Range<Int>) -> Int? {
        guard text.byte(line.lowerBound) | 0x20 == UInt8(ascii: "s"), line.count <= 120,
            let first = Folding.tokens(of: text.string(line)).first, first.folded == "so"
        else { return nil }
        var offset = line.lowerBound + first.range.upperBound
        while offset < line.upperBound, text.whiteSpace(offset) > 0 || text[offset] == UInt8(ascii: ":") {
            offset += max(text.whiteSpace(offset), 1)
        }
        return offset
    }
}
