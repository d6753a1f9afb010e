/// A place where a sentence says that somebody says something.
struct Attribution: Sendable {
    /// Who speaks, as the sentence names them.
    enum Source: Sendable {
        case person(PersonPhrase)
        case body(Range<Int>)
    }

    var source: Source
    /// The tokens of the speaker.
    var tokens: Range<Int>
    /// The tokens of the verbs, if any.
    var verb: Range<Int>?
    var meaning: SpeechVerb?
    /// The first token behind the verb, or behind the comma of `Theo ông X,`.
    var end: Int
    /// Whether it is of the form `Theo ông X, …`.
    var isAccording = false
}

/// Finds the attributions of a sentence.
struct AttributionFinder {
    let tokens: [SpeechToken]
    let sentence: Range<Int>
    /// The people named in the sentence, in order.
    let phrases: ArraySlice<PersonPhrase>
    let isMinutes: Bool

    var limit: Int { sentence.upperBound }

    /// All attributions, in the order of the text.
    ///
    /// Nobody writes sentences of hundreds of words about dozens of people and says who said what in them: those are
    /// lists, or hostile.
    func attributions() -> [Attribution] {
        guard sentence.count <= AttributionFinder.longest, phrases.count <= AttributionFinder.mostPeople else {
            return []
        }
        var found: [Attribution] = []
        for phrase in phrases {
            if let last = found.last, phrase.tokens.lowerBound < last.end { continue }
            if let attribution = according(to: phrase) ?? saying(phrase) { found.append(attribution) }
        }
        let bodies = self.bodies()
        guard !bodies.isEmpty else { return found }
        return (found + bodies.filter { body in !found.contains { $0.tokens.overlaps(body.tokens) } })
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    // MARK: somebody says

    /// `NP [adverb] verb`, at the beginning of a clause.
    func saying(_ phrase: PersonPhrase) -> Attribution? {
        guard !phrase.isPlural, isSubject(phrase) else { return phrase.isPlural ? nil : quoted(phrase) }
        var place = behind(phrase)
        place = skipAdverbs(place)
        if let (verb, end) = verbs(at: place) {
            return Attribution(
                source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
        }
        return afterQuotation(phrase) ?? apart(phrase) ?? later(phrase) ?? beyondObject(phrase) ?? quoted(phrase)
    }

    /// `Luật sư A bào chữa cho bị cáo B cho rằng …`: whoever stands behind `cho` is not the one who speaks.
    func beyondObject(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.upperBound
        guard phrase.name != nil, let object = phrases.first(where: { $0.tokens.lowerBound >= start }),
            object.tokens.lowerBound - start <= 14, object.tokens.lowerBound > start + 1,
            tokens[object.tokens.lowerBound - 1].key == AttributionFinder.to,
            (start..<object.tokens.lowerBound).allSatisfy({
                let kind = tokens[$0].kind
                return kind == .word || kind == .comma && $0 == start
            })
        else { return nil }
        let place = skipAdverbs(behind(object))
        guard let (verb, end) = verbs(at: place), verb.use == .direct else { return nil }
        return Attribution(source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
    }

    /// `“…”, hãng tin X dẫn lời bà Y.`, `“…”, đó là chia sẻ của bà Y.`
    func quoted(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.lowerBound
        if let first = thatIsOpinion(before: start) {
            return Attribution(
                source: .person(phrase), tokens: first..<phrase.tokens.upperBound, verb: first + 2..<start - 1,
                meaning: SpeechVerb(use: .marked, isForBodies: false), end: phrase.tokens.upperBound)
        }
        guard isQuoted(before: start) else { return nil }
        return Attribution(
            source: .person(phrase), tokens: phrase.tokens, verb: start - 2..<start,
            meaning: SpeechVerb(use: .marked, isForBodies: false), end: phrase.tokens.upperBound)
    }

    /// `“…”, bà Loan bàng hoàng kể.`: how somebody says it may stand before the verb.
    func afterQuotation(_ phrase: PersonPhrase) -> Attribution? {
        var before = phrase.tokens.lowerBound - 1
        while before > sentence.lowerBound, tokens[before].kind == .comma || tokens[before].kind == .dash {
            before -= 1
        }
        guard before >= sentence.lowerBound, tokens[before].kind == .quote else { return nil }
        let start = behind(phrase)
        for place in start..<min(limit, start + 5) {
            guard tokens[place].kind == .word, !tokens[place].isCapital,
                !AttributionFinder.predicates.contains(tokens[place].key)
            else { return nil }
            if let (verb, end) = verbs(at: place) {
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: place..<end, meaning: verb, end: end)
            }
        }
        return nil
    }

    /// Behind the phrase and the comma or dash that closes what is said of the person.
    func behind(_ phrase: PersonPhrase) -> Int {
        let end = pastBrackets(phrase.tokens.upperBound)
        guard end < limit, let name = phrase.name, name.upperBound < end,
            tokens[end].kind == .comma || tokens[end].kind == .dash
        else { return end }
        return end + 1
    }

    /// `…, Chủ tịch UBND xã Đông Hải (huyện Bến Đông) cho biết`
    func pastBrackets(_ start: Int) -> Int {
        guard start < limit, tokens[start].kind == .open,
            let close = (start..<min(limit, start + 24)).first(where: { tokens[$0].kind == .close })
        else { return start }
        return close + 1
    }

    func skipAdverbs(_ start: Int) -> Int {
        var place = start
        for _ in 0..<4 {
            guard SpeechVerb.at(tokens, place, before: limit) == nil,
                let end = SpeechVerb.adverbEnd(tokens, place, before: limit)
            else { break }
            place = end
        }
        return place
    }

    /// The verb at `start` with those that are joined to it: `ghi nhận, đánh giá cao`.
    func verbs(at start: Int) -> (SpeechVerb, Int)? {
        guard let first = SpeechVerb.at(tokens, start, before: limit), !isNoun(first.end) else { return nil }
        var (verb, end) = first
        while end + 1 < limit {
            var place = end
            if tokens[place].kind == .comma { place += 1 }
            if place < limit, tokens[place].kind == .word, AttributionFinder.joining.contains(tokens[place].key) {
                place += 1
            }
            guard place > end else { break }
            place = skipAdverbs(place)
            guard let next = SpeechVerb.at(tokens, place, before: limit), !isNoun(next.end) else { break }
            (verb, end) = next
        }
        return (verb, end)
    }

    /// `đề nghị của ông X` is no verb.
    func isNoun(_ end: Int) -> Bool {
        end < limit && tokens[end].kind == .word && tokens[end].key == AttributionFinder.of
    }

    /// `Bà Nguyễn Thị A, phường 13, quận Tân Bình, cho biết …`: a free apposition between commas or in brackets.
    func apart(_ phrase: PersonPhrase) -> Attribution? {
        if let found = betweenDashes(phrase) { return found }
        let start = phrase.tokens.upperBound
        guard phrase.name != nil, start < limit, tokens[start].kind == .comma || tokens[start].kind == .dash else {
            return nil
        }
        var place = start + 1
        while place < min(limit, start + 60) {
            let token = tokens[place]
            switch token.kind {
            case .word:
                if AttributionFinder.predicates.contains(token.key) { return nil }
                if let (verb, _) = SpeechVerb.at(tokens, place, before: limit), verb.use == .direct { return nil }
            case .quote, .colon, .semicolon: return nil
            case .comma, .dash:
                let next = skipAdverbs(place + 1)
                if let (verb, end) = verbs(at: next) {
                    guard !phrases.contains(where: { start < $0.tokens.lowerBound && $0.tokens.lowerBound < place })
                    else { return nil }
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
                }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// `Ông Nguyễn Văn A - vụ trưởng Vụ B, nguyên trưởng đoàn kiểm tra … - cho biết`: whatever stands between dashes.
    func betweenDashes(_ phrase: PersonPhrase) -> Attribution? {
        guard let name = phrase.name else { return nil }
        let open = pastBrackets(name.upperBound)
        guard open < limit, tokens[open].kind == .dash else { return nil }
        for place in open + 1..<max(open + 1, min(limit, open + 60)) {
            switch tokens[place].kind {
            case .quote, .colon, .stop: return nil
            case .dash:
                let next = skipAdverbs(place + 1)
                guard let (verb, end) = verbs(at: next) else { continue }
                return Attribution(
                    source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
            default: continue
            }
        }
        return nil
    }

    /// `Bí thư Thành ủy X thống nhất với các ý kiến và yêu cầu …`: a later verb of the same subject.
    func later(_ phrase: PersonPhrase) -> Attribution? {
        let start = phrase.tokens.upperBound
        var place = start
        guard start < limit, tokens[start].kind == .word, !tokens[start].isCapital else { return nil }
        while place < min(limit, start + 40) {
            let token = tokens[place]
            if token.kind == .quote || token.kind == .colon || token.kind == .semicolon { return nil }
            if place > start, phrases.contains(where: { $0.tokens.contains(place) }) { return nil }
            if token.kind == .comma || token.kind == .word && AttributionFinder.joining.contains(token.key) {
                let next = skipAdverbs(place + 1)
                if let (verb, end) = verbs(at: next), verb.takesAll {
                    return Attribution(
                        source: .person(phrase), tokens: phrase.tokens, verb: next..<end, meaning: verb, end: end)
                }
                if token.kind == .comma, next < limit, BodyPhrase.end(tokens, at: next, before: limit) != nil {
                    return nil
                }
            }
            place += 1
        }
        return nil
    }

    // MARK: clauses

    /// Whether the phrase is what its clause is about, and alone.
    func isSubject(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard isClauseStart(start) || isOpinion(before: start) else { return false }
        guard start > sentence.lowerBound, tokens[start - 1].kind == .comma || tokens[start - 1].kind == .semicolon
        else { return true }
        // `ông A, ông B cho rằng`: two, and nobody knows who said which
        return !phrases.contains { other in
            other.tokens.upperBound == start - 1
                && (other.tokens.lowerBound == sentence.lowerBound || isClauseStart(other.tokens.lowerBound))
                && !other.isPart
        }
    }

    /// `ý kiến của ông X cho rằng …`.
    func isOpinion(before start: Int) -> Bool {
        guard start - 2 >= sentence.lowerBound, tokens[start - 1].key == AttributionFinder.of,
            AttributionFinder.opinions.contains(tokens[start - 2].key)
        else { return false }
        return start - 4 <= sentence.lowerBound
    }

    func isClauseStart(_ index: Int) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let previous = tokens[index - 1]
        switch previous.kind {
        case .comma, .semicolon, .quote, .colon: return true
        case .dash: return index - 1 == sentence.lowerBound || tokens[index - 2].kind == .quote
        case .word:
            if AttributionFinder.conjunctions.contains(previous.key) { return true }
            // `một lãnh đạo Sở X nói`, `phía công ty X nói`
            if AttributionFinder.one.contains(previous.key) { return isClauseStart(index - 1) }
            return isQuoted(before: index)
        default: return false
        }
    }

    /// `AFP dẫn lời Thủ tướng X`: it is X whose words they are.
    func isQuoted(before index: Int) -> Bool {
        guard index - 2 >= sentence.lowerBound, tokens[index - 1].key == AttributionFinder.words else { return false }
        // `“…” - lời ông X.`
        return AttributionFinder.quoting.contains(tokens[index - 2].key)
            || index - 3 >= sentence.lowerBound && tokens[index - 2].kind != .word && tokens[index - 3].kind == .quote
    }

    /// Where `đó là chia sẻ của` begins before a speaker.
    func thatIsOpinion(before index: Int) -> Int? {
        guard index - 4 >= sentence.lowerBound, tokens[index - 1].key == AttributionFinder.of else { return nil }
        var place = index - 2
        while place > index - 5, place > sentence.lowerBound, AttributionFinder.opinions.contains(tokens[place].key) {
            place -= 1
        }
        guard place < index - 2, tokens[place].key == AttributionFinder.being, place > sentence.lowerBound,
            AttributionFinder.that.contains(tokens[place - 1].key), isClauseStart(place - 1)
        else { return nil }
        return place - 1
    }

    // MARK: words

    static let being = SpeechWord.key("là")
    static let that = SpeechWord.set("đó đây")
    static let words = SpeechWord.key("lời")
    static let quoting = SpeechWord.set("dẫn trích")
    static let this = SpeechWord.key("này")
    static let one = SpeechWord.set("một vị phía")
    static let longest = 600
    static let mostPeople = 40

    static let of = SpeechWord.key("của")
    static let to = SpeechWord.key("cho")
    static let from = SpeechWord.key("từ")
    static let according = SpeechWord.key("theo")
    static let then = SpeechWord.set("thì")
    static let joining = SpeechWord.set("và đồng thời")
    static let conjunctions = SpeechWord.set("nhưng song còn nhiên vậy đó thế nữa cũng thể hiện nay")
    static let opinions = SpeechWord.set(
        """
        lời chia sẻ nhận định đánh giá phân tích quan điểm ý kiến lý giải giải thích xét kể cách nói thông tin báo cáo tờ trình
        kết luận thống kê số liệu cáo trạng khai văn bản đơn thư biên dự ước tính khẳng xác phản ánh cáo đề xuất trình bày
        ban đầu sơ bộ nhanh mới nhất tường thuật khuyến cảnh
        """)
    /// What may stand between one who reports and the comma: `theo tờ trình của Sở X gửi UBND thành phố, …`.
    static let beyond = SpeechWord.set("gửi gởi về tại ngày trình trước thuộc hôm sáng chiều nêu")
    static let predicates = SpeechWord.set(
        "là được bị đã đang sẽ có không khi thì mà vì nếu cùng sau trước theo do để như tại vừa")
}
