/// A person as running text names one: `Bí thư Thành ủy Trần Đức Thiệu`, `bà Thủy, Giám đốc Sở Tư pháp`, `ông`,
/// `Chủ tịch UBND thành phố`, `Đại biểu Kiều Thị Loan (quận Cầu Ngự)`.
struct PersonPhrase: Sendable {
    /// The tokens that it takes.
    var tokens: Range<Int>
    /// The name's tokens.
    var name: Range<Int>?
    /// Its titles, each by its tokens: offices, positions and callings.
    var titles: [Range<Int>] = []
    /// Whether a title is an office or a part, which one person holds.
    var hasOffice = false
    /// What stands in brackets behind the name: a place or body.
    var affiliation: Range<Int>?
    var gender: PersonalTitle.Gender?
    /// The last word of the form of address, as a hash: `ông`, `anh`.
    var address: UInt64?
    /// Whether a form of address is there.
    var isAddressed = false
    /// Whether it is about several people.
    var isPlural = false
    /// Whether it names a part at the meeting: `chủ trì`.
    var isPart = false

    /// Whether a foreign name stands alone and what a mark parts from it says that somebody bears it: `Anna Hanson, mẹ của nạn nhân,`.
    var isDescribed = false

    /// `ông`, `đồng chí`: it points to somebody named before.
    var isPronoun: Bool { isAddressed && name == nil && titles.isEmpty && !isPart }

    /// `Lan`: a name of one word, and nothing else.
    var isGivenNameAlone: Bool { tokens.count == 1 && name == tokens }
}

/// Reads the phrases that name people, from left to right.
struct PersonPhraseReader {
    let tokens: SpeechTokens
    let limit: Int
    /// Small words that a phrase may begin with.
    private let openings = PersonPhraseReader.openings

    init(tokens: SpeechTokens, limit: Int) {
        self.tokens = tokens
        self.limit = limit
    }

    private static let openings = WordSet(PersonalTitle.firsts + epithets.firsts)

    /// The phrase that begins at `start`, if one does.
    func phrase(at start: Int) -> PersonPhrase? {
        guard tokens[start].isCapital || openings.contains(tokens[start].key) else { return nil }
        if let epithet = epithet(at: start) { return epithet }
        var phrase = PersonPhrase(tokens: start..<start)
        var place = readTitles(&phrase, from: start)
        let isIntroduced = place > start
        if phrase.name == nil, let end = nameEnd(at: place, isIntroduced: isIntroduced && !phrase.isPlural) {
            phrase.name = place..<end
            place = end
        }
        if !isIntroduced, phrase.name == nil, let end = foreignNameEnd(beforeApposition: place) {
            phrase.name = place..<end
            phrase.isDescribed = true
            place = end
        }
        if !isIntroduced, phrase.name == nil, let end = nameEnd(beforeApposition: place) {
            phrase.name = place..<end
            place = end
        }
        guard isIntroduced || phrase.name != nil else { return nil }
        if phrase.name != nil { place = readBehind(&phrase, from: place) }
        phrase.tokens = start..<place
        return phrase
    }

    // MARK: titles

