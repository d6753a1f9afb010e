/// How people are called again, or at once, by a part of their names, and who of two of one name is meant.
extension Cast {
    /// Whom of those met already the name means. Two of one name whom brackets put in different places are two.
    func known(_ syllables: [UInt64], _ roles: [Role], _ affiliation: Role?) -> Int? {
        let namesakes = people.indices.filter { people[$0].syllables == syllables }
        if let affiliation {
            return namesakes.first { index in
                people[index].affiliation.map { !Cast.exclude($0, affiliation) } ?? true
            }
        }
        guard namesakes.count > 1 else { return namesakes.first }
        return namesakes.first { index in
            roles.contains { role in
                people[index].roles.contains { $0.words == role.words }
                    || people[index].affiliation.map { Cast.contains(role.words, $0.words) } ?? false
            }
        }
    }

    /// Whether what stands in brackets behind two names makes two people of them: two places, two delegations, two ages;
    /// `(60 tuổi)` and `(bên phải)` are one person's.
    private static func exclude(_ one: Role, _ other: Role) -> Bool {
        guard one.words != other.words, let first = one.words.first, let second = other.words.first else {
            return false
        }
        let isAge = [one, other].allSatisfy { $0.text.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
        if isAge { return first != second }
        return !isPersonal(one) && !isPersonal(other) && !contains(one.words, other.words)
            && !contains(other.words, one.words)
    }

    /// Whether `part` stands in `whole`, word by word.
    private static func contains(_ whole: [UInt64], _ part: [UInt64]) -> Bool {
        guard !part.isEmpty, whole.count >= part.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// `bác sĩ Hoa khuyến cáo`, `Trung tá Bách nói`: whether a given name stands between what somebody is and a verb of saying, so
    /// that it is all the name that the document gives.
    func isCalled(_ phrase: PersonPhrase, _ name: Range<Int>, _ block: SpeechBlock) -> Bool {
        let token = block.tokens[name.lowerBound]
        let limit = block.tokens.count
        guard name.count == 1, phrase.titles.last?.upperBound == name.lowerBound, !token.isInitials, !token.isForeign,
            token.range.count > 2, phrase.tokens.upperBound == name.upperBound, !GivenName.isAnother(token.key),
            BodyPhrase.headEnd(block.tokens, at: name.lowerBound, before: limit) == nil,
            Country.end(block.tokens, at: name.lowerBound, before: limit) == nil
        else { return false }
        return SpeechVerb.saysSomething(block.tokens, at: name.upperBound, before: limit)
    }

    /// `Ông Tăng Bá Bay … Ông Tăng nói`: the one whose family name the word is, where it is hardly anybody's given name and
    /// the document addresses nobody else of the family so.
    func calledByFamily(_ word: UInt64, _ phrase: PersonPhrase) -> Int? {
        guard phrase.isAddressed, Surname.isSurname(word), !Cast.givenToo.contains(word) else { return nil }
        let family = people.indices.filter { people[$0].syllables.count > 2 && people[$0].syllables.first == word }
        guard family.count == 1, let person = family.first, fits(people[person].gender, phrase.gender),
            phrase.address == nil || people[person].address == nil || people[person].address == phrase.address
        else { return nil }
        return person
    }

    /// Whether the word is the given name of one of the accused, whom reports of trials call by it though it means something
    /// else elsewhere: `Nga khai …`.
    func isAccused(givenName key: UInt64) -> Bool {
        let bearers = people.filter { $0.syllables.last == key }
        guard bearers.count == 1, let person = bearers.first else { return false }
        return person.isHeld || person.roles.contains { role in Cast.accused.contains { role.words.starts(with: $0) } }
    }

    private static let accused = ["bị cáo", "bị can", "nghi phạm", "nghi can"].map(SpeechWord.keys)

    /// Family names that are given names, too.
    private static let givenToo = SpeechWord.set(
        """
        Vũ Hà Mai Dương Lâm Lý Đào Châu Kiều Tô La Hoàng Phan Thái An Bảo Sơn Tân Lê Lương Lưu Hoa Giang Hồng Kim Linh Long Tuyên
        Đông Ninh Khang Phương Phúc Quan Thạch Thân Thiều Tôn Trang Triệu Tường Văn Vi Viên Yên Ngân Trà Mẫn Thiện Vy Bá Hàn Hải
        Đoàn Diệp Công Chung Danh Đồng Đường Điền Hạng Hứa Khương Lộc Lục Mẫn Nhâm Quế Thi Thẩm Thượng Tất Từ Ứng Bạch Âu Cao Cát
        """)
}
