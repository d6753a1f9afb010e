/// Paragraphs that are a quotation and no more: whose they are, the paragraphs around them tell.
extension StatementReader {
    /// Gives a paragraph that is one quotation to whoever spoke at the end of the paragraph before, unless the next one may
    /// name another.
    mutating func readLoneQuotation(at index: Int) {
        let block = scenes[index].block
        guard !isMinutes, isLoneQuotation(scenes[index]), !scenes[index].isAfterBreak, index > 0,
            let last = result.statements.last, last.range.upperBound <= block.range.lowerBound,
            ends(scenes[index - 1], with: last)
        else { return }
        let quote = block.quotes[block.tokens[scenes[index].start].quote]
        // a quotation that goes on beyond its paragraph opens each with a mark, and closes the last alone
        let goesOn = scenes[index - 1].block.quotes.last.map { !$0.isClosed } ?? false
        guard goesOn || isSpeech(quote, leastWords: 8) && mayFollow(index + 1, person(speaking: last.speaker)) else {
            return
        }
        add(quote: scenes[index].start, last.speaker, last.role, nil, block)
    }

    /// Whether the paragraph is a quotation and no more.
    func isLoneQuotation(_ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        guard scene.start < tokens.count, tokens[scene.start].kind == .quote else { return false }
        return tokens.dropFirst(scene.start + 1).allSatisfy { $0.kind == .stop }
    }

    /// Whether the last sentence of a paragraph is somebody's words.
    func ends(_ scene: SpeechScene, with statement: Statement) -> Bool {
        guard let sentence = scene.block.sentences.last else { return false }
        let range = scene.block.span(sentence)
        return statement.range.upperBound > range.lowerBound && statement.range.upperBound <= range.upperBound
    }

    /// Whether the paragraph at `index` leaves the quotation before it to the one who spoke before: it names nobody at its
    /// beginning, or the same.
    func mayFollow(_ index: Int, _ person: Int?) -> Bool {
        guard index < scenes.count, !scenes[index].isAfterBreak, !isHeading(index) else { return true }
        let scene = scenes[index]
        guard let sentence = scene.block.sentences.first else { return true }
        if pointsAtQuotation(sentence, scene.block.tokens) { return false }
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: false)
        guard let attribution = finder.attributions().first else {
            return !finder.phrases.contains { finder.isSubject($0) && !isSame($0, scene, as: person) }
        }
        if case .person(let phrase) = attribution.source, isSame(phrase, scene, as: person) { return true }
        let content = attribution.end..<max(attribution.end, sentence.upperBound)
        guard attribution.meaning?.use == .direct else { return false }
        // `Trong khi đó, đại diện Công ty X khẳng định …` turns to another, who says something of his own
        if StatementReader.turning.longest(scene.block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
            != nil,
            scene.block.words(content) >= 6 || content.contains(where: { scene.block.tokens[$0].kind == .quote })
        {
            return true
        }
        // `Công an xã cho biết đã lập hồ sơ …` says something of its own behind what a quotation before it went on with
        return result.statements.last?.kind == .verbatim && scene.block.words(content) >= 8
            && !content.contains { scene.block.tokens[$0].kind == .quote }
    }

    /// `Đó là tâm sự của …`, `Câu nói trên của …`, `Những chia sẻ của …`: whether the sentence speaks of the quotation before it.
    func pointsAtQuotation(_ sentence: Range<Int>, _ tokens: SpeechTokens) -> Bool {
        let first = tokens[sentence.lowerBound].key
        return AttributionFinder.that.contains(first)
            || StatementReader.sayings.contains(first)
                && sentence.prefix(4).contains { AttributionFinder.opinions.contains(tokens[$0].key) }
    }

    private func person(speaking speaker: Int) -> Int? { speakerOfPerson.first { $0.value == speaker }?.key }

    /// Whether a phrase means the person; a pronoun does where the gender fits.
    private func isSame(_ phrase: PersonPhrase, _ scene: SpeechScene, as person: Int?) -> Bool {
        guard let person else { return false }
        if phrase.isPronoun { return cast.fits(cast.people[person].gender, phrase.gender) }
        return cast.resolve(phrase, in: scene.block) == person
    }

    /// What opens a paragraph about another than the last.
    private static let turning = SpeechPhrases<Void>(
        [
            "Trong khi đó", "Còn", "Tương tự", "Cũng về", "Cùng quan điểm", "Đồng quan điểm", "Cùng chung quan điểm",
            "Ngược lại", "Trái lại", "Về phía", "Về phần mình", "Ở góc độ khác", "Mặt khác", "Trái với", "Khác với",
            "Trong lúc đó", "Đồng tình", "Đồng ý kiến", "Cùng ý kiến", "Bên cạnh đó",
        ].map { ($0, ()) })
    private static let sayings = SpeechWord.set("câu lời những trên")
}
