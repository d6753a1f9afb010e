/// What would be asked for if something were the case, which nobody has asked for yet.
extension StatementReader {
    /// `Khi nào có nhân sự, Chính phủ đề xuất sang Quốc hội thì mới biết tên`: whether the attribution is part of a condition
    /// that `thì` ends.
    func isSupposed(_ attribution: Attribution, _ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard attribution.tokens.lowerBound > sentence.lowerBound, attribution.end < sentence.upperBound,
            SuppositionWords.openings.longest(block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
                != nil,
            let verb = attribution.verb,
            SuppositionWords.acts.longest(block.tokens, at: verb.lowerBound, before: sentence.upperBound) != nil,
            block.tokens[attribution.end].kind == .word
        else { return false }
        return (attribution.end..<sentence.upperBound).contains {
            block.tokens[$0].kind == .word && AttributionFinder.then.contains(block.tokens[$0].key)
        }
    }
}

/// The words that suppositions are told by.
private enum SuppositionWords {
    static let openings = SpeechPhrases<Void>(
        ["Nếu", "Khi nào", "Giả sử", "Một khi", "Trường hợp", "Trong trường hợp", "Giả dụ", "Lỡ", "Nếu như"].map {
            ($0, ())
        })
    /// Verbs of what somebody does by asking for something.
    static let acts = SpeechPhrases<Void>(
        ["đề nghị", "yêu cầu", "đề xuất", "kiến nghị", "giao", "chỉ đạo", "đồng ý", "phản đối", "hỏi"].map { ($0, ()) })
}
