/// Knows a line that begins an item of a list or a numbered part of a document, as people type them.
enum ItemMarker {
    /// Whether a line's text begins with a bullet (`-`, `+`, `•`), a number or letter (`1.`, `1.2.`, `a)`, `IV.`) or
    /// a numbered article (`Điều 5.`).
    static func begins(_ content: Range<Int>, in text: [UInt8]) -> Bool {
        guard mayBegin(text[content].prefix(24)) else { return false }
        // A marker is short; 24 bytes hold the longest, `Chương XVIII.` included.
        let words = String(decoding: text[content].prefix(24), as: UTF8.self)
            .split(maxSplits: 2, omittingEmptySubsequences: true) { $0.isWhitespace }
        guard let first = words.first, words.count > 1 else { return false }
        if bullets.contains(first) { return true }
        if isNumbered(first) { return true }
        return parts.contains(first.lowercased()) && words[1].first?.isNumber == true
            && (words[1].last == "." || words[1].last == ":")
    }

    /// False for most lines, without a character being read.
    private static func mayBegin(_ start: ArraySlice<UInt8>) -> Bool {
        guard let first = start.first else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), 0xE2: return true
        // the letters that `parts` begin with, and the lead byte of đ: a number stands behind the word, in figures or as a
        // single sign
        case UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "c"), UInt8(ascii: "p"):
            if start.contains(where: { $0 &- 0x30 < 10 || $0 == 0xE2 || $0 == 0xC2 }) { return true }
        default: if first == 0xC4 { return true }
        }
        return firstWordEndsMarked(start)
    }

    /// Whether the first word ends in a stop or a bracket; true where that is not told by bytes of ASCII alone.
    private static func firstWordEndsMarked(_ start: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in start {
            if byte == 0xC2 || byte >= 0xE2 || byte == 0xE1 && last == 0 { return true }
            if byte <= 0x20 { return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == 0 }
            last = byte
        }
        return false
    }

    private static let bullets: Set<Substring> = ["-", "+", "*", "•", "–", "—", "●", "▪", "◦"]
    private static let parts: Set<String> = ["điều", "khoản", "mục", "chương", "phần"]

    /// `1.`, `12)`, `1.2.`, `a)`, `đ.`, `IV.`
    private static func isNumbered(_ word: Substring) -> Bool {
        guard word.last == "." || word.last == ")", word.count <= 8 else { return false }
        let mark = word.dropLast()
        guard let first = mark.first else { return false }
        if first.isNumber { return mark.allSatisfy { $0.isNumber || $0 == "." } }
        return mark.count == 1 && first.isLetter || mark.allSatisfy { "IVXLC".contains($0) }
    }
}
