/// Attributions whose verb stands apart from the speaker, or is none: behind an apposition, an object, a quotation.
extension AttributionFinder {
    /// `Luật sư A bào chữa cho bị cáo B cho rằng …`: whoever stands behind `cho` is not the one who speaks.
    func beyondObject(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.upperBound
        guard phrase.name != nil, let object = phrases.first(where: { $0.tokens.lowerBound >= start }),
            object.tokens.lowerBound - start <= 14, object.tokens.lowerBound > start + 1,
            tokens[object.tokens.lowerBound - 1].key == AttributionFinder.to,
            (start..<object.tokens.lowerBound).allSatisfy({
                let kind = tokens[$0].kind
                return kind == .word || kind == .comma && $0 == start
            })
        else { return nil }
        var place = skipAdverbs(behind(object))
        if place < limit, tokens[place].kind == .comma { place = skipAdverbs(place + 1) }
        guard let (verb, end) = verbs(at: place), verb.use == .direct else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
    }

    /// `“…”, hãng tin X dẫn lời bà Y.`, `“…”, đó là chia sẻ của bà Y.`
    func quoted(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.lowerBound
        if let first = thatIsOpinion(before: start) {
            return Attribution(
                source: .person(phrase), tokens: first..<phrase.tokens.upperBound,
                verb: first + 2..<max(first + 3, start - 1),
                meaning: SpeechVerb(use: .marked, isForBodies: false), end: phrase.tokens.upperBound)
        }
        if let first = isOpinionBehindQuotation(before: start) {
            return Attribution(source: .person(phrase), tokens: first..<phrase.tokens.upperBound, end: limit)
        }
        guard isQuoted(before: start) else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: start - 2..<start,
            meaning: SpeechVerb(use: .marked, isForBodies: false), end: phrase.tokens.upperBound)
    }

    /// `“…”, bà Loan bàng hoàng kể.`: how somebody says it may stand before the verb.
    func afterQuotation(_ phrase: PersonPhrase) -> Attribution? {
        var before = phrase.tokens.lowerBound - 1
        while before > sentence.lowerBound, tokens[before].kind == .comma || tokens[before].kind == .dash {
            before -= 1
        }
        guard before >= sentence.lowerBound, tokens[before].kind == .quote else { return nil }
        let start = behind(phrase)
        for place in start..<min(limit, start + 5) {
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

    /// `Bà Nguyễn Thị A, phường 13, quận Tân Bình, cho biết …`: a free apposition between commas or in brackets.
    func apart(_ phrase: PersonPhrase) -> Attribution? {
        if let found = betweenDashes(phrase) { return found }
        let start = phrase.tokens.upperBound
        guard phrase.name != nil, start < limit, tokens[start].kind == .comma || tokens[start].kind == .dash else {
            return nil
        }
        var place = start + 1
        // `Chủ tịch câu lạc bộ, ông X, tiết lộ`, `Vợ ông Y, bà X, kể`
        let next = skipAdverbs(place)
        let isApart =
            phrase.tokens.lowerBound > sentence.lowerBound && tokens[phrase.tokens.lowerBound - 1].kind == .comma
        if isApart || !phrase.titles.isEmpty, let (verb, end) = verbs(at: next), verb.use == .direct {
            return Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
        }
        while place < min(limit, start + 60) {
            let token = tokens[place]
            switch token.kind {
            case .word:
                if AttributionFinder.predicates.contains(token.key) {
                    // `…, người có 30 năm gắn bó với rừng, cho biết`
                    guard AttributionFinder.relatives.contains(tokens[start + 1].key) else { return nil }
                    break
                }
                if let (verb, end) = SpeechVerb.at(tokens, place, before: limit), verb.use == .direct {
                    if AttributionFinder.relatives.contains(tokens[start + 1].key) { break }
                    // `Ông X - TUV, Giám đốc Sở Y cho biết`: the last that is said of him is an office
                    guard isOffice(behindMarkIn: start..<place) else { return nil }
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
                }
            case .quote, .colon, .semicolon: return nil
            case .comma, .dash:
                let next = skipAdverbs(place + 1)
                if let (verb, end) = verbs(at: next) {
                    // `Bà A, hàng xóm của ông, cho biết …`
                    let isOther = phrases.contains {
                        start < $0.tokens.lowerBound && $0.tokens.lowerBound < place
                            && !($0.isPronoun && tokens[$0.tokens.lowerBound - 1].key == AttributionFinder.of)
                    }
                    guard !isOther else { return nil }
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
                }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// Whether an office follows the last comma or dash of the range.
    private func isOffice(behindMarkIn range: Range<Int>) -> Bool {
        guard let mark = range.last(where: { tokens[$0].kind == .comma || tokens[$0].kind == .dash }),
            mark > range.lowerBound, let (kind, _) = PersonalTitle.at(tokens, mark + 1, before: range.upperBound)
        else { return false }
        return kind == .office && !phrases.contains { range.contains($0.tokens.lowerBound) && $0.name != nil }
    }

    /// `Ông Nguyễn Văn A - vụ trưởng Vụ B, nguyên trưởng đoàn kiểm tra … - cho biết`: whatever stands between dashes.
    func betweenDashes(_ phrase: PersonPhrase) -> Attribution? {
        guard let name = phrase.name else { return nil }
        let open = pastBrackets(name.upperBound)
        guard open < limit, tokens[open].kind == .dash else { return nil }
        for place in open + 1..<max(open + 1, min(limit, open + 60)) {
            switch tokens[place].kind {
            case .quote, .colon, .stop: return nil
            case .dash:
                let next = skipAdverbs(place + 1)
                guard let (verb, end) = verbs(at: next) else { continue }
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
            default: continue
            }
        }
        return nil
    }

    /// `Bí thư Thành ủy X thống nhất với các ý kiến và yêu cầu …`: a later verb of the same subject.
    func later(_ phrase: PersonPhrase) -> Attribution? {
        let start = behind(phrase)
        var place = start
        guard start < limit, tokens[start].kind == .word, !tokens[start].isCapital else { return nil }
        while place < min(limit, start + 40) {
            let token = tokens[place]
            if token.kind == .quote || token.kind == .colon || token.kind == .semicolon { return nil }
            if place > start, phrases.contains(where: { $0.tokens.contains(place) }) { return nil }
            // `… tỏ ra lạc quan khi cho rằng …`
            if token.kind == .comma || token.kind == .word && AttributionFinder.joining.contains(token.key)
                || place > start && token.key == AttributionFinder.when
            {
                let next = skipAdverbs(place + 1)
                if let (verb, end) = verbs(at: next), verb.takesAll {
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
                }
                if token.kind == .comma, next < limit, BodyPhrase.end(tokens, at: next, before: limit) != nil {
                    return nil
                }
            }
            place += 1
        }
        return nil
    }

    /// `AFP dẫn lời Thủ tướng X`: it is X whose words they are.
    func isQuoted(before index: Int) -> Bool {
        guard index - 2 >= sentence.lowerBound, tokens[index - 1].key == AttributionFinder.words else { return false }
        // `“…” - lời ông X.`
        return AttributionFinder.quoting.contains(tokens[index - 2].key)
            || index - 3 >= sentence.lowerBound && tokens[index - 2].kind != .word && tokens[index - 3].kind == .quote
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

    /// `Tiền vệ A của đội B thừa nhận …`, `Chị A ở xã Đông Hải cho biết …`: where somebody belongs, between name and verb.
    func belonging(_ phrase: PersonPhrase) -> Attribution? {
        let start = pastBrackets(phrase.tokens.upperBound)
        guard phrase.name != nil, start < limit, tokens[start].kind == .word,
            AttributionFinder.belongs.contains(tokens[start].key)
        else { return nil }
        for place in start + 1..<max(start + 1, min(limit, start + 16)) {
            switch tokens[place].kind {
            case .joint, .comma: continue
            case .word:
                if AttributionFinder.predicates.contains(tokens[place].key), place > start + 1,
                    !NameCompound.contains(tokens, place)
                {
                    return nil
                }
                if place > start + 1, phrases.contains(where: { $0.tokens.lowerBound == place }) { return nil }
                guard let (verb, end) = verbs(at: place) else { continue }
                return verb.use == .direct
                    ? Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
                    : nil
            default: return nil
            }
        }
        return nil
    }

    /// Where `đó là chia sẻ của` begins before a speaker.
    func thatIsOpinion(before index: Int) -> Int? {
        guard index - 3 >= sentence.lowerBound else { return nil }
        // `Đó là lời ông X`
        if tokens[index - 1].key == AttributionFinder.words, tokens[index - 2].key == AttributionFinder.being,
            AttributionFinder.that.contains(tokens[index - 3].key), isClauseStart(index - 3)
        {
            return index - 3
        }
        guard index - 4 >= sentence.lowerBound, tokens[index - 1].key == AttributionFinder.of else { return nil }
        var place = index - 2
        while place > index - 5, place > sentence.lowerBound, AttributionFinder.opinions.contains(tokens[place].key) {
            place -= 1
        }
        guard place < index - 2, tokens[place].key == AttributionFinder.being, place > sentence.lowerBound,
            AttributionFinder.that.contains(tokens[place - 1].key), isClauseStart(place - 1)
        else { return nil }
        return place - 1
    }
}
