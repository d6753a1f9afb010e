/// How far a title reaches: through what it is a title of, up to a name, a verb or a mark.
extension PersonPhraseReader {
    /// Goes on behind a title's words through what it is a title of, up to a name, a verb or a mark; records the title
    /// and the name.
    func extend(_ phrase: inout PersonPhrase, _ start: Int, from first: Int) -> Int {
        var place = first
        // `Thủ tướng (TT) Lê Văn An`: brackets right before a name are no part of the title
        var brackets: Range<Int>?
        // where the name of a country ends
        var country = -1
        // the run of words with capitals within which names have been looked for
        var weighed = 0..<0
        while place < limit, place - start <= 28 {
            let token = tokens[place]
            switch token.kind {
            case .joint: place += 1
            case .open:
                // `Trưởng phòng Cảnh sát hình sự (PC02) Công an thành phố`
                guard let end = closing(from: place), end - place <= 12, end + 1 < limit, tokens[end + 1].isCapital
                else {
                    return close(&phrase, start, place)
                }
                brackets = place..<end + 1
                place = end + 1
            case .comma:
                // `Trưởng Công an thị xã Bến Đông, tỉnh Lam Giang`
                // `Giám đốc Sở Lao động, Thương binh và Xã hội`
                if place > first, let end = BodyPhrase.parts.longest(tokens, at: place + 1, before: limit)?.end {
                    place = end
                    continue
                }
                // `Cục trưởng Cục Quản lý khám, chữa bệnh`
                if place > first, let end = BodyPhrase.pairEnd(tokens, at: place, before: limit) {
                    place = end
                    continue
                }
                guard isPlace(at: place + 1) || isBody(at: place + 1) else { return close(&phrase, start, place) }
                place += 1
            case .stop:
                // `TP. Lam Giang`
                guard place > start, tokens[place - 1].range.count <= 4, place + 1 < limit, tokens[place + 1].isCapital
                else { return close(&phrase, start, place) }
                place += 1
            case .dash:
                // `Lao động - Thương binh và Xã hội`
                let isSpan = place > start && place + 1 < limit && isNumber(place - 1) && isNumber(place + 1)
                if isSpan {
                    place += 2
                    continue
                }
                // `phó giám đốc Sở Giáo dục - đào tạo`
                if place > first, let end = BodyPhrase.joined.longest(tokens, at: place + 1, before: limit)?.end {
                    place = end
                    continue
                }
                guard place + 1 < limit, tokens[place + 1].isCapital,
                    PersonalTitle.at(tokens, place + 1, before: limit) == nil,
                    nameEnd(at: place + 1, isIntroduced: false) == nil
                else { return close(&phrase, start, place) }
                place += 1
            case .word:
                if token.isCapital {
                    if let end = streetEnd(at: place) {
                        place = end
                        continue
                    }
                    // `Giám đốc Bệnh viện Mắt Trần Văn Bảy`
                    if place > first, isSpecialty(at: place) {
                        place += 1
                        continue
                    }
                    // `Phó cục trưởng cục Hải Quan Hà Tĩnh`: what stands right behind a body's first word is no name
                    if place > first, PersonPhraseReader.bodyHeads.contains(tokens[place - 1].key), place + 1 < limit,
                        tokens[place + 1].isCapital, !tokens[place].isAbbreviation, !tokens[place + 1].isAbbreviation,
                        !Surname.isSurname(token.key),
                        // `Bộ Quốc phòng Mỹ John Smith`
                        Country.end(tokens, at: place, before: limit) == nil
                    {
                        place += 2
                        continue
                    }
                    let run = NameInRun(self, at: place, behind: start)
                    weighed = run?.run ?? weighed
                    switch run?.find() ?? .open {
                    case .name(let name):
                        let titleEnd = brackets?.upperBound == name.lowerBound ? brackets?.lowerBound : nil
                        return take(&phrase, name, title: start..<(titleEnd ?? name.lowerBound))
                    case .body(let end):
                        place = end
                        continue
                    case .open: break
                    }
                    if !weighed.dropFirst().contains(place),
                        let end = nameEnd(at: place, isIntroduced: false, after: place > start ? place - 1 : nil),
                        end - place > 2 || !isFirm(start..<place) && !isLawOffice(before: place)
                    {
                        let titleEnd = brackets?.upperBound == place ? brackets?.lowerBound ?? place : place
                        return take(&phrase, place..<end, title: start..<titleEnd)
                    }
                    // `Trưởng phòng Hướng dẫn nghiệp vụ`
                    if let end = PersonPhraseReader.tasks.longest(tokens, at: place, before: limit)?.end {
                        place = end
                        continue
                    }
                    // `ngư dân Nhân khẳng định`
                    if place == first, isGivenName(at: place, behind: start) {
                        return take(&phrase, place..<place + 1, title: start..<place)
                    }
                    // the city is named after him
                    if place == first,
                        let end = PersonPhraseReader.president.longest(tokens, at: start, before: limit)?.end
                    {
                        return take(&phrase, place..<end, title: start..<place)
                    }
                    if let end = PlaceAbroad.end(tokens, at: place, before: limit) {
                        place = end
                        country = end
                        continue
                    }
                    if place == first || place == country, let end = foreignNameEnd(at: place, behind: start, country) {
                        // `Thị trưởng Leipzig Peter Hanson`
                        let isNamed = place != country && end - place >= 3 && stands(place, before: end, behind: start)
                        let name = isNamed ? end - 2 : place
                        return take(&phrase, name..<end, title: start..<name)
                    }
                    // `Bộ trưởng Nội vụ Petrovich cho biết`
                    if token.isForeign, place > first, !token.isFirm, !token.isPlace,
                        PlaceAbroad.end(tokens, at: place, before: limit) == nil,
                        PersonPhraseReader.statesmen.longest(tokens, at: start, before: place) != nil,
                        SpeechVerb.saysSomething(tokens, at: place + 1, before: limit)
                    {
                        return take(&phrase, place..<place + 1, title: start..<place)
                    }
                    // `Người phát ngôn Nhà Trắng Donald Smith cho biết`, `chuyên gia Donald Smith (…)`
                    // or `Bộ trưởng Tư pháp Pam Dalton`
                    if token.isForeign
                        || place > first && !tokens[place - 1].isCapital && place + 1 < limit
                            && tokens[place + 1].isForeign && !token.isInitials,
                        PersonPhraseReader.spokesmen.longest(tokens, at: start, before: place) != nil
                            || isTrained(start, place) || isForeigner(at: place, behind: start, first),
                        let end = foreignRunEnd(at: place), end - place >= 2,
                        Country.end(tokens, at: end - 1, before: end) == nil,
                        endsForeignName(at: end) || end - place >= 3 && isRegionAbroad(place - 1)
                    {
                        // `Thống đốc bang Ohio Mike Denver`: one word is the place's
                        let isPlace =
                            place > start && PersonPhraseReader.foreignRegions.contains(tokens[place - 1].key)
                        let isNamed = place == first && stands(place, before: end, behind: start)
                        let name = isNamed && end - place >= 3 ? end - 2 : isPlace ? place + 1 : place
                        guard end - name >= 2 else {
                            place = end
                            continue
                        }
                        return take(&phrase, name..<end, title: start..<name)
                    }
                    if let end = Surname.placeEnd(tokens, place, before: limit) {
                        place = end
                        continue
                    }
                } else {
                    // `Chánh Văn phòng kiêm Người phát ngôn của Bộ Công an`: a second office of the same person
                    if token.key == PersonPhraseReader.also,
                        let (kind, end) = PersonalTitle.at(tokens, place + 1, before: limit),
                        kind == .office || kind == .position || kind == .calling
                    {
                        place = end
                        continue
                    }
                    // `Chủ tịch Hội đồng châu Âu Anna Hanson`
                    if token.key == PersonPhraseReader.continent, place + 1 < limit, tokens[place + 1].isCapital {
                        place += 2
                        country = place
                        continue
                    }
                    // `Giám đốc của trung tâm này Donald Smith`, `Giám đốc trung tâm này, ông X`: the name follows
                    if token.key == AttributionFinder.this,
                        BodyPhrase.endsHead(tokens, at: place, after: first), isNamed(behind: place)
                    {
                        phrase.titles[phrase.titles.count - 1] = start..<place
                        return place + 1
                    }
                    // `Bí thư Thành ủy tại Hội nghị sơ kết …`: where somebody speaks is no part of the title
                    if token.key == PersonPhraseReader.at,
                        PersonPhraseReader.occasions.longest(tokens, at: place + 1, before: limit) != nil
                    {
                        return close(&phrase, start, place)
                    }
                    // `Giám đốc Sở Y tế sau khi xem hồ sơ …`
                    if place > first, Circumstance.begins(tokens, place, before: limit) {
                        return close(&phrase, start, place)
                    }
                    // `Phó Hiệu trưởng triển khai công tác tháng 10`
                    if token.key == PersonPhraseReader.deploying.0, place + 1 < limit,
                        tokens[place + 1].key == PersonPhraseReader.deploying.1
                    {
                        return close(&phrase, start, place)
                    }
                    // `Chủ tịch HĐND huyện khai mạc kỳ họp`
                    if PersonPhraseReader.presiding.longest(tokens, at: place, before: limit) != nil {
                        return close(&phrase, start, place)
                    }
                    if isSomebodys(at: place) || isAccompanied(at: place, after: first) {
                        return close(&phrase, start, place)
                    }
                    // `…, cựu chủ tịch Ngân hàng X và nhân viên đã chi …`
                    if place > first, joinsOthers(at: place) { return close(&phrase, start, place) }
                    // `Chủ tịch nước tiếp Đại sứ Mỹ X`: two people
                    if PersonPhraseReader.meeting.contains(token.key),
                        PersonalTitle.at(tokens, place + 1, before: limit) != nil
                    {
                        return close(&phrase, start, place)
                    }
                    // `đại diện công ty Hoa Mai đăng thông báo`, `Chủ tịch UBND tỉnh Lam Giang trao quà cho …`
                    if place > first, Act.begins(tokens, place, before: limit) { return close(&phrase, start, place) }
                    let isEnd =
                        PersonPhraseReader.ends.contains(token.key) && !NameCompound.contains(tokens, place)
                        || TimeOfSpeech.opens(token.key) && TimeOfSpeech.end(tokens, at: place, before: limit) != nil
                    let isAdverb =
                        SpeechVerb.adverbEnd(tokens, place, before: limit) != nil
                        && !NameCompound.contains(tokens, place)
                    if isEnd
                        || isAdverb && (!isTask(place, after: first) || PersonPhraseReader.tenses.contains(token.key))
                    {
                        return close(&phrase, start, place)
                    }
                    // `Trưởng Văn phòng luật sư Hoa Mai`
                    if place > start,
                        let end = PersonPhraseReader.lawOffices.longest(tokens, at: place - 1, before: limit)?.end
                    {
                        place = end
                        continue
                    }
                    if let compound = PersonPhraseReader.tasks.longest(tokens, at: place, before: limit) {
                        place = compound.end
                        continue
                    }
                    if SpeechVerb.at(tokens, place, before: limit) != nil, !isTask(place, after: first) {
                        return close(&phrase, start, place)
                    }
                    // `Giám đốc Sở Tư pháp ông …`
                    if let (kind, end) = PersonalTitle.at(tokens, place, before: limit), kind != .office,
                        kind != .position,
                        kind != .calling && !PersonPhraseReader.familiar.contains(token.key)
                            || end < limit && tokens[end].isCapital && !isChild(place)
                    {
                        return close(&phrase, start, place)
                    }
                }
                place += 1
            default: return close(&phrase, start, place)
            }
        }
        return close(&phrase, start, place)
    }

