/// What tells that a later verb in the sentence is its subject's, too.
extension AttributionFinder {
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

/// `giải đáp các thắc mắc và khẳng định …`, `kết luận hội nghị, yêu cầu …`: a second verb of the one who speaks.
extension AttributionFinder {
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

    /// `tiếp thu các ý kiến của cử tri; đồng thời cho biết …`, `chủ trì cuộc họp, yêu cầu …`: people in general who do not speak
    /// themselves, or the part that the speaker plays.
    func isAudience(_ phrase: PersonPhrase) -> Bool {
        guard phrase.name == nil, !phrase.isAddressed, !phrase.hasOffice || phrase.isPart,
            phrase.tokens.lowerBound > sentence.lowerBound, !tokens[phrase.tokens.lowerBound].isCapital
        else { return false }
        return !SpeechVerb.saysSomething(tokens, at: skipAdverbs(phrase.tokens.upperBound), before: limit)
            && !SecondVerbWords.hearing.contains(tokens[phrase.tokens.lowerBound - 1].key)
    }

    /// The verb behind a first one and its object, which is no clause: where it stands and what it is; nil where none follows.
    func verb(behindObjectAt start: Int) -> (range: Range<Int>, meaning: SpeechVerb)? {
        for place in start..<max(start, min(limit, start + 16)) {
            switch tokens[place].kind {
            case .joint, .open, .close: continue
            case .word where tokens[place].key == AttributionFinder.and:
                let next = skipAdverbs(place + 1)
                if SecondVerbWords.unmistakable.longest(tokens, at: next, before: limit) != nil,
                    let (verb, end) = verbs(at: next), verb.takesAll
                {
                    return (next..<end, verb)
                }
            case .word:
                if StatementReader.finite.contains(tokens[place].key) { return nil }
            case .comma, .semicolon:
                var next = place + 1
                // `làm rõ những ý kiến, kiến nghị, tâm tư`: a noun
                let isBesides = SecondVerbWords.besides.longest(tokens, at: next, before: limit) != nil
                while next < limit {
                    if let end = SecondVerbWords.besides.longest(tokens, at: next, before: limit)?.end {
                        next = end
                    } else if tokens[next].kind == .comma {
                        next += 1
                    } else {
                        break
                    }
                }
                next = skipAdverbs(next)
                if isBesides || SecondVerbWords.unmistakable.longest(tokens, at: next, before: limit) != nil,
                    let (verb, end) = verbs(at: next), verb.takesAll, verb.use == .direct
                {
                    return (next..<end, verb)
                }
            default: return nil
            }
        }
        return nil
    }
}

private enum SecondVerbWords {
    /// Words behind which people say something themselves.
    static let hearing = SpeechWord.set("nghe để cho")
    static let besides = SpeechPhrases<Void>(
        ["đồng thời", "qua đó", "từ đó", "trên cơ sở đó", "và", "cùng với đó", "bên cạnh đó"].map { ($0, ()) })
    /// Verbs of saying that are no nouns, as `kiến nghị` is.
    static let unmistakable = SpeechPhrases<Void>(
        [
            "khẳng định", "yêu cầu các", "yêu cầu UBND", "mong", "mong muốn", "cho biết", "cho rằng", "nhấn mạnh",
            "hy vọng", "cam kết", "hứa", "lưu ý", "đề nghị các", "đề nghị UBND", "đề nghị Sở", "đề nghị Bộ", "cho hay",
            "yêu cầu", "hi vọng", "thừa nhận", "cảnh báo", "kêu gọi",
        ].map { ($0, ()) })
}
