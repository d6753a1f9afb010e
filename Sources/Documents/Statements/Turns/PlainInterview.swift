/// Interviews in which nothing but its question mark tells a question: paragraphs that ask, and what the one person answers.
extension StatementReader {
    /// The questions of such an interview, and the one who answers; nil where the document is none.
    ///
    /// A text whose headings ask is told from it by its lead, which announces an interview, and by the answers, of which
    /// many speak of the one who gives them.
    func findPlainInterview() -> (questions: Set<Int>, interviewee: Int)? {
        let asking = scenes.indices.filter { asks($0) }
        guard asking.count >= PlainInterview.fewestQuestions, let first = asking.first, first > 0,
            first <= PlainInterview.longestLead
        else { return nil }
        // a question may be of two paragraphs; the answers stand between the questions
        let answers = zip(asking, asking.dropFirst() + [scenes.count]).map { $0 + 1..<$1 }.filter { !$0.isEmpty }
        guard answers.count * 4 >= asking.count * 3, let last = answers.last, last.count <= PlainInterview.longestAnswer
        else { return nil }
        let personal = answers.lazy.filter { answer in answer.contains { self.isPersonal(self.scenes[$0]) } }.count
        // where nothing announces an interview, half of the answers must show that it is one
        let share = announces(before: first) ? 4 : 2
        // `…, thưa Thượng tướng?` shows it as well
        let isAddressed = share == 4 && asking.contains { isMarkedQuestion($0) }
        guard isAddressed || personal >= 2 && personal * share >= answers.count,
            share == 4 || asking.count >= PlainInterview.manyQuestions, let person = partner(before: first)
        else { return nil }
        return (Set(asking), person)
    }

    /// Whether somebody says `tôi`, `chúng tôi` or `chúng ta`, outside quotations.
    private func isPersonal(_ scene: SpeechScene) -> Bool {
        speaksOfSelf(scene)
            || scene.block.tokens.indices.contains {
                PlainInterview.selves.longest(scene.block.tokens, at: $0, before: scene.block.tokens.count) != nil
            }
    }

    /// Whether the paragraphs before the first question announce that somebody answers.
    private func announces(before first: Int) -> Bool { (0..<first).contains { announces(scenes[$0].block) } }

    private func announces(_ block: SpeechBlock) -> Bool {
        block.tokens.indices.contains {
            PlainInterview.announcing.longest(block.tokens, at: $0, before: block.tokens.count) != nil
        }
    }

    /// Whether the paragraph is short, without a label, and ends in a question mark, outside quotations.
    private func asks(_ index: Int) -> Bool {
        let tokens = scenes[index].block.tokens
        guard index > 0, labels[index] == nil, let last = tokens.last, last.kind == .stop,
            text.byte(last.range.lowerBound) == UInt8(ascii: "?"), tokens.count <= PlainInterview.longestQuestion
        else { return false }
        return tokens[0].kind != .quote && !speaksOfSelf(scenes[index])
    }

    /// Who answers: the only person whom the paragraph that announces it names, else the only one before the first question.
    private func partner(before first: Int) -> Int? {
        let announcing = (0..<first).filter { announces(scenes[$0].block) }
        for index in announcing { if let person = partner(in: scenes[index]) { return person } }
        for index in announcing { if let person = onlyPerson(in: index..<index + 1) { return person } }
        return onlyPerson(in: 0..<first)
    }

    /// The only person whom the paragraphs name; nil where there is none, or several.
    func onlyPerson(in range: Range<Int>) -> Int? {
        var named = Set<Int>()
        for index in range {
            for phrase in scenes[index].phrases where phrase.name != nil {
                guard let person = cast.resolve(phrase, in: scenes[index].block) else {
                    // somebody is named whom nobody knows
                    if phrase.isAddressed { return nil }
                    continue
                }
                named.insert(person)
            }
        }
        return named.count == 1 ? named.first : nil
    }
}

private enum PlainInterview {
    static let fewestQuestions = 3
    static let manyQuestions = 5
    static let selves = SpeechPhrases<Void>(["chúng tôi", "chúng ta", "chúng em"].map { ($0, ()) })
    /// So many paragraphs at most stand before the first question, or behind the last one.
    static let longestLead = 12
    static let longestAnswer = 16
    /// In tokens.
    static let longestQuestion = 80
    /// What tells that somebody answers a reporter.
    static let announcing = SpeechPhrases<Void>(
        [
            "phỏng vấn", "trao đổi với", "trò chuyện", "đối thoại", "chia sẻ với", "chia sẻ về", "trả lời",
            "kể lại với",
            "kể với", "nói với", "tâm sự với", "cuộc trò chuyện", "cuộc trao đổi", "cuộc gặp", "nói về", "giải đáp",
            "có cuộc",
        ].map { ($0, ()) })
}