    /// Records a name and the title before it; returns where the name ends.
    private func take(_ phrase: inout PersonPhrase, _ name: Range<Int>, title: Range<Int>) -> Int {
        phrase.name = name
        phrase.titles[phrase.titles.count - 1] = title
        return name.upperBound
    }

    /// `Mắt` of `Bệnh viện Mắt Trần Văn Bảy`: whether one word tells what a hospital is for, behind which a whole name stands.
    private func isSpecialty(at place: Int) -> Bool {
        guard PersonPhraseReader.specialties.contains(tokens[place].key),
            tokens[place - 1].key == PersonPhraseReader.hospital,
            let end = nameEnd(at: place + 1, isIntroduced: false, after: place)
        else { return false }
        return end - place >= 4
    }

    /// The end of the name of a street, a bridge or the like at `place`, behind where one lives or works:
    /// `người dân sống gần khu vực cầu Lê Quang Định`.
    private func streetEnd(at place: Int) -> Int? {
        guard place > 1, tokens[place - 1].kind == .word, PersonPhraseReader.streets.contains(tokens[place - 1].key),
            (max(0, place - 4)..<place - 1).contains(where: { PersonPhraseReader.locative.contains(tokens[$0].key) })
        else { return nil }
        return (place..<limit).first { tokens[$0].kind != .word || !tokens[$0].isCapital } ?? limit
    }

