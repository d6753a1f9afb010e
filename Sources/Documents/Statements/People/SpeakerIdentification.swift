import VietnameseText

/// Whom a mention means, from what the document says of its people and from the sentences before.
extension StatementReader {
    /// The speaker whom `source` means, with the role; nil where that is not certain.
    mutating func identify(
        _ source: Attribution.Source, before index: Int, _ block: SpeechBlock
    ) -> (speaker: Int, role: String?)? {
        switch source {
        case .body(let tokens):
            if block.tokens[tokens.lowerBound].key == BodyPhrase.honored { return lastRepresentative(block) }
            if BodyPhrase.isGeneral(block.tokens, tokens) { return generalBody(tokens, block).map { ($0, nil) } }
            if BodyEpithet.parts.longest(block.tokens, at: tokens.lowerBound, before: tokens.upperBound)?.end
                == tokens.upperBound
            {
                return body(inPart: tokens, block).map { ($0, nil) }
            }
            if BodyPhrase.isHead(block.tokens, tokens) {
                let known = body(meantBy: tokens, block)
                // `Đoàn giám sát cho rằng …`, where no other is named
                let isOnly = known == nil && BodyPhrase.isOnly(block.tokens, tokens) && !isNamed(tokens, block)
                return (known ?? (isOnly ? speaker(body: tokens, block) : nil)).map { ($0, nil) }
            }
            return (speaker(body: tokens, block), nil)
        case .paper(let tokens): return issuer(ofPaper: tokens, block)
        case .person(let phrase):
            // `Một nhân chứng khác nói …` is nobody who has been named
            let behind = phrase.tokens.upperBound
            if phrase.name == nil, behind < block.tokens.count, block.tokens[behind].key == AttributionFinder.other {
                return nil
            }
            if let person = person(phrase, before: index, block) {
                return (speaker(person: person), cast.role(of: person))
            }
            // `Chủ đầu tư cho biết …`
            if let title = phrase.titles.first, title == phrase.tokens,
                BodyEpithet.parts.longest(block.tokens, at: title.lowerBound, before: title.upperBound)?.end
                    == title.upperBound
            {
                return body(inPart: title, block).map { ($0, nil) }
            }
            return represented(phrase, block) ?? (isEpithet(phrase, block) ? lastRepresentative(block) : nil)
                ?? office(phrase, block).map { ($0, nil) }
        }
    }

