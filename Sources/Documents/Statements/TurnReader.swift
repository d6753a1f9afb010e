/// Turns: what stands behind a label, up to the next or to where the writer speaks again.
extension StatementReader {
    /// Reads the turn that `label` opens at `index`; returns the scene after it, or nil where it is no turn.
    mutating func readTurn(_ label: TurnLabel, at index: Int) -> Int? {
        let scene = scenes[index]
        // in the words of one, `ông` is another
        context = []
        var speaker: Int?
        var role: String?
        var owner: Int?
        switch label.owner {
        case .nobody: break
        case .body(let tokens):
            guard isTurn(of: label, scene) else { return nil }
            speaker = self.speaker(body: tokens, scene.block)
        case .answer:
            guard cast.people.count == 1 else { break }
            speaker = self.speaker(person: 0)
            role = cast.role(of: 0)
        case .person(let phrase):
            let isCastLine =
                phrase.name == nil
                && (scene.phrase(at: label.content).map { $0.name != nil || $0.isPlural } ?? false)
            if isCastLine { return nil }
            guard let person = cast.resolve(phrase, in: scene.block) else {
                if phrase.name == nil {
                    guard isTurn(of: label, scene), let body = represented(phrase, scene.block) else { return nil }
                    (speaker, role) = (body.speaker, body.role)
                }
                break
            }
            owner = person
            role = cast.role(of: person)
        }
        var content = label.content..<scene.block.tokens.count
        // `Ông X, Giám đốc Sở Y, nói:`, and below it what he said between quotation marks
        if content.isEmpty, label.verb != nil, !isMinutes, index + 1 < scenes.count, isLoneQuotation(scenes[index + 1])
        {
            return nil
        }
        let isShort = scene.block.words(content) < 3
        if isShort, !content.isEmpty, !isConversation { return nil }
        // another who answers in the same paragraph ends the turn: it is read sentence by sentence
        let isAnswered = scene.block.sentences.contains {
            $0.lowerBound > label.content && announcesAnother($0, scene.block)
        }
        // `Đồng chí X, Chủ tịch huyện, phát biểu từ điểm cầu:` is told, `Ông X (Sở Y):` is a label
        let isTold = scene.block.tokens[..<label.content].contains { $0.kind == .comma }
        if isAnswered, isTold || !isConversation { return nil }
        var end = index + 1
        if isTranscript, content.isEmpty {
            while end < scenes.count, labels[end] == nil, !scenes[end].isAfterBreak { end += 1 }
        } else if isConversation || isMinutes || content.isEmpty {
            let isLast = index == lastLabel
            // `Ca sĩ X: Một năm bận rộn` over a report of the singer, or over the singer's own words
            let isTitle = !isMinutes && !content.isEmpty && (isHeading(index) || index == 0 && scenes.count > 3)
            if isTitle, let owner, end < scenes.count, labels[end] == nil, isWriters(scenes[end], of: owner) {
                return end
            }
            let first = content.isEmpty ? index + 1 : index
            let isDashed = content.isEmpty && isDashedTurn(first)
            while end < scenes.count, !(isDashed && end > first && leavesDashes(end, from: first)),
                goesOn(
                    scenes[end], labels[end], isFirst: end == index + 1 && content.isEmpty,
                    isCited: isLast && !content.isEmpty, owner: isCollage ? owner : nil),
                !(isConversation && scene.isListItem && isReadersQuestion(scenes[end])),
                answering == nil || !isQuestion(end),
                interviewee == nil || !isQuestion(end), end == first || !endsTurn(end, of: owner, label: index)
            {
                end += 1
            }
            if isTitle, end > index + 1, isHeading(index) { content = content.upperBound..<content.upperBound }
        }
        if let owner {
            speaker = self.speaker(person: owner)
            answering = !isMinutes && index > 0 && isQuestion(index - 1) ? owner : nil
        } else if case .nobody = label.owner {
        } else {
            answering = nil
        }
        if let speaker {
            addTurn(content, index..<end, speaker, role, label.verb.map { verbText($0, scene.block) })
            if content.isEmpty, isDashedTurn(index + 1) { end = readDashedAnswers(from: end, speaker, role) }
        }
        return end
    }

    /// Whether what stands behind a body's label is said, and not who belongs to it or how many: `Ban kiểm phiếu: bà X`.
    private func isTurn(of label: TurnLabel, _ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        guard label.content < tokens.count else { return false }
        return scene.block.words(label.content..<tokens.count) >= 6 && !tokens[label.content].isNumber
            && scene.phrase(at: label.content) == nil
    }

    /// `Ông X nói: ⏎ - … ⏎ - Vậy khi nào làm mới? ⏎ - …`: whether what somebody says in a report begins with dashes.
    private func isDashedTurn(_ first: Int) -> Bool {
        !isConversation && !isMinutes && first < scenes.count && scenes[first].isListItem
    }

    /// Whether the scene is a question between dashes, or the writer's behind several dashes.
    private func leavesDashes(_ index: Int, from first: Int) -> Bool {
        asksBetweenDashes(index) || !scenes[index].isListItem && index - first >= 2
    }

    /// `- Vậy khi nào làm mới? ⏎ - Phải chờ vốn.`
    private func asksBetweenDashes(_ index: Int) -> Bool {
        guard index + 1 < scenes.count, scenes[index].isListItem, scenes[index + 1].isListItem, labels[index] == nil,
            labels[index + 1] == nil, scenes[index].block.tokens.count <= 40, let last = scenes[index].block.tokens.last
        else { return false }
        return last.kind == .stop && text.byte(last.range.lowerBound) == UInt8(ascii: "?")
    }

