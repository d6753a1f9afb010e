/// Reading sentences of the form `Ông X nói …`.
extension StatementReader {
    /// `Ông X nói …`
    mutating func readSaying(
        _ attributions: [Attribution], _ sentence: Range<Int>, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        let first = attributions[0]
        guard let verbTokens = first.verb, let meaning = first.meaning,
            meaning.use != .order || mayOrder(speaker) && !(result.speakers[speaker].isBody && role != nil),
            !isCharge(sentence, verbTokens, block)
        else {
            return
        }
        let verb = verbText(verbTokens, block)
        listVerb = verb
        var end = sentence.upperBound
        // `…, ông Hòa đáp: “…”`: the quotation is another's
        for other in attributions.dropFirst() where other.verb != nil && !other.isAccording {
            guard let quote = quotation(behind: other.end, sentence, block) else { continue }
            if let (speaker, role) = identify(other.source, before: other.tokens.lowerBound, block) {
                add(quote: quote, speaker, role, other.verb.map { verbText($0, block) }, block)
            } else if other.tokens.lowerBound <= first.end + 1 {
                // `Ông X thông tin, người dân phản ánh “…”`: it is he who says so
                continue
            }
            end = min(end, other.tokens.lowerBound)
            while end > first.end, StatementReader.joints.contains(block.tokens[end - 1].key) { end -= 1 }
            break
        }
        // `…, còn bà Y cho rằng …`
        if let index = attributions.indices.dropFirst().first(where: { isOpposed(attributions[$0], sentence, block) }),
            attributions[index].tokens.lowerBound < end
        {
            let other = attributions[index]
            readContent(
                behind: first, verb, sentence.lowerBound..<clauseStart(before: other, sentence, block), attributions,
                speaker,
                role,
                block)
            running = nil
            isOpen = false
            if let (speaker, role) = identify(other.source, before: other.tokens.lowerBound, block) {
                running = (speaker, role, nil)
                let rest = other.tokens.lowerBound..<sentence.upperBound
                readSaying(Array(attributions[index...]), rest, speaker, role, block)
            }
            return
        }
        readContent(behind: first, verb, sentence.lowerBound..<end, attributions, speaker, role, block)
    }

    /// The quotation that is all of the words but what joins them to the sentence before: `Bởi, “…”`; nil where there is more.
    private func joinedQuotation(_ words: Range<Int>, _ block: SpeechBlock) -> Int? {
        guard let quote = words.last, block.tokens[quote].kind == .quote, quote > words.lowerBound else { return nil }
        let joint = block.tokens[quote - 1].kind == .word ? quote : quote - 1
        return SpeechJoining.connectiveEnd(block.tokens, at: words.lowerBound, before: quote) == joint
            && block.quotes[block.tokens[quote].quote].inner.count >= 20 ? quote : nil
    }

