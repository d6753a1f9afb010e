/// Interviews whose answers have no label: questions, and what the one person answers who is asked.
extension StatementReader {
    /// The one who answers where the document is an interview of one person; nil where it is none, or of several.
    func findInterviewee() -> Int? {
        let questions = scenes.indices.filter { isQuestion($0) }
        guard let first = questions.first,
            questions.count >= 2 || isAnsweredBehindDash(first) || labels[first] != nil
        else { return nil }
        var named = Set<Int>()
        for (scene, label) in zip(scenes, labels) {
            guard let label, case .person(let phrase) = label.owner else { continue }
            guard let person = cast.resolve(phrase, in: scene.block) else { return nil }
            named.insert(person)
        }
        if !named.isEmpty { return named.count == 1 ? named.first : nil }
        let lead = 0..<min(first, StatementReader.longestLead)
        let isAnnounced = lead.contains { announcesInterview(scenes[$0].block) }
        // questions that only a form of address tells, and questions that nothing announces, need answers of which somebody
        // speaks of himself
        // stars before what is asked, and dashes before what is answered
        let isDialogue = hasStarredQuestions && questions.allSatisfy { isStarred($0) && isAnsweredByListItem($0) }
        let isLabelled = isAnnounced && questions.allSatisfy { labels[$0] != nil }
        if !isDialogue, !isLabelled, !isAnnounced || questions.lazy.filter({ self.isMarkedQuestion($0) }).count < 2 {
            let answered = questions.lazy.filter { self.isAnsweredInFirstPerson($0) }.count
            guard answered >= (isAnnounced || isAnsweredBehindDash(first) ? 1 : 3) else { return nil }
        }
        if let person = addressed(in: questions) { return person }
        for index in lead {
            if let person = partner(in: scenes[index]) { return person }
        }
        return onlyPerson(in: lead)
    }

