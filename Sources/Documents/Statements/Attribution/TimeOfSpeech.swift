/// When somebody speaks, between who does and the verb: `Ông X hôm qua tuyên bố …`, `Bộ trưởng X hồi tháng 5 cho biết …`.
enum TimeOfSpeech {
    /// The end of the words at `index` that say when, if they do.
    static func end(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Int? {
        guard index < limit, tokens[index].kind == .word, !tokens[index].isCapital else { return nil }
        if let end = phrases.longest(tokens, at: index, before: limit)?.end {
            return pastDate(past(end, tokens, limit), tokens, limit)
        }
        guard openings.contains(tokens[index].key) else { return nil }
        let end = past(index + 1, tokens, limit)
        return end > index + 1 ? pastDate(end, tokens, limit) : nil
    }

    /// Behind the date in brackets: `hôm nay (15/2)`.
    private static func pastDate(_ start: Int, _ tokens: SpeechTokens, _ limit: Int) -> Int {
        guard start + 2 < limit, tokens[start].kind == .open,
            let close = (start + 1..<min(limit, start + 7)).first(where: { tokens[$0].kind == .close }),
            tokens[start + 1..<close].allSatisfy({ $0.isNumber || $0.kind == .joint })
        else { return start }
        return close + 1
    }

    /// Whether the word begins what says when and nothing else in a title or the name of a body.
    static func opens(_ key: UInt64) -> Bool { days.contains(key) }

    /// Whether a time begins at `index` that is no part of a title or a body's name: `ngày 27/2`, `hôm qua`.
    static func begins(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        let isDate = tokens[index].key == day && index + 1 < limit && tokens[index + 1].isNumber
        return (isDate || opens(tokens[index].key)) && end(tokens, at: index, before: limit) != nil
    }

    private static let day = SpeechWord.key("ngày")

    /// Behind the days, months and numbers that go on with a time: `hôm` `15/11`, `hồi` `tháng 5 năm ngoái`.
    private static func past(_ start: Int, _ tokens: SpeechTokens, _ limit: Int) -> Int {
        var place = start
        while place < limit, place - start < longest {
            let token = tokens[place]
            guard token.isNumber || token.kind == .joint || token.kind == .word && units.contains(token.key),
                !token.isCapital
            else { break }
            place += 1
        }
        return place
    }

    private static let longest = 9
    private static let openings = SpeechWord.set("hôm hồi rạng sáng trưa chiều tối đêm ngày tháng vào cuối đầu giữa")
    private static let days = SpeechWord.set("hôm hồi rạng sáng trưa chiều tối")
    private static let units = SpeechWord.set(
        """
        hôm nay qua kia sáng trưa chiều tối đêm ngày tháng năm tuần cuối đầu giữa trước này ngoái rồi vừa mùng mồng cùng giờ
        hai ba tư năm sáu bảy tám chín mười một thứ nhật chủ
        """)
    private static let phrases = SpeechPhrases<Void>(
        [
            "sau đó", "trước đó", "ngay sau đó", "mới đây", "gần đây", "hôm nay", "hôm qua", "sáng nay", "chiều nay",
            "tối nay",
            "cùng ngày", "cũng trong ngày", "vài ngày trước", "ít giờ sau đó", "ít phút sau", "ngày hôm qua",
            "ngày hôm nay", "năm nay", "năm ngoái",
        ].map { ($0, ()) })
}
