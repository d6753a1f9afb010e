/// Lists of documents that a sentence announces before it names them: `Bãi bỏ 02 Quyết định do … ban hành sau đây:`, `Các văn
/// bản sau đây bị bãi bỏ:`.
extension ClauseReader {
    private static let by = WordSet("do")
    private static let papers = WordSet("văn")
    private static let times = WordSet("kể từ")
    private static let following = WordSet("sau dưới gồm")
    private static let endings: Set<RelationKind> = [.replaces, .repeals, .halts, .suspends]

    /// Whether the words say by whom documents were issued: `văn bản … do Bộ trưởng …`.
    func isTold(by range: Range<Int>) -> Bool {
        guard range.count <= 60, words.gap(words.count).contains(.colon) else { return false }
        return range.contains { ClauseReader.by.contains(words.hash($0)) }
            && range.contains { ClauseReader.papers.contains(words.hash($0)) }
    }

    /// `Bãi bỏ các văn bản sau đây kể từ ngày …:`: from when is told before the list.
    func announcesList(from start: Int, before index: Int, _ count: Int) -> Bool {
        ClauseReader.times.contains(words.hash(index)) && words.gap(words.count).contains(.colon)
            && (start..<index).contains { ClauseReader.papers.contains(words.hash($0)) }
    }

    /// Whether what stands at `index` is still said of documents that a list behind a colon will name, as what the verb of
    /// `open` ends: `Bãi bỏ các Quyết định ban hành trước ngày … sau đây:`.
    func announcesList(_ open: Governor, at index: Int, _ count: Int) -> Bool {
        guard open.kinds.allSatisfy(ClauseReader.endings.contains), index - open.from <= 60,
            namesPapers(open.from..<index),
            let colon = listColon(from: open.from)
        else { return false }
        return (index + count..<max(index + count, colon)).contains { ClauseReader.following.contains(words.hash($0)) }
    }

    /// `Các văn bản sau đây bị bãi bỏ:` with the passive verb at `index`: that a list behind a colon will name what ends.
    func announcesEnd(_ kinds: [RelationKind], at index: Int, _ count: Int) -> Bool {
        guard kinds.allSatisfy(ClauseReader.endings.contains), profile.isPerforming, !isTitle, !isConditional(),
            listColon(from: index + count) != nil, index - sentenceStart <= 60,
            !mentions.contains(where: { sentenceStart..<index ~= $0.run.lowerBound && $0.target != .own })
        else { return false }
        guard let heading = (sentenceStart..<index).last(where: { ClauseReader.following.contains(words.hash($0)) })
        else { return false }
        return namesPapers(sentenceStart..<heading)
    }

    private func namesPapers(_ range: Range<Int>) -> Bool {
        range.contains {
            ClauseReader.papers.contains(words.hash($0)) || ReferenceTypes.type(words, at: $0) != nil
        }
    }

    /// The word behind the colon that opens a list, the paragraph's end counted as one; nil where a document is named, or the
    /// sentence ends, before.
    private func listColon(from start: Int) -> Int? {
        guard start < words.count else { return words.gap(words.count).contains(.colon) ? words.count : nil }
        for index in start...words.count {
            if words.gap(index).contains(.colon) { return index }
            guard index < words.count, index - start <= 80 else { return nil }
            if index > start, endsSentence(before: index) { return nil }
            if mentions.contains(where: { $0.run.contains(index) && $0.target != .own }) { return nil }
        }
        return nil
    }
}
