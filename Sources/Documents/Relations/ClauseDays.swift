/// From which day on something is done to another document, and until when: `Bãi bỏ Quyết định số A kể từ ngày
/// 01/01/2027`, `Ngưng hiệu lực Thông tư số B từ ngày … đến hết ngày …`.
extension ClauseReader {
    private static let ending: Set<RelationKind> = [.replaces, .repeals, .halts, .suspends]
    private static let openings = [Phrase("kể từ ngày"), Phrase("từ ngày")]
    private static let through = [Phrase("đến hết ngày"), Phrase("hết ngày"), Phrase("đến ngày")]

    /// Gives the days that the sentence up to word `end` tells to what it did.
    mutating func tellDays(before end: Int) {
        let start = sentenceStart
        let places = found.indices.filter {
            found[$0].source == nil && found[$0].run.lowerBound >= start && ClauseReader.ending.contains(found[$0].kind)
        }
        guard let first = places.first, let told = day(in: found[first].run.upperBound..<end) else { return }
        for place in places where found[place].run.upperBound <= told.start && found[place].since == nil {
            found[place].since = told.since
            if found[place].kind == .suspends || found[place].kind == .halts { found[place].until = told.until }
        }
    }

    /// The first day told in `range` outside what is named there.
    func day(in range: Range<Int>) -> (start: Int, since: String, until: String?)? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let opening = ClauseReader.openings.first(where: { $0.matches(words, at: index) }),
                !mentions.contains(where: { $0.run.contains(index) }),
                let date = DateParser.date(words, at: index + opening.count - 1), let since = date.iso
            else {
                index += 1
                continue
            }
            // `Quyết định số A về thu phí từ ngày …`: of what is named
            let isTitles =
                opening.count == 2
                && (range.lowerBound..<index).contains {
                    ClauseReader.titling.contains(words.hash($0))
                }
            if isTitles { return nil }
            var until: String?
            if let last = ClauseReader.through.first(where: { $0.matches(words, at: date.next) }) {
                until = DateParser.date(words, at: date.next + last.count - 1)?.iso
                    .flatMap { CalendarDay.after($0, days: 1) }
            }
            return (index, since, until)
        }
        return nil
    }

    private static let titling = WordSet("về quy")
}
