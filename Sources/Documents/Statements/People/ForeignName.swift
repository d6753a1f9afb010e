/// Names as they are made abroad: `Ahmed al-Sayed`, `Maria van der Berg`, `John R. Hanson`, `Matt O’Hara`.
extension PersonPhraseReader {
    /// Where the next part of the name that began at `start` stands, behind what joins it to the one before: the stop of an initial,
    /// a hyphen, small words; nil where the next token is no such thing.
    func foreignPart(behind end: Int, of start: Int) -> Int? {
        guard end < limit, end > start else { return nil }
        if isInitialStop(end) { return end + 1 }
        guard tokens[start..<end].contains(where: \.isForeign) else { return nil }
        // `Pieter van der Hanson`, `Ahmed al-Sayed`
        var place = end
        while place < limit, place - end < 3, PersonPhraseReader.particles.contains(tokens[place].key),
            tokens[place].kind == .word, !tokens[place].isCapital
        {
            place += 1
        }
        if place > end, place < limit, tokens[place].kind == .joint { place += 1 }
        if place > end { return startsPart(place) ? place : nil }
        // `Matt O’Hara`, `Jean-Claude`
        return tokens[end].kind == .joint && startsPart(end + 1) ? end + 1 : nil
    }

    /// `bà An-na Mô-rô`: the end of the syllable that a hyphen without blanks joins to the one before it, as names from abroad are
    /// spelled; nil where what stands behind the hyphen tells who somebody is: `ông An-chủ tịch xã`.
    func transliteratedEnd(behind end: Int) -> Int? {
        let part = end + 1
        guard part < limit, end > 0, tokens[end].kind == .joint, tokens[part].kind == .word, !tokens[part].isCapital,
            !tokens[part].isNumber, tokens[part].range.count <= 5,
            tokens[part].range.lowerBound - tokens[end - 1].range.upperBound == 1,
            PersonalTitle.at(tokens, part, before: limit) == nil,
            AttributionFinder.ties.longest(tokens, at: part, before: limit) == nil
        else { return nil }
        return part + 1
    }

    /// Where the foreign word stands that a small word at `start` and a hyphen go before: `al-Sayed`.
    func foreignPart(behindParticleAt start: Int) -> Int? {
        guard start + 2 < limit, PersonPhraseReader.particles.contains(tokens[start].key), !tokens[start].isCapital,
            tokens[start + 1].kind == .joint, tokens[start + 2].isForeign
        else { return nil }
        return start + 2
    }

    private func startsPart(_ place: Int) -> Bool {
        place < limit && tokens[place].kind == .word && tokens[place].isCapital && !tokens[place].isAbbreviation
    }

    /// `Peter A. Hanson`: whether the stop is that of an initial within a foreign name.
    private func isInitialStop(_ place: Int) -> Bool {
        place >= 2 && place + 1 < limit && tokens[place].kind == .stop && tokens[place - 1].range.count == 1
            && tokens[place - 1].isCapital && tokens[place - 2].isForeign && tokens[place + 1].kind == .word
            && tokens[place + 1].isCapital && tokens[place + 1].isForeign
    }

    /// The end of some words with capitals of which one is foreign; nil where none is, or where they name a country.
    func foreignRunEnd(at start: Int) -> Int? {
        guard start < limit, tokens[start].isCapital, Country.end(tokens, at: start, before: limit) == nil,
            // `Theo Robert Hanson, …`
            !PersonPhraseReader.openers.contains(tokens[start].key)
        else { return nil }
        var end = start
        var last = start
        var words = 0
        while end < limit, words < 4, tokens[end].kind == .word, tokens[end].isCapital, !tokens[end].isAbbreviation {
            end += 1
            last = end
            words += 1
            if words < 4 { end = foreignPart(behind: end, of: start) ?? end }
        }
        // `Theo Lam Giang News, hành khách này …`
        return tokens[start..<last].contains(where: \.isForeign) && !BodyPhrase.media.contains(tokens[last - 1].key)
            ? last : nil
    }

