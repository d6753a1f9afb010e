/// What a body's paper says, which is what the body says: `Báo cáo nhanh của Bộ Giáo dục về buổi thi cho hay, …`, `Thống kê của Sở Y
/// tế cho thấy …`, `Kết quả kiểm tra được Sở Nội vụ công bố đầu tháng 6 cho thấy, …`.
extension AttributionFinder {
    /// The attribution of what stands in a paper of the body at `body`.
    func onPaper(_ body: Range<Int>) -> Attribution? {
        let of = body.lowerBound - 1
        guard of > sentence.lowerBound, PaperOfBody.links.contains(tokens[of].key),
            // `Cụ thể, văn bản của …`
            let first = (max(sentence.lowerBound, of - 8)..<of).first(where: {
                (isClauseStart($0) || $0 == sentence.lowerBound
                    || $0 == sentence.lowerBound + 1 && PaperOfBody.within.contains(tokens[$0 - 1].key))
                    && AttributionFinder.papers.longest(tokens, at: $0, before: of) != nil
            }),
            let end = AttributionFinder.papers.longest(tokens, at: first, before: of)?.end,
            (end..<of).allSatisfy({ isPartOfPaper($0) })
        else { return nil }
        // `của Bộ Giáo dục về buổi thi`, `của Sở Y tế (trong) năm 2017`
        let body =
            body
            .lowerBound..<(body.first {
                AttributionFinder.about.contains(tokens[$0].key) || AttributionFinder.times.contains(tokens[$0].key)
            } ?? body.upperBound)
        var place = skipAdverbs(body.upperBound)
        let isPublished = PaperOfBody.publishing.longest(tokens, at: place, before: limit) != nil
        // `được Sở X công bố …`, but not `được Sở X cho biết …`
        guard isPublished || !PaperOfBody.agents.contains(tokens[of].key) else { return nil }
        if place < limit,
            isPublished || AttributionFinder.about.contains(tokens[place].key)
                || AttributionFinder.times.contains(tokens[place].key)
        {
            while place < min(limit, body.upperBound + 14), [.word, .joint].contains(tokens[place].kind),
                SpeechVerb.at(tokens, place, before: limit) == nil
                    || isPublished && place < body.upperBound + 2, showing(at: place) == nil
            {
                place += 1
            }
        }
        guard let (verb, verbEnd) = showing(at: place) ?? verbs(at: place), verb.isForBodies, verb.use == .direct
        else { return nil }
        return Attribution(
            source: .body(body), tokens: first..<body.upperBound, verb: place..<verbEnd, meaning: verb, end: verbEnd)
    }

    /// `Tờ trình do Bộ trưởng X trình bày nêu rõ, …`: a paper's words are those of whoever reads it out.
    func readOut(_ phrase: PersonPhrase) -> Attribution? {
        let by = phrase.tokens.lowerBound - 1
        guard by > sentence.lowerBound, PaperOfBody.agents.contains(tokens[by].key),
            phrase.name != nil || phrase.hasOffice, !phrase.isPlural,
            let first = (max(sentence.lowerBound, by - 20)..<by).first(where: {
                isClauseStart($0) && AttributionFinder.papers.longest(tokens, at: $0, before: by) != nil
            }),
            tokens[first..<by].allSatisfy({ [.word, .joint, .open, .close].contains($0.kind) }),
            let read = AttributionFinder.presentings.longest(tokens, at: behind(phrase), before: limit)?.end
        else { return nil }
        // `… trình bày tại kỳ họp nêu rõ`
        for place in read..<min(limit, read + 12) {
            guard [.word, .joint, .comma].contains(tokens[place].kind) else { return nil }
            if let (verb, end) = showing(at: place) ?? verbs(at: place) {
                guard verb.use == .direct, verb.isForBodies else { return nil }
                return Attribution(
                    source: .person(phrase), tokens: first..<phrase.tokens.upperBound, verb: place..<end,
                    meaning: verb, end: end)
            }
        }
        return nil
    }

    /// Whether the word may go on with what a paper is: `Báo cáo tài chính quý 2 năm 2020 của …`.
    private func isPartOfPaper(_ place: Int) -> Bool {
        let token = tokens[place]
        return [.word, .joint].contains(token.kind) && (!token.isCapital || token.isInitials)
            && !PaperOfBody.links.contains(token.key)
    }

    /// `cho thấy`, which papers do as people say, and what stands behind it; nil where it is no clause: `cho thấy sự quan tâm`.
    private func showing(at place: Int) -> (SpeechVerb, Int)? {
        guard let end = PaperOfBody.showing.longest(tokens, at: place, before: limit)?.end, end < limit,
            tokens[end].kind != .word || !PaperOfBody.shown.contains(tokens[end].key)
        else { return nil }
        return (SpeechVerb(use: .direct, isForBodies: true, takesAll: true), end)
    }
}

/// Words by which papers of bodies are told.
private enum PaperOfBody {
    /// What stands between a paper and whose it is.
    static let links = SpeechWord.set("của từ do được")
    /// Those of them behind which the body does something with the paper.
    static let agents = SpeechWord.set("do được")
    static let within = SpeechWord.set("trong tại")
    static let publishing = SpeechPhrases<Void>(
        ["công bố", "thực hiện", "đưa ra", "phát hành", "tiến hành", "tổng hợp", "ban hành", "trình"].map { ($0, ()) })
    static let showing = SpeechPhrases<Void>(["cho thấy", "cũng cho thấy", "đã cho thấy"].map { ($0, ()) })
    /// What begins what is shown that is no clause.
    static let shown = SpeechWord.set("sự mức những bức một xu vai tầm")
}
