/// Reading what a writer tells: sentences that say who said what.
extension StatementReader {
    /// Reads the scene at `index`; returns the scene after what it introduces.
    mutating func readProse(at index: Int) -> Int {
        let scene = scenes[index]
        current = scene
        place = index
        if scene.isAfterBreak { context = [] }
        if !mayGoOn(from: index) { running = nil }
        isOpen = false
        if let end = readInlineConclusion(at: index) { return end }
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
        if let end = readClaimedQuotation(at: index) { return end }
        readLoneQuotation(at: index)
        return readList(after: index)
    }

    /// Reads one sentence.
    mutating func read(_ sentence: Range<Int>, _ next: Range<Int>?, _ scene: SpeechScene) {
        let block = scene.block
        let phrases = scene.phrases(in: sentence)
        let finder = AttributionFinder(
            tokens: block.tokens, sentence: sentence, phrases: phrases, isMinutes: isMinutes)
        var attributions = finder.attributions()
        self.sentence = sentence
        spokenFrom = nil
        defer { remember(phrases.suffix(AttributionFinder.mostPeople), finder, block) }
        guard phrases.count <= AttributionFinder.mostPeople else {
            running = nil
            return
        }

        if block.tokens[sentence.lowerBound].kind == .quote {
            if readQuotationFirst(sentence, attributions, scene) { return }
            let isAlone = sentence.dropFirst().allSatisfy { block.tokens[$0].kind == .stop }
            if isAlone {
                // `“….” Ông X nói.`
                if let claim = claim(next, scene) {
                    if let (speaker, role) = identify(claim.source, before: claim.tokens.lowerBound, block) {
                        add(quote: sentence.lowerBound, speaker, role, claim.verb.map { verbText($0, block) }, block)
                    }
                } else if let running {
                    add(quote: sentence.lowerBound, running.speaker, running.role, nil, block)
                } else {
                    _ = readOwnQuotation(at: sentence.lowerBound, next, scene)
                }
                return
            }
        }
        // a paper of which nobody knows whose it is says nothing
        for attribution in attributions {
            guard case .paper(let paper) = attribution.source, issuer(ofPaper: paper, block) == nil else { continue }
            attributions.removeAll { $0.tokens == attribution.tokens }
        }
        // `luật sư đề nghị …, đại diện VKS cho rằng …`: one whom nothing names, and another behind a comma
        while attributions.count > 1, !attributions[0].isAccording, case .person(let phrase) = attributions[0].source,
            phrase.name == nil,
            !phrase.isAddressed, attributions[1].tokens.lowerBound > sentence.lowerBound,
            block.tokens[attributions[1].tokens.lowerBound - 1].kind == .comma, attributions[1].verb != nil,
            identify(attributions[0].source, before: attributions[0].tokens.lowerBound, block) == nil
        {
            attributions.removeFirst()
        }
        if readClaim(finder, scene) || citesOthers(attributions, sentence, block) { return }
        readOpening(sentence, finder, attributions.first, block)
        guard let first = attributions.first else {
            if let quoted = colonQuotation(sentence, finder, block) {
                emit(quoted.quote, quoted.phrase, block)
            } else if !readElided(sentence, finder, block) {
                goOn(sentence, finder, block)
            }
            return
        }
        guard !isSupposed(first, sentence, block), let (speaker, role) = identifySpeaker(first, block) else {
            if let press = finder.trailingPress() ?? finder.pressSource(),
                let (speaker, role) = identify(press.source, before: press.tokens.lowerBound, block)
            {
                if press.isAccording {
                    readAccording(press, sentence, speaker, role, block)
                } else {
                    readSaying([press], sentence, speaker, role, block)
                }
            }
            running = nil
            return
        }
        running = (speaker, role, nil)
        isOpen = false
        if !first.isAccording, case .person = first.source { spokenFrom = first.end }
        if first.isAccording {
            readAccording(first, sentence, speaker, role, block)
        } else {
            readSaying(attributions, sentence, speaker, role, block)
        }
        // what follows is the reporter's again
        if first.isPress { running = nil }
    }

    /// `Đồng thời, cho biết chủ trương của tỉnh là …`: the subject is that of the sentence before, if it has one. Whether
    /// the sentence is one such.
    private mutating func readElided(_ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock) -> Bool
    {
        guard !isMinutes,
            var start = StatementReader.additions.longest(
                block.tokens, at: sentence.lowerBound, before: sentence.upperBound)?.end, start < sentence.upperBound
        else { return false }
        if block.tokens[start].kind == .comma { start += 1 }
        let place = finder.skipAdverbs(start)
        guard let (verb, end) = finder.verbs(at: place), verb.use == .direct, verb.takesAll,
            let content = content(behind: end, verb, sentence, block)
        else { return false }
        let text = verbText(place..<end, block)
        if context.count == 1, context[0].isSubject, let person = context[0].person {
            let speaker = speaker(person: person)
            running = (speaker, cast.role(of: person), nil)
        } else if running?.statement == nil || StatementReader.demands.contains(where: { text.contains($0) }) {
            // what another whom the sentence before names asks for may be part of what was said
            return false
        }
        guard let (speaker, role, _) = running else { return false }
        running = (speaker, role, nil)
        addContent(content.range, text, speaker, role, block)
        return true
    }

