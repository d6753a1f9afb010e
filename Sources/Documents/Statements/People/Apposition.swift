/// What is said of somebody between the name and the verb, and whether no comma need close it.
extension AttributionFinder {
    /// `Anh X, giám định viên của hãng thừa nhận …`, `Chị X, quê Bến Đông kể …`: an apposition that no comma closes, behind
    /// the one whom the sentence or its last clause is about.
    func isUnclosed(_ phrase: PersonPhrase, _ range: Range<Int>) -> Bool {
        let first = range.lowerBound + 1
        if isRelation(of: phrase, range) { return true }
        // `Ông X - Người có uy tín bản Mây cho biết`: behind a dash nobody else begins to speak
        if tokens[range.lowerBound].kind == .dash, range.count <= 20, opensSentence(phrase),
            isPlain(first..<range.upperBound),
            !phrases.contains(where: { range.contains($0.tokens.lowerBound) && isAnother($0) })
        {
            return true
        }
        guard tokens[range.lowerBound].kind == .comma, first < range.upperBound, tokens[first].kind == .word,
            !tokens[first].isNumber,
            isOrigin(first)
                || !PersonPhraseReader.ends.contains(tokens[first].key)
                    && SpeechVerb.adverbEnd(tokens, first, before: limit) == nil,
            !phrases.contains(where: { range.contains($0.tokens.lowerBound) && isAnother($0) })
        else { return false }
        if AttributionFinder.residing.contains(tokens[first].key) || isOrigin(first) { return true }
        // `Bà X, thôn Đồng Hạ, xã Bến Đông cho biết …`
        if !tokens[first].isCapital, AttributionFinder.levels.contains(tokens[first].key), first + 1 < limit,
            tokens[first + 1].isCapital || tokens[first + 1].isNumber, range.count <= 20
        {
            return true
        }
        if isWhereOneWorks(phrase, first..<range.upperBound) { return true }
        // a body or people behind a comma may be who speaks
        let longest = tokens[first].key == PersonPhraseReader.human ? 22 : 14
        let isWhoSpeaks =
            AttributionFinder.others.contains(tokens[first].key)
            && !(tokens[first].key == PersonPhraseReader.human
                && (AttributionFinder.predicates.contains(tokens[first + 1].key)
                    || AttributionFinder.doing.contains(tokens[first + 1].key)))
        return range.count <= longest && !tokens[first].isCapital && !isWhoSpeaks
            && isPlain(first..<range.upperBound)
            && (phrase.tokens.lowerBound == sentence.lowerBound
                || tokens[phrase.tokens.lowerBound - 1].kind == .comma
                    && phrases.first?.tokens.lowerBound == phrase.tokens.lowerBound)
            || range.count <= 14
                && PersonalTitle.at(tokens, first, before: limit).map { $0.kind == .calling || $0.kind == .position }
                    ?? false
                && isPlain(first..<range.upperBound)
    }

