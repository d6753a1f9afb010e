/// Papers that somebody issues or sends, between who does and the verb: `UBND tỉnh vừa có Công văn số 12/UBND-CN yêu cầu …`.
extension AttributionFinder {
    /// The verb behind a paper whose kind ends at `place`, what is told of it between: its number, to whom it goes, what it
    /// is about (`có công văn gửi các doanh nghiệp yêu cầu …`, `ký Công điện số 5/CĐ-UBND về phòng chống lũ, trong đó yêu cầu …`).
    ///
    /// - Parameter start: where the words begin that tell of the paper.
    /// - Returns: nil where no paper stands there, or nothing is asked for or said in it.
    func writtenEnd(_ place: Int, behind start: Int) -> Int? {
        let place = reportEnd(place) ?? place
        guard place > start, place < limit, WrittenWords.kinds.contains(tokens[place - 1].key) else { return nil }
        // `ra thông cáo, cho biết …`
        if tokens[place].kind == .comma {
            let verb = skipAdverbs(place + 1)
            return isAsked(verb) ? verb : nil
        }
        let first = numberEnd(place)
        let opening = tokens[min(first, limit - 1)]
        guard first < limit, first > place || WrittenWords.openings.contains(opening.key) else { return nil }
        var next = WrittenWords.openings.contains(opening.key) ? first + 2 : first
        while next < min(limit, first + 30) {
            switch tokens[next].kind {
            // `có công văn gửi Thủ tướng, đề xuất …`, `…, trong đó yêu cầu …`
            case .comma:
                let behind = AttributionFinder.therein.longest(tokens, at: next + 1, before: limit)?.end ?? next + 1
                let verb = skipAdverbs(behind)
                if isAsked(verb) { return verb }
            case .word:
                // `ông A ký văn bản gửi Sở X và ông B ký văn bản gửi Sở Y đề nghị …`: it is another's paper
                if tokens[next].key == WrittenWords.sign { return nil }
                if isAsked(next), !AttributionFinder.unready.contains(tokens[next - 1].key) { return next }
            case .joint, .open, .close: break
            default: return nil
            }
            next += 1
        }
        return nil
    }

    /// `có báo cáo gửi UBND tỉnh nêu rõ …`: the end of `báo cáo` at `place`, which is a verb elsewhere.
    private func reportEnd(_ place: Int) -> Int? {
        guard place > sentence.lowerBound, tokens[place - 1].key == AttributionFinder.having,
            let end = WrittenWords.reports.longest(tokens, at: place, before: limit)?.end, end < limit,
            WrittenWords.openings.contains(tokens[end].key)
        else { return nil }
        return end
    }

    /// `Công văn số 5 do ông X ký nêu rõ: “…”`: what a paper says that somebody has signed.
    func signed(_ phrase: PersonPhrase) -> Attribution? {
        let by = phrase.tokens.lowerBound - 1
        guard by > sentence.lowerBound, tokens[by].key == AttributionFinder.by, phrase.name != nil,
            let sign = WrittenWords.signing.longest(tokens, at: skipAdverbs(behind(phrase)), before: limit)?.end,
            (max(sentence.lowerBound, by - 20)..<by).contains(where: {
                isClauseStart($0) && AttributionFinder.papersSigned.longest(tokens, at: $0, before: by) != nil
            })
        else { return nil }
        let place = skipAdverbs(sign)
        guard let (verb, end) = verbs(at: place), verb.use == .direct else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
    }

    /// `“…”, tin nhắn của ông X có đoạn`, `Lá thư của bà Y viết: “…”`: what somebody wrote to others.
    func written(by phrase: PersonPhrase) -> Attribution? {
        let of = phrase.tokens.lowerBound - 1
        guard of > sentence.lowerBound, tokens[of].key == AttributionFinder.of,
            phrase.name != nil || phrase.isAddressed,
            let start = (max(sentence.lowerBound, of - 4)..<of).first(where: {
                isClauseStart($0) && WrittenWords.letters.longest(tokens, at: $0, before: of)?.end == of
            }), let end = WrittenWords.reading.longest(tokens, at: phrase.tokens.upperBound, before: limit)?.end,
            end == limit || [.stop, .colon, .quote].contains(tokens[end].kind)
        else { return nil }
        return Attribution(
            source: .person(phrase), tokens: start..<phrase.tokens.upperBound, verb: phrase.tokens.upperBound..<end,
            meaning: SpeechVerb(use: .marked, isForBodies: false), end: end)
    }

    private func isAsked(_ place: Int) -> Bool {
        SpeechVerb.at(tokens, place, before: limit).map { $0.verb.takesAll && !isNoun($0.end) } ?? false
    }

    /// The end of a paper's number and date at `start`: `số 12/UBND-CN ngày 5/3`; `start` where none is told.
    func numberEnd(_ start: Int) -> Int {
        var place = start
        if tokens[place].key == WrittenWords.number { place += 1 }
        guard place < limit, tokens[place].isNumber else { return start }
        while place < limit,
            tokens[place].kind == .joint || tokens[place].isNumber
                || tokens[place].kind == .word && tokens[place].isCapital
                    && tokens[place - 1].kind == .joint
        {
            place += 1
        }
        return TimeOfSpeech.end(tokens, at: place, before: limit) ?? place
    }
}

/// Words about papers.
private enum WrittenWords {
    /// What people write to others.
    static let letters = SpeechPhrases<Void>(
        [
            "tin nhắn", "thư", "bức thư", "lá thư", "tâm thư", "bức tâm thư", "thư ngỏ", "email", "đơn", "lá đơn",
            "bài viết", "bài đăng", "dòng trạng thái", "status", "nhật ký", "đoạn tin nhắn", "dòng tin nhắn",
        ].map { ($0, ()) })
    static let reading = SpeechPhrases<Void>(
        ["có đoạn", "có đoạn viết", "có viết", "có câu", "có ghi", "viết", "ghi", "viết rằng", "nêu", "nêu rõ"].map {
            ($0, ())
        })
    /// Last syllables of what papers are: `công văn`, `văn bản`, `công điện`, `thư`, `hỏa tốc`, `chỉ thị`, `thông báo`, `kế hoạch`,
    /// `thông cáo`, `tuyên bố`.
    static let kinds = SpeechWord.set("văn bản điện thư tốc thị báo hoạch cáo bố")
    static let reports = SpeechPhrases<Void>([("báo cáo", ())])
    static let number = SpeechWord.key("số")
    static let sign = SpeechWord.key("ký")
    static let signing = SpeechPhrases<Void>(["ký", "ký ban hành", "ký gửi"].map { ($0, ()) })
    /// What tells to whom a paper goes or what it is about.
    static let openings = SpeechWord.set("gửi gởi về")
}
