/// Reading what a writer tells: sentences that say who said what.
extension StatementReader {
    /// Reads the scene at `index`; returns the scene after what it introduces.
    mutating func readProse(at index: Int) -> Int {
        let scene = scenes[index]
        current = scene
        if scene.isAfterBreak { context = [] }
        running = nil
        isOpen = false
        var paragraphContext = context
        var isFirst = true
        for (number, sentence) in scene.block.sentences.enumerated() {
            let next = number + 1 < scene.block.sentences.count ? scene.block.sentences[number + 1] : nil
            let start = isFirst ? max(sentence.lowerBound, min(scene.start, sentence.upperBound)) : sentence.lowerBound
            if start < sentence.upperBound { read(start..<sentence.upperBound, next, scene) }
            if isFirst { paragraphContext = [] }
            for candidate in context where !paragraphContext.contains(where: { $0.person == candidate.person }) {
                paragraphContext.append(candidate)
            }
            isFirst = false
        }
        // whoever the paragraph named may be meant at the beginning of the next
        context = paragraphContext
        return readList(after: index)
    }

    /// Reads one sentence.
    private mutating func read(_ sentence: Range<Int>, _ next: Range<Int>?, _ scene: SpeechScene) {
        let block = scene.block
        let phrases = scene.phrases(in: sentence)
        let finder = AttributionFinder(
            tokens: block.tokens, sentence: sentence, phrases: phrases, isMinutes: isMinutes)
        let attributions = finder.attributions()
        self.sentence = sentence
        defer { remember(phrases.suffix(AttributionFinder.mostPeople), finder, block) }
        guard phrases.count <= AttributionFinder.mostPeople else {
            running = nil
            return
        }

        if block.tokens[sentence.lowerBound].kind == .quote {
            if readQuotationFirst(sentence, attributions, scene) { return }
            let isAlone = sentence.dropFirst().allSatisfy { block.tokens[$0].kind == .stop }
            if isAlone {
                if let running, !claims(next, scene) {
                    add(quote: sentence.lowerBound, running.speaker, running.role, nil, block)
                }
                return
            }
        }
        guard let first = attributions.first else {
            if let quoted = colonQuotation(sentence, finder, block) {
                emit(quoted.quote, quoted.phrase, block)
            } else {
                goOn(sentence, finder, block)
            }
            return
        }
        guard let (speaker, role) = identify(first.source, before: first.tokens.lowerBound, block) else {
            running = nil
            return
        }
        running = (speaker, role, nil)
        isOpen = false
        if first.isAccording {
            readAccording(first, sentence, speaker, role, block)
        } else {
            readSaying(attributions, sentence, speaker, role, block)
        }
    }

    // MARK: forms

    /// `“…”, ông X nói.` Whether the sentence is one.
    private mutating func readQuotationFirst(
        _ sentence: Range<Int>, _ attributions: [Attribution], _ scene: SpeechScene
    ) -> Bool {
        let block = scene.block
        let first = sentence.lowerBound
        guard
            let attribution = attributions.first(where: {
                $0.tokens.lowerBound > first && $0.tokens.lowerBound <= first + 3
            }),
            (first + 1..<attribution.tokens.lowerBound).allSatisfy({
                block.tokens[$0].kind != .word && block.tokens[$0].kind != .quote
            })
        else { return false }
        guard let (speaker, role) = identify(attribution.source, before: attribution.tokens.lowerBound, block) else {
            running = nil
            return true
        }
        let verb = attribution.verb.map { verbText($0, block) }
        add(quote: first, speaker, role, verb, block)
        running = (speaker, role, nil)
        // `“…”, ông nói, “…”`
        if let second = (attribution.end..<sentence.upperBound).first(where: { block.tokens[$0].kind == .quote }),
            (second + 1..<max(second + 1, sentence.upperBound)).allSatisfy({ block.tokens[$0].kind == .stop }),
            block.tokens[second - 1].kind != .word
        {
            add(quote: second, speaker, role, verb, block)
        }
        return true
    }

    /// `Theo ông X, …`
    private mutating func readAccording(
        _ attribution: Attribution, _ sentence: Range<Int>, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        let start = attribution.tokens.lowerBound
        let isLeading =
            start == sentence.lowerBound
            || (sentence.lowerBound..<start).allSatisfy { block.tokens[$0].kind == .word }
                && start - sentence.lowerBound <= 3
        let content =
            isLeading
            ? attribution.end..<sentence.upperBound
            : attribution.end + 1 >= sentence.upperBound ? sentence.lowerBound..<start : sentence
        addContent(content, "theo", speaker, role, block)
    }