    /// `ghi nhận kết quả của huyện, đồng thời, đề nghị huyện …`: where praise ends, and the verb of the demand behind it, which is
    /// the same person's; nil where none follows.
    private func demandBehindPraise(
        _ content: Range<Int>, _ verb: String, _ sentence: Range<Int>, _ block: SpeechBlock
    ) -> (cut: Int, verb: Range<Int>)? {
        guard !isMinutes else { return nil }
        let isTopic = StatementReader.topical.contains { verb.hasSuffix($0) }
        guard
            isTopic || StatementReader.praising.contains(where: { verb.hasSuffix($0) })
                || StatementReader.denying.contains(where: { verb.hasSuffix($0) })
        else { return nil }
        let finder = AttributionFinder(tokens: block.tokens, sentence: sentence, phrases: [], isMinutes: false)
        for place in content.dropFirst(isTopic ? 1 : 2) {
            if isTopic, !isTopicOnly(content.lowerBound..<place, block),
                !self.isTopic(content.lowerBound..<place, verb, block)
            {
                return nil
            }
            switch block.tokens[place].kind {
            case .quote, .colon: return nil
            // `ghi nhận các ý kiến và khẳng định …`, but not `… các ý kiến và kiến nghị`
            case .word:
                guard let joint = AttributionFinder.joints.longest(block.tokens, at: place, before: content.upperBound)
                else { continue }
                let next = finder.skipAdverbs(joint.end)
                if let (second, end) = finder.verbs(at: next), second.takesAll,
                    StatementReader.unmistakable.longest(block.tokens, at: next, before: content.upperBound) != nil
                        || isDemand(end..<content.upperBound, block)
                            && !finder.isNounBehindJoint(next, end, place, after: content.lowerBound),
                    block.words(end..<content.upperBound) >= 3
                {
                    return (place, next..<end)
                }
            case .comma, .semicolon:
                var next = place + 1
                let isAddressed = PersonalTitle.at(block.tokens, next, before: content.upperBound) != nil
                while next < content.upperBound, !isAddressed {
                    if block.tokens[next].kind == .comma {
                        next += 1
                    } else if let joint = AttributionFinder.joints.longest(
                        block.tokens, at: next, before: content.upperBound)
                    {
                        next = joint.end
                    } else {
                        break
                    }
                }
                // `…; đồng chí đề nghị …`
                if let title = PersonalTitle.at(block.tokens, next, before: content.upperBound),
                    case .address = title.kind, block.tokens[place].kind == .semicolon
                {
                    next = title.end
                }
                next = finder.skipAdverbs(next)
                if let (second, end) = finder.verbs(at: next), second.use == .direct, second.takesAll,
                    // `trả lời và làm rõ những ý kiến, kiến nghị, tâm tư của …`
                    !isTopic || !finder.isNounBehindJoint(next, end, place, after: content.lowerBound),
                    block.words(end..<content.upperBound) >= 3
                {
                    return (place, next..<end)
                }
            default: continue
            }
        }
        return nil
    }

    /// `trả lời bà con và khẳng định …`: whether the words behind a verb only tell to whom or of what somebody speaks.
    private func isTopicOnly(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        block.words(range) <= StatementReader.longestTopic
            && range.allSatisfy {
                [.word, .joint].contains(block.tokens[$0].kind) && block.tokens[$0].key != SpeechVerb.that
                    && !StatementReader.finite.contains(block.tokens[$0].key)
            }
    }

    private static let longestTopic = 9
    /// Verbs that may have for their object what is spoken of, behind which another verb tells what was said.
    private static let topical = [
        "trả lời", "phản hồi", "kết luận", "nêu", "phân tích", "xin lỗi", "dẫn chứng", "thừa nhận", "giải thích",
        "lý giải", "nhắc lại", "chỉ ra", "đánh giá", "kể lại", "kể", "thông tin", "mô tả", "đề cập", "nhìn nhận",
        "đặt câu hỏi", "chia buồn", "giới thiệu", "nói về", "nhắc đến", "đề cập đến",
    ]

    /// `đề nghị các xã …`, `kiến nghị phải sửa …`: whether what follows tells who is to do something, or that it must be done.
    private func isDemand(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let first = range.first, block.tokens[first].kind == .word else { return false }
        return block.tokens[first].isCapital || AttributionFinder.several.contains(block.tokens[first].key)
            || range.prefix(9).contains { StatementReader.finite.contains(block.tokens[$0].key) }
    }

    /// Verbs of saying that are no nouns, as `kiến nghị` is.
    private static let unmistakable = SpeechPhrases<Void>(
        [
            "khẳng định", "yêu cầu", "mong", "mong muốn", "cho biết", "cho rằng", "nhấn mạnh", "hy vọng", "cam kết",
            "hứa",
            "lưu ý", "tin tưởng", "đề nghị các", "đề nghị UBND", "đề nghị Sở", "đề nghị Bộ",
        ].map { ($0, ()) })

    /// Verbs of what somebody does not accept, and behind a comma says why.
    private static let denying = ["phủ nhận", "bác bỏ", "chỉ trích", "lên án", "phản đối"]

    /// Verbs behind which another verb of the sentence is the same person's.
    private static let praising = [
        "ghi nhận", "đánh giá cao", "biểu dương", "hoan nghênh", "cảm ơn", "chúc mừng", "vui mừng", "đồng tình",
        "chia sẻ",
        "tiếp thu", "thống nhất", "bày tỏ", "bày tỏ sự", "khen ngợi", "tán thành", "nhất trí",
    ]

