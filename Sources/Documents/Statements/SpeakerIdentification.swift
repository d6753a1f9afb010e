/// Whom a mention means, from what the document says of its people and from the sentences before.
extension StatementReader {
    /// The speaker whom `source` means, with the role; nil where that is not certain.
    mutating func identify(
        _ source: Attribution.Source, before index: Int, _ block: SpeechBlock
    ) -> (speaker: Int, role: String?)? {
        switch source {
        case .body(let tokens): return (speaker(body: tokens, block), nil)
        case .person(let phrase):
            guard let person = person(phrase, before: index, block) else { return nil }
            return (speaker(person: person), cast.role(of: person))
        }
    }

    /// The person whom `phrase` means; for a pronoun the subject of the sentence before, where no other can be meant.
    func person(_ phrase: PersonPhrase, before index: Int, _ block: SpeechBlock) -> Int? {
        guard phrase.isPronoun else { return cast.resolve(phrase, in: block) }
        var possible = context
        // the pronoun's own sentence may have named somebody before it
        for other in current?.phrases(in: sentence) ?? [] where other.tokens.upperBound <= index && !other.isPronoun {
            let person = cast.resolve(other, in: block)
            guard person != nil || other.isAddressed || other.isPlural else { continue }
            possible.append(
                Antecedent(
                    person: person, gender: person.flatMap { cast.people[$0].gender } ?? other.gender,
                    isSubject: false))
        }
        let fitting = possible.filter { cast.fits($0.gender, phrase.gender) }
        guard let first = fitting.first, first.isSubject, fitting.allSatisfy({ $0.person == first.person }) else {
            return nil
        }
        return first.person
    }

    /// Keeps whom the sentence named, for the pronouns of the next.
    mutating func remember(
        _ phrases: ArraySlice<PersonPhrase>, _ finder: AttributionFinder, _ block: SpeechBlock
    ) {
        var named: [Antecedent] = []
        for phrase in phrases where phrase.isAddressed || phrase.name != nil || phrase.hasOffice || phrase.isPlural {
            if phrase.isPronoun {
                // `Ông nói …` keeps him whom it means, if it means one
                if finder.isSubject(phrase), let person = self.person(phrase, before: phrase.tokens.lowerBound, block),
                    !named.contains(where: { $0.person == person })
                {
                    named.append(Antecedent(person: person, gender: cast.people[person].gender, isSubject: true))
                }
                continue
            }
            let person = cast.resolve(phrase, in: block)
            // an office that nobody of the document holds is hardly the one who is meant
            if person == nil, phrase.name == nil, !phrase.isAddressed, !phrase.isPlural { continue }
            if let person, named.contains(where: { $0.person == person }) { continue }
            named.append(
                Antecedent(
                    person: person, gender: person.flatMap { cast.people[$0].gender } ?? phrase.gender,
                    isSubject: finder.isSubject(phrase) || finder.isAccording(phrase)))
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
