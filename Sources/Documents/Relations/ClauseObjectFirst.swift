/// Sentences that name first what they change: `Khoản 2 Điều 5 Quyết định số A được sửa đổi như sau:`, `Quyết định số B bị bãi
/// bỏ.`
extension ClauseReader {
    private static let asFollows = [Phrase("như sau"), Phrase("lại như sau"), Phrase("thành")]
    private static let from = [Phrase("kể từ ngày"), Phrase("từ ngày"), Phrase("kể từ khi"), Phrase("toàn bộ")]
    private static let now = WordSet("nay này")

    /// The first of the documents that the verb at `index` says the document in hand changes: that at `place` or a list up
    /// to it, with which the sentence opens; in the passive with nobody named who does it, or with the new text behind it. What
    /// `đã được` was done long ago, and gives nil.
    func doneHere(to place: Int, _ governor: Governor, at index: Int) -> Int? {
        guard governor.isChange, profile.isPerforming, !isTitle, !isPreamble, !profile.isBelow(mentions[place].type)
        else { return nil }
        var first = place
        while first > 0, mentions[first].run.lowerBound > sentenceStart, place - first < 40, isSibling(mentions[first])
        {
            first -= 1
        }
        var start = mentions[first].run.lowerBound
        if start > sentenceStart, ClauseReader.plural.contains(words.hash(start - 1)) { start -= 1 }
        guard start == sentenceStart, mentions[first...place].allSatisfy({ $0.document != nil }) else { return nil }
        let hasText = ClauseReader.asFollows.contains { $0.matches(words, at: governor.from) }
        guard isPassive(at: index) else {
            // `Điều 2 Sắc lệnh số A nói trên nay sửa đổi như sau:`
            let isNext = index - mentions[place].run.upperBound <= 1 || ClauseReader.now.contains(words.hash(index - 1))
            return hasText && isNext ? first : nil
        }
        if passiveStart(index) < index - 1 { return nil }
        let ends =
            governor.from == words.count || endsSentence(before: governor.from)
            || words.gap(governor.from).contains(.semicolon)
        return hasText || ends || ClauseReader.from.contains { $0.matches(words, at: governor.from) } ? first : nil
    }
}
