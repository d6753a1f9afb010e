/// What somebody who has just been spoken of is called for a change: `người đàn ông 60 tuổi`, `cô gái 9X`.
extension PersonPhraseReader {
    /// Somebody called by what he or she is and how old, at the beginning of a clause; it points to somebody named before, as
    /// `ông` does.
    func epithet(at start: Int) -> PersonPhrase? {
        guard let (gender, end) = PersonPhraseReader.epithets.longest(tokens, at: start, before: limit),
            start == 0 || [.stop, .comma, .dash].contains(tokens[start - 1].kind), let last = originEnd(at: end),
            tokens[last - 1].key == PersonPhraseReader.age
                || PersonPhraseReader.generations.contains(tokens[last - 1].key)
        else { return nil }
        var phrase = PersonPhrase(tokens: start..<last)
        phrase.isAddressed = true
        phrase.gender = gender
        return phrase
    }

    static let epithets: SpeechPhrases<PersonalTitle.Gender> = SpeechPhrases(
        ["người đàn ông", "chàng trai", "nam thanh niên", "ông bố", "người cha", "người chồng"].map { ($0, .man) }
            + ["người phụ nữ", "cô gái", "thiếu nữ", "bà mẹ", "người mẹ", "người vợ", "nữ công nhân", "nữ tài xế"]
            .map { ($0, .woman) })
}
