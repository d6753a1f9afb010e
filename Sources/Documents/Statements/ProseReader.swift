/// Reading what a writer tells: sentences that say who said what.
extension StatementReader {
    /// Reads the scene at `index`; returns the scene after what it introduces.
    mutating func readProse(at index: Int) -> Int {
        let scene = scenes[index]
        current = scene
        if scene.isAfterBreak { context = [] }
        if !mayGoOn(from: index) { running = nil }
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
                }
                return
            }
        }
        // `luật sư đề nghị …, đại diện VKS cho rằng …`: one whom nothing names, and another behind a comma
        while attributions.count > 1, case .person(let phrase) = attributions[0].source, phrase.name == nil,
            !phrase.isAddressed, attributions[1].tokens.lowerBound > sentence.lowerBound,
            block.tokens[attributions[1].tokens.lowerBound - 1].kind == .comma, attributions[1].verb != nil,
            identify(attributions[0].source, before: attributions[0].tokens.lowerBound, block) == nil
        {
            attributions.removeFirst()
        }
        guard let first = attributions.first else {
            if let quoted = colonQuotation(sentence, finder, block) {
                emit(quoted.quote, quoted.phrase, block)
            } else {
                goOn(sentence, finder, block)
            }
            return
        }
        guard let (speaker, role) = identifySpeaker(first, block) else {
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
        // `“…”, ông nói, “…”`
        if let second = (attribution.end..<max(attribution.end, sentence.upperBound)).first(where: {
            block.tokens[$0].kind == .quote
        }),
            (second + 1..<max(second + 1, sentence.upperBound)).allSatisfy({ block.tokens[$0].kind == .stop }),
            block.tokens[second - 1].kind != .word
        {
            add(quote: second, speaker, role, verb, block)
        }
        return true
    }

    /// Whether only marks, or `AFP dẫn lời`, stand between the quotation and who said it.
    private func isBehindQuotation(_ attribution: Attribution, _ quote: Int, _ block: SpeechBlock) -> Bool {
        let between = block.tokens[quote + 1..<attribution.tokens.lowerBound]
        guard !between.contains(where: { $0.kind == .quote }) else { return false }
        if !between.contains(where: { $0.kind == .word }) { return between.count <= 2 }
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
        let start = attribution.tokens.lowerBound
        let isLeading =
            start == sentence.lowerBound
            || (sentence.lowerBound..<start).allSatisfy { block.tokens[$0].kind == .word }
                && start - sentence.lowerBound <= 3
        let content =
            isLeading
            ? attribution.end..<max(attribution.end, sentence.upperBound)
            : attribution.end + 1 >= sentence.upperBound ? sentence.lowerBound..<start : sentence
        addContent(content, "theo", speaker, role, block)
    }
}