    /// Reads the answers behind questions between dashes; returns the scene behind them.
    private mutating func readDashedAnswers(from start: Int, _ speaker: Int, _ role: String?) -> Int {
        var end = start
        while asksBetweenDashes(end) {
            let question = end
            end += 2
            while end < scenes.count, scenes[end].isListItem, !asksBetweenDashes(end),
                goesOn(scenes[end], labels[end], isFirst: false)
            {
                end += 1
            }
            addTurn(0..<0, question..<end, speaker, role, nil)
        }
        return end
    }

    /// Whether a scene without a label of its own belongs to the turn before it.
    ///
    /// - Parameters:
    ///   - isFirst: whether it is the first behind a label that stands alone.
    ///   - isCited: whether the writer may cite somebody behind the turn.
    ///   - owner: whose turn it is, where only that person's being named again ends it.
    func goesOn(_ scene: SpeechScene, _ label: TurnLabel?, isFirst: Bool, isCited: Bool = false, owner: Int? = nil)
        -> Bool
    {
        if label != nil || scene.isAfterBreak { return false }
        guard let sentence = scene.block.sentences.first else { return false }
        if isMinutes,
            SpeechJoining.breaks(scene.block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
        {
            return false
        }
        // `Phó chủ tịch câu lạc bộ, ông X, tỏ ra không vui: …`
        if let phrase = scene.phrase(at: scene.start), phrase.name != nil, phrase.hasOffice || phrase.isAddressed,
            sentence.contains(where: { scene.block.tokens[$0].kind == .colon }),
            owner == nil || cast.resolve(phrase, in: scene.block) == owner
        {
            return false
        }
        // the writer speaks again, of one who spoke
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: isMinutes)
        for attribution in finder.attributions() {
            guard case .person(let phrase) = attribution.source else { continue }
            // `Người dân cần phải cân nhắc: …` is what one says
            if phrase.isGivenNameAlone { continue }
            // one of several who are asked speaks of another
            if let owner, cast.resolve(phrase, in: scene.block) != owner { continue }
            if phrase.name != nil || !isFirst && (phrase.isAddressed || phrase.hasOffice) { return false }
        }
        // `Theo thông cáo của UBND tỉnh, …` is the writer's in a report whose labels stand in running text
        if isCited, let first = finder.attributions().first, first.isAccording,
            first.tokens.lowerBound == sentence.lowerBound, case .body = first.source
        {
            return false
        }
        // `Ông Nguyễn Văn An, Chủ nhiệm …, cho rằng …` further on: the writer's, as the whole paragraph is
        for sentence in scene.block.sentences.dropFirst() {
            let finder = AttributionFinder(
                tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence),
                isMinutes: isMinutes)
            for attribution in finder.attributions() where attribution.verb != nil {
                guard case .person(let phrase) = attribution.source, let name = phrase.name else { continue }
                if let owner, cast.resolve(phrase, in: scene.block) != owner { continue }
                if !phrase.titles.isEmpty, name.count >= 2, attribution.tokens.lowerBound == sentence.lowerBound {
                    return false
                }
            }
        }
        // an unlabelled question
        if isConversation, scene.isListItem, let last = scene.block.tokens.last, last.kind == .stop,
            text.byte(last.range.lowerBound) == UInt8(ascii: "?")
        {
            return false
        }
        return true
    }

    /// `- Xin hỏi …? (Trần A, Hà Nội)`: a reader's question among answers that each begin with a dash.
    private func isReadersQuestion(_ scene: SpeechScene) -> Bool {
        guard let last = scene.block.tokens.last, last.kind == .close else { return false }
        let asks = scene.block.tokens.contains {
            $0.kind == .stop && text.byte($0.range.lowerBound) == UInt8(ascii: "?")
        }
        return asks || scene.isListItem && scene.block.tokens.suffix(24).contains { $0.kind == .open }
    }

    mutating func addTurn(
        _ content: Range<Int>, _ scenes: Range<Int>, _ speaker: Int, _ role: String?, _ verb: String?
    ) {
        let first = self.scenes[scenes.lowerBound].block
        var start: Int
        if content.isEmpty {
            guard scenes.count > 1 else { return }
            start = self.scenes[scenes.lowerBound + 1].block.range.lowerBound
        } else {
            start = first.tokens[content.lowerBound].range.lowerBound
        }
        var end = self.scenes[scenes.upperBound - 1].block.range.upperBound
        // a turn that is one quotation is what stands between its marks
        if scenes.count == 1, let quote = soleQuote(content, first) {
            start = quote.inner.lowerBound
            end = quote.inner.upperBound
        }
        guard start < end else { return }
        let isDirect =
            !isMinutes
            || scenes.contains { self.scenes[$0].block.tokens.contains { StatementReader.first.contains($0.key) } }
        result.statements.append(
            Statement(
                range: text.trimmed(start..<end), kind: isDirect ? .verbatim : .summary, verb: verb, speaker: speaker,
                role: role))
    }

    /// Words by which people speak of themselves and to others.
    private static let first = SpeechWord.set("tôi thưa xin ta")

    /// The quotation that the tokens are, but for a stop.
    func soleQuote(_ range: Range<Int>, _ block: SpeechBlock) -> QuotedSpeech? {
        guard let first = range.first, block.tokens[first].kind == .quote,
            range.dropFirst().allSatisfy({ block.tokens[$0].kind == .stop || block.tokens[$0].kind == .dash })
        else { return nil }
        return block.quotes[block.tokens[first].quote]
    }
}