    /// Whether a name stands behind `này` at `place`, at once or behind a comma and a form of address.
    private func isNamed(behind place: Int) -> Bool {
        let next = place + 1
        guard next + 1 < limit else { return false }
        if tokens[next].kind == .comma {
            guard case .address? = PersonalTitle.at(tokens, next + 1, before: limit)?.kind else { return false }
            return nameEnd(at: next + 2, isIntroduced: true) != nil
        }
        if nameEnd(at: next, isIntroduced: false) != nil { return true }
        return foreignRunEnd(at: next).map { $0 - next >= 2 && endsForeignName(at: $0) } ?? false
    }

    /// Whether what stands at `end` shows that the foreign words before it name somebody who speaks.
    func endsForeignName(at end: Int) -> Bool {
        guard end < limit else { return false }
        switch tokens[end].kind {
        case .comma, .open: return true
        case .word:
            return TimeOfSpeech.end(tokens, at: end, before: limit) != nil
                || SpeechVerb.saysSomething(tokens, at: end, before: limit) || tokens[end].key == AttributionFinder.of
                || AttributionFinder.belongs.contains(tokens[end].key)
        default: return false
        }
    }

    /// Whether one word with a capital between what somebody is and a verb of saying, or a comma, is a given name.
    private func isGivenName(at place: Int, behind start: Int) -> Bool {
        guard !tokens[place].isAbbreviation, place + 1 < limit, !tokens[place + 1].isCapital else { return false }
        let isPerson = PersonPhraseReader.people.longest(tokens, at: start, before: place)?.end == place
        guard isPerson || isOfficeHolder(at: place, behind: start) else { return false }
        // `một du khách Anh`
        if Country.end(tokens, at: place, before: limit) != nil,
            PersonPhraseReader.strangers.longest(tokens, at: start, before: place) != nil
        {
            return false
        }
        let isSource =
            isPerson
            || start > 0 && [AttributionFinder.according, AttributionFinder.of].contains(tokens[start - 1].key)
        return tokens[place + 1].kind == .comma && isSource || SpeechVerb.at(tokens, place + 1, before: limit) != nil
            || SpeechVerb.adverbEnd(tokens, place + 1, before: limit) != nil
            || TimeOfSpeech.end(tokens, at: place + 1, before: limit) != nil
    }