    /// `Theo điều tra, X yêu cầu nhân viên lập hồ sơ giả`: what somebody is charged with having told others to do.
    private func isCharge(_ sentence: Range<Int>, _ verb: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard block.tokens[sentence.lowerBound].key == AttributionFinder.according,
            let end = StatementReader.charges.longest(
                block.tokens, at: sentence.lowerBound + 1, before: sentence.upperBound)?.end, end <= verb.lowerBound
        else { return false }
        let text = verbText(verb, block)
        return StatementReader.demands.contains { text.contains($0) }
    }

    private static let charges = SpeechPhrases<Void>(
        [
            "điều tra", "kết quả điều tra", "kết luận điều tra", "cáo trạng", "hồ sơ", "hồ sơ vụ án", "nội dung vụ án",
            "bản án", "cơ quan điều tra", "CQĐT", "cơ quan công an", "tài liệu điều tra", "cáo buộc", "truy tố",
        ].map { ($0, ()) })

    /// Whether what somebody tells others to do is of account: what an accused or a former director told his clerks is
    /// what he did; so is what a body's leaders, whom nothing names, had done.
    private func mayOrder(_ speaker: Int) -> Bool {
        !result.speakers[speaker].roles.contains { role in
            let role = role.lowercased()
            return ["nguyên ", "cựu ", "bị ", "đối tượng", "nghi phạm", "nghi can"].contains { role.hasPrefix($0) }
        }
    }

    /// Whether `còn` or the like opposes the attribution to the one before it.
    private func isOpposed(_ attribution: Attribution, _ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        let start = attribution.tokens.lowerBound
        if case .body(let body) = attribution.source {
            // `…, trong khi Sở Y khẳng định …`, `…; Sở Y khẳng định …`
            return attribution.meaning?.takesAll ?? false && !attribution.isAccording && start - 2 > sentence.lowerBound
                && !BodyPhrase.isHead(block.tokens, body)
                && (opposition(before: start, sentence, block) != nil
                    || block.tokens[start - 1].key == StatementReader.whereas)
        }
        guard case .person(let phrase) = attribution.source, phrase.name != nil, attribution.verb != nil,
            !attribution.isAccording, start - 2 > sentence.lowerBound,
            StatementReader.opposing.contains(block.tokens[start - 1].key)
                || block.tokens[start - 1].key == AttributionFinder.thereupon
                || isBeside(attribution, phrase, sentence, block) || isNext(attribution, phrase, sentence, block)
        else { return false }
        if isBeside(attribution, phrase, sentence, block) || isNext(attribution, phrase, sentence, block) {
            return true
        }
        // `Tòa nhắc nhở nhưng bị cáo X nói …`, `Chị A hỏi bao giờ trả tiền thì ông B trả lời …`
        if [StatementReader.but, AttributionFinder.thereupon].contains(block.tokens[start - 1].key) { return true }
        return (start - 4..<start - 1).contains {
            $0 > sentence.lowerBound && (block.tokens[$0].kind == .comma || block.tokens[$0].kind == .semicolon)
        }
    }

    /// `chị Hoa nói vài năm nữa mới cưới, anh Bình cho rằng …`, `… trong khi ông Bình khẳng định …`: another who is addressed by
    /// name says something behind a comma, behind words that are a clause by themselves.
    private func isBeside(
        _ attribution: Attribution, _ phrase: PersonPhrase, _ sentence: Range<Int>, _ block: SpeechBlock
    ) -> Bool {
        let start = attribution.tokens.lowerBound
        guard attribution.meaning?.takesAll ?? false, start - 5 > sentence.lowerBound else { return false }
        let before = block.tokens[start - 1]
        if before.key == AttributionFinder.when { return block.tokens[start - 2].key == AttributionFinder.within }
        return phrase.isAddressed && before.kind == .comma
            && !(sentence.lowerBound..<start - 1).contains { block.tokens[$0].kind == .quote }
            && block.tokens[start - 2].kind == .word
    }

