/// Reads the references in a stretch of text, in order.
///
/// Linear in the number of words: every step that fails looks at a bounded number of them.
struct ReferenceParser {
    let words: ReferenceWords
    var memory: ReferenceMemory
    var mentions: [Mention] = []
    let numbers: NumberParser
    let provisions: ProvisionParser
    /// The last body that was told of before the documents that it issued, and the word behind the last of those.
    var lastTold: (issuer: String, end: Int)?

    init(_ words: ReferenceWords, memory: ReferenceMemory) {
        self.words = words
        self.memory = memory
        numbers = NumberParser(text: words.text, isLenient: false)
        provisions = ProvisionParser(words: words)
    }

    static let of = WordSet("của tại trong thuộc ở theo")
    static let attached = Phrase("kèm theo")
    static let number = Phrase("số").hashes[0]
    static let and = Phrase("và").hashes[0]
    static let or = Phrase("hoặc").hashes[0]
    static let this = Phrase("này").hashes[0]
    static let above = WordSet("trên đó ấy")
    static let aboves = [Phrase("nói trên"), Phrase("nêu trên"), Phrase("kể trên"), Phrase("trên đây")]

    /// Reads all of the stretch, and gives what was remembered on the way.
    mutating func read() -> ReferenceMemory {
        defer { memory = ReferenceMemory(ownType: nil) }
        var index = 0
        while let place = words.first(.reference, from: index) {
            index = place
            if let next = readProvisions(at: index) ?? readDocuments(at: index) {
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        return memory
    }

    // MARK: documents

    /// The document, or the list of documents of one kind, at word `index`; gives the word behind it.
    mutating func readDocuments(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        guard let (type, count) = ReferenceTypes.type(words, at: index) else {
            return readBareNumber(at: index) ?? readStandard(at: index)
        }
        let next = index + count
        if let end = readDeictic(type, at: index, next) { return end }
        if ReferenceTypes.isNamed(words, at: index, count: count), let end = readNamed(type, at: index, count: count) {
            return end
        }
        return readNumbered(type, at: index, from: next)
    }

    /// `Nghị định này`, `Nghị định nói trên`.
    mutating func readDeictic(_ type: String, at index: Int, _ next: Int) -> Int? {
        guard next < words.count, words.gap(next) == .space else { return nil }
        if words.hash(next) == ReferenceParser.this {
            var target = Reference.Target.own
            let isOther = memory.ownType.map { $0 != type } ?? false
            if isOther, let last = memory.last(ofType: type) { target = .document(last) }
            append(index..<next + 1, target, type: type, isBackward: true)
            return next + 1
        }
        var end = next
        if let phrase = ReferenceParser.aboves.first(where: { $0.matches(words, at: next) }) {
            end += phrase.count
        } else if ReferenceParser.above.contains(words.hash(next)), !words[next].isCapital {
            // `VĂN BẢN QUY PHẠM PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH` names none
            end += 1
        }
        guard end > next, let last = memory.last(ofType: type) else { return nil }
        append(index..<end, .document(last), type: type, isBackward: true)
        return end
    }

    mutating func append(_ run: Range<Int>, _ target: Reference.Target, type: String?, isBackward: Bool) {
        var mention = Mention(run: run, core: run, target: target, type: type, isBackward: isBackward)
        if case .document(let document) = target {
            let name = document.nameKey
            if let known = document.isPartial ? nil : memory.earlier(document, type: type, name: name) {
                mention.target = .document(ReferenceMemory.merged(document, known))
            }
            memory.note(document, type: type, name: name)
        }
        mentions.append(mention)
    }
}