    /// `Ông X nói …`
    private mutating func readSaying(
        _ attributions: [Attribution], _ sentence: Range<Int>, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        let first = attributions[0]
        guard let verbTokens = first.verb, let meaning = first.meaning else { return }
        let verb = verbText(verbTokens, block)
        listVerb = verb
        var end = sentence.upperBound
        // `…, ông Hòa đáp: “…”`: the quotation is another's
        for other in attributions.dropFirst() where other.verb != nil && !other.isAccording {
            guard let quote = quotation(behind: other.end, sentence, block) else { continue }
            if let (speaker, role) = identify(other.source, before: other.tokens.lowerBound, block) {
                add(quote: quote, speaker, role, other.verb.map { verbText($0, block) }, block)
            }
            end = min(end, other.tokens.lowerBound)
            break
        }
        guard let content = content(behind: first.end, meaning, sentence.lowerBound..<end, block) else {
            // `…, ông X nói.`
            let before = sentence.lowerBound..<max(sentence.lowerBound, first.tokens.lowerBound - 1)
            let isLast = (first.end..<end).allSatisfy { block.tokens[$0].kind == .stop }
            if isLast, meaning.use == .direct, block.words(before) >= 5, attributions.count == 1,
                !SpeechJoining.opensCircumstance(block.tokens[before.lowerBound].key),
                block.tokens[before.upperBound].kind == .comma
            {
                addContent(before, verb, speaker, role, block)
            }
            return
        }
        addContent(content.range, verb, speaker, role, block, isCondensed: isMinutes && content.isBehindColon)
        // what a colon introduces without quotation marks goes on, sentence by sentence
        isOpen = content.isBehindColon && result.statements.last?.kind == .reported && running?.statement != nil
    }