    /// `Đại biểu A (X) đề nghị …; đại biểu B (Y) đề nghị …`: another who is named in full says something behind a semicolon, or behind a
    /// comma where both are called the same.
    private func isNext(
        _ attribution: Attribution, _ phrase: PersonPhrase, _ sentence: Range<Int>, _ block: SpeechBlock
    ) -> Bool {
        let tokens = block.tokens
        let start = attribution.tokens.lowerBound
        guard let name = phrase.name, phrase.isAddressed || !phrase.titles.isEmpty, let verb = attribution.verb,
            let meaning = attribution.meaning, meaning.use == .direct,
            // `Ông X cho biết …; ông Y đã khẳng định …` is told by X
            !(phrase.tokens.upperBound..<verb.lowerBound).contains(where: {
                AttributionFinder.tenses.contains(tokens[$0].key)
            }),
            block.words(sentence.lowerBound..<start) >= 5
        else { return false }
        switch tokens[start - 1].kind {
        case .semicolon: return !(sentence.lowerBound..<start).contains { tokens[$0].kind == .colon }
        case .comma:
            return name.count >= 3 && !phrase.titles.isEmpty && tokens[start - 2].kind != .quote
                && tokens[start].key == tokens[sentence.lowerBound].key
                && tokens[start + 1].key == tokens[sentence.lowerBound + 1].key
        default: return false
        }
    }

