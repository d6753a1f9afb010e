/// From which day on something is done to another document, and until when: `Bãi bỏ Quyết định số A kể từ ngày
/// 01/01/2027`, `Ngưng hiệu lực Thông tư số B từ ngày … đến hết ngày …`, `Kể từ ngày …, Quyết định số C hết hiệu lực`.
extension ClauseReader {
    private static let ending: Set<RelationKind> = [.replaces, .repeals, .halts, .suspends, .restores]
    private static let openings = [Phrase("kể từ ngày"), Phrase("từ ngày")]
    private static let from = [Phrase("kể từ"), Phrase("từ")]
    private static let through = [Phrase("đến hết ngày"), Phrase("hết ngày"), Phrase("đến ngày")]

    /// Gives the days that the sentence up to word `end` tells to what it did.
    mutating func tellDays(before end: Int) {
        let start = sentenceStart
        let places = found.indices.filter {
            found[$0].source == nil && found[$0].run.lowerBound >= start && ClauseReader.ending.contains(found[$0].kind)
                && found[$0].since == nil
        }
        guard let first = places.first else { return }
        let told = day(in: found[first].run.upperBound..<end)
        for place in places {
            let isBefore = told.map { found[place].run.upperBound <= $0.start } ?? false
            guard let days = isBefore ? told.map({ ($0.since, $0.until) }) : openingDays else { continue }
            found[place].since = days.0
            if found[place].kind == .suspends || found[place].kind == .halts { found[place].until = days.1 }
        }
    }

    /// `Kể từ ngày 01/01/2022, bãi bỏ …`: takes the day that opens the sentence at word `index`, and gives the word with
    /// which the sentence goes on.
    mutating func takeOpeningDay(at index: Int) -> Int {
        openingDays = nil
        guard !isTitle, let opening = ClauseReader.from.first(where: { $0.matches(words, at: index) }) else {
            return index
        }
        guard let date = DateParser.date(words, at: DateParser.afterHour(words, at: index + opening.count)),
            let since = date.iso
        else { return index }
        let last = until(behind: date.next)
        let next = last?.next ?? date.next
        guard next < words.count, words.gap(next).subtracting([.space, .comma]).isEmpty else { return index }
        openingDays = (since, last?.iso)
        sentenceStart = next
        return next
    }

    /// `đến hết ngày 31/12/2022` at word `index`: the day behind it, and the word behind it.
    private func until(behind index: Int) -> (iso: String?, next: Int)? {
        guard let last = ClauseReader.through.first(where: { $0.matches(words, at: index) }),
            let date = DateParser.date(words, at: index + last.count - 1)
        else { return nil }
        return (date.iso.flatMap { CalendarDay.after($0, days: 1) }, date.next)
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
            // `…, riêng Điều 5 Nghị định này có hiệu lực từ ngày …`: of that
            if isTitles || ClauseReader.forces.contains(where: { words.has($0, at: index - $0.count) }) { return nil }
            return (index, since, until(behind: date.next)?.iso)
        }
        return nil
    }

    private static let titling = WordSet("về quy")
    private static let forces = [Phrase("có hiệu lực"), Phrase("có hiệu lực thi hành")]
}
