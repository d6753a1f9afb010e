/// Speakers whom no verb of saying follows, or one that a stray comma parts from them.
extension AttributionFinder {
    /// Somebody whom no verb right behind the name tells to speak.
    func saidOtherwise(_ phrase: PersonPhrase) -> Attribution? {
        quoted(phrase) ?? colonAlone(phrase)
    }

    /// `Trả lời chất vấn, Giám đốc Sở X Y: …`, `Về nội dung này, ông Y: …`: a name and a colon behind words that tell that somebody
    /// speaks, or of what; `Ông Y, khẳng định: …`.
    private func colonAlone(_ phrase: PersonPhrase) -> Attribution? {
        guard !isMinutes, phrase.name != nil, !phrase.isPlural else { return nil }
        let end = pastBrackets(phrase.tokens.upperBound)
        guard end + 1 < limit else { return nil }
        if phrase.isAddressed || !phrase.titles.isEmpty, phrase.tokens.lowerBound == sentence.lowerBound,
            tokens[end].kind == .comma, let (verb, behind) = verbs(at: skipAdverbs(end + 1)), verb.use == .direct,
            behind < limit, tokens[behind].kind == .colon
        {
            return Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: skipAdverbs(end + 1)..<behind, meaning: verb,
                end: behind)
        }
        let start = phrase.tokens.lowerBound
        guard tokens[end].kind == .colon, phrase.isAddressed || !phrase.titles.isEmpty,
            start - sentence.lowerBound >= 3, start - sentence.lowerBound <= 24, tokens[start - 1].kind == .comma,
            let opening = ColonAlone.openings.longest(tokens, at: sentence.lowerBound, before: start)?.end,
            tokens[sentence.lowerBound..<start - 1].allSatisfy({ [.word, .joint].contains($0.kind) }),
            phrases.first(where: { $0.name != nil })?.tokens == phrase.tokens
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: sentence.lowerBound..<opening,
            meaning: SpeechVerb(use: .direct, isForBodies: false, takesAll: true), end: end)
    }
}

private enum ColonAlone {
    static let openings = SpeechPhrases<Void>(
        [
            "Trả lời", "Giải trình", "Phát biểu", "Kết luận", "Về nội dung", "Về vấn đề", "Về việc", "Đáp lại",
            "Đáp từ", "Chất vấn", "Tranh luận", "Liên quan", "Làm rõ", "Giải đáp", "Trao đổi", "Phản hồi", "Thảo luận",
        ].map { ($0, ()) })
}
