/// Notices of what a chair or a body concluded: `Sau khi nghe …, Phó Thủ tướng X kết luận như sau:`.
extension StatementReader {
    /// Who concluded what follows the scene, if its last sentence announces a conclusion; nil where that is not certain.
    mutating func concluder(_ scene: SpeechScene) -> (speaker: Int, role: String?)? {
        let block = scene.block
        guard let last = block.sentences.last,
            last.contains(where: { isConclusion($0, block, before: last.upperBound) })
        else { return nil }
        // `Văn phòng Thành ủy thông báo kết luận của Bí thư Thành ủy như sau:`
        for phrase in scene.phrases(in: last) where isConclusion(of: phrase, block, last) {
            return identify(.person(phrase), before: phrase.tokens.lowerBound, block)
        }
        for sentence in block.sentences.reversed() {
            let phrases = scene.phrases(in: sentence)
            let finder = AttributionFinder(
                tokens: block.tokens, sentence: sentence, phrases: phrases, isMinutes: true)
            for attribution in finder.attributions().reversed() where !attribution.isAccording {
                guard let verb = attribution.verb,
                    (verb.lowerBound..<max(verb.upperBound, min(sentence.upperBound, verb.upperBound + 6)))
                        .contains(where: { isConclusion($0, block, before: sentence.upperBound) })
                else { continue }
                return identify(attribution.source, before: attribution.tokens.lowerBound, block)
            }
        }
        return concludingBody(last, scene)
    }

    private func isConclusion(_ index: Int, _ block: SpeechBlock, before limit: Int) -> Bool {
        SpeechVerb.isConclusion(block.tokens, index, before: limit)
    }

    /// Whether `kết luận của` stands before the phrase.
    private func isConclusion(of phrase: PersonPhrase, _ block: SpeechBlock, _ sentence: Range<Int>) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start - 3 >= sentence.lowerBound, block.tokens[start - 1].key == AttributionFinder.of else {
            return false
        }
        return (max(sentence.lowerBound, start - 6)..<start - 1).contains { isConclusion($0, block, before: start) }
    }

    /// `Ban Thường vụ Thành ủy kết luận như sau:`, the body right before the verb.
    private mutating func concludingBody(_ sentence: Range<Int>, _ scene: SpeechScene) -> (speaker: Int, role: String?)?
    {
        let block = scene.block
        for place in sentence
        where block.tokens[place].isCapital
            && !scene.phrases(in: sentence).contains(where: { $0.tokens.contains(place) })
        {
            guard let end = BodyPhrase.end(block.tokens, at: place, before: sentence.upperBound) else { continue }
            var verb = end
            while let next = SpeechVerb.adverbEnd(block.tokens, verb, before: sentence.upperBound) { verb = next }
            guard isConclusion(verb, block, before: sentence.upperBound) else { continue }
            return (speaker(body: place..<end, block), nil)
        }
        return nil
    }

    /// `Phó Chủ tịch A thống nhất kết luận: Khởi công trong tháng 8. …`: a conclusion that begins behind a colon within the
    /// scene at `index`; returns the scene after it, nil where none does.
    mutating func readInlineConclusion(at index: Int) -> Int? {
        guard isConclusion, let colon = conclusionColon(scenes[index].block) else { return nil }
        var scene = scenes[index]
        let block = scene.block
        scene.block.tokens = SpeechTokens(block.tokens[...colon])
        scene.block.sentences = block.sentences.filter { $0.lowerBound <= colon }
            .map { $0.lowerBound..<min($0.upperBound, colon + 1) }
        scene.phrases = scene.phrases.filter { $0.tokens.upperBound <= colon }
        guard let (speaker, role) = concluder(scene) else { return nil }
        for (number, sentence) in scene.block.sentences.dropLast().enumerated() {
            read(sentence, scene.block.sentences[number + 1], scene)
        }
        result.statements.append(
            Statement(
                range: text.trimmed(block.tokens[colon + 1].range.lowerBound..<block.range.upperBound), kind: .summary,
                verb: "kết luận", speaker: speaker, role: role))
        return readConclusion(from: index + 1, speaker, role)
    }

    /// The first colon within the paragraph right behind `kết luận` or `kết luận, chỉ đạo như sau`.
    private func conclusionColon(_ block: SpeechBlock) -> Int? {
        block.tokens.indices.dropLast().first { colon in
            block.tokens[colon].kind == .colon
                && (max(0, colon - 7)..<colon).contains {
                    StatementReader.concluding.longest(block.tokens, at: $0, before: colon) != nil
                        && block.tokens[$0..<colon].allSatisfy { $0.kind == .word || $0.kind == .comma }
                }
        }
    }

    private static let concluding = SpeechPhrases<Void>(["kết luận"].map { ($0, ()) })

    /// Whether the scene is a heading within a conclusion: `I. Đánh giá chung`, `1. Sở Xây dựng` above its points.
    private func isConclusionHeading(_ index: Int) -> Bool {
        let scene = scenes[index]
        guard index + 1 < scenes.count, let last = scene.block.tokens.last, last.kind == .word || last.kind == .joint,
            scene.block.words(0..<scene.block.tokens.count) <= 16
        else { return false }
        if scene.isSection { return true }
        return scene.isNumbered && !scenes[index + 1].isNumbered && !scenes[index + 1].isSection
            && scene.block.words(0..<scene.block.tokens.count) <= 10
    }

    /// In a notice of what somebody concluded all that follows is theirs, up to where the office that gives notice speaks
    /// for itself; a statement a paragraph.
    mutating func readConclusion(from first: Int, _ speaker: Int, _ role: String?) -> Int {
        var index = first
        while index < scenes.count {
            let block = scenes[index].block
            if let sentence = block.sentences.first, SpeechJoining.givesNotice(block.tokens, sentence) { break }
            // a page's number
            if LetterheadSign.isRule(text, block.range) || block.words(0..<block.tokens.count) < 2 {
                index += 1
                continue
            }
            let isHeading = isConclusionHeading(index)
            index += 1
            // `2. Lưu ý bốn việc:` has its points with it, `1. Sở Xây dựng` too
            var end = block.range.upperBound
            if isHeading, !scenes[index].isListItem || scenes[index].isAfterBreak { continue }
            if block.tokens.last?.kind == .colon || isHeading {
                while index < scenes.count, scenes[index].isListItem, !scenes[index].isAfterBreak {
                    end = scenes[index].block.range.upperBound
                    index += 1
                }
            }
            result.statements.append(
                Statement(
                    range: text.trimmed(block.range.lowerBound..<end), kind: .summary, verb: "kết luận",
                    speaker: speaker, role: role))
        }
        return scenes.count
    }
}
