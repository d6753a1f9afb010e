/// Attributions whose verb stands apart from the speaker, or is none: behind an apposition, an object, a quotation.
extension AttributionFinder {
    /// `“…”, ông X, Phó chủ tịch UBND tỉnh.`: nothing but who somebody is stands behind a quotation that opens the sentence.
    func tagged(_ phrase: PersonPhrase) -> Attribution? {
        guard let name = phrase.name, !phrase.titles.isEmpty, phrase.isAddressed || name.count >= 3,
            isBehindQuotation(phrase.tokens.lowerBound), phrase.tokens.lowerBound <= sentence.lowerBound + 2,
            (phrase.tokens.upperBound..<limit).allSatisfy({ tokens[$0].kind == .stop })
        else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, end: limit)
    }

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
        if isApart || !phrase.titles.isEmpty, let (verb, end) = verbs(at: next), isSpoken(verb, end) {
            return Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
        }
        // what is said of the person, comma by comma
        var piece = place
        while place < min(limit, start + 60) {
            let token = tokens[place]
            switch token.kind {
            case .word:
                // `…, chủ một điểm bán tại thị trấn Bến Đông, Lam Giang cho biết`
                let isPlace =
                    token.key == PersonPhraseReader.at && place + 1 < limit
                    && (tokens[place + 1].isCapital || AttributionFinder.levels.contains(tokens[place + 1].key))
                if !isPlace, AttributionFinder.predicates.contains(token.key) {
                    // `…, người có 30 năm gắn bó với rừng, cho biết`, `…, vừa tốt nghiệp đại học, hiện là kỹ sư, cho biết`
                    guard
                        AttributionFinder.relatives.contains(tokens[start + 1].key) || isOrigin(start + 1)
                            // `…, chủ nhà đã cho bà X thuê, nhớ lại …`
                            || AttributionFinder.ties.longest(tokens, at: start + 1, before: limit)?.end == place
                            || opensSentence(phrase)
                                && (AttributionFinder.passing.contains(tokens[piece].key)
                                    // `…, 58 tuổi, sống sau căn nhà bị cháy cho biết`
                                    || piece < place && AttributionFinder.residing.contains(tokens[piece].key))
                    else { return nil }
                    break
                }
                if let (verb, end) = SpeechVerb.at(tokens, place, before: limit),
                    verb.use == .direct
                        || verb.use == .marked && (closesQuotation(phrase, end) || isSpoken(verb, end))
                {
                    // `“…” - chị X, một cư dân sống tại đây cho biết.`, `Chị X, một cư dân sống tại đây cho biết …`
                    if closesQuotation(phrase, end)
                        || (verb.takesAll || tokens[end - 1].key == SpeechVerb.that)
                            && tokens[start + 1].key == PersonPhraseReader.one && opensSentence(phrase)
                    {
                        return Attribution(
                            source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
                    }
                    if AttributionFinder.relatives.contains(tokens[start + 1].key),
                        !AttributionFinder.residing.contains(tokens[start + 1].key),
                        !isRelation(of: phrase, start..<place),
                        // `X, người có hơn 30 năm nghiên cứu về giao thông cho rằng …`
                        !(tokens[start + 1].key == PersonPhraseReader.human && verb.takesAll && place - start > 5)
                    {
                        break
                    }
                    // `Ông X - TUV, Giám đốc Sở Y cho biết`: the last that is said of him is an office
                    guard isOffice(behindMarkIn: start..<place) || isUnclosed(phrase, pastAge(start)..<place) else {
                        return nil
                    }
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
                }
            case .quote, .colon, .semicolon: return nil
            case .comma, .dash:
                // `chị A, chủ một quán ở thị trấn Bến Đông, Lam Giang cho biết`
                let whole = whereEnd(place, from: start)
                let next = skipAdverbs(whole ?? place + 1)
                if let (verb, end) = verbs(at: next), whole == nil || verb.use == .direct {
                    // `Bà A, hàng xóm của ông, cho biết …`
                    // nor is he another who is `một người dân`, `bạn học của giám đốc`
                    let isOther = phrases.contains {
                        start < $0.tokens.lowerBound && $0.tokens.lowerBound < place
                            && ($0.name != nil || $0.isAddressed)
                            && !(($0.isPronoun || isRelation(start + 1))
                                && tokens[$0.tokens.lowerBound - 1].key == AttributionFinder.of)
                            // `Anh A, hàng xóm bà B, cho biết …`
                            && AttributionFinder.ties.longest(tokens, at: start + 1, before: limit)?.end
                                != $0.tokens.lowerBound
                            && !AttributionFinder.kin.contains(tokens[$0.tokens.lowerBound - 1].key)
                            // `…, người đã cho bà X thuê nhà, …`
                            && !(piece == start + 1
                                && (start + 1..<$0.tokens.lowerBound).contains {
                                    AttributionFinder.done.contains(tokens[$0].key)
                                })
                    }
                    guard !isOther else { return nil }
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
                }
                piece = place + 1
            default: break
            }
            place += 1
        }
        return nil
    }

    /// Whether the verb that ends at `end` ends the sentence, too, and the person is named right behind a quotation.
    private func closesQuotation(_ phrase: PersonPhrase, _ end: Int) -> Bool {
        let start = phrase.tokens.lowerBound
        return start - 2 == sentence.lowerBound && tokens[start - 2].kind == .quote
            && tokens[end..<max(end, limit)].allSatisfy { $0.kind == .stop }
    }

    /// The end of the province or country behind the comma, where the words before it say where somebody is.
    private func whereEnd(_ comma: Int, from start: Int) -> Int? {
        guard
            let end = Province.end(tokens, at: comma + 1, before: limit)
                ?? Country.end(tokens, at: comma + 1, before: limit),
            isWhere(before: comma, from: start)
        else { return nil }
        return end
    }

    /// `… ở thị trấn Bến Đông`: whether the words before the comma name a place.
    func isWhere(before comma: Int, from start: Int) -> Bool {
        guard comma > start, tokens[comma].kind == .comma, tokens[comma - 1].isCapital || tokens[comma - 1].isNumber
        else { return false }
        return (max(start, comma - 9)..<comma).contains {
            tokens[$0].kind == .word && !tokens[$0].isCapital
                && (AttributionFinder.residing.contains(tokens[$0].key)
                    || AttributionFinder.levels.contains(tokens[$0].key)
                    || tokens[$0].key == PersonPhraseReader.at)
        }
    }

    /// `Tổng thống Mỹ, trong cuộc gặp với báo chí, đã khẳng định …`: when and where somebody speaks, between commas.
    func interrupted(_ phrase: PersonPhrase) -> Attribution? {
        let comma = behind(phrase) - 1
        let start = comma >= phrase.tokens.upperBound ? comma : comma + 1
        guard start + 2 < limit, tokens[start].kind == .comma,
            phrase.name != nil || phrase.hasOffice || phrase.isAddressed,
            AttributionFinder.interruptions.contains(tokens[start + 1].key)
                || tokens[start + 1].key == AttributionFinder.passive, !tokens[start + 1].isCapital,
            let close = (start + 2..<min(limit, start + 28)).first(where: {
                ![.word, .joint, .open, .close].contains(tokens[$0].kind)
            }), tokens[close].kind == .comma,
            // `được TTXVN dẫn lời`
            tokens[start + 1].key != AttributionFinder.passive || tokens[close - 1].key == AttributionFinder.words
        else { return nil }
        let next = skipAdverbs(close + 1)
        guard let (verb, end) = verbs(at: next), isSpoken(verb, end) else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
    }

    /// `Ông X khi trao đổi với báo chí cho biết …`, `Bà Y thay mặt Tỉnh ủy ghi nhận …`: when, where or for whom somebody
    /// speaks, without commas, before the verb.
    func circumstanced(_ phrase: PersonPhrase) -> Attribution? {
        var start = behind(phrase)
        // `Ông X, 56 tuổi, khi trao đổi với báo chí cho biết …`
        if start < limit, tokens[start].kind == .comma { start = max(start, pastAge(start)) + 1 }
        guard phrase.name != nil || phrase.isAddressed || phrase.hasOffice,
            let (verb, range) = verb(behindCircumstanceAt: skipAdverbs(start))
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: range, meaning: verb, end: range.upperBound)
    }

    /// `con trai ông X`: whether the person is only whose relative somebody is.
    func hasKin(before phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > sentence.lowerBound else { return false }
        let before =
            tokens[start - 1].key == AttributionFinder.of && start - 1 > sentence.lowerBound ? start - 2 : start - 1
        return AttributionFinder.kin.contains(tokens[before].key)
    }

    /// `…, ông X - con trai Anh hùng Lao động Y - nói`: whether the person is named only as somebody's relative, behind a
    /// comma or dash and what that one is to the person.
    func isRelated(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard phrase.name != nil,
            let mark = (max(sentence.lowerBound, start - 12)..<start).last(where: { tokens[$0].kind != .word }),
            [.comma, .dash, .open].contains(tokens[mark].kind), mark > sentence.lowerBound
        else { return false }
        return AttributionFinder.ties.longest(tokens, at: mark + 1, before: start) != nil
            && phrases.contains { $0.tokens.upperBound == mark && $0.name != nil }
    }

    /// `(gồm những ca khúc của cố nhạc sĩ X)`: whether the person is named in brackets, or as one who is dead.
    func isAside(_ phrase: PersonPhrase) -> Bool {
        let before = tokens[sentence.lowerBound..<phrase.tokens.lowerBound]
        return before.last?.key == AttributionFinder.late
            || before.last { $0.kind == .open || $0.kind == .close }?.kind == .open
    }

    /// `Ông Nguyễn Văn A - vụ trưởng Vụ B, nguyên trưởng đoàn kiểm tra … - cho biết`: whatever stands between dashes.
    func betweenDashes(_ phrase: PersonPhrase) -> Attribution? {
        guard let name = phrase.name else { return nil }
        let open = pastBrackets(name.upperBound)
        guard open < limit, tokens[open].kind == .dash else { return nil }
        for place in open + 1..<max(open + 1, min(limit, open + 60)) {
            switch tokens[place].kind {
            // `Q. Bến Đông`, `TP. Lam Giang`
            case .stop where tokens[place - 1].isCapital && tokens[place - 1].range.count <= 3: continue
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

    /// Whether a name stands between dashes, behind what the person is.
    func isDashed(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        let end = pastBrackets(phrase.tokens.upperBound)
        guard phrase.name != nil, start - 1 > sentence.lowerBound, start - sentence.lowerBound <= 20, end + 1 < limit,
            tokens[start - 1].kind == .dash, tokens[end].kind == .dash
        else { return false }
        // `anh Tân - quản lý một quán trên đường X -`: it is Tân who speaks
        let isBehindAnother = phrases.contains {
            $0.tokens.upperBound <= start - 1 && ($0.name != nil || $0.isAddressed)
                && !($0.tokens.lowerBound > sentence.lowerBound
                    && AttributionFinder.kin.contains(tokens[$0.tokens.lowerBound - 1].key))
        }
        return !isBehindAnother
            && tokens[sentence.lowerBound..<start - 1].allSatisfy { $0.kind == .word || $0.kind == .comma }
    }

    /// `Con trai ông Tư - anh X - cho biết …`: a name between dashes.
    func dashed(_ phrase: PersonPhrase) -> Attribution? {
        guard isDashed(phrase) else { return nil }
        let next = skipAdverbs(pastBrackets(phrase.tokens.upperBound) + 1)
        guard let (verb, end) = verbs(at: next), isSpoken(verb, end) else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
    }

    /// Whether the verb says something by itself, or by the colon or the quotation behind it.
    func isSpoken(_ verb: SpeechVerb, _ end: Int) -> Bool {
        verb.use == .direct || end < limit && (tokens[end].kind == .colon || tokens[end].kind == .quote)
    }

    /// `Bộ trưởng X vừa ký công văn gửi các tỉnh, trong đó nêu rõ …`: what the paper that somebody signs says.
    func inPaper(_ phrase: PersonPhrase) -> Attribution? {
        let start = behind(phrase)
        guard start < limit, tokens[start].kind == .word,
            let comma = (start..<min(limit, start + 40)).first(where: {
                tokens[$0].kind == .comma && AttributionFinder.therein.longest(tokens, at: $0 + 1, before: limit) != nil
            }), (start..<comma).contains(where: { AttributionFinder.signing.contains(tokens[$0].key) }),
            (start..<comma).contains(where: {
                AttributionFinder.papersSigned.longest(tokens, at: $0, before: comma) != nil
            }),
            !phrases.contains(where: { $0.tokens.lowerBound >= start && $0.tokens.lowerBound < comma && isSubject($0) }
            ),
            let opening = AttributionFinder.therein.longest(tokens, at: comma + 1, before: limit)?.end
        else { return nil }
        let next = skipAdverbs(opening)
        guard let (verb, end) = verbs(at: next), verb.takesAll else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
    }

    /// `Tiền vệ A của đội B thừa nhận …`, `Chị A ở xã Đông Hải cho biết …`: where somebody belongs, between name and verb.
    func belonging(_ phrase: PersonPhrase) -> Attribution? {
        let start = pastBrackets(phrase.tokens.upperBound)
        guard phrase.name != nil, start + 1 < limit, tokens[start].kind == .word,
            AttributionFinder.belongs.contains(tokens[start].key)
                // `Cử tri X thôn 3 xã An Tây đề nghị …`
                || AttributionFinder.levels.contains(tokens[start].key) && !tokens[start].isCapital
                    && (tokens[start + 1].isCapital || tokens[start + 1].isNumber)
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
}