    /// `Bộ trưởng Hân nhấn mạnh`: whether the word behind an office and nothing more may be a given name.
    private func isOfficeHolder(at place: Int, behind start: Int) -> Bool {
        let name = tokens[place]
        guard PersonalTitle.at(tokens, start, before: place).map({ $0.kind == .office && $0.end == place }) ?? false,
            // `Trưởng thôn Mây`
            !AttributionFinder.levels.contains(tokens[place - 1].key), !name.isInitials, !GivenName.isAnother(name.key),
            name.key == PersonPhraseReader.station || BodyPhrase.headEnd(tokens, at: place, before: limit) == nil,
            Country.end(tokens, at: place, before: limit) == nil
        else { return false }
        // `phó tổng giám đốc Vinatech cho biết`
        return !name.isForeign
            || PersonPhraseReader.publicOffices.longest(tokens, at: start, before: place)?.end == place
    }

    /// `Ga`, which begins the names of stations and is a given name, too.
    private static let station = SpeechWord.key("ga")
    private static let publicOffices = SpeechPhrases<Void>(
        ["tổng thư ký", "đại sứ", "bộ trưởng", "thứ trưởng", "thống đốc", "người phát ngôn", "phát ngôn viên"].map {
            ($0, ())
        })

    /// Those of whom one says which country they are from.
    private static let strangers = SpeechPhrases<Void>(["du khách", "hành khách", "chuyên gia"].map { ($0, ()) })

