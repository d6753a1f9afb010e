/// What stands between somebody and the verb and is of the person: a comma, brackets, a constituency, others who are of one mind.
extension AttributionFinder {
    /// Behind the phrase and the comma or dash that closes what is said of the person.
    func behind(_ phrase: PersonPhrase) -> Int {
        let end = pastFellows(pastBrackets(phrase.tokens.upperBound))
        guard end < limit, let name = phrase.name, tokens[end].kind == .comma || tokens[end].kind == .dash else {
            return end
        }
        if name.upperBound < end { return end + 1 }
        // `Đại biểu X - Đoàn Lam Giang cho rằng`, `Đại biểu X, Đoàn ĐBQH tỉnh Lam Giang cho rằng`
        if end + 1 < limit,
            tokens[end].kind == .dash || tokens[end + 1].key == AttributionFinder.delegation && isDeputy(phrase),
            let body = BodyPhrase.end(tokens, at: end + 1, before: limit),
            SpeechVerb.saysSomething(tokens, at: body, before: limit)
        {
            return body
        }
        return end
    }

    /// `…, Chủ tịch UBND xã Đông Hải (huyện Bến Đông) cho biết`
    func pastBrackets(_ start: Int) -> Int {
        guard start < limit, tokens[start].kind == .open,
            let close = (start..<min(limit, start + 24)).first(where: { tokens[$0].kind == .close })
        else { return start }
        return close + 1
    }

    /// `Cử tri X (phường Tân Hải) và nhiều cử tri khác băn khoăn`: behind others whom nothing names and who say the same.
    private func pastFellows(_ start: Int) -> Int {
        guard start + 3 < limit, tokens[start].key == AttributionFinder.and,
            AttributionFinder.several.contains(tokens[start + 1].key)
                || tokens[start + 1].key == PersonPhraseReader.one
                    && AttributionFinder.several.contains(tokens[start + 2].key),
            let other = (start + 2..<min(limit, start + 8)).first(where: {
                tokens[$0].kind != .word || tokens[$0].isCapital || tokens[$0].key == AttributionFinder.other
            }), tokens[other].key == AttributionFinder.other
        else { return start }
        return other + 1
    }

    /// Whether the phrase calls somebody a deputy or a voter.
    private func isDeputy(_ phrase: PersonPhrase) -> Bool {
        phrase.titles.contains {
            AttributionFinder.constituents.longest(tokens, at: $0.lowerBound, before: $0.upperBound) != nil
        }
    }

    /// `Cử tri X lo lắng về rác thải`, `Đại biểu Y băn khoăn trước thực trạng …`: what worries a voter or deputy, who is there to say
    /// so.
    func worry(of phrase: PersonPhrase, at start: Int) -> Attribution? {
        guard let end = AttributionFinder.worries.longest(tokens, at: start, before: limit)?.end, end + 3 < limit,
            AttributionFinder.concerning.contains(tokens[end].key), isDeputy(phrase)
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: start..<end,
            meaning: SpeechVerb(use: .direct, isForBodies: false, takesAll: true), end: end)
    }

    /// `Quan điểm của ông X là xử lý nghiêm`: whose opinion is told behind `là`.
    func opinion(of phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.lowerBound
        var being = behind(phrase)
        // `Câu hỏi của đại biểu X với Thủ tướng là: …`
        if being + 1 < limit, SpeechVerb.isAddressee(tokens[being].key),
            let told = phrases.first(where: { $0.tokens.lowerBound == being + 1 })
        {
            being = told.tokens.upperBound
        }
        guard start - 2 >= sentence.lowerBound, tokens[start - 1].key == AttributionFinder.of, being + 4 < limit,
            // `Câu hỏi của đại biểu X: …`
            tokens[being].kind == .colon || tokens[being].key == AttributionFinder.being,
            !AttributionFinder.asking.contains(tokens[being + 1].key),
            let first = (max(sentence.lowerBound, start - 4)..<start - 1).first(where: {
                isClauseStart($0) && AttributionFinder.views.longest(tokens, at: $0, before: start)?.end == start - 1
            })
        else { return nil }
        let isColon = tokens[being].kind == .colon
        return Attribution(
            source: .person(phrase), tokens: first..<phrase.tokens.upperBound,
            verb: isColon ? first..<start - 1 : being..<being + 1,
            meaning: SpeechVerb(use: .direct, isForBodies: true, takesAll: true), end: isColon ? being : being + 1)
    }

    private static let delegation = SpeechWord.key("đoàn")
    private static let constituents = SpeechPhrases<Void>(
        ["đại biểu", "đại biểu quốc hội", "ĐB", "ĐBQH", "cử tri", "phó trưởng đoàn", "trưởng đoàn"].map { ($0, ()) })
    private static let concerning = SpeechWord.set("về trước vì rằng")
    private static let worries = SpeechPhrases<Void>(
        ["lo lắng", "lo ngại", "bức xúc", "băn khoăn", "trăn trở", "lo âu", "bất bình", "thất vọng"].map { ($0, ()) })
    private static let views = SpeechPhrases<Void>(
        [
            "quan điểm", "ý kiến", "mong muốn", "đề nghị", "kiến nghị", "nguyện vọng", "đề xuất", "chủ trương",
            "lời khuyên", "nhận định", "chất vấn", "câu hỏi", "câu hỏi chất vấn",
            "yêu cầu",
        ].map { ($0, ()) })
    private static let asking = SpeechWord.set("gì sao ai đúng sai")
}
