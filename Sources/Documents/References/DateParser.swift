/// Dates behind a document's number: `ngày 06 tháng 11 năm 2013`, `ngày 06/11/2013`, `6-11-2013`, `năm 2008`.
struct DateParser {
    /// What was read.
    struct Found {
        /// ISO 8601; nil where only the year is told, or where there is no such day.
        var iso: String?
        var year: Int?
        /// The word behind it.
        var next: Int
    }

    private static let day = Phrase("ngày").hashes[0]
    private static let month = Phrase("tháng").hashes[0]
    private static let year = Phrase("năm").hashes[0]

    /// The date that begins at word `index`.
    static func date(_ words: ReferenceWords, at index: Int) -> Found? {
        var at = index
        let isNamed = words.hash(at) == day
        if isNamed { at += 1 }
        if words.hash(at) == year, isYear(words.figures(at + 1)) {
            return Found(iso: nil, year: words.figures(at + 1), next: at + 2)
        }
        let first = words.figures(at)
        guard first >= 0, first < 10_000 else { return nil }
        if words.hash(at + 1) == month, words.hash(at + 3) == year, isYear(words.figures(at + 4)) {
            let year = words.figures(at + 4)
            return Found(
                iso: OfficialDate.iso(year: year, month: words.figures(at + 2), day: first), year: year, next: at + 5)
        }
        // `từ ngày 01/6 năm 2016`
        if isNamed, joint(words, at + 1) == .slash, words.hash(at + 2) == year, isYear(words.figures(at + 3)) {
            let told = words.figures(at + 3)
            return Found(
                iso: OfficialDate.iso(year: told, month: words.figures(at + 1), day: first), year: told, next: at + 4)
        }
        guard isNamed || words.figures(at + 2) >= 1000 else { return nil }
        guard let one = joint(words, at + 1), let two = joint(words, at + 2), one == two else { return nil }
        let second = words.figures(at + 1)
        var year = words.figures(at + 2)
        var next = at + 3
        // `ngày 16/7/20 21`: a space too much
        if isNamed, year == 19 || year == 20, words[at + 2].range.count == 2, words.gap(next) == .space,
            words.figures(next) >= 0, words[next].range.count == 2
        {
            year = year * 100 + words.figures(next)
            next += 1
        }
        if isNamed, 45...99 ~= year, words[at + 2].range.count == 2 { year += 1900 }
        guard 1...12 ~= second, 1...31 ~= first, isYear(year) else { return nil }
        return Found(iso: OfficialDate.iso(year: year, month: second, day: first), year: year, next: next)
    }

    private static let times = WordSet("hồi lúc vào")
    private static let hour = Phrase("giờ").hashes[0]
    private static let minute = Phrase("phút").hashes[0]

    /// The word behind an hour, where one stands before the date, as telegrams have it: `hồi 18 giờ 30 phút, ngày …`,
    /// `lúc 18h00' ngày …`; else `index`.
    static func afterHour(_ words: ReferenceWords, at index: Int) -> Int {
        var at = index
        if times.contains(words.hash(at)) { at += 1 }
        if words.figures(at) >= 0, words.hash(at + 1) == hour {
            at += 2
            if words.figures(at) >= 0, words.hash(at) != day { at += words.hash(at + 1) == minute ? 2 : 1 }
        } else if at < words.count, isHour(words, at) {
            at += 1
        } else if at == index {
            return index
        }
        let marks = words.gap(at).subtracting([.space, .comma, .quote, .other])
        return words.hash(at) == day && marks.isEmpty ? at : index
    }

    /// `18h`, `18h00`.
    private static func isHour(_ words: ReferenceWords, _ index: Int) -> Bool {
        let range = words[index].range
        guard 2...5 ~= range.count, words.text[range.lowerBound] &- 0x30 < 10 else { return false }
        return words.text.bytes[range].contains(UInt8(ascii: "h"))
    }

    /// The one `/`, `-` or `.` before the word.
    private static func joint(_ words: ReferenceWords, _ index: Int) -> GapMarks? {
        guard words.figures(index) >= 0 else { return nil }
        let marks = words.gap(index).subtracting(.space)
        return marks == .slash || marks == .hyphen || marks == .stop ? marks : nil
    }

    static func isYear(_ year: Int) -> Bool { 1900...2199 ~= year }
}
