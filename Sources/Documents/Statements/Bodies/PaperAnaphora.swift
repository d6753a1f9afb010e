/// Papers of which the report has told whose they are, and that say something: `Công điện nêu rõ …`, `“…”, văn bản nêu`,
/// `Cũng theo nội dung công điện, …`.
extension AttributionFinder {
    /// A paper that says something, at the beginning of a clause or behind `theo`.
    func paper(at start: Int) -> Attribution? {
        guard start < limit, let end = Papers.kinds.longest(tokens, at: start, before: limit)?.end, end < limit else {
            return nil
        }
        let mark = pastWhich(end)
        // `Theo công văn này, …`, `Cũng theo nội dung công điện, …`
        let isContent =
            start - 2 >= sentence.lowerBound && tokens[start - 1].key == Papers.content.1
            && tokens[start - 2].key == Papers.content.0
        if let according = accordingStart(before: isContent ? start - 2 : start) {
            guard mark < limit, tokens[mark].kind == .comma, mark > end || isContent || according < start - 1 else {
                return nil
            }
            return self.according(start: according, end: mark, source: .paper(start..<end))
        }
        guard isClauseStart(start) || start == sentence.lowerBound else { return nil }
        let place = skipAdverbs(mark)
        guard Papers.saying.longest(tokens, at: place, before: limit) != nil, let (verb, verbEnd) = verbs(at: place),
            verb.use == .direct
        else { return nil }
        return Attribution(
            source: .paper(start..<end), tokens: start..<mark, verb: place..<verbEnd, meaning: verb, end: verbEnd)
    }

    /// Behind what says which paper it is: `này`, `số 12/UBND-VX ngày 5/3`.
    private func pastWhich(_ start: Int) -> Int {
        if Papers.this.contains(tokens[start].key) { return start + 1 }
        let end = numberEnd(start)
        return end > start && end < limit ? end : start
    }
}

/// Whose the papers of a document are.
extension StatementReader {
    /// Who has issued the papers of the kind at `tokens`, where the document tells of one such alone; nil where it tells of none.
    mutating func issuer(ofPaper paper: Range<Int>, _ block: SpeechBlock) -> (speaker: Int, role: String?)? {
        let kind = block.tokens[paper].map(\.key)
        var found: (speaker: Int, role: String?)?
        for scene in scenes where scene.block.range.lowerBound <= block.range.lowerBound {
            let tokens = scene.block.tokens
            for place in tokens.indices.dropFirst(2) {
                guard let end = Papers.kinds.longest(tokens, at: place, before: tokens.count)?.end,
                    Papers.any.contains(kind) || tokens[place..<end].map(\.key) == kind
                        || Papers.any.contains(tokens[place..<end].map(\.key)),
                    let source = issuer(of: place..<end, scene), let one = identify(source, before: place, scene.block)
                else { continue }
                if let found, found.speaker != one.speaker { return nil }
                found = one
            }
        }
        return found
    }

    /// Who has, issues or signs the paper at `paper`, as its own words tell: `Bộ Y tế vừa ra [văn bản]`, `[công điện] của Thủ tướng`.
    private func issuer(of paper: Range<Int>, _ scene: SpeechScene) -> Attribution.Source? {
        let tokens = scene.block.tokens
        let sentence = scene.block.sentences.first { $0.contains(paper.lowerBound) } ?? paper
        var next = paper.upperBound
        while next < min(sentence.upperBound, paper.upperBound + 12), tokens[next].key != AttributionFinder.of,
            tokens[next].isNumber || tokens[next].kind == .joint || tokens[next].isInitials
                || Papers.dating.contains(tokens[next].key)
        {
            next += 1
        }
        if next + 1 < sentence.upperBound, tokens[next].key == AttributionFinder.of {
            if let phrase = scene.phrases.first(where: { $0.tokens.lowerBound == next + 1 }) { return .person(phrase) }
            return BodyPhrase.end(tokens, at: next + 1, before: sentence.upperBound).map { .body(next + 1..<$0) }
        }
        var verb = paper.lowerBound
        while verb > sentence.lowerBound, paper.lowerBound - verb < 3, Papers.issuing.contains(tokens[verb - 1].key) {
            verb -= 1
        }
        guard verb < paper.lowerBound else { return nil }
        while verb > sentence.lowerBound, Papers.adverbs.contains(tokens[verb - 1].key) { verb -= 1 }
        if let phrase = scene.phrases.first(where: { $0.tokens.upperBound == verb }) { return .person(phrase) }
        for start in max(sentence.lowerBound, verb - 14)..<verb
        where BodyPhrase.end(tokens, at: start, before: sentence.upperBound) == verb {
            return .body(start..<verb)
        }
        return nil
    }
}

/// Words about papers that bodies and offices issue.
enum Papers {
    static let kinds = SpeechPhrases<Void>(
        [
            "văn bản", "công văn", "công điện", "chỉ thị", "thông báo", "thông cáo", "thông cáo báo chí", "kết luận",
            "báo cáo",
            "tờ trình", "kế hoạch", "quyết định", "nghị quyết", "hướng dẫn", "kết luận thanh tra", "thông báo kết luận",
        ].map { ($0, ()) })
    /// What any of them may be called.
    static let any = [SpeechWord.keys("văn bản")]
    /// What papers do, and what cannot be a noun behind them.
    static let saying = SpeechPhrases<Void>(
        [
            "nêu", "nêu rõ", "cho biết", "cho hay", "nhấn mạnh", "khẳng định", "ghi rõ", "chỉ rõ", "chỉ ra", "yêu cầu",
            "đề nghị",
            "cảnh báo", "lưu ý", "nhận định", "cho rằng",
        ].map { ($0, ()) })
    static let content = (SpeechWord.key("nội"), SpeechWord.key("dung"))
    static let this = SpeechWord.set("này trên")
    static let issuing = SpeechWord.set("ra có ban hành ký gửi phát đi")
    static let adverbs = SpeechWord.set("vừa đã cũng mới tiếp tục sẽ lại")
    /// What stands between a paper and `của`: its number and date.
    static let dating = SpeechWord.set("số ngày tháng năm")
}
