/// Sentences and lists that go on with what somebody said.
extension StatementReader {
    /// A sentence that names no speaker: in minutes it is the contribution's until another comes; elsewhere only words
    /// that join it to the sentence before make it so.
    mutating func goOn(_ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock) {
        guard let going = running else {
            if isMinutes { begin(sentence, finder, block) }
            return
        }
        guard !announcesAnother(sentence, block), !SpeechJoining.comments(block.tokens, sentence),
            isMinutes || !isOthers(sentence, block) && !announces(block.tokens, sentence)
        else {
            running = nil
            return
        }
        // `Với phản ánh của người dân, phường sẽ kiểm tra`: people in general are nobody who could speak
        // `Thứ ba, kiên quyết thay thế cán bộ yếu kém`: nor are they in what is counted
        let isOpen = isOpen || SpeechJoining.counts(block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
        if let subject = finder.phrases.first(where: {
            finder.isSubject($0) && !(isOpen && $0.name == nil && !$0.isAddressed && !$0.hasOffice)
        }) {
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
            : going.statement != nil
                && (SpeechJoining.joins(block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
                    || demandsMore(sentence, block) || SpeechJoining.leans(block.tokens, sentence))
                || isOpen
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

    /// Whether the paragraph at `index` may go on with what the one before says: where every sentence has its own line, and
    /// this one is joined to it.
    func mayGoOn(from index: Int) -> Bool {
        guard index > 0, !isMinutes, !scenes[index].isAfterBreak, !scenes[index].isListItem,
            running?.statement == result.statements.count - 1, running != nil,
            scenes[index - 1].block.sentences.count == 1, scenes[index].block.sentences.count == 1,
            let statement = result.statements.last, let sentence = scenes[index].block.sentences.first
        else { return false }
        let last = scenes[index - 1].block
        return statement.range.upperBound > last.range.lowerBound && statement.range.upperBound <= last.range.upperBound
            && (SpeechJoining.joins(scenes[index].block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
                || demandsMore(sentence, scenes[index].block))
            && !isOthers(sentence, scenes[index].block)
            && !tellsBackground(sentence, scenes[index].block, behind: statement)
            // `Đây là năm thứ ba lễ hội được tổ chức.` may be the writer's
            && StatementReader.explaining.longest(
                scenes[index].block.tokens, at: sentence.lowerBound, before: sentence.upperBound) == nil
    }

    private static let explaining = SpeechPhrases<Void>([("Đây là", ())])

    /// `Phó Thủ tướng giao Bộ Y tế kiểm tra. ⏎ Cụ thể, ngày 7/10, một số báo đưa tin …`: behind an order a paragraph of its own
    /// tells what it came from, unless it says what is to be done.
    private func tellsBackground(_ sentence: Range<Int>, _ block: SpeechBlock, behind statement: Statement) -> Bool {
        guard let verb = statement.verb, StatementReader.demands.contains(where: { verb.contains($0) }) else {
            return false
        }
        return StatementReader.detailing.longest(block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
            != nil && !sentence.prefix(24).contains { StatementReader.required.contains(block.tokens[$0].key) }
    }

    private static let detailing = SpeechPhrases<Void>(["Cụ thể", "Theo đó"].map { ($0, ()) })
    private static let required = SpeechWord.set("phải cần nên sẽ")

    /// `Giám đốc Sở Nội vụ trả lời ngay: …`: a colon behind a verb of saying, of whomever it is, ends what went on.
    func announcesAnother(_ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let colon = sentence.first(where: { block.tokens[$0].kind == .colon }) else { return false }
        return (max(sentence.lowerBound, colon - 4)..<colon).contains {
            block.tokens[$0].kind == .word && SpeechVerb.at(block.tokens, $0, before: colon) != nil
        }
    }

    /// `Đồng chí X, Giám đốc Sở Nội vụ, trình bày báo cáo.` begins a contribution without saying anything yet.
    mutating func begin(_ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock) {
        guard let phrase = finder.phrases.first, phrase.tokens.lowerBound == sentence.lowerBound, phrase.name != nil,
            finder.phrases.dropFirst().allSatisfy({ !finder.isSubject($0) }), finder.isSubject(phrase),
            let (speaker, role) = identify(.person(phrase), before: phrase.tokens.lowerBound, block)
        else { return }
        running = (speaker, role, nil)
    }

    /// Where the next sentence says whose the quotation before it is: `“…!” Ông X nói.`
    func claim(_ next: Range<Int>?, _ scene: SpeechScene) -> Attribution? {
        guard let next else { return nil }
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: next, phrases: scene.phrases(in: next), isMinutes: isMinutes)
        guard let first = finder.attributions().first else { return nil }
        // `“….” Đó là nhận xét của TS X khi nhìn lại kỳ thi.`
        let isThat =
            first.tokens.lowerBound == next.lowerBound
            && AttributionFinder.that.contains(scene.block.tokens[next.lowerBound].key)
        return isThat || first.end >= next.upperBound - 1 ? first : nil
    }

    /// A paragraph that is one quotation, with whose it is on a line of its own: `- bà Thu nói.`; returns the scene after
    /// that line.
    mutating func readClaimedQuotation(at index: Int) -> Int? {
        let block = scenes[index].block
        guard index + 1 < scenes.count, !scenes[index + 1].isAfterBreak, block.sentences.count == 1,
            let first = block.tokens.first, first.kind == .quote,
            block.tokens.dropFirst().allSatisfy({ $0.kind == .stop }),
            result.statements.last.map({ $0.range.upperBound <= block.range.lowerBound }) ?? true
        else { return nil }
        let scene = scenes[index + 1]
        if let author = author(scene) {
            guard let (speaker, role) = identify(.person(author), before: author.tokens.lowerBound, scene.block) else {
                return nil
            }
            add(quote: 0, speaker, role, nil, block)
            return index + 2
        }
        guard scene.block.sentences.count == 1, let sentence = scene.block.sentences.first,
            scene.block.words(sentence) <= 20
        else { return nil }
        let start = max(sentence.lowerBound, scene.start)
        guard start < sentence.upperBound else { return nil }
        let claim = start..<sentence.upperBound
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: claim, phrases: scene.phrases(in: claim), isMinutes: isMinutes)
        guard let attribution = finder.attributions().first, attribution.tokens.lowerBound == start,
            attribution.end >= claim.upperBound - 1
                || AttributionFinder.that.contains(scene.block.tokens[start].key), let verb = attribution.verb,
            let (speaker, role) = identify(attribution.source, before: start, scene.block)
        else { return nil }
        add(quote: 0, speaker, role, verbText(verb, scene.block), block)
        running = (speaker, role, nil)
        return index + 2
    }

    /// `(Tham luận của đại biểu X, Bộ trưởng Y)`, `— Ông X, Giám đốc Y`: whose the quotation above is, without a verb.
    private func author(_ scene: SpeechScene) -> PersonPhrase? {
        let tokens = scene.block.tokens
        guard let first = tokens.first, first.kind == .open || first.kind == .dash else { return nil }
        var start = 1
        if let end = StatementReader.authorship.longest(tokens, at: start, before: tokens.count)?.end { start = end }
        guard let phrase = scene.phrase(at: start), phrase.name != nil, !phrase.isPlural else { return nil }
        if first.kind == .open {
            return tokens.last?.kind == .close && phrase.tokens.upperBound < tokens.count ? phrase : nil
        }
        // behind a dash there is nothing but the name and what the person is
        guard scene.block.words(0..<tokens.count) <= 30, phrase.tokens.upperBound < tokens.count else {
            return phrase.tokens.upperBound == tokens.count ? phrase : nil
        }
        let rest = tokens[phrase.tokens.upperBound...]
        return rest.allSatisfy { $0.kind == .stop }
            || [.comma, .open].contains(rest.first?.kind) && !rest.contains { $0.kind == .colon || $0.kind == .quote }
                && !rest.indices.contains { SpeechVerb.at(tokens, $0, before: tokens.count)?.verb.use == .direct }
            ? phrase : nil
    }

    private static let authorship = SpeechPhrases<Void>(
        [
            "tham luận của", "ý kiến của", "phát biểu của", "trích tham luận của", "trích phát biểu của",
            "trích ý kiến của", "lời", "lời của",
        ].map { ($0, ()) })

    /// The points of a list behind `… kết luận:` at the end of the scene at `index`; returns the scene after them.
    mutating func readList(after index: Int) -> Int {
        let block = scenes[index].block
        var next = index + 1
        guard let last = block.tokens.last, last.kind == .colon else { return next }
        if isConclusion, let (speaker, role) = concluder(scenes[index]) {
            return readConclusion(from: next, speaker, role)
        }
        guard let going = running else { return next }
        let first = next
        while next < scenes.count, isPoint(next), !isNextSection(next, behind: index, first) { next += 1 }
        guard next > first else { return readIntroduced(next, going.speaker, going.role) }
        let verb = listVerb
        dropLeadIn(of: going.speaker, in: block)
        let range = scenes[first].block.range.lowerBound..<scenes[next - 1].block.range.upperBound
        result.statements.append(
            Statement(
                range: range, kind: isMinutes ? .summary : .reported, verb: verb, speaker: going.speaker,
                role: going.role))
        return next
    }

    /// What a colon at the end of the paragraph before introduces: `Ông X cho biết:`, and below it a quotation, or what he
    /// said in a paragraph that names no speaker, with those that are joined to it; returns the scene after them.
    private mutating func readIntroduced(_ first: Int, _ speaker: Int, _ role: String?) -> Int {
        guard !isMinutes, mayBeIntroduced(first) else { return first }
        let block = scenes[first].block
        let verb = listVerb
        if isLoneQuotation(scenes[first]) {
            dropLeadIn(of: speaker, in: scenes[first - 1].block)
            add(quote: scenes[first].start, speaker, role, verb, block)
            running = (speaker, role, nil)
            return first + 1
        }
        guard block.tokens[scenes[first].start].kind != .quote, namesNoSpeaker(first, but: speaker) else {
            return first
        }
        var next = first + 1
        while next < scenes.count, mayBeIntroduced(next), namesNoSpeaker(next),
            let sentence = scenes[next].block.sentences.first,
            SpeechJoining.joins(scenes[next].block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
        {
            next += 1
        }
        let range = block.range.lowerBound..<scenes[next - 1].block.range.upperBound
        result.statements.append(
            Statement(range: text.trimmed(range), kind: .reported, verb: verb, speaker: speaker, role: role))
        running = nil
        return next
    }

    private func mayBeIntroduced(_ index: Int) -> Bool {
        index < scenes.count && !scenes[index].isAfterBreak && labels[index] == nil && !isHeading(index)
            && !isQuestion(index) && scenes[index].start < scenes[index].block.tokens.count
    }

    /// Whether no sentence of the paragraph says that somebody says something, or is about somebody with a name; of a body that
    /// answers, its reply may tell what it has said and ordered itself: `UBND phường đã chỉ đạo công an kiểm tra.`
    private func namesNoSpeaker(_ index: Int, but body: Int? = nil) -> Bool {
        let scene = scenes[index]
        return scene.block.sentences.allSatisfy { sentence in
            let sentence = max(sentence.lowerBound, min(scene.start, sentence.upperBound))..<sentence.upperBound
            guard !sentence.isEmpty else { return true }
            let finder = AttributionFinder(
                tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence),
                isMinutes: isMinutes)
            return finder.attributions().allSatisfy { attribution in
                guard let body, result.speakers[body].isBody, case .body(let name) = attribution.source else {
                    return false
                }
                return result.speakers[body].name.hasPrefix(text.string(scene.block.span(name)))
            }
                && !finder.phrases.contains { finder.isSubject($0) && ($0.name != nil || $0.isAddressed) }
        }
    }

    /// `2. Ý kiến thảo luận:` behind the points of `1. Cô X đánh giá công tác:`, which bear no numbers.
    private func isNextSection(_ index: Int, behind heading: Int, _ first: Int) -> Bool {
        guard let number = scenes[heading].number, scenes[index].number == number + 1 else { return false }
        return index > first && scenes[first].number == nil
    }

    /// `đánh giá công tác tháng 9:` only says of what the points or the quotation below it are.
    private mutating func dropLeadIn(of speaker: Int, in block: SpeechBlock) {
        guard let last = result.statements.last, last.speaker == speaker, last.kind != .verbatim,
            let colon = block.tokens.last, last.range.lowerBound >= block.range.lowerBound,
            last.range.upperBound >= colon.range.lowerBound
        else { return }
        let words = block.tokens.filter { $0.kind == .word && last.range.contains($0.range.lowerBound) }
        if words.count <= 12, !words.contains(where: { StatementReader.finite.contains($0.key) }) {
            result.statements.removeLast()
        }
    }

    /// Whether the scene is a point of a list and nobody else's words.
    private func isPoint(_ index: Int) -> Bool {
        let scene = scenes[index]
        guard !scene.isAfterBreak, labels[index] == nil else { return false }
        if scene.isListItem { return true }
        guard scene.start < scene.block.tokens.count, scene.phrase(at: scene.start) == nil else { return false }
        return scene.isNumbered
            || SpeechJoining.counts(scene.block.tokens, at: scene.start, before: scene.block.tokens.count)
    }
}