    /// The end of a foreign name that a mark closes, where what stands behind it says that it is somebody's: `Peter Kenyon, giám
    /// đốc điều hành Chelsea: …`, `Anna Hanson, mẹ của nạn nhân, kể …`; of one word only where it opens a sentence or stands
    /// behind a quotation: `Ramlan, một nhân viên, nói …`.
    func foreignNameEnd(beforeApposition start: Int) -> Int? {
        guard let end = foreignRunEnd(at: start), end + 2 < limit,
            end - start >= 2 || opensAlone(start),
            tokens[end].kind == .comma || tokens[end].kind == .open || tokens[end].kind == .dash
        else { return nil }
        let first = end + 1
        // `Theo Lam Giang Zeitung, phát ngôn viên quân đội cho biết …`
        if start > 0, tokens[start - 1].key == AttributionFinder.according, tokens[end].kind == .comma,
            isOfAnother(from: first)
        {
            return nil
        }
        if let (kind, _) = PersonalTitle.at(tokens, first, before: limit),
            kind == .office || kind == .position || kind == .calling
        {
            return end
        }
        // `James Hanson, tác giả của nhiều cuốn sách, cho rằng …`
        let isFirm =
            tokens[start..<end].contains(where: \.isFirm) || BodyPhrase.foreignFirms.contains(tokens[end - 1].key)
        if end - start >= 2, !isFirm, !tokens[first].isCapital, closes(tokens[end].kind, from: first) { return end }
        guard !tokens[first].isCapital,
            tokens[first].isNumber && tokens[first + 1].key == PersonPhraseReader.age
                || AttributionFinder.ties.longest(tokens, at: first, before: limit) != nil
                || PersonPhraseReader.somebody.longest(tokens, at: first, before: limit) != nil
        else { return nil }
        return end
    }

    /// Whether a foreign word opens a sentence, or stands right behind a quotation and a mark.
    private func opensAlone(_ start: Int) -> Bool {
        guard !tokens[start].isFirm, !tokens[start].isPlace, PlaceAbroad.end(tokens, at: start, before: limit) == nil
        else { return false }
        guard start > 0 else { return true }
        return tokens[start - 1].kind == .stop
            || start > 1 && tokens[start - 2].kind == .quote && [.comma, .dash].contains(tokens[start - 1].kind)
    }

    /// Whether the words from `first` on are closed by the mark that opens them, and a verb of saying stands behind.
    private func closes(_ mark: SpeechToken.Kind, from first: Int) -> Bool {
        for place in first..<max(first, min(limit - 1, first + 20))
        where tokens[place].kind != .word && tokens[place].kind != .joint {
            return tokens[place].kind == (mark == .open ? .close : mark)
                && SpeechVerb.saysSomething(tokens, at: place + 1, before: limit)
        }
        return false
    }

    /// Whether a verb of saying stands before the next mark, so that what begins there speaks itself.
    private func isOfAnother(from first: Int) -> Bool {
        for place in first..<min(limit, first + 20) {
            guard tokens[place].kind == .word || tokens[place].kind == .joint else { return false }
            if SpeechVerb.at(tokens, place, before: limit)?.verb.takesAll ?? false { return true }
        }
        return false
    }

    /// What begins to tell what somebody is.
    private static let somebody = SpeechPhrases<Void>(
        [
            "người", "một người", "một chuyên", "một nhà", "một du", "một cư", "một cựu", "một giáo", "một bác",
            "một luật", "một nhân",
            "một cô", "một ông", "một bà", "một phụ nữ", "một thành viên", "một sinh viên", "một học", "một doanh nhân",
            "một công nhân",
            "một trong những", "quan chức", "cựu", "cư dân", "chủ", "nhà",
        ].map { ($0, ()) })

    /// Small words within foreign names.
    private static let particles = SpeechWord.set("van von der de da del di bin al ibn el la le dos du")
}
