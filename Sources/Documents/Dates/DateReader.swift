import VietnameseText

/// Finds a document's own date, not those that its text mentions.
struct DateReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter

    /// A date, ISO 8601, where it stands, and how sure it is the document's own.
    struct Found: Sendable {
        var iso: String
        var range: Range<Int>
        var confidence: Double
    }

    /// The date; `isLoose` also takes a line near the top that holds little but a date (reports, submissions), `isPassed`
    /// the day on which an assembly passed the document.
    func date(title: TitleLine?, isLoose: Bool, isPassed: Bool, isPress: Bool = false) -> Found? {
        if isPress { return inLine(within: 12) }
        if let line = front.dateLine {
            // a date line without its day is a date not yet given
            return inRange(line, 0.99) ?? repaired(line)
        }
        if let date = title?.date { return Found(iso: date.iso, range: date.range, confidence: 0.97) }
        if let date = front.announcement?.date { return Found(iso: date.iso, range: date.range, confidence: 0.85) }
        return (isPassed ? passed() : nil) ?? atFoot() ?? (isLoose ? inOpening() ?? inLine() ?? ofEvent() : nil)
            ?? inTitle()
    }

    /// `… TẠI KỲ HỌP THỨ 4, QUỐC HỘI KHÓA IX, NGÀY 18-12-1993`: the day of the occasion in a title.
    private func inTitle() -> Found? {
        let lines = paragraphs.prefix(min(front.count, 6)).filter { $0.isCapitals && $0.weight <= 60 }.map(\.range)
        for range in lines where DocumentNumber.scan(text, in: range).isEmpty {
            let folded = text.folded(range)
            guard DateReader.events.contains(where: folded.contains) else { continue }
            if let found = inRange(range, 0.85) { return found }
        }
        return nil
    }

    /// The first date within `range`.
    func inRange(_ range: Range<Int>, _ confidence: Double) -> Found? {
        OfficialDate.first(in: text.string(range)).map {
            Found(
                iso: $0.iso, range: range.lowerBound + $0.range.lowerBound..<range.lowerBound + $0.range.upperBound,
                confidence: confidence)
        }
    }

    /// `ngày O6 thảng l1 nàm 2O13`, where a scanner took figures for letters.
    private func repaired(_ line: Range<Int>) -> Found? {
        ScannedDate.read(text.string(line)).map { Found(iso: $0, range: line, confidence: 0.85) }
    }

    /// `Lam Giang, ngày 22 tháng 9 năm 2023` above the signature.
    private func atFoot() -> Found? {
        for paragraph in paragraphs.suffix(30)
        where paragraph.weight <= 24 && OfficialDate.mayNameDay(text, paragraph.range) {
            for cell in Cells.of(text, paragraph.range)
            where text[cell.upperBound - 1] != UInt8(ascii: ";") && OfficialDate.isPlaceAndDate(text, cell) {
                if let found = inRange(cell, 0.9) ?? repaired(cell) { return found }
            }
        }
        return nil
    }

    /// `… được Quốc hội … khóa XIV, kỳ họp thứ 8 thông qua ngày 20 tháng 11 năm 2019.`
    private func passed() -> Found? {
        for paragraph in paragraphs.suffix(400).reversed() where 10...90 ~= paragraph.weight {
            guard text.length(of: DateReader.this, at: firstThis(paragraph.range)) != nil else { continue }
            let folded = text.folded(paragraph.range)
            guard folded.contains("thong qua"), folded.contains(" nay ") || folded.contains(" nay da ") else {
                continue
            }
            guard folded.contains("ky hop") || folded.contains("khoa ") else { continue }
            let terms = Folding.tokens(of: text.string(paragraph.range))
            guard
                let at = terms.indices.first(where: {
                    terms[$0].folded == "thong" && $0 + 1 < terms.count && terms[$0 + 1].folded == "qua"
                })
            else { continue }
            let start = paragraph.range.lowerBound + terms[at].range.lowerBound
            return inRange(start..<paragraph.range.upperBound, 0.9)
        }
        return nil
    }

    /// Where `này` stands within the first words, else the range's end.
    private func firstThis(_ range: Range<Int>) -> Int {
        let end = min(range.upperBound, range.lowerBound + 60)
        return (range.lowerBound..<end).first {
            text[$0] == UInt8(ascii: "n") && text.length(of: DateReader.this, at: $0) != nil
        } ?? range.upperBound
    }

    private static let this = Spellings("này")

    private static let openings = ["hom nay", "vao hoi", "vao luc", "thoi gian", "hoi ", "luc ", "bat dau"]

    /// `Hôm nay, ngày 22 tháng 9 năm 2023, tại …`, `Vào hồi 8 giờ 00 ngày 22/9/2023`
    private func inOpening() -> Found? {
        for paragraph in paragraphs.prefix(24) {
            let start = paragraph.marker?.contentStart ?? paragraph.range.lowerBound
            // `openings` begin with one of these
            guard "hvtlb".utf8.contains(text.byte(start) | 0x20) else { continue }
            let end = text.aligned(min(paragraph.range.upperBound, start + 160))
            let range = start..<max(start, end)
            let folded = text.folded(range)
            guard DateReader.openings.contains(where: { folded.hasPrefix($0) }), !folded.hasPrefix("thoi gian ky")
            else { continue }
            if let found = inRange(range, 0.9) { return found }
        }
        return nil
    }

    /// `Thứ Hai, 02-10-2023`, `(Tham luận tại tọa đàm ngày 22/9/2023)`: short, and no other document's date.
    private func inLine(within most: Int = 26) -> Found? {
        for paragraph in paragraphs.prefix(14) where paragraph.weight <= most {
            guard DocumentNumber.scan(text, in: paragraph.range).isEmpty else { continue }
            if let found = inRange(paragraph.range, 0.8) { return found }
        }
        return nil
    }

    private static let events = [
        "tai toa dam", "tai hoi nghi", "tai hoi thao", "tai phien hop", "tai ky hop", "tai cuoc hop", "tai dien dan",
        "tai phien giai trinh", "tai buoi lam viec",
    ]

    /// `Ông …, nguyên Phó Chủ tịch …, phát biểu tại Tọa đàm “…” ngày 22/9/2023`: the occasion that a speech names before
    /// it begins.
    private func ofEvent() -> Found? {
        for paragraph in paragraphs.prefix(6) where paragraph.weight <= 80 {
            guard DocumentNumber.scan(text, in: paragraph.range).isEmpty else { continue }
            let folded = text.folded(paragraph.range)
            guard DateReader.events.contains(where: folded.contains) else { continue }
            if let found = inRange(paragraph.range, 0.8) { return found }
        }
        return nil
    }
}
