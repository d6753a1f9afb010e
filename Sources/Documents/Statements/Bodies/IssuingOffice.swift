/// Offices that issue documents in their own right, and speak where the document names nobody who holds them:
/// `Thủ tướng Chính phủ yêu cầu …`, `Chủ tịch UBND tỉnh Lam Giang vừa ký công văn, đề nghị …`.
///
/// Source: article 4 of Law 80/2015/QH13 on the promulgation of legal documents, for the President, the Prime Minister and
/// ministers; chairmen of People's Committees sign decisions and telegrams of their own beside those of their committees.
extension StatementReader {
    /// The office, as a speaker; nil where it is none of those, or may be somebody's whom the document names.
    mutating func office(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Int? {
        guard phrase.name == nil, phrase.hasOffice, !phrase.isAddressed, !phrase.isPlural, !phrase.isPart,
            phrase.titles.count == 1, let title = phrase.titles.first, title == phrase.tokens,
            block.tokens[title].allSatisfy({ $0.kind == .word || $0.kind == .joint || $0.kind == .stop }),
            let end = IssuingOffice.heads.longest(block.tokens, at: title.lowerBound, before: title.upperBound)?.end,
            // `Chủ tịch quận và Hội Chữ thập đỏ quận`: two
            !title.dropLast().contains(where: {
                block.tokens[$0].key == AttributionFinder.and
                    && BodyPhrase.headEnd(block.tokens, at: $0 + 1, before: title.upperBound) != nil
            }),
            !isHeld(title, block)
        else { return nil }
        if end == title.upperBound {
            guard IssuingOffice.whole.longest(block.tokens, at: title.lowerBound, before: end) != nil else {
                return nil
            }
            // `Thủ tướng` is the `Thủ tướng Chính phủ` of the document
            return block.tokens[title.lowerBound].key == IssuingOffice.premier
                ? speaker(bodyNamed: "Thủ tướng Chính phủ") : speaker(body: title, block)
        }
        // `Chủ tịch UBND tỉnh Lam Giang`, `Bộ trưởng Bộ Y tế`
        let last = block.tokens[title.upperBound - 1]
        guard let body = IssuingOffice.bodies.longest(block.tokens, at: end, before: title.upperBound)?.end,
            last.isCapital || last.isNumber || body == end + 1 && block.tokens[end].key == IssuingOffice.ministry
        else { return nil }
        return speaker(body: title, block)
    }

    /// Whether the document names somebody whose office begins as this one does.
    private func isHeld(_ title: Range<Int>, _ block: SpeechBlock) -> Bool {
        let first = block.tokens[title].prefix { $0.kind == .word }.prefix(2).map(\.key)
        let head = block.tokens[title.lowerBound].key
        return cast.people.contains { person in
            person.roles.contains {
                $0.isOffice && ($0.words.starts(with: first) || $0.words.first == head && $0.words.count == 2)
            }
        }
    }
}

private enum IssuingOffice {
    static let heads = SpeechPhrases<Void>(
        ["thủ tướng chính phủ", "thủ tướng", "chủ tịch nước", "chủ tịch", "bộ trưởng"].map { ($0, ()) })
    /// Those that need no body behind them.
    static let whole = SpeechPhrases<Void>(["thủ tướng chính phủ", "thủ tướng", "chủ tịch nước"].map { ($0, ()) })
    static let premier = SpeechWord.key("thủ")
    /// What they head.
    static let bodies = SpeechPhrases<Void>(["UBND", "ủy ban nhân dân", "bộ"].map { ($0, ()) })
    static let ministry = SpeechWord.key("bộ")
}
