/// News agencies and papers that a report relies on: `Theo Reuters, …`, `Báo Bưu Điện đưa tin …`.
extension AttributionFinder {
    /// The agency or paper that the sentence has for its only source; nil where somebody else speaks in what it reports, whose
    /// words those are.
    func pressSource() -> Attribution? {
        let kinds = PressName.kinds
        for place in sentence where tokens[place].isCapital || kinds.mayBegin(tokens[place].key) {
            guard let name = PressName.at(tokens, place, before: limit),
                !phrases.contains(where: { $0.tokens.overlaps(name) })
            else { continue }
            if let start = accordingStart(before: place) {
                // `Theo báo Bưu Điện đưa tin, …`
                let told = PressName.verbs.longest(tokens, at: skipAdverbs(name.upperBound), before: limit)?.end
                let end = told ?? name.upperBound
                guard let found = according(start: start, end: end, source: .body(name)) else { return nil }
                let content = start == sentence.lowerBound ? found.end..<limit : sentence.lowerBound..<start
                return reportsNobody(content, orQuotes: true) ? press(found) : nil
            }
            guard isClauseStart(place) else { continue }
            let verb = skipAdverbs(pastHome(pastBrackets(name.upperBound)))
            // nobody whom the sentence names has been found to speak: what a paper has in its news is its own
            let isNews =
                PressName.verbs.longest(tokens, at: verb, before: limit) != nil
            guard let (meaning, end) = pressVerb(at: verb),
                isNews || PressName.knowing.contains(tokens[end - 1].key)
                    ? !tokens[end..<limit].contains { $0.kind == .quote } : reportsNobody(end..<limit)
            else { continue }
            return press(
                Attribution(
                    source: .body(name), tokens: place..<name.upperBound, verb: verb..<end, meaning: meaning, end: end))
        }
        return nil
    }

    /// `…, Yonhap đưa tin.`: the paper at the end of a sentence of which nobody known says anything.
    func trailingPress() -> Attribution? {
        guard let comma = sentence.last(where: { tokens[$0].kind == .comma }), comma + 2 < limit, limit - comma <= 9,
            let name = PressName.at(tokens, comma + 1, before: limit)
        else { return nil }
        let verb = skipAdverbs(name.upperBound)
        guard let (meaning, end) = pressVerb(at: verb), (end..<limit).allSatisfy({ tokens[$0].kind == .stop }) else {
            return nil
        }
        return press(
            Attribution(
                source: .body(name), tokens: comma + 1..<name.upperBound, verb: verb..<end, meaning: meaning, end: end))
    }

    /// Whether a body is a station or paper by its first word.
    func isStation(_ attribution: Attribution) -> Bool {
        guard case .body(let body) = attribution.source else { return false }
        return PressName.media.contains(tokens[body.lowerBound].key)
    }

    /// `Đài truyền hình NHK của Nhật đưa tin`: behind the country of a paper.
    private func pastHome(_ start: Int) -> Int {
        guard start < limit, tokens[start].key == AttributionFinder.of else { return start }
        return Country.end(tokens, at: start + 1, before: limit) ?? start
    }

    private func press(_ attribution: Attribution) -> Attribution {
        var attribution = attribution
        attribution.isPress = true
        return attribution
    }

    private func pressVerb(at place: Int) -> (SpeechVerb, Int)? {
        if let end = PressName.verbs.longest(tokens, at: place, before: limit)?.end {
            return (SpeechVerb(use: .direct, isForBodies: true), end)
        }
        // `dẫn một nguồn tin quân đội cho biết …`
        if let source = PressName.sources.longest(tokens, at: place, before: limit)?.end {
            for next in source..<min(limit, source + 16) {
                guard tokens[next].kind == .word else { return nil }
                if let end = PressName.relaying.longest(tokens, at: next, before: limit)?.end {
                    return (SpeechVerb(use: .direct, isForBodies: true, takesAll: true), end)
                }
            }
            return nil
        }
        guard let (verb, end) = verbs(at: place), verb.isForBodies, verb.use == .direct,
            PressName.telling.contains(tokens[end - 1].key) || end < limit && tokens[end].key == SpeechVerb.that
        else { return nil }
        return (verb, end)
    }