    /// `Chị X, bán nước trước cổng trường, kể …`, `“…”, bà X – có con học lớp 5A, nói.`: whatever stands between two marks and
    /// before a verb of saying, behind the name that opens the sentence or stands behind a quotation.
    func enclosed(_ phrase: PersonPhrase) -> Attribution? {
        guard let name = phrase.name else { return nil }
        let mark = pastBrackets(name.upperBound)
        // `…, 58 tuổi, sống sau căn nhà bị cháy, …`
        let open = pastAge(mark)
        guard open + 2 < limit, tokens[open].kind == .comma || tokens[open].kind == .dash,
            tokens[open + 1].kind == .word, !AttributionFinder.asides.contains(tokens[open + 1].key),
            opensSentence(phrase) || isBehindQuotation(phrase.tokens.lowerBound),
            let close = (open + 2..<max(open + 2, min(limit, open + 22))).first(where: { !isPlain($0..<$0 + 1) }),
            tokens[close].kind == .comma || tokens[close].kind == .dash && tokens[open].kind == .dash,
            isOneRelation(open..<close)
                || !phrases.contains(where: { (open..<close).contains($0.tokens.lowerBound) && isAnother($0) }),
            !(open + 1..<close).contains(where: { SpeechVerb.at(tokens, $0, before: close)?.verb.takesAll ?? false }),
            let (verb, end) = verbs(at: skipAdverbs(close + 1)), isSpoken(verb, end) || end >= limit - 1
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: skipAdverbs(close + 1)..<end, meaning: verb, end: end)
    }

    /// `, cháu nội cụ Tám,`: whether what stands there is what somebody is to the only one who is named in it.
    private func isOneRelation(_ range: Range<Int>) -> Bool {
        guard var end = AttributionFinder.ties.longest(tokens, at: range.lowerBound + 1, before: range.upperBound)?.end
        else { return false }
        if tokens[end].key == AttributionFinder.of { end += 1 }
        let others = phrases.filter { range.contains($0.tokens.lowerBound) }
        return others.count == 1 && others[0].tokens.lowerBound == end
            && others[0].tokens.upperBound == range.upperBound
    }

    /// `Chị X, công nhân làm việc tại xưởng cho biết …`: words that go on with what the person is, behind the name that opens
    /// the sentence.
    func trailing(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.upperBound
        guard let name = phrase.name, let title = phrase.titles.last, title.lowerBound > name.upperBound,
            title.upperBound == start, start < limit, tokens[start].kind == .word, !tokens[start].isCapital,
            AttributionFinder.working.longest(tokens, at: start, before: limit) != nil
                || PersonPhraseReader.ends.contains(tokens[start].key)
                    && !AttributionFinder.finite.contains(tokens[start].key),
            opensSentence(phrase)
        else { return nil }
        for place in start + 1..<max(start + 1, min(limit, start + 14)) {
            guard isPlain(place..<place + 1), !phrases.contains(where: { $0.tokens.contains(place) && isAnother($0) })
            else { return nil }
            if let (verb, end) = verbs(at: place), verb.use == .direct {
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
            }
        }
        return nil
    }

    /// `Ông X (trú xã Đông Hải) là chủ tàu kiêm thuyền trưởng cho biết …`: what the person is, told behind `là`.
    func titled(_ phrase: PersonPhrase) -> Attribution? {
        let being = behind(phrase)
        guard phrase.name != nil, being + 3 < limit, tokens[being].key == AttributionFinder.being,
            let (kind, end) = PersonalTitle.at(tokens, being + 1, before: limit),
            kind == .office || kind == .position || kind == .calling, opensSentence(phrase)
        else { return nil }
        for place in end..<min(limit, end + 16) {
            guard isPlain(place..<place + 1),
                !phrases.contains(where: { $0.tokens.lowerBound == place && isAnother($0) })
            else { return nil }
            if AttributionFinder.informing.longest(tokens, at: place, before: limit) != nil,
                let (verb, end) = verbs(at: place)
            {
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
            }
        }
        return nil
    }

    /// `TS X có nhiều năm làm việc bên PGS Y kể, …`, `Ông X là người từng cứu cô cho biết, …`: what is told of the one who opens the
    /// sentence without a mark, up to a verb of telling that a comma or `rằng` follows.
    func unmarked(_ phrase: PersonPhrase) -> Attribution? {
        let start = behind(phrase)
        guard phrase.name != nil, opensSentence(phrase), start + 4 < limit,
            AttributionFinder.lives.longest(tokens, at: start, before: limit) != nil
        else { return nil }
        for place in start + 2..<min(limit - 1, start + 20) {
            guard isPlain(place..<place + 1),
                !phrases.contains(where: {
                    $0.tokens.lowerBound == place && isAnother($0)
                        && !AttributionFinder.beside.contains(tokens[place - 1].key)
                })
            else { return nil }
            if AttributionFinder.informing.longest(tokens, at: place, before: limit) != nil,
                let (verb, end) = verbs(at: place), end < limit,
                tokens[end].kind == .comma || tokens[end].kind == .colon || tokens[end - 1].key == SpeechVerb.that
                    || tokens[end].key == SpeechVerb.that
            {
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
            }
        }
        return nil
    }

    /// `Ông X - con trai anh hùng Y nói`: what the person is to somebody who is named right behind it.
    func isRelation(of phrase: PersonPhrase, _ range: Range<Int>) -> Bool {
        let first = range.lowerBound + 1
        guard opensSentence(phrase), range.count <= 24, first < range.upperBound,
            var end = AttributionFinder.ties.longest(tokens, at: first, before: range.upperBound)?.end
        else { return false }
        if end < range.upperBound, tokens[end].key == AttributionFinder.of { end += 1 }
        let others = phrases.filter { range.contains($0.tokens.lowerBound) }
        return others.count == 1 && end <= others[0].tokens.lowerBound && others[0].tokens.lowerBound - end <= 10
            && others[0].tokens.upperBound <= range.upperBound
            && tokens[end..<others[0].tokens.lowerBound].allSatisfy { $0.kind == .word }
    }

    /// Whether the phrase names somebody else; `THPT Kim Liên` does not.
    func isAnother(_ phrase: PersonPhrase) -> Bool {
        if phrase.isAddressed || phrase.name != nil && !phrase.titles.isEmpty { return true }
        let before = tokens[phrase.tokens.lowerBound - 1]
        return phrase.name != nil && !(before.kind == .word && before.isCapital)
    }

    /// The comma behind `35 tuổi` where that stands behind the comma at `start`.
    func pastAge(_ start: Int) -> Int {
        guard start + 3 < limit, tokens[start + 1].isNumber, tokens[start + 2].key == AttributionFinder.years,
            tokens[start + 3].kind == .comma
        else { return start }
        return start + 3
    }

    /// `Thí sinh X, đến từ THPT Đông Hải, …`
    func isOrigin(_ index: Int) -> Bool {
        index + 1 < limit && tokens[index].key == AttributionFinder.coming
            && tokens[index + 1].key == AttributionFinder.from
    }

    /// `Ông X, Phòng Quản lý đô thị, UBND quận Cầu Ngự cho biết`: where the person works, who opens the sentence alone. A
    /// body that spoke itself would not stand behind another's name and a comma.
    func isWhereOneWorks(_ phrase: PersonPhrase, _ range: Range<Int>) -> Bool {
        guard phrase.isAddressed || !phrase.titles.isEmpty, range.count <= 24, tokens[range.lowerBound].isCapital,
            opensSentence(phrase, within: 40),
            range.allSatisfy({ tokens[$0].kind != .dash && !AttributionFinder.others.contains(tokens[$0].key) })
        else { return false }
        return range.indices.allSatisfy { index in
            switch tokens[index].kind {
            case .word:
                // `…, Sở X và Sở Y cho biết`
                return tokens[index].key != AttributionFinder.and
                    || index + 1 >= limit || BodyPhrase.headEnd(tokens, at: index + 1, before: limit) == nil
            case .comma, .joint, .open, .close: return true
            default: return false
            }
        }
    }

    /// Whether the phrase opens the sentence, or its last clause behind an opening of one clause: `Trong khi đó, ông X, …`.
    func opensSentence(_ phrase: PersonPhrase, within longest: Int = 12) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > sentence.lowerBound else { return true }
        // `Trao đổi với phóng viên, ông X …`
        let first = phrases.first { $0.name != nil || $0.isAddressed || $0.hasOffice || !isToldTo($0) }
        return tokens[start - 1].kind == .comma && start - sentence.lowerBound <= longest
            && first?.tokens.lowerBound == start
            && (sentence.lowerBound..<start - 1).allSatisfy {
                ([.word, .joint].contains(tokens[$0].kind)
                    || longest > 12 && [.open, .close].contains(tokens[$0].kind))
                    // `Theo đó, ông X, …`
                    && (tokens[$0].key != AttributionFinder.according
                        || AttributionFinder.that.contains(tokens[$0 + 1].key))
            }
    }

    /// `với phóng viên`: whether the phrase names those to whom somebody speaks.
    private func isToldTo(_ phrase: PersonPhrase) -> Bool {
        phrase.tokens.lowerBound > sentence.lowerBound
            && AttributionFinder.companions.contains(tokens[phrase.tokens.lowerBound - 1].key)
    }

    /// Whether words and brackets alone stand there, and stops of short forms.
    func isPlain(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            [.word, .joint, .open, .close].contains(tokens[$0].kind)
                || tokens[$0].kind == .stop && tokens[$0 - 1].isCapital && tokens[$0 - 1].range.count <= 3
        }
    }

    /// `…, hàng xóm của ông Y, …`: whether the word says what one is to somebody.
    func isRelation(_ index: Int) -> Bool {
        AttributionFinder.ties.longest(tokens, at: index, before: limit) != nil
    }

    /// Whether an office follows the last comma or dash of the range.
    func isOffice(behindMarkIn range: Range<Int>) -> Bool {
        guard let mark = range.last(where: { tokens[$0].kind == .comma || tokens[$0].kind == .dash }),
            mark > range.lowerBound, let (kind, _) = PersonalTitle.at(tokens, mark + 1, before: range.upperBound)
        else { return false }
        return kind == .office && !phrases.contains { range.contains($0.tokens.lowerBound) && $0.name != nil }
    }
}
