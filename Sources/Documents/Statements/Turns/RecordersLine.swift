/// Lines of minutes that are nobody's words among the turns: `(Vỗ tay)`, `Phần thảo luận`, `Ông Bảy rời phòng họp lúc 10 giờ.`
extension StatementReader {
    /// Whether whoever keeps the minutes writes the scene at `index`, and not the one whose turn stands before it speaks.
    func isRecorders(_ index: Int, behind person: Int?) -> Bool {
        let scene = scenes[index]
        let tokens = scene.block.tokens
        guard scene.start < tokens.count else { return false }
        let last = tokens.last?.kind == .stop ? tokens.count - 2 : tokens.count - 1
        if tokens[0].kind == .open, tokens[last].kind == .close { return true }
        return tellsDeed(scene, of: person) || headsTurns(index)
    }

    /// `Ông Bảy rời phòng họp lúc 10 giờ.`, `Trưởng thôn đọc dự toán: …`: what somebody does at the meeting. Nobody calls himself by
    /// title and name.
    private func tellsDeed(_ scene: SpeechScene, of person: Int?) -> Bool {
        let tokens = scene.block.tokens
        guard let phrase = scene.phrase(at: scene.start), phrase.isAddressed || !phrase.titles.isEmpty || phrase.isPart,
            phrase.name != nil || phrase.hasOffice
        else { return false }
        if phrase.name != nil, let person, cast.resolve(phrase, in: scene.block) == person { return true }
        let start = phrase.name?.upperBound ?? phrase.tokens.lowerBound + 1
        return (start..<min(tokens.count, start + 6)).contains {
            RecordersLine.deeds.longest(tokens, at: $0, before: tokens.count) != nil
                && ($0 == start || !RecordersLine.before.contains(tokens[$0 - 1].key))
        }
    }

    /// `Phần thảo luận`, `2. Về kinh phí`, `Nội dung 2: Kinh phí`: a short line without an end that a turn follows, or whose first
    /// words are those of a heading.
    private func headsTurns(_ index: Int) -> Bool {
        let scene = scenes[index]
        let tokens = scene.block.tokens
        guard !scene.isListItem || scene.isNumbered, let last = tokens.last, last.kind == .word || last.kind == .joint,
            tokens[scene.start].isCapital, scene.block.words(scene.start..<tokens.count) <= RecordersLine.longest
        else { return false }
        let parts = RecordersLine.parts.longest(tokens, at: scene.start, before: tokens.count)?.end
        if let parts, parts == tokens.count || tokens[parts].isNumber || tokens[scene.start].key == RecordersLine.part {
            return true
        }
        return index + 1 < scenes.count && labels[index + 1] != nil
            && SpeechVerb.at(tokens, scene.start, before: tokens.count) == nil
    }

    /// `Như ông B đã nói: “…”`: whether one whose turn it is only cites another.
    func citesAnother(_ attribution: Attribution, in scene: SpeechScene) -> Bool {
        let start = attribution.tokens.lowerBound
        guard isConversation || isMinutes, start > scene.start, !attribution.isAccording else { return false }
        return RecordersLine.citing.contains(scene.block.tokens[start - 1].key)
    }

    /// `Ông X nhắc lại lời dạy của Bác: “…”`: whether what stands behind the label is another's.
    func citesOthers(_ phrase: PersonPhrase, _ label: TurnLabel, _ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        return tokens[label.content].kind == .quote && phrase.tokens.upperBound < label.content
            && CitedWords.are(tokens, phrase.tokens.upperBound..<label.content - 1)
    }

    /// Whether the person asks what stands before the scene at `index`: `Ông X (phường Y) hỏi: …`, `Tôi là X, trú tại …`.
    func asked(_ person: Int, before index: Int) -> Bool {
        for place in scenes[..<index].indices.reversed() {
            let scene = scenes[place]
            let isNamed = scene.phrases.contains { phrase in
                phrase.name != nil && cast.resolve(phrase, in: scene.block) == person
                    && !(phrase.tokens.lowerBound > 0
                        && scene.block.tokens[phrase.tokens.lowerBound - 1].key == StatementReader.respectfully)
            }
            if isNamed { return labels[place] != nil || isQuestion(place) || place == index - 1 || speaksOfSelf(scene) }
            if let label = labels[place], case .answer = label.owner { return false }
        }
        return false
    }
}

private enum RecordersLine {
    /// No heading has more words.
    static let longest = 7
    /// What somebody does at a meeting, whose keeper of the minutes notes it.
    static let deeds = SpeechPhrases<Void>(
        [
            "rời phòng", "rời cuộc họp", "rời hội nghị", "rời khỏi", "rời hội trường", "đến muộn", "vào phòng họp",
            "vào họp",
            "vắng mặt", "xin phép", "ra về", "bỏ về", "bỏ họp", "đọc", "trình bày", "thông qua", "phát tài liệu",
            "giới thiệu đại biểu", "giới thiệu thành phần", "lên phát biểu", "điều hành", "công bố quyết định",
        ].map { ($0, ()) })
    /// What tells that it was done before: `Ông Bảy đã trình bày rồi`.
    static let before = SpeechWord.set("đã vừa chưa không như từng mới được cần phải nên sẽ")
    /// What headings begin with.
    static let parts = SpeechPhrases<Void>(
        ["phần", "nội dung", "mục", "vấn đề", "đại diện bên", "chuyên đề", "giải lao", "biểu quyết"].map { ($0, ()) })
    static let part = SpeechWord.key("phần")
    static let citing = SpeechWord.set("như mà nghe điều lời")
}
