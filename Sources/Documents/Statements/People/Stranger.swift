/// Others who bear the given name of somebody in office: `Anh Tấn, chủ tiệm phở, nói` in a report of the Phó Chủ tịch Lê Quang Tấn.
extension Cast {
    /// Whether the name that `phrase` gives in part is another's than the person's, or may be.
    func isStranger(_ phrase: PersonPhrase, besides person: Int, _ block: SpeechBlock) -> Bool {
        if isDescribedOtherwise(phrase, than: person, block) { return true }
        guard !strangers.isEmpty, !phrase.hasOffice, let name = phrase.name else { return false }
        let syllables = keys(name, block)
        guard syllables.count < people[person].syllables.count else { return false }
        let offset = block.span(name).lowerBound
        return strangers.contains { stranger in
            stranger.syllables == syllables && stranger.offset <= offset
                && (stranger.address == nil || phrase.address == nil || stranger.address == phrase.address)
        }
    }

    /// Whether a trade, an age or where somebody lives stands beside the name, and the person is in office and none such.
    func isDescribedOtherwise(_ phrase: PersonPhrase, than person: Int, _ block: SpeechBlock) -> Bool {
        guard let name = phrase.name, people[person].syllables.count > name.count, !phrase.hasOffice,
            people[person].roles.contains(where: \.isOffice)
        else { return false }
        let tokens = block.tokens
        let known = people[person].roles
        func isTrade(_ place: Int) -> Bool {
            guard let end = Stranger.trades.longest(tokens, at: place, before: tokens.count)?.end else { return false }
            let words = role(place..<end, isOffice: false, block).words
            return !known.contains { $0.words.starts(with: words) }
        }
        if phrase.titles.contains(where: { $0.lowerBound < name.lowerBound && isTrade($0.lowerBound) }) { return true }
        let mark = name.upperBound
        guard [.comma, .open, .dash].contains(tokens[mark].kind) else { return false }
        var place = mark + 1
        if tokens[place].isNumber, tokens[place + 1].key == PersonPhraseReader.age { return true }
        if Stranger.living.longest(tokens, at: place, before: tokens.count) != nil { return true }
        if tokens[place].key == PersonPhraseReader.one { place += 1 }
        return isTrade(place)
    }

    /// Whether the person is `anh` or `chị` in the document and another `ông` or `bà`, as the pronoun is.
    func isCalledOtherwise(_ person: Int, than phrase: PersonPhrase) -> Bool {
        guard let said = phrase.address, Stranger.elders.contains(said) else { return false }
        let isYoung =
            people[person].address.map { Stranger.young.contains($0) } ?? false
            || people[person].roles.contains { role in
                role.words.first.map(Stranger.pupils.contains) ?? false && !role.isOffice
            }
        return isYoung && people.contains { $0.address == said }
    }
}

private enum Stranger {
    /// What nobody in office is by trade.
    static let trades = SpeechPhrases<Void>(
        """
        tiểu thương, tài xế, lái xe, công nhân, nông dân, người dân, ngư dân, cư dân, hộ dân, cử tri, phụ huynh, học sinh, sinh viên
        du khách, hành khách, khách hàng, nhân viên, bạn đọc, thí sinh, bệnh nhân, nhân chứng, người bán hàng, người bán, người mua
        người nhà, thợ, diêm dân, xe ôm, shipper, chủ quán, chủ tiệm, chủ shop, chủ sạp, chủ hộ, chủ nhà, chủ tàu, chủ vườn, chủ trang trại
        chủ nhà trọ, chủ một, chủ cửa hàng, chủ lò, chủ ghe, chủ xe, chủ vựa, chủ thầu, chủ căn nhà, người làm, người trồng, người nuôi
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let living = SpeechPhrases<Void>(
        ["ngụ", "trú", "quê", "sống ở", "sống tại", "nhà ở", "ở phường", "ở xã", "ở thôn", "ở ấp", "ở tổ", "ở khu phố"]
            .map {
                ($0, ())
            })
    static let elders = SpeechWord.set("ông bà")
    static let young = SpeechWord.set("anh chị em cháu")
    static let pupils = SpeechWord.set("học")
}
