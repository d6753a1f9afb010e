/// Verbs of giving notice, which say something where a clause tells of what.
extension AttributionFinder {
    /// `thông báo thuốc đã về đủ`, but not `thông báo kết quả`: whether the verb gives notice of something that happens.
    func announces(_ start: Int, _ end: Int) -> Bool {
        guard !isMinutes, end + 3 < limit, tokens[start].key == AttributionFinder.news, end == start + 2,
            tokens[start + 1].key == AttributionFinder.notice
        else { return false }
        let first = tokens[end].kind == .comma ? end + 1 : end
        guard tokens[first].kind == .word else { return false }
        // `thông báo cho phép khách đổi vé`
        if tokens[first].key == AttributionFinder.to, tokens[first + 1].key == AttributionFinder.allow { return true }
        // `thông báo các bộ trưởng sẽ gặp nhau`
        if AttributionFinder.several.contains(tokens[first].key) {
            return (first..<min(limit, first + 8)).contains {
                AttributionFinder.tenses.contains(tokens[$0].key) && tokens[$0].kind == .word
            }
        }
        return !AttributionFinder.notices.contains(tokens[first].key)
    }

    /// `thông báo đến khách hàng về việc sẽ giảm công suất`, `thông báo cho gia đình rằng …`: behind those who are given notice, where a
    /// clause tells of what.
    func noticeEnd(_ start: Int, _ end: Int) -> Int? {
        guard !isMinutes, end + 4 < limit, tokens[start].key == AttributionFinder.news, end == start + 2,
            tokens[start + 1].key == AttributionFinder.notice, AttributionFinder.towards.contains(tokens[end].key)
        else { return nil }
        for place in end + 1..<min(limit - 1, end + 12) {
            guard [.word, .joint].contains(tokens[place].kind) else { return nil }
            if tokens[place].key == SpeechVerb.that { return place + 1 }
            if let matter = AttributionFinder.matters.longest(tokens, at: place, before: limit)?.end, matter < limit {
                return AttributionFinder.tenses.contains(tokens[matter].key) ? matter : nil
            }
        }
        return nil
    }

    /// `công bố sẽ miễn viện phí`, but not `công bố kết quả`: whether what is made known is that something is or will be so;
    /// `dọa sẽ đóng cửa biên giới`, `hứa hẹn sẽ giúp`.
    func isAnnouncement(_ start: Int, _ end: Int) -> Bool {
        if !isMinutes, end < limit, tokens[end].key == AttributionFinder.will,
            AttributionFinder.threats.longest(tokens, at: start, before: limit)?.end == end
        {
            return true
        }
        return !isMinutes && AttributionFinder.announcements.longest(tokens, at: start, before: limit)?.end == end
            && AttributionFinder.announced.longest(tokens, at: end, before: limit) != nil
    }
}

extension SpeechVerb {
    /// `cho VnExpress biết`, `cho phóng viên hay`: the end of the verb at `index` between whose words stands who is told.
    static func informingEnd(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Int? {
        guard index + 2 < limit, tokens[index].key == AttributionFinder.to else { return nil }
        var end = StatementReader.addressees.longest(tokens, at: index + 1, before: limit)?.end ?? index + 1
        while end < limit, end - index < 6, tokens[end].kind == .word, tokens[end].isCapital { end += 1 }
        guard end > index + 1, end < limit, AttributionFinder.knowing.contains(tokens[end].key) else { return nil }
        return end + 1
    }
}