    /// Where what was said stands behind a verb; nil where nothing is.
    private func content(
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
        let isDirect = hasThat || verb.use == .direct || verb.use == .minutes && isMinutes
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
            guard isDirect, tokens[place].key == StatementReader.about, verb.use == .direct else { return nil }
        }
        return block.words(place..<end) >= 3 ? (place..<end, false) : nil
    }

    private static let about = SpeechWord.key("về")

    /// The quotation that follows a verb at `start`, behind a colon or at once.
    private func quotation(behind start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
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
    private func colonQuotation(
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

    private mutating func emit(_ quote: Int, _ phrase: PersonPhrase, _ block: SpeechBlock) {
        guard isSpeech(block.quotes[block.tokens[quote].quote], leastWords: 5),
            let (speaker, role) = identify(.person(phrase), before: phrase.tokens.lowerBound, block)
        else {
            running = nil
            return
        }
        add(quote: quote, speaker, role, nil, block)
        running = (speaker, role, nil)
    }

    // MARK: going on

    /// A sentence that names no speaker: in minutes it is the contribution's until another comes; elsewhere only words
    /// that join it to the sentence before make it so.
    private mutating func goOn(_ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock) {
        guard let going = running else {
            if isMinutes { begin(sentence, finder, block) }
            return
        }
        guard !announcesAnother(sentence, block) else {
            running = nil
            return
        }
        if let subject = finder.phrases.first(where: { finder.isSubject($0) }) {
            let same = identify(.person(subject), before: subject.tokens.lowerBound, block)
            guard isMinutes || isOpen, let same, same.speaker == going.speaker else {
                running = nil
                return
            }
        }
        let isJoined =
            isMinutes
            ? !SpeechJoining.breaks(block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
                && BodyPhrase.end(block.tokens, at: sentence.lowerBound, before: sentence.upperBound) == nil
            : SpeechJoining.joins(block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
                && going.statement != nil || isOpen
        guard isJoined else {
            running = nil
            return
        }
        let end = block.tokens[sentence.upperBound - 1].range.upperBound
        if let statement = going.statement, statement == result.statements.count - 1,
            result.statements[statement].kind != .verbatim
        {
            result.statements[statement].range =
                result.statements[statement].range.lowerBound..<end
            if isMinutes { result.statements[statement].kind = .summary }
        } else {
            let range = block.tokens[sentence.lowerBound].range.lowerBound..<end
            result.statements.append(
                Statement(
                    range: range, kind: isMinutes ? .summary : .reported, speaker: going.speaker, role: going.role))
            running?.statement = result.statements.count - 1
        }
    }

    /// `Giám đốc Sở Nội vụ trả lời ngay: …`: a colon behind a verb of saying, of whomever it is, ends what went on.
    func announcesAnother(_ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let colon = sentence.first(where: { block.tokens[$0].kind == .colon }) else { return false }
        return (max(sentence.lowerBound, colon - 4)..<colon).contains {
            block.tokens[$0].kind == .word && SpeechVerb.at(block.tokens, $0, before: colon) != nil
        }
    }

    /// `Đồng chí X, Giám đốc Sở Nội vụ, trình bày báo cáo.` begins a contribution without saying anything yet.
    private mutating func begin(_ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock) {
        guard let phrase = finder.phrases.first, phrase.tokens.lowerBound == sentence.lowerBound, phrase.name != nil,
            finder.phrases.dropFirst().allSatisfy({ !finder.isSubject($0) }), finder.isSubject(phrase),
            let (speaker, role) = identify(.person(phrase), before: phrase.tokens.lowerBound, block)
        else { return }
        running = (speaker, role, nil)
    }

    /// Whether the next sentence says whose the quotation before it is: `“…!” Ông X nói.`
    private mutating func claims(_ next: Range<Int>?, _ scene: SpeechScene) -> Bool {
        guard let next else { return false }
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: next, phrases: scene.phrases(in: next), isMinutes: isMinutes)
        guard let first = finder.attributions().first else { return false }
        return first.end >= next.upperBound - 1
    }

    /// The points of a list behind `… kết luận:` at the end of the scene at `index`; returns the scene after them.
    private mutating func readList(after index: Int) -> Int {
        let block = scenes[index].block
        var next = index + 1
        guard let last = block.tokens.last, last.kind == .colon, let going = running else { return next }
        let first = next
        while next < scenes.count, !scenes[next].isAfterBreak, scenes[next].isListItem { next += 1 }
        guard next > first else { return next }
        let verb = listVerb
        let range = scenes[first].block.range.lowerBound..<scenes[next - 1].block.range.upperBound
        result.statements.append(
            Statement(
                range: range, kind: isMinutes ? .summary : .reported, verb: verb, speaker: going.speaker,
                role: going.role))
        return next
    }

    // MARK: who is meant

    /// The speaker whom `source` means, with the role; nil where that is not certain.
    private mutating func identify(
        _ source: Attribution.Source, before index: Int, _ block: SpeechBlock
    ) -> (speaker: Int, role: String?)? {
        switch source {
        case .body(let tokens): return (speaker(body: tokens, block), nil)
        case .person(let phrase):
            guard let person = person(phrase, before: index, block) else { return nil }
            return (speaker(person: person), cast.role(of: person))
        }
    }

    /// The person whom `phrase` means; for a pronoun the subject of the sentence before, where no other can be meant.
    private func person(_ phrase: PersonPhrase, before index: Int, _ block: SpeechBlock) -> Int? {
        guard phrase.isPronoun else { return cast.resolve(phrase, in: block) }
        var possible = context
        // the pronoun's own sentence may have named somebody before it
        for other in current?.phrases(in: sentence) ?? [] where other.tokens.upperBound <= index && !other.isPronoun {
            let person = cast.resolve(other, in: block)
            guard person != nil || other.isAddressed || other.isPlural else { continue }
            possible.append(
                Antecedent(
                    person: person, gender: person.flatMap { cast.people[$0].gender } ?? other.gender,
                    isSubject: false))
        }
        let fitting = possible.filter { cast.fits($0.gender, phrase.gender) }
        guard let first = fitting.first, first.isSubject, fitting.allSatisfy({ $0.person == first.person }) else {
            return nil
        }
        return first.person
    }

    /// Keeps whom the sentence named, for the pronouns of the next.
    private mutating func remember(
        _ phrases: ArraySlice<PersonPhrase>, _ finder: AttributionFinder, _ block: SpeechBlock
    ) {
        var named: [Antecedent] = []
        for phrase in phrases where phrase.isAddressed || phrase.name != nil || phrase.hasOffice || phrase.isPlural {
            if phrase.isPronoun {
                // `Ông nói …` keeps him whom it means, if it means one
                if finder.isSubject(phrase), let person = self.person(phrase, before: phrase.tokens.lowerBound, block),
                    !named.contains(where: { $0.person == person })
                {
                    named.append(Antecedent(person: person, gender: cast.people[person].gender, isSubject: true))
                }
                continue
            }
            let person = cast.resolve(phrase, in: block)
            // an office that nobody of the document holds is hardly the one who is meant
            if person == nil, phrase.name == nil, !phrase.isAddressed, !phrase.isPlural { continue }
            if let person, named.contains(where: { $0.person == person }) { continue }
            named.append(
                Antecedent(
                    person: person, gender: person.flatMap { cast.people[$0].gender } ?? phrase.gender,
                    isSubject: finder.isSubject(phrase) || finder.isAccording(phrase)))
        }
        if !named.isEmpty {
            context = named
            sentencesSince = 0
        } else {
            sentencesSince += 1
            // whoever was named that long ago is out of mind
            if sentencesSince > 2 { context = [] }
        }
    }

    // MARK: adding

    /// Adds what stands at `tokens`: a quotation to the letter, else the writer's words.
    private mutating func addContent(
        _ tokens: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock,
        isCondensed: Bool = false
    ) {
        var tokens = tokens
        while let last = tokens.last, [.comma, .dash, .semicolon].contains(block.tokens[last].kind) {
            tokens = tokens.lowerBound..<last
        }
        while let first = tokens.first, [.comma, .dash].contains(block.tokens[first].kind) {
            tokens = first + 1..<tokens.upperBound
        }
        listVerb = verb
        guard !tokens.isEmpty else { return }
        if soleQuote(tokens, block) != nil {
            add(quote: tokens.lowerBound, speaker, role, verb, block)
            return
        }
        // `… cho rằng tâm lý chờ đợi lan đi: “…”`
        var end = tokens.upperBound
        while end > tokens.lowerBound, block.tokens[end - 1].kind == .stop { end -= 1 }
        if end - 2 > tokens.lowerBound, block.tokens[end - 1].kind == .quote, block.tokens[end - 2].kind == .colon,
            isSpeech(block.quotes[block.tokens[end - 1].quote], leastWords: 5)
        {
            addReported(tokens.lowerBound..<end - 2, verb, speaker, role, block, isCondensed: isCondensed)
            add(quote: end - 1, speaker, role, nil, block)
            return
        }
        addReported(tokens, verb, speaker, role, block, isCondensed: isCondensed)
    }

    private mutating func addReported(
        _ tokens: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock, isCondensed: Bool
    ) {
        guard block.words(tokens) >= 3 || tokens.contains(where: { block.tokens[$0].kind == .quote }),
            !isQuestion(to: tokens, block)
        else { return }
        result.statements.append(
            Statement(
                range: block.span(tokens), kind: isCondensed ? .summary : .reported, verb: verb, speaker: speaker,
                role: role))
        running = (speaker, role, result.statements.count - 1)
    }

    /// Whether the writer asks: `Ông nói gì về việc này?`
    private func isQuestion(to tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let last = tokens.last, block.tokens[last].kind == .stop,
            text.byte(block.tokens[last].range.lowerBound) == UInt8(ascii: "?")
        else { return false }
        return tokens.contains { StatementReader.asking.contains(block.tokens[$0].key) }
            && !(listVerb.map { $0.hasPrefix("hỏi") || $0.hasPrefix("đặt") || $0.hasPrefix("chất vấn") } ?? false)
    }

    private static let asking = SpeechWord.set("gì sao thế không nào chăng ạ")

    private mutating func add(quote token: Int, _ speaker: Int, _ role: String?, _ verb: String?, _ block: SpeechBlock)
    {
        let quote = block.quotes[block.tokens[token].quote]
        guard isSpeech(quote, leastWords: 1) else { return }
        result.statements.append(
            Statement(range: quote.inner, kind: .verbatim, verb: verb, speaker: speaker, role: role))
        if running?.speaker == speaker { running?.statement = nil }
    }

    /// Whether the quotation may be speech: not a document's title, and not empty.
    private func isSpeech(_ quote: QuotedSpeech, leastWords: Int) -> Bool {
        guard !quote.inner.isEmpty, !text.has("Về việc", at: quote.inner.lowerBound),
            !text.has("V/v", at: quote.inner.lowerBound)
        else { return false }
        guard leastWords > 1 else { return true }
        var words = 1
        for offset in quote.inner where text[offset] == 0x20 { words += 1 }
        return words >= leastWords
    }
}
