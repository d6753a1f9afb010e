import VietnameseText

extension DocumentStatements {
    /// Who said what in a document.
    ///
    /// Reads minutes, press reports, submissions and whatever else may quote people; documents that rule (directives,
    /// decrees, laws …) quote nobody and cost nothing. Time is linear in the length of the text.
    ///
    /// - Parameters:
    ///   - type: the kind of document, as `DocumentDescription` has it.
    ///   - signer: the person who signed it: the author of a submission.
    public static func read(_ structure: DocumentStructure, type: String?, signer: String? = nil)
        -> DocumentStatements
    {
        guard SpeechSigns.mayQuote(type), SpeechSigns.namesSomebody(structure.text) else {
            return DocumentStatements()
        }
        var reader = StatementReader(structure, type: type)
        return reader.read(signer: signer)
    }
}

/// Reads a document's statements, scene by scene.
struct StatementReader {
    let text: TextBytes
    private(set) var scenes: [SpeechScene]
    let isMinutes: Bool
    /// Whether the document gives notice of what somebody concluded.
    let isConclusion: Bool
    private let isSubmission: Bool
    /// The letterhead and title of a submission, which tell whose it is.
    private var front: [SpeechScene] = []
    let labels: [TurnLabel?]
    private let isConversation: Bool
    private let structure: DocumentStructure
    var cast: Cast
    var result = DocumentStatements()
    private(set) var speakerOfPerson: [Int: Int] = [:]
    private var speakerOfBody: [String: Int] = [:]

    /// Somebody whom a pronoun may mean.
    struct Antecedent: Sendable {
        /// Nil for one whom nothing names.
        var person: Int?
        var gender: PersonalTitle.Gender?
        /// Whether the sentence was about this person.
        var isSubject: Bool
    }

    /// The people of the sentence before.
    var context: [Antecedent] = []
    /// How many sentences have named nobody since.
    var sentencesSince = 0
    /// The sentence that is read, in tokens.
    var sentence = 0..<0
    /// The scene that is read.
    var current: SpeechScene?
    /// Whose words the sentences of the paragraph are so far, and the statement that may go on.
    var running: (speaker: Int, role: String?, statement: Int?)?
    /// Whether a colon has introduced the words that run, so that the paragraph's next sentences are theirs too.
    var isOpen = false
    /// Who answers in an interview of one person.
    var interviewee: Int?
    /// The verb of the last attribution, for the list that may follow it.
    var listVerb: String?

    init(_ structure: DocumentStructure, type: String?) {
        self.structure = structure
        text = structure.text
        isConclusion = type == "thông báo" || type == "kết luận"
        isMinutes = type == "biên bản" || isConclusion
        isSubmission = ["tham luận", "ý kiến", "kiến nghị"].contains(type ?? "")
        scenes = SpeechScene.all(in: structure)
        labels = scenes.map { TurnLabel($0) }
        isConversation = labels.lazy.filter { $0 != nil }.count >= 2
        cast = Cast(text)
        if isSubmission || isConclusion { front = SpeechScene.frontMatter(of: structure) }
        for isTold in [true, false] {
            for scene in front + scenes {
                for phrase in scene.phrases where Cast.isTold(phrase) == isTold { cast.meet(phrase, in: scene.block) }
            }
        }
        for scene in SpeechScene.captions(of: structure) {
            for phrase in scene.phrases { cast.meet(phrase, in: scene.block) }
        }
        for scene in scenes { for phrase in scene.phrases { cast.meetInPart(phrase, in: scene.block) } }
        for index in scenes.indices { scenes[index].meetGivenNames(of: cast) }
        for (scene, label) in zip(scenes, labels) { if let label { meetChair(scene, label) } }
    }

    mutating func read(signer: String?) -> DocumentStatements {
        interviewee = isMinutes ? nil : findInterviewee()
        var index = 0
        while index < scenes.count {
            if let interviewee, let end = readAnswer(to: index, of: interviewee) {
                index = end
                continue
            }
            if let label = labels[index], let end = readTurn(label, at: index) {
                index = end
                continue
            }
            index = readProse(at: index)
        }
        if isSubmission { findAuthor(signer) }
        if result.author != nil {
            let opening = scenes.first { $0.block.words(0..<$0.block.tokens.count) >= StatementReader.opening }
            result.opening = (opening ?? scenes.first)?.block.range.lowerBound
        }
        return result
    }

