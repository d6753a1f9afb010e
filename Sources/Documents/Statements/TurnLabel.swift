/// The beginning of a paragraph that says whose words follow: `Ông Đinh Công Hòa (Sở Tài nguyên và Môi trường):`,
/// `Phóng viên:`, `1. Đồng chí A, Giám đốc Sở B:`.
struct TurnLabel: Sendable {
    /// Whose turn it is.
    enum Owner: Sendable {
        /// Somebody whom the label names.
        case person(PersonPhrase)
        /// A body, in minutes or behind `Ý kiến của`.
        case body(Range<Int>)
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

    init(owner: Owner, content: Int) {
        self.owner = owner
        self.content = content
    }

    /// The label that opens `scene`, if one does.
    ///
    /// - Parameter isMinutes: whether bodies may have turns of their own: `Sở Tài chính: đề nghị …`.
    init?(_ scene: SpeechScene, isMinutes: Bool = false) {
        let tokens = scene.block.tokens
        guard let sentence = scene.block.sentences.first, scene.start < sentence.upperBound else { return nil }
        var start = scene.start
        if let end = TurnLabel.openings.longest(tokens, at: start, before: sentence.upperBound)?.end { start = end }
        // `Bà A (B):` may end the sentence where its text begins a new line
        let limit = min(tokens.count, start + 60)
        guard let colon = (start..<limit).first(where: { tokens[$0].kind == .colon || tokens[$0].kind == .quote }),
            tokens[colon].kind == .colon
        else { return nil }
        content = colon + 1
        if let (meaning, end) = TurnLabel.askers.longest(tokens, at: start, before: limit), end == colon {
            owner = meaning ? .answer : .nobody
            return
        }
        // `Kết luận: …` of a meeting ends what somebody said before
        if isMinutes, TurnLabel.conclusions.longest(tokens, at: scene.start, before: colon)?.end == colon {
            owner = .nobody
            return
        }
        if isMinutes || start > scene.start, tokens[start].kind == .word, scene.phrase(at: start) == nil,
            BodyPhrase.end(tokens, at: start, before: limit) == colon,
            tokens[start].isCapital || start > scene.start
        {
            owner = .body(start..<colon)
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
            owner = .nobody
            return
        }
        let stands =
            phrase.titles.count == 1 && phrase.titles[0].count > 2
            && PersonPhraseReader.standing.longest(tokens, at: phrase.titles[0].lowerBound, before: colon) != nil
        guard phrase.name != nil || phrase.isPart || phrase.hasOffice || stands, !phrase.isPlural else { return nil }
        // a person whose titles go on behind the colon is none that the label names
        guard phrase.tokens.upperBound <= colon,
            let verb = TurnLabel.between(tokens, phrase.tokens.upperBound..<colon)
        else { return nil }
        // `Ông X, …, phát biểu: …` is a sentence, and the next may be another's
        if !verb.isEmpty, content < tokens.count { return nil }
        self.verb = verb.isEmpty ? nil : verb
        owner = .person(phrase)
    }

    /// The verb at the end of what stands between a name and its colon, empty if there is none; nil where that is more
    /// than an apposition.
    private static func between(_ tokens: [SpeechToken], _ range: Range<Int>) -> Range<Int>? {
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
    private static func isReader(_ tokens: [SpeechToken], _ range: Range<Int>) -> Bool {
        guard 2...24 ~= range.count, !tokens[range].contains(where: { $0.kind == .semicolon }) else { return false }
        if readers.longest(tokens, at: range.lowerBound, before: range.upperBound) != nil { return true }
        guard tokens[range.upperBound - 1].kind == .close,
            let open = range.first(where: { tokens[$0].kind == .open }), 1...4 ~= open - range.lowerBound
        else { return false }
        return tokens[range.lowerBound..<open].allSatisfy { $0.kind == .word && $0.isCapital }
    }

    private static let readers = SpeechPhrases<Void>(
        ["bạn đọc", "độc giả", "khán giả", "thính giả", "bạn nghe đài", "một bạn đọc", "một độc giả"].map { ($0, ()) })

    private static let openings = SpeechPhrases<Void>(
        [
            "ý kiến của", "phát biểu của", "tham luận của", "ý kiến", "phát biểu", "kết luận của", "kết luận",
            "ý kiến kết luận của",
            "phát biểu kết luận của", "phát biểu chỉ đạo của", "ý kiến chỉ đạo của", "ý kiến phát biểu của",
        ].map { ($0, ()) })

    /// Labels without a name, and whether they answer.
    private static let askers = SpeechPhrases<Bool>([
        ("phóng viên", false), ("pv", false), ("hỏi", false), ("mc", false), ("câu hỏi", false), ("đáp", true),
        ("trả lời", true), ("người dẫn chương trình", false), ("bạn đọc", false), ("nhà báo", false),
    ])

    private static let conclusions = SpeechPhrases<Void>([("kết luận", ())])
    private static let about = SpeechWord.key("về")
    private static let predicates = SpeechWord.set("là được bị đã sẽ khi nếu vì thì mà")
}