    /// `Thưa ông X, …`: the only one whom the questions address by name.
    private func addressed(in questions: [Int]) -> Int? {
        var found = Set<Int>()
        for index in questions {
            let scene = scenes[index]
            for phrase in scene.phrases where phrase.name != nil && phrase.tokens.lowerBound > 0 {
                guard scene.block.tokens[phrase.tokens.lowerBound - 1].key == StatementReader.respectfully else {
                    continue
                }
                guard let person = cast.resolve(phrase, in: scene.block) else { return nil }
                found.insert(person)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private func isAnsweredByListItem(_ question: Int) -> Bool {
        question + 1 < scenes.count && scenes[question + 1].isListItem && !isStarred(question + 1)
    }

    /// A question of which the answer alone begins with a dash.
    private func isAnsweredBehindDash(_ question: Int) -> Bool {
        question + 1 < scenes.count && !scenes[question].isListItem && scenes[question + 1].isListItem
            && speaksOfSelf(scenes[question + 1])
    }

    /// `… đã có cuộc trao đổi với ông X`, `phỏng vấn ông X`, `ông X trả lời phỏng vấn`: with whom one talks.
    func partner(in scene: SpeechScene) -> Int? {
        let tokens = scene.block.tokens
        for place in tokens.indices {
            guard let end = StatementReader.interviews.longest(tokens, at: place, before: tokens.count)?.end else {
                continue
            }
            let named = scene.phrases.filter { $0.name != nil && $0.tokens.lowerBound >= end }
            guard let with = named.first, with.tokens.lowerBound <= end + 12,
                with.tokens.lowerBound == end
                    || StatementReader.with.contains(tokens[with.tokens.lowerBound - 1].key),
                let person = cast.resolve(with, in: scene.block),
                named.allSatisfy({ cast.resolve($0, in: scene.block) == person })
            else { continue }
            return person
        }
        return nil
    }

    /// Reads the answer to the question at `index`; returns the scene after it, or nil where no answer without a label
    /// follows.
    ///
    /// Headings and captions within it are not part of it.
    mutating func readAnswer(to index: Int, of person: Int) -> Int? {
        guard isQuestion(index) else { return nil }
        let end = readAnswer(from: index + 1, of: person)
        return end > index + 1 ? end : nil
    }

    /// Reads what the person answers from the scene at `first` on, up to the next question; returns the scene after it.
    mutating func readAnswer(from first: Int, of person: Int) -> Int {
        var parts: [Range<Int>] = []
        var end = first
        while end < scenes.count, labels[end] == nil, !isQuestion(end), !isThanks(end) {
            if isHeading(end), !scenes[end].isAfterBreak {
                end += 1
                continue
            }
            guard goesOn(scenes[end], nil, isFirst: end == first), !isWriters(scenes[end], of: person) else { break }
            if let last = parts.last, last.upperBound == end {
                parts[parts.count - 1] = last.lowerBound..<end + 1
            } else {
                parts.append(end..<end + 1)
            }
            end += 1
        }
        // where each sentence has a line of its own, nobody knows where the next question begins
        if isLinewise {
            let last = (first..<end).last { speaksOfSelf(scenes[$0]) } ?? first - 1
            parts = parts.compactMap { part in
                part.lowerBound > last ? nil : part.lowerBound..<min(part.upperBound, last + 1)
            }
        }
        context = []
        guard !parts.isEmpty else { return end }
        let speaker = self.speaker(person: person)
        for part in parts {
            addTurn(
                scenes[part.lowerBound].start..<scenes[part.lowerBound].block.tokens.count, part, speaker,
                cast.role(of: person), nil)
        }
        return end
    }

    /// Whether each sentence has a line of its own.
    private var isLinewise: Bool {
        scenes.count >= 12 && scenes.lazy.filter { $0.block.sentences.count > 1 }.count * 10 < scenes.count
    }

    /// A paragraph that asks: it ends in a question mark, and a bullet, a label or a form of address makes it somebody's
    /// question to somebody; or it begs somebody to tell something.
    func isQuestion(_ index: Int) -> Bool {
        if plainQuestions.contains(index) || isStarred(index) && hasStarredQuestions { return true }
        let scene = scenes[index]
        let tokens = scene.block.tokens
        guard let last = tokens.last, scene.start < tokens.count else { return false }
        guard last.kind == .stop, text.byte(last.range.lowerBound) == UInt8(ascii: "?") else {
            return labels[index] == nil && begs(scene)
        }
        return isMarkedQuestion(index)
            || labels[index] == nil && scene.phrases.contains(where: \.isPronoun) && !speaksOfSelf(scene)
                && tokens.count <= 120
    }

    /// Whether most paragraphs that a star opens end in a question mark, two and more.
    func starsQuestions() -> Bool {
        let starred = scenes.indices.filter { isStarred($0) }
        let asking = starred.lazy.filter { isQuestion($0) }.count
        return asking >= 2 && asking * 3 >= starred.count * 2
    }

    /// Whether a star opens the paragraph.
    func isStarred(_ index: Int) -> Bool { text.byte(scenes[index].block.range.lowerBound) == UInt8(ascii: "*") }

    /// Whether somebody's label opens the paragraph behind the question at `index`: what the question tells of people is the
    /// reporter's.
    func isAnsweredByName(_ index: Int) -> Bool {
        guard !isMinutes, index + 1 < scenes.count, case .person? = labels[index + 1]?.owner else { return false }
        return true
    }

    /// Whether a label, a bullet, a form of address at its beginning or `thưa` makes it a question to somebody.
    func isMarkedQuestion(_ index: Int) -> Bool {
        let scene = scenes[index]
        if let label = labels[index] {
            guard case .nobody = label.owner else { return false }
            return true
        }
        let opening = scene.block.tokens[scene.start]
        return scene.isListItem || opensQuestion(index)
            || StatementReader.addressing.contains(opening.key) && opening.isCapital
            || scene.block.tokens.contains { $0.key == StatementReader.respectfully }
    }

    /// `Xin ông cho biết những kết quả nổi bật của huyện.`
    private func begs(_ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        guard tokens.count <= 120, let asked = scene.phrases.first(where: \.isPronoun)?.tokens else { return false }
        guard asked.lowerBound > scene.start, StatementReader.begging.contains(tokens[asked.lowerBound - 1].key) else {
            return false
        }
        return SpeechVerb.at(tokens, asked.upperBound, before: tokens.count) != nil && !speaksOfSelf(scene)
    }

    /// Whether somebody says `tôi`, outside quotations; `chúng tôi` may be a paper's.
    func speaksOfSelf(_ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        return tokens.indices.contains {
            tokens[$0].kind == .word && tokens[$0].key == StatementReader.me
                && !($0 > 0 && tokens[$0 - 1].key == StatementReader.us)
        }
    }

    private func isAnsweredInFirstPerson(_ question: Int) -> Bool {
        var index = question + 1
        while index < scenes.count, index <= question + 12, !isQuestion(index) {
            if speaksOfSelf(scenes[index]) { return true }
            index += 1
        }
        return false
    }

    /// `Xin cảm ơn ông!`
    private func isThanks(_ index: Int) -> Bool {
        let tokens = scenes[index].block.tokens
        return tokens.count <= 12 && !speaksOfSelf(scenes[index])
            && StatementReader.thanks.longest(tokens, at: scenes[index].start, before: tokens.count) != nil
    }

    private func announcesInterview(_ block: SpeechBlock) -> Bool {
        block.tokens.indices.contains {
            StatementReader.interviews.longest(block.tokens, at: $0, before: block.tokens.count) != nil
        }
    }

    private static let longestLead = 6
    private static let me = SpeechWord.key("tôi")
    private static let us = SpeechWord.key("chúng")
    private static let with = SpeechWord.set("với cùng")
    private static let begging = SpeechWord.set("xin mong thưa nhờ")
    static let respectfully = SpeechWord.key("thưa")
    private static let addressing = SpeechWord.set("ông bà anh chị")
    private static let thanks = SpeechPhrases<Void>(
        ["xin cảm ơn", "cảm ơn", "xin cám ơn", "cám ơn", "trân trọng cảm ơn", "vâng xin cảm ơn"].map { ($0, ()) })
    private static let interviews = SpeechPhrases<Void>(
        ["phỏng vấn", "trao đổi", "trò chuyện", "đối thoại", "cuộc gặp", "giao lưu", "tiếp chuyện"].map { ($0, ()) })
}