    /// Reads the titles before a name, and the name where it ends one of them; returns where they end.
    func readTitles(_ phrase: inout PersonPhrase, from start: Int) -> Int {
        var place = start
        while let (kind, end) = PersonalTitle.at(tokens, place, before: limit) {
            var next = end
            switch kind {
            // `Bộ trưởng tiếp ông X`: two people
            case .address where place > start && PersonPhraseReader.meeting.contains(tokens[place - 1].key):
                return place
            // `ông Anh`, `bà Cô`: a name
            case .address where phrase.isAddressed && tokens[place].isCapital && tokens[place - 1].kind == .word:
                return place
            case .address where place > start && isOfChild(phrase, place): return place
            case .address(let gender):
                // `ông chủ`, `anh em` are words of their own
                if next < limit, tokens[next].kind == .word, PersonPhraseReader.compounds.contains(tokens[next].key),
                    !tokens[next].isCapital
                {
                    return place
                }
                if tokens[place].isCapital, Surname.placeEnd(tokens, place, before: limit) != nil { return place }
                // `một du khách Anh`
                if place > 0, tokens[place].isCapital, tokens[place - 1].kind == .word, !tokens[place - 1].isCapital,
                    Country.end(tokens, at: place, before: limit) != nil, next == limit || !tokens[next].isCapital
                {
                    return place
                }
                // `bầu Sơn` owns a club; `bầu Lê Văn Sơn làm chủ tịch` is a vote
                if tokens[place].key == PersonPhraseReader.patron {
                    guard nameEnd(at: next, isIntroduced: true) == next + 1 else { return place }
                    phrase.isAddressed = true
                    phrase.gender = gender
                    place = next
                    continue
                }
                if PersonPhraseReader.familiar.contains(tokens[end - 1].key),
                    nameEnd(at: next, isIntroduced: true) == nil || isChild(place), !isTagged(place, next)
                {
                    return place
                }
                phrase.isAddressed = true
                phrase.gender = phrase.gender ?? gender
                if gender != nil { phrase.address = tokens[end - 1].key }
            case .plural: phrase.isPlural = true
            // `minh chứng cụ thể`
            case .calling where end == place + 1 && end < limit && tokens[end].key == PersonPhraseReader.concrete:
                return place
            case .calling:
                phrase.titles.append(place..<end)
                if next < limit, tokens[next].kind == .stop || tokens[next].kind == .joint { next += 1 }
                if let end = scienceEnd(at: next) ?? fieldEnd(at: next) ?? originEnd(at: next) {
                    phrase.titles[phrase.titles.count - 1] = place..<end
                    next = end
                }
                if end == next, isOfSchool(at: next) {
                    next = extend(&phrase, place, from: next)
                }
                // `đại biểu Quốc hội thành phố …`, `bác sĩ Bệnh viện …`
                if isRegionAbroad(next) || isSeat(next, of: place)
                    || next < limit && tokens[next].isCapital
                        && (isBodyOf(next) || nameEnd(at: next, isIntroduced: true) == nil)
                {
                    next = extend(&phrase, place, from: next)
                }
            case .office, .position:
                phrase.titles.append(place..<end)
                if kind == .office { phrase.hasOffice = true }
                next = extend(&phrase, place, from: end)
            // `Phó chủ tọa` sits beside the chair
            case .part where place > 0 && tokens[place - 1].key == PersonPhraseReader.deputy: return place
            case .part:
                phrase.isPart = true
                phrase.hasOffice = true
            }
            place = next
            if phrase.name != nil { return place }
            // `Phó Bí thư Thành ủy, Chủ tịch UBND thành phố …`, `… - Trưởng ban …`, `Chủ tịch kiêm Tổng giám đốc`
            guard place + 1 < limit else { break }
            switch tokens[place].kind {
            case .comma, .semicolon, .dash:
                // `Đồng sự của ông, luật sư X, …`
                if phrase.isPronoun, tokens[place].kind == .comma { return place }
                // `Bộ trưởng Giáo dục, kiêm Chủ tịch Hội đồng X`
                let next = tokens[place + 1].key == PersonPhraseReader.also ? place + 2 : place + 1
                guard isTitleOrName(at: next, after: phrase), !isOthers(phrase, start) else { return place }
                place = next
            case .word where tokens[place].key == PersonPhraseReader.also:
                place += 1
            default: break
            }
        }
        return place
    }

    /// The end of the science that a degree is of, before a name: `tiến sĩ giáo dục học Võ Thị An`; nil if none is named.
    func scienceEnd(at start: Int) -> Int? {
        var place = start
        while place < limit, place - start < 4, tokens[place].kind == .word, !tokens[place].isCapital {
            place += 1
            guard tokens[place - 1].key == PersonPhraseReader.science else { continue }
            let isName = place < limit && tokens[place].isCapital && nameEnd(at: place, isIntroduced: true) != nil
            return isName ? place : nil
        }
        return nil
    }

    static let science = SpeechWord.key("học")

    /// `giáo sư ngành y học ở đại học Bến Đông Lê Văn Minh`: whether a science and the school where somebody teaches it, or either,
    /// stand between a calling and a whole name.
    private func isOfSchool(at start: Int) -> Bool {
        guard start + 4 < limit, PersonPhraseReader.learned.contains(tokens[start].key), !tokens[start].isCapital else {
            return false
        }
        for place in start + 1..<min(limit, start + 16) {
            guard tokens[place].kind == .word || tokens[place].kind == .joint,
                SpeechVerb.at(tokens, place, before: limit) == nil
            else { return false }
            if tokens[place].isCapital, let end = nameEnd(at: place, isIntroduced: false, after: place - 1),
                end - place >= 3
            {
                return (start..<place).contains { BodyPhrase.headEnd(tokens, at: $0, before: place) != nil }
            }
        }
        return false
    }

