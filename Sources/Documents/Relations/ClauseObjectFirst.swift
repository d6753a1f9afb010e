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
        let isNext = passiveStart(index) == mentions[place].run.upperBound
        // `Bãi bỏ: 1. Quyết định số A công bố thủ tục bị bãi bỏ.`: of what is listed, and of many things, a title tells
        if !isNext, !hasText,
            main.map({ $0.objects > 0 }) ?? false || tellsOfSeveral(mentions[place].run.upperBound..<index)
        {
            return nil
        }
        let ends =
            governor.from == words.count || endsSentence(before: governor.from)
            || words.gap(governor.from).contains(.semicolon)
        return hasText || ends || ClauseReader.from.contains { $0.matches(words, at: governor.from) } ? first : nil
    }

    private static let within = Phrase("tại").hashes[0]
    private static let wordings = [Phrase("cụm từ"), Phrase("các cụm từ"), Phrase("từ"), Phrase("nội dung")]
    private static let becoming = Phrase("thành").hashes[0]

    /// `Tại Điều 2 Quyết định số A, cụm từ “…” được đính chính thành “…”`: where the words stand that the passive verb of
    /// `governor` changes.
    func rewordedHere(_ governor: Governor) -> Int? {
        guard governor.isChange, profile.isPerforming, !isTitle, !isPreamble,
            words.hash(sentenceStart) == ClauseReader.within,
            words.hash(governor.from) == ClauseReader.becoming, let last, mentions[last].document != nil,
            mentions[last].run.lowerBound == sentenceStart + 1, !profile.isBelow(mentions[last].type)
        else { return nil }
        let end = mentions[last].run.upperBound
        return words.gap(end).contains(.comma) && ClauseReader.wordings.contains { words.has($0, at: end) } ? last : nil
    }

    private static let several = WordSet("các những danh thủ mục")
    private static let announcing = Phrase("công bố")

    /// Whether a title speaks of things to which a verb behind it belongs: `về việc công bố thủ tục hành chính bị bãi bỏ`.
    func tellsOfSeveral(_ title: Range<Int>) -> Bool {
        title.contains { ClauseReader.several.contains(words.hash($0)) || words.has(ClauseReader.announcing, at: $0) }
    }
}
