import VietnameseText

/// Documents that are cited by kind and number, one or several.
extension ReferenceParser {
    /// `Nghị định số 01/2020/NĐ-CP ngày … của …, số 02/2021/NĐ-CP`, `các Nghị quyết số 01, 02 và 05-NQ/TW`,
    /// `Quyết định của Thủ tướng Chính phủ số 100/2005/QĐ-TTg`.
    mutating func readNumbered(_ type: String, at index: Int, from next: Int) -> Int? {
        var at = next
        guard at < words.count, words.gap(at).subtracting([.space, .colon]).isEmpty else { return nil }
        var issuer: String?
        if let body = BodyParser.body(words, at: at) ?? joinedBody(type, at: at),
            words.hash(body.upperBound) == ReferenceParser.number
        {
            issuer = BodyParser.spelled(words, body)
            at = body.upperBound
        }
        let hasWord = words.hash(at) == ReferenceParser.number
        if hasWord { at += 1 }
        guard at < words.count, words.gap(at).subtracting([.space, .colon]).isEmpty else { return nil }
        let first = mentions.count
        var start = index
        let told = issuer == nil && words.figures(at) >= 0 ? told(before: index) : nil
        while true {
            guard
                let end = readNumber(
                    type, from: start, at: at, issuer: issuer, told: told, isSure: hasWord, first)
            else { break }
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
                guard marks != .semicolon, words.figures(at) >= 0,
                    goesOnList(at, type)
                        || mentions.count > first + 1 && isIssued(at: at + 1, figures: words.figures(at))
                else { break }
            }
        }
        guard mentions.count > first else { return nil }
        completeList(from: first, type)
        shareIssuer(from: listStart(first, type), type)
        readOuterIssuer()
        return mentions[mentions.count - 1].run.upperBound
    }

    /// `Thông tư liên tịch Bộ Tài chính và Bộ Xây dựng số …`: those who issued it, right behind the kind.
    private func joinedBody(_ type: String, at index: Int) -> Range<Int>? {
        guard words.gap(index) == .space, words[index].isCapital, BodyParser.opensBody(words, index),
            ReferenceTypes.isJoint(type)
        else { return nil }
        return BodyParser.name(words, from: index)
    }

    /// Whether the figures at `index` go on a list of numbers, and do not begin something else.
    func goesOnList(_ index: Int, _ type: String) -> Bool {
        if let (number, _) = fullNumber(at: index) { return number.symbolType == nil || number.symbolType == type }
        let marks = words.gap(index + 1).subtracting(.space)
        return marks == .comma
            || marks.isEmpty && words.hash(index + 1) == ReferenceParser.and
                && words.figures(index + 2) >= 0
    }

    mutating func readNumber(
        _ type: String, from start: Int, at index: Int, issuer: String?, told: Told?, isSure: Bool, _ first: Int
    ) -> Int? {
        var document = CitedDocument(type: type, issuer: issuer)
        var end: Int
        var isBackward = false
        if let (number, next) = namedNumber(at: index) {
            document.number = number.canonical
            document.numberKey = number.key
            document.year = year(ofKey: number.key)
            document.type = kind(type, number)
            end = readPartners(of: &document, at: behindGovernment(&document, next))
        } else if type.hasBytes(of: "sắc lệnh"), let (number, key, next) = decreeNumber(at: index) {
            document.number = number
            document.numberKey = key
            end = next
        } else if let (number, key, next) = partialNumber(at: index) {
            let isListed = mentions.count > first || isListAhead(next)
            let isYeared = key.contains(" ")
            let isIssued =
                ReferenceTypes.issued.contains(type) && words[start].isCapital
                && isIssued(at: next, figures: words.figures(index))
            guard isListed || isSure || isYeared || isIssued || isShortName(type, start, next) else { return nil }
            // `Quyết định số 15` is nothing without more of it, but one named before may be meant
            if let known = memory.document(type: type, figures: key) {
                document = known
                isBackward = true
            } else {
                guard isListed || isYeared || isIssued || ReferenceTypes.shortened.contains(type) || isSure else {
                    return nil
                }
                document.number = number
                document.numberKey = key
                // decrees are the government's alone
                if isYeared, type.hasBytes(of: "nghị định") {
                    document.number = number + "/NĐ-CP"
                    document.numberKey = key + " nd cp"
                }
                document.year = year(ofKey: key)
            }
            end = next
        } else if isSure, let (number, key, next) = letteredNumber(type, at: index) {
            document.number = number
            document.numberKey = key
            end = next
        } else {
            return nil
        }
        if !isBackward { end = readDetails(of: &document, at: end) }
        if let told, !isBackward { add(told, to: &document, end: end, isFirst: mentions.count == first) }
        append(start..<end, .document(document), type: type, isBackward: isBackward)
        return end
    }

    /// `02/2009/TTLT-BTC và BNN`, `02/2009/TTLT-BTC, BXD`: the sigla of those who issued it, too; gives the word behind them.
    private func readPartners(of document: inout CitedDocument, at index: Int) -> Int {
        guard document.type.map(ReferenceTypes.isJoint) ?? false, let first = document.number else { return index }
        var end = index
        var sigla: [String] = []
        while end < words.count, sigla.count < 6 {
            let isAnd = words.hash(end) == ReferenceParser.and
            let at = isAnd ? end + 1 : end
            guard at < words.count, words.gap(end).subtracting([.space, .comma, .hyphen]).isEmpty,
                isAnd || !words.gap(end).isDisjoint(with: [.comma, .hyphen]), words.gap(at).contains(.space),
                2...8 ~= words[at].range.count, words[at].isCapital,
                TextMeasure(words.text, words[at].range).isCapitals, ReferenceTypes.type(words, at: at) == nil
            else { break }
            sigla.append(words.string(at..<at + 1))
            end = at + 1
        }
        guard !sigla.isEmpty else { return index }
        document.number = ([first] + sigla).joined(separator: "-")
        document.numberKey = document.numberKey.map { key in
            ([key] + sigla.map { Folding.folded($0) }).joined(separator: " ")
        }
        return end
    }

    /// What was told before the document, where nothing behind it says otherwise.
    mutating func add(_ told: Told, to document: inout CitedDocument, end: Int, isFirst: Bool) {
        guard document.issuer == nil, !ReferenceParser.contradicts(document.numberKey, told.issuer) else { return }
        document.issuer = told.issuer
        if isFirst, document.date == nil, let date = told.date,
            document.year.map({ date.hasPrefix(String($0)) }) ?? true
        {
            document.date = date
            document.year = Int(date.prefix(4))
        }
        lastTold = (told.issuer, end)
    }

    /// What the words call the kind: a general word gives way to the symbol.
    func kind(_ type: String, _ number: DocumentNumber) -> String {
        if type.hasBytes(of: "văn bản") { return number.symbolType ?? type }
        if type.hasBytes(of: "công văn") { return isOfficesOwn(number) ? type : number.symbolType ?? type }
        return type
    }

    /// Whether the first symbol is the office that wrote, and no kind: `41/CT-NVDT` of a tax office (Cục Thuế), `41/TTr-NV1` of
    /// the first section of an inspectorate (Thanh tra).
    private func isOfficesOwn(_ number: DocumentNumber) -> Bool {
        switch number.symbolType {
        case "chỉ thị": return true
        case "tờ trình":
            let symbols = number.key.split(separator: " ")
            let section = symbols.firstIndex(of: "ttr").map { symbols[($0 + 1)...].first ?? "" } ?? ""
            return section.utf8.contains { $0 &- 0x30 < 10 }
        default: return false
        }
    }

    /// `Công điện 05 của Ủy ban nhân dân tỉnh`, `Thông báo 27 ngày 05/3/2026 của …`: kind and issuer are named around
    /// figures that are no year.
    func isIssued(at next: Int, figures: Int) -> Bool {
        guard words.gap(next).subtracting(.space).isEmpty, !DateParser.isYear(figures) else { return false }
        var at = next
        if words.hash(at) == ReferenceParser.day {
            guard let date = DateParser.date(words, at: at), date.iso != nil else { return false }
            at = date.next
        }
        return BodyParser.body(words, at: at).map { BodyParser.opensBody(words, $0.lowerBound) } ?? false
    }

    static let day = Phrase("ngày").hashes[0]

    /// `Chỉ thị 29`: a kind that is cited so, with a capital, and nothing behind that makes an amount of the figures.
    func isShortName(_ type: String, _ start: Int, _ next: Int) -> Bool {
        guard ReferenceTypes.shortened.contains(type), words[start].isCapital else { return false }
        guard next < words.count else { return true }
        let marks = words.gap(next).subtracting(.space)
        return !marks.isEmpty || ReferenceParser.behindNumbers.contains(words.hash(next))
    }

    static let behindNumbers = WordSet(
        "của ngày về đã và được là cho thì theo này trên tại đến với trong có do để nêu quy cũng phải sẽ năm")

    func isListAhead(_ index: Int) -> Bool {
        let marks = words.gap(index).subtracting(.space)
        let isAnd = words.hash(index) == ReferenceParser.and
        guard index < words.count, marks == .comma || marks.isEmpty && isAnd else { return false }
        var at = isAnd ? index + 1 : index
        if words.hash(at) == ReferenceParser.number { at += 1 }
        return words.figures(at) >= 0 && (fullNumber(at: at) != nil || goesOnList(at, ""))
    }

    private static let several = Phrase("các").hashes[0]

    /// The first of the mentions that stand in a list with the one at `place`, their kind named before each: `Nghị định số A
    /// ngày … và Nghị định số B ngày … của Chính phủ`.
    private func listStart(_ place: Int, _ type: String) -> Int {
        var first = place
        while first > 0, place - first < 12, mentions[first - 1].type == type,
            mentions[first - 1].document?.issuer == nil
        {
            let end = mentions[first - 1].run.upperBound
            let start = mentions[first].run.lowerBound
            // `… và các Thông tư số B, C của Bộ Thương mại`
            let joint = words.hash(start - 1) == ReferenceParser.several ? start - 1 : start
            let isAnd = joint == end + 1 && words.hash(end) == ReferenceParser.and && words.gap(end) == .space
            guard isAnd || start == end && words.gap(end).subtracting(.space) == .comma else { break }
            first -= 1
        }
        return first
    }

    /// `các Nghị định số A và số B của Chính phủ`: who is named behind the last of a list issued all that have its symbols.
    mutating func shareIssuer(from first: Int, _ type: String) {
        guard mentions.count > first + 1, let last = mentions.last?.document, let issuer = last.issuer else { return }
        for place in first..<mentions.count - 1 {
            // a joint document may have a number of each of those who issued it
            let isJoint = ReferenceTypes.isJoint(type)
            guard var document = mentions[place].document, document.issuer == nil, !mentions[place].isBackward,
                isJoint || ReferenceParser.symbols(document.numberKey) == ReferenceParser.symbols(last.numberKey)
            else { continue }
            document.issuer = issuer
            if isJoint, document.date == nil, document.year == last.year { document.date = last.date }
            mentions[place].target = .document(document)
            memory.note(document, type: type, name: document.nameKey)
        }
    }

    /// The symbols of a number: `nq tw` of `57 nq tw`.
    private static func symbols(_ key: String?) -> [Substring]? {
        key.map { $0.split(separator: " ").filter { $0.utf8.first.map { $0 &- 0x30 >= 10 } ?? false } }
    }

    /// In `số 01, 02 và 05-NQ/TW` all have the symbols of the last.
    mutating func completeList(from first: Int, _ type: String) {
        guard mentions.count > first + 1 else { return }
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
                memory.note(document, type: type, name: document.nameKey)
            } else if let mark = number.firstIndex(where: { $0 == "-" || $0 == "/" }),
                let space = key.firstIndex(of: " ")
            {
                symbols = (String(number[mark...]), String(key[space...]))
            }
        }
    }
}
