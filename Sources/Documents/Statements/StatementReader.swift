import VietnameseText

extension DocumentStatements {
    /// Who said what in a document.
    ///
    /// Reads minutes, press reports, submissions and whatever else may quote people; documents that rule (directives,
    /// decrees, laws …) quote nobody and cost nothing. Time is linear in the length of the text.
    ///
    /// - Parameters:
    ///   - type: the kind of document, as `DocumentDescription` has it.
    ///   - author: the person whose word the document is, if it is one person's: the author of a submission.
    public static func read(_ structure: DocumentStructure, type: String?, author: Speaker? = nil)
        -> DocumentStatements
    {
        let isWord = author != nil && type.map(DocumentType.isWord) ?? false
        let mayQuote = SpeechSigns.mayQuote(type)
        guard mayQuote || SpeechSigns.mayRelay(type, structure.text),
            isWord || type == "báo chí" || SpeechSigns.namesSomebody(structure.text)
        else {
            return DocumentStatements()
        }
        var reader = StatementReader(structure, type: type)
        if !mayQuote { return reader.readRelayed(isLetter: type == "công văn") }
        return reader.read(author: author)
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
    /// Whether it is a letter that a person writes to people.
    let isLetter: Bool
    /// Whether it is a record word by word, in which all is somebody's up to the next name.
    let isTranscript: Bool
    /// The letterhead and title of a submission, which tell whose it is.
    private(set) var front: [SpeechScene] = []
    let labels: [TurnLabel?]
    /// In minutes, the section that each scene stands in.
    let sections: [MinutesSection]
    let isConversation: Bool
    /// Whether several labels stand on lines of their own, or with a title behind them: opinions put together, without the writer's words between.
    let isCollage: Bool
    /// The scene of the last label.
    let lastLabel: Int?
    /// Whether sentences end in marks, so that a line without one is a headline, a heading or a caption.
    let endsSentences: Bool
    /// Where the headlines of other reports begin, as pages have them below a text: lines that no mark ends.
    private(set) var firstLink = Int.max
    private let structure: DocumentStructure
    var cast: Cast
    private let shortNames: ShortNames
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
        /// Whether only what somebody else said names the person.
        var isInWords = false
    }

    /// The people of the sentence before.
    var context: [Antecedent] = []
    /// Whether somebody whom nothing names has spoken in the sentence that is read.
    var hasStrangerSpoken = false
    /// The token behind the verb of saying in the sentence that is read, where a person says something.
    var spokenFrom: Int?
    /// How many sentences have named nobody since.
    var sentencesSince = 0
    /// The sentence that is read, in tokens.
    var sentence = 0..<0
    /// The scene that is read.
    var current: SpeechScene?
    /// Its place among the scenes.
    var place = 0
    /// Whose words the sentences of the paragraph are so far, and the statement that may go on.
    var running: (speaker: Int, role: String?, statement: Int?)?
    /// Whether a colon has introduced the words that run, so that the paragraph's next sentences are theirs too.
    var isOpen = false
    /// Who answers in an interview of one person.
    var interviewee: Int?
    /// The paragraphs that ask where nothing but a question mark tells that they do.
    var plainQuestions: Set<Int> = []
    /// Whether stars open the reporter's questions, and nothing else, so that one that ends in no question mark asks as well.
    private(set) var hasStarredQuestions = false
    /// Who answered the last question, where labels tell.
    var answering: Int?
    /// The names of bodies in the document, once they have been asked for.
    var bodies: [BodyName]?
    /// The verb of the last attribution, for the list that may follow it.
    var listVerb: String?

