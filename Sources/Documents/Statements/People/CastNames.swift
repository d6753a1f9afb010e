/// Whether a name or a part of one means somebody of the document.
extension Cast {
    /// Whether the one whose longer name ends in the syllables is called as `phrase` calls, by no office.
    func hasCalling(of phrase: PersonPhrase, _ syllables: [UInt64], _ block: SpeechBlock) -> Bool {
        guard !phrase.hasOffice,
            let person = people.first(where: {
                $0.syllables.count > 2 && $0.syllables.suffix(2) == syllables[...]
            })
        else { return false }
        return roles(of: phrase, block).allSatisfy { role in person.roles.contains { $0.words == role.words } }
    }

    /// Whether the word is the last of one person's name, and of one only.
    func hasGivenName(_ key: UInt64) -> Bool {
        var found = false
        for person in people
        where person.syllables.last == key || person.isForeign && person.syllables.first == key {
            guard !found, person.syllables.count >= 2 || person.isForeign else { return false }
            found = true
        }
        return found
    }

    /// `(nguyên giám đốc chi nhánh Bến Đông, bị đề nghị 36 tháng tù)`: the office with which brackets behind a name begin.
    func office(in brackets: Range<Int>, _ block: SpeechBlock) -> Role? {
        let tokens = block.tokens
        guard let (kind, end) = PersonalTitle.at(tokens, brackets.lowerBound, before: brackets.upperBound),
            kind == .office,
            let comma = (end..<brackets.upperBound).first(where: {
                tokens[$0].kind == .comma && !tokens[$0 + 1].isCapital
            })
        else { return nil }
        return role(brackets.lowerBound..<comma, isOffice: true, block)
    }

    /// Whether the words are the whole name of one person, and of one only.
    func hasName(_ syllables: [UInt64]) -> Bool {
        people.lazy.filter { $0.syllables == syllables }.prefix(2).count == 1
    }

    /// Whether the words are the last of one person's longer name, and of one only: `Hoài Thu` of `Lê Hoài Thu`.
    func hasNameEnd(_ syllables: [UInt64]) -> Bool {
        people.lazy.filter {
            $0.syllables.count > syllables.count && $0.syllables.suffix(syllables.count) == syllables[...]
        }.prefix(2).count == 1
    }

    /// Whether two names run into each other where a line end is lost: `HuyênÔng`.
    func isGlued(_ name: String) -> Bool {
        var wasSmall = false
        var word = 0
        for scalar in name.unicodeScalars {
            switch LetterCase.of(scalar.value) {
            case .lower: (wasSmall, word) = (true, word + 1)
            // `McGee` is a name
            case .upper where wasSmall && word >= 3: return true
            case .none where !(0x300..<0x370).contains(scalar.value): (wasSmall, word) = (false, 0)
            default: word += 1
            }
        }
        return false
    }

    /// A name in capitals in the usual spelling.
    func spelled(_ name: String) -> String {
        SingleSpacing.line(name).split(separator: " ").map { word in
            // `HUỆ`, but `L.T.N.Q` and `A`
            let isShouted = word.count > 1 && word == word.uppercased() && !word.contains(".")
            return isShouted ? word.prefix(1) + word.dropFirst().lowercased() : String(word)
        }
        .joined(separator: " ")
    }
}
