/// Verbs that no list has, told to be of saying by the `rằng` behind them: `Ông X bóng gió rằng …`, `Bà Y lạc quan rằng …`.
extension AttributionFinder {
    /// A person, right behind whom one to three words and `rằng` stand; nil where these words tell of knowing, hearing or
    /// finding out, or deny that anything is said.
    func sayingThat(_ phrase: PersonPhrase) -> Attribution? {
        let place = skipAdverbs(behind(phrase))
        guard place + 1 < limit,
            let that = (place + 1..<min(limit - 1, place + 4)).first(where: { tokens[$0].key == SpeechVerb.that }),
            (place..<that).allSatisfy({
                tokens[$0].kind == .word && !tokens[$0].isCapital && !VerbBeforeThat.others.contains(tokens[$0].key)
            }),
            words(behind: that) >= VerbBeforeThat.leastWords
        else { return nil }
        let meaning = SpeechVerb(use: .direct, isForBodies: false, takesAll: true)
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: place..<that, meaning: meaning, end: that + 1)
    }

    /// `Phải làm ngay, không thể chờ - Bộ trưởng X nhấn mạnh.`: whether a dash, a name and a verb of saying end the sentence,
    /// so that all before the dash is what the person says.
    func closes(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard phrase.name != nil, !phrase.titles.isEmpty, start > sentence.lowerBound + 5,
            tokens[start - 1].kind == .dash, !phrases.contains(where: { $0.tokens.upperBound == start - 1 }),
            let (_, end) = verbs(at: skipAdverbs(phrase.tokens.upperBound))
        else { return false }
        return tokens[end..<limit].allSatisfy { $0.kind == .stop }
    }

    /// `khoe con trai sẽ đi học xa`, `lo lắng giá thuốc đã tăng`: whether a weak verb at `start` has a clause for its object, whose
    /// subject stands right behind it; `lo lắng vì …` and `tố cáo ông X` have none.
    func tellsThat(_ start: Int, _ end: Int) -> Bool {
        guard !isMinutes, VerbBeforeThat.weak.longest(tokens, at: start, before: limit)?.end == end, end + 4 < limit,
            tokens[end].kind == .word, !VerbBeforeThat.noSubjects.contains(tokens[end].key),
            SpeechVerb.adverbEnd(tokens, end, before: limit) == nil, !SpeechVerb.isCircumstance(tokens[end].key),
            let predicate = (end + 1..<min(limit - 2, end + 7)).first(where: {
                tokens[$0].kind != .word || VerbBeforeThat.predicates.contains(tokens[$0].key)
                    || SpeechVerb.isCircumstance(tokens[$0].key)
            })
        else { return false }
        return tokens[predicate].kind == .word && !SpeechVerb.isCircumstance(tokens[predicate].key)
    }

    /// `thống nhất cần sửa luật`, `thống nhất với phương án 2`, but not `thống nhất hai bản dự thảo`: whether somebody is of one mind
    /// with others that something ought to be so.
    func agrees(_ start: Int, _ end: Int) -> Bool {
        !isMinutes && end == start + 2 && end < limit && tokens[start].key == AttributionFinder.agreeing.0
            && tokens[start + 1].key == AttributionFinder.agreeing.1
            && AttributionFinder.agreed.longest(tokens, at: end, before: limit) != nil
            // `họp với các sở, nghe báo cáo và thống nhất nội dung giải quyết kiến nghị`
            && !(VerbBeforeThat.matters.longest(tokens, at: end, before: limit) != nil
                && tokens[start - 1].key == AttributionFinder.and)
    }

    /// How many words stand behind the token.
    private func words(behind place: Int) -> Int {
        (place + 1..<limit).reduce(0) { $0 + (tokens[$1].kind == .word || tokens[$1].kind == .quote ? 1 : 0) }
    }
}

private enum VerbBeforeThat {
    /// Words of verbs that have `rằng` behind them and are none of saying, of denials, and of what was told to the person:
    /// `biết rằng`, `phát hiện ra rằng`, `không nói rằng`, `được báo rằng`, `nghe đồn rằng`.
    static let others = SpeechWord.set(
        """
        biết hiểu nghe quên tưởng hiện minh nhận ngỡ ngờ vờ mơ thấy cảm được bị không chưa chẳng chả đừng đọc học nhớ ý
        cho sao nào gì ai lẽ dù mặc tuy với của chứng tìm giấu là rồi mà nên để do vì việc lời tin đồn có sự ra
        """)
    static let leastWords = 4
    /// Verbs that mostly stand before quotations or name only of whom or what one speaks.
    static let weak = SpeechPhrases<Void>(
        [
            "khoe", "lo lắng", "tố", "tố cáo", "bình luận", "phản pháo", "giải trình", "đoán", "suy đoán", "đùa", "kêu",
            "bức xúc", "thất vọng", "tự tin", "tự hào", "có ý kiến",
        ].map { ($0, ()) })
    /// What opens no clause behind a verb: why, how, of what, to whom.
    static let noSubjects = SpeechWord.set(
        "vì do bởi về với cho khi nên và hay hoặc nhưng như trước sau trong là rằng thì mà để đến tới hơn gì điều lên gọi ra tên ai ông bà anh chị"
    )
    /// What is settled in a meeting, where it is one of the things done there.
    static let matters = SpeechPhrases<Void>(["nội dung", "phương án"].map { ($0, ()) })
    static let predicates = SpeechWord.set("sẽ đã đang chưa không là")
}