    private static let additions = SpeechPhrases<Void>(
        ["đồng thời", "qua đó", "bên cạnh đó", "cùng với đó", "ngoài ra", "từ đó", "nhân dịp này"].map { ($0, ()) })

    /// Whom the attribution means; notes that a stranger speaks where nothing names him.
    private mutating func identifySpeaker(_ attribution: Attribution, _ block: SpeechBlock) -> (
        speaker: Int, role: String?
    )? {
        let found = identify(attribution.source, before: attribution.tokens.lowerBound, block)
        // `một lãnh đạo Công an tỉnh cho biết`: a pronoun may mean him from now on
        if case .person(let phrase) = attribution.source, phrase.name == nil, !phrase.isAddressed,
            found.map({ result.speakers[$0.speaker].isBody }) ?? true
        {
            hasStrangerSpoken = true
        }
        return found
    }

    // MARK: forms

    /// `“…”, ông X nói.` Whether the sentence is one.
    mutating func readQuotationFirst(
        _ sentence: Range<Int>, _ attributions: [Attribution], _ scene: SpeechScene
    ) -> Bool {
        let block = scene.block
        let first = sentence.lowerBound
        guard
            let attribution = attributions.first(where: {
                $0.tokens.lowerBound > first && $0.tokens.lowerBound <= first + 10
            }),
            isBehindQuotation(attribution, first, block)
        else { return false }
        guard let (speaker, role) = identify(attribution.source, before: attribution.tokens.lowerBound, block) else {
            running = nil
            return true
        }
        let verb = attribution.verb.map { verbText($0, block) }
        add(quote: first, speaker, role, verb, block)
        running = (speaker, role, nil)
        readMore(behind: attribution, sentence, speaker, role, block)
        // `“…”, ông nói, “…”`
        if let second = (attribution.end..<max(attribution.end, sentence.upperBound)).first(where: {
            block.tokens[$0].kind == .quote
        }),
            (second + 1..<max(second + 1, sentence.upperBound)).allSatisfy({ block.tokens[$0].kind == .stop }),
            block.tokens[second - 1].kind != .word
        {
            // `“…”, ông nói, còn bà Y đáp: “…”`
            let others = attribution.end..<second
            if scene.phrases(in: others).contains(where: { $0.isAddressed || $0.name != nil || $0.hasOffice }) {
                addReply(at: second, attributions.filter { others.contains($0.tokens.lowerBound) }, block)
            } else {
                add(quote: second, speaker, role, verb, block)
            }
        }
        return true
    }

    /// `…, còn bà Y đáp: “…”`: the quotation that somebody else says in the same sentence; nobody's, if that is not certain.
    private mutating func addReply(at quote: Int, _ others: [Attribution], _ block: SpeechBlock) {
        guard others.count == 1, let verb = others[0].verb, others[0].end <= quote, quote - others[0].end <= 1,
            let (speaker, role) = identify(others[0].source, before: others[0].tokens.lowerBound, block)
        else { return }
        add(quote: quote, speaker, role, verbText(verb, block), block)
    }

    /// Whether the sentence tells of somebody who cites another: what is between quotation marks is not his.
    private mutating func citesOthers(_ all: [Attribution], _ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let first = all.first, case .person = first.source, first.verb != nil, !first.isAccording,
            let colon = CitedWords.colon(
                block.tokens, in: first.tokens.upperBound..<max(first.tokens.upperBound, sentence.upperBound)),
            CitedWords.are(block.tokens, first.tokens.upperBound..<colon),
            // `… dẫn lời ông Y: “…”`: Y says it
            !all.contains(where: { $0.tokens.upperBound == colon })
        else { return false }
        running = nil
        return true
    }

    /// `“…”, ông X nói và cho biết …`: what is said in the writer's words behind a quotation.
    private mutating func readMore(
        behind attribution: Attribution, _ sentence: Range<Int>, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        guard let verbs = attribution.verb, attribution.end < sentence.upperBound else { return }
        let finder = AttributionFinder(tokens: block.tokens, sentence: sentence, phrases: [], isMinutes: isMinutes)
        var end = attribution.end
        var meaning = attribution.meaning
        // `ông X nói và cho biết …`, `ông X nói, cho biết …`
        let isJoined = verbs.contains {
            AttributionFinder.joining.contains(block.tokens[$0].key) || block.tokens[$0].kind == .comma
        }
        if let (verb, behind) = secondVerb(behind: attribution, verbs, sentence, finder, block) {
            (meaning, end) = (verb, behind)
        } else if !isJoined {
            // `“…”, ông X nói với báo chí, đồng thời đề nghị …`
            let near = attribution.end..<min(sentence.upperBound, attribution.end + 12)
            guard
                var joint = near.first(where: {
                    isJoint($0, block) || block.tokens[$0].kind == .quote
                }), block.tokens[joint].kind == .word
            else { return }
            while joint < sentence.upperBound, isJoint(joint, block) {
                joint += 1
            }
            guard let next = finder.verbs(at: finder.skipAdverbs(joint)), next.0.takesAll else { return }
            (meaning, end) = (next.0, next.1)
        }
        guard let meaning, meaning.use == .direct, let content = content(behind: end, meaning, sentence, block),
            block.tokens[content.range.lowerBound].kind != .quote
        else { return }
        addContent(content.range, verbText(verbs, block), speaker, role, block)
    }