    /// The end of where somebody comes from or of how old somebody is, behind a calling: `HLV người Anh`, `tiền đạo 27 tuổi`.
    func originEnd(at start: Int) -> Int? {
        guard start + 1 < limit else { return nil }
        if tokens[start].isNumber, tokens[start + 1].key == PersonPhraseReader.age { return start + 2 }
        // `người đẹp 9X`
        if PersonPhraseReader.generations.contains(tokens[start].key) { return start + 1 }
        if start + 2 < limit, tokens[start].key == PersonPhraseReader.born, tokens[start + 2].isNumber {
            return start + 3
        }
        // `công tố viên Pháp Francois Hanson`
        if let end = Country.end(tokens, at: start, before: limit), end < limit, tokens[end].isForeign,
            foreignRunEnd(at: end) != nil
        {
            return end
        }
        guard tokens[start].key == PersonPhraseReader.human else { return nil }
        return Country.end(tokens, at: start + 1, before: limit)
    }

    /// The end of the words between a calling and a whole name: `nhà nghiên cứu văn hóa Lê Hoài Thu`.
    func fieldEnd(at start: Int) -> Int? {
        var place = start
        while place < limit, place - start < 4, tokens[place].kind == .word, !tokens[place].isCapital { place += 1 }
        guard place > start, place < limit, tokens[place].isCapital,
            nameEnd(at: place, isIntroduced: false) != nil
                // `bác sĩ phụ khoa Sheila Hanson`
                || !PersonPhraseReader.foreignRegions.contains(tokens[place - 1].key)
                    && foreignRunEnd(at: place).map({ $0 - place >= 2 && endsForeignName(at: $0) }) ?? false,
            !PersonPhraseReader.teams.contains(tokens[place - 1].key),
            (start..<place).allSatisfy({
                !PersonPhraseReader.ends.contains(tokens[$0].key) && tokens[$0].key != AttributionFinder.of
                    && SpeechVerb.at(tokens, $0, before: limit) == nil
                    && SpeechVerb.adverbEnd(tokens, $0, before: limit) == nil
                    && PersonalTitle.at(tokens, $0, before: limit) == nil
            })
        else { return nil }
        return place
    }

    /// `trao đổi với phóng viên, Đại tá X …`, `ý kiến của các đại biểu, Chủ tịch X …`: the title behind the comma is another's.
    func isOthers(_ phrase: PersonPhrase, _ start: Int) -> Bool {
        guard start > 0, !phrase.isAddressed, tokens[start - 1].kind == .word else { return false }
        // `Trả lời cử tri, Chủ tịch nước X …`
        if start > 1, !phrase.hasOffice,
            AttributionFinder.answering.longest(tokens, at: start - 2, before: start)?.end == start
        {
            return true
        }
        // `Chất vấn Bộ trưởng Bộ Y tế, đại biểu X …`, `Thay mặt lãnh đạo tỉnh, Phó Chủ tịch X …`
        // `Trả lời phóng viên, Tiến sĩ X …`
        if PersonPhraseReader.towards.contains(tokens[start - 1].key)
            || start > 1 && tokens[start - 2].key == PersonPhraseReader.replying
                && tokens[start - 1].key == AttributionFinder.words
        {
            return true
        }
        if isObject(phrase, start) { return true }
        // `giữa các luật sư và đại diện VKS, luật sư X …`
        if tokens[start - 1].key == AttributionFinder.and, let title = phrase.titles.last,
            PersonPhraseReader.standing.longest(tokens, at: title.lowerBound, before: limit) != nil
        {
            return true
        }
        guard !phrase.hasOffice, !tokens[start].isCapital else { return false }
        // `… vẫn được cấp bằng tiến sĩ, Thứ trưởng X …`, `Về công tác quản lý, Chủ tịch X …`
        let kind = PersonalTitle.at(tokens, start, before: limit)?.kind
        if kind == .calling || kind == .position,
            !PersonPhraseReader.beforeTitles.contains(tokens[start - 1].key)
        {
            return true
        }
        // `Ở góc độ chuyên gia, TS X …`
        return PersonPhraseReader.beforeOthers.contains(tokens[start - 1].key)
    }

    func openingOfSentence(before index: Int) -> Int {
        var place = index
        while place > 0, tokens[place - 1].kind != .stop { place -= 1 }
        return place
    }

