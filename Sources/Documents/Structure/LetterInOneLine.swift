import VietnameseText

/// The head of a letter whose line ends are lost: `… Số: 412/UBND-VX V/v tăng cường … Lam Giang, ngày 12 tháng 3 năm 2025 Kính
/// gửi: - Sở Y tế; - UBND các huyện. Thực hiện …`.
enum LetterInOneLine {
    /// No head, and no list of those whom a letter is for, is longer, in bytes.
    private static let longest = (head: 600, list: 1200)

    /// Where its parts begin: what it is about, place and day, `Kính gửi` at `greeting`, those behind it, the text.
    static func cuts(_ text: TextBytes, _ line: Range<Int>, greeting: Int) -> Set<Int> {
        var cuts: Set<Int> = [greeting]
        let head = max(line.lowerBound, greeting - longest.head)..<greeting
        if let matter = head.last(where: { text.has("V/v", at: $0) || text.has("v/v", at: $0) }) {
            cuts.insert(matter)
            if let day = head.last(where: { $0 > matter && text.length(of: .day, at: $0) != nil }),
                let place = place(text, before: day, behind: matter)
            {
                cuts.insert(place)
            }
        }
        cuts.formUnion(list(text, greeting..<min(line.upperBound, greeting + longest.list)))
        return cuts
    }

    /// Where the words with capitals begin that stand before `, ngày`: `TP. Lam Giang`.
    private static func place(_ text: TextBytes, before day: Int, behind start: Int) -> Int? {
        var offset = day
        while offset > start, text[offset - 1] == 0x20 { offset -= 1 }
        guard offset > start, text[offset - 1] == UInt8(ascii: ",") else { return nil }
        var first: Int?
        for _ in 0..<4 {
            let stop = offset
            while offset > start, text[offset - 1] != 0x20 { offset -= 1 }
            guard offset < stop, LetterCase.of(text.scalar(offset).value) == .upper else { break }
            first = offset
            while offset > start, text[offset - 1] == 0x20 { offset -= 1 }
        }
        return first
    }

    /// The entries behind `Kính gửi:`, each with its dash, and the first sentence behind the last.
    private static func list(_ text: TextBytes, _ range: Range<Int>) -> Set<Int> {
        var cuts: Set<Int> = []
        for offset in range.dropFirst(8) {
            switch text[offset] {
            case UInt8(ascii: "-") where text.byte(offset + 1) == 0x20 && text.byte(offset - 1) == 0x20:
                if [UInt8(ascii: ":"), UInt8(ascii: ";")].contains(text.byte(offset - 2)) { cuts.insert(offset) }
            case UInt8(ascii: ".") where text.byte(offset + 1) == 0x20:
                let next = text.skipWhiteSpace(offset + 1..<range.upperBound)
                // `TP. Lam Giang`
                guard LetterCase.of(text.scalar(text.before(offset)).value) == .lower else { continue }
                if next < range.upperBound { cuts.insert(next) }
                return cuts
            default:
                guard text[offset - 1] == 0x20,
                    ParagraphReader.openings.contains(where: { text.has(Array($0.utf8), at: offset) })
                else { continue }
                cuts.insert(offset)
                return cuts
            }
        }
        return cuts
    }
}
