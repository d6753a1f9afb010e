import VietnameseText

/// Dates as official documents and their readers write them, made ISO 8601 (`2013-11-06`).
///
/// A date has a day, a month and a year; `ngày 28-9` without a year is none, nor is the 31st of April.
public enum OfficialDate {
    /// The date that `text` as a whole is: `06/11/2013`, `6-11-2013`, `2013-11-06`, `ngày 06 tháng 11 năm 2013`.
    public static func parse(_ text: String) -> String? {
        guard text.utf8.count <= 100 else { return nil }
        let terms = terms(of: text)
        guard let found = date(in: terms, of: text, from: 0), found.next == terms.count else { return nil }
        return found.iso
    }

    /// The days that `text` stands for, first to last, for filters: a date, a month (`11/2013`, `2013-11`), a year.
    public static func range(_ text: String) -> ClosedRange<String>? {
        guard text.utf8.count <= 100 else { return nil }
        if let day = parse(text) { return day...day }
        var terms = Folding.tokens(of: text)[...]
        if terms.first?.folded == "nam" || terms.first?.folded == "thang" { terms = terms.dropFirst() }
        let numbers = terms.compactMap { number($0.folded) }
        // `tháng 11 năm 2013` has a word between the two
        let words = terms.filter { number($0.folded) == nil }
        guard words.allSatisfy({ $0.folded == "nam" }), words.count <= 1 else { return nil }
        if numbers.count == 1, let year = numbers.first, isYear(year) {
            guard let first = iso(year: year, month: 1, day: 1), let last = iso(year: year, month: 12, day: 31) else {
                return nil
            }
            return first...last
        }
        guard numbers.count == 2 else { return nil }
        let (year, month) = numbers[0] > 12 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        guard isYear(year), let first = iso(year: year, month: month, day: 1),
            let last = iso(year: year, month: month, day: daysIn(month, of: year))
        else { return nil }
        return first...last
    }

    /// The first date in `text`, with its place in UTF-8 code units.
    public static func first(in text: String) -> (iso: String, range: Range<Int>)? {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let terms = terms(of: text)
        for index in terms.indices {
            guard let found = date(in: terms, of: text, from: index) else { continue }
            return (found.iso, terms[index].range.lowerBound..<terms[found.next - 1].range.upperBound)
        }
        return nil
    }

    /// The date as ISO 8601, nil if there is no such day.
    public static func iso(year: Int, month: Int, day: Int) -> String? {
        guard isYear(year), 1...12 ~= month, 1...daysIn(month, of: year) ~= day else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// Whether `line` is a letterhead's place and date: `Lam Giang, ngày 14 tháng 10 năm 2013`, the figures maybe
    /// still blank.
    static func isPlaceAndDate(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 160, mayNameDay(text, range) else { return false }
        // `quy` and `xây` have letters of `ngày`, too; a line of more words has something else
        let folded = text.folded(range)
        return folded.holds("ngay") && folded.foldedWords <= 13 && isPlaceAndDate(text.string(range))
    }

    private static func isPlaceAndDate(_ line: String) -> Bool {
        let terms = terms(of: line)
        guard let day = terms.firstIndex(where: { $0.folded == "ngay" }), day <= 7, terms.count <= day + 6 else {
            return false
        }
        let gaps = Array(line.utf8)
        if 1...5 ~= day, terms.count == day + 4, isInFigures(terms[(day + 1)...]), terms[0].folded != "hom" {
            return gaps[terms[day - 1].range.upperBound..<terms[day].range.lowerBound].contains(UInt8(ascii: ","))
        }
        guard
            let month = terms[day...].firstIndex(where: { $0.folded == "thang" }), month <= day + 2,
            let year = terms[month...].firstIndex(where: { $0.folded == "nam" }), year <= month + 2
        else { return false }
        guard day > 0 else { return true }
        if terms[0].folded == "hom", terms[1].folded == "nay" { return false }
        // `Thứ Tư, ngày 20 tháng 10 năm 2021` of a web page
        if day == 2, weekdays.contains(terms[0].folded + " " + terms[1].folded) { return false }
        // `Lam Giang, hồi 16 giờ 30 phút ngày 06 tháng 9 năm 2024` of a telegram
        let hour = terms[..<day].firstIndex { $0.folded == "hoi" || $0.folded == "luc" }
        let open = hour.map { $0 > 0 ? $0 : day } ?? day
        let gap = gaps[terms[open - 1].range.upperBound..<terms[open].range.lowerBound]
        // a scan makes a stop of the comma: `Bến Nghi. ngày 7 tháng 3 năm 2024`
        return gap.contains(UInt8(ascii: ","))
            || day <= 3 && gap.contains(UInt8(ascii: ".")) && gaps[terms[day].range.lowerBound] == UInt8(ascii: "n")
    }

    private static let weekdays: Set<String> = [
        "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat",
    ]

    /// `6/9/2022`
    private static func isInFigures(_ terms: ArraySlice<Term>) -> Bool {
        let figures = terms.map { Int($0.folded) ?? 0 }
        return figures.count == 3 && 1...31 ~= figures[0] && 1...12 ~= figures[1] && 1900...2100 ~= figures[2]
    }

    /// Whether the line has letters that could be `ngày`, whatever the form of its à: false for most lines, at once.
    static func mayNameDay(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            var next = line.lowerBound
            while let last = ByteScan.first(0x59, 0x79, orBelow: 0, in: bytes, next..<line.upperBound) {
                next = last + 1
                if (max(line.lowerBound, last - 6)..<last).contains(where: { bytes[$0] | 0x20 == UInt8(ascii: "g") }) {
                    return true
                }
            }
            return false
        }
    }

