import VietnameseText

/// A name in small letters that a flattened closing sets behind forms of signing and a title in capitals: `GIÁM ĐỐC Phạm
/// Gia Hưng`, `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Nguyễn Hữu An`.
struct NameBehindTitle {
    /// The words of the cell before the name and what stands between.
    let titleEnd: Int
    /// The word that the name, or the rank before it, begins with.
    let start: Int

    /// Longer closings are text, in bytes.
    private static let longest = 240

    /// Finds it in `cell`, whose words are `terms`; nil where the cell holds none.
    init?(_ text: TextBytes, _ cell: Range<Int>, _ terms: [Folding.Term]) {
        guard cell.count <= NameBehindTitle.longest, let last = terms.last,
            LetterCase.of(text.scalar(cell.lowerBound + last.range.lowerBound).value) == .upper
        else { return nil }
        // two words of a rank, five of a name
        for count in 2...7 where count < terms.count {
            let start = terms.count - count
            let end = NameBehindTitle.withoutNote(terms, before: start)
            guard end > 0 else { return nil }
            let before = cell.lowerBound..<cell.lowerBound + terms[end - 1].range.upperBound
            guard TextMeasure(text, before).isCapitals else { continue }
            let written = cell.lowerBound + terms[start].range.lowerBound..<cell.upperBound
            let rank = PersonName.rankLength(text, written)
            let name = text.trimmed(written.lowerBound + rank..<written.upperBound)
            guard PersonName.isPerson(text, name), !TextMeasure(text, name).isCapitals,
                NameBehindTitle.isTitle(terms[..<end].map(\.folded))
            else { return nil }
            (titleEnd, self.start) = (end, start)
            return
        }
        return nil
    }

    /// Whether the words are a role, or a form of signing that ends in one.
    private static func isTitle(_ words: [String]) -> Bool {
        let title = words.joined(separator: " ")
        if SignerRole.isRole(folded: title) { return true }
        return SignerRole.withoutForm(title) != nil
            && (2...5).contains { count in
                count < words.count && SignerRole.isRole(folded: words.suffix(count).joined(separator: " "))
            }
    }

    /// The end of the title before `(Đã ký)`, `(Ký tên, đóng dấu)`.
    private static func withoutNote(_ terms: [Folding.Term], before start: Int) -> Int {
        for note in notes where start > note.count && terms[start - note.count..<start].map(\.folded) == note {
            return start - note.count
        }
        return start
    }

    private static let notes = [["ky", "ten", "dong", "dau"], ["da", "ky"], ["ky", "ten"]]
}