    /// So many words make a paragraph that is no salutation.
    private static let opening = 15

    /// `1. Chủ trì: đồng chí X, …` tells who the chair is, and is nobody's turn.
    private mutating func meetChair(_ scene: SpeechScene, _ label: TurnLabel) {
        guard case .person(let phrase) = label.owner, phrase.isPart, phrase.name == nil,
            let sentence = scene.block.sentences.first(where: { $0.upperBound > label.content })
        else { return }
        for named in scene.phrases(in: label.content..<sentence.upperBound) where named.name != nil {
            cast.setChair(named, in: scene.block)
        }
    }

    // MARK: turns

    /// Reads the turn that `label` opens at `index`; returns the scene after it, or nil where it is no turn.
    private mutating func readTurn(_ label: TurnLabel, at index: Int) -> Int? {
        let scene = scenes[index]
        // in the words of one, `ông` is another
        context = []
        var speaker: Int?
        var role: String?
        switch label.owner {
        case .nobody: break
        case .answer:
            guard cast.people.count == 1 else { break }
            speaker = self.speaker(person: 0)
            role = cast.role(of: 0)
        case .person(let phrase):
            let isCastLine =
                phrase.name == nil
                && (scene.phrase(at: label.content).map { $0.name != nil || $0.isPlural } ?? false)
            if isCastLine { return nil }
            guard let person = cast.resolve(phrase, in: scene.block) else {
                if phrase.name == nil { return nil }
                break
            }
            speaker = self.speaker(person: person)
            role = cast.role(of: person)
        }
        let content = label.content..<scene.block.tokens.count
        let isShort = scene.block.words(content) < 3
        if isShort, !content.isEmpty, !isConversation { return nil }
        // another who answers in the same paragraph ends the turn: it is read sentence by sentence
        let isAnswered = scene.block.sentences.contains {
            $0.lowerBound > label.content && announcesAnother($0, scene.block)
        }
        // `Đồng chí X, Chủ tịch huyện, phát biểu từ điểm cầu:` is told, `Ông X (Sở Y):` is a label
        let isTold = scene.block.tokens[..<label.content].contains { $0.kind == .comma }
        if isAnswered, isTold || !isConversation { return nil }
        var end = index + 1
        if isConversation || isMinutes || content.isEmpty {
            while end < scenes.count, goesOn(scenes[end], labels[end], isFirst: end == index + 1 && content.isEmpty),
                !(isConversation && scene.isListItem && isReadersQuestion(scenes[end])),
                interviewee == nil || !isQuestion(end)
            {
                end += 1
            }
        }
        if let speaker { addTurn(content, index..<end, speaker, role, label.verb.map { verbText($0, scene.block) }) }
        return end
    }

