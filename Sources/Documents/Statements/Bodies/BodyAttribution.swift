/// Bodies that say something.
extension AttributionFinder {
    /// Bodies that say something, at the beginning of a clause.
    func bodies() -> [Attribution] {
        var found: [Attribution] = []
        var place = sentence.lowerBound
        var lastEnd = -1
        let openings = BodyPhrase.openings
        while place < limit {
            defer { place += 1 }
            // nearly no small word begins any
            guard tokens[place].kind == .word,
                tokens[place].isCapital || tokens[place].isShortName || openings.contains(tokens[place].key)
            else { continue }
            if tokens[place].key == BodyPhrase.honored, let someone = representative(at: place) {
                found.append(someone)
            }
            if tokens[place].kind == .word, let paper = paper(at: place) {
                found.append(paper)
                place = paper.tokens.upperBound - 1
                continue
            }
            let (opensClause, according) = (isClauseStart(place), accordingStart(before: place))
            if tokens[place].kind == .word, opensClause, let short = shortBody(at: place),
                !phrases.contains(where: { $0.tokens.overlaps(short.tokens) })
            {
                found.append(short)
                place = short.tokens.upperBound - 1
                continue
            }
            if opensClause || according != nil, let firm = foreignFirm(at: place, according),
                !phrases.contains(where: { $0.tokens.overlaps(firm.tokens) })
            {
                found.append(firm)
                place = firm.tokens.upperBound - 1
                continue
            }
            // `Theo cơ quan này, …`, `theo bệnh viện, …`
            if isCited(place),
                let end = BodyPhrase.general.longest(tokens, at: place, before: limit)?.end
                    ?? BodyEpithet.parts.longest(tokens, at: place, before: limit)?.end
                    ?? BodyPhrase.headEnd(tokens, at: place, before: limit), end < limit,
                let start = according
            {
                let isThis = tokens[end].key == AttributionFinder.this
                let mark = isThis ? end + 1 : end
                if mark < limit, tokens[mark].kind == .comma,
                    let attribution = self.according(start: start, end: mark, source: .body(place..<end))
                {
                    found.append(attribution)
                    place = mark - 1
                    continue
                }
            }
            // `Sở Y tế`, `sở Y tế`, `công ty CP Đông Hải`
            guard tokens[place].kind == .word, (place..<min(limit, place + 4)).contains(where: { tokens[$0].isCapital })
            else { continue }
            guard
                let end = BodyPhrase.end(tokens, at: place, before: limit)
                    ?? (according == nil ? nil : BodyPhrase.end(tokens, at: place, beforeComma: limit))
                    ?? (opensClause ? BodyPhrase.end(tokens, at: place, beforeVerb: limit) : nil)
                    ?? country(at: place) ?? region(at: place)
                    ?? (opensClause || according != nil
                        ? BodyPhrase.end(tokens, at: place, beforeShort: limit) : nil)
            else { continue }
            guard let end = Act.nameEnd(tokens, place..<end) else { continue }
            // `Bộ Ngoại giao Nguyễn Thị A`: the body is part of somebody's title
            guard !phrases.contains(where: { $0.name != nil && $0.tokens.overlaps(place..<end) }) else { continue }
            // `một cán bộ Vụ Giáo dục đại học, Bộ Giáo dục cho biết`: who is said to work there
            if place > sentence.lowerBound + 2, tokens[place - 1].kind == .comma,
                phrases.contains(where: {
                    $0.tokens.upperBound == place - 1 && $0.name == nil && !$0.isAddressed && !$0.titles.isEmpty
                        && $0.tokens.lowerBound > sentence.lowerBound
                        && tokens[$0.tokens.lowerBound - 1].key == PersonPhraseReader.one
                        && isClauseStart($0.tokens.lowerBound - 1)
                })
            {
                continue
            }
            // `chị A, chủ một quán ở thị trấn Bến Đông, Lam Giang cho biết`: where somebody is does not speak
            if place > sentence.lowerBound + 2, Province.end(tokens, at: place, before: limit) == end,
                isWhere(before: place - 1, from: sentence.lowerBound)
            {
                continue
            }
            if let start = according {
                var end = end
                if end < limit, tokens[end].kind == .word, !AttributionFinder.beyond.contains(tokens[end].key) {
                    end = BodyPhrase.end(tokens, at: place, beforeComma: limit) ?? end
                }
                // `Theo báo cáo của Sở Y tế năm 2017, …`
                let name = (place + 1..<end).first { AttributionFinder.times.contains(tokens[$0].key) } ?? end
                if let attribution = self.according(start: start, end: end, source: .body(place..<name)) {
                    found.append(attribution)
                }
                place = end - 1
            } else if let attribution = onPaper(place..<end) {
                found.append(attribution)
                place = attribution.end - 1
            } else if opensClause || isCalledBody(place) || tokens[place].isCapital && isBehindTime(place),
                place == sentence.lowerBound || lastEnd != place - 1, !isOneOfMany(place), !closesSeveral(place)
            {
                let name = placesEnd(end)
                // `Trường A, huyện B, cho biết`
                let comma = name > end && name < limit && tokens[name].kind == .comma
                let next = skipAdverbs(comma ? name + 1 : pastBrackets(name))
                // `Bến Đông xác định du lịch là mũi nhọn`: what a province is resolved to do
                let resolves =
                    Province.end(tokens, at: place, before: limit) == name
                    && AttributionFinder.provincial.longest(tokens, at: next, before: limit) != nil
                if !resolves, let (verb, verbEnd) = verbs(at: next),
                    verb.isForBodies || verb.use != .order && isIntroduced(verbEnd)
                {
                    found.append(
                        Attribution(
                            source: .body(place..<name), tokens: place..<name, verb: next..<verbEnd, meaning: verb,
                            end: verbEnd))
                } else if let next = pastWhole(place..<name), let (verb, verbEnd) = verbs(at: next), verb.isForBodies,
                    verb.use == .direct
                {
                    found.append(
                        Attribution(
                            source: .body(place..<name), tokens: place..<name, verb: next..<verbEnd, meaning: verb,
                            end: verbEnd))
                } else if let next = pastApposition(pastBrackets(end)), let (verb, verbEnd) = verbs(at: next),
                    verb.isForBodies, verb.use == .direct
                {
                    found.append(
                        Attribution(
                            source: .body(place..<end), tokens: place..<end, verb: next..<verbEnd, meaning: verb,
                            end: verbEnd))
                } else if let (verb, range) =
                    (isOnlySubject(place) ? secondVerb(behind: pastBrackets(name), isBody: true) : nil)
                        ?? verb(behindCircumstanceAt: next),
                    verb.isForBodies
                {
                    found.append(
                        Attribution(
                            source: .body(place..<name), tokens: place..<name, verb: range, meaning: verb,
                            end: range.upperBound))
                }
                place = end - 1
            }
            // `Bộ A, Cục B cho biết`: two, and nobody knows who said which
            if opensClause { lastEnd = end }
        }
        return found
    }

