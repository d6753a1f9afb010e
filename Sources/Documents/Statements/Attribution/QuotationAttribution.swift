/// Attributions that stand behind a quotation: `“…”, bà Loan bàng hoàng kể.`, `“…” là lời của ông X.`
extension AttributionFinder {
    /// `“…”, hãng tin X dẫn lời bà Y.`, `“…”, đó là chia sẻ của bà Y.`
    func quoted(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.lowerBound
        if let first = thatIsOpinion(before: start) {
            return Attribution(
                source: .person(phrase), tokens: first..<phrase.tokens.upperBound,
                verb: first + 2..<max(first + 3, start - 1),
                meaning: SpeechVerb(use: .marked, isForBodies: false), end: wordsStart(behind: phrase))
        }
        if let first = isOpinionBehindQuotation(before: start) ?? isCreditBehindQuotation(before: start) {
            return Attribution(source: .person(phrase), tokens: first..<phrase.tokens.upperBound, end: limit)
        }
        guard isQuoted(before: start) else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: start - 2..<start,
            meaning: SpeechVerb(use: .marked, isForBodies: false), end: phrase.tokens.upperBound)
    }

    /// Where what somebody says may begin behind `Đây là phát biểu của ông X tại …`: at a colon, a quotation must stand behind it,
    /// unless it follows at once (`… cử tri các phường: A, B và C`).
    private func wordsStart(behind phrase: PersonPhrase) -> Int {
        let end = phrase.tokens.upperBound
        guard end < limit, tokens[end].kind == .word,
            let colon = (end..<limit).first(where: { tokens[$0].kind == .colon }), colon + 1 < limit,
            tokens[colon + 1].kind != .quote
        else { return end }
        return limit
    }

    /// `Cả lớp lặng đi khi cô X nói: “…”`, `… nhận được tin nhắn từ ông X: “…”`: whoever stands right before a verb, a colon and
    /// a quotation, wherever in the sentence.
    func introducing(_ phrase: PersonPhrase) -> Attribution? {
        // `Điều này được bà X, người phát ngôn Bộ Y, nhấn mạnh: …`
        if phrase.name != nil, phrase.tokens.lowerBound > sentence.lowerBound,
            tokens[phrase.tokens.lowerBound - 1].key == AttributionFinder.passive,
            let (verb, end) = verbs(at: skipAdverbs(behind(phrase))), verb.use == .direct, end < limit,
            tokens[end].kind == .colon || tokens[end].key == AttributionFinder.being
                // `Tôi được ông X cho biết giá chỉ là …`
                || verb.takesAll && tokens[end].kind == .word && !SpeechVerb.isCircumstance(tokens[end].key)
                    && limit - end >= 6
        {
            return Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: skipAdverbs(behind(phrase))..<end, meaning: verb,
                end: end)
        }
        guard phrase.name != nil,
            let quote = (phrase.tokens.upperBound..<limit).first(where: { tokens[$0].kind == .quote }),
            tokens[quote].range.count >= 30
        else { return nil }
        let start = phrase.tokens.lowerBound
        let before = start > sentence.lowerBound ? tokens[start - 1].key : 0
        let place = skipAdverbs(behind(phrase))
        let isBehindColon = tokens[quote - 1].kind == .colon
        if place == quote - 1, isBehindColon {
            guard before == AttributionFinder.from || before == AttributionFinder.of, start - 2 > sentence.lowerBound,
                AttributionFinder.messages.contains(tokens[start - 2].key)
            else { return nil }
            return Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: start - 2..<start - 1,
                meaning: SpeechVerb(use: .marked, isForBodies: false), end: quote - 1)
        }
        guard !AttributionFinder.addressing.contains(before), !AttributionFinder.spouses.contains(before),
            let (verb, end) = verbs(at: place),
            isBehindColon && end == quote - 1 || (end..<quote).allSatisfy({ tokens[$0].key == SpeechVerb.that })
        else {
            return nil
        }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
    }

    private static let messages = SpeechWord.set("nhắn báo lời câu nói hỏi xấu sẻ ngôn xét ý")
    private static let addressing = SpeechWord.set("với cho của đến tới gặp nhờ thấy nghe từ về")

    /// `“…”, bà Loan bàng hoàng kể.`: how somebody says it may stand before the verb.
    func afterQuotation(_ phrase: PersonPhrase) -> Attribution? {
        var before = phrase.tokens.lowerBound - 1
        while before > sentence.lowerBound, tokens[before].kind == .comma || tokens[before].kind == .dash {
            before -= 1
        }
        guard before >= sentence.lowerBound, tokens[before].kind == .quote else { return inBrackets(phrase) }
        let start = behind(phrase)
        for place in start..<min(limit, start + 5) {
            // `ông X nghẹn giọng, giải thích rằng …`
            if tokens[place].kind == .comma, place > start, SpeechVerb.mannerEnd(tokens, start, before: limit) == place,
                let (verb, end) = verbs(at: place + 1)
            {
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: place + 1..<end, meaning: verb, end: end)
            }
            guard tokens[place].kind == .word, !tokens[place].isCapital,
                !AttributionFinder.predicates.contains(tokens[place].key)
            else { break }
            if let (verb, end) = verbs(at: place) {
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
            }
        }
        return onlyBehindQuotation(phrase, quote: before, from: start)
    }

    /// `Ông X gọi đây là “một trang mới của cả vùng đất”`: whatever in quotation marks somebody calls something, of several
    /// words and no name.
    func naming(_ phrase: PersonPhrase) -> Attribution? {
        let place = skipAdverbs(behind(phrase))
        guard phrase.name != nil || phrase.isAddressed || phrase.hasOffice, place + 2 < limit,
            AttributionFinder.callings.contains(tokens[place].key),
            let quote = (place + 2..<min(limit, place + 16)).first(where: { tokens[$0].kind != .word }),
            tokens[quote].kind == .quote, tokens[quote].range.count >= 24,
            tokens[max(place + 1, quote - 2)..<quote].contains(where: {
                $0.key == AttributionFinder.being || $0.key == SpeechVerb.like
            }),
            !phrases.contains(where: { $0.tokens.lowerBound > place && $0.tokens.lowerBound < quote })
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: place..<place + 1,
            meaning: SpeechVerb(use: .marked, isForBodies: false), end: quote)
    }

    private static let callings = SpeechWord.set("gọi ví coi xem")

    /// `“…”, giọng ông X trầm xuống.`
    func voiced(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.lowerBound
        guard start - 3 == sentence.lowerBound, tokens[start - 3].kind == .quote,
            tokens[start - 2].kind == .comma || tokens[start - 2].kind == .dash,
            AttributionFinder.voices.contains(tokens[start - 1].key), tokens[start - 3].range.count >= 30,
            phrases.count == 1, phrase.name != nil || phrase.isAddressed
        else { return nil }
        let rest = tokens[phrase.tokens.upperBound..<max(phrase.tokens.upperBound, limit)]
        guard rest.count <= 8, rest.allSatisfy({ $0.kind == .word && !$0.isCapital || $0.kind == .stop }) else {
            return nil
        }
        return Attribution(source: .person(phrase), tokens: start - 1..<phrase.tokens.upperBound, end: limit)
    }

    private static let voices = SpeechWord.set("giọng mắt mặt")

    /// `“…” (ông X - Chủ tịch UBND xã).`: whoever stands in brackets behind a whole sentence in quotation marks says it.
    func inBrackets(_ phrase: PersonPhrase) -> Attribution? {
        let open = phrase.tokens.lowerBound - 1
        guard open == sentence.lowerBound + 1, tokens[open].kind == .open, tokens[open - 1].kind == .quote,
            tokens[open - 1].range.count >= 40, phrase.name != nil, phrases.count == 1
        else { return nil }
        let close = pastBrackets(open)
        guard close > open, tokens[close..<limit].allSatisfy({ $0.kind == .stop }) else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, end: limit)
    }

    /// `“…”, ông Minh gay gắt.`, `“…” - ông Minh, giám đốc công ty.`: whoever alone stands behind a whole sentence in
    /// quotation marks says it, whatever the verb.
    private func onlyBehindQuotation(_ phrase: PersonPhrase, quote: Int, from start: Int) -> Attribution? {
        guard quote == sentence.lowerBound, tokens[quote].range.count >= 40, phrase.name != nil || phrase.isAddressed,
            phrases.last?.tokens == phrase.tokens
        else { return nil }
        let rest = tokens[start..<max(start, limit)]
        guard rest.count <= 12, rest.allSatisfy({ [.word, .comma, .stop, .joint].contains($0.kind) }) else {
            return nil
        }
        if let first = rest.first, first.kind == .word,
            first.isCapital || AttributionFinder.predicates.contains(first.key)
        {
            return nil
        }
        // a name alone says nothing of who speaks where a comma goes on with it
        let isNamed = tokens[quote + 1].kind == .dash && phrase.name != nil
        guard rest.contains(where: { $0.kind == .word }) || isNamed else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, end: limit)
    }

    /// `“…” là khẳng định của ông X tại hội thảo.`: where `là` stands, right behind the quotation.
    private func isOpinionBehindQuotation(before index: Int) -> Int? {
        guard index - 1 > sentence.lowerBound, tokens[index - 1].key == AttributionFinder.of else { return nil }
        var place = index - 2
        while place > index - 6, place > sentence.lowerBound, AttributionFinder.opinions.contains(tokens[place].key) {
            place -= 1
        }
        guard place < index - 2, place > sentence.lowerBound, tokens[place].key == AttributionFinder.being else {
            return nil
        }
        if tokens[place - 1].kind == .quote { return place }
        return tokens[place - 1].kind == .comma && place - 2 >= sentence.lowerBound && tokens[place - 2].kind == .quote
            ? place : nil
    }

    /// `“…” - chia sẻ của ông X`, `“…” - Là một trong những nội dung trong phát biểu kết luận của ông X`: a sentence that is a
    /// quotation and whose it is.
    private func isCreditBehindQuotation(before index: Int) -> Int? {
        let quote = sentence.lowerBound
        guard index - 4 >= quote, index - quote <= 20, tokens[quote].kind == .quote, tokens[quote].range.count >= 30,
            // `”-chia sẻ của …`
            [.dash, .comma, .joint].contains(tokens[quote + 1].kind),
            tokens[index - 1].key == AttributionFinder.of, AttributionFinder.opinions.contains(tokens[index - 2].key)
        else { return nil }
        let first = quote + 2
        guard tokens[first].key == AttributionFinder.being || AttributionFinder.opinions.contains(tokens[first].key),
            tokens[first + 1..<index].allSatisfy({ $0.kind == .word && !$0.isCapital })
        else { return nil }
        return first
    }

    /// `AFP dẫn lời Thủ tướng X`: it is X whose words they are.
    func isQuoted(before index: Int) -> Bool {
        // `“…”, AFP dẫn tuyên bố của Thủ tướng X.`
        if index - 4 > sentence.lowerBound, tokens[index - 1].key == AttributionFinder.of {
            return [3, 4].contains { back in
                AttributionFinder.quoting.contains(tokens[index - 1 - back].key)
                    && tokens[index - back..<index - 1].allSatisfy { AttributionFinder.opinions.contains($0.key) }
            }
        }
        guard index - 2 >= sentence.lowerBound, tokens[index - 1].key == AttributionFinder.words else { return false }
        // `“…” - lời ông X.`
        // `nhắc lại lời bà Y: “…”`
        return AttributionFinder.quoting.contains(tokens[index - 2].key)
            || index - 3 > sentence.lowerBound && tokens[index - 2].key == AttributionFinder.again
                && (tokens[index - 3].key == AttributionFinder.mention
                    || AttributionFinder.quoting.contains(tokens[index - 3].key))
            || index - 3 >= sentence.lowerBound && tokens[index - 2].kind != .word && tokens[index - 3].kind == .quote
    }
}
