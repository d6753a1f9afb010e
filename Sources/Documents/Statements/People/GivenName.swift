/// Names alone, as reports of crime, of sports and of the arts use them: `Lan khai …`, `Theo Hùng, …`, `Ái Vân chia sẻ …`.
extension SpeechScene {
    /// Adds the names that stand alone before a verb of saying, or behind `theo`, where they mean one person of the document.
    ///
    /// - Parameter firms: names that firms bear, which without `ông` are nobody's who has no other.
    mutating func meetGivenNames(of cast: Cast, besides firms: Set<UInt64>) {
        var found: [PersonPhrase] = []
        for sentence in block.sentences {
            for place in sentence {
                guard let end = nameEnd(at: place, in: sentence, of: cast),
                    !(end == place + 1 && firms.contains(block.tokens[place].key)
                        && cast.hasName([block.tokens[place].key]))
                else { continue }
                found.append(PersonPhrase(tokens: place..<end, name: place..<end))
            }
        }
        guard !found.isEmpty else { return }
        phrases = (phrases + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The end of the name that stands alone at `place`: the last word of somebody's, or the whole of it.
    private func nameEnd(at place: Int, in sentence: Range<Int>, of cast: Cast) -> Int? {
        let tokens = block.tokens
        guard tokens[place].kind == .word, tokens[place].isCapital, !tokens[place].isAbbreviation,
            place == sentence.lowerBound || !tokens[place - 1].isCapital
                || tokens[place - 1].key == AttributionFinder.according
        else { return nil }
        var end = place + 1
        while end < sentence.upperBound, tokens[end].kind == .word, tokens[end].isCapital { end += 1 }
        if tokens[place].isForeign {
            let reader = PersonPhraseReader(tokens: tokens, limit: sentence.upperBound)
            end = max(end, reader.foreignRunEnd(at: place) ?? end)
        }
        guard end < sentence.upperBound, end - place <= (tokens[place].isForeign ? 6 : 4),
            end - place > 1 || !GivenName.isAnother(tokens[place].key) || cast.isAccused(givenName: tokens[place].key)
        else { return nil }
        // who bears it, before what he or she does
        guard
            end == place + 1
                ? cast.hasGivenName(tokens[place].key)
                : cast.hasName(SpeechToken.words(tokens[place..<end]))
                    || Surname.placeEnd(tokens, place, before: end) == nil
                        && cast.hasNameEnd(SpeechToken.words(tokens[place..<end])),
            !phrases.contains(where: { $0.tokens.contains(place) })
        else { return nil }
        let verb = TimeOfSpeech.end(tokens, at: end, before: sentence.upperBound) ?? end
        let isSource = tokens[end].kind == .comma && isSource(place, in: sentence)
        // a name of two words or three that somebody bears as a whole is that person wherever it stands
        let isWhole = end - place > 1 && cast.hasStageNames && cast.isStageName(SpeechToken.words(tokens[place..<end]))
        // `“…”, Hoa viết.`
        let isTag =
            place >= sentence.lowerBound + 2 && tokens[place - 2].kind == .quote
            && SpeechVerb.at(tokens, end, before: sentence.upperBound) != nil
        // `Hoa khoe con trai đã đỗ đại học`
        let finder = AttributionFinder(tokens: tokens, sentence: sentence, phrases: [], isMinutes: false)
        guard
            isWhole || isSource || isTag || SpeechVerb.saysSomething(tokens, at: verb, before: sentence.upperBound)
                || finder.verbs(at: end).map({ $0.0.use == .direct || introduces($0.1, sentence.upperBound) }) ?? false
                || acts(place, end, finder, cast)
        else { return nil }
        return end
    }

    /// `Lan tố cáo rằng …`: whether what is said follows a verb at `end`.
    private func introduces(_ end: Int, _ limit: Int) -> Bool {
        end < limit && (block.tokens[end].kind == .colon || block.tokens[end].key == SpeechVerb.that)
    }

    /// `Lan thiết tha xin cơ hội và cho biết …`: whether the one whom a given name opens the clause with says something behind what
    /// he or she does.
    private func acts(_ place: Int, _ end: Int, _ finder: AttributionFinder, _ cast: Cast) -> Bool {
        end == place + 1 && cast.hasGivenName(block.tokens[place].key) && finder.isClauseStart(place)
            && finder.secondVerb(behind: end, isBody: false) != nil
    }

    /// Whether `theo`, or `theo lời khai của`, stands before the name.
    private func isSource(_ place: Int, in sentence: Range<Int>) -> Bool {
        guard place > sentence.lowerBound else { return false }
        let before = block.tokens[place - 1].key
        if before == AttributionFinder.according { return true }
        guard before == AttributionFinder.of || before == AttributionFinder.words else { return false }
        var index = place - 1
        while index > sentence.lowerBound, place - index < 6,
            index == place - 1 || AttributionFinder.opinions.contains(block.tokens[index].key)
        {
            index -= 1
        }
        return index < place - 1 && block.tokens[index].key == AttributionFinder.according
    }
}

/// What is no given name though it is written so.
enum GivenName {
    /// Whether a word with a capital is something else than a given name: `Sở`, `Đoàn`, `Việt`.
    static func isAnother(_ key: UInt64) -> Bool { others.contains(key) }

    private static let others = SpeechWord.set(
        """
        Dân Chính Nhân Người Đoàn Hội Quân Công Tòa Tỉnh Huyện Trường Báo Đội Sở Bộ Nhà Chủ Phía Bên Ông Bà Cô Chú Anh Em Chị Con
        Cha Mẹ Thầy Vợ Chồng Ban Luật Sử Văn Việt Nam Mỹ Nga Pháp Đức Nhật Hàn Trung Đông Tây Bắc Đảng Sĩ Đa Qua Theo Như Tuy Nhưng
        """)
}