    /// Whether nobody says anything in the words, whose the words would be.
    ///
    /// - Parameter orQuotes: whether the paper may quote, as it does behind `theo`: `Theo báo Bưu Điện, vụ việc “rất phức tạp”`.
    private func reportsNobody(_ range: Range<Int>, orQuotes: Bool = false) -> Bool {
        range.allSatisfy { place in
            switch tokens[place].kind {
            case .quote: return orQuotes && tokens[place - 1].kind == .word
            case .word:
                return PressName.saying.longest(tokens, at: place, before: limit) == nil
            default: return true
            }
        }
    }
}

/// The names of agencies and papers.
enum PressName {
    /// The tokens of the name at `start`, with the word that says what kind of paper it is, but not an agency's.
    static func at(_ tokens: SpeechTokens, _ start: Int, before limit: Int) -> Range<Int>? {
        if tokens[start].isCapital, let end = agencies.longest(tokens, at: start, before: limit)?.end {
            // `Reuters Institute`
            return end < limit && tokens[end].kind == .word && tokens[end].isCapital ? nil : start..<end
        }
        if let end = foreignEnd(tokens, start, before: limit) { return start..<end }
        guard let kind = kinds.longest(tokens, at: start, before: limit), kind.end < limit,
            tokens[kind.end].isCapital, tokens[kind.end].kind == .word,
            PersonalTitle.at(tokens, kind.end, before: limit) == nil,
            // `Đài Loan`, `kênh Nhiêu Lộc`
            !stations.contains(tokens[start].key) || kind.end > start + 1 || tokens[kind.end].isInitials
                || tokens[kind.end].isForeign
        else { return nil }
        // `báo Công an nhân dân`, `Báo Hà Nội mới`
        if let whole = titles.longest(tokens, at: kind.end, before: limit)?.end {
            return (kind.meaning ? kind.end : start)..<whole
        }
        var end = kind.end
        while end < limit, end - kind.end < 6,
            tokens[end].kind == .word && (tokens[end].isCapital || small.contains(tokens[end].key))
                || tokens[end].kind == .joint
                // `Báo Pháp Luật TP. HCM`
                || tokens[end].kind == .stop && tokens[end - 1].isInitials && end + 1 < limit
                    && tokens[end + 1].isInitials
        {
            end += 1
        }
        guard tokens[end - 1].kind == .word, !small.contains(tokens[end - 1].key) else { return nil }
        return (kind.meaning ? kind.end : start)..<end
    }

    /// The end of a foreign paper's name that its last or first word tells: `Manson Herald`, `Times of Ohana`.
    private static func foreignEnd(_ tokens: SpeechTokens, _ start: Int, before limit: Int) -> Int? {
        guard tokens[start].isCapital,
            start == 0 || !tokens[start - 1].isCapital
                || tokens[start - 1].key == AttributionFinder.according
        else { return nil }
        var end = start
        while end < limit, end - start < 4, tokens[end].kind == .word,
            tokens[end].isCapital || end > start && tokens[end].key == of
        {
            end += 1
        }
        guard end - start >= 2, tokens[end - 1].isCapital, tokens[start..<end].contains(where: \.isForeign),
            PersonalTitle.at(tokens, start, before: end) == nil
        else { return nil }
        let isPaper =
            BodyPhrase.media.contains(tokens[end - 1].key)
            || BodyPhrase.media.contains(tokens[start].key) && tokens[start + 1].key == of
        return isPaper ? end : nil
    }

    private static let of = SpeechWord.key("of")

    /// What agencies and papers are, and whether the name alone means them.
    static let kinds = SpeechPhrases<Bool>(
        ["hãng tin", "hãng thông tấn", "hãng tin tức"].map { ($0, true) }
            + [
                "báo", "tờ", "tờ báo", "nhật báo", "tuần báo", "tạp chí", "tuần san", "đài", "đài truyền hình",
                "đài phát thanh", "kênh", "kênh truyền hình", "trang tin", "báo điện tử",
            ].map { ($0, false) })

