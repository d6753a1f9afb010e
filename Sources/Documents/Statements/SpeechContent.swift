/// Where in a sentence the words of somebody stand.
extension StatementReader {
    /// Where what was said stands behind a verb; nil where nothing is.
    func content(
        behind start: Int, _ verb: SpeechVerb, _ sentence: Range<Int>, _ block: SpeechBlock
    ) -> (range: Range<Int>, isBehindColon: Bool)? {
        let tokens = block.tokens
        let end = sentence.upperBound
        var place = start
        var hasThat = false
        while place < end, tokens[place].kind == .word, SpeechVerb.isFiller(tokens[place].key), !tokens[place].isCapital
        {
            if tokens[place].key == SpeechVerb.that { hasThat = true }
            place += 1
        }
        guard place < end else { return nil }
        switch tokens[place].kind {
        case .colon: return place + 1 < end ? (place + 1..<end, true) : nil
        case .quote: return (place..<end, false)
        case .stop: return nil
        case .comma:
            // `ông X cho biết, đến nay …`
            guard verb.use == .direct, block.words(place + 1..<end) >= 4 else { return nil }
            return (place + 1..<end, false)
        default: break
        }
        let isDirect =
            hasThat || verb.use == .direct || isMinutes && (verb.use == .minutes || verb.use == .order)
            || verb.use == .order && tokens[place].kind == .word && tokens[place].isCapital
        let isCircumstance =
            tokens[place].kind == .word && !hasThat && !tokens[place].isCapital
            && (verb.isForBodies
                ? SpeechVerb.isAddressee(tokens[place].key) : SpeechVerb.isCircumstance(tokens[place].key))
        if isCircumstance || !isDirect {
            // `chia sẻ với phóng viên: …`, `phát biểu tại hội nghị rằng …`
            for index in place..<min(end, place + 40) {
                if tokens[index].kind == .colon, index + 1 < end { return (index + 1..<end, true) }
                if tokens[index].kind == .word, tokens[index].key == SpeechVerb.that, index + 1 < end {
                    return (index + 1..<end, false)
                }
                if tokens[index].kind == .quote { break }
            }
            // `thông báo từ năm 2021 đến nay, Ủy ban đã thi hành kỷ luật …`
            let isClause = isMinutes && verb.use == .minutes && isClause(place..<end, block)
            guard isClause || isDirect && tokens[place].key == StatementReader.about && verb.use == .direct else {
                return nil
            }
        }
        return block.words(place..<end) >= 3 ? (place..<end, false) : nil
    }

    static let about = SpeechWord.key("về")

    /// Whether words of a verb stand among many others.
    func isClause(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        block.words(range) >= 10 && range.contains { StatementReader.finite.contains(block.tokens[$0].key) }
    }

    static let finite = SpeechWord.set("đã đang sẽ còn chưa có phải không cần được")

    /// The quotation that follows a verb at `start`, behind a colon or at once.
    func quotation(behind start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
        for place in start..<min(sentence.upperBound, start + 4) {
            switch block.tokens[place].kind {
            case .quote: return place
            case .colon: continue
            case .word where SpeechVerb.isFiller(block.tokens[place].key): continue
            default: return nil
            }
        }
        return nil
    }

    /// `Tuy vậy, bà không coi đó là cái cớ: “…”`: a quotation at the end of a sentence about one person.
    func colonQuotation(
        _ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock
    ) -> (quote: Int, phrase: PersonPhrase)? {
        var end = sentence.upperBound
        while end > sentence.lowerBound, block.tokens[end - 1].kind == .stop { end -= 1 }
        guard end - 2 > sentence.lowerBound, block.tokens[end - 1].kind == .quote, block.tokens[end - 2].kind == .colon
        else { return nil }
        let before = finder.phrases.filter { $0.tokens.upperBound <= end - 2 }
        guard before.count == 1, let phrase = before.first, finder.isSubject(phrase), !phrase.isPlural else {
            return nil
        }
        return (end - 1, phrase)
    }

    mutating func emit(_ quote: Int, _ phrase: PersonPhrase, _ block: SpeechBlock) {
        guard isSpeech(block.quotes[block.tokens[quote].quote], leastWords: 5),
            let (speaker, role) = identify(.person(phrase), before: phrase.tokens.lowerBound, block)
        else {
            running = nil
            return
        }
        add(quote: quote, speaker, role, nil, block)
        running = (speaker, role, nil)
    }
}
