/// A place where a sentence says that somebody says something.
struct Attribution: Sendable {
    /// Who speaks, as the sentence names them.
    enum Source: Sendable {
        case person(PersonPhrase)
        case body(Range<Int>)
        /// A paper that somebody has issued before: `Công điện nêu rõ …`.
        case paper(Range<Int>)
    }

    var source: Source
    /// The tokens of the speaker.
    var tokens: Range<Int>
    /// The tokens of the verbs, if any.
    var verb: Range<Int>?
    var meaning: SpeechVerb?
    /// The first token behind the verb, or behind the comma of `Theo ông X,`.
    var end: Int
    /// Whether it is of the form `Theo ông X, …`.
    var isAccording = false
    /// Whether it is a news agency or paper that reports.
    var isPress = false
}

/// Finds the attributions of a sentence.
struct AttributionFinder {
    let tokens: SpeechTokens
    let sentence: Range<Int>
    /// The people named in the sentence, in order.
    let phrases: ArraySlice<PersonPhrase>
    let isMinutes: Bool

    var limit: Int { sentence.upperBound }

    /// All attributions, in the order of the text.
    ///
    /// Nobody writes sentences of hundreds of words about dozens of people and says who said what in them: those are
    /// lists, or hostile.
    func attributions() -> [Attribution] {
        guard sentence.count <= AttributionFinder.longest, phrases.count <= AttributionFinder.mostPeople else {
            return []
        }
        var found: [Attribution] = []
        for phrase in phrases {
            if let last = found.last, phrase.tokens.lowerBound < last.end { continue }
            if let attribution = according(to: phrase) ?? saying(phrase) { found.append(attribution) }
        }
        let bodies = self.bodies()
        if found.isEmpty, bodies.isEmpty, !isMinutes { return pressSource().map { [$0] } ?? [] }
        // `Ông kêu gọi mọi người ở nhà, Reuters đưa tin.`
        if bodies.isEmpty, !isMinutes, phrases.allSatisfy({ $0.name == nil && !$0.hasOffice }),
            let source = pressSource(), source.tokens.lowerBound > (found.last?.end ?? 0)
        {
            return [source]
        }
        guard !bodies.isEmpty else { return found }
        return
            (found
            + bodies.filter { body in
                // `Ông X, Sở Y cho biết`: the verb is the person's
                !found.contains {
                    $0.tokens.overlaps(body.tokens) || $0.verb != nil && $0.verb == body.verb
                        // `Theo Đài Sông Lam, ông X khẳng định …`: the station passes on what he says
                        || body.isAccording && $0.verb != nil && $0.tokens.lowerBound == body.end && isStation(body)
                }
            })
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    // MARK: somebody says

    /// `NP [adverb] verb`, at the beginning of a clause.
    func saying(_ phrase: PersonPhrase) -> Attribution? {
        guard !phrase.isPlural, isSubject(phrase) else {
            return phrase.isPlural
                ? nil
                : quoted(phrase) ?? inBrackets(phrase) ?? voiced(phrase) ?? signed(phrase)
                    ?? written(by: phrase) ?? introducing(phrase) ?? readOut(phrase) ?? madePoint(by: phrase)
        }
        // `vị đại diện này` stands for a body
        if phrase.tokens.lowerBound > sentence.lowerBound,
            let found = BodyPhrase.representatives.longest(tokens, at: phrase.tokens.lowerBound - 1, before: limit),
            // `vị lãnh đạo UBND phường`
            found.end >= phrase.tokens.upperBound
        {
            return nil
        }
        var place = behind(phrase)
        // `Đại diện Đội CSGT số 3, thuộc Phòng CSGT, cho biết`
        if phrase.name == nil, !phrase.isAddressed { place = belongingEnd(place) ?? place }
        // `Đại diện Cảng vụ hàng không A, xác nhận …`: a comma too many
        if phrase.name == nil, !phrase.isAddressed, place + 1 < limit, tokens[place].kind == .comma,
            phrase.tokens.lowerBound == sentence.lowerBound, let title = phrase.titles.first,
            PersonPhraseReader.standing.longest(tokens, at: title.lowerBound, before: title.upperBound) != nil,
            verbs(at: place + 1)?.0.takesAll ?? false
        {
            place += 1
        }
        // `Hiệu trưởng trường THPT A, huyện B khẳng định`
        if phrase.name == nil, phrase.hasOffice {
            let end = placesEnd(place)
            if end > place { place = end < limit && tokens[end].kind == .comma ? end + 1 : end }
        }
        // `Ông này nói`, `bị cáo này khai`
        if phrase.name == nil, place == phrase.tokens.upperBound, place < limit,
            tokens[place].key == AttributionFinder.this,
            place > sentence.lowerBound,
            phrase.isAddressed || !phrase.hasOffice
                || phrase.tokens.lowerBound > 0
                    && AttributionFinder.definite.contains(tokens[phrase.tokens.lowerBound - 1].key),
            !AttributionFinder.indefinite.contains(tokens[max(sentence.lowerBound, phrase.tokens.lowerBound - 1)].key)
        {
            place += 1
        }
        // `Một nhân chứng khác nói`
        if phrase.name == nil, place < limit, tokens[place].key == AttributionFinder.other { place += 1 }
        place = skipAdverbs(othersEnd(place) ?? place)
        if let found = opinion(of: phrase) ?? worry(of: phrase, at: place) { return found }
        if var (verb, end) = verbs(at: place) {
            // `Ông X dẫn lời bà Y nói rằng …`, `Ông X nhắc lại lời bà Y: “…”`: it is Y who says it
            if passesOn(end) { return nil }
            if verb.use == .minutes, opensSpeech { verb.use = .direct }
            // `thông tin thêm về những nội dung kỳ họp; khẳng định …`, `có chất vấn gửi Bộ Y tế, cho rằng …`
            if let second = behindTopic(end) {
                (verb, place, end) = (second.0, second.1.lowerBound, second.1.upperBound)
            }
            // `phát biểu tại hội nghị và nhấn mạnh …`
            if isWeak(verb, end, of: phrase), let stronger = later(phrase) ?? naming(phrase) { return stronger }
            let start = nounStart(before: phrase) ?? phrase.tokens.lowerBound
            return Attribution(
                source: .person(phrase), tokens: start..<phrase.tokens.upperBound, verb: place..<end, meaning: verb,
                end: end)
        }
        if let found = trailing(phrase) ?? sayingThat(phrase) { return found }
        if let found = titled(phrase) ?? enclosed(phrase) ?? unmarked(phrase) { return found }
        let near =
            tagged(phrase) ?? afterQuotation(phrase) ?? dashed(phrase) ?? apart(phrase) ?? interrupted(phrase)
            ?? belonging(phrase)
        return near ?? later(phrase) ?? inPaper(phrase) ?? beyondObject(phrase) ?? circumstanced(phrase)
            ?? naming(phrase) ?? saidOtherwise(phrase)
    }

    /// Whether the words that a verb ends in, or that stand behind it, are those of somebody else who is named right there.
    private func passesOn(_ end: Int) -> Bool {
        var words = tokens[end - 1].key == AttributionFinder.words ? end - 1 : end
        // `dẫn lại lời ông X`
        if words < limit, tokens[words].key == AttributionFinder.again { words += 1 }
        guard words + 1 < limit, tokens[words].key == AttributionFinder.words else { return false }
        return phrases.contains { $0.tokens.lowerBound == words + 1 && ($0.name != nil || $0.hasOffice) }
    }

    /// Whether the sentence begins by telling that somebody speaks, so that weaker verbs say something, too:
    /// `Phát biểu kết luận cuộc họp, Chủ tịch huyện X thống nhất …`
    private var opensSpeech: Bool {
        AttributionFinder.speechOpenings.longest(tokens, at: sentence.lowerBound, before: limit) != nil
    }

    func skipAdverbs(_ start: Int) -> Int {
        var place = start
        for _ in 0..<4 {
            // `mới đây`, where `mới` alone is an adverb, too
            let end = max(
                SpeechVerb.adverbEnd(tokens, place, before: limit) ?? place,
                TimeOfSpeech.end(tokens, at: place, before: limit) ?? place)
            guard SpeechVerb.at(tokens, place, before: limit) == nil, end > place else { break }
            place = end
        }
        return writtenEnd(place, behind: start) ?? place
    }

    /// The verb at `start` with those that are joined to it: `ghi nhận, đánh giá cao`.
    func verbs(at start: Int) -> (SpeechVerb, Int)? {
        if let behind = verbs(behindMannerAt: start) { return behind }
        guard let first = SpeechVerb.at(tokens, start, before: limit), !isNoun(first.end), !isHad(start) else {
            return nil
        }
        var (verb, end) = first
        if let told = noticeEnd(start, end) {
            return (SpeechVerb(use: .direct, isForBodies: true, takesAll: true), told)
        } else if announces(start, end) || isAnnouncement(start, end) {
            verb = SpeechVerb(use: .direct, isForBodies: true, takesAll: verb.use == .marked)
        } else if agrees(start, end) {
            verb = SpeechVerb(use: .direct, isForBodies: false, takesAll: true)
        } else if tellsThat(start, end) {
            verb = SpeechVerb(use: .direct, isForBodies: false, takesAll: true)
        }
        while end + 1 < limit {
            var place = end
            if tokens[place].kind == .comma || tokens[place].kind == .semicolon { place += 1 }
            place = AttributionFinder.joints.longest(tokens, at: place, before: limit)?.end ?? place
            guard place > end else { break }
            // `cho biết, đã nhận được đơn của …`: what was done is what is said
            let isContent = tokens[end].kind == .comma && place == end + 1 && verb.use == .direct
            if isContent,
                AttributionFinder.tenses.contains(tokens[place].key)
                    || AttributionFinder.reporters.contains(tokens[end - 1].key)
            {
                break
            }
            place = skipAdverbs(place)
            guard let next = SpeechVerb.at(tokens, place, before: limit), !isNoun(next.end) else { break }
            // `hy vọng, thông qua sự kiện này, …`: the second begins what is said
            if isContent, next.verb.use == .minutes && !isMinutes || next.verb.use == .marked { break }
            // `ghi nhận và trân trọng tiếp thu các kiến nghị`
            if verb.use == .direct, next.verb.use == .minutes, !isMinutes { break }
            // `biểu dương và chúc mừng những kết quả …`
            if verb.use == .direct, next.verb.use == .marked {
                end = next.end
                continue
            }
            (verb, end) = next
        }
        return (verb, pastManner(end))
    }

    /// `nhìn nhận thẳng thắn rằng …`: how something is said, before `rằng`.
    private func pastManner(_ end: Int) -> Int {
        guard let manner = SpeechVerb.mannerEnd(tokens, end, before: limit), manner < limit,
            tokens[manner].key == SpeechVerb.that
        else { return end }
        return manner + 1
    }

    /// `nghẹn ngào kể lại …`: how somebody speaks, and that he does.
    private func verbs(behindMannerAt start: Int) -> (SpeechVerb, Int)? {
        guard let end = SpeechVerb.mannerEnd(tokens, start, before: limit) else { return nil }
        let place = skipAdverbs(SpeechVerb.mannerEnd(tokens, end, before: limit) ?? end)
        guard let found = SpeechVerb.at(tokens, place, before: limit), !isNoun(found.end), found.verb.use != .order
        else {
            return nil
        }
        return (found.verb, found.end)
    }

    /// `đã có thông tin mới về …`: what somebody has is no verb, nor what somebody is always resolved to do.
    private func isHad(_ start: Int) -> Bool {
        guard start > sentence.lowerBound else { return false }
        // `trường ngày càng khẳng định tính vượt trội`
        if start - 1 > sentence.lowerBound, tokens[start - 1].key == AttributionFinder.more,
            tokens[start - 2].key == AttributionFinder.day
        {
            return true
        }
        return tokens[start - 1].key == AttributionFinder.having && tokens[start].key == AttributionFinder.news
            // `Đảng bộ luôn xác định phải gương mẫu`
            || tokens[start - 1].key == AttributionFinder.always
                && AttributionFinder.resolving.longest(tokens, at: start, before: limit) != nil
    }

    /// `đề nghị của ông X` is no verb.
    func isNoun(_ end: Int) -> Bool {
        end < limit && tokens[end].kind == .word && tokens[end].key == AttributionFinder.of
    }

    // MARK: clauses

    /// `Trả lời Tổng thư ký X cho biết …`: a comma is missing behind the first words.
    private func isAnswering(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        return phrase.name != nil && start - 2 == sentence.lowerBound
            && AttributionFinder.answering.longest(tokens, at: start - 2, before: start) != nil
            && SpeechVerb.saysSomething(tokens, at: behind(phrase), before: limit)
    }

    /// Whether the phrase is what its clause is about, and alone.
    func isSubject(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        if isAnothers(phrase) || isTied(phrase) || isAddressee(phrase) { return false }
        guard
            isClauseStart(start) || isOpinion(before: start) || isBehindTime(start) || isAnswering(phrase)
                || isDashed(phrase) || closes(phrase) || nounStart(before: phrase) != nil || isCalled(phrase)
                || isBehindOpening(phrase)
        else {
            return false
        }
        guard start > sentence.lowerBound, tokens[start - 1].kind == .comma || tokens[start - 1].kind == .semicolon
        else { return true }
        if phrase.name == nil, closesSeveral(start) { return false }
        // `ông A, ông B cho rằng`: two, and nobody knows who said which
        return !phrases.contains { other in
            other.tokens.upperBound == start - 1
                && (other.tokens.lowerBound == sentence.lowerBound || isClauseStart(other.tokens.lowerBound)
                    // `Các đại biểu A (Bến Đông), B (Lam Giang) cho rằng …`
                    || AttributionFinder.several.contains(tokens[other.tokens.lowerBound - 1].key))
                && !other.isPart
                // `Bị hại, ông A, cho biết`
                && (other.name != nil || other.isAddressed || other.hasOffice || other.isPlural)
        }
    }

    /// `Thư ký của Bộ trưởng X nói`: the name is not that of the one who speaks.
    private func isAnothers(_ phrase: PersonPhrase) -> Bool {
        guard let name = phrase.name, name.lowerBound > phrase.tokens.lowerBound + 2,
            tokens[name.lowerBound - 1].kind == .word
        else { return false }
        return (phrase.tokens.lowerBound + 1..<name.lowerBound - 1).contains {
            tokens[$0].key == AttributionFinder.of
                && PersonalTitle.at(tokens, $0 + 1, before: name.lowerBound)?.kind == .office
        }
    }

    /// `Có nhiều đơn gửi đến chủ tịch xã là ông X đề nghị …`: those who wrote demand it.
    private func isAddressee(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > sentence.lowerBound + 2, tokens[start - 1].key == AttributionFinder.being else {
            return false
        }
        return tokens[max(sentence.lowerBound, start - 10)..<start].contains { $0.key == AttributionFinder.sent }
    }

    /// `Người thân H. cho hay`: somebody else, who is only said to be the person's.
    private func isTied(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        // `Vợ cựu Tổng thống X cho biết`
        if start > sentence.lowerBound, !phrase.titles.isEmpty,
            AttributionFinder.spouses.contains(tokens[start - 1].key)
        {
            return true
        }
        guard phrase.name != nil, phrase.titles.isEmpty, !phrase.isAddressed else { return false }
        return (max(sentence.lowerBound, start - 3)..<start).contains {
            AttributionFinder.ties.longest(tokens, at: $0, before: start)?.end == start
        }
    }

    /// `ý kiến của ông X cho rằng …`.
    func isOpinion(before start: Int) -> Bool {
        guard start - 2 >= sentence.lowerBound, tokens[start - 1].key == AttributionFinder.of,
            AttributionFinder.opinions.contains(tokens[start - 2].key),
            // `trợ lý của ông X`
            tokens[start - 2].key != AttributionFinder.assistant
        else { return false }
        // `Văn phòng Chính phủ có văn bản truyền đạt ý kiến của Phó Thủ tướng X yêu cầu …`
        return start - 4 <= sentence.lowerBound
            || (max(sentence.lowerBound, start - 8)..<start - 2).contains {
                AttributionFinder.conveying.longest(tokens, at: $0, before: start) != nil
            }
    }

    func isClauseStart(_ index: Int) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let previous = tokens[index - 1]
        switch previous.kind {
        case .comma, .semicolon, .quote, .colon: return true
        // `… trong quý tới - ông X nhận định.`
        case .dash:
            return index - 1 == sentence.lowerBound || tokens[index - 2].kind == .quote
                // `Hà Nội - Theo Bộ trưởng …`
                || Province.end(tokens, at: sentence.lowerBound, before: index) == index - 1
                // `LGO - Theo kết luận của …`
                || index - 2 == sentence.lowerBound && tokens[index - 2].isAbbreviation
                // `(LGO) - Bộ trưởng …`
                || index - sentence.lowerBound <= 5 && tokens[index - 2].kind == .close
                    && tokens[sentence.lowerBound].kind == .open
                || AttributionFinder.tellers.contains(tokens[index].key) && !tokens[index].isCapital
        // `Trả lời câu hỏi của luật sư A (bào chữa cho bà B) ông C …`: a comma is missing
        case .close: return AttributionFinder.addresses.contains(tokens[index].key)
        case .word:
            if AttributionFinder.conjunctions.contains(previous.key) { return true }
            if previous.key == AttributionFinder.hence { return isConsequence(index) }
            // `…, và ông X cho biết …`, where nobody stands before the comma
            if previous.key == AttributionFinder.and, index - 2 > sentence.lowerBound, tokens[index - 2].kind == .comma,
                AttributionFinder.tellers.contains(tokens[index].key),
                !phrases.contains(where: { $0.tokens.upperBound == index - 2 })
            {
                return true
            }
            // `…, trong khi ông X cho rằng …`
            if previous.key == AttributionFinder.when, index - 2 > sentence.lowerBound,
                tokens[index - 2].key == AttributionFinder.within, tokens[index - 3].kind == .comma
            {
                return true
            }
            // `…; trong khi đó Sở Y khẳng định …`
            if AttributionFinder.meanwhile.longest(tokens, at: max(sentence.lowerBound, index - 3), before: index)?.end
                == index
            {
                return true
            }
            if previous.key == AttributionFinder.thereupon && isReply(index) || isContrasted(index) { return true }
            // `Đồng thời Phó Thủ tướng X chỉ đạo …`, `Ngoài ra tỉnh X cũng yêu cầu …`
            if AttributionFinder.additions.longest(tokens, at: sentence.lowerBound, before: index)?.end == index {
                return true
            }
            // `Phát biểu tại hội nghị Ông X …`: a comma is missing
            if tokens[index].isCapital, !previous.isCapital, AttributionFinder.addresses.contains(tokens[index].key) {
                return true
            }
            // `một lãnh đạo Sở X nói`, `phía công ty X nói`
            if AttributionFinder.one.contains(previous.key) { return isClauseStart(index - 1) }
            return isQuoted(before: index)
        default: return false
        }
    }
}
