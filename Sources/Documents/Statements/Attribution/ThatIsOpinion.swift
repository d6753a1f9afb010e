/// `Đó là khẳng định của ông X.`: whose the words before it are, a clause of its own says.
extension AttributionFinder {
    /// Where `đó là chia sẻ của` begins before a speaker.
    func thatIsOpinion(before index: Int) -> Int? {
        guard index - 3 >= sentence.lowerBound else { return nil }
        // `Đó là lời ông X`
        if tokens[index - 1].key == AttributionFinder.words, tokens[index - 2].key == AttributionFinder.being,
            AttributionFinder.that.contains(tokens[index - 3].key), isClauseStart(index - 3)
        {
            return index - 3
        }
        guard tokens[index - 1].key == AttributionFinder.of else { return nil }
        for place in max(sentence.lowerBound, index - 16)..<index - 2
        where AttributionFinder.that.contains(tokens[place].key) && (isClauseStart(place) || isDashed(place)) {
            return isOpinion(place + 1..<index - 1) ? place : nil
        }
        return nil
    }

    /// The speaker whom `Đó là yêu cầu của …` tells, and where it begins; nil where what was said stands behind it.
    func claim() -> (source: Attribution.Source, start: Int, verb: Range<Int>)? {
        guard !isMinutes else { return nil }
        if let passive = passiveClaim() { return passive }
        for of in sentence.dropFirst(2)
        where tokens[of].key == AttributionFinder.of || tokens[of].key == AttributionFinder.words {
            guard let start = thatIsOpinion(before: of + 1),
                let being = (start..<of).first(where: { tokens[$0].key == AttributionFinder.being })
            else { continue }
            let source: Attribution.Source
            let end: Int
            if let phrase = phrases.first(where: { $0.tokens.lowerBound == of + 1 }), !phrase.isPlural {
                (source, end) = (.person(phrase), phrase.tokens.upperBound)
            } else if let body = BodyPhrase.end(tokens, at: of + 1, before: limit) {
                (source, end) = (.body(of + 1..<body), body)
            } else {
                continue
            }
            guard !tokens[end..<limit].contains(where: { $0.kind == .colon || $0.kind == .quote }) else { return nil }
            return (source, start, being + 1..<max(being + 2, of))
        }
        return nil
    }

    /// `Đây cũng là quan điểm được ông X nhấn mạnh tại hội nghị.`
    private func passiveClaim() -> (source: Attribution.Source, start: Int, verb: Range<Int>)? {
        guard let phrase = phrases.first(where: { $0.name != nil && !$0.isPlural }) else { return nil }
        let by = phrase.tokens.lowerBound - 1
        guard by >= sentence.lowerBound + 3, ThatIsOpinionWords.by.contains(tokens[by].key),
            let start = (max(sentence.lowerBound, by - 14)..<by - 2).first(where: {
                AttributionFinder.that.contains(tokens[$0].key) && (isClauseStart($0) || isDashed($0))
                    && isOpinion($0 + 1..<by, orPoint: true)
            }),
            let (verb, end) = verbs(at: skipAdverbs(behind(phrase))),
            verb.use == .direct || ThatIsOpinionWords.giving.longest(tokens, at: end - 2, before: limit)?.end == end,
            !tokens[end..<limit].contains(where: { $0.kind == .colon || $0.kind == .quote })
        else { return nil }
        return (.person(phrase), start, skipAdverbs(behind(phrase))..<end)
    }

    /// `Một vấn đề mà ông X nêu là …`: what somebody makes a point of, told behind `là`.
    func madePoint(by phrase: PersonPhrase) -> Attribution? {
        let which = phrase.tokens.lowerBound - 1
        guard !isMinutes, phrase.name != nil, which > sentence.lowerBound,
            tokens[which].key == ThatIsOpinionWords.which,
            let first = (max(sentence.lowerBound, which - 8)..<which).first(where: { isClauseStart($0) }),
            (first..<which).contains(where: { ThatIsOpinionWords.points.longest(tokens, at: $0, before: which) != nil }
            ),
            (first..<which).allSatisfy({
                tokens[$0].kind == .word && SpeechVerb.at(tokens, $0, before: which) == nil
            })
        else { return nil }
        let place = skipAdverbs(behind(phrase))
        guard let (verb, end) = verbs(at: place), verb.use == .direct, end + 4 < limit,
            tokens[end].key == AttributionFinder.being
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: first..<phrase.tokens.upperBound, verb: place..<end, meaning: verb,
            end: end + 1)
    }

    /// `… xung kích - Đây là ý kiến của …`: whether a dash stands before the token, with blanks around it.
    private func isDashed(_ index: Int) -> Bool {
        index - 1 > sentence.lowerBound && tokens[index - 1].kind == .dash
    }

    /// `là khẳng định`, `cũng là mong muốn và ý kiến chỉ đạo`: whether the words say that something is what somebody said.
    private func isOpinion(_ range: Range<Int>, orPoint: Bool = false) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound, ThatIsOpinionWords.before.contains(tokens[place].key) { place += 1 }
        guard place < range.upperBound, tokens[place].key == AttributionFinder.being else { return false }
        var isNamed = false
        while place < range.upperBound {
            if let end = ThatIsOpinionWords.sayings.longest(tokens, at: place, before: range.upperBound)?.end {
                (place, isNamed) = (end, true)
            } else if orPoint,
                let end = ThatIsOpinionWords.points.longest(tokens, at: place, before: range.upperBound)?.end
            {
                (place, isNamed) = (end, true)
            } else if ThatIsOpinionWords.joining.contains(tokens[place].key) || tokens[place].kind == .comma {
                place += 1
            } else {
                return false
            }
        }
        return isNamed
    }
}

