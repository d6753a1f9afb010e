/// Given names alone, as reports of crime and of the arts use them: `Lan khai …`, `Trump nói …`.
extension SpeechScene {
    /// Adds the given names that stand alone before a verb of saying, where they mean one person of the document.
    mutating func meetGivenNames(of cast: Cast) {
        var found: [PersonPhrase] = []
        for sentence in block.sentences {
            for place in sentence where isGivenName(place, in: sentence, of: cast) {
                found.append(PersonPhrase(tokens: place..<place + 1, name: place..<place + 1))
            }
        }
        guard !found.isEmpty else { return }
        phrases = (phrases + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isGivenName(_ place: Int, in sentence: Range<Int>, of cast: Cast) -> Bool {
        let tokens = block.tokens
        guard tokens[place].kind == .word, tokens[place].isCapital, !tokens[place].isAbbreviation,
            place + 1 < sentence.upperBound, tokens[place + 1].kind == .word, !tokens[place + 1].isCapital,
            place == sentence.lowerBound || !tokens[place - 1].isCapital,
            !GivenName.others.contains(tokens[place].key), cast.hasGivenName(tokens[place].key)
        else { return false }
        var verb = place + 1
        while SpeechVerb.at(tokens, verb, before: sentence.upperBound) == nil,
            let end = SpeechVerb.adverbEnd(tokens, verb, before: sentence.upperBound)
        {
            verb = end
        }
        return SpeechVerb.at(tokens, verb, before: sentence.upperBound)?.verb.use == .direct
            && !phrases.contains { $0.tokens.contains(place) }
    }
}

/// What is no given name though it is written so.
private enum GivenName {
    static let others = SpeechWord.set(
        """
        Dân Chính Nhân Người Đoàn Hội Quân Công Tòa Tỉnh Huyện Trường Báo Đội Sở Bộ Nhà Chủ Phía Bên Ông Bà Cô Chú Anh Em Chị Con
        Cha Mẹ Thầy Vợ Chồng Ban Luật Sử Văn Việt Nam Mỹ Nga Pháp Đức Nhật Hàn Trung Đông Tây Bắc Đảng Sĩ Đa Qua Theo Như Tuy Nhưng
        """)
}