    /// Agencies and papers that are named without a word for what they are.
    private static let agencies = SpeechPhrases<Void>(
        """
        AFP, AP, Reuters, TASS, UPI, DPA, Xinhua, Tân Hoa xã, Yonhap, Kyodo, Interfax, Sputnik, Bloomberg, BBC, CNN, CNBC, NHK, KCNA
        TTXVN, Thông tấn xã Việt Nam, VTV, VOV, VnExpress, VietNamNet, New York Times, The New York Times, Washington Post
        The Washington Post, Financial Times, Wall Street Journal, The Wall Street Journal, The Guardian, Guardian, Le Monde, Al Jazeera
        Fox News, Daily Mail, South China Morning Post, SCMP, Straits Times, The Straits Times, Nikkei, Tuổi Trẻ, Thanh Niên, Dân trí
        Tiền Phong, Người Lao Động
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// Names of papers that have small words in them.
    private static let titles = SpeechPhrases<Void>(
        """
        Công an nhân dân, Quân đội nhân dân, Hà Nội mới, Sài Gòn giải phóng, Nông thôn ngày nay, Đời sống và Pháp luật, Người đưa tin
        Nông nghiệp Việt Nam, Người lao động, Tuổi trẻ, Thanh niên, Tiền phong, Lao động, Pháp luật TP.HCM, Pháp luật Việt Nam
        Giáo dục và Thời đại, Sức khỏe và Đời sống, Khoa học và Đời sống, Thời báo Kinh tế Sài Gòn, Đại đoàn kết, Giao thông
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let media = SpeechWord.set("đài báo kênh tờ hãng")
    static let verbs = SpeechPhrases<Void>(
        ["đưa tin", "loan tin", "đưa tin rằng", "loan tin rằng", "đưa tin cho biết", "đưa tin cho hay"].map { ($0, ()) }
    )
    /// The last words of `cho biết` and `cho hay`.
    static let knowing = SpeechWord.set("biết hay")
    /// The last words of verbs by which papers report what they know: `cho biết`, `tiết lộ`, `nhận định`.
    static let telling = SpeechWord.set("biết hay rằng định tin lộ báo giá")
    /// Verbs by which somebody says something in the news, who is its source then; what is announced or demanded is news itself.
    static let saying = SpeechPhrases<Void>(
        [
            "nói", "nói rằng", "cho biết", "cho hay", "cho rằng", "khẳng định", "nhấn mạnh", "nhận định", "tuyên bố",
            "kể",
            "dẫn lời", "trích lời", "trả lời", "phát biểu", "chia sẻ", "tiết lộ", "bày tỏ", "thừa nhận", "phủ nhận",
            "bác bỏ",
            "cáo buộc", "giải thích", "nhận xét", "cảnh báo", "bình luận", "lo ngại", "tin rằng", "viết", "ước tính",
            "dự báo",
        ].map { ($0, ()) })
    /// What a paper cites without a name: `dẫn một nguồn tin quân đội cho biết …`.
    static let sources = SpeechPhrases<Void>(
        [
            "dẫn nguồn", "dẫn nguồn tin", "dẫn một nguồn", "dẫn một nguồn tin", "dẫn nguồn thông tin",
            "dẫn các nguồn tin",
            "dẫn một số nguồn tin", "dẫn lời một nguồn tin", "dẫn lời nguồn tin", "dẫn nguồn thạo tin",
            "dẫn một nguồn thạo tin",
        ].map { ($0, ()) })
    /// Verbs by which what such a source knows is told.
    static let relaying = SpeechPhrases<Void>(["cho biết", "cho hay", "nói", "nói rằng", "tiết lộ"].map { ($0, ()) })
    private static let stations = SpeechWord.set("đài kênh")
    /// Small words within the names of papers.
    private static let small = SpeechWord.set("và xã")
}
