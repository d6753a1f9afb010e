/// The beginning of a paragraph that says whose words follow: `Ông Đinh Công Hòa (Sở Tài nguyên và Môi trường):`,
/// `Phóng viên:`, `1. Đồng chí A, Giám đốc Sở B:`.
struct TurnLabel: Sendable {
    /// Whose turn it is.
    enum Owner: Sendable {
        /// Somebody whom the label names.
        case person(PersonPhrase)
        /// A body that the label names, with the words that say by whom it speaks: `Đại diện`.
        case body(Range<Int>, representative: Range<Int>?)
        /// The one who answers, unnamed: `Đáp:`, `Trả lời:`.
        case answer
        /// One who asks, or whom nothing names: `PV:`, `VnExpress:`.
        case nobody
    }

    var owner: Owner
    /// The first token behind the colon.
    var content: Int
    /// The verb before the colon, if one stands there.
    var verb: Range<Int>?

    /// Whether it is a body's name and nothing that tells that it speaks: `Sở Tài chính:`, but not `Ý kiến của Sở Tài
    /// chính:`.
    var isBodyAlone = false

    init(owner: Owner, content: Int) {
        self.owner = owner
        self.content = content
    }

    /// The label that opens `scene`, if one does.
    ///
    /// - Parameter isMinutes: whether the document is minutes, which have more forms: bodies, headings, `Phòng A (ông B):`.
    init?(_ scene: SpeechScene, isMinutes: Bool = false) {
        let tokens = scene.block.tokens
        guard let sentence = scene.block.sentences.first, scene.start < sentence.upperBound else { return nil }
        let limit = min(tokens.count, scene.start + 60)
        if isMinutes, let label = TurnLabel(minutes: scene, before: limit) {
            self = label
            return
        }
        var start = scene.start
        if let end = TurnLabel.openings.longest(tokens, at: start, before: sentence.upperBound)?.end { start = end }
        // `Bà A (B):` may end the sentence where its text begins a new line
        guard let colon = (start..<limit).first(where: { tokens[$0].kind == .colon || tokens[$0].kind == .quote }),
            tokens[colon].kind == .colon
        else { return nil }
        if let (meaning, end) = TurnLabel.askers.longest(tokens, at: start, before: limit), end == colon {
            self.init(owner: meaning ? .answer : .nobody, content: colon + 1)
            return
        }
        // `Kết luận: …` of a meeting ends what somebody said before
        if isMinutes, TurnLabel.conclusions.longest(tokens, at: scene.start, before: colon)?.end == colon {
            self.init(owner: .nobody, content: colon + 1)
            return
        }
        if !isMinutes, start > scene.start, tokens[start].kind == .word, scene.phrase(at: start) == nil,
            BodyPhrase.end(tokens, at: start, before: limit) == colon
        {
            self.init(owner: .body(start..<colon, representative: nil), content: colon + 1)
            return
        }
        guard let phrase = scene.phrase(at: start),
            phrase.name != nil || !TurnLabel.isReader(tokens, start..<colon)
        else {
            // `VnExpress:`, `Bạn đọc Trần A, Hà Nội:` are somebody's, but nobody's whom we know
            guard
                colon - start <= 4 && tokens[start].kind == .word && tokens[start].isCapital
                    && tokens[start..<colon].allSatisfy({ $0.kind == .word && $0.isCapital })
                    || TurnLabel.isReader(tokens, start..<colon)
            else { return nil }
            self.init(owner: .nobody, content: colon + 1)
            return
        }
        self.init(phrase, tokens, colon: colon, isMinutes: isMinutes)
    }

    /// The label of the person whom `phrase` names before the colon, if nothing but what he is stands between.
    init?(_ phrase: PersonPhrase, _ tokens: SpeechTokens, colon: Int, isMinutes: Bool) {
        content = colon + 1
        let stands =
            phrase.titles.count == 1 && phrase.titles[0].count > 2
            && PersonPhraseReader.standing.longest(tokens, at: phrase.titles[0].lowerBound, before: colon) != nil
        // `Phụ huynh em Lan:`, `Đại diện hộ dân:`: another speaks, whom nothing names
        if isMinutes, !stands, phrase.name == nil, !phrase.isPart, !phrase.hasOffice, !phrase.titles.isEmpty,
            colon <= 12,
            phrase.tokens.upperBound <= colon,
            (phrase.tokens.lowerBound..<colon).allSatisfy({
                [.word, .joint].contains(tokens[$0].kind) && SpeechVerb.at(tokens, $0, before: colon) == nil
            })
        {
            owner = .nobody
            return
        }
        guard phrase.name != nil || phrase.isPart || phrase.hasOffice || stands, !phrase.isPlural else { return nil }
        // a person whose titles go on behind the colon is none that the label names
        guard phrase.tokens.upperBound <= colon else { return nil }
        // `Phó Thủ tướng X, Bộ trưởng các bộ: Tài chính, Công Thương cùng dự`: a list of bodies
        if !isMinutes, colon > phrase.tokens.lowerBound + 2, TurnLabel.kinds.contains(tokens[colon - 1].key),
            AttributionFinder.several.contains(tokens[colon - 2].key)
        {
            return nil
        }
        if isMinutes, Particulars.areNamed(tokens, before: colon, from: phrase.tokens.upperBound) {
            owner = .nobody
            return
        }
        guard
            let verb = TurnLabel.between(tokens, phrase.tokens.upperBound..<colon)
                ?? (isMinutes ? TurnLabel.lead(tokens, phrase.tokens.upperBound..<colon) : nil)
        else { return nil }
        // `Ông X, …, phát biểu: …` is a sentence, and the next may be another's; in minutes the paragraph is his
        if !verb.isEmpty, content < tokens.count, !isMinutes { return nil }
        self.verb = verb.isEmpty ? nil : verb
        owner = .person(phrase)
    }