    private static let people = SpeechPhrases<Void>(
        [
            "ngư dân", "nông dân", "công nhân", "tài xế", "lái xe", "cử tri", "sinh viên", "học sinh", "giáo viên",
            "du khách",
            "hành khách", "nhân viên", "phụ huynh", "tiểu thương", "bạn đọc", "phi công", "chuyên gia", "chủ tàu",
            "chủ quán",
        ].map { ($0, ()) })

    /// Whether a place goes on behind a comma what an office is of: `…, tỉnh Lam Giang`; `…, Lam Giang cho biết`.
    func isPlace(at start: Int) -> Bool {
        guard start + 1 < limit, tokens[start].kind == .word else { return false }
        if let end = PersonPhraseReader.regions.longest(tokens, at: start, before: limit)?.end {
            // `TP. Bến Đông`
            let name = end < limit && tokens[end].kind == .stop ? end + 1 : end
            return name < limit && (tokens[name].isCapital || tokens[name].isNumber)
        }
        guard tokens[start].isCapital, tokens[start + 1].isCapital,
            PersonalTitle.at(tokens, start, before: limit) == nil,
            Surname.placeEnd(tokens, start, before: limit) != nil || nameEnd(at: start, isIntroduced: false) == nil
        else { return false }
        let end = Surname.placeEnd(tokens, start, before: limit) ?? start + 2
        return SpeechVerb.at(tokens, end, before: limit)?.verb.isForBodies ?? false
            || SpeechVerb.adverbEnd(tokens, end, before: limit) != nil
    }

    /// Whether a body goes on behind a comma what an office is of, up to a name: `Cục trưởng Cục A, Bộ B Nguyễn Văn C`.
    func isBody(at start: Int) -> Bool {
        guard start < limit, tokens[start].isCapital, BodyPhrase.end(tokens, at: start, before: limit) != nil else {
            return false
        }
        for place in start + 1..<max(start + 1, min(limit, start + 12)) {
            guard tokens[place].kind == .word, PersonalTitle.at(tokens, place, before: limit) == nil else {
                return false
            }
            if nameEnd(at: place, isIntroduced: false, after: place - 1) != nil { return true }
        }
        return false
    }

    static let president = SpeechPhrases<Void>([("chủ tịch Hồ Chí Minh", ())])

    static let regions = SpeechPhrases<Void>(
        ["tỉnh", "huyện", "thành phố", "thị xã", "quận", "phường", "xã", "thị trấn", "TP"].map { ($0, ()) })

    /// Whether a token is a year or the like: `giai đoạn 2010 - 2016`.
    func isNumber(_ place: Int) -> Bool {
        tokens[place].kind == .word && tokens[place].isNumber
    }
}
