/// Where a turn ends though no label follows: at a heading, at a question, where the writer speaks again.
extension StatementReader {
    /// Whether the scene at `index` is no more the words of the person whose label opens the scene at `label`.
    func endsTurn(_ index: Int, of person: Int?, label: Int) -> Bool {
        guard !isMinutes else { return opensSection(index, behind: label) || isRecorders(index, behind: person) }
        if isHeading(index) || isHeadingQuestion(index) || asks(index, otherThan: label) { return true }
        return person.map { isWriters(scenes[index], of: $0) } ?? false
    }

    /// Whether the scene is a section's heading in minutes: `IV. Kết luận`, or `3. Kết luận của Chủ tọa:` where the turn
    /// stands in section 2. Points that somebody numbers begin at one.
    private func opensSection(_ index: Int, behind label: Int) -> Bool {
        let scene = scenes[index]
        if scene.isSection || scene.isHeading || SpeechJoining.headsSection(scene.block.tokens, at: scene.start)
            || SpeechJoining.concludes(scene.block.tokens, at: scene.start)
        {
            return true
        }
        // `Phân công nhiệm vụ:`
        if sections[index] != sections[label], sections[index] != .other { return true }
        guard let number = scene.number, number > 1, scene.block.words(0..<scene.block.tokens.count) <= 14,
            let last = scene.block.tokens.last, last.kind != .stop
        else { return false }
        // `2. …` behind his own `1. …`
        if scenes[label + 1..<index].contains(where: { $0.number == number - 1 }) { return false }
        return scenes[...label].last { $0.number != nil }?.number == number - 1
    }

    /// Whether the writer speaks of the person, by title or form of address and name: nobody calls himself so.
    func isWriters(_ scene: SpeechScene, of person: Int) -> Bool {
        // `Phó Thủ tướng trả lời đại biểu X về việc …`
        if let phrase = scene.phrase(at: scene.start), phrase.name == nil, phrase.hasOffice,
            scene.block.tokens[scene.start].isCapital, cast.resolve(phrase, in: scene.block) == person
        {
            return true
        }
        return scene.phrases.contains { phrase in
            phrase.name != nil && (phrase.isAddressed || !phrase.titles.isEmpty) && !phrase.isPlural
                && cast.resolve(phrase, in: scene.block) == person
        }
    }

    /// `Nước ngầm đang cạn (12/03/2005)`: the headline of another report and its day, as lists below a text have it.
    func isLink(_ index: Int) -> Bool {
        let tokens = scenes[index].block.tokens
        guard tokens.count <= 40, tokens.last?.kind == .close,
            let open = tokens.lastIndex(where: { $0.kind == .open }), open > 0, open + 4 < tokens.count
        else { return false }
        return tokens[open + 1..<tokens.count - 1].allSatisfy { $0.kind == .joint || $0.isNumber }
    }

    /// `Có tiêu cực?`: a heading that asks, right before a question or a label.
    private func isHeadingQuestion(_ index: Int) -> Bool {
        let block = scenes[index].block
        guard index + 1 < scenes.count, block.words(0..<block.tokens.count) <= 8, let last = block.tokens.last,
            last.kind == .stop, text.byte(last.range.lowerBound) == UInt8(ascii: "?")
        else { return false }
        return labels[index + 1] != nil || opensQuestion(index + 1)
    }

    /// Whether a mark for questions opens the scene, where another or none opens the one with the label.
    private func asks(_ index: Int, otherThan label: Int) -> Bool { opensQuestion(index) && !opensQuestion(label) }

    /// `* Quá trình điều tra, chúng tôi thấy …`, `. Cách xử lý tại nhà thế nào?`
    func opensQuestion(_ index: Int) -> Bool {
        let start = scenes[index].block.range.lowerBound
        return text[start] == UInt8(ascii: "*")
            || text[start] == UInt8(ascii: ".") && text.byte(start + 1) == UInt8(ascii: " ")
    }
}