    init(_ structure: DocumentStructure, type: String?) {
        self.structure = structure
        text = structure.text
        isConclusion = type == "thông báo" || type == "kết luận"
        isMinutes = type == "biên bản" || isConclusion
        isLetter = type.map(DocumentType.isLetter) ?? false
        isSubmission = type.map(DocumentType.isWord) ?? false
        let isMinutes = self.isMinutes
        scenes = SpeechScene.all(in: structure, keepsHeadings: type == "biên bản")
        let places = SpeechScene.placesAbroad(in: scenes)
        if !places.isEmpty { for index in scenes.indices { scenes[index].mark(places: places) } }
        shortNames = ShortNames(scenes, text)
        if !shortNames.isEmpty {
            for index in scenes.indices { scenes[index].mark(shortNames: shortNames.keys) }
        }
        let marked = scenes.map { TurnLabel($0, isMinutes: isMinutes) }
        let recorded = type == "biên bản" ? Transcript.labels(&scenes, marked) : nil
        isTranscript = recorded != nil
        var labels = recorded ?? marked
        sections = isMinutes ? MinutesSection.all(scenes, labels) : []
        // `- Sở Tài chính: thẩm định dự toán` is a task but where views are given
        for index in labels.indices where labels[index]?.isBodyAlone ?? false && sections[index] != .discussion {
            labels[index] = nil
        }
        // `- Đ/c Lan: hoàn thiện kế hoạch` among the points of a conclusion
        for index in labels.indices
        where sections.indices.contains(index) && sections[index] == .orders && scenes[index].isListItem
            && labels[index]?.verb == nil
        {
            labels[index] = nil
        }
        let guest = isMinutes ? nil : SpeechScene.guest(scenes, labels, text)
        if let guest {
            let phrase = PersonPhrase(tokens: guest, name: guest)
            scenes[0].phrases.removeAll { $0.tokens.overlaps(guest) }
            scenes[0].phrases.insert(phrase, at: 0)
            labels[0]?.owner = .person(phrase)
        }
        if !isMinutes { labels = TurnLabel.withLines(labels, scenes) }
        if isMinutes || labels.lazy.filter({ $0 != nil }).count >= 2 {
            labels = TurnLabel.withUnnamed(labels, marked, scenes, sections)
        }
        self.labels = labels
        // `PH em Minh (ông Tám):` names the one in brackets
        for (index, label) in labels.enumerated() {
            guard case .person(let phrase) = label?.owner, phrase.isAddressed || !phrase.titles.isEmpty,
                !scenes[index].phrases.contains(where: { $0.tokens == phrase.tokens })
            else { continue }
            scenes[index].phrases.removeAll { $0.tokens.overlaps(phrase.tokens) }
            scenes[index].phrases.append(phrase)
            scenes[index].phrases.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        for index in scenes.indices.dropLast() where scenes[index].isHeading && labels[index] != nil {
            scenes[index + 1].isAfterBreak = scenes[index + 1].isHeading
        }
        isConversation = labels.lazy.filter { $0 != nil }.count >= 2
        isCollage =
            !isMinutes
            && zip(scenes, labels).lazy.filter { scene, label in
                label.map { $0.content == scene.block.tokens.count || scene.isOpenEnded } ?? false
            }.count >= 2
        lastLabel = labels.lastIndex { $0 != nil }
        endsSentences = !isMinutes && scenes.lazy.filter(\.isOpenEnded).count * 2 <= scenes.count
        if endsSentences, !isConversation { firstLink = SpeechScene.links(scenes) }
        cast = Cast(text)
        if isSubmission || isMinutes { front = SpeechScene.frontMatter(of: structure) }
        for isTold in [true, false] {
            for scenes in [front, scenes] {
                for scene in scenes {
                    for phrase in scene.phrases where Cast.isTold(phrase) == isTold {
                        cast.meet(phrase, in: scene.block)
                    }
                }
            }
        }
        for scene in scenes { cast.shareOffices(in: scene) }
        for scene in SpeechScene.captions(of: structure) {
            for phrase in scene.phrases { cast.meet(phrase, in: scene.block) }
        }
        // `Ông Smith` of the headline is the Donald Smith of the text
        for isSingle in [false, true] {
            for scene in scenes {
                for phrase in scene.phrases where (phrase.name?.count == 1) == isSingle {
                    cast.meetInPart(phrase, in: scene.block)
                }
            }
        }
        if let guest { cast.meet(stageName: guest, in: scenes[0].block) }
        for scene in scenes { for name in scene.stageNames(in: text) { cast.meet(stageName: name, in: scene.block) } }
        // a firm's word may be somebody's name, too: then it is neither's alone
        var firms = SpeechScene.firms(in: scenes)
        for index in scenes.indices { scenes[index].meetGivenNames(of: cast, besides: firms) }
        if !firms.isEmpty { for person in cast.people { firms.subtract(person.syllables) } }
        if !firms.isEmpty { for index in scenes.indices { scenes[index].mark(firms: firms) } }
        meetChairs(isRecord: type == "biên bản")
    }

    mutating func read(author: Speaker?) -> DocumentStatements {
        if !isMinutes {
            hasStarredQuestions = starsQuestions()
            interviewee = findInterviewee()
            if interviewee == nil, let found = findPlainInterview() {
                (plainQuestions, interviewee) = (found.questions, found.interviewee)
            }
        }
        var index = 0
        while index < scenes.count {
            if scenes[index].isAfterBreak { answering = nil }
            if let person = interviewee ?? answering, let end = readAnswer(to: index, of: person) {
                index = end
                continue
            }
            if index < firstLink, let label = labels[index], let end = readTurn(label, at: index) {
                if end == index + 1, !isMinutes, isHeading(index) { headline(index) }
                index = end
                continue
            }
            if scenes[index].isHeading {
                running = nil
                index += 1
                continue
            }
            if isHeading(index) {
                running = nil
                headline(index)
                index += 1
                continue
            }
            if !isQuestion(index) {
                answering = nil
            } else if isAnsweredByName(index) {
                running = nil
                index += 1
                continue
            }
            index = readProse(at: index)
        }
        if isSubmission {
            findAuthor(author)
            if result.author != nil { findBounds() }
        } else if let speech = printedSpeech() {
            take(speech)
        }
        if result.author != nil, result.opening == nil {
            let opening = scenes.first { $0.block.words(0..<$0.block.tokens.count) >= StatementReader.opening }
            result.opening = (opening ?? scenes.first)?.block.range.lowerBound
        }
        return result
    }

    /// Whoever alone is named in a heading within the text may be meant by a pronoun behind it.
    private mutating func headline(_ index: Int) {
        let named = scenes[index].phrases.filter { $0.name != nil }
        guard index > 0, named.count == 1, let person = cast.resolve(named[0], in: scenes[index].block) else { return }
        context = [Antecedent(person: person, gender: cast.people[person].gender, isSubject: true)]
        sentencesSince = 0
    }

    /// A headline, a heading or a caption: the editor's words, whoever is named in them.
    func isHeading(_ index: Int) -> Bool {
        guard endsSentences, scenes.count > 1 else { return false }
        if index >= firstLink { return true }
        if scenes[index].isOpenEnded && !isLong(scenes[index]) || isLink(index) { return true }
        // `Bí thư Thành ủy: “Phải làm ngay”` over the text, or a question: `Bộ trưởng đề nghị đổi, người dân nói gì?`
        let block = scenes[index].block
        guard index == 0, scenes.count > 3, block.sentences.count == 1, block.range.count <= 200, labels[index] == nil,
            let last = block.tokens.last
        else { return false }
        return last.kind == .quote || last.kind == .stop && text.byte(last.range.lowerBound) == UInt8(ascii: "?")
    }

    /// Whether a line that no mark ends is too long for a headline, a heading or a caption, and says that somebody says
    /// something.
    private func isLong(_ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        guard scene.block.words(0..<tokens.count) >= StatementReader.longestHeading else { return false }
        return tokens.indices.contains { SpeechVerb.at(tokens, $0, before: tokens.count)?.verb.takesAll ?? false }
    }

    private static let longestHeading = 26

    /// So many words make a paragraph that is no salutation.
    private static let opening = 15

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
        if let whole = shortNames.whole(of: block.tokens[tokens]) {
            let name = text.flat(scenes[whole.scene].block.span(whole.tokens))
            // `Agribank` is a name of its own, `PC08` says nothing by itself
            if !block.tokens[tokens.lowerBound].isForeign || speakerOfBody[Folding.folded(name)] != nil {
                return speaker(bodyNamed: name)
            }
        }
        return speaker(bodyNamed: placedName(tokens, block) ?? text.flat(block.span(tokens)))
    }

    mutating func speaker(bodyNamed name: String) -> Int {
        let key = Folding.folded(name)
        if let known = speakerOfBody[key] { return known }
        result.speakers.append(Speaker(name: name, isBody: true))
        speakerOfBody[key] = result.speakers.count - 1
        return result.speakers.count - 1
    }

    func verbText(_ tokens: Range<Int>, _ block: SpeechBlock) -> String { text.flat(block.span(tokens)) }

    // MARK: authors

    /// The author of a submission: whose it says it is, else who is said above it to speak.
    private mutating func findAuthor(_ author: Speaker?) {
        if let author, !author.name.isEmpty {
            let syllables = SpeechWord.keys(author.name)
            if let person = cast.people.firstIndex(where: { $0.syllables == syllables }) {
                let speaker = speaker(person: person)
                // as the description spells it, which knows lines in capitals
                if !author.roles.isEmpty, result.speakers[speaker].roles.allSatisfy({ $0 == $0.uppercased() }) {
                    result.speakers[speaker].roles = author.roles
                }
                result.author = speaker
            } else {
                result.speakers.append(author)
                result.author = result.speakers.count - 1
            }
            return
        }
        if let person = speaking(before: min(2, scenes.count)) {
            result.author = speaker(person: person)
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