extension StatementReader {
    /// Gives what stands before `Đó là yêu cầu của ông X` to X: the clause, the sentence, or the quotation that is the paragraph
    /// before. Whether the sentence is one such.
    mutating func readClaim(_ finder: AttributionFinder, _ scene: SpeechScene) -> Bool {
        let block = scene.block
        let sentence = finder.sentence
        guard !isMinutes, let claim = finder.claim(),
            let (speaker, role) = identify(claim.source, before: claim.start, block)
        else { return false }
        let verb = verbText(claim.verb, block)
        if claim.start > sentence.lowerBound {
            let said = sentence.lowerBound..<claim.start - 1
            // `“…” - Đó là thông tin do ông X khẳng định sáng 24/9.`
            if block.tokens[said.lowerBound].kind == .quote,
                said.dropFirst().allSatisfy({ ![.word, .quote].contains(block.tokens[$0].kind) })
            {
                if isFree(block.span(said)) { add(quote: said.lowerBound, speaker, role, verb, block) }
                running = (speaker, role, nil)
                isOpen = false
                return true
            }
            guard mayBeClaimed(said, scene) else { return false }
            listVerb = verb
            addReported(said, verb, speaker, role, block, isCondensed: false)
        } else if let before = scene.block.sentences.last(where: { $0.upperBound == sentence.lowerBound }) {
            if mayBeClaimed(before, scene) { take(before, verb, speaker, role, block) }
        } else if sentence.lowerBound <= scene.start, !scene.isAfterBreak,
            let index = scenes.firstIndex(where: { $0.block.range == block.range }), index > 0, !isHeading(index - 1)
        {
            let above = scenes[index - 1]
            if isLoneQuotation(above) {
                if isFree(above.block.range) { add(quote: above.start, speaker, role, verb, above.block) }
            } else if let last = above.block.sentences.last, mayBeClaimed(last, above) {
                take(last, verb, speaker, role, above.block)
            }
        }
        running = (speaker, role, nil)
        isOpen = false
        return true
    }

    private mutating func take(
        _ sentence: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        result.statements.append(
            Statement(
                range: text.trimmed(block.span(sentence)), kind: .reported, verb: verb, speaker: speaker, role: role))
    }

    /// Whether the words are nobody's yet and tell of nobody who does something: `Ông Y đi bộ đến dự. Đó là mong muốn của ông X.`
    private func mayBeClaimed(_ range: Range<Int>, _ scene: SpeechScene) -> Bool {
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: range, phrases: scene.phrases(in: range), isMinutes: false)
        return scene.block.words(range) >= 6 && isFree(scene.block.span(range))
            && !SpeechJoining.opensCircumstance(scene.block.tokens[range.lowerBound].key)
            && !finder.phrases.contains { finder.isSubject($0) && ($0.name != nil || $0.isAddressed) }
    }

    private func isFree(_ range: Range<Int>) -> Bool {
        result.statements.last.map { $0.range.upperBound <= range.lowerBound } ?? true
    }
}

private enum ThatIsOpinionWords {
    static let before = SpeechWord.set("cũng chính vừa còn mới")
    static let sayings = SpeechPhrases<Void>(
        """
        khẳng định, nhấn mạnh, chia sẻ, yêu cầu, đề nghị, kiến nghị, chỉ đạo, ý kiến, ý kiến chỉ đạo, ý kiến phát biểu, phát biểu
        phát biểu chỉ đạo, nhận định, đánh giá, mong muốn, lời, nhận xét, quan điểm, quan điểm chỉ đạo, thông điệp, tâm sự, trăn trở
        băn khoăn, cam kết, lưu ý, gợi ý, đề xuất, phân tích, lý giải, lời khẳng định, lời chia sẻ, lời nói, câu nói, lời nhắn nhủ
        lời căn dặn, lời dặn, lời tâm sự, lời kể, câu hỏi, câu hỏi đặt ra, cách nói, tuyên bố, khuyến cáo, cảnh báo, dự báo, phản ánh, thừa nhận
        góp ý, hiến kế, cảm nhận, bộc bạch, trải lòng, giãi bày, kỳ vọng, thông tin, thắc mắc, lời nhận xét, lời phát biểu, lời cam kết
        lời hứa, nguyện vọng, tâm tư, suy nghĩ, lời khuyên, kết luận, đòi hỏi
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// What is made a point of.
    static let points = SpeechPhrases<Void>(
        ["nội dung", "điều", "vấn đề", "điểm", "giải pháp", "nhiệm vụ", "bài học", "tinh thần"].map { ($0, ()) })
    static let by = SpeechWord.set("được mà do")
    static let which = SpeechWord.key("mà")
    static let giving = SpeechPhrases<Void>([("đưa ra", ())])
    static let joining = SpeechWord.set(
        "là cũng và đồng thời vừa một trong những các nội dung chính quan trọng đáng chú xuyên suốt thẳng thắn chung của"
    )
}
