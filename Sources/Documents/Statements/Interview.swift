/// Interviews whose answers have no label: questions, and what the one person answers who is asked.
extension StatementReader {
    /// The one who answers where the document is an interview of one person; nil where it is none, or of several.
    func findInterviewee() -> Int? {
        let questions = scenes.indices.filter { isQuestion($0) }
        guard questions.count >= 2, let first = questions.first else { return nil }
        var named = Set<Int>()
        for (scene, label) in zip(scenes, labels) {
            guard let label, case .person(let phrase) = label.owner else { continue }
            guard let person = cast.resolve(phrase, in: scene.block) else { return nil }
            named.insert(person)
        }
        if !named.isEmpty { return named.count == 1 ? named.first : nil }
        let lead = scenes[..<min(first, StatementReader.longestLead)]
        guard lead.contains(where: { announcesInterview($0.block) }) else { return nil }
        for scene in lead {
            for phrase in scene.phrases where phrase.name != nil {
                // somebody is named whom nobody knows
                guard let person = cast.resolve(phrase, in: scene.block) else { return nil }
                named.insert(person)
            }
        }
        return named.count == 1 ? named.first : nil
    }

    /// Reads the answer to the question at `index`; returns the scene after it, or nil where no answer without a label
    /// follows.
    mutating func readAnswer(to index: Int, of person: Int) -> Int? {
        guard isQuestion(index) else { return nil }
        let first = index + 1
        var end = first
        while end < scenes.count, labels[end] == nil, !isQuestion(end), !isThanks(end),
            goesOn(scenes[end], nil, isFirst: end == first)
        {
            end += 1
        }
        guard end > first else { return nil }
        context = []
        let speaker = self.speaker(person: person)
        addTurn(
            scenes[first].start..<scenes[first].block.tokens.count, first..<end, speaker, cast.role(of: person), nil)
        return end
    }

    /// A paragraph that asks: it ends in a question mark, and a bullet, a label or a form of address makes it somebody's
    /// question to somebody.
    func isQuestion(_ index: Int) -> Bool {
        let scene = scenes[index]
        let tokens = scene.block.tokens
        guard let last = tokens.last, last.kind == .stop, text.byte(last.range.lowerBound) == UInt8(ascii: "?") else {
            return false
        }
        if let label = labels[index] {
            guard case .nobody = label.owner else { return false }
            return true
        }
        guard scene.start < tokens.count else { return false }
        let opening = tokens[scene.start]
        return scene.isListItem
            || StatementReader.addressing.contains(opening.key) && opening.isCapital
            || tokens.contains { $0.key == StatementReader.respectfully }
    }

    /// `Xin cảm ơn ông!`
    private func isThanks(_ index: Int) -> Bool {
        let tokens = scenes[index].block.tokens
        return tokens.count <= 12
            && StatementReader.thanks.longest(tokens, at: scenes[index].start, before: tokens.count) != nil
    }

    private func announcesInterview(_ block: SpeechBlock) -> Bool {
        block.tokens.indices.contains {
            StatementReader.interviews.longest(block.tokens, at: $0, before: block.tokens.count) != nil
        }
    }

    private static let longestLead = 6
    private static let respectfully = SpeechWord.key("thưa")
    private static let addressing = SpeechWord.set("ông bà anh chị")
    private static let thanks = SpeechPhrases<Void>(
        ["xin cảm ơn", "cảm ơn", "xin cám ơn", "cám ơn", "trân trọng cảm ơn", "vâng xin cảm ơn"].map { ($0, ()) })
    private static let interviews = SpeechPhrases<Void>(
        ["phỏng vấn", "trao đổi", "trò chuyện", "đối thoại", "cuộc gặp", "giao lưu", "tiếp chuyện"].map { ($0, ()) })
}