    /// `có ý kiến:`, `có ý kiến như sau:`: whether a colon stands behind the verb.
    private func isIntroduced(_ end: Int) -> Bool {
        let colon =
            end + 2 < limit && tokens[end].key == SpeechVerb.like && SpeechVerb.isTime(tokens[end + 1].key)
            ? end + 2 : end
        return colon < limit && tokens[colon].kind == .colon
    }

    /// `Triều Tiên cảnh báo …`, `Israel tuyên bố …`: the end of a country's name, of more than a word that people may bear,
    /// before what only states do.
    private func country(at start: Int) -> Int? {
        guard
            let end = Country.end(tokens, at: start, before: limit)
                ?? Country.capitalEnd(tokens, at: start, before: limit), end - start > 1 || tokens[start].isForeign,
            isClauseStart(start),
            AttributionFinder.declaring.longest(tokens, at: skipAdverbs(end), before: limit) != nil
        else { return nil }
        return end
    }

    /// `Ngoài ra tỉnh Lam Giang cũng yêu cầu …`: the end of a place's name behind what it is in small letters, where no comma makes it
    /// the whereabouts of something else.
    private func region(at start: Int) -> Int? {
        guard !tokens[start].isCapital, start > sentence.lowerBound, tokens[start - 1].kind == .word,
            let kind = PersonPhraseReader.regions.longest(tokens, at: start, before: limit)?.end, kind < limit,
            tokens[kind].isCapital, isClauseStart(start) || tokens[start - 1].key == AttributionFinder.of
        else { return nil }
        var end = kind
        while end < limit, end - kind < 4, tokens[end].kind == .word, tokens[end].isCapital { end += 1 }
        return SpeechVerb.saysSomething(tokens, at: skipAdverbs(end), before: limit) ? end : nil
    }

