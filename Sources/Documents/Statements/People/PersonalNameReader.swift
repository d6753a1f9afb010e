/// Personal names in running text, and what stands behind them.
extension PersonPhraseReader {
    /// The end of the personal name at `start`, if one is there.
    ///
    /// A name that no title or form of address introduces must begin with a known surname.
    func nameEnd(at start: Int, isIntroduced: Bool, after previous: Int? = nil) -> Int? {
        guard start < limit, tokens[start].kind == .word else { return nil }
        // `ông al-Sayed`
        if isIntroduced, let part = foreignPart(behindParticleAt: start) { return part + 1 }
        guard tokens[start].isCapital else { return nil }
        guard isIntroduced || Surname.isSurname(tokens[start].key) || isHyphenated(start) else { return nil }
        // `ĐỘNG LỰC TĂNG TRƯỞNG MỚI`: words of a heading in capitals
        if !isIntroduced, previous == nil, start > 0, tokens[start].isInitials, tokens[start - 1].isInitials {
            return nil
        }
        // `Văn phòng Đoàn ĐBQH tỉnh`
        if !isIntroduced, !tokens[start].isInitials, start + 1 < limit, tokens[start + 1].isInitials { return nil }
        // `Đại biểu X, Đoàn Lam Giang, đề nghị …`
        if tokens[start].key == PersonPhraseReader.delegation, Province.end(tokens, at: start + 1, before: limit) != nil
        {
            return nil
        }
        // `Thành Đoàn Lam Giang`
        if !isIntroduced, start > 0, tokens[start].key == PersonPhraseReader.delegation,
            PersonPhraseReader.unionLevels.contains(tokens[start - 1].key)
        {
            return nil
        }
        // `ông WTO`
        if tokens[start].isAbbreviation, start > 0, !tokens[start - 1].isInitials, start + 1 < limit,
            !tokens[start + 1].isCapital
        {
            return nil
        }
        // `HLV CLB Bến Đông Mario Rossi`
        if PersonPhraseReader.bodyInitials.contains(tokens[start].key) { return nil }
        // `lời động viên của Thủ tướng Chính Phủ`
        if PersonPhraseReader.state.longest(tokens, at: start, before: limit) != nil { return nil }
        // `phóng viên Báo Lam Giang`
        if PersonPhraseReader.press.contains(tokens[start].key) { return nil }
        if !isIntroduced || previous != nil, Surname.placeEnd(tokens, start, before: limit) != nil { return nil }
        if !isIntroduced, isStreet(start) || isOwned(start) || isFirms(start) { return nil }
        var end = start
        var syllables = 0
        while end < limit, syllables <= 8 {
            let token = tokens[end]
            // `ông An-Chủ tịch xã`
            if token.kind == .joint, syllables > 0,
                PersonalTitle.at(tokens, end + 1, before: limit).map({ $0.kind == .office || $0.kind == .position })
                    ?? false
            {
                break
            }
            if token.kind == .joint, end > start, end + 1 < limit {
                if tokens[end + 1].isCapital {
                    end += 1
                    continue
                }
                // `Kim Sung-ho`
                if end == start + 2, tokens[end + 1].kind == .word, tokens[end + 1].range.count <= 5,
                    PersonPhraseReader.korean.contains(tokens[start].key) || isIntroduced && tokens[start].isForeign
                {
                    return end + 2
                }
            }
            if isIntroduced, end > start, let part = transliteratedEnd(behind: end) {
                end = part
                continue
            }
            if end > start, let next = foreignPart(behind: end, of: start) {
                end = next
                continue
            }
            guard token.kind == .word, token.isCapital else { break }
            // what stands in another column: `Trương Công Định        Chức vụ: Chủ tịch`
            if end > start, token.range.lowerBound - tokens[end - 1].range.upperBound > 3 { break }
            // `ông Nguyễn Văn A Giám đốc …`
            if syllables > 0, let (kind, _) = PersonalTitle.at(tokens, end, before: limit),
                kind == .office || kind == .part
            {
                break
            }
            // `Bị cáo Trần Tín Thừa nhận`
            if syllables > 1, SpeechVerb.isCapitalized(tokens, end, before: limit) { break }
            syllables += 1
            end += 1
        }
        guard syllables <= 6 else { return nil }
        // `Chủ tịch HĐQT Kim Hoa Group`
        if syllables >= 2, !isIntroduced, BodyPhrase.foreignFirms.contains(tokens[end - 1].key) { return nil }
        // `Nhà cầm quân Bồ Đào Nha`, but `bà Hà Lan`
        // `Bệnh nhân Hải Dương`
        if syllables >= 2 || tokens[start].isForeign,
            Country.end(tokens, at: start, before: limit) == end
                || Province.end(tokens, at: start, before: limit) == end,
            !isAddress(before: start)
        {
            return nil
        }
        if isIntroduced { return syllables >= 1 ? end : nil }
        guard syllables >= 2 else { return nil }
        guard let previous else { return syllables >= 3 ? end : nil }
        // `Giám đốc Sở Công Thương`
        if syllables == 2, tokens[previous].isCapital, PersonPhraseReader.bodyHeads.contains(tokens[previous].key) {
            return nil
        }
        // `công nhân ở Mai Hạ`
        if syllables == 2, PersonPhraseReader.within.contains(tokens[previous].key) { return nil }
        // `Phó Hiệu trưởng ĐH Y Hà Nội`, `Đại diện trường Đại học Y Hà Nội`
        if tokens[start].key == PersonPhraseReader.medicine,
            tokens[previous].isCapital || PersonPhraseReader.schools.contains(tokens[previous].key)
        {
            return nil
        }
        // `Bí thư Trung ương Đoàn Vũ An`
        if PersonPhraseReader.centralUnion.longest(tokens, at: previous, before: limit) != nil { return nil }
        // `Giám đốc Bệnh viện Hoa Mai Lê Quân`: the second word of the house's name and whoever heads it
        if syllables == 3, tokens[previous].isCapital, !Surname.isCommon(tokens[start].key),
            Surname.isCommon(tokens[start + 1].key), !tokens[previous].isAbbreviation
        {
            return nil
        }
        // `bác sĩ Bệnh viện Hoa Mai`: a name of two words behind a hospital is its own, unless no given name begins so
        if syllables == 2, PersonPhraseReader.houses.contains(tokens[previous].key),
            BodyPhrase.endsHead(tokens, at: start, after: max(0, start - 3)), !Surname.isCommon(tokens[start].key)
        {
            return nil
        }
        // `Hiệu trưởng Trường THPT Mạc Đĩnh Chi`
        if tokens[previous].kind == .word, PersonPhraseReader.schoolWords.contains(tokens[previous].key) { return nil }
        // `Lãnh đạo TP Tân Hòa`, `lãnh đạo thành phố Tân Hòa`
        if syllables == 2, tokens[previous].kind == .word, PersonPhraseReader.cities.contains(tokens[previous].key) {
            return nil
        }
        // `Chủ tịch UBND xã Bình An Đông`: the place has a name of three words
        if syllables == 2, previous > 0, tokens[previous].isCapital, !tokens[previous].isInitials,
            PersonPhraseReader.placeWords.contains(tokens[previous - 1].key), !Surname.isCommon(tokens[start].key)
        {
            return nil
        }
        if tokens[previous].kind == .word, PersonPhraseReader.placeWords.contains(tokens[previous].key) {
            // `quận Hoàng Mai`; `quận Hoàng Mai Nguyễn Quang …` goes on to the second
            if syllables == 2 { return nil }
            // `UBND tỉnh Võ Thị Kim Loan`: no place is called so
            let isWoman = tokens[start + 1].key == PersonPhraseReader.thi
            for second in start + 2..<end where !isWoman && Surname.isSurname(tokens[second].key) && end - second >= 2 {
                return nil
            }
        }
        // `Công ty Hồ Sen Lê Hoài Quang`: the run begins within a firm's name
        if tokens[previous].kind == .word, PersonPhraseReader.firmEnds.contains(tokens[previous].key), end - start >= 4
        {
            for second in start + 2..<end - 1 where Surname.isSurname(tokens[second].key) { return nil }
        }
        // `TP. Lam Giang Lê Hoài Bảo`: the run begins within a place's name
        // but `TP Phan Nguyễn Như Khánh` has no place of one syllable that is a surname
        if tokens[previous].kind == .word, tokens[previous].isCapital, end - start >= 4 {
            let isDouble =
                end - start == 4 && tokens[previous].isInitials && Surname.isSurname(tokens[start + 1].key)
            for second in start + (isDouble ? 2 : 1)..<end - 2 where Surname.isSurname(tokens[second].key) {
                return nil
            }
        }
        return end
    }