    /// The verb at the end of what stands between a name and its colon, empty if there is none; nil where that is more
    /// than an apposition.
    private static func between(_ tokens: SpeechTokens, _ range: Range<Int>) -> Range<Int>? {
        guard let first = range.first else { return range.lowerBound..<range.lowerBound }
        // `Chánh văn phòng Ban chỉ đạo thành phố về nước sạch`
        guard
            [.comma, .dash, .open].contains(tokens[first].kind) || tokens[first].key == about
                || tokens[first].key == AttributionFinder.of
        else { return nil }
        var place = first
        while place < range.upperBound {
            let token = tokens[place]
            if token.kind == .stop, place + 1 < range.upperBound, tokens[place - 1].range.count > 5 { return nil }
            if token.kind == .word {
                if let (verb, end) = SpeechVerb.at(tokens, place, before: range.upperBound) {
                    let rest = tokens[end..<range.upperBound]
                    if rest.indices.allSatisfy({ tokens[$0].kind == .word && SpeechVerb.isFiller(tokens, $0) }) {
                        return place..<end
                    }
                    // a sentence of its own: `…, cho rằng có ba việc: …`; but `Phó trưởng Ban chỉ đạo …` is an office
                    if verb.use == .direct, [.comma, .dash, .close].contains(tokens[place - 1].kind) { return nil }
                }
                if predicates.contains(token.key) { return nil }
            }
            place += 1
        }
        return range.lowerBound..<range.lowerBound
    }

    /// `Bạn đọc ở Lam Giang hỏi`, `Thu Bích (21 tuổi)`: one who asks, whom the document names no further.
    private static func isReader(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        guard 2...24 ~= range.count, !tokens[range].contains(where: { $0.kind == .semicolon }) else { return false }
        if readers.longest(tokens, at: range.lowerBound, before: range.upperBound) != nil { return true }
        guard tokens[range.upperBound - 1].kind == .close,
            let open = range.first(where: { tokens[$0].kind == .open }), 1...4 ~= open - range.lowerBound
        else { return false }
        return tokens[range.lowerBound..<open].allSatisfy { $0.kind == .word && $0.isCapital }
    }

    private static let readers = SpeechPhrases<Void>(
        ["bạn đọc", "độc giả", "khán giả", "thính giả", "bạn nghe đài", "một bạn đọc", "một độc giả"].map { ($0, ()) })

    static let openings = SpeechPhrases<Void>(
        [
            "ý kiến của", "phát biểu của", "tham luận của", "ý kiến", "phát biểu", "kết luận của", "kết luận",
            "ý kiến kết luận của",
            "phát biểu kết luận của", "ý kiến phát biểu của", "ý kiến tham gia của", "ý kiến phát biểu",
            "ý kiến chỉ đạo của",
            "phát biểu chỉ đạo của", "ý kiến trả lời của", "ý kiến giải trình của", "lời khai của", "trình bày của",
        ].map { ($0, ()) })

    /// Labels without a name, and whether they answer.
    static let askers = SpeechPhrases<Bool>([
        ("phóng viên", false), ("pv", false), ("hỏi", false), ("mc", false), ("câu hỏi", false), ("đáp", true),
        ("trả lời", true), ("người dẫn chương trình", false), ("bạn đọc", false), ("nhà báo", false),
    ])

    private static let kinds = SpeechWord.set("bộ sở phòng ban ngành cục vụ xã huyện tỉnh quận phường đơn")
    private static let conclusions = SpeechPhrases<Void>([("kết luận", ())])
    private static let about = SpeechWord.key("về")
    private static let predicates = SpeechWord.set("là được bị đã sẽ khi nếu vì thì mà")
}