    /// `Vị chuyên gia cho rằng …`, `Chuyên gia này …`: what the one who spoke right before is.
    private func isEpithet(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Bool {
        guard phrase.name == nil, !phrase.isAddressed, !phrase.isPlural, !phrase.hasOffice,
            let title = phrase.titles.first, title == phrase.tokens
        else { return false }
        let next = title.upperBound
        return title.lowerBound > 0 && block.tokens[title.lowerBound - 1].key == BodyPhrase.honored
            || next < block.tokens.count && block.tokens[next].key == AttributionFinder.this
    }

    /// The body by whose representative the words right before were said, or the person who said them.
    private func lastRepresentative(_ block: SpeechBlock) -> (speaker: Int, role: String?)? {
        guard let last = result.statements.last, last.role != nil, isNear(last.range.upperBound, block) else {
            return nil
        }
        if result.speakers[last.speaker].isBody { return (last.speaker, last.role) }
        // `vị này` is whoever spoke last, where nobody else has been spoken of since
        guard context.allSatisfy({ $0.person.map { speakerOfPerson[$0] == last.speaker } ?? false }),
            current?.phrases(in: sentence).allSatisfy({ $0.name == nil && !$0.isAddressed }) ?? true
        else { return nil }
        return (last.speaker, last.role)
    }

    /// `Đại diện Sở Y tế`, `lãnh đạo Công an huyện`: a body speaks by somebody who is not named.
    mutating func represented(_ phrase: PersonPhrase, _ block: SpeechBlock) -> (speaker: Int, role: String?)? {
        guard phrase.name == nil, !phrase.isAddressed, !phrase.isPlural, phrase.titles.count == 1,
            let title = phrase.titles.first,
            let end = StatementReader.representatives.longest(
                block.tokens, at: title.lowerBound, before: title.upperBound)?.end,
            end < title.upperBound
        else { return nil }
        var start = end
        while start < title.upperBound, StatementReader.representing.contains(block.tokens[start].key) { start += 1 }
        let role = verbText(title.lowerBound..<end, block)
        // `lãnh đạo Chính phủ` is the Thủ tướng whom the document names
        if let holder = headHolder(of: start..<title.upperBound, block) {
            return (speaker(person: holder), cast.role(of: holder))
        }
        if let bodyEnd = BodyPhrase.end(block.tokens, at: start, before: title.upperBound) {
            return (speaker(body: start..<bodyEnd, block), role)
        }
        if let leader = leader(start..<title.upperBound, block) {
            return (speaker(person: leader), cast.role(of: leader))
        }
        // `đại diện phòng cảnh sát giao thông Bến Đông`
        if let head = BodyPhrase.headEnd(block.tokens, at: start, before: title.upperBound), head < title.upperBound,
            title.upperBound - start <= 12,
            block.tokens[head..<title.upperBound].allSatisfy({ $0.kind == .word && !$0.isNumber || $0.kind == .joint }),
            block.tokens[head..<title.upperBound].contains(where: { $0.isCapital })
        {
            return (speaker(body: start..<title.upperBound, block), role)
        }
        // `lãnh đạo Chile` is whoever leads it
        if StatementReader.leadings.contains(block.tokens[title.lowerBound].key),
            Country.end(block.tokens, at: start, before: title.upperBound) == title.upperBound
        {
            return head(of: start..<title.upperBound, block).map { (speaker(person: $0), cast.role(of: $0)) }
        }
        // `đại diện Vinatech`
        if title.upperBound - start <= 3, !Surname.isSurname(block.tokens[start].key),
            block.tokens[start..<title.upperBound].allSatisfy({ $0.kind == .word && $0.isCapital }),
            block.tokens[start..<title.upperBound].contains(where: { $0.isForeign || $0.isAbbreviation }),
            // `Phát ngôn viên của Smith` speaks for the man
            !cast.people.contains(where: { $0.syllables.contains(block.tokens[title.upperBound - 1].key) })
        {
            return (speaker(body: start..<title.upperBound, block), role)
        }
        // `đại diện Di Động Bình Minh`
        let name = start..<title.upperBound
        if end == start, 3...5 ~= name.count, block.tokens[title.lowerBound].key == StatementReader.standing,
            block.tokens[name].allSatisfy({ $0.kind == .word && $0.isCapital && !$0.isInitials }),
            !Surname.isSurname(block.tokens[start].key),
            Province.end(block.tokens, at: start, before: name.upperBound) == nil,
            Country.end(block.tokens, at: start, before: name.upperBound) == nil,
            Surname.placeEnd(block.tokens, start, before: name.upperBound) == nil
        {
            return (speaker(body: name, block), role)
        }
        // `lãnh đạo bệnh viện`, `đại diện công ty này`
        guard let head = BodyPhrase.headEnd(block.tokens, at: start, before: title.upperBound),
            head == title.upperBound
        else { return nil }
        return body(meantBy: start..<head, block).map { ($0, role) }
    }

    /// The only president, premier or king of the country whom the document names.
    private func head(of country: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens[country].filter { $0.kind == .word }.map(\.key)
        let found = cast.people.indices.filter { person in
            cast.people[person].roles.contains { role in
                StatementReader.statesmen.contains { role.words.elementsEqual($0 + words) }
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    private static let statesmen = ["tổng thống", "thủ tướng", "chủ tịch", "quốc vương"].map(SpeechWord.keys)
    /// The first syllable of `đại diện`.
    private static let standing = SpeechWord.key("đại")
    /// The first words of `lãnh đạo` and `nhà lãnh đạo`.
    private static let leadings = SpeechWord.set("lãnh nhà")

    /// `lãnh đạo thành phố`, of somebody who leads it and spoke last, right before; nil where it may be another.
    private func leader(_ place: Range<Int>, _ block: SpeechBlock) -> Int? {
        guard place.count <= 2, !block.tokens[place].contains(where: { $0.isCapital }),
            StatementReader.places.longest(block.tokens, at: place.lowerBound, before: place.upperBound)?.end
                == place.upperBound,
            let last = result.statements.last, isNear(last.range.upperBound, block)
        else { return nil }
        let words = block.tokens[place].map(\.key)
        let leaders = cast.people.indices.filter { person in
            cast.people[person].roles.contains { role in
                role.isOffice && StatementReader.leaders.contains(where: { role.words.starts(with: $0) })
                    && Cast.isSubsequence(words, of: role.words)
            }
        }
        guard leaders.count == 1, speakerOfPerson[leaders[0]] == last.speaker else { return nil }
        return leaders[0]
    }

    private static let places = SpeechPhrases<Void>(
        ["thành phố", "tỉnh", "huyện", "quận", "xã", "phường", "thị xã", "bộ", "sở"].map { ($0, ()) })
    private static let leaders = [
        "chủ tịch", "bí thư", "phó chủ tịch", "phó bí thư", "bộ trưởng", "thứ trưởng", "giám đốc",
    ]
    .map(SpeechWord.keys)

    private static let representatives = SpeechPhrases<Void>(
        [
            "đại diện", "đại diện lãnh đạo", "lãnh đạo", "chỉ huy", "nhà lãnh đạo", "người phát ngôn", "phát ngôn viên",
            "phó phát ngôn",
        ].map {
            ($0, ())
        })
    private static let representing = SpeechWord.set("của phía lãnh đạo thuộc")

    /// The person whom `phrase` means; for a pronoun the subject of the sentence before, where no other can be meant.
    func person(_ phrase: PersonPhrase, before index: Int, _ block: SpeechBlock) -> Int? {
        guard let person = meant(by: phrase, before: index, block),
            !(phrase.isPronoun && cast.isCalledOtherwise(person, than: phrase))
        else { return nil }
        return person
    }

    private func meant(by phrase: PersonPhrase, before index: Int, _ block: SpeechBlock) -> Int? {
        guard phrase.isPronoun else {
            return cast.resolve(phrase, in: block) ?? described(phrase, block) ?? lastHolder(phrase, block)
        }
        var possible = context
        // the pronoun's own sentence may have named somebody before it
        for other in current?.phrases(in: sentence) ?? [] where other.tokens.upperBound <= index && !other.isPronoun {
            let person = cast.resolve(other, in: block)
            guard person != nil || other.isAddressed || other.isPlural && other.name != nil else { continue }
            possible.append(
                Antecedent(
                    person: person, gender: person.flatMap { cast.people[$0].gender } ?? other.gender,
                    // `Người đầu tiên chúng tôi gặp là ông X, ông nói: …`
                    // or `Ông X vẫn rõ ràng như mọi khi, ông nói: …`
                    isSubject: other.tokens.lowerBound == sentence.lowerBound && other.name != nil
                        || other.tokens.lowerBound > 0
                            && block.tokens[other.tokens.lowerBound - 1].key == AttributionFinder.being
                ))
        }
        // `Bộ trưởng X vẫn rõ ràng như mọi khi, ông nói …`: whoever alone is named in the sentence, and opens it
        let own = possible[context.count...].filter { cast.fits($0.gender, phrase.gender) }
        if own.count == 1, own[0].isSubject, let person = own[0].person { return person }
        var fitting = possible.filter { cast.fits($0.gender, phrase.gender) }
        // `Bà X cho rằng lời của Tổng thống Y không có tác dụng. Bà nói …`: whoever is only spoken of, and may be a man or a
        // woman, is not meant
        if let subject = fitting.first, subject.isSubject, subject.gender != nil {
            fitting.removeAll { $0.isInWords && $0.gender == nil }
        }
        guard let first = fitting.first else { return onlySpeaker(phrase, block) }
        if possible.count == context.count, let topic = topic(fitting, of: phrase, block) { return topic }
        guard fitting.allSatisfy({ $0.person == first.person }) else { return nil }
        return first.isSubject || isMet(before: index, block)
            || first.person.map { $0 == onlySpeaker(phrase, block) } ?? false
            ? first.person : nil
    }

    /// The one who has spoken, where the document has named nobody else so far whom the pronoun could mean.
    private func onlySpeaker(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Int? {
        let offset = block.span(phrase.tokens).lowerBound
        var found: Int?
        for person in cast.people.indices
        where cast.fits(cast.people[person].gender, phrase.gender) && cast.people[person].first < offset {
            guard found == nil else { return nil }
            found = person
        }
        guard let found, speakerOfPerson[found] != nil,
            phrase.address == nil || cast.people[found].address == nil || cast.people[found].address == phrase.address
        else { return nil }
        return found
    }

    /// `Gặp ông X ở nhà riêng, ông nói …`: whether the sentence begins with the reporter's going to somebody.
    private func isMet(before index: Int, _ block: SpeechBlock) -> Bool {
        guard sentence.contains(index), index - sentence.lowerBound >= 3, block.tokens[index - 1].kind == .comma else {
            return false
        }
        return StatementReader.meetings.longest(block.tokens, at: sentence.lowerBound, before: index) != nil
    }

    private static let meetings = SpeechPhrases<Void>(
        [
            "gặp", "hỏi", "tìm gặp", "tìm đến", "tìm về", "đến gặp", "khi gặp", "khi hỏi", "gõ cửa", "ghé thăm",
            "đến thăm", "tiếp xúc với",
            "khi tiếp xúc với", "trao đổi với", "khi trao đổi với", "trò chuyện với", "liên hệ", "liên hệ với",
            "chúng tôi gặp", "chúng tôi hỏi", "chúng tôi tìm gặp",
            "chúng tôi tìm đến", "gặp lại", "đem chuyện hỏi", "mang chuyện hỏi", "đem câu hỏi đến",
        ].map { ($0, ()) })

    /// `Phó Thủ tướng khẳng định …` where several bear the title: the one of them who spoke last or was named right before.
    private func lastHolder(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Int? {
        guard phrase.name == nil, phrase.hasOffice, !phrase.isPlural, !phrase.isPart else { return nil }
        let holders = cast.holders(of: phrase, in: block)
        guard holders.count > 1 else { return nil }
        if let last = result.statements.last, isNear(last.range.upperBound, block),
            let person = speakerOfPerson.first(where: { $0.value == last.speaker })?.key, holders.contains(person),
            context.allSatisfy({ $0.person == person || !($0.person.map(holders.contains) ?? true) })
        {
            return person
        }
        let named = context.compactMap(\.person).filter(holders.contains)
        return named.count == 1 ? named[0] : nil
    }

    /// Whether an offset lies in the paragraph or not far before it.
    func isNear(_ offset: Int, _ block: SpeechBlock) -> Bool {
        offset <= block.range.upperBound && block.range.lowerBound - offset <= 400
    }

    /// Keeps whom the sentence named, for the pronouns of the next.
    mutating func remember(
        _ phrases: ArraySlice<PersonPhrase>, _ finder: AttributionFinder, _ block: SpeechBlock
    ) {
        if hasStrangerSpoken {
            hasStrangerSpoken = false
            context = [Antecedent(person: nil, gender: nil, isSubject: true)]
            sentencesSince = 0
            return
        }
        var named: [Antecedent] = []
        // `Chúng tôi gặp ông X ở nhà riêng. Ông nói …`: nobody else is spoken of
        let others = phrases.filter { !$0.isPronoun }
        // `Tên đầy đủ của chị là X.`
        let isAlone =
            others.count == 1 && !finder.hasKin(before: others[0]) && !finder.isAside(others[0])
            && (phrases.first?.tokens.lowerBound == others[0].tokens.lowerBound
                || others[0].tokens.lowerBound > 0
                    && block.tokens[others[0].tokens.lowerBound - 1].key == AttributionFinder.being)
        for phrase in phrases where phrase.isAddressed || phrase.name != nil || phrase.hasOffice {
            // `ông` is none of `các đại biểu`
            if phrase.isPlural, phrase.name == nil { continue }
            if phrase.isPronoun {
                // `Ông nói …` keeps him whom it means, if it means one
                if finder.isSubject(phrase), let person = self.person(phrase, before: phrase.tokens.lowerBound, block),
                    !named.contains(where: { $0.person == person })
                {
                    named.append(Antecedent(person: person, gender: cast.people[person].gender, isSubject: true))
                }
                continue
            }
            if finder.isRelated(phrase) { continue }
            let person = cast.resolve(phrase, in: block)
            // an office that nobody of the document holds is hardly the one who is meant
            if person == nil, phrase.name == nil, !phrase.isAddressed, !phrase.isPlural { continue }
            if let person, named.contains(where: { $0.person == person }) { continue }
            named.append(
                Antecedent(
                    person: person, gender: person.flatMap { cast.people[$0].gender } ?? phrase.gender,
                    isSubject: isAlone && phrase.name != nil || finder.isSubject(phrase) || finder.isAccording(phrase),
                    isInWords: spokenFrom.map { phrase.tokens.lowerBound >= $0 } ?? false))
        }
        if !named.isEmpty {
            context = named
            sentencesSince = 0
        } else {
            sentencesSince += 1
            // whoever was named that long ago is out of mind
            if sentencesSince > 2 { context = [] }
        }
    }
}
