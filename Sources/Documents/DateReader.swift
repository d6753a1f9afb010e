import VietnameseText

/// Finds a document's own date, not those that its text mentions.
struct DateReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter

    /// The date, ISO 8601; `isLoose` also takes a line near the top that holds little but a date (reports, submissions).
    func date(isLoose: Bool) -> String? {
        if let line = front.dateLine {
            // a date line without its day is a date not yet given
            return OfficialDate.first(in: text.string(line))?.iso
        }
        return atFoot() ?? inOpening() ?? (isLoose ? inLine() ?? ofEvent() : nil)
    }

    /// `Lam Giang, ngày 22 tháng 9 năm 2023` above the signature.
    private func atFoot() -> String? {
        for paragraph in paragraphs.suffix(30) where paragraph.weight <= 24 {
            for cell in Cells.of(text, paragraph.range) {
                let line = text.string(cell)
                if OfficialDate.isPlaceAndDate(line), let date = OfficialDate.first(in: line) { return date.iso }
            }
        }
        return nil
    }

    private static let openings = ["hom nay", "vao hoi", "vao luc", "thoi gian", "hoi ", "luc "]

    /// `Hôm nay, ngày 22 tháng 9 năm 2023, tại …`, `Vào hồi 8 giờ 00 ngày 22/9/2023`
    private func inOpening() -> String? {
        for paragraph in paragraphs.prefix(24) {
            let start = paragraph.marker?.contentStart ?? paragraph.range.lowerBound
            // `openings` begin with one of these
            guard
                [UInt8(ascii: "h"), UInt8(ascii: "v"), UInt8(ascii: "t"), UInt8(ascii: "l")].contains(
                    text.byte(start) | 0x20)
            else { continue }
            let end = min(paragraph.range.upperBound, start + 160)
            let opening = text.string(start..<max(start, end))
            let folded = Folding.folded(opening)
            guard DateReader.openings.contains(where: { folded.hasPrefix($0) }) else { continue }
            if let date = OfficialDate.first(in: opening) { return date.iso }
        }
        return nil
    }

    /// `Thứ Hai, 02-10-2023`, `(Tham luận tại tọa đàm ngày 22/9/2023)`: short, and no other document's date.
    private func inLine() -> String? {
        for paragraph in paragraphs.prefix(14) where paragraph.weight <= 26 {
            guard DocumentNumber.scan(text, in: paragraph.range).isEmpty else { continue }
            if let date = OfficialDate.first(in: text.string(paragraph.range)) { return date.iso }
        }
        return nil
    }

    private static let events = [
        "tai toa dam", "tai hoi nghi", "tai hoi thao", "tai phien hop", "tai ky hop", "tai cuoc hop",
    ]

    /// `Ông …, nguyên Phó Chủ tịch …, phát biểu tại Tọa đàm “…” ngày 22/9/2023`: the occasion that a speech names before
    /// it begins.
    private func ofEvent() -> String? {
        for paragraph in paragraphs.prefix(6) where paragraph.weight <= 80 {
            guard DocumentNumber.scan(text, in: paragraph.range).isEmpty else { continue }
            let line = text.string(paragraph.range)
            let folded = Folding.folded(line)
            guard DateReader.events.contains(where: folded.contains) else { continue }
            if let date = OfficialDate.first(in: line) { return date.iso }
        }
        return nil
    }
}