    static let replying = SpeechWord.key("trả")
    static let towards = SpeechWord.set("vấn mặt hỏi")
    /// Words behind which several titles of one person may stand: `theo luật sư, tiến sĩ X`.
    static let beforeTitles = SpeechWord.set("theo là và lời vị nữ nam đó nhưng song còn cả khi sau")
    static let beforeOthers = SpeechWord.set("các những nhiều với cho của cùng số vị mọi độ cách một")

    func isTitleOrName(at index: Int, after phrase: PersonPhrase) -> Bool {
        // `Theo luật sư, bị cáo …`
        if !phrase.titles.isEmpty, PersonPhraseReader.accused.longest(tokens, at: index, before: limit) != nil {
            return false
        }
        guard let (kind, _) = PersonalTitle.at(tokens, index, before: limit) else {
            guard !phrase.titles.isEmpty else { return false }
            // `Phó chủ tịch câu lạc bộ Milan, Adriano Galli:`
            return nameEnd(at: index, isIntroduced: false) != nil
                || foreignRunEnd(at: index).map {
                    $0 < limit && [.colon, .comma, .dash].contains(tokens[$0].kind)
                        && phrase.titles.last?.upperBound == index - 1
                } ?? false
        }
        switch kind {
        case .plural, .part: return false
        // `Theo Chủ tịch UBND thành phố, ông …` may be another
        case .address:
            let isCoach = phrase.titles.last.map {
                PersonPhraseReader.coaches.contains(tokens[$0.lowerBound].key) && $0.count > 2
            }
            // `Đại diện UBND xã, ông X`
            let stands = phrase.titles.last.map {
                PersonPhraseReader.standing.longest(tokens, at: $0.lowerBound, before: $0.upperBound) != nil
            }
            return (phrase.hasOffice || isCoach ?? false || stands ?? false)
                && nameEnd(at: index + 1, isIntroduced: true) != nil
                && !phrase.isAddressed
        // `Theo Trưởng đoàn đại biểu Quốc hội, người dân sẽ …`: what is said begins so
        case .position, .calling: return tokens[index].isCapital || phrase.titles.isEmpty || leadsToName(from: index)
        default: return true
        }
    }

    /// `phụ huynh em Lan`: the child is not who speaks.
    private func isOfChild(_ phrase: PersonPhrase, _ place: Int) -> Bool {
        guard let title = phrase.titles.last, title.upperBound == place,
            PersonPhraseReader.parents.longest(tokens, at: title.lowerBound, before: place)?.end == place
        else { return false }
        return PersonPhraseReader.familiar.contains(tokens[place].key)
    }

    /// Whether a name stands behind the titles at the token.
    private func leadsToName(from index: Int) -> Bool {
        var place = index
        // titles, and what they are of, one behind the other; `học sinh, sinh viên, giáo viên, …` goes on for long
        for _ in 0..<3 {
            guard let end = PersonalTitle.at(tokens, place, before: limit)?.end else { return false }
            if nameEnd(at: end, isIntroduced: true) != nil { return true }
            place = end
            while place < min(limit, end + 12), tokens[place].kind == .word || tokens[place].kind == .joint {
                if nameEnd(at: place, isIntroduced: false, after: place - 1) != nil { return true }
                if SpeechVerb.at(tokens, place, before: limit) != nil { return false }
                place += 1
            }
            guard place + 1 < limit, tokens[place].kind == .comma || tokens[place].kind == .dash else { return false }
            place += 1
        }
        return false
    }

    /// `“…”, em nói`: whether a quotation and a verb of saying make a form of address for the young one for somebody.
    private func isTagged(_ place: Int, _ next: Int) -> Bool {
        place >= 2 && (tokens[place - 1].kind == .comma || tokens[place - 1].kind == .dash)
            && tokens[place - 2].kind == .quote && SpeechVerb.saysSomething(tokens, at: next, before: limit)
    }

    /// `trẻ em`: no form of address.
    func isChild(_ place: Int) -> Bool {
        place > 0 && PersonPhraseReader.beforeFamiliar.contains(tokens[place - 1].key)
    }

    /// `nhà văn A, nhà văn Hoa Mai và nhà văn B`: whether a calling before a name is one that the person has already, and so
    /// another's.
    func isCalledAgain(_ phrase: PersonPhrase, _ calling: Range<Int>) -> Bool {
        calling.upperBound < limit && tokens[calling.upperBound].isCapital
            && phrase.titles.contains { title in
                tokens[title].elementsEqual(tokens[calling]) { $0.key == $1.key }
            }
    }
}