    /// `Park Sung-hee`: whether a Korean family name and a hyphenated given name stand there.
    private func isHyphenated(_ start: Int) -> Bool {
        start + 3 < limit && tokens[start + 1].isCapital && tokens[start + 2].kind == .joint
            && tokens[start + 3].kind == .word && !tokens[start + 3].isCapital
            && PersonPhraseReader.korean.contains(tokens[start].key)
    }

    /// `tuyến đường Lê Văn Lương`, `phố Trần Hưng Đạo`: whether the name behind the word is a street's; behind `thành phố` and
    /// `khu phố` may stand whoever heads it.
    private func isStreet(_ start: Int) -> Bool {
        guard start > 0, tokens[start - 1].kind == .word else { return false }
        // `công nhân cầu đường Lê Văn Tú`
        if tokens[start - 1].key == PersonPhraseReader.road {
            return start < 2 || tokens[start - 2].key != PersonPhraseReader.bridge
        }
        return tokens[start - 1].key == PersonPhraseReader.street
            && (start < 2 || !PersonPhraseReader.towns.contains(tokens[start - 2].key))
    }

    /// `Ông chủ Tân Mỹ Phát`: what somebody owns.
    private func isOwned(_ start: Int) -> Bool {
        start >= 2 && tokens[start - 1].key == PersonPhraseReader.owner
            && PersonPhraseReader.owners.contains(tokens[start - 2].key)
    }

