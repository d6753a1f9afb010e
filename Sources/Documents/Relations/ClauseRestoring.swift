/// What holds again: `Bãi bỏ Quyết định số A; Quyết định số B có hiệu lực trở lại.`, or goes on: `…; Quyết định số C tiếp tục
/// có hiệu lực.`
extension ClauseReader {
    private static let again = [
        Phrase("hiệu lực trở lại"), Phrase("hiệu lực thi hành trở lại"), Phrase("thi hành trở lại"),
        Phrase("áp dụng trở lại"), Phrase("thực hiện trở lại"), Phrase("được khôi phục hiệu lực"),
        Phrase("được khôi phục hiệu lực thi hành"),
    ]
    private static let goingOn = [
        Phrase("tiếp tục có hiệu lực"), Phrase("tiếp tục được"), Phrase("vẫn còn hiệu lực"), Phrase("vẫn có hiệu lực"),
        Phrase("được tiếp tục"), Phrase("có hiệu lực"),
    ]
    private static let times = WordSet("kể từ đến cho")

    /// Takes the document at `place` where it opens a clause of its own, whose verb says that it holds again or goes on
    /// holding; gives whether it does.
    mutating func takeHolding(_ place: Int, _ document: CitedDocument) -> Bool {
        guard !isTitle, opensClause(place) else { return false }
        if profile.isPerforming, !isConditional(), holdsAgain(place) {
            found.append(
                Found(
                    kind: .restores, status: profile.isDraft ? .intended : .done, source: nil, target: document,
                    provisions: mentions[place].provisions, isPartial: !mentions[place].provisions.isEmpty,
                    run: mentions[place].run))
            replaceMain(nil)
            return true
        }
        // only the next of a list would be taken for what the verb before ends
        guard main.map({ $0.isChange && $0.objects > 0 }) ?? false,
            ClauseReader.goingOn.contains(where: { words.has($0, at: mentions[place].run.upperBound) })
        else { return false }
        cite(place, document)
        replaceMain(nil)
        return true
    }

    private func opensClause(_ place: Int) -> Bool {
        var start = mentions[place].run.lowerBound
        if start > sentenceStart, ClauseReader.plural.contains(words.hash(start - 1)) { start -= 1 }
        return start == sentenceStart || words.gap(start).contains(.semicolon)
            || ClauseReader.joints.contains(words.hash(start - 1))
    }

    /// Whether the clause behind the mention closes with `có hiệu lực trở lại` or the like, maybe with a day.
    private func holdsAgain(_ place: Int) -> Bool {
        let start = mentions[place].run.upperBound
        let next = ahead(behind: place).first { $0.document != nil }?.run.lowerBound ?? words.count
        for index in start..<max(start, min(next, start + 60)) {
            if index > start, words.gap(index).contains(.semicolon) || endsSentence(before: index) { return false }
            guard let phrase = ClauseReader.again.last(where: { words.has($0, at: index) }) else { continue }
            let end = index + phrase.count
            return end >= words.count || !words.gap(end).subtracting(.space).isEmpty
                || ClauseReader.times.contains(words.hash(end))
        }
        return false
    }
}
