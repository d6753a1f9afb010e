/// Quotations behind which the sentence goes on with what the speaker did: `nói: “…” rồi rời phòng họp`.
extension StatementReader {
    /// Whether the words at `range` are a quotation that a colon or its length shows to be speech, and then what the speaker
    /// did besides.
    func endsInDeed(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        let first = range.lowerBound
        guard !isMinutes, range.count > 2, words[first].kind == .quote, first > 0 else { return false }
        let next = words[first + 1].kind == .comma ? first + 2 : first + 1
        guard next < range.upperBound,
            QuotationWithDeedWords.besides.longest(words, at: next, before: range.upperBound) != nil
        else { return false }
        let isIntroduced = words[first - 1].kind == .colon
        return isSpeech(block.quotes[words[first].quote], leastWords: isIntroduced ? 1 : 8)
            // `“cắt giảm” và “tinh gọn”` are two words that are told of
            && !range.dropFirst().contains { words[$0].kind == .quote }
    }

    /// Adds what is said besides: `“…” và đề nghị xem lại`.
    mutating func addSecond(
        behind start: Int, _ range: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock
    ) {
        let finder = AttributionFinder(tokens: block.tokens, sentence: range, phrases: [], isMinutes: isMinutes)
        var place = start
        if block.tokens[place].kind == .comma { place += 1 }
        while place < range.upperBound, AttributionFinder.joining.contains(block.tokens[place].key) { place += 1 }
        guard place > start, let (meaning, end) = finder.verbs(at: finder.skipAdverbs(place)), meaning.takesAll,
            let content = content(behind: end, meaning, range, block)
        else { return }
        addContent(content.range, verbText(finder.skipAdverbs(place)..<end, block), speaker, role, block)
    }

    /// `trong báo cáo`, `tại buổi làm việc`: whether a few words only say where, when or how somebody says something.
    func isOccasion(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard !isMinutes, let first = range.first, block.words(range) <= 12 else { return false }
        // `gay gắt “truy”: “…”` only says how
        if range.count == 1, block.tokens[first].kind == .quote {
            return !isSpeech(block.quotes[block.tokens[first].quote], leastWords: 3)
        }
        return QuotationWithDeedWords.wheres.contains(block.tokens[first].key) && !block.tokens[first].isCapital
            && range.allSatisfy {
                [.word, .joint].contains(block.tokens[$0].kind)
                    && !StatementReader.finite.contains(block.tokens[$0].key)
            }
    }
}

/// The words that go on behind a quotation.
private enum QuotationWithDeedWords {
    static let besides = SpeechPhrases<Void>(
        ["và", "rồi", "đồng thời", "trước khi", "sau đó", "khi", "trong khi", "nhưng"].map { ($0, ()) })
    static let wheres = SpeechWord.set("trong tại ở trên nhân")
}