    // MARK: reading

    private typealias Term = Folding.Term

    /// The words of `text`; `tháng5` and `ngày14`, where a space is lost, are two each.
    private static func terms(of text: String) -> [Term] {
        let terms = Folding.tokens(of: text)
        guard terms.contains(where: { wordLength($0) != nil }) else { return terms }
        return terms.flatMap { term -> [Term] in
            guard let length = wordLength(term) else { return [term] }
            let figures = term.folded.utf8.count - length
            var (word, number) = (term, term)
            word.folded = String(term.folded.prefix(length))
            word.exact = String(term.exact.dropLast(figures))
            word.range = term.range.lowerBound..<term.range.upperBound - figures
            number.folded = String(term.folded.dropFirst(length))
            number.exact = String(term.exact.suffix(figures))
            number.range = word.range.upperBound..<term.range.upperBound
            return [word, number]
        }
    }

    /// How many letters of the term are `ngày`, `tháng` or `năm`, where figures follow without a space.
    private static func wordLength(_ term: Term) -> Int? {
        for word in ["ngay", "thang", "nam"] where term.folded.hasPrefix(word) {
            let rest = term.folded.utf8.dropFirst(word.utf8.count)
            if !rest.isEmpty, rest.allSatisfy({ $0 &- 0x30 < 10 }) { return word.utf8.count }
        }
        return nil
    }

    private static func date(in terms: [Term], of text: String, from index: Int) -> (iso: String, next: Int)? {
        var at = index
        if at < terms.count, terms[at].folded == "ngay" { at += 1 }
        guard at < terms.count, let first = number(terms[at].folded) else { return nil }
        if at + 4 < terms.count, terms[at + 1].folded == "thang", terms[at + 3].folded == "nam",
            let month = number(terms[at + 2].folded), let year = number(terms[at + 4].folded),
            let iso = iso(year: year, month: month, day: first)
        {
            return (iso, at + 5)
        }
        guard at + 2 < terms.count, let second = number(terms[at + 1].folded),
            let third = number(terms[at + 2].folded), let one = joint(text, terms[at], terms[at + 1]),
            let two = joint(text, terms[at + 1], terms[at + 2]), one == two
        else { return nil }
        let found =
            isYear(first)
            ? iso(year: first, month: second, day: third)
            : iso(year: third, month: second, day: first)
        return found.map { ($0, at + 3) }
    }

    /// The one `/`, `-` or `.` between two numbers of a date, maybe with spaces.
    private static func joint(_ text: String, _ left: Term, _ right: Term) -> Unicode.Scalar? {
        let gap = text.utf8.dropFirst(left.range.upperBound).prefix(right.range.lowerBound - left.range.upperBound)
        var found: Unicode.Scalar?
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars where scalar != " " && scalar != "\u{A0}" {
            guard found == nil else { return nil }
            switch scalar {
            case "/", "-", ".": found = scalar
            case "\u{2010}"..."\u{2015}", "\u{2212}": found = "-"
            default: return nil
            }
        }
        return found
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 4 && text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(text) : nil
    }

    private static func isYear(_ year: Int) -> Bool { 1900...2199 ~= year }

    private static func daysIn(_ month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 1...12: 31
        default: 0
        }
    }
}