    /// Where the words begin that oppose the attribution to the one before it: `trong khi`, `còn`.
    private func clauseStart(before other: Attribution, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int {
        opposition(before: other.tokens.lowerBound, sentence, block) ?? other.tokens.lowerBound - 1
    }

    /// Where the words before `start` begin that oppose what follows to what stands before: `; trong khi đó,`, `còn`; nil
    /// where there are none behind a comma or semicolon.
    private func opposition(before start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
        let tokens = block.tokens
        func isMark(_ place: Int) -> Bool {
            place > sentence.lowerBound && (tokens[place].kind == .comma || tokens[place].kind == .semicolon)
        }
        let end = tokens[start - 1].kind == .comma ? start - 1 : start
        for place in max(sentence.lowerBound + 1, end - 3)..<end where isMark(place - 1) {
            if StatementReader.oppositions.longest(tokens, at: place, before: end)?.end == end { return place - 1 }
        }
        return tokens[start - 1].kind == .semicolon ? start - 1 : nil
    }

    private static let oppositions = SpeechPhrases<Void>(
        ["trong khi", "trong khi đó", "còn", "nhưng", "song", "ngược lại", "trái lại"].map { ($0, ()) })

    /// What a clause begins with that may be what is said, and not when or where.
    private static let conditions = SpeechWord.set("nếu theo do vì bởi tuy dù")
    private static let but = SpeechWord.key("nhưng")
    private static let opposing = SpeechWord.set("còn nhưng song khi")
    private static let whereas = SpeechWord.key("còn")
    /// What joins two who speak.
    private static let joints = SpeechWord.set("còn và rồi thì nhưng song")

    /// `Trong cuộc họp hôm qua, ông X nói.`: whether what stands before the speaker tells when or where, and nothing more;
    /// `Với đà này, sản lượng sẽ tăng, ông X nói.` has a clause behind a comma.
    private func isCircumstance(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard SpeechJoining.opensCircumstance(block.tokens[range.lowerBound].key) else { return false }
        guard let comma = range.first(where: { block.tokens[$0].kind == .comma }) else { return true }
        let rest = comma + 1..<range.upperBound
        return block.words(rest) < 4 || SpeechJoining.opensCircumstance(block.tokens[rest.lowerBound].key)
            || !StatementReader.conditions.contains(block.tokens[range.lowerBound].key)
                && !rest.contains { StatementReader.finite.contains(block.tokens[$0].key) }
    }

    /// What stands behind the verb of the first attribution, or before it at the end of the sentence.
    private mutating func readContent(
        behind first: Attribution, _ verb: String, _ sentence: Range<Int>, _ attributions: [Attribution],
        _ speaker: Int,
        _ role: String?, _ block: SpeechBlock
    ) {
        guard let meaning = first.meaning else { return }
        let end = sentence.upperBound
        guard let content = content(behind: first.end, meaning, sentence.lowerBound..<end, block) else {
            // `…, ông X nói.`
            var before = sentence.lowerBound..<max(sentence.lowerBound, first.tokens.lowerBound - 1)
            // `- Tôi hứa rồi. Ai còn sống phải làm - ông X nói.`: the dash at the beginning opens all of it
            if block.tokens[0].kind == .dash, before.lowerBound > 1, block.tokens[before.upperBound].kind == .dash,
                !block.tokens[1..<before.lowerBound].contains(where: { $0.kind == .quote || $0.kind == .dash })
            {
                before = 1..<before.upperBound
            }
            // `Tuy nhiên, “…”, ông X nói.`
            if let quote = joinedQuotation(before, block) { before = quote..<before.upperBound }
            // `Anh X không chịu: “…”, anh nói.`
            if before.count > 2, block.tokens[before.upperBound - 1].kind == .quote,
                block.tokens[before.upperBound - 2].kind == .colon
            {
                before = before.upperBound - 1..<before.upperBound
            }
            // `…, ông X nói với chúng tôi.`
            let behind = first.end < end ? addresseeEnd(first.end, sentence, block) ?? first.end : first.end
            // or how he says it: `… - ông X nói chắc nịch.`
            let words = block.words(behind..<max(behind, end))
            let isLast = (behind..<max(behind, end)).allSatisfy {
                block.tokens[$0].kind == .stop || words <= 2 && block.tokens[$0].kind == .word
            }
            let isQuoted = before.count == 1 && block.tokens[before.lowerBound].kind == .quote
            if isLast, meaning.use == .direct || isQuoted, isQuoted || block.words(before) >= 5,
                attributions.count == 1, !isCircumstance(before, block),
                // `Nhấn mạnh đây là …, ông X bày tỏ vui mừng.` has been read
                result.statements.last.map({ $0.range.upperBound <= block.span(before).lowerBound }) ?? true,
                [.comma, .dash].contains(block.tokens[before.upperBound].kind)
            {
                addContent(before, verb, speaker, role, block)
            }
            return
        }
        if first.tokens.lowerBound > sentence.lowerBound, let verbs = first.verb,
            verbs.contains(where: { AttributionFinder.joining.contains(block.tokens[$0].key) }),
            block.tokens[first.tokens.lowerBound - 1].kind == .comma, attributions.count == 1
        {
            // `Nếu … thì năng suất sẽ giảm, ông X nói và cho biết …`
            let before = sentence.lowerBound..<first.tokens.lowerBound - 1
            let opening = block.tokens[before.lowerBound].key
            if block.words(before) >= 12, isClause(before, block),
                !SpeechJoining.opensCircumstance(opening) || StatementReader.conditions.contains(opening)
            {
                addContent(before, verb, speaker, role, block)
            }
        }
        if let (cut, second) = demandBehindPraise(content.range, verb, sentence, block) {
            // `phủ nhận các cáo buộc, cho rằng …`: what is denied in a word or two says nothing
            let first = block.words(content.range.lowerBound..<cut)
            let denies = StatementReader.denying.contains { verb.hasSuffix($0) }
            let isTopic = StatementReader.topical.contains { verb.hasSuffix($0) }
            if !denies && !isTopic || denies && first > 6 || verb.hasSuffix("thừa nhận") && first > 3 {
                addContent(content.range.lowerBound..<cut, verb, speaker, role, block)
            }
            let isOpened = [.colon, .comma].contains(block.tokens[second.upperBound].kind)
            addContent(
                second.upperBound + (isOpened ? 1 : 0)..<end, verbText(second, block), speaker, role, block)
            return
        }
        addContent(content.range, verb, speaker, role, block, isCondensed: isMinutes && content.isBehindColon)
        // what a colon introduces without quotation marks goes on, sentence by sentence
        isOpen = content.isBehindColon && result.statements.last?.kind == .reported && running?.statement != nil
    }
}
