import VietnameseText

/// An entry of `Nơi nhận`, `Kính gửi` or a list of those present, as it is shown.
enum RecipientEntry {
    /// `range` without bullet and closing punctuation.
    static func content(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range)
        while let first = range.first {
            let (value, length) = text.scalar(first)
            // `|` opens a row
            guard [0x2D, 0x2B, 0x7E, 0x2022, 0x2013, 0x2014, 0x2A, 0x7C].contains(value) else { break }
            range = text.trimmed(min(first + length, range.upperBound)..<range.upperBound)
        }
        // `|` closes a cell of a flattened table
        while let last = range.last, [0x3B, 0x2E, 0x2C, 0x2F, 0x7C].contains(text[last]) {
            range = text.trimmed(range.lowerBound..<last)
        }
        return range
    }

    /// What follows the bracket that says what an office receives the document for: `(để báo cáo)`.
    static let purpose = Spellings("để")

    /// The content on one line.
    static func value(_ text: TextBytes, _ range: Range<Int>) -> String { text.flat(content(text, range)) }

    /// Whether it is the archive's: `- Lưu: VT, NC.` is the last (Decree 30/2020/NĐ-CP, annex I).
    static func isArchive(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let start = content(text, range).lowerBound
        return text.byte(start) | 0x20 == UInt8(ascii: "l")
            && Folding.folded(text.string(start..<text.aligned(min(start + 24, range.upperBound)))).hasPrefix("luu ")
    }

    /// `Như trên`, `Như kính gửi`: those named at the head of a letter.
    static func isAsAbove(_ entry: String) -> Bool {
        ["nhu tren", "nhu kinh gui"].contains { Folding.folded(entry).hasPrefix($0) } && entry.utf8.count < 40
    }
}
