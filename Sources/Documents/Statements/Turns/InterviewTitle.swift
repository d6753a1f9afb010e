/// The guest of an interview whom only its title names, without a word for what the guest is: `Mỹ Hoa: Tôi bay bổng nhưng không mù quáng`.
extension SpeechScene {
    /// The tokens of the guest's name at the beginning of the title, the first of the scenes; nil where it may be another's or
    /// a place's, or where no questions follow that somebody answers who speaks of himself.
    static func guest(_ scenes: [SpeechScene], _ labels: [TurnLabel?], _ text: TextBytes) -> Range<Int>? {
        guard let title = scenes.first, title.start == 0, case .nobody? = labels[0]?.owner,
            title.block.sentences.count == 1, let name = InterviewTitle.name(title.block.tokens),
            labels.dropFirst().allSatisfy({ if case .person? = $0?.owner { false } else { true } })
        else { return nil }
        var answered = 0
        var isAddressed = false
        for index in scenes.indices.dropFirst() where scenes[index].asks(text) {
            guard index + 1 < scenes.count, !scenes[index + 1].asks(text) else { continue }
            if scenes[index].has(InterviewTitle.you) { isAddressed = true }
            if scenes[index + 1].has(InterviewTitle.me) { answered += 1 }
        }
        guard answered >= 1, isAddressed else { return nil }
        let syllables = title.block.tokens[name].map(\.key)
        let isNamedAgain = scenes.dropFirst().contains { $0.names(syllables) }
        return title.has(InterviewTitle.me) || isNamedAgain && answered >= 2 ? name : nil
    }

    /// Whether it is a paragraph with a bullet that ends in a question mark.
    private func asks(_ text: TextBytes) -> Bool {
        guard isListItem, let last = block.tokens.last, last.kind == .stop else { return false }
        return text.byte(last.range.lowerBound) == UInt8(ascii: "?")
    }

    private func has(_ words: WordSet) -> Bool {
        block.tokens.indices.contains {
            block.tokens[$0].kind == .word && words.contains(block.tokens[$0].key)
                && !($0 > 0 && block.tokens[$0 - 1].key == InterviewTitle.us)
        }
    }

    /// Whether the words stand in it as somebody's name, and not as where something is.
    private func names(_ syllables: [UInt64]) -> Bool {
        let tokens = block.tokens
        guard tokens.count > syllables.count else { return false }
        return (0...tokens.count - syllables.count).contains { place in
            tokens[place].isCapital && tokens[place..<place + syllables.count].elementsEqual(syllables) { $0.key == $1 }
                && !(place > 0 && InterviewTitle.whereabouts.contains(tokens[place - 1].key))
        }
    }
}

private enum InterviewTitle {
    /// Two or three words with capitals before the colon that are no place, body or calling.
    static func name(_ tokens: SpeechTokens) -> Range<Int>? {
        guard let colon = tokens.prefix(4).firstIndex(where: { $0.kind == .colon }), 2...3 ~= colon,
            tokens[..<colon].allSatisfy({ $0.kind == .word && $0.isCapital && !$0.isInitials && !$0.isNumber }),
            Surname.placeEnd(tokens, 0, before: colon) == nil, Country.end(tokens, at: 0, before: colon) != colon,
            Province.end(tokens, at: 0, before: colon) == nil, BodyPhrase.headEnd(tokens, at: 0, before: colon) == nil,
            BodyPhrase.end(tokens, at: 0, before: colon) == nil, PersonalTitle.at(tokens, 0, before: colon) == nil
        else { return nil }
        return 0..<colon
    }

    static let me = SpeechWord.set("tôi mình")
    static let us = SpeechWord.key("chúng")
    static let you = SpeechWord.set("chị anh bạn cô ông bà em")
    static let whereabouts = SpeechWord.set("ở tại tỉnh huyện quận xã phường phố TP đến từ về")
}
