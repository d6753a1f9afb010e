/// Who chairs a meeting, as its minutes tell: `Chủ trì: Ông A, Bí thư`, a list below it, `Đồng chí A và đồng chí B đồng chủ trì.`
extension StatementReader {
    /// Takes up whom the labels name and whom the lines above the first speech tell to be chair.
    mutating func meetChairs(isRecord: Bool) {
        for (index, label) in labels.enumerated() {
            if let label, isChairs(label) { setChairs(at: index, from: label.content) }
        }
        // `chủ tọa Nguyễn Văn A`
        for scene in scenes {
            for phrase in scene.phrases where phrase.isPart && phrase.name != nil {
                cast.setChair(phrase, in: scene.block)
            }
        }
        guard isRecord else { return }
        for scene in front { meetToldChairs(scene) }
        for (index, label) in labels.enumerated() {
            // somebody speaks, and may tell of another meeting
            if let label, !namesPeople(at: index, from: label.content) { break }
            meetToldChairs(scenes[index])
        }
    }

    /// Whether the label says no more than that the chair speaks, or who it is.
    private func isChairs(_ label: TurnLabel) -> Bool {
        guard case .person(let phrase) = label.owner else { return false }
        return phrase.isPart && phrase.name == nil && label.verb == nil
    }

    /// `Chủ trì: Ông A; bà B`, or the list below `Chủ trì:`.
    private mutating func setChairs(at index: Int, from content: Int) {
        let scene = scenes[index]
        if content < scene.block.tokens.count {
            if isRoll(scene, from: content) { setChairs(scene, from: content) }
            return
        }
        for line in rollBelow(index) { setChairs(scenes[line], from: scenes[line].start) }
    }

    /// Whether people are named behind the label of the scene at `index` or in the lines below it, and nothing is said.
    func namesPeople(at index: Int, from content: Int) -> Bool {
        content < scenes[index].block.tokens.count
            ? isRoll(scenes[index], from: content) : !rollBelow(index).isEmpty
    }

    /// The lines below the label at `index` that only name people.
    private func rollBelow(_ index: Int) -> Range<Int> {
        var end = index + 1
        while end < scenes.count, labels[end] == nil, !scenes[end].isAfterBreak,
            scenes[end].isListItem || scenes[end].isNumbered || end == index + 1,
            isRoll(scenes[end], from: scenes[end].start)
        {
            end += 1
        }
        return index + 1..<end
    }

    /// Whether the tokens from `start` on name people, and nothing tells that somebody says or does something: `Mời ông Bảy phát
    /// biểu.` is what the chair says.
    private func isRoll(_ scene: SpeechScene, from start: Int) -> Bool {
        let tokens = scene.block.tokens
        guard
            let first = scene.phrases.first(where: { $0.tokens.lowerBound >= start && ($0.name != nil || $0.isPlural) }
            ),
            first.tokens.lowerBound - start <= ChairRoll.mostWords,
            (start..<first.tokens.lowerBound).allSatisfy({
                SpeechVerb.at(tokens, $0, before: tokens.count) == nil && !ChairRoll.said.contains(tokens[$0].key)
            })
        else { return false }
        let next = tokens[first.tokens.upperBound]
        return next.kind != .word || next.isCapital || first.isPlural || ChairRoll.joining.contains(next.key)
            || PersonalTitle.at(tokens, first.tokens.upperBound, before: tokens.count) != nil
    }

    /// Takes up all whom the line names, up to those who sit beside the chair and who keeps the minutes.
    private mutating func setChairs(_ scene: SpeechScene, from start: Int) {
        let tokens = scene.block.tokens
        let end = (start..<max(start, tokens.count)).first {
            ChairRoll.others.longest(tokens, at: $0, before: tokens.count) != nil
        }
        for phrase in scene.phrases(in: start..<(end ?? tokens.count)) where phrase.name != nil || phrase.isPlural {
            cast.setChair(phrase, in: scene.block)
        }
    }

    /// `Ông A chủ trì hội nghị.`, `Chủ trì hội nghị có ông A.`, `dưới sự chủ trì của ông A và bà B`, `ông A (chủ trì)`
    private mutating func meetToldChairs(_ scene: SpeechScene) {
        let tokens = scene.block.tokens
        for phrase in scene.phrases where phrase.name != nil {
            if let inside = phrase.affiliation,
                PersonalTitle.at(tokens, inside.lowerBound, before: inside.upperBound)?.kind == .part
            {
                cast.setChair(phrase, in: scene.block)
            }
        }
        for part in scene.phrases where part.isPart && part.name == nil && part.titles.isEmpty {
            guard let sentence = scene.block.sentences.first(where: { $0.contains(part.tokens.lowerBound) }) else {
                continue
            }
            let behind = tokens[part.tokens.upperBound]
            let isBeside =
                part.tokens.lowerBound > 0 && ChairRoll.beside.contains(tokens[part.tokens.lowerBound - 1].key)
            if ChairRoll.naming.contains(behind.key) || behind.kind == .colon,
                isRoll(scene, from: part.tokens.upperBound + 1)
            {
                // `Cùng chủ trì: Bà B` sits beside the one who is the chair
                if !isBeside { setChairs(scene, from: part.tokens.upperBound + 1) }
                continue
            }
            var before = part.tokens.lowerBound
            while before > sentence.lowerBound, ChairRoll.doing.contains(tokens[before - 1].key) { before -= 1 }
            let named = scene.phrases(in: sentence).filter { $0.name != nil && $0.tokens.upperBound <= before }
            guard named.last?.tokens.upperBound == before else { continue }
            for phrase in named { cast.setChair(phrase, in: scene.block) }
        }
    }
}

private enum ChairRoll {
    /// No more tokens stand before the first name: `các đồng chí trong Ban Thường vụ Huyện ủy:`.
    static let mostWords = 14
    /// First words of what a chair says, and of what one does who speaks.
    static let said = SpeechWord.set(
        "mời kính xin thưa tôi cảm cám trân nhất giao nhờ hoan nhắc vâng đã đang sẽ được bị")
    /// What goes on behind a name in a list of people.
    static let joining = SpeechWord.set("và cùng làm là")
    static let naming = SpeechWord.set("có gồm là của")
    /// What stands between those who chair a meeting and `chủ trì`.
    static let doing = SpeechWord.set("đồng cùng làm là đã được cử bầu sẽ")
    static let beside = SpeechWord.set("cùng đồng")
    static let others = SpeechPhrases<Void>(
        ["cùng chủ trì", "đồng chủ trì", "thư ký", "thư kí", "ghi biên bản"].map { ($0, ()) })
}