    /// `và`, `đồng thời`, or `nhưng` behind a comma: whether the word joins a second thing that somebody says.
    private func isJoint(_ place: Int, _ block: SpeechBlock) -> Bool {
        AttributionFinder.joining.contains(block.tokens[place].key)
            || AttributionFinder.opposing.contains(block.tokens[place].key) && block.tokens[place - 1].kind == .comma
    }

    /// The verb of what is said besides a quotation, where no word joins it: `“…”, ông X nói, cho biết nhà máy …`, `“…”, ông X nghẹn
    /// giọng, giải thích rằng …`, `“…”, ông X nhấn mạnh nhà máy …`; nil where nothing more is said.
    private func secondVerb(
        behind attribution: Attribution, _ verbs: Range<Int>, _ sentence: Range<Int>, _ finder: AttributionFinder,
        _ block: SpeechBlock
    ) -> (SpeechVerb, Int)? {
        let tokens = block.tokens
        if AttributionFinder.reporters.contains(tokens[attribution.end - 1].key),
            tokens[attribution.end].kind == .comma, let second = finder.verbs(at: attribution.end + 1),
            second.0.takesAll || tokens[second.1 - 1].key == SpeechVerb.that
                || second.1 < sentence.upperBound && tokens[second.1].key == SpeechVerb.that
        {
            return second
        }
        // `nói` alone goes on with whom or where
        guard let meaning = attribution.meaning, meaning.use == .direct, tokens[attribution.end].kind == .word,
            tokens[attribution.end].key == SpeechVerb.that
                || meaning.takesAll && !SpeechVerb.isCircumstance(tokens[attribution.end].key)
                    && isClause(attribution.end..<sentence.upperBound, block)
        else { return nil }
        return (meaning, attribution.end)
    }

    /// Whether only marks, or `AFP dẫn lời`, stand between the quotation and who said it.
    private func isBehindQuotation(_ attribution: Attribution, _ quote: Int, _ block: SpeechBlock) -> Bool {
        let between = block.tokens[quote + 1..<attribution.tokens.lowerBound]
        guard !between.contains(where: { $0.kind == .quote }) else { return false }
        if !between.contains(where: { $0.kind == .word }) { return between.count <= 2 }
        // `“…”, AFP hôm nay dẫn tuyên bố của ông X.`
        if between.count <= 12, between.first?.kind != .word, between.last?.key == AttributionFinder.of,
            between.contains(where: { AttributionFinder.quoting.contains($0.key) })
        {
            return true
        }
        let words = between.suffix(2)
        return between.first?.kind != .word && words.last?.key == AttributionFinder.words
            && words.first.map { AttributionFinder.quoting.contains($0.key) } ?? false
            || words.last?.key == AttributionFinder.words && between.count <= 2
            || between.last.map { AttributionFinder.one.contains($0.key) } ?? false && between.count <= 3
    }

    /// `Theo ông X, …`
    mutating func readAccording(
        _ attribution: Attribution, _ sentence: Range<Int>, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        var start = attribution.tokens.lowerBound
        // `Ngoài ra, cũng theo ông X, …`
        if start > sentence.lowerBound + 1, AttributionFinder.still.contains(block.tokens[start - 1].key) { start -= 1 }
        let isLeading =
            start == sentence.lowerBound
            // `LGO - Theo kết luận của …`
            || start - sentence.lowerBound <= 6 && block.tokens[start - 1].kind == .dash
            || (sentence.lowerBound..<start).allSatisfy { block.tokens[$0].kind == .word }
                && start - sentence.lowerBound <= 3
                // `Nguyên nhân theo ông X là …`
                && !(start > sentence.lowerBound && attribution.end < sentence.upperBound
                    && AttributionFinder.judging.contains(block.tokens[attribution.end].key))
            || SpeechJoining.connectiveEnd(block.tokens, at: sentence.lowerBound, before: start) == start - 1
                && block.tokens[start - 1].kind == .comma
            // `Ngày 5-3, thông tin từ Sở X cho biết, …`
            || start - sentence.lowerBound <= 8 && block.tokens[start - 1].kind == .comma
                && SpeechVerb.isTime(block.tokens[sentence.lowerBound].key)
                && (sentence.lowerBound..<start - 1).allSatisfy { [.word, .joint].contains(block.tokens[$0].kind) }
                && (sentence.lowerBound..<start - 1).contains { block.tokens[$0].isNumber }
                && block.tokens[start].key == AttributionFinder.news
        let content =
            isLeading
            ? attribution.end..<max(attribution.end, sentence.upperBound)
            : attribution.end + 1 >= sentence.upperBound ? sentence.lowerBound..<start : sentence
        addContent(content, "theo", speaker, role, block)
    }
}
