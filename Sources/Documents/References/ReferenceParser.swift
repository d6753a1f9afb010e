/// Reads the references in a stretch of text, in order.
///
/// Linear in the number of words: every step that fails looks at a bounded number of them.
struct ReferenceParser {
    let words: ReferenceWords
    var memory: ReferenceMemory
    private(set) var mentions: [Mention] = []
    private let numbers: NumberParser
    private let provisions: ProvisionParser

    init(_ words: ReferenceWords, memory: ReferenceMemory) {
        self.words = words
        self.memory = memory
        numbers = NumberParser(text: words.text, isLenient: false)
        provisions = ProvisionParser(words: words)
    }

    private static let of = WordSet("của tại trong thuộc ở theo")
    private static let attached = Phrase("kèm theo")
    private static let number = Phrase("số").hashes[0]
    private static let and = Phrase("và").hashes[0]
    private static let or = Phrase("hoặc").hashes[0]
    private static let this = Phrase("này").hashes[0]
    private static let above = WordSet("trên đó ấy")
    private static let aboves = [Phrase("nói trên"), Phrase("nêu trên"), Phrase("kể trên"), Phrase("trên đây")]

    /// Reads all of the stretch, and gives what was remembered on the way.
    mutating func read() -> ReferenceMemory {
        defer { memory = ReferenceMemory(ownType: nil) }
        var index = 0
        while index < words.count {
            if let next = readProvisions(at: index) ?? readDocuments(at: index) {
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        return memory
    }

    // MARK: provisions

    private mutating func readProvisions(at index: Int) -> Int? {
        guard provisions.begins(at: index), let (found, next) = provisions.provisions(at: index) else { return nil }
        var start = next
        let marks = words.gap(start).subtracting(.space)
        if start < words.count, marks.isEmpty || marks == .comma {
            if ReferenceParser.of.contains(words.hash(start)) { start += 1 }
            if let end = attach(found, from: index, at: start) { return end }
            if marks.isEmpty, let place = attachment(from: start), let end = attach(found, from: index, at: place) {
                mentions[mentions.count - 1].isAttachment = true
                return end
            }
        }
        mentions.append(Mention(run: index..<next, core: next..<next, target: .provision, provisions: found))
        return next
    }

    /// Reads the document at `place` and gives it the provisions before it.
    private mutating func attach(_ found: [Provision], from index: Int, at place: Int) -> Int? {
        let count = mentions.count
        guard let end = readDocuments(at: place), mentions.count > count else { return nil }
        mentions[count].provisions = found
        mentions[count].run = index..<mentions[count].run.upperBound
        return end
    }

    /// `Quy chế … ban hành kèm theo Quyết định số …`: the place of the decision.
    private func attachment(from index: Int) -> Int? {
        var at = index
        while at < min(words.count, index + 24) {
            let marks = words.gap(at).subtracting([.space, .comma, .hyphen])
            guard marks.isEmpty else { return nil }
            if words.has(ReferenceParser.attached, at: at) { return at + 2 }
            if at > index, provisions.begins(at: at) { return nil }
            at += 1
        }
        return nil
    }

    // MARK: documents

    /// The document, or the list of documents of one kind, at word `index`; gives the word behind it.
    private mutating func readDocuments(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        guard let (type, count) = ReferenceTypes.type(words, at: index) else { return readBareNumber(at: index) }
        let next = index + count
        if let end = readDeictic(type, at: index, next) { return end }
        if ReferenceTypes.named.contains(type), let end = readNamed(type, at: index, count: count) { return end }
        return readNumbered(type, at: index, from: next)
    }

    /// `Nghị định này`, `Nghị định nói trên`.
    private mutating func readDeictic(_ type: String, at index: Int, _ next: Int) -> Int? {
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
        } else if ReferenceParser.above.contains(words.hash(next)) {
            end += 1
        }
        guard end > next, let last = memory.last(ofType: type) else { return nil }
        append(index..<end, .document(last), type: type, isBackward: true)
        return end
    }

    private mutating func readNamed(_ type: String, at index: Int, count: Int) -> Int? {
        guard let found = LawNameParser.name(words, at: index, type: type, count: count) else { return nil }
        var document = CitedDocument(type: type, name: found.usual ?? words.line(found.run))
        var end = found.run.upperBound
        // `Luật Bảo hiểm xã hội số 58/2014/QH13`
        var at = end
        if words.gap(at).subtracting([.space, .opening, .comma]).isEmpty {
            if words.hash(at) == ReferenceParser.number { at += 1 }
            if let (number, next) = fullNumber(at: at) {
                document.number = number.canonical
                document.numberKey = number.key
                document.year = year(ofKey: number.key)
                end = next
            } else if at > end, words.figures(at) > 0, words.gap(at + 1).contains(.slash) {
                // `số 64/2025`: the rest is left out
                if let (number, key, next) = partialNumber(at: at) {
                    document.number = number
                    document.numberKey = key
                    end = next
                }
            }
        }
        end = readDetails(of: &document, at: end)
        let place = mentions.count
        append(index..<end, .document(document), type: type, isBackward: false)
        mentions[place].isNamed = document.number == nil
        if let inner = found.inner { readInner(inner..<found.run.upperBound, of: place) }
        return end
    }

    /// The laws that an amending law names in its own name.
    private mutating func readInner(_ run: Range<Int>, of place: Int) {
        var at = run.lowerBound
        while at < run.upperBound {
            guard let (type, count) = ReferenceTypes.type(words, at: at), words[at].isCapital,
                let found = LawNameParser.name(words, at: at, type: type, count: count), found.inner == nil
            else {
                at += 1
                continue
            }
            var document = CitedDocument(type: type, name: found.usual ?? words.line(found.run))
            if let known = memory.earlier(document, type: type) { document = ReferenceMemory.merged(document, known) }
            mentions.append(
                Mention(
                    run: found.run, core: found.run, target: .document(document), type: type, nameOf: place,
                    isNamed: true))
            at = found.run.upperBound
        }
    }

    /// `Nghị định số 01/2020/NĐ-CP ngày … của …, số 02/2021/NĐ-CP`, `các Nghị quyết số 01, 02 và 05-NQ/TW`,
    /// `Quyết định của Thủ tướng Chính phủ số 100/2005/QĐ-TTg`.
    private mutating func readNumbered(_ type: String, at index: Int, from next: Int) -> Int? {
        var at = next
        guard at < words.count, words.gap(at).subtracting([.space, .colon]).isEmpty else { return nil }
        var issuer: String?
        if let body = BodyParser.body(words, at: at), words.hash(body.upperBound) == ReferenceParser.number {
            issuer = BodyName.spelled(words.string(body))
            at = body.upperBound
        }
        let hasWord = words.hash(at) == ReferenceParser.number
        if hasWord { at += 1 }
        guard at < words.count, words.gap(at).subtracting([.space, .colon]).isEmpty else { return nil }
        let first = mentions.count
        var start = index
        while true {
            guard let end = readNumber(type, from: start, at: at, issuer: issuer, isSure: hasWord, first) else { break }
            // the next of the list
            at = end
            let marks = words.gap(at).subtracting(.space)
            let isAnd = words.hash(at) == ReferenceParser.and || words.hash(at) == ReferenceParser.or
            guard at < words.count, marks == .comma || marks == .semicolon || marks.isEmpty && isAnd else { break }
            if isAnd { at += 1 }
            start = at
            if words.hash(at) == ReferenceParser.number {
                at += 1
            } else {
                // `01, 02 và 05-NQ/TW`: without the word only figures of the same kind go on
                guard marks != .semicolon, words.figures(at) >= 0, goesOnList(at, type) else { break }
            }
        }
        guard mentions.count > first else { return nil }
        completeList(from: first, type)
        return mentions[mentions.count - 1].run.upperBound
    }

    /// Whether the figures at `index` go on a list of numbers, and do not begin something else.
    private func goesOnList(_ index: Int, _ type: String) -> Bool {
        if let (number, _) = fullNumber(at: index) { return number.symbolType == nil || number.symbolType == type }
        let marks = words.gap(index + 1).subtracting(.space)
        return marks == .comma
            || marks.isEmpty && words.hash(index + 1) == ReferenceParser.and
                && words.figures(index + 2) >= 0
    }

    private mutating func readNumber(
        _ type: String, from start: Int, at index: Int, issuer: String?, isSure: Bool, _ first: Int
    ) -> Int? {
        var document = CitedDocument(type: type, issuer: issuer)
        var end: Int
        var isBackward = false
        if let (number, next) = namedNumber(at: index) {
            document.number = number.canonical
            document.numberKey = number.key
            document.year = year(ofKey: number.key)
            document.type = kind(type, number)
            end = next
        } else if let (number, key, next) = partialNumber(at: index) {
            let isListed = mentions.count > first || isListAhead(next)
            let isYeared = key.contains(" ")
            guard isListed || isSure || isYeared || isShortName(type, start, next) else { return nil }
            // `Quyết định số 15` is nothing without more of it, but one named before may be meant
            if let known = memory.document(type: type, figures: key) {
                document = known
                isBackward = true
            } else {
                guard isListed || isYeared || ReferenceTypes.shortened.contains(type) || isSure else { return nil }
                document.number = number
                document.numberKey = key
                // decrees are the government's alone
                if type == "nghị định", isYeared {
                    document.number = number + "/NĐ-CP"
                    document.numberKey = key + " nd cp"
                }
                document.year = year(ofKey: key)
            }
            end = next
        } else {
            return nil
        }
        if !isBackward { end = readDetails(of: &document, at: end) }
        append(start..<end, .document(document), type: type, isBackward: isBackward)
        return end
    }

    /// What the words call the kind: a general word gives way to the symbol.
    private func kind(_ type: String, _ number: DocumentNumber) -> String {
        switch type {
        case "văn bản": number.symbolType ?? "văn bản"
        case "công văn": number.symbolType ?? "công văn"
        default: type
        }
    }

    /// `Chỉ thị 29`: a kind that is cited so, with a capital, and nothing behind that makes an amount of the figures.
    private func isShortName(_ type: String, _ start: Int, _ next: Int) -> Bool {
        guard ReferenceTypes.shortened.contains(type), words[start].isCapital else { return false }
        guard next < words.count else { return true }
        let marks = words.gap(next).subtracting(.space)
        return !marks.isEmpty || ReferenceParser.behindNumbers.contains(words.hash(next))
    }

    private static let behindNumbers = WordSet(
        "của ngày về đã và được là cho thì theo này trên tại đến với trong có do để nêu quy cũng phải sẽ năm")

    private func isListAhead(_ index: Int) -> Bool {
        let marks = words.gap(index).subtracting(.space)
        let isAnd = words.hash(index) == ReferenceParser.and
        guard index < words.count, marks == .comma || marks.isEmpty && isAnd else { return false }
        var at = isAnd ? index + 1 : index
        if words.hash(at) == ReferenceParser.number { at += 1 }
        return words.figures(at) >= 0 && (fullNumber(at: at) != nil || goesOnList(at, ""))
    }

    /// In `số 01, 02 và 05-NQ/TW` all have the symbols of the last.
    private mutating func completeList(from first: Int, _ type: String) {
        var symbols: (text: String, key: String)?
        for place in stride(from: mentions.count - 1, through: first, by: -1) {
            guard case .document(var document) = mentions[place].target, let number = document.number,
                let key = document.numberKey
            else { continue }
            if document.isPartial, !mentions[place].isBackward {
                guard let symbols, !key.contains(" ") else { continue }
                document.number = number + symbols.text
                document.numberKey = key + symbols.key
                document.year = year(ofKey: key + symbols.key)
                mentions[place].target = .document(document)
                memory.note(document, type: type)
            } else if let mark = number.firstIndex(where: { $0 == "-" || $0 == "/" }),
                let space = key.firstIndex(of: " ")
            {
                symbols = (String(number[mark...]), String(key[space...]))
            }
        }
    }

    /// A number without its kind before it: `theo 29-CT/TU`. Its symbols must tell the kind.
    private mutating func readBareNumber(at index: Int) -> Int? {
        guard words.figures(index) >= 0, let (number, next) = fullNumber(at: index) else { return nil }
        let marks = words.gap(index)
        guard !marks.contains(.slash), !marks.contains(.hyphen) || marks.contains(.space) else { return nil }
        guard number.symbolType != nil || isAssembly(number.key) else { return nil }
        if index > 0 {
            let before = words.hash(index - 1) == ReferenceParser.number ? index - 2 : index - 1
            if ReferenceParser.otherPapers.contains(words.hash(before)) { return nil }
        }
        var document = CitedDocument(
            type: number.symbolType, number: number.canonical, numberKey: number.key, year: year(ofKey: number.key))
        let start = words.hash(index - 1) == ReferenceParser.number ? index - 1 : index
        let end = readDetails(of: &document, at: next)
        append(start..<end, .document(document), type: document.type, isBackward: false)
        return end
    }

    /// `mẫu số 06/2013/TT-LLTP`, `bản án số …`, `hợp đồng số …` carry numbers and are no documents of ours.
    private static let otherPapers = WordSet("mẫu sổ biểu án đồng sơ hóa đơn khoản thoại")

    private func isAssembly(_ key: String) -> Bool {
        guard let last = key.split(separator: " ").last else { return false }
        return last.hasPrefix("qh") || last.hasPrefix("ubtvqh")
    }

    // MARK: numbers, dates, issuers

    private func fullNumber(at index: Int) -> (number: DocumentNumber, next: Int)? {
        number(at: index) { numbers.parts(from: $0, end: $1) }
    }

    private func namedNumber(at index: Int) -> (number: DocumentNumber, next: Int)? {
        number(at: index) { numbers.named(from: $0, end: $1) }
    }

    private func number(
        at index: Int, _ parse: (Int, Int) -> NumberParts?
    ) -> (number: DocumentNumber, next: Int)? {
        // figures, and maybe a letter: `30c/NQ-CP`
        guard index < words.count, words.text[words[index].range.lowerBound] &- 0x30 < 10,
            words[index].range.count <= 5,
            let parts = parse(words[index].range.lowerBound, words.range.upperBound)
        else { return nil }
        var next = index + 1
        while next < words.count, words[next].range.lowerBound < parts.range.upperBound { next += 1 }
        return (parts.number(in: words.text, type: nil), next)
    }

    /// `29`, `30/2020`.
    private func partialNumber(at index: Int) -> (number: String, key: String, next: Int)? {
        guard index < words.count, words.figures(index) > 0, words[index].range.count <= 5 else { return nil }
        let figures = words.string(index..<index + 1)
        let key = String(words.figures(index))
        let marks = words.gap(index + 1)
        if marks == .slash, DateParser.isYear(words.figures(index + 1)) {
            return ("\(figures)/\(words.figures(index + 1))", "\(key) \(words.figures(index + 1))", index + 2)
        }
        // figures that go on are a date or an amount
        guard index + 1 >= words.count || marks.contains(.space) || marks.isSubset(of: [.comma, .semicolon, .closing]),
            words[index].range.count <= 4, !marks.contains(.slash),
            !(marks.contains(.hyphen) && !marks.contains(.space))
        else { return nil }
        return (figures, key, index + 1)
    }

    private func year(ofKey key: String) -> Int? {
        let pieces = key.split(separator: " ")
        guard pieces.count >= 2, let year = Int(pieces[1]), DateParser.isYear(year) else { return nil }
        return year
    }

    /// Date and issuer behind a number or name, in either order; gives the word behind them.
    private func readDetails(of document: inout CitedDocument, at index: Int) -> Int {
        var end = index
        var hasDate = false
        var hasIssuer = document.issuer != nil
        for _ in 0..<2 {
            let marks = words.gap(end).subtracting([.space, .comma, .opening, .closing])
            if !hasDate, end < words.count, marks.isEmpty, let date = DateParser.date(words, at: end) {
                document.date = date.iso
                document.year = date.year ?? document.year
                hasDate = true
                end = date.next
            }
            if !hasIssuer, let body = BodyParser.body(words, at: end) {
                document.issuer = BodyName.spelled(words.string(body))
                hasIssuer = true
                end = body.upperBound
            }
        }
        return end
    }

    private mutating func append(_ run: Range<Int>, _ target: Reference.Target, type: String?, isBackward: Bool) {
        var mention = Mention(run: run, core: run, target: target, type: type, isBackward: isBackward)
        if case .document(let document) = target {
            if let known = document.isPartial ? nil : memory.earlier(document, type: type) {
                mention.target = .document(ReferenceMemory.merged(document, known))
            }
            memory.note(document, type: type)
        }
        mentions.append(mention)
    }
}