    /// The end of the places that go on with a body's name behind commas: `UBND xã A, huyện B, tỉnh C cho biết`.
    func placesEnd(_ end: Int) -> Int {
        var place = end
        while place + 2 < limit, tokens[place].kind == .comma,
            let kind = PersonPhraseReader.regions.longest(tokens, at: place + 1, before: limit)?.end, kind + 1 < limit,
            // `TP. Lam Giang`
            case let region = tokens[kind].kind == .stop ? kind + 1 : kind,
            tokens[region].isCapital || tokens[region].isNumber
        {
            place = region
            while place < limit, tokens[place].kind == .word, tokens[place].isCapital || tokens[place].isNumber {
                place += 1
            }
        }
        // `Trường A, huyện B, cho biết`
        if place > end, place < limit, tokens[place].kind == .comma,
            SpeechVerb.saysSomething(tokens, at: skipAdverbs(place + 1), before: limit)
        {
            return place
        }
        // a comma that goes on with something else was none of the name's
        return SpeechVerb.saysSomething(tokens, at: skipAdverbs(pastBrackets(place)), before: limit) ? place : end
    }

    /// Behind what a body is, between dashes or commas: `Công ty A - chủ đầu tư dự án - cho biết`.
    private func pastApposition(_ start: Int) -> Int? {
        guard start + 2 < limit, tokens[start].kind == .dash || tokens[start].kind == .comma,
            AttributionFinder.bodyNouns.longest(tokens, at: start + 1, before: limit) != nil
        else { return nil }
        for place in start + 2..<min(limit, start + 24) {
            switch tokens[place].kind {
            case tokens[start].kind: return skipAdverbs(place + 1)
            case .word, .joint, .open, .close: continue
            case .dash where tokens[place - 1].isCapital && place + 1 < limit && tokens[place + 1].isCapital: continue
            default: return nil
            }
        }
        return nil
    }

    /// Behind the body that another is part of: `Cục Bảo vệ thực vật, Bộ Nông nghiệp cho biết`.
    private func pastWhole(_ body: Range<Int>) -> Int? {
        let whole = body.upperBound + 1
        if let end = belongingEnd(body.upperBound) { return skipAdverbs(end) }
        guard whole < limit, tokens[body.upperBound].kind == .comma,
            AttributionFinder.parts.contains(tokens[body.lowerBound].key),
            AttributionFinder.wholes.contains(tokens[whole].key), tokens[whole].isCapital,
            tokens[whole].key != tokens[body.lowerBound].key,
            let end = BodyPhrase.end(tokens, at: whole, before: limit)
        else { return nil }
        return skipAdverbs(end)
    }

    /// The end of the body that another belongs to, behind the comma at `comma`: `Đội CSGT số 3, thuộc Phòng CSGT Công an tỉnh, cho biết`.
    func belongingEnd(_ comma: Int) -> Int? {
        guard comma + 2 < limit, tokens[comma].kind == .comma,
            let of = AttributionFinder.belonging.longest(tokens, at: comma + 1, before: limit)?.end,
            let end = BodyPhrase.end(tokens, at: of, before: limit), end < limit
        else { return nil }
        return tokens[end].kind == .comma ? end + 1 : end
    }

    /// `Chủ đầu tư dự án là Công ty A cho biết …`: whether what the body is stands before `là`, at the beginning of the clause.
    private func isCalledBody(_ start: Int) -> Bool {
        guard start - 2 > sentence.lowerBound, tokens[start - 1].key == AttributionFinder.being else { return false }
        var first = start - 1
        while first > sentence.lowerBound, start - first <= 8, tokens[first - 1].kind == .word { first -= 1 }
        return isClauseStart(first) && AttributionFinder.bodyNouns.longest(tokens, at: first, before: start) != nil
            && tokens[first + 1..<start].allSatisfy {
                SpeechVerb.at(tokens, first, before: start) == nil && !$0.isNumber
            }
    }

