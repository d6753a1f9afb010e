/// What somebody says once he or it has done something else: `Công an huyện đã vào cuộc điều tra và xác định …`, `Ông X thăm gia
/// đình nạn nhân, đồng thời yêu cầu …`.
extension AttributionFinder {
    /// `Bí thư Thành ủy X thống nhất với các ý kiến và yêu cầu …`: a later verb of the same subject.
    func later(_ phrase: PersonPhrase) -> Attribution? {
        secondVerb(behind: behind(phrase), isBody: false).map { verb, range in
            Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: range, meaning: verb, end: range.upperBound)
        }
    }

    /// Whether a verb that ends at `end` says something only if nothing stronger follows: `phát biểu tại hội nghị và nhấn mạnh …`,
    /// `đồng tình với các ý kiến, đề nghị …`.
    func isWeak(_ verb: SpeechVerb, _ end: Int, of phrase: PersonPhrase) -> Bool {
        switch verb.use {
        case .marked: return true
        case .minutes: return !isMinutes
        case .direct:
            // `“…”, ông X nói với báo chí, đồng thời đề nghị …`: the quotation is what the first verb says
            let isBehindQuotation =
                phrase.tokens.lowerBound - 2 >= sentence.lowerBound
                && tokens[phrase.tokens.lowerBound - 2].kind == .quote
            return !isMinutes && !verb.takesAll && !isBehindQuotation && end < limit && tokens[end].kind == .word
                && SpeechVerb.isCircumstance(tokens[end].key)
        case .order: return false
        }
    }

    /// `Sáng 5/3, tại Lam Giang, Sở Y tế đã kiểm tra và yêu cầu …`: whether nothing but when and where stands before a body, so that
    /// what the sentence goes on with is about it and nobody else.
    func isOnlySubject(_ start: Int) -> Bool {
        guard start > sentence.lowerBound else { return true }
        var piece = sentence.lowerBound
        for place in sentence.lowerBound..<start where tokens[place].kind != .word && tokens[place].kind != .joint {
            guard [.comma, .open, .close, .dash].contains(tokens[place].kind) else { return false }
            if tokens[place].kind == .comma, !SpeechJoining.opensCircumstance(tokens[piece].key),
                piece > sentence.lowerBound
                    || place - piece > 3 && !AttributionFinder.timeOpenings.contains(tokens[piece].key)
                        && SpeechJoining.connectiveEnd(tokens, at: piece, before: place) != place
            {
                return false
            }
            if tokens[place].kind == .comma { piece = place + 1 }
        }
        // `Phó giám đốc Sở Y tế`, `lãnh đạo Sở Y tế` are no opening
        return tokens[start - 1].kind != .word
            || piece == start && start - sentence.lowerBound <= 3
            || isBehindTime(start)
    }

    /// The verb of saying behind a first act, which begins at `start`, behind whoever does both; nil where there is none, or
    /// where it may be somebody else's.
    func secondVerb(behind start: Int, isBody: Bool) -> (SpeechVerb, Range<Int>)? {
        guard start < limit, tokens[start].kind == .word, !tokens[start].isCapital else { return nil }
        let act = skipAdverbs(start)
        guard act < limit,
            // `anh nhận được thông báo từ nhà trường, cho rằng …`: another says so
            AttributionFinder.receiving.longest(tokens, at: act, before: limit) == nil,
            !SecondVerbWords.intended.contains(tokens[act].key), !isDoneByOthers(act)
        else { return nil }
        for place in start..<min(limit, start + SecondVerbWords.longestAct) {
            guard !startsOther(place, behind: start) else { return nil }
            if let next = verbStart(behindJointAt: place, after: start),
                let found = said(at: next, behind: place, after: start), !isBody || found.0.isForBodies
            {
                return found
            }
            if !isBody, let found = purpose(at: place) { return found }
        }
        return nil
    }

    // MARK: the act

    /// `bị nhiều người vây quanh và yêu cầu …`: whether others do what is told of the subject.
    private func isDoneByOthers(_ act: Int) -> Bool {
        guard SecondVerbWords.passives.contains(tokens[act].key), act + 1 < limit else { return false }
        return SecondVerbWords.people.contains(tokens[act + 1].key)
            || phrases.contains { $0.tokens.lowerBound == act + 1 }
            || BodyPhrase.headEnd(tokens, at: act + 1, before: limit) != nil
    }

    /// Whether somebody else begins to do something at the token, or the sentence goes on with something else.
    private func startsOther(_ place: Int, behind start: Int) -> Bool {
        let token = tokens[place]
        switch token.kind {
        case .colon, .stop: return true
        case .quote:
            // `… gọi đây là “bước đi sai lầm” và cảnh báo …`
            return
                !(place + 1 < limit && tokens[place - 1].key == AttributionFinder.being
                && tokens[place + 1].kind == .word)
        case .comma, .semicolon:
            // `…, Sở Y tế đã họp và …`, but not `với Sở Y tế, Sở Nội vụ và …`
            guard let body = BodyPhrase.end(tokens, at: place + 1, before: limit) else { return false }
            return SpeechVerb.saysSomething(tokens, at: body, before: limit)
                || SpeechVerb.adverbEnd(tokens, body, before: limit) != nil
        case .word:
            if place > start, SecondVerbWords.turning.contains(token.key), !NameCompound.contains(tokens, place) {
                return true
            }
            // `thì có người đến và yêu cầu …`
            if token.key == AttributionFinder.having, place + 1 < limit,
                tokens[place + 1].key == PersonPhraseReader.human, place > start
            {
                return true
            }
            return place > start && phrases.contains { $0.tokens.contains(place) && !isObject($0, behind: start) }
        default: return false
        }
    }

    /// Whether the person is one whom or with whom the subject does something, and who does nothing.
    private func isObject(_ phrase: PersonPhrase, behind start: Int) -> Bool {
        // `Ông X chủ trì cuộc họp, yêu cầu …`
        if phrase.isPlural && phrase.name == nil || isOwn(phrase)
            || phrase.isPart && phrase.name == nil && phrase.titles.isEmpty
        {
            return true
        }
        let before = phrase.tokens.lowerBound - 1
        guard before >= start, tokens[before].kind == .word else { return false }
        let end = pastBrackets(phrase.tokens.upperBound)
        if SpeechVerb.saysSomething(tokens, at: end, before: limit) { return false }
        if SecondVerbWords.prepositions.contains(tokens[before].key) { return true }
        // `cảm ơn ông A`, `dẫn phóng viên ra vườn`
        let isMet = (max(start, before - 1)...before).contains {
            SecondVerbWords.meeting.longest(tokens, at: $0, before: limit)?.end == before + 1
        }
        return isMet
            // `đọc đơn tố cáo bí thư`, but not `thấy tài xế dừng xe`
            || phrase.name == nil && !phrase.isAddressed && !SecondVerbWords.perceiving.contains(tokens[before].key)
    }

    // MARK: the joint

    /// Where a verb may begin behind the words or marks at `place` that join it to the act; nil where none do.
    private func verbStart(behindJointAt place: Int, after start: Int) -> Int? {
        let token = tokens[place]
        switch token.kind {
        case .comma, .semicolon:
            // `trình bày nội dung nghị định, trong đó nhấn mạnh …`
            if let therein = AttributionFinder.therein.longest(tokens, at: place + 1, before: limit)?.end,
                SpeechVerb.at(tokens, skipAdverbs(start), before: limit) != nil
            {
                return skipAdverbs(therein)
            }
            var next =
                AttributionFinder.joints.longest(tokens, at: place + 1, before: limit)?.end
                ?? AttributionFinder.outcomes.longest(tokens, at: place + 1, before: limit)?.end ?? place + 1
            // `…; đồng thời, đề nghị …`
            if next > place + 1, next < limit, tokens[next].kind == .comma { next += 1 }
            return skipAdverbs(next)
        case .word:
            if let joint = AttributionFinder.joints.longest(tokens, at: place, before: limit)?.end {
                return skipAdverbs(joint)
            }
            // `… tỏ ra lạc quan khi cho rằng …`, `không trả lời mà nói rằng …`
            guard place > start,
                token.key == AttributionFinder.when || AttributionFinder.opposing.contains(token.key)
            else { return nil }
            return skipAdverbs(place + 1)
        default: return nil
        }
    }

    /// What joins one thing that somebody does to another.
    static let joints = SpeechPhrases<Void>(
        """
        và, đồng thời, và đồng thời, rồi, sau đó, tiếp đó, cùng với đó, bên cạnh đó, cũng như, và sau đó, rồi sau đó, đồng thời cũng
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// What joins what comes of it.
    static let outcomes = SpeechPhrases<Void>(
        ["qua đó", "từ đó", "trên cơ sở đó", "nhân đó", "và qua đó"].map { ($0, ()) })

    // MARK: the verb

    /// The verb at `next` if it says something and is no noun: `các kiến nghị và đề xuất`.
    private func said(at next: Int, behind joint: Int, after start: Int) -> (SpeechVerb, Range<Int>)? {
        guard let (verb, end) = verbs(at: next) else { return nil }
        let isThat = tokens[end - 1].key == SpeechVerb.that
        // `trao đổi một số nội dung; đồng thời chỉ đạo các bộ phận rà soát …`
        let orders =
            verb.use == .order && end < limit && tokens[end].kind == .word
            && (joint + 1 < next
                && (tokens[end].isCapital || AttributionFinder.several.contains(tokens[end].key))
                // `vào cuộc và chỉ đạo dừng hợp đồng`
                || SecondVerbWords.ordered.contains(tokens[end].key))
        guard verb.takesAll || isThat || orders || verb.use == .direct && (quotes(end) || opensClause(next, end, verb))
        else { return nil }
        if !isThat, isNounBehindJoint(next, end, joint, after: start) { return nil }
        // `…, qua đó khẳng định vai trò đầu tàu`: what is done says so
        if AttributionFinder.outcomes.longest(tokens, at: joint + 1, before: limit) != nil,
            !SecondVerbWords.demands.contains(tokens[next].key)
        {
            return nil
        }
        return (verb, next..<end)
    }

    /// `xác định ông Tá có lỗi`, `nói sẽ đền bù`: whether a clause follows the verb, and no thing of which one tells.
    private func opensClause(_ start: Int, _ end: Int, _ verb: SpeechVerb) -> Bool {
        guard end + 2 < limit, SecondVerbWords.stating.longest(tokens, at: start, before: limit) != nil,
            tokens[end].kind == .word,
            !SpeechVerb.isCircumstance(tokens[end].key) || verb.tells && SpeechVerb.isTime(tokens[end].key),
            !SecondVerbWords.things.contains(tokens[end].key)
        else { return false }
        return (end..<min(limit, end + 12)).contains {
            StatementReader.finite.contains(tokens[$0].key) || tokens[$0].key == AttributionFinder.being
        }
    }

    /// `trình bày những phát hiện và nhận định ban đầu`, `ban hành các quy định và yêu cầu về phòng dịch`: whether the verb
    /// that ends at `end` is rather the last of several things, joined by no more than `và` or a comma.
    func isNounBehindJoint(_ verb: Int, _ end: Int, _ joint: Int, after start: Int) -> Bool {
        guard SecondVerbWords.nouns.longest(tokens, at: verb, before: limit) != nil, end < limit else { return false }
        if SecondVerbWords.behindNouns.contains(tokens[end].key) { return true }
        guard verb == joint + 1,
            (max(start, joint - 4)..<joint).contains(where: { AttributionFinder.several.contains(tokens[$0].key) })
        else { return false }
        if tokens[end].kind == .word, tokens[end].isCapital || AttributionFinder.several.contains(tokens[end].key) {
            return false
        }
        return ![.colon, .quote].contains(tokens[end].kind)
            && !(end..<min(limit, end + 9)).contains {
                StatementReader.finite.contains(tokens[$0].key)
                    && (tokens[$0].key != SecondVerbWords.past || $0 > end)
            }
    }

    // MARK: others

    /// The verb that says something behind a first one that only tells of what somebody speaks; nil where there is none.
    func behindTopic(_ end: Int) -> (SpeechVerb, Range<Int>)? {
        var start = end
        while start < limit, tokens[start].kind == .word, SpeechVerb.isFiller(tokens, start) { start += 1 }
        guard start < limit, tokens[start].kind == .word,
            tokens[start].key == StatementReader.about || AttributionFinder.sending.contains(tokens[start].key)
        else { return nil }
        for place in start + 2..<max(start + 2, min(limit, start + 28)) {
            switch tokens[place].kind {
            case .word, .joint, .open, .close: continue
            case .comma, .semicolon:
                var next = place + 1
                while next < limit, AttributionFinder.joining.contains(tokens[next].key) { next += 1 }
                next = skipAdverbs(next)
                if let (verb, end) = verbs(at: next), verb.takesAll, verb.use == .direct { return (verb, next..<end) }
            default: return nil
            }
        }
        return nil
    }

    /// `… bấm nút xin phát biểu để giải thích thêm rằng …`, `… tìm cách xoa dịu bằng việc nhấn mạnh …`: what somebody does
    /// something for, or by.
    private func purpose(at place: Int) -> (SpeechVerb, Range<Int>)? {
        guard let opening = AttributionFinder.purposes.longest(tokens, at: place, before: limit)?.end else {
            return nil
        }
        let start = skipAdverbs(opening)
        guard let (verb, end) = verbs(at: start), verb.use == .direct else { return nil }
        let isByDoing = opening > place + 1 && verb.takesAll
        guard isByDoing || (end - 1..<min(limit, end + 2)).contains(where: { tokens[$0].key == SpeechVerb.that }) else {
            return nil
        }
        return (verb, start..<end)
    }

    /// `… lặp lại những lời của ông, cáo buộc …`: a pronoun that tells whose something is.
    func isOwn(_ phrase: PersonPhrase) -> Bool {
        phrase.isPronoun && phrase.tokens.lowerBound > sentence.lowerBound
            && tokens[phrase.tokens.lowerBound - 1].key == AttributionFinder.of
    }

    /// `nói họ nên “về quê”`: whether the clause behind a verb ends in somebody's own words.
    func quotes(_ end: Int) -> Bool {
        guard let mark = (end..<min(limit, end + 12)).first(where: { tokens[$0].kind != .word }) else { return false }
        return tokens[mark].kind == .quote
            && (mark + 1..<limit).allSatisfy { tokens[$0].kind == .stop || tokens[$0].kind == .close }
    }
}

/// The words that second verbs are told by.
private enum SecondVerbWords {
    static let longestAct = 40
    /// What is only meant to be done.
    static let intended = SpeechWord.set("sẽ phải cần nên muốn định")
    static let passives = SpeechWord.set("bị được")
    /// Those who may do something to somebody.
    static let people = SpeechWord.set("người nhiều các những khách dân bà cử hàng một hai ba nhóm phụ")
    /// Words behind which somebody or something else is the subject.
    static let turning = SpeechWord.set("khiến thấy thì chuyên rằng")
    /// Words that have those with whom, to whom or of whom one does something behind them.
    static let prepositions = SpeechWord.set("cho với cùng của đến tới về từ tại ở lên ra vào")
    static let meeting = SpeechPhrases<Void>(
        """
        thăm, gặp, gặp gỡ, tiếp, đón, đón tiếp, cảm ơn, cám ơn, xin lỗi, động viên, chúc mừng, chúc, thăm hỏi, hỏi thăm, chất vấn
        bắt tay, an ủi, chia buồn, biểu dương, khen, khen ngợi, tuyên dương, dẫn, gọi, báo cáo, trao đổi, tìm, tìm gặp, mời, triệu tập, bắt
        khởi tố, bắt giữ, tạm giữ, xử phạt, thay, hội kiến, hội đàm, tiễn, ôm, phỏng vấn, đình chỉ, kỷ luật, cách chức, khiển trách
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// Words behind which somebody is seen or made to do something.
    static let perceiving = SpeechWord.set("thấy nghe kiến hiện để nhờ bảo giúp làm nhìn do bởi mà vì nếu và là")
    static let past = SpeechWord.key("đã")
    /// What is to be done, behind `chỉ đạo`.
    static let ordered = SpeechWord.set("dừng hủy huỷ thu rà kiểm xử làm khắc đình tạm khẩn")
    /// First words of demands.
    static let demands = SpeechWord.set("yêu đề kiến kêu khuyến mong lưu nhắc")
    /// Verbs behind which a clause is what is said, and a thing only what it is about.
    static let stating = SpeechPhrases<Void>(
        """
        nói, giải thích, thông tin, thông báo, xác định, kết luận, dự báo, tiết lộ, kể, kể lại, chỉ ra, lý giải, khai, quả quyết
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let things = SpeechWord.set("các những việc sự lời một nhiều nguyên danh rõ được ra thêm")
    /// Verbs that are nouns, too.
    static let nouns = SpeechPhrases<Void>(
        """
        yêu cầu, đề nghị, kiến nghị, đề xuất, nhận định, đánh giá, cam kết, cảnh báo, khuyến cáo, mong muốn, hy vọng, hi vọng, kỳ vọng
        tuyên bố, khuyến nghị, dự báo, kết luận, lưu ý, phản ánh, thông báo, ước tính, nhận xét, lo ngại, mong, kêu gọi, xác nhận
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// What follows such a noun.
    static let behindNouns = SpeechWord.set("của về này đó ấy trên liên")
}