    /// `Công ty Tân Hải Sơn`: a firm's name, unless it begins as many people's names do.
    private func isFirms(_ start: Int) -> Bool {
        !Surname.isCommon(tokens[start].key) && PersonPhraseReader.firmWords.contains(tokens, endingAt: start, after: 0)
    }

    private static let unionLevels = SpeechWord.set("ương tỉnh thành huyện quận")
    private static let delegation = SpeechWord.key("đoàn")
    private static let owner = SpeechWord.key("chủ")
    private static let owners = SpeechWord.set("ông bà cô")
    private static let thi = SpeechWord.key("thị")
    private static let road = SpeechWord.key("đường")
    private static let bridge = SpeechWord.key("cầu")
    private static let street = SpeechWord.key("phố")
    private static let towns = SpeechWord.set("thành khu tổ dân")

    /// Whether `ông` or the like stands right before.
    private func isAddress(before start: Int) -> Bool {
        guard start > 0, tokens[start - 1].kind == .word,
            case .address? = PersonalTitle.at(tokens, start - 1, before: start)?.kind
        else { return false }
        return true
    }

    /// Words that a place stands behind.
    static let within = SpeechWord.set("ở tại")
    /// Bodies in initials, which no name begins with.
    static let bodyInitials = SpeechWord.set("CLB UBND HĐND NXB HTX UBKT UBMTTQ ĐTQG BQL TP TPHCM")
    /// Last words of what firms are.
    static let firmEnds = SpeechWord.set("ty đoàn hàng nghiệp máy xã phần viện tâm")
    /// Last words of what hospitals, centres and theatres are.
    static let houses = SpeechWord.set("viện tâm hát tàng khám")
    /// The organs of the state, which are nobody's names.
    static let state = SpeechPhrases<Void>(["chính phủ", "quốc hội", "nhà nước"].map { ($0, ()) })
    static let medicine = SpeechWord.key("y")
    /// Last words of what schools and hospitals are, of which medicine may be the subject.
    static let schools = SpeechWord.set("học viện khoa trường đẳng")
    static let centralUnion = SpeechPhrases<Void>([("ương Đoàn", ())])

    // MARK: what stands behind a name

