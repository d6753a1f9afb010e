extension PersonPhraseReader {
    /// `Đại biểu [đoàn Lam Giang] cho rằng …`: whether a deputy is called by where the people are who elected him.
    func isSeat(_ place: Int, of title: Int) -> Bool {
        place + 1 < limit && Deputies.seats.contains(tokens[place].key) && tokens[place + 1].isCapital
            && (Deputies.words.contains(tokens[title].key))
    }
}

private enum Deputies {
    static let seats = SpeechWord.set("đoàn tỉnh TP")
    static let words = SpeechWord.set("đại ĐBQH ĐB")
}

/// Members of assemblies: what they are called, and whom that means.
extension StatementReader {
    /// Whether the document tells, before or behind the name, that the person is one: `ĐBQH`, `(Đoàn Hòa Lâm)`.
    func isDeputy(_ person: Int) -> Bool {
        let known = cast.people[person]
        return known.affiliation.map {
            $0.words.starts(with: StatementReader.deputies[0]) || $0.words.first == StatementReader.delegation
        } ?? false || known.roles.contains { $0.words.starts(with: StatementReader.deputies[0]) }
    }

    /// `Đại biểu đoàn Hòa Lâm cho rằng …`: the only one of the document from there.
    func deputy(_ title: Range<Int>, from end: Int, _ block: SpeechBlock) -> Int? {
        let tokens = block.tokens
        let office = tokens[title.lowerBound..<end].flatMap { Cast.inFull[$0.key] ?? [$0.key] }
        guard office.starts(with: StatementReader.deputies[0]) else { return nil }
        var start = end
        while start < title.upperBound, !tokens[start].isCapital || tokens[start].isInitials { start += 1 }
        let place = SpeechToken.words(tokens[start..<title.upperBound])
        guard start > end, place.count >= 2 else { return nil }
        let found = cast.people.indices.filter { person in
            isDeputy(person)
                && ([cast.people[person].affiliation].compactMap { $0 } + cast.people[person].roles).contains {
                    $0.words.count >= place.count && $0.words.suffix(place.count).elementsEqual(place)
                }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// What a member of an assembly is called, in full, the shortest first.
    static let deputies = ["đại biểu", "đại biểu Quốc hội", "đại biểu HĐND", "vị đại biểu"].map {
        SpeechWord.keys($0).flatMap { Cast.inFull[$0] ?? [$0] }
    }
    private static let delegation = SpeechWord.key("đoàn")
}
