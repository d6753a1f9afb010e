/// `Theo ông X, …`
extension AttributionFinder {
    /// `Theo ông X, …`, `…, theo ông X, …`, `Theo lời bà Y, …`, `Theo chia sẻ của ông X, …`.
    func according(to phrase: PersonPhrase) -> Attribution? {
        guard !phrase.isPlural, let start = accordingStart(before: phrase.tokens.lowerBound) else {
            return phrase.isPlural ? nil : presented(phrase)
        }
        var end = phrase.tokens.upperBound
        // `Theo ông này, …`
        if phrase.name == nil, end < limit, tokens[end].key == AttributionFinder.this { end += 1 }
        if let found = according(start: start, end: end, source: .person(phrase)) { return found }
        // `Theo bà Nhàn, người dân đã ba lần gửi đơn`: what looks like an apposition is what she says
        guard let name = phrase.name, name.upperBound < phrase.tokens.upperBound else { return nil }
        end = pastBrackets(name.upperBound)
        guard end < limit, tokens[end].kind == .comma else { return nil }
        var alone = phrase
        alone.tokens = phrase.tokens.lowerBound..<end
        return according(start: start, end: end, source: .person(alone))
    }

    /// `Theo báo cáo do ông X trình bày tại kỳ họp, …`: what a paper says is the word of whoever reads it out.
    private func presented(_ phrase: PersonPhrase) -> Attribution? {
        let by = phrase.tokens.lowerBound - 1
        guard by > sentence.lowerBound + 1, tokens[by].key == AttributionFinder.by,
            phrase.name != nil || phrase.hasOffice,
            let start = (max(sentence.lowerBound, by - 12)..<by).last(where: {
                tokens[$0].key == AttributionFinder.according && isClauseStart($0)
            }), AttributionFinder.papers.longest(tokens, at: start + 1, before: by) != nil,
            let verb = AttributionFinder.presentings.longest(tokens, at: behind(phrase), before: limit)?.end,
            let comma = (verb..<max(verb, min(limit, verb + 16))).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
            }), tokens[comma].kind == .comma
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: start..<phrase.tokens.upperBound, end: comma + 1, isAccording: true)
    }

    func according(start: Int, end: Int, source: Attribution.Source) -> Attribution? {
        var end = pastBrackets(end)
        // `Theo báo cáo của Sở Y tế (SYT) năm 2017, …`
        if end + 2 < limit, tokens[end].key == AttributionFinder.year, tokens[end + 1].isNumber,
            tokens[end + 2].kind == .comma
        {
            end += 2
        }
        // `Theo ông X (Sở Y), …`; a free apposition up to the next comma
        if end < limit, tokens[end].kind == .dash,
            let close = (end + 1..<min(limit, end + 24)).first(where: {
                tokens[$0].kind == .comma || tokens[$0].kind == .dash
            })
        {
            end = close
        }
        // `Theo bà X, em gái bà Y, …`, `Theo bác sĩ X, người trực tiếp mổ, …`
        if case .person(let phrase) = source, phrase.name != nil, let close = appositionEnd(end) { end = close }
        // `Theo Đài X, vốn là đài tư nhân, …`
        if case .body = source, end + 2 < limit, tokens[end].kind == .comma,
            AttributionFinder.beings.longest(tokens, at: end + 1, before: limit) != nil,
            let close = appositionEnd(end)
        {
            end = close
        }
        // `Theo bà X ở cùng thôn, …`, `theo bà X ngụ tổ 5 thì …`
        if case .person(let phrase) = source, phrase.name != nil, end < limit, tokens[end].kind == .word,
            AttributionFinder.residing.contains(tokens[end].key) || tokens[end].key == PersonPhraseReader.at,
            let close = (end + 1..<min(limit, end + 16)).first(where: {
                ![.word, .joint].contains(tokens[$0].kind) || AttributionFinder.then.contains(tokens[$0].key)
            }), tokens[close].kind == .comma || tokens[close].kind == .word
        {
            end = close
        }
        // `Theo anh X, 40 tuổi, …`
        if end + 2 < limit, tokens[end].kind == .comma, tokens[end + 1].isNumber,
            tokens[end + 2].key == PersonPhraseReader.age,
            let close = (end + 3..<min(limit, end + 24)).first(where: { tokens[$0].kind == .comma })
        {
            end = close
        }
        // `Theo anh X, 40 tuổi, sống cạnh căn nhà bị cháy, …`, `Theo anh X - 40 tuổi, ở thôn A, …`
        if end > start + 3, end + 2 < limit, tokens[end].kind == .comma, tokens[end - 1].key == PersonPhraseReader.age,
            AttributionFinder.residing.contains(tokens[end + 1].key),
            let close = (end + 2..<min(limit, end + 16)).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
            }), tokens[close].kind == .comma, close + 4 < limit
        {
            end = close
        }
        // `Theo chị X - phụ huynh có con học lớp 5A, …`
        if case .person(let phrase) = source, let name = phrase.name, let title = phrase.titles.last,
            title.lowerBound > name.upperBound, title.upperBound == end,
            AttributionFinder.working.longest(tokens, at: end, before: limit) != nil,
            let close = (end + 1..<max(end + 1, min(limit, end + 14))).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
            }), tokens[close].kind == .comma || tokens[close].kind == .dash
        {
            end = close
        }
        if let close = belongingEnd(end, source) { end = close }
        guard end >= limit || [.comma, .quote, .colon, .stop, .dash].contains(tokens[end].kind) else {
            guard tokens[end].kind == .word else { return nil }
            // `Thông tin từ Sở X cho biết, …`
            if let (verb, verbEnd) = verbs(at: skipAdverbs(end)), verb.use == .direct {
                let next = verbEnd < limit && [.comma, .colon].contains(tokens[verbEnd].kind) ? verbEnd + 1 : verbEnd
                return Attribution(source: source, tokens: start..<end, end: next, isAccording: true)
            }
            // `theo ông X thì …`
            if AttributionFinder.then.contains(tokens[end].key) {
                return Attribution(source: source, tokens: start..<end, end: end + 1, isAccording: true)
            }
            // `Việc cần làm, theo ông X là …`, `Theo ông X cần bố trí đủ vốn`
            if case .person(let phrase) = source, !tokens[end].isCapital,
                (opens(start) ? AttributionFinder.stating : AttributionFinder.judging)
                    .contains(tokens[end].key), phrase.name != nil || phrase.isAddressed || phrase.hasOffice
            {
                return Attribution(source: source, tokens: start..<end, end: end, isAccording: true)
            }
            // `Theo ông X giá lúa năm nay giảm mạnh nên ai cũng lo`: all of the sentence is what he says
            if opens(start), statesFreely(from: end, source) {
                return Attribution(source: source, tokens: start..<end, end: end, isAccording: true)
            }
            // `theo tờ trình của Sở X gửi UBND thành phố về việc …, …`
            guard AttributionFinder.beyond.contains(tokens[end].key),
                let comma = (end..<min(limit, end + 30)).first(where: {
                    tokens[$0].kind != .word && tokens[$0].kind != .joint
                }),
                tokens[comma].kind == .comma
            else {
                // `…, theo kết luận của Thanh tra Chính phủ hồi tháng 1.`
                guard let time = TimeOfSpeech.end(tokens, at: end, before: limit),
                    time >= limit || tokens[time].kind == .stop
                else { return nil }
                return Attribution(source: source, tokens: start..<end, end: time, isAccording: true)
            }
            return Attribution(source: source, tokens: start..<end, end: comma + 1, isAccording: true)
        }
        // `Theo bác sĩ X, Trưởng khoa Y, Bệnh viện Z: “…”`
        if end < limit, tokens[end].kind == .comma, let body = BodyPhrase.end(tokens, at: end + 1, before: limit),
            body < limit,
            tokens[body].kind == .colon
                || isBearer(source) && body + 4 < limit && tokens[body].kind == .comma
                    && BodyPhrase.end(tokens, at: body + 1, before: limit) == nil
                    && !AttributionFinder.interruptions.contains(tokens[body + 1].key)
                    // `Theo ông X, UBND tỉnh, các sở cần vào cuộc`
                    && !AttributionFinder.plurals.contains(tokens[body + 1].key)
        {
            end = body
        }
        // `Theo lãnh đạo UBND xã X, Lam Giang, …`: where that is
        if end < limit, tokens[end].kind == .comma, tokens[end - 1].isCapital,
            let place = Province.end(tokens, at: end + 1, before: limit), place + 2 < limit,
            tokens[place].kind == .comma
        {
            end = place
        }
        var next = end < limit && [.comma, .colon, .dash].contains(tokens[end].kind) ? end + 1 : end
        if next < limit, next > end, AttributionFinder.then.contains(tokens[next].key) { next += 1 }
        return Attribution(source: source, tokens: start..<end, end: next, isAccording: true)
    }

    /// Whether nothing stands before the token but words that join the sentence to the one before: `Tuy nhiên, theo ông X …`.
    private func opens(_ start: Int) -> Bool {
        start == sentence.lowerBound
            || tokens[start - 1].kind == .comma
                && SpeechJoining.connectiveEnd(tokens, at: sentence.lowerBound, before: start) == start - 1
    }

    /// Whether what follows somebody whom `Theo` opens without a comma is a whole sentence of his, and nothing that one does who
    /// goes after him: `Theo bà Lan lên rẫy, chúng tôi …`.
    private func statesFreely(from start: Int, _ source: Attribution.Source) -> Bool {
        guard case .person(let phrase) = source, phrase.name != nil, phrase.isAddressed || !phrase.titles.isEmpty,
            start + 6 < limit, !tokens[start].isCapital, !AttributionFinder.going.contains(tokens[start].key),
            !AttributionFinder.predicates.contains(tokens[start].key),
            SpeechVerb.at(tokens, start, before: limit) == nil,
            phrases.last?.tokens == phrase.tokens
        else { return false }
        let rest = start..<limit
        // a comma may end what the one does whom somebody follows, before what is told of another
        let clause = rest.first { tokens[$0].kind != .word && tokens[$0].kind != .joint } ?? limit
        return clause - start >= 6 && rest.allSatisfy { tokens[$0].kind != .quote && tokens[$0].kind != .colon }
            && (start..<clause).contains {
                StatementReader.finite.contains(tokens[$0].key) || AttributionFinder.stating.contains(tokens[$0].key)
                    || AttributionFinder.judged.contains(tokens[$0].key)
            }
    }

    /// Where one goes, or what one does there.
    private static let going = SpeechWord.set(
        "đi về lên xuống vào ra đến tới sang qua ở sống làm học chạy lội băng trèo leo bước dạo bơi cho nói kể từ")
    /// What tells how things are.
    private static let judged = SpeechWord.set("là bị giảm tăng nên rất khá quá chỉ vẫn thường đều hay vì do")

    /// `theo giám đốc X của Công ty Y, …`, `Theo Trung tâm A (TA) của Lam Giang, …`, `Theo Hội B (HB) năm 2017, …`: the end of where a
    /// person or body belongs or of the year, up to the next mark; nil where something else follows.
    private func belongingEnd(_ start: Int, _ source: Attribution.Source) -> Int? {
        guard start + 1 < limit, tokens[start].kind == .word else { return nil }
        let isYear = tokens[start].key == BodyPhrase.year
        guard isYear || tokens[start].key == AttributionFinder.of,
            let close = (start + 1..<min(limit, start + (isYear ? 4 : 16))).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
            }) ?? (limit <= start + 16 ? limit : nil),
            close == limit || [.comma, .stop].contains(tokens[close].kind),
            (start + 1..<close).allSatisfy({ SpeechVerb.at(tokens, $0, before: limit) == nil })
        else { return nil }
        guard case .person(let phrase) = source else { return close }
        return !isYear && phrase.name != nil && tokens[start + 1].isCapital ? close : nil
    }

    /// Whether `lãnh đạo` or the like begins at `start`, and what body's.
    private func standsForBody(_ start: Int) -> Bool {
        guard start < limit, let end = PersonPhraseReader.standing.longest(tokens, at: start, before: limit)?.end else {
            return BodyPhrase.headEnd(tokens, at: start, before: limit) != nil && start - 1 > sentence.lowerBound
                && PersonPhraseReader.standing.longest(tokens, at: start - 2, before: start)?.end == start
        }
        return BodyPhrase.end(tokens, at: end, before: limit) != nil
    }

    /// Whether a person is named with what the person is or how one is addressed, so that a body behind the comma is where the
    /// person works.
    private func isBearer(_ source: Attribution.Source) -> Bool {
        guard case .person(let phrase) = source, phrase.name != nil else { return false }
        return phrase.isAddressed || !phrase.titles.isEmpty
    }

    /// The end of what somebody is, behind the comma at `comma`: `em gái bà Hoa`, `người trực tiếp mổ`, `Thị trưởng TP Leipzig`;
    /// nil where what stands there begins what is said.
    private func appositionEnd(_ comma: Int) -> Int? {
        guard comma + 2 < limit, tokens[comma].kind == .comma, tokens[comma + 1].kind == .word else { return nil }
        let first = comma + 1
        func closes(_ place: Int) -> Bool {
            place + 4 < limit && (tokens[place].kind == .comma || AttributionFinder.then.contains(tokens[place].key))
        }
        // `con trai nạn nhân`, `em gái bà Hoa`
        if var place = AttributionFinder.ties.longest(tokens, at: first, before: limit)?.end {
            if place < limit, tokens[place].key == AttributionFinder.of { place += 1 }
            let victim = PersonPhraseReader.accused.longest(tokens, at: place, before: limit)?.end
            if let end = victim ?? PersonalTitle.at(tokens, place, before: limit)?.end { place = end }
            let name = place
            while place < limit, tokens[place].kind == .word, tokens[place].isCapital { place += 1 }
            if place > name || victim != nil, closes(place) { return place }
        }
        // `là chủ ngôi nhà bị cháy`, `vốn là giám đốc nhà máy`, `được xem là chuyên gia đầu ngành`
        if AttributionFinder.beings.longest(tokens, at: first, before: limit) != nil,
            let place = (first + 1..<min(limit, first + 16)).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
            }), place > first + 2, tokens[place].kind == .comma, closes(place)
        {
            return place
        }
        // `ngụ phường 5, quận Đông Hải`
        if AttributionFinder.dwelling.contains(tokens[first].key), !tokens[first].isCapital {
            var place = first + 1
            while place < min(limit, first + 24),
                tokens[place].kind == .word || tokens[place].kind == .joint
                    || tokens[place].kind == .comma
                        && PersonPhraseReader.regions.longest(tokens, at: place + 1, before: limit) != nil
            {
                place += 1
            }
            if place > first + 1, place < limit, tokens[place].kind == .comma, closes(place) { return place }
        }
        // `người trực tiếp mổ cho bệnh nhân`
        if tokens[first].key == PersonPhraseReader.human, AttributionFinder.doing.contains(tokens[first + 1].key),
            let place = (first + 2..<min(limit, first + 16)).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
                    || AttributionFinder.then.contains(tokens[$0].key)
            }), closes(place)
        {
            return place
        }
        // `một trong những thành viên của dự án`
        if let end = AttributionFinder.oneOfThem.longest(tokens, at: first, before: limit)?.end,
            let place = (end..<max(end, min(limit, end + 20))).first(where: {
                tokens[$0].kind != .word && ![.joint, .open, .close].contains(tokens[$0].kind)
                    || AttributionFinder.then.contains(tokens[$0].key) || tokens[$0].key == AttributionFinder.being
            }), closes(place)
        {
            return place
        }
        // `Thị trưởng TP Leipzig`, `nhà phân tích của Rabobank`: an office or calling of something foreign
        let isAnalyst = AttributionFinder.analysts.longest(tokens, at: first, before: limit)?.end
        let title = PersonalTitle.at(tokens, first, before: limit).flatMap { $0.kind == .office ? $0.end : nil }
        if let end = isAnalyst ?? title {
            var place = end
            while place < min(limit, end + 8), tokens[place].kind == .word || tokens[place].kind == .joint,
                SpeechVerb.at(tokens, place, before: limit) == nil
            {
                place += 1
            }
            if place > end, place - end <= 6, closes(place), tokens[place].kind == .comma, tokens[place - 1].isForeign {
                return place
            }
        }
        return nil
    }

    /// Whether `theo` stands before the phrase.
    func isAccording(_ phrase: PersonPhrase) -> Bool { accordingStart(before: phrase.tokens.lowerBound) != nil }

    /// `…, vẫn theo lời ông X.`: where the word before `theo` stands, if it begins the clause.
    private func stillStart(_ place: Int) -> Int? {
        guard place - 1 >= sentence.lowerBound, AttributionFinder.still.contains(tokens[place - 1].key),
            isClauseStart(place - 1)
        else { return nil }
        return place - 1
    }

    static let still = SpeechWord.set("vẫn cũng")

    /// Where `theo` stands before the speaker at `start`, at the beginning of a clause.
    func accordingStart(before start: Int) -> Int? {
        var place = start - 1
        // `Theo vị luật sư, …`
        if place > sentence.lowerBound,
            AttributionFinder.definite.contains(tokens[place].key)
                // `Theo một lãnh đạo Sở Y, …`: a body's, whom nothing names
                || tokens[place].key == PersonPhraseReader.one && standsForBody(start)
        {
            place -= 1
        }
        guard place >= sentence.lowerBound, tokens[place].kind == .word else { return nil }
        if tokens[place].key == AttributionFinder.according {
            // `… nên theo ông X, …`, `… bởi theo bà Y, …`
            let isJoined = place > sentence.lowerBound && AttributionFinder.causes.contains(tokens[place - 1].key)
            return isJoined || isClauseStart(place) ? place : stillStart(place)
        }
        // `theo [nhận định] của`, `theo lời`, `theo thông tin từ`
        let isFrom = tokens[place].key == AttributionFinder.from
        if isFrom || tokens[place].key == AttributionFinder.of { place -= 1 }
        var words = 0
        while place >= sentence.lowerBound, tokens[place].kind == .word, words <= 6 {
            if tokens[place].key == AttributionFinder.according {
                guard words > 0 else { return nil }
                return isClauseStart(place) ? place : stillStart(place)
            }
            // `Theo Ban Quản lý chợ X, …` is no `theo [thông tin] ban [đầu]`
            guard AttributionFinder.opinions.contains(tokens[place].key),
                tokens[place].key != AttributionFinder.board || tokens[place + 1].key == AttributionFinder.initial
            else { break }
            words += 1
            place -= 1
        }
        // `Theo báo cáo đánh giá tác động của Bộ X, …`, `Theo tính toán của X, …`
        if let paper = paperStart(before: start) { return paper }
        // `Vẫn lời ông X: …`, `Như lời bà Y, …`, `Dưới góc nhìn của ông X, …`
        if words > 0, place >= sentence.lowerBound, isClauseStart(place) {
            let opening = tokens[place + 1].key
            if opening == AttributionFinder.words && AttributionFinder.recalling.contains(tokens[place].key)
                || opening == AttributionFinder.angle && AttributionFinder.viewing.contains(tokens[place].key)
            {
                return place
            }
        }
        // `Chiều 2/1, thông tin từ Công an huyện …,`
        if isFrom, words == 2, isClauseStart(place + 1) { return place + 1 }
        // `Tin từ Bệnh viện X cho hay, …`
        let tidings = start - 2
        return isFrom && tidings >= sentence.lowerBound && tokens[tidings].key == AttributionFinder.tidings
            && isClauseStart(tidings) ? tidings : nil
    }

    /// Where `theo` stands before a paper, or what was reckoned, and the `của` at the speaker's side.
    private func paperStart(before start: Int) -> Int? {
        let of = start - 1
        guard of > sentence.lowerBound, tokens[of].key == AttributionFinder.of else { return nil }
        var place = of - 1
        while place > sentence.lowerBound, of - place <= 8, tokens[place].kind == .word, !tokens[place].isCapital,
            tokens[place].key != AttributionFinder.of
        {
            if tokens[place].key == AttributionFinder.according { break }
            place -= 1
        }
        guard place >= sentence.lowerBound, tokens[place].key == AttributionFinder.according, isClauseStart(place),
            AttributionFinder.reckoned.longest(tokens, at: place + 1, before: of) != nil
        else { return nil }
        return place
    }

    /// What opens what somebody is or was.
    private static let beings = SpeechPhrases<Void>(
        [
            "là", "cũng là", "vốn là", "hiện là", "nguyên là", "từng là", "đồng thời là", "được xem là", "được coi là",
            "được mệnh danh là", "vốn", "người từng", "người được xem là", "người được coi là", "người đang",
            "người đã",
        ].map { ($0, ()) })
    /// What somebody has found out or written, behind `theo`.
    private static let reckoned = SpeechPhrases<Void>(
        [
            "báo cáo", "tính toán", "nghiên cứu", "khảo sát", "kết quả khảo sát", "kết quả nghiên cứu",
            "kết quả điều tra",
            "ước tính", "điều tra", "dữ liệu", "số liệu", "thống kê", "dự báo", "đánh giá", "bản tin", "thông cáo",
        ].map { ($0, ()) })
    /// What opens the rest of a list of bodies.
    private static let plurals = SpeechWord.set("các những mọi")
    private static let tidings = SpeechWord.key("tin")
}
