/// How somebody speaks: `nghẹn ngào kể`, `thẳng thắn thừa nhận`.
extension SpeechVerb {
    /// The end of the words at `index` that say how somebody speaks, before a verb of saying: `nghẹn ngào`, `vui vẻ`.
    static func mannerEnd(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Int? {
        guard index < limit, !tokens[index].isCapital else { return nil }
        return manners.longest(tokens, at: index, before: limit)?.end
    }

    /// Whether a verb whose object is what was said stands at `start`, or behind how and how often somebody speaks.
    static func saysSomething(_ tokens: SpeechTokens, at start: Int, before limit: Int) -> Bool {
        var place = mannerEnd(tokens, start, before: limit) ?? start
        while at(tokens, place, before: limit) == nil, let end = adverbEnd(tokens, place, before: limit) { place = end }
        return at(tokens, place, before: limit)?.verb.use == .direct
    }

    private static let manners = SpeechPhrases<Void>(
        """
        ái ngại, ân hận, bàng hoàng, băn khoăn, bình thản, bình tĩnh, bồi hồi, bùi ngùi, buồn bã, buồn rầu, buồn, bức xúc, cay đắng
        chân tình, chua chát, chua xót, cười, cười buồn, cười tươi, dè dặt, dí dỏm, dõng dạc, đau đớn, đau lòng, đau xót, đùa vui, e dè
        e ngại, gạt nước mắt, gay gắt, giận dữ, hài hước, hãnh diện, hạnh phúc, hào hứng, háo hức, hân hoan, hóm hỉnh, hoang mang
        hối hận, hồ hởi, hồn nhiên, hớn hở, hứng khởi, khẩn khoản, khiêm tốn, lạc quan, lau nước mắt, lo âu, lo lắng, lúng túng
        mạnh dạn, mếu máo, mệt mỏi, mừng rỡ, mừng, mỉm cười, não nề, ngao ngán, ngạc nhiên, ngậm ngùi, ngập ngừng, nghẹn giọng, nghẹn lời
        nghẹn ngào, nghiêm giọng, nghiêm nghị, nóng ruột, nức nở, phấn khởi, phấn chấn, phẫn nộ, quả quyết, quyết liệt, rành rọt
        rầu rĩ, run run, rưng rưng, sốt sắng, sung sướng, sụt sùi, thản nhiên, thành thật, thẳng thắn, thẫn thờ, thật lòng, thất vọng, thở dài
        thở phào, tiếc nuối, tỉ mỉ, trầm ngâm, trầm tư, trầm giọng, tâm đắc, tự hào, tự tin, tươi cười, tức giận, tức tưởi, úp mở, vô tư, vui
        vui mừng, vui sướng, xót xa, xởi lởi, xúc động, rơm rớm, nhẹ nhàng, từ tốn, chậm rãi, cặn kẽ, chi tiết, cụ thể, ngắn gọn
        nhanh nhảu, vừa khóc vừa, vừa cười vừa, vừa nói vừa, khóc, bật khóc, lắc đầu, gật gù, nhiệt tình, lớn tiếng, to tiếng, nhỏ giọng
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
}