    /// Whether `theo` or what may go with it stands before the token.
    private func isCited(_ place: Int) -> Bool {
        guard place > sentence.lowerBound else { return false }
        let before = tokens[place - 1].key
        return before == AttributionFinder.according || before == AttributionFinder.of
            || before == AttributionFinder.from
    }

    /// `Một số sở, ngành, hiệp hội doanh nghiệp đề nghị …`: the last of several whom nothing names.
    private func isOneOfMany(_ start: Int) -> Bool {
        guard start > sentence.lowerBound, tokens[start - 1].kind == .comma, !tokens[start].isCapital else {
            return false
        }
        var place = start - 1
        while place >= sentence.lowerBound, start - place <= 16,
            tokens[place].kind == .word || tokens[place].kind == .comma
        {
            if AttributionFinder.several.contains(tokens[place].key) { return true }
            place -= 1
        }
        return false
    }

    /// `Vietnam Airlines cho biết …`: a name that ends in what foreign firms and clubs call themselves.
    ///
    /// A clause begins there, or `according`, which stands before it.
    private func foreignFirm(at start: Int, _ according: Int?) -> Attribution? {
        // `Phía Sông Lam Airlines`
        guard tokens[start].kind == .word, tokens[start].isCapital, !AttributionFinder.one.contains(tokens[start].key)
        else { return nil }
        var end = start
        while end < limit, end - start < 5, tokens[end].kind == .word, tokens[end].isCapital { end += 1 }
        guard
            end - start >= 2 && BodyPhrase.foreignFirms.contains(tokens[end - 1].key)
                || end - start == 1 && tokens[start].isFirm
                // `Hanson Việt Nam`
                || end - start >= 3 && tokens[start].isForeign
                    && AttributionFinder.home.longest(tokens, at: end - 2, before: limit)?.end == end
        else { return nil }
        if let according, !BodyPhrase.media.contains(tokens[end - 1].key) {
            return self.according(start: according, end: end, source: .body(start..<end))
        }
        let place = skipAdverbs(pastBrackets(end))
        guard let (verb, verbEnd) = verbs(at: place), verb.isForBodies, verb.use == .direct else { return nil }
        return Attribution(
            source: .body(start..<end), tokens: start..<end, verb: place..<verbEnd, meaning: verb, end: verbEnd)
    }

    /// `“…”, vị đại diện này nói.`: whoever stood for a body right before.
    func representative(at start: Int) -> Attribution? {
        guard let found = BodyPhrase.representatives.longest(tokens, at: start, before: limit) else { return nil }
        // `Theo vị này, …`
        if let according = accordingStart(before: start) {
            return self.according(start: according, end: found.end, source: .body(start..<found.end))
        }
        guard isClauseStart(start) else { return nil }
        let place = skipAdverbs(found.end)
        guard let (verb, end) = verbs(at: place), verb.use == .direct else { return nil }
        return Attribution(
            source: .body(start..<found.end), tokens: start..<found.end, verb: place..<end, meaning: verb, end: end)
    }

    /// `Bộ đề nghị …`, `Trong báo cáo, bệnh viện khẳng định …`, `Sở này cho biết …`: the body of the kind that the document
    /// has named.
    private func shortBody(at start: Int) -> Attribution? {
        if let general = BodyPhrase.general.longest(tokens, at: start, before: limit) {
            return shortBody(start..<general.end, place: general.end)
        }
        if let part = BodyEpithet.parts.longest(tokens, at: start, before: limit), part.end < limit,
            !tokens[part.end].isCapital
        {
            let isThis = tokens[part.end].key == AttributionFinder.this
            return shortBody(start..<part.end, place: isThis ? part.end + 1 : part.end)
        }
        guard let head = BodyPhrase.headEnd(tokens, at: start, before: limit),
            // `Trung tâm dự báo khí tượng cho biết …` does not forecast
            BodyPhrase.end(tokens, at: start, beforeVerb: limit) == nil
        else { return nil }
        let isThis = head < limit && tokens[head].key == AttributionFinder.this
        return shortBody(start..<head, place: isThis ? head + 1 : head)
    }

    private func shortBody(_ body: Range<Int>, place: Int) -> Attribution? {
        let place = skipAdverbs(place)
        guard let (verb, end) = verbs(at: place), verb.isForBodies, verb.use == .direct else { return nil }
        return Attribution(source: .body(body), tokens: body, verb: place..<end, meaning: verb, end: end)
    }
}
