/// Words of time and place behind a verb of saying that open what is said, and do not tell when or where it was said.
extension StatementReader {
    /// `nói trước đây bệnh viện đã thiếu thuốc`, `chia sẻ khi dịch bùng phát, bệnh viện đã thiếu thuốc`, but not
    /// `nói tại hội nghị`: whether a clause of its own follows.
    func opensClause(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let tokens = block.tokens
        guard !isMinutes,
            !range.contains(where: { [.colon, .quote].contains(tokens[$0].kind) || tokens[$0].key == SpeechVerb.that })
        else { return false }
        if let end = ContentOpening.times.longest(tokens, at: range.lowerBound, before: range.upperBound)?.end {
            return block.words(end..<range.upperBound) >= 5
                && (end..<range.upperBound).contains { StatementReader.finite.contains(tokens[$0].key) }
        }
        guard ContentOpening.openers.contains(tokens[range.lowerBound].key),
            range.count > 1, !tokens[range.lowerBound + 1].isCapital,
            PersonPhraseReader.occasions.longest(tokens, at: range.lowerBound + 1, before: range.upperBound) == nil,
            let comma = range.prefix(16).first(where: { ![.word, .joint].contains(tokens[$0].kind) }),
            tokens[comma].kind == .comma, comma - range.lowerBound >= 3, block.words(comma + 1..<range.upperBound) >= 5,
            !(range.lowerBound..<comma).contains(where: { ContentOpening.asked.contains(tokens[$0].key) }),
            SpeechVerb.at(tokens, comma + 1, before: range.upperBound) == nil,
            SpeechVerb.adverbEnd(tokens, comma + 1, before: range.upperBound) == nil,
            PersonalTitle.at(tokens, comma + 1, before: range.upperBound) == nil
        else { return false }
        return (comma + 2..<range.upperBound).contains { StatementReader.finite.contains(tokens[$0].key) }
    }
}

private enum ContentOpening {
    static let times = SpeechPhrases<Void>(
        ["trước đây", "trước kia", "ngày xưa", "trước đó", "hồi trước", "ngày trước"].map { ($0, ()) })
    static let openers = SpeechWord.set("khi sau qua ở tại bên trong")
    /// What tells of the conversation itself.
    static let asked = SpeechWord.set("hỏi phỏng lời biểu phóng gặp")
}
