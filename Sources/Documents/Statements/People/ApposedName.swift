/// Names that nothing but what stands behind them shows to be somebody's.
extension PersonPhraseReader {
    /// The end of a name of two to four words at the beginning of a sentence that only an apposition and a verb of saying
    /// tell to be one: `Ngọc Hân - quản lý sân khấu - cho hay`, `Thu Hà (24 tuổi, quê Bến Đông) kể`, `Thu Hà (quận 2, Lam Giang) kể`.
    func nameEnd(beforeApposition start: Int) -> Int? {
        guard start < limit, tokens[start].isCapital, !PersonPhraseReader.sites.contains(tokens[start].key),
            start == 0 || tokens[start - 1].kind == .stop || tokens[start - 1].kind == .comma
        else { return nil }
        var end = start
        while end < limit, end - start <= 4, tokens[end].kind == .word, tokens[end].isCapital,
            !tokens[end].isAbbreviation
        {
            end += 1
        }
        guard 2...4 ~= end - start, end + 2 < limit, nameEnd(at: start + 1, isIntroduced: false) == nil,
            Surname.placeEnd(tokens, start, before: limit) == nil,
            Country.end(tokens, at: start, before: limit) == nil, BodyPhrase.end(tokens, at: start, before: end) == nil
        else { return nil }
        let close: SpeechToken.Kind
        switch tokens[end].kind {
        case .open: close = .close
        case .dash, .comma: close = tokens[end].kind
        default: return nil
        }
        // what stands between is an age, a position or a calling, in small letters
        let isPersonal = tokens[end].kind == .open && (tokens[end + 1].isNumber || isHome(end + 1))
        let kind = PersonalTitle.at(tokens, end + 1, before: limit)?.kind
        guard isPersonal || !tokens[end + 1].isCapital && (kind == .position || kind == .calling || kind == .office),
            let last = (end + 1..<min(limit, end + 20)).first(where: {
                tokens[$0].kind == close && SpeechVerb.saysSomething(tokens, at: $0 + 1, before: limit)
            })
        else { return nil }
        return tokens[end + 1..<last].allSatisfy({ $0.kind != .quote && $0.kind != .colon }) ? end : nil
    }

    /// `quận 2, TP Lam Giang`, `ngụ An Tây`, `Bến Đông, tỉnh Lam Giang`: whether a bracket tells where somebody lives.
    private func isHome(_ start: Int) -> Bool {
        if PersonPhraseReader.regions.longest(tokens, at: start, before: limit) != nil
            || PersonPhraseReader.living.contains(tokens[start].key)
        {
            return true
        }
        guard tokens[start].isCapital,
            let close = (start..<min(limit, start + 12)).first(where: { tokens[$0].kind == .close })
        else { return false }
        return Province.end(tokens, at: start, before: close) == close
            || (start + 1..<close).contains {
                tokens[$0].kind == .comma
                    && (Province.end(tokens, at: $0 + 1, before: close) != nil
                        || PersonPhraseReader.regions.longest(tokens, at: $0 + 1, before: close) != nil)
            }
    }

    /// What opens where somebody lives or comes from.
    private static let living = SpeechWord.set("ngụ trú quê ở sống ngõ")
    /// What opens the names of places where people meet.
    private static let sites = SpeechWord.set("chợ quán bến ga cầu chùa đền đình sông")
}
