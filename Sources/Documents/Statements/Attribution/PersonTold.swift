/// Somebody to whom another speaks, and right behind what was said: `nói với bà Hồng trước đây mình làm nghề …`.
extension StatementReader {
    /// The end of the one who is told, behind `với` at `start`; nil where no clause of what was said follows at once.
    func personToldEnd(_ start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
        let tokens = block.tokens
        guard SpeechVerb.isAddressee(tokens[start].key), start + 1 < sentence.upperBound else { return nil }
        var end: Int
        if let phrase = current?.phrase(at: start + 1), phrase.name != nil, phrase.isAddressed, phrase.titles.isEmpty {
            end = phrase.tokens.upperBound
        } else if let kin = PersonTold.kin.longest(tokens, at: start + 1, before: sentence.upperBound)?.end {
            end = kin
        } else {
            return nil
        }
        if end < sentence.upperBound, tokens[end].kind == .comma { end += 1 }
        guard PersonTold.openings.longest(tokens, at: end, before: sentence.upperBound) != nil,
            block.words(end..<sentence.upperBound) >= 5
        else { return nil }
        return end
    }
}

private enum PersonTold {
    /// Relatives of the one who speaks.
    static let kin = SpeechPhrases<Void>(
        ["vợ", "chồng", "mẹ", "bố", "cha", "con trai", "con gái", "vợ con", "bố mẹ", "cha mẹ", "vợ mình", "chồng mình"]
            .map { ($0, ()) })
    /// What begins a clause that is said: `trước đây mình …`, `phải mở công ty riêng`.
    static let openings = SpeechPhrases<Void>(
        [
            "mình", "trước đây", "trước kia", "trước đó mình", "sẽ", "phải", "đã", "đang", "không", "chưa", "hãy",
            "nếu", "nhà mình", "công ty mình", "anh ta", "cô ta", "mai", "cứ", "đừng",
        ].map { ($0, ()) })
}