    /// Whether a scene without a label of its own belongs to the turn before it.
    func goesOn(_ scene: SpeechScene, _ label: TurnLabel?, isFirst: Bool) -> Bool {
        if label != nil || scene.isAfterBreak { return false }
        guard let sentence = scene.block.sentences.first else { return false }
        if isMinutes,
            SpeechJoining.breaks(scene.block.tokens, at: sentence.lowerBound, before: sentence.upperBound)
        {
            return false
        }
        // the writer speaks again, of one who spoke
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: isMinutes)
        for attribution in finder.attributions() {
            guard case .person(let phrase) = attribution.source else { continue }
            // `Người dân cần phải cân nhắc: …` is what one says
            if phrase.isGivenNameAlone { continue }
            if phrase.name != nil || !isFirst && (phrase.isAddressed || phrase.hasOffice) { return false }
        }
        // `Ông Nguyễn Văn An, Chủ nhiệm …, cho rằng …` further on: the writer's, as the whole paragraph is
        for sentence in scene.block.sentences.dropFirst() {
            let finder = AttributionFinder(
                tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence),
                isMinutes: isMinutes)
            for attribution in finder.attributions() where attribution.verb != nil {
                guard case .person(let phrase) = attribution.source, let name = phrase.name else { continue }
                if !phrase.titles.isEmpty, name.count >= 2, attribution.tokens.lowerBound == sentence.lowerBound {
                    return false
                }
            }
        }
        // an unlabelled question
        if isConversation, scene.isListItem, let last = scene.block.tokens.last, last.kind == .stop,
            text.byte(last.range.lowerBound) == UInt8(ascii: "?")
        {
            return false
        }
        return true
    }

    /// `- Xin hỏi …? (Trần A, Hà Nội)`: a reader's question among answers that each begin with a dash.
    private func isReadersQuestion(_ scene: SpeechScene) -> Bool {
        guard scene.isListItem, let last = scene.block.tokens.last, last.kind == .close else { return false }
        return scene.block.tokens.contains {
            $0.kind == .stop && text.byte($0.range.lowerBound) == UInt8(ascii: "?")
        } || scene.block.tokens.suffix(24).contains { $0.kind == .open }
    }

    mutating func addTurn(
        _ content: Range<Int>, _ scenes: Range<Int>, _ speaker: Int, _ role: String?, _ verb: String?
    ) {
        let first = self.scenes[scenes.lowerBound].block
        var start: Int
        if content.isEmpty {
            guard scenes.count > 1 else { return }
            start = self.scenes[scenes.lowerBound + 1].block.range.lowerBound
        } else {
            start = first.tokens[content.lowerBound].range.lowerBound
        }
        var end = self.scenes[scenes.upperBound - 1].block.range.upperBound
        // a turn that is one quotation is what stands between its marks
        if scenes.count == 1, let quote = soleQuote(content, first) {
            start = quote.inner.lowerBound
            end = quote.inner.upperBound
        }
        guard start < end else { return }
        let isDirect =
            !isMinutes
            || scenes.contains { self.scenes[$0].block.tokens.contains { StatementReader.first.contains($0.key) } }
        result.statements.append(
            Statement(
                range: text.trimmed(start..<end), kind: isDirect ? .verbatim : .summary, verb: verb, speaker: speaker,
                role: role))
    }

    /// Words by which people speak of themselves and to others.
    private static let first = SpeechWord.set("tôi thưa xin ta")

    /// The quotation that the tokens are, but for a stop.
    func soleQuote(_ range: Range<Int>, _ block: SpeechBlock) -> QuotedSpeech? {
        guard let first = range.first, block.tokens[first].kind == .quote,
            range.dropFirst().allSatisfy({ block.tokens[$0].kind == .stop || block.tokens[$0].kind == .dash })
        else { return nil }
        return block.quotes[block.tokens[first].quote]
    }

    // MARK: speakers

    mutating func speaker(person: Int) -> Int {
        if let known = speakerOfPerson[person] { return known }
        let found = cast.people[person]
        var roles: [String] = []
        for role in found.roles + (found.affiliation.map { [$0] } ?? []) where !roles.contains(role.text) {
            roles.append(role.text)
        }
        result.speakers.append(Speaker(name: found.name, roles: roles))
        speakerOfPerson[person] = result.speakers.count - 1
        return result.speakers.count - 1
    }

    mutating func speaker(body tokens: Range<Int>, _ block: SpeechBlock) -> Int {
        let name = text.flat(block.span(tokens))
        let key = Folding.folded(name)
        if let known = speakerOfBody[key] { return known }
        result.speakers.append(Speaker(name: name, isBody: true))
        speakerOfBody[key] = result.speakers.count - 1
        return result.speakers.count - 1
    }

    func verbText(_ tokens: Range<Int>, _ block: SpeechBlock) -> String { text.flat(block.span(tokens)) }

    // MARK: authors

    /// The author of a submission: who signed it, else who is said above it to speak.
    private mutating func findAuthor(_ signer: String?) {
        if let signer, !signer.isEmpty {
            let syllables = SpeechWord.keys(signer)
            if let person = cast.people.firstIndex(where: { $0.syllables == syllables }) {
                result.author = speaker(person: person)
            } else {
                result.speakers.append(Speaker(name: signer))
                result.author = result.speakers.count - 1
            }
            return
        }
        for scene in front + scenes.prefix(3) {
            guard let phrase = scene.phrases.first, phrase.tokens.lowerBound == scene.start, phrase.name != nil,
                let person = cast.resolve(phrase, in: scene.block)
            else { continue }
            var verb = phrase.tokens.upperBound
            if verb < scene.block.tokens.count, scene.block.tokens[verb].kind == .comma { verb += 1 }
            guard SpeechVerb.at(scene.block.tokens, verb, before: scene.block.tokens.count) != nil else { continue }
            result.author = speaker(person: person)
            return
        }
    }
}
