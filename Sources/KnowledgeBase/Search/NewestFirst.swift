/// Orders what matches by date, the newest first and what has no date last, without sorting more than is shown.
struct NewestFirst {
    let catalog: DocumentCatalog
    /// One hit a document: its best passage, else its first.
    let groupsByDocument: Bool

    /// Days are counted from here; older ones are one.
    private static let firstYear: UInt32 = 1800
    private static let days = 512 * 372

    /// The first `wanted` of `matched`, which ascend; of one day the best first, then in the order of arrival.
    func order(_ matched: [UInt32], scored: [SecondPass.Scored], wanted: Int) -> [SecondPass.Scored] {
        var onDay = [Int](repeating: 0, count: NewestFirst.days)
        catalog.forEachDocument(of: matched) { onDay[day($0)] += groupsByDocument ? 1 : $1.count }
        var last = NewestFirst.days - 1
        var sum = onDay[last]
        while sum < wanted, last > 0 {
            last -= 1
            sum += onDay[last]
        }
        var known: [UInt32: SecondPass.Scored] = [:]
        for entry in scored { known[entry.passage] = entry }
        var entries: [(day: Int, entry: SecondPass.Scored)] = []
        // of the last day that is shown, unscored passages beyond those wanted are not
        var unscored = 0
        catalog.forEachDocument(of: matched) { document, places in
            let passages = matched[places]
            let day = day(document)
            guard day >= last else { return }
            func add(_ entry: SecondPass.Scored?, _ passage: UInt32) {
                if entry == nil, day == last {
                    unscored += 1
                    guard unscored <= wanted else { return }
                }
                entries.append((day, entry ?? SecondPass.Scored(passage: passage, score: 0)))
            }
            if groupsByDocument {
                let best = passages.compactMap { known[$0] }.max { $0.score < $1.score }
                add(best, best?.passage ?? passages[passages.startIndex])
            } else {
                for passage in passages { add(known[passage], passage) }
            }
        }
        return entries.sorted { left, right in
            if left.day != right.day { return left.day > right.day }
            if left.entry.score != right.entry.score { return left.entry.score > right.entry.score }
            return left.entry.passage < right.entry.passage
        }.map(\.entry)
    }

    /// The document's day, counted with 31 days in every month; 0 where it has no date.
    private func day(_ document: Int) -> Int {
        let date = catalog.dates[document]
        guard date > 0 else { return 0 }
        let year = max(date / 10_000, NewestFirst.firstYear) - NewestFirst.firstYear
        let month = max(date / 100 % 100, 1) - 1
        let dayOfMonth = max(date % 100, 1)
        return min(Int(year * 372 + month * 31 + dayOfMonth), NewestFirst.days - 1)
    }
}