    /// Reads brackets and titles behind a name; returns where the phrase ends.
    func readBehind(_ phrase: inout PersonPhrase, from start: Int) -> Int {
        var place = start
        if place < limit, tokens[place].kind == .open, let close = closing(from: place) {
            if close > place + 1 { phrase.affiliation = place + 1..<close }
            place = close + 1
        }
        if let end = readTitle(&phrase, rightBehind: place) { return end }
        var end = place
        while place + 1 < limit, [.comma, .dash, .joint].contains(tokens[place].kind) {
            // `ông X - TUV, Giám đốc Sở Y`
            if place + 3 < limit, tokens[place + 1].isAbbreviation, tokens[place + 2].kind == .comma,
                PersonalTitle.at(tokens, place + 1, before: limit) == nil,
                PersonalTitle.at(tokens, place + 3, before: limit)?.kind == .office
            {
                place += 2
            }
            guard let (kind, titleEnd) = PersonalTitle.at(tokens, place + 1, before: limit),
                kind == .office || kind == .position || kind == .calling
            else { break }
            if kind == .calling, isCalledAgain(phrase, place + 1..<titleEnd) { break }
            // another person's titles: `…, Phó Chủ tịch Đoàn Minh Thư`
            var behind = PersonPhrase(tokens: place..<place)
            behind.titles = [place + 1..<titleEnd]
            var next = extend(&behind, place + 1, from: titleEnd)
            // `X, giám đốc viện này, nói …`
            if behind.name == nil, next + 1 < limit, tokens[next].key == AttributionFinder.this,
                tokens[next + 1].kind == .comma || tokens[next + 1].kind == .dash,
                BodyPhrase.endsHead(tokens, at: next, after: place + 1)
            {
                next += 1
            }
            // `X, người dân sống gần đó, kể`
            if kind == .position, behind.name == nil, next < limit, next > titleEnd,
                AttributionFinder.that.contains(tokens[next].key)
            {
                next += 1
                behind.titles[0] = place + 1..<next
            }
            if kind == .calling || kind == .position, behind.name == nil, let end = subjectEnd(at: next) {
                next = end
                behind.titles[0] = place + 1..<end
            }
            guard behind.name == nil, !isSubject(behind: phrase, to: next),
                !isContent(behind: phrase, from: place, to: next, kind: kind)
            else { break }
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
        // `…, Trưởng phòng Cảnh sát giao thông, Công an thành phố cho biết`
        if end > start, end < limit, tokens[end].kind == .comma, let title = phrase.titles.last,
            title.upperBound == end, let body = bodyEnd(at: end + 1),
            SpeechVerb.at(tokens, body, before: limit) != nil
                || SpeechVerb.adverbEnd(tokens, body, before: limit) != nil
        {
            phrase.titles[phrase.titles.count - 1] = title.lowerBound..<body
            return body
        }
        return end
    }

    /// The end of a body's name, with small words that go on with it and the body of which it is part in brackets:
    /// `Trung tâm Mạng lưới khí tượng thủy văn quốc gia (Tổng cục Khí tượng)`.
    private func bodyEnd(at start: Int) -> Int? {
        guard var end = BodyPhrase.end(tokens, at: start, before: limit) else { return nil }
        while end < min(limit, start + 16), tokens[end].kind == .word,
            !PersonPhraseReader.ends.contains(tokens[end].key),
            SpeechVerb.at(tokens, end, before: limit) == nil, SpeechVerb.adverbEnd(tokens, end, before: limit) == nil
        {
            end += 1
        }
        if end < limit, tokens[end].kind == .open, let close = closing(from: end) { end = close + 1 }
        return end
    }

    /// The end of what somebody is learned in, up to a comma or a verb of saying: `chuyên gia [về giao thông] cho rằng`.
    private func subjectEnd(at start: Int) -> Int? {
        guard start + 2 < limit, tokens[start].key == PersonPhraseReader.about else { return nil }
        for place in start + 1..<min(limit, start + 12) {
            switch tokens[place].kind {
            case .joint: continue
            case .word:
                if place > start + 1, SpeechVerb.saysSomething(tokens, at: place, before: limit) { return place }
            case .comma: return place > start + 1 ? place : nil
            default: return nil
            }
        }
        return nil
    }

    private static let about = SpeechWord.key("về")

    /// `Với bị cáo A, luật sư cho rằng …`: whoever a preposition goes before is not the one who speaks, so that the title
    /// behind the comma is the speaker's.
    private func isSubject(behind phrase: PersonPhrase, to end: Int) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > 0, tokens[start - 1].kind == .word,
            PersonPhraseReader.prepositions.contains(tokens[start - 1].key)
        else { return false }
        return SpeechVerb.saysSomething(tokens, at: end, before: limit)
    }

    private static let prepositions = SpeechWord.set("với của về cho từ riêng ngoài gặp hỏi")

    /// Where the brackets opened at `open` are closed; those within them count as their own.
    func closing(from open: Int) -> Int? {
        var depth = 0
        for place in open..<min(limit, open + 30) {
            if tokens[place].kind == .open { depth += 1 }
            if tokens[place].kind == .close { depth -= 1 }
            if depth == 0 { return place }
        }
        return nil
    }
}
