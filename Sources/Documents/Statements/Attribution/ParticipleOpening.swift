/// `Khẳng định cầu sẽ xong đúng hẹn, ông X đề nghị …`: what somebody says at the beginning of a sentence, before its subject.
extension StatementReader {
    /// Reads what stands behind a verb of telling that opens the sentence, up to the comma before the one who says it.
    mutating func readOpening(
        _ sentence: Range<Int>, _ finder: AttributionFinder, _ first: Attribution?, _ block: SpeechBlock
    ) {
        let tokens = block.tokens
        guard !isMinutes, tokens[sentence.lowerBound].isCapital,
            let (isPlain, end) = ParticipleOpening.verbs.longest(
                tokens, at: sentence.lowerBound, before: sentence.upperBound)
        else { return }
        var start = end
        while start < sentence.upperBound, tokens[start].kind == .comma || tokens[start].key == SpeechVerb.that {
            start += 1
        }
        guard start < sentence.upperBound, tokens[start].kind == .word,
            !ParticipleOpening.topics.contains(tokens[start].key),
            let (source, comma) = subject(behind: start, sentence, finder, first, block), comma > start
        else { return }
        let content = start..<comma
        guard block.words(content) >= (isPlain ? 4 : 5),
            isPlain || content.contains(where: { ParticipleOpening.finite.contains(tokens[$0].key) }),
            let (speaker, role) = identify(source, before: comma + 1, block)
        else { return }
        addContent(content, verbText(sentence.lowerBound..<end, block), speaker, role, block)
    }

    /// Who the sentence is about, right behind a comma, and the comma.
    private func subject(
        behind start: Int, _ sentence: Range<Int>, _ finder: AttributionFinder, _ first: Attribution?,
        _ block: SpeechBlock
    ) -> (Attribution.Source, Int)? {
        let tokens = block.tokens
        func isBehindComma(_ place: Int) -> Bool { place - 1 > start && tokens[place - 1].kind == .comma }
        if let first, !first.isAccording, isBehindComma(first.tokens.lowerBound) {
            return (first.source, first.tokens.lowerBound - 1)
        }
        guard first == nil,
            let phrase = finder.phrases.first(where: {
                isBehindComma($0.tokens.lowerBound) && ($0.name != nil || $0.hasOffice || $0.isAddressed)
            }), finder.isSubject(phrase), phrase.tokens.upperBound < sentence.upperBound,
            tokens[phrase.tokens.upperBound].kind == .word
        else { return nil }
        return (.person(phrase), phrase.tokens.lowerBound - 1)
    }
}

/// The words of such openings.
private enum ParticipleOpening {
    /// Verbs of telling, and whether whatever follows is what is told.
    static let verbs = SpeechPhrases<Bool>(
        [
            "khẳng định", "tái khẳng định", "nhấn mạnh", "nhấn mạnh rằng", "cho rằng", "thừa nhận", "đánh giá cao",
            "ghi nhận",
            "biểu dương", "hoan nghênh", "nói rằng", "tin rằng", "lo ngại rằng", "nhận định rằng",
            "ghi nhận và đánh giá cao",
        ].map { ($0, true) }
            + [
                "cho biết", "cho hay", "nhận định", "nhận xét", "cảnh báo", "lưu ý", "bày tỏ", "dự báo", "đánh giá",
                "tin tưởng",
            ]
            .map { ($0, false) })
    /// What opens words that say of what, to whom or where somebody speaks.
    static let topics = SpeechWord.set(
        "về với tại trong trên của như điều quan ý lý nguyên cảm thông kết vai trước sau khi thêm cụ ở từ cho đến vấn")
    static let finite = SpeechWord.set("đã đang sẽ còn chưa có phải không cần được là bị")
}
