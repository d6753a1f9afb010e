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

    /// `ông`, `đồng chí`: it points to somebody named before.
    var isPronoun: Bool { isAddressed && name == nil && titles.isEmpty && !isPart }
}

/// Reads the phrases that name people, from left to right.
struct PersonPhraseReader {
    let tokens: [SpeechToken]
    let limit: Int

    /// The phrase that begins at `start`, if one does.
    func phrase(at start: Int) -> PersonPhrase? {
        var phrase = PersonPhrase(tokens: start..<start)
        var place = readTitles(&phrase, from: start)
        let isIntroduced = place > start
        if phrase.name == nil, let end = nameEnd(at: place, isIntroduced: isIntroduced && !phrase.isPlural) {
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
    private func readTitles(_ phrase: inout PersonPhrase, from start: Int) -> Int {
        var place = start
        while let (kind, end) = PersonalTitle.at(tokens, place, before: limit) {
            var next = end
            switch kind {
            case .address(let gender):
                // `ông chủ`, `anh em` are words of their own
                if next < limit, tokens[next].kind == .word, PersonPhraseReader.compounds.contains(tokens[next].key),
                    !tokens[next].isCapital
                {
                    return place
                }
                if tokens[place].isCapital, Surname.placeEnd(tokens, place, before: limit) != nil { return place }
                phrase.isAddressed = true
                phrase.gender = phrase.gender ?? gender
                if gender != nil { phrase.address = tokens[end - 1].key }
            case .plural: phrase.isPlural = true
            case .calling:
                phrase.titles.append(place..<end)
                if next < limit, tokens[next].kind == .stop || tokens[next].kind == .joint { next += 1 }
                // `đại biểu Quốc hội thành phố …`, `bác sĩ Bệnh viện …`
                if next < limit, tokens[next].isCapital, nameEnd(at: next, isIntroduced: true) == nil {
                    next = extend(&phrase, place, from: next)
                }
            case .office, .position:
                phrase.titles.append(place..<end)
                if kind == .office { phrase.hasOffice = true }
                next = extend(&phrase, place, from: end)
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
                guard isTitleOrName(at: place + 1, after: phrase) else { return place }
                place += 1
            case .word where tokens[place].key == PersonPhraseReader.also:
                place += 1
            default: break
            }
        }
        return place
    }

    private func isTitleOrName(at index: Int, after phrase: PersonPhrase) -> Bool {
        guard let (kind, _) = PersonalTitle.at(tokens, index, before: limit) else {
            return !phrase.titles.isEmpty && nameEnd(at: index, isIntroduced: false) != nil
        }
        switch kind {
        case .plural, .part: return false
        // `Theo Chủ tịch UBND thành phố, ông …` may be another
        case .address:
            return phrase.hasOffice && nameEnd(at: index + 1, isIntroduced: true) != nil && !phrase.isAddressed
        default: return true
        }
    }

    /// Goes on behind a title's words through what it is a title of, up to a name, a verb or a mark; records the title
    /// and the name.
    private func extend(_ phrase: inout PersonPhrase, _ start: Int, from first: Int) -> Int {
        var place = first
        while place < limit, place - start <= 28 {
            let token = tokens[place]
            switch token.kind {
            case .joint: place += 1
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
                guard place + 1 < limit, tokens[place + 1].isCapital,
                    PersonalTitle.at(tokens, place + 1, before: limit) == nil,
                    nameEnd(at: place + 1, isIntroduced: false) == nil
                else { return close(&phrase, start, place) }
                place += 1
            case .word:
                if token.isCapital {
                    if let end = nameEnd(at: place, isIntroduced: false, after: place > start ? place - 1 : nil) {
                        phrase.name = place..<end
                        phrase.titles[phrase.titles.count - 1] = start..<place
                        return end
                    }
                    if let end = Surname.placeEnd(tokens, place, before: limit) {
                        place = end
                        continue
                    }
                } else {
                    if PersonPhraseReader.ends.contains(token.key)
                        || SpeechVerb.adverbEnd(tokens, place, before: limit) != nil
                    {
                        return close(&phrase, start, place)
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
                        kind != .position, kind != .calling || end < limit && tokens[end].isCapital
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

    /// Whether a token is a year or the like: `giai đoạn 2010 - 2016`.
    private func isNumber(_ place: Int) -> Bool {
        tokens[place].kind == .word && tokens[place].isNumber
    }

    /// `Phó trưởng Ban chỉ đạo …`, `Giám đốc Trung tâm dự báo …`: a verb that says what a body is for.
    private func isTask(_ place: Int, after first: Int) -> Bool {
        place > first && tokens[place - 1].kind == .word && PersonPhraseReader.bodies.contains(tokens[place - 1].key)
    }

    private func close(_ phrase: inout PersonPhrase, _ start: Int, _ end: Int) -> Int {
        phrase.titles[phrase.titles.count - 1] = start..<end
        return end
    }

    // MARK: names

    /// The end of the personal name at `start`, if one is there.
    ///
    /// A name that no title or form of address introduces must begin with a known surname.
    func nameEnd(at start: Int, isIntroduced: Bool, after previous: Int? = nil) -> Int? {
        guard start < limit, tokens[start].kind == .word, tokens[start].isCapital else { return nil }
        let isSurname = Surname.isSurname(tokens[start].key)
        guard isIntroduced || isSurname else { return nil }
        if !isIntroduced || previous != nil, Surname.placeEnd(tokens, start, before: limit) != nil { return nil }
        var end = start
        var syllables = 0
        while end < limit, syllables <= 8 {
            let token = tokens[end]
            if token.kind == .joint, end > start, end + 1 < limit, tokens[end + 1].isCapital {
                end += 1
                continue
            }
            guard token.kind == .word, token.isCapital else { break }
            // `ông Nguyễn Văn A Giám đốc …`
            if syllables > 0, let (kind, _) = PersonalTitle.at(tokens, end, before: limit),
                kind == .office || kind == .part
            {
                break
            }
            syllables += 1
            end += 1
        }
        guard syllables <= 6 else { return nil }
        if isIntroduced { return syllables >= 1 ? end : nil }
        guard syllables >= 2 else { return nil }
        guard let previous else { return syllables >= 3 ? end : nil }
        if tokens[previous].kind == .word, PersonPhraseReader.placeWords.contains(tokens[previous].key) {
            // `quận Hoàng Mai`; `quận Hoàng Mai Nguyễn Quang …` goes on to the second
            if syllables == 2 { return nil }
            for second in start + 2..<end where Surname.isSurname(tokens[second].key) && end - second >= 2 {
                return nil
            }
        }
        // `TP. Lam Giang Lê Hoài Bảo`: the run begins within a place's name
        if tokens[previous].kind == .word, tokens[previous].isCapital, end - start >= 4 {
            for second in start + 1..<end - 2 where Surname.isSurname(tokens[second].key) { return nil }
        }
        return end
    }

    // MARK: what stands behind a name

    /// Reads brackets and titles behind a name; returns where the phrase ends.
    private func readBehind(_ phrase: inout PersonPhrase, from start: Int) -> Int {
        var place = start
        if place < limit, tokens[place].kind == .open, let close = closing(from: place) {
            if close > place + 1 { phrase.affiliation = place + 1..<close }
            place = close + 1
        }
        var end = place
        while place + 1 < limit, tokens[place].kind == .comma || tokens[place].kind == .dash {
            guard let (kind, titleEnd) = PersonalTitle.at(tokens, place + 1, before: limit),
                kind == .office || kind == .position || kind == .calling
            else { break }
            // another person's titles: `…, Phó Chủ tịch Đoàn Minh Thư`
            var behind = PersonPhrase(tokens: place..<place)
            behind.titles = [place + 1..<titleEnd]
            let next = extend(&behind, place + 1, from: titleEnd)
            guard behind.name == nil else { break }
            if next < limit, tokens[next].kind == .comma || tokens[next].kind == .dash,
                nameEnd(at: next + 1, isIntroduced: false) != nil, phrase.titles.isEmpty == false
            {
                break
            }
            phrase.titles.append(contentsOf: behind.titles)
            if kind == .office { phrase.hasOffice = true }
            end = next
            place = next
        }
        return end
    }

    private func closing(from open: Int) -> Int? {
        (open..<min(limit, open + 30)).first { tokens[$0].kind == .close }
    }

    // MARK: words

    private static let also = SpeechWord.key("kiêm")

    /// Words that end what an office is of, if no verb of speech does.
    private static let ends = SpeechWord.set(
        """
        có là được bị không vừa mới này đó khi việc với để do vì nếu thì mà như từ trình ký đến dự ra rồi nay theo về nhằm
        """)

    /// Bodies that are called by what they do.
    private static let bodies = SpeechWord.set("phòng ban tâm tổ đội phận đoàn trạm viện")

    /// Words with a verb of speech in them that are none.
    private static let tasks = SpeechPhrases<Void>(
        ["hướng dẫn", "giao thông", "giao dịch", "tiếp nhận", "giao lưu", "giao nhận", "dự báo khí tượng"].map {
            ($0, ())
        })

    /// Words that a place's name follows.
    private static let placeWords = SpeechWord.set("quận huyện phường xã thị tỉnh trấn thôn bản ấp đường trường")

    /// Words that make something else of a form of address.
    private static let compounds = SpeechWord.set("em chủ hàng ta nội ngoại con ấy bạn xã lớn")
}
