/// Turns: what stands behind a label, up to the next or to where the writer speaks again.
extension StatementReader {
    /// Reads the turn that `label` opens at `index`; returns the scene after it, or nil where it is no turn.
    mutating func readTurn(_ label: TurnLabel, at index: Int) -> Int? {
        let scene = scenes[index]
        if isMinutes, isParticular(label, at: index) { return index + 1 }
        // in the words of one, `ông` is another
        context = []
        var speaker: Int?
        var role: String?
        var owner: Int?
        switch label.owner {
        case .nobody: break
        case .answer:
            guard cast.people.count == 1, !asked(0, before: index) else { break }
            speaker = self.speaker(person: 0)
            role = cast.role(of: 0)
        case .person(let phrase):
            let isCastLine =
                phrase.name == nil
                && ((scene.phrase(at: label.content).map { $0.name != nil || $0.isPlural } ?? false)
                    || phrase.isPart && label.verb == nil && namesPeople(at: index, from: label.content))
            if isCastLine { return nil }
            guard let person = cast.resolve(phrase, in: scene.block) else {
                if phrase.name == nil {
                    let body = isTurn(of: label, scene) ? represented(phrase, scene.block) : nil
                    guard body != nil || isMinutes && !phrase.hasOffice && !phrase.isPart else { return nil }
                    (speaker, role) = (body?.speaker, body?.role)
                }
                break
            }
            if citesOthers(phrase, label, scene) { return nil }
            owner = person
            role = cast.role(of: person)
        case .body(let body, let representative):
            guard scene.phrase(at: label.content)?.name == nil, isMinutes || isTurn(of: label, scene) else {
                return nil
            }
            speaker = self.body(named: body, scene.block)
            role = representative.map { verbText($0, scene.block) }
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
            $0.lowerBound > label.content && announcesAnother($0, scene.block) && !speaksOfSelf($0, scene.block)
        }
        // `Đồng chí X, Chủ tịch huyện, phát biểu từ điểm cầu:` is told, `Ông X (Sở Y):` is a label
        let isTold = scene.block.tokens[..<label.content].contains { $0.kind == .comma }
        if isAnswered, isTold || !isConversation || label.verb != nil { return nil }
        if label.verb != nil, !content.isEmpty, isTakenUp(behind: label.content, scene) { return nil }
        var end = index + 1
        if isTranscript, content.isEmpty {
            while end < scenes.count, labels[end] == nil, !scenes[end].isAfterBreak { end += 1 }
        } else if label.verb != nil, !content.isEmpty {
            // `Ông X kết luận: …`: the paragraph, and the points that it announces
            while end < scenes.count, let last = scenes[end - 1].block.tokens.last,
                last.kind == .colon || last.kind == .semicolon, scenes[end].isListItem,
                goesOn(scenes[end], labels[end], isFirst: false)
            {
                end += 1
            }
        } else if isConversation || isMinutes || content.isEmpty {
            let isLast = index == lastLabel
            // `Ca sĩ X: Một năm bận rộn` over a report of the singer, or over the singer's own words
            let isTitle = !isMinutes && !content.isEmpty && (isHeading(index) || index == 0 && scenes.count > 3)
            if isTitle, let owner, end < scenes.count, labels[end] == nil, isWriters(scenes[end], of: owner) {
                return end
            }
            let first = content.isEmpty ? index + 1 : index
            let isDashed = content.isEmpty && isDashedTurn(first)
            let isBulleted = isMinutes && content.isEmpty && first < scenes.count && isBullet(first)
            let isQuoted = !isMinutes && isOneQuotation(content, scene.block)
            while end < scenes.count, !(isBulleted && isPlain(end)),
                !(isQuoted && scenes[end].block.tokens.first?.kind != .quote),
                !(isDashed && end > first && leavesDashes(end, from: first)),
                goesOn(
                    scenes[end], labels[end], isFirst: end == index + 1 && content.isEmpty,
                    isCited: isLast && !content.isEmpty, owner: isCollage ? owner : nil,
                    isDiscussion: isMinutes && sections[end] == .discussion),
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

    /// `… những vấn đề mà tôi chưa có cơ hội để phát biểu: …`: whether whoever speaks says `tôi` before the sentence's colon.
    private func speaksOfSelf(_ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        let colon = sentence.first { block.tokens[$0].kind == .colon } ?? sentence.upperBound
        return (sentence.lowerBound..<colon).contains { StatementReader.first.contains(block.tokens[$0].key) }
    }

    /// `Ông X: “…”.`: whether marks tell where the words behind a label end.
    private func isOneQuotation(_ content: Range<Int>, _ block: SpeechBlock) -> Bool {
        content.contains { block.tokens[$0].kind == .quote }
            && content.allSatisfy { block.tokens[$0].kind == .quote || block.tokens[$0].kind == .stop }
    }

    /// Whether what stands behind a body's label is said, and not who belongs to it or how many: `Ban kiểm phiếu: bà X`.
    private func isTurn(of label: TurnLabel, _ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        guard label.content < tokens.count else { return false }
        return scene.block.words(label.content..<tokens.count) >= 6 && !tokens[label.content].isNumber
            && scene.phrase(at: label.content) == nil
    }

    /// `Ông X phát biểu: … Đồng chí đề nghị …`: whether the writer speaks of who speaks again in the same paragraph.
    private func isTakenUp(behind start: Int, _ scene: SpeechScene) -> Bool {
        scene.block.sentences.contains { sentence in
            guard sentence.lowerBound > start else { return false }
            if SpeechJoining.breaks(scene.block.tokens, at: sentence.lowerBound, before: sentence.upperBound) {
                return true
            }
            return AttributionFinder(
                tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: true
            ).attributions().contains {
                if case .person(let phrase) = $0.source { return phrase.isAddressed || phrase.hasOffice }
                return false
            }
        }
    }

    /// Whether the label tells what somebody is, or is voted for, and not what somebody says.
    private func isParticular(_ label: TurnLabel, at index: Int) -> Bool {
        let tokens = scenes[index].block.tokens
        switch label.owner {
        case .answer: return false
        case .nobody: return Particulars.areNamed(tokens, before: max(0, label.content - 1), from: scenes[index].start)
        case .body: return sections[index] == .roll
        case .person(let phrase):
            guard label.verb == nil, label.content < tokens.count else { return false }
            return sections[index] == .roll && !speaksAmongRoll(phrase, label, at: index)
                || Particulars.are(tokens, label.content..<tokens.count)
        }
    }

    /// Whether no heading parts those who are there from what they say: a label of somebody named above, and words behind it
    /// that are no office.
    private func speaksAmongRoll(_ phrase: PersonPhrase, _ label: TurnLabel, at index: Int) -> Bool {
        let block = scenes[index].block
        guard phrase.name != nil, block.words(label.content..<block.tokens.count) >= 6,
            PersonalTitle.at(block.tokens, label.content, before: block.tokens.count) == nil,
            let person = cast.resolve(phrase, in: block)
        else { return false }
        return scenes[..<index].contains { scene in
            scene.phrases.contains { $0.name != nil && cast.resolve($0, in: scene.block) == person }
        }
    }

    /// The body that a label names: where it is named more fully above, and only one is, that one.
    private mutating func body(named tokens: Range<Int>, _ block: SpeechBlock) -> Int {
        let isWhole = tokens.dropFirst().contains { block.tokens[$0].isCapital }
        return (isWhole ? nil : fullerBody(tokens, block) ?? body(meantBy: tokens, block))
            ?? speaker(body: tokens, block)
    }

    /// `UBND phường Bến Gỗ` for `UBND phường`, where the document names no other.
    private mutating func fullerBody(_ tokens: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens[tokens].map(\.key)
        var found: (scene: Int, tokens: Range<Int>)?
        var names: Set<[UInt64]> = []
        for (index, scene) in scenes.enumerated() {
            let all = scene.block.tokens
            for place in all.indices
            where all[place].key == words[0] && all[place...].prefix(words.count).map(\.key) == words {
                guard let end = BodyPhrase.end(all, at: place, before: all.count), end > place + words.count,
                    all[place + words.count].isCapital
                else { continue }
                if names.insert(all[place..<end].map(\.key)).inserted { found = (index, place..<end) }
            }
        }
        guard names.count == 1, let found else { return nil }
        return speaker(body: found.tokens, scenes[found.scene].block)
    }

    private func isBullet(_ index: Int) -> Bool { scenes[index].isListItem && !scenes[index].isNumbered }

    /// Whether the scene is no point of any list.
    private func isPlain(_ index: Int) -> Bool { !scenes[index].isListItem && !scenes[index].isNumbered }

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
    ///   - isDiscussion: whether it stands where minutes give one view after the other, so that a body that says something is
    ///     the next to speak.
    func goesOn(
        _ scene: SpeechScene, _ label: TurnLabel?, isFirst: Bool, isCited: Bool = false, owner: Int? = nil,
        isDiscussion: Bool = false
    ) -> Bool {
        if label != nil || scene.isAfterBreak { return false }
        guard var sentence = scene.block.sentences.first else { return false }
        if isMinutes, scene.start < sentence.upperBound {
            sentence = max(sentence.lowerBound, scene.start)..<sentence.upperBound
        }
        if isMinutes, isNextSpeaker(scene, sentence, isDiscussion: isDiscussion) { return false }
        // `Chủ tịch kết luận:` ⏎ `- Báo cáo được nhất trí.`: the first point below is his, however it begins
        if isMinutes, !(isFirst && scene.isListItem),
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
            // `Một là luật về hội, anh B đã có nêu.`: what another said before
            if let verb = attribution.verb, attribution.tokens.lowerBound > sentence.lowerBound,
                attribution.end + 1 >= sentence.upperBound, phrase.tokens.upperBound < verb.lowerBound,
                (phrase.tokens.upperBound..<verb.lowerBound).contains(where: {
                    AttributionFinder.tenses.contains(scene.block.tokens[$0].key)
                })
            {
                continue
            }
            // `Người dân cần phải cân nhắc: …` is what one says, `như ông B đã nói: …` what one cites
            if phrase.isGivenNameAlone || citesAnother(attribution, in: scene) { continue }
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

    /// Whether somebody else begins to speak in minutes: `Sở Xây dựng đề nghị …` among views, `Vũ Văn Nam (Hội Nông dân) - …`.
    private func isNextSpeaker(_ scene: SpeechScene, _ sentence: Range<Int>, isDiscussion: Bool) -> Bool {
        let tokens = scene.block.tokens
        if isDiscussion,
            AttributionFinder(
                tokens: tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: true
            ).attributions().contains(where: {
                if case .body = $0.source { return $0.tokens.lowerBound == sentence.lowerBound && !$0.isAccording }
                return false
            })
        {
            return true
        }
        guard let phrase = scene.phrase(at: scene.start), let name = phrase.name, name.count >= 2,
            phrase.tokens.upperBound < tokens.count
        else { return false }
        return tokens[phrase.tokens.upperBound].kind == .dash
            && (phrase.isAddressed || phrase.affiliation != nil || !phrase.titles.isEmpty)
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
                range: withoutMarks(text.trimmed(start..<end)), kind: isDirect ? .verbatim : .summary, verb: verb,
                speaker: speaker,
                role: role))
    }

    /// `Ông X: 'Phải làm ngay'`: a headline's words without the single marks around them.
    private func withoutMarks(_ range: Range<Int>) -> Range<Int> {
        for (open, close) in [("'", "'"), ("‘", "’")] {
            let (opening, closing) = (open.utf8.count, close.utf8.count)
            guard range.lowerBound >= opening, range.count > closing,
                text.bytes[range.lowerBound - opening..<range.lowerBound].elementsEqual(open.utf8),
                text.bytes[range.upperBound - closing..<range.upperBound].elementsEqual(close.utf8)
            else { continue }
            return range.lowerBound..<range.upperBound - closing
        }
        return range
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
