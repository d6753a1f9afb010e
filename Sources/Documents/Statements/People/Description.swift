/// People who are named again by what they are: `luật sư nói`, `vị giám đốc này`, `nữ ca sĩ`, `người đứng đầu Sở Nội vụ`.
extension StatementReader {
    /// The person whom a title without a name means; nil where it may be another.
    func described(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Int? {
        guard phrase.name == nil, !phrase.isAddressed, !phrase.isPlural, phrase.titles.count == 1,
            let title = phrase.titles.first,
            let (kind, end) = PersonalTitle.at(block.tokens, title.lowerBound, before: title.upperBound)
        else { return nil }
        if let found = head(title, block) ?? deputy(title, from: end, block) { return found }
        // `PGS.TS X, giảng viên, … Thầy cho rằng …`
        if title.count == 1, block.tokens[title.lowerBound].key == StatementReader.teacher, context.count == 1,
            context[0].isSubject, let person = context[0].person, cast.people[person].gender != .woman
        {
            return person
        }
        // `Nhà sáng lập Hoa Mai nói rằng …`: of what somebody holds a position
        if kind == .position, end < title.upperBound,
            PersonPhraseReader.standing.longest(block.tokens, at: title.lowerBound, before: title.upperBound) == nil,
            let words = cast.roles(of: phrase, block).first?.words
        {
            let holders = cast.people.indices.filter { cast.people[$0].roles.contains { $0.words == words } }
            if holders.count == 1 { return holders[0] }
        }
        let before = title.lowerBound > 0 ? block.tokens[title.lowerBound - 1].key : 0
        let isDefinite = AttributionFinder.definite.contains(before)
        // `giám đốc của trung tâm này`: the centre is at hand, and not who heads it
        let isThis =
            title.upperBound < block.tokens.count && block.tokens[title.upperBound].key == AttributionFinder.this
        let isOfBody = isThis && BodyPhrase.endsHead(block.tokens, at: title.upperBound, after: end)
        guard
            isDefinite || isThis
                || kind == .calling && (end == title.upperBound || isOrigin(end..<title.upperBound, block)),
            !AttributionFinder.indefinite.contains(before),
            !(isDefinite && title.lowerBound > 1
                && StatementReader.several.contains(block.tokens[title.lowerBound - 2].key))
        else { return nil }
        let words = block.tokens[title.lowerBound..<(isOfBody ? title.upperBound : end)].lazy
            .filter { $0.kind == .word && $0.key != AttributionFinder.of }
            .flatMap { Cast.inFull[$0.key] ?? [$0.key] }
        let gender =
            before == StatementReader.female ? PersonalTitle.Gender.woman : before == StatementReader.male ? .man : nil
        let isCoach = StatementReader.coachNames.contains { words.starts(with: $0) }
        let isAccused =
            StatementReader.suspects.longest(block.tokens, at: title.lowerBound, before: end)?.end == end
        func holds(_ person: Int) -> Bool {
            if isAccused, cast.people[person].isHeld { return true }
            // `Phó Chủ nhiệm X (ĐBQH tỉnh Y) … Đại biểu đề nghị …`
            if StatementReader.deputies.contains(Array(words)), isDeputy(person) {
                return cast.fits(cast.people[person].gender, gender)
            }
            return cast.fits(cast.people[person].gender, gender)
                && cast.people[person].roles.contains { role in
                    Cast.isSubsequence(Array(words), of: role.words)
                        || isCoach && StatementReader.coaches.contains { role.words.starts(with: $0) }
                }
        }
        // whoever of the kind was named since is nearer than the one who spoke last
        let near = context.filter { $0.person.map(holds) ?? false }
        if near.count == 1 || near.lazy.filter(\.isSubject).count == 1,
            let person = (near.count == 1 ? near.first : near.first(where: \.isSubject))?.person
        {
            return person
        }
        if let last = result.statements.last, isNear(last.range.upperBound, block),
            // `Một nhân chứng khác nói … Nhân chứng kể …` is the other one
            !context.contains(where: { $0.person == nil && $0.isSubject }),
            let person = speakerOfPerson.first(where: { $0.value == last.speaker })?.key,
            // `chuyên gia này` may be called otherwise elsewhere, but nobody else was spoken of
            holds(person)
                || (isThis && !isOfBody && kind == .position || isAge(end..<title.upperBound, block)) && isAlone(person)
                    && cast.fits(cast.people[person].gender, gender)
                || isEpithet(title, block) && isAlone(person) && !cast.people[person].roles.contains(where: \.isOffice)
        {
            return person
        }
        // `Lê Hoài Quang vừa ký hợp đồng. Chân sút 27 tuổi nói …`, `… Người đẹp nói …`: whoever alone was spoken of right before
        if near.isEmpty, context.count == 1, context[0].isSubject, let person = context[0].person,
            isAge(end..<title.upperBound, block)
                || StatementReader.praises.longest(block.tokens, at: title.lowerBound, before: end)?.end == end
                    && cast.people[person].gender != .man,
            cast.fits(cast.people[person].gender, gender), !cast.people[person].roles.contains(where: \.isOffice),
            !namesAnother(than: person, before: title.lowerBound, block)
        {
            return person
        }
        // `Mai Khôi đã trở lại. Nữ ca sĩ nói …`: whoever alone was spoken of right before, and is called nothing else
        if gender != nil, near.isEmpty, context.count == 1, context[0].isSubject, let person = context[0].person,
            cast.people[person].roles.isEmpty, cast.fits(cast.people[person].gender, gender),
            !cast.people.contains(where: { other in
                other.roles.contains { Cast.isSubsequence(Array(words), of: $0.words) }
            })
        {
            return person
        }
        // or the one who was named right before, and nobody else of the kind with them
        let named = context.compactMap(\.person).filter(holds)
        if named.count == 1 { return named[0] }
        // `… liên lạc được với anh X. Ngư dân này cho biết …`
        if isThis, !isOfBody, named.isEmpty, context.count == 1, let person = context[0].person,
            cast.fits(cast.people[person].gender, gender), cast.people[person].roles.isEmpty,
            !namesAnother(than: person, before: title.lowerBound, block)
        {
            return person
        }
        // `Là người cuối cùng, X nói rất hối tiếc. Bị cáo cho biết …`: nobody need be called so before
        if isAccused, named.isEmpty, context.count == 1, let person = context[0].person,
            cast.people[person].roles.isEmpty, cast.people[person].address == nil,
            context[0].isSubject || speakerOfPerson[person] == result.statements.last?.speaker
        {
            return person
        }
        // `Đại biểu X thảo luận tại hội trường`, and `đại biểu` is he in a document that names no other
        guard named.isEmpty, kind == .calling, end == title.upperBound, isAccused || result.statements.isEmpty else {
            return nil
        }
        let holders = cast.people.indices.filter(holds)
        // `Đại biểu cơ bản đồng tình` before anybody is named means all of them
        let here = block.span(phrase.tokens).lowerBound
        return holders.count == 1 && cast.people[holders[0]].first < here ? holders[0] : nil
    }

    /// `Khi ông A hỏi, nhân viên này nói …`: whether the sentence names somebody else before the token.
    private func namesAnother(than person: Int, before index: Int, _ block: SpeechBlock) -> Bool {
        (current?.phrases(in: sentence) ?? []).contains {
            $0.tokens.upperBound <= index && ($0.name != nil || $0.isAddressed) && cast.resolve($0, in: block) != person
        }
    }

    /// `“…”, nữ sinh nói`: right behind a quotation, what a young person is called is the one who spoke before.
    private func isEpithet(_ title: Range<Int>, _ block: SpeechBlock) -> Bool {
        let start = title.lowerBound
        return start >= 2 && block.tokens[start - 2].kind == .quote
            && [.comma, .dash].contains(block.tokens[start - 1].kind)
            && StatementReader.epithets.longest(block.tokens, at: start, before: title.upperBound)?.end
                == title.upperBound
    }

    /// What women on the stage are called.
    private static let praises = SpeechPhrases<Void>(["người đẹp", "nàng hậu", "hoa hậu", "á hậu"].map { ($0, ()) })
    private static let epithets = SpeechPhrases<Void>(
        [
            "nữ sinh", "nam sinh", "thí sinh", "du học sinh", "nữ du học sinh", "thủ khoa", "ca sĩ", "diễn viên",
            "người mẫu", "hoa hậu", "á hậu", "đạo diễn", "nhạc sĩ", "nghệ sĩ", "cầu thủ", "tiền đạo", "tiền vệ",
            "hậu vệ", "thủ môn", "huấn luyện viên", "hlv", "thạc sĩ", "tiến sĩ", "bác sĩ",
        ].map { ($0, ()) })

    /// `người Anh`, `người Hàn Quốc`
    private func isOrigin(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        if isAge(range, block) { return true }
        // `nhà cầm quân Bồ Đào Nha`
        if !range.isEmpty, Country.end(block.tokens, at: range.lowerBound, before: range.upperBound) == range.upperBound
        {
            return true
        }
        guard range.count >= 2, block.tokens[range.lowerBound].key == StatementReader.human else { return false }
        return Country.end(block.tokens, at: range.lowerBound + 1, before: range.upperBound) == range.upperBound
    }

    /// `27 tuổi`, `sinh năm 1990`
    private func isAge(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let last = range.last else { return false }
        guard range.count >= 2 else { return PersonPhraseReader.generations.contains(block.tokens[last].key) }
        return block.tokens[last].isNumber || block.tokens[last].key == PersonPhraseReader.age
            || PersonPhraseReader.generations.contains(block.tokens[last].key)
    }

    /// Whether the sentences before spoke of the person and of nobody else.
    private func isAlone(_ person: Int) -> Bool {
        !context.isEmpty && context.allSatisfy { $0.person == person }
    }

    /// The one who leads the body that `người đứng đầu Sở Nội vụ` names.
    private func head(_ title: Range<Int>, _ block: SpeechBlock) -> Int? {
        guard
            let end = StatementReader.heads.longest(block.tokens, at: title.lowerBound, before: title.upperBound)?.end,
            end < title.upperBound
        else { return nil }
        var body = block.tokens[end..<title.upperBound].filter { $0.kind == .word }
            .flatMap { Cast.inFull[$0.key] ?? [$0.key] }
        // `người đứng đầu ngành y tế`
        if body.first == StatementReader.branch { body.removeFirst() }
        if StatementReader.headOffices[body] != nil { return headHolder(of: end..<title.upperBound, block) }
        guard
            PersonPhraseReader.standing.longest(block.tokens, at: title.lowerBound, before: title.upperBound) != nil
                || block.tokens[end - 1].key == StatementReader.branch
        else { return nil }
        let found = cast.people.indices.filter { person in
            cast.people[person].roles.contains { role in
                role.isOffice
                    && StatementReader.leading.contains { office in
                        guard role.words.starts(with: office), role.words.count > body.count else { return false }
                        // `tư lệnh ngành nông nghiệp` is the Bộ trưởng Bộ Nông nghiệp và Môi trường
                        var rest = role.words.dropFirst(office.count)
                        if let first = rest.first, StatementReader.ministries.contains(first) {
                            rest = rest.dropFirst()
                        }
                        return rest.starts(with: body) || role.words.suffix(body.count).elementsEqual(body)
                    }
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The one who heads the state, the government or the like, whose name is no part of the office; nil for other bodies, and
    /// where the document names none, or several.
    func headHolder(of body: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens[body].filter { $0.kind == .word }.map(\.key)
        guard let offices = StatementReader.headOffices[words] else { return nil }
        let holders = cast.people.indices.filter { person in
            cast.people[person].roles.contains { role in offices.contains { role.words.starts(with: $0) } }
        }
        return holders.count == 1 ? holders[0] : nil
    }

    private static let suspects = SpeechPhrases<Void>(
        ["nghi phạm", "nghi can", "bị can", "bị cáo", "đối tượng"].map { ($0, ()) })
    private static let branch = SpeechWord.key("ngành")
    private static let heads = SpeechPhrases<Void>(
        ["người đứng đầu", "tư lệnh ngành", "ông chủ", "chủ nhân"].map { ($0, ()) })
    /// Who is at the head of bodies whose name is no part of the office.
    private static let headOffices: [[UInt64]: [[UInt64]]] = [
        SpeechWord.keys("chính phủ"): [SpeechWord.keys("thủ tướng")],
        SpeechWord.keys("nhà nước"): [SpeechWord.keys("chủ tịch nước")],
        SpeechWord.keys("đảng"): [SpeechWord.keys("tổng bí thư")],
        SpeechWord.keys("nhà trắng"): ["tổng thống mỹ", "tổng thống hoa kỳ"].map(SpeechWord.keys),
        SpeechWord.keys("quốc hội"): [SpeechWord.keys("chủ tịch quốc hội")],
    ]
    private static let ministries = SpeechWord.set("bộ sở")
    private static let leading = [
        "chủ tịch", "bí thư", "bộ trưởng", "giám đốc", "tổng giám đốc", "cục trưởng", "chi cục trưởng", "viện trưởng",
        "hiệu trưởng", "chánh án", "thống đốc", "tổng cục trưởng", "trưởng ban", "trưởng phòng",
    ].map(SpeechWord.keys)
    private static let several = SpeechWord.set("một các những nhiều hai ba số")
    private static let human = SpeechWord.key("người")
    private static let coaches = ["HLV", "huấn luyện viên"].map(SpeechWord.keys)
    private static let coachNames = ["chiến lược gia", "nhà cầm quân", "HLV", "huấn luyện viên"].map(SpeechWord.keys)
    private static let teacher = SpeechWord.key("thầy")
    private static let female = SpeechWord.key("nữ")
    private static let male = SpeechWord.key("nam")
}
