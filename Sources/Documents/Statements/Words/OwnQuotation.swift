/// Quotations in which somebody speaks of himself, behind a sentence that tells of one person and says of nobody that he speaks:
/// `Bà X không giấu được niềm vui. “Tôi chờ ngày này đã mười năm”.`
extension StatementReader {
    /// Gives the quotation at `token`, a sentence of its own, to the only one of whom the sentence before it tells; whether
    /// there is such a one.
    ///
    /// - Parameter next: the sentence behind it in the same paragraph.
    mutating func readOwnQuotation(at token: Int, _ next: Range<Int>?, _ scene: SpeechScene) -> Bool {
        guard let (before, told) = sentence(before: token, scene), let person = teller(in: before, told),
            isOwn(token, of: person, scene), leaves(next, scene, to: person)
        else { return false }
        if next == nil, place + 1 < scenes.count, !scenes[place + 1].isAfterBreak, !isHeading(place + 1) {
            let following = scenes[place + 1]
            guard leaves(following.block.sentences.first, following, to: person) else { return false }
            // a paragraph of its own stands as near to the next as to the one before
            guard !isLoneQuotation(scene) || mayFollow(place + 1, person) else { return false }
        }
        let (speaker, role) = (speaker(person: person), cast.role(of: person))
        add(quote: token, speaker, role, nil, scene.block)
        running = (speaker, role, nil)
        return true
    }

    /// The sentence before the token, in the paragraph or at the end of the one before, and where it stands.
    private func sentence(before token: Int, _ scene: SpeechScene) -> (Range<Int>, SpeechScene)? {
        if let last = scene.block.sentences.last(where: { $0.upperBound <= token }) { return (last, scene) }
        guard place > 0, !scene.isAfterBreak, !isHeading(place - 1),
            !(result.statements.last.map { ends(scenes[place - 1], with: $0) } ?? false)
        else { return nil }
        return scenes[place - 1].block.sentences.last.map { ($0, scenes[place - 1]) }
    }

    /// Whether the quotation is somebody's words about himself, long enough to be no term, and not about the person: `“Tôi quý
    /// anh ấy”`.
    private func isOwn(_ token: Int, of person: Int, _ scene: SpeechScene) -> Bool {
        let quote = scene.block.quotes[scene.block.tokens[token].quote]
        guard isSpeech(quote, leastWords: 8), scene.speaksOfSelf(scene.block.tokens[token], text) else { return false }
        let words = SpeechWord.keys(text.string(quote.inner))
        let called = cast.people[person].syllables.last
        return !zip(words, words.dropFirst()).contains {
            AttributionFinder.tellers.contains($0) && ($1 == OwnQuotation.yonder || $1 == called)
        }
    }

    /// The only one of whom the sentence tells, who may go on to speak.
    private func teller(in sentence: Range<Int>, _ scene: SpeechScene) -> Int? {
        guard !isMinutes, context.count == 1, context[0].isSubject, !context[0].isInWords,
            let person = context[0].person
        else { return nil }
        let tokens = scene.block.tokens
        let phrases = scene.phrases(in: sentence)
        // `Điều mà người thợ già trăn trở là …` tells of the one before
        let tellsOfLast = phrases.contains { $0.name == nil && !$0.titles.isEmpty }
        guard phrases.allSatisfy({ !$0.isPlural }),
            sentencesSince == 0 ? acts(in: sentence, phrases, tokens) : sentencesSince == 1 && tellsOfLast,
            !sentence.contains(where: {
                tokens[$0].kind == .quote
                    || OwnQuotation.silent.longest(tokens, at: $0, before: sentence.upperBound) != nil
            })
        else { return nil }
        return person
    }

    /// Whether the sentence says what the person does or is, alone, and not what others do to him.
    private func acts(in sentence: Range<Int>, _ phrases: ArraySlice<PersonPhrase>, _ tokens: SpeechTokens) -> Bool {
        let finder = AttributionFinder(tokens: tokens, sentence: sentence, phrases: phrases, isMinutes: false)
        guard let phrase = phrases.first(where: { $0.name != nil || $0.isAddressed || $0.hasOffice }),
            finder.isSubject(phrase)
        else { return false }
        let next = finder.skipAdverbs(finder.behind(phrase))
        return next >= sentence.upperBound || !OwnQuotation.undergoing.contains(tokens[next].key)
    }

    /// Whether a sentence leaves the quotation before it to the person: it is none that tells whose the quotation is, as a short
    /// one about somebody else may.
    private func leaves(_ sentence: Range<Int>?, _ scene: SpeechScene, to person: Int) -> Bool {
        guard let sentence, let first = scene.block.tokens[sentence].first else { return true }
        guard !pointsAtQuotation(sentence, scene.block.tokens), first.kind != .dash else { return false }
        guard scene.block.words(sentence) <= OwnQuotation.longestClaim else { return true }
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: false)
        return finder.phrases.allSatisfy { phrase in
            !finder.isSubject(phrase) || phrase.isPronoun && cast.fits(cast.people[person].gender, phrase.gender)
                || cast.resolve(phrase, in: scene.block) == person
        }
    }
}

private enum OwnQuotation {
    static let longestClaim = 12
    /// `anh ấy`
    static let yonder = SpeechWord.key("ấy")
    /// What others do to somebody, or with him.
    static let undergoing = SpeechWord.set("bị được và cùng với")
    /// What somebody reads or hears is another's, and those who have died do not speak.
    static let silent = SpeechPhrases<Void>(
        [
            "qua đời", "tử vong", "chết", "hy sinh", "hi sinh", "thiệt mạng", "tử nạn", "từ trần", "tự tử", "nhận được",
            "đọc được", "nghe được", "nghe thấy",
        ].map { ($0, ()) })
}
