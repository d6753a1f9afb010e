/// Who holds an office that is named without the one who holds it.
extension Cast {
    /// Those who hold the offices that the phrase names.
    func holders(of phrase: PersonPhrase, in block: SpeechBlock) -> [Int] {
        // `Phó Chủ tịch, Giám đốc …`: whoever holds all that is said
        let said = self.roles(of: phrase, block).filter(\.isOffice)
        guard phrase.hasOffice, let last = said.last, last.words.count >= 2 else { return [] }
        let found = people.indices.filter { person in
            fits(people[person].gender, phrase.gender)
                && said.allSatisfy { role in
                    people[person].roles.contains { $0.isOffice && $0.isMeant(by: role) }
                }
        }
        guard found.isEmpty, said.count == 1 else { return found }
        let home = homeHolders(of: phrase, in: block)
        guard home.isEmpty else { return home }
        // `Thứ trưởng Giáo dục và Đào tạo` is the only `Thứ trưởng` of the document, where it says no more of him
        let bare = bareHolders(of: phrase, last, in: block)
        guard bare.isEmpty else { return bare }
        // `Bí thư Thành ủy Bến Đông` is the `Bí thư Thành ủy` of the document
        return people.indices.filter { person in
            fits(people[person].gender, phrase.gender)
                && people[person].roles.contains { role in
                    role.isOffice && role.words.count >= 3
                        && (role.words.last.map(Cast.placed.contains) ?? false || addsPlace(last, to: role))
                        && last.words.count > role.words.count && last.words.starts(with: role.words)
                }
        }
    }

    /// `các Phó Chủ tịch UBND tỉnh A và B`: those who are named behind several's office hold it, too.
    mutating func shareOffices(in scene: SpeechScene) {
        let tokens = scene.block.tokens
        for (place, first) in scene.phrases.enumerated()
        where first.hasOffice && first.name?.upperBound == first.tokens.upperBound && first.tokens.lowerBound > 0
            && AttributionFinder.several.contains(tokens[first.tokens.lowerBound - 1].key)
        {
            let shared = roles(of: first, scene.block).filter(\.isOffice)
            var end = first.tokens.upperBound
            for next in scene.phrases[(place + 1)...] {
                guard next.tokens.lowerBound == end + 1, next.titles.isEmpty, next.tokens == next.name,
                    tokens[end].kind == .comma || tokens[end].key == AttributionFinder.and,
                    let person = resolve(next, in: scene.block)
                else { break }
                add(roles: shared, to: person)
                end = next.tokens.upperBound
            }
        }
    }

    /// `Bộ trưởng Anh`, who is the Bộ trưởng Y tế Lê Tuấn Anh of the document, and none of England.
    func calledByOffice(_ phrase: PersonPhrase, in block: SpeechBlock) -> Int? {
        guard phrase.hasOffice, phrase.titles.count == 1, let title = phrase.titles.first, 2...4 ~= title.count,
            block.tokens[title.upperBound - 1].isCapital,
            let words = roles(of: phrase, block).first?.words, let name = words.last
        else { return nil }
        let called = people.indices.filter { person in
            people[person].syllables.count > 1 && people[person].syllables.last == name
                && people[person].roles.contains { $0.isOffice && $0.words.starts(with: words.dropLast()) }
        }
        return called.count == 1 ? called[0] : nil
    }

    /// The one person of the document who bears the office that `said` begins with, if it never says of what.
    private func bareHolders(of phrase: PersonPhrase, _ said: Role, in block: SpeechBlock) -> [Int] {
        guard let title = phrase.titles.last,
            let end = PersonalTitle.at(block.tokens, title.lowerBound, before: title.upperBound)?.end,
            end < title.upperBound
        else { return [] }
        let office = block.tokens[title.lowerBound..<end].lazy.filter { $0.kind == .word }
            .flatMap { Cast.inFull[$0.key] ?? [$0.key] }
        let all = people.indices.filter { person in
            people[person].roles.contains { $0.isOffice && $0.words.starts(with: office) }
        }
        guard all.count == 1, let only = all.first, fits(people[only].gender, phrase.gender),
            people[only].roles.allSatisfy({ !$0.isOffice || $0.words.elementsEqual(office) })
        else { return [] }
        return all
    }

    /// `Giám đốc vườn thú Bến Đông` is the `giám đốc vườn thú` of the document: whether only a name stands behind the office.
    private func addsPlace(_ said: Role, to known: Role) -> Bool {
        let words = said.text.split(separator: " ").suffix(max(0, said.words.count - known.words.count))
        return known.words.count >= 4 && 1...3 ~= words.count && words.allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// Last words of offices that the name of a place may follow.
    private static let placed = SpeechWord.set("ủy phố tỉnh huyện quận xã phường trấn")

    /// `Bộ trưởng Quốc phòng Việt Nam` is the `Bộ trưởng Quốc phòng` of the document.
    private func homeHolders(of phrase: PersonPhrase, in block: SpeechBlock) -> [Int] {
        guard let title = phrase.titles.last, title.count > 3 else { return [] }
        let end = title.upperBound - 2
        guard Cast.home.elementsEqual(block.tokens[end..<title.upperBound].lazy.map(\.key)) else { return [] }
        var shorter = phrase
        shorter.titles = [title.lowerBound..<end]
        guard let words = roles(of: shorter, block).first?.words, words.count >= 3 else { return [] }
        return people.indices.filter { person in
            fits(people[person].gender, phrase.gender) && !people[person].isForeign
                && people[person].roles.contains { $0.isOffice && $0.words == words }
        }
    }

    private static let home = SpeechWord.keys("Việt Nam")
}
