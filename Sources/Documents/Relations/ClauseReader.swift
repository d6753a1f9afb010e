/// Reads who does what to whom in one paragraph: verbs of relation, what they govern, and lists of documents behind them.
///
/// A verb governs the documents behind it, up to the next verb; a list goes on over the titles of the documents in it. A
/// verb right behind a document tells of that document (`Nghị định số A … sửa đổi Nghị định số B`), not of the one in
/// hand.
struct ClauseReader {
    let words: ReferenceWords
    let profile: RelationProfile
    /// Whether the paragraph is the title.
    let isTitle: Bool
    /// Whether the paragraph stands before the first article or point.
    let isPreamble: Bool
    /// The document that provisions without one belong to, in an amending document.
    let amended: CitedDocument?

    /// A relation that was found, with the words of the mention.
    struct Found {
        var kind: RelationKind
        var status: RelationStatus
        var source: CitedDocument?
        var target: CitedDocument
        var provisions: [Provision]
        var isPartial: Bool
        var run: Range<Int>
    }

    private(set) var found: [Found] = []
    /// The verb whose list goes on in the next paragraphs, if the paragraph ends in a colon.
    private(set) var carried: Governor?

    private var mentions: [Mention]
    private var main: Governor?
    private var nested: Governor?
    private var last: Int?
    private var sentenceStart = 0
    private var hasOwnSubject = false
    /// Mentions of the sentence that no verb governs yet: `Nghị định số A …` before `hết hiệu lực`.
    private var pending: [Int] = []

    init(
        _ words: ReferenceWords, mentions: [Mention], profile: RelationProfile, isTitle: Bool, isPreamble: Bool,
        amended: CitedDocument?, carried: Governor?
    ) {
        self.words = words
        self.mentions = mentions
        self.profile = profile
        self.isTitle = isTitle
        self.isPreamble = isPreamble
        self.amended = amended
        main = carried
        main?.objects = 0
    }

    /// Reads the paragraph.
    mutating func read() {
        var index = 0
        var next = 0
        while index < words.count {
            if index > sentenceStart, endsSentence(before: index) { begin(at: index) }
            while next < mentions.count, mentions[next].run.lowerBound < index { next += 1 }
            if next < mentions.count, mentions[next].run.lowerBound == index {
                let place = next
                take(place)
                // what stands inside a law's name is read with it
                while next < mentions.count, mentions[next].run.lowerBound < mentions[place].run.upperBound {
                    if next > place { takeInner(next) }
                    next += 1
                }
                index = max(mentions[place].run.upperBound, index + 1)
                continue
            }
            if let (cue, count) = RelationCue.at(index, words) {
                take(cue, at: index, count)
                index += count
            } else {
                index += 1
            }
        }
        close()
    }

    // MARK: sentences

    private func endsSentence(before index: Int) -> Bool {
        let marks = words[index].gap
        guard marks.contains(.stop), marks.contains(.space) else { return false }
        let before = words[index - 1]
        // `TP. Lam Giang`, `Điều 5. …`: no ends
        if before.isCapital, before.range.count <= 3, before.figures < 0 { return false }
        return words[index].isCapital || words[index].figures >= 0 || marks.contains(.quote)
    }

    private mutating func begin(at index: Int) {
        sentenceStart = index
        main = nil
        nested = nil
        last = nil
        hasOwnSubject = false
        pending = []
    }

    private mutating func close() {
        guard words.gap(words.count).contains(.colon), var open = main, !open.kinds.isEmpty, open.objects == 0 else {
            return
        }
        open.awaitsList = false
        carried = open
    }

    // MARK: verbs

    private mutating func take(_ cue: RelationCue, at index: Int, _ count: Int) {
        switch cue {
        case .relation(let kinds): takeVerb(kinds, at: index, count)
        case .expiry: takeExpiry(at: index, count)
        case .citation, .place:
            if let nested, nested.isPassive, nested.objects == 0, index - nested.from <= 8 { return }
            if main?.awaitsList == true { return }
            if case .place = cue, let main, main.isChange || main.kinds == [.basis], nested == nil { return }
            let governor = Governor(kinds: [], from: index + count)
            if subject(at: index) != nil { nested = governor } else { replaceMain(governor) }
        }
    }

    private mutating func replaceMain(_ governor: Governor?) {
        main = governor
        nested = nil
    }

    /// The mention that the verb at `index` tells of: the last one, with no comma between.
    private func subject(at index: Int) -> Int? {
        guard let last, mentions[last].core.upperBound <= index else { return nil }
        for place in mentions[last].run.upperBound...index where place > sentenceStart {
            let marks = words.gap(place).subtracting([.space, .hyphen, .slash, .quote, .other])
            guard
                marks.isEmpty || isPassive(at: index) && place == passiveStart(index) && !marks.contains(.stop)
                    || marks == .closing && place == mentions[last].run.upperBound
            else { return nil }
        }
        if ClauseReader.joints.contains(words.hash(index - 1)) { return nil }
        return last
    }

    private static let joints = WordSet("và hoặc")
    private static let passives = WordSet("được bị")
    private static let already = WordSet("đã vừa mới")
    private static let by = WordSet("bởi theo tại bằng")

    private func isPassive(at index: Int) -> Bool { ClauseReader.passives.contains(words.hash(index - 1)) }

    private func passiveStart(_ index: Int) -> Int {
        ClauseReader.already.contains(words.hash(index - 2)) ? index - 2 : index - 1
    }

    private mutating func takeVerb(_ kinds: [RelationKind], at index: Int, _ count: Int) {
        if joins(kinds, at: index, count) { return }
        let isPassive = isPassive(at: index)
        var governor = Governor(kinds: kinds, from: index + count)
        governor.isPartial = saysPart(index + count)
        if let place = subject(at: index) {
            switch mentions[place].target {
            case .own where mentions[place].provisions.isEmpty && !isPassive:
                governor.status = ownStatus(kinds, between: mentions[place].run.upperBound, and: index)
                if isFreeOwn(place) { return replaceMain(allowed(governor)) }
                nested = Governor(kinds: [], from: index + count)
            case .document(let document):
                guard kinds != [.basis] else { return replaceMain(Governor(kinds: [], from: index + count)) }
                governor.subject = .other(document)
                governor.isPassive = isPassive
                governor.place = place
                if !isPassive, isSpokenOf(at: index) { governor.kinds = [] }
                nested = governor
            default: nested = Governor(kinds: [], from: index + count)
            }
            return
        }
        if isPassive { return replaceMain(Governor(kinds: [], from: index + count)) }
        // `thay thế … và bãi bỏ …`: the second verb has the subject of the first
        if ClauseReader.joints.contains(words.hash(index - 1)) || words.gap(index).contains(.comma),
            let main, main.isChange, kinds.contains(where: \.isChange)
        {
            governor.status = main.status
            governor.subject = main.subject
            return replaceMain(governor)
        }
        guard let status = status(of: kinds, at: index) else {
            return replaceMain(Governor(kinds: [], from: index + count))
        }
        governor.status = status
        if isTitle, profile.type == "hướng dẫn", kinds == [.implements] { governor.kinds = [.guides] }
        replaceMain(governor)
    }

    /// `quy định chi tiết một số điều và biện pháp thi hành Luật …`: one verb in several words.
    private mutating func joins(_ kinds: [RelationKind], at index: Int, _ count: Int) -> Bool {
        guard var open = nested ?? main, open.objects == 0, index - open.from <= 16, !open.kinds.isEmpty,
            open.kinds.allSatisfy({ $0 == .details || $0 == .guides }),
            kinds.allSatisfy({ !$0.isChange && $0 != .basis })
        else { return false }
        for kind in kinds where kind != .implements && !open.kinds.contains(kind) { open.kinds.append(kind) }
        open.from = index + count
        if nested != nil { nested = open } else { main = open }
        return true
    }

    /// `Quyết định số A … để thực hiện`, `việc hướng dẫn`: the words before make a noun of the verb.
    private func isSpokenOf(at index: Int) -> Bool { ClauseReader.nouns.contains(words.hash(index - 1)) }

    private static let nouns = WordSet("việc bản tác hình quả trình năm sau trong qua được bị đang chưa không kinh")
    private static let part = Phrase("một số")
    private static let onePart = Phrase("một phần")

    private func saysPart(_ index: Int) -> Bool {
        for place in index..<index + 5 {
            if words.has(ClauseReader.part, at: place) || words.has(ClauseReader.onePart, at: place) { return true }
            if words.gap(place).contains(.comma) { return false }
        }
        return false
    }

    // MARK: done or intended

    private static let intentions = WordSet(
        """
        sẽ nghiên kiến xuất mưu soạn thảo chuẩn rà soát nhằm kịp khẩn yêu giao chủ hoàn xây đề mới cần sớm phải
        """)
    private static let conditions = [
        Phrase("trường hợp"), Phrase("khi"), Phrase("nếu"), Phrase("trong trường hợp"), Phrase("đối với"),
    ]
    private static let decides = Phrase("quyết định")

    /// Of `Nghị định này … thay thế`: done, unless a word between says that it is to come.
    private func ownStatus(_ kinds: [RelationKind], between start: Int, and index: Int) -> RelationStatus {
        if profile.isDraft { return .intended }
        for place in start..<max(start, index) where words.hash(place) == ClauseReader.will { return .intended }
        return .done
    }

    private static let will = Phrase("sẽ").hashes[0]

    /// A governor that the document may have: who only tells changes nothing.
    private func allowed(_ governor: Governor) -> Governor {
        guard governor.isChange, profile.isTelling else { return governor }
        return Governor(kinds: [], from: governor.from)
    }

    private func isConditional() -> Bool {
        ClauseReader.conditions.contains { $0.matches(words, at: sentenceStart) }
    }

    private func status(of kinds: [RelationKind], at index: Int) -> RelationStatus? {
        let isInitial = isInitial(index)
        let draft: RelationStatus = profile.isDraft ? .intended : .done
        if kinds == [.basis] { return isInitial && (isPreamble || !profile.isPerforming) ? .done : nil }
        if kinds == [.implements] { return implements(at: index, isInitial) ? .done : nil }
        if kinds.contains(where: \.isChange) {
            if isConditional() { return nil }
            if hasOwnSubject, !profile.isTelling { return draft }
            let isAsked = isIntended(before: index)
            if isTitle {
                if isAsked || !profile.isPerforming { return .intended }
                return draft
            }
            if isInitial { return profile.isPerforming ? draft : .intended }
            if isAsked { return .intended }
            if words.has(ClauseReader.decides, at: index - 2) || isIssued(before: index), profile.isPerforming {
                return draft
            }
            return nil
        }
        // hướng dẫn, quy định chi tiết
        if hasOwnSubject, !isSpokenOf(at: index) { return draft }
        if isTitle, !isSpokenOf(at: index) || words.hash(index - 1) == ClauseReader.matter { return draft }
        return nil
    }

    private static let issues = Phrase("ban hành")

    /// `Bộ trưởng ban hành Thông tư sửa đổi …`: the document in hand, by its kind.
    private func isIssued(before index: Int) -> Bool {
        for count in 1...3 where index - count >= sentenceStart + 2 {
            guard let (type, length) = ReferenceTypes.type(words, at: index - count), length == count else { continue }
            return type == profile.type && words.has(ClauseReader.issues, at: index - count - 2)
        }
        return false
    }

    private static let matter = Phrase("việc").hashes[0]

    /// Whether the verb opens its sentence, but for `về việc`, `đồng thời`, `tiếp tục` and the like.
    private func isInitial(_ index: Int) -> Bool {
        var place = sentenceStart
        while place < index {
            guard ClauseReader.openers.contains(words.hash(place)) else { return false }
            place += 1
        }
        return true
    }

    private static let openers = WordSet(
        "về việc v đồng thời tiếp tục nghiêm túc tập trung tổ chức tăng cường đẩy mạnh khẩn trương chủ động vào")

    private func isIntended(before index: Int) -> Bool {
        var place = index - 1
        while place >= sentenceStart, index - place <= 40 {
            if ClauseReader.intentions.contains(words.hash(place)) { return true }
            place -= 1
        }
        return false
    }

    private static let reviews = WordSet("việc hình quả trình tác kết tổng sơ năm sau kế kinh nhiệm bản dẫn trách cho")

    /// Whether the document itself carries the other out: in its title or preamble, or where it tells others to.
    private func implements(at index: Int, _ isInitial: Bool) -> Bool {
        if isTitle {
            // a report on ten years of it cites it
            for place in sentenceStart..<index where ClauseReader.summaries.contains(words.hash(place)) { return false }
            return true
        }
        if isInitial { return isPreamble || profile.isDirecting }
        guard profile.isDirecting, !profile.isTelling, !ClauseReader.reviews.contains(words.hash(index - 1)) else {
            return false
        }
        for place in max(sentenceStart, index - 6)..<index where ClauseReader.summaries.contains(words.hash(place)) {
            return false
        }
        return true
    }

    private static let summaries = WordSet("kết hình tổng sơ năm sau")

    // MARK: what ends

    private mutating func takeExpiry(at index: Int, _ count: Int) {
        let isPast = ClauseReader.already.contains(words.hash(index - 1))
        guard profile.isPerforming, !isPast, !isConditional() else { return }
        let status: RelationStatus = profile.isDraft ? .intended : .done
        if pending.isEmpty {
            var governor = Governor(kinds: [.replaces], status: status, from: index + count)
            governor.awaitsList = true
            return replaceMain(governor)
        }
        for place in pending { end(place, status) }
        pending = []
        replaceMain(nil)
    }

    /// A whole document that ends when another begins is replaced; a part of one is repealed.
    private mutating func end(_ place: Int, _ status: RelationStatus) {
        guard let document = mentions[place].document else { return }
        let isWhole = mentions[place].provisions.isEmpty && !mentions[place].isAttachment && !isPart(place)
        let kind: RelationKind = isWhole ? .replaces : .repeals
        for index in found.indices
        where found[index].run == mentions[place].run && found[index].source == nil && found[index].target == document {
            found[index].kind = kind
            found[index].status = status
            found[index].isPartial = !isWhole
        }
    }

    /// `các quy định về bưu chính trong Nghị định …` is a part of it.
    private func isPart(_ place: Int) -> Bool {
        let before = mentions[place].run.lowerBound - 1
        return before >= sentenceStart && ClauseReader.inside.contains(words.hash(before))
    }

    private static let inside = WordSet("trong tại của")

    // MARK: documents

    private mutating func take(_ place: Int) {
        let mention = mentions[place]
        defer { last = place }
        switch mention.target {
        case .provision:
            guard let amended, let main, main.isChange, nested == nil, main.subject == .own else { return }
            add(main, place, amended)
        case .own: takeOwn(place)
        case .document(let document):
            if let key = document.numberKey, key == profile.numberKey { return takeOwn(place) }
            take(place, document)
        }
    }

    private mutating func takeOwn(_ place: Int) {
        mentions[place].target = .own
        if let open = nested, open.isPassive, open.objects == 0, let subject = open.place, profile.isPerforming,
            mentions[place].run.lowerBound - open.from <= 20
        {
            // `Quyết định số A được bãi bỏ kể từ ngày Quyết định này có hiệu lực`, `được sửa đổi bởi Nghị định này`
            raise(subject, to: open.kinds)
        }
        nested = nil
        if main?.awaitsList != true, main?.kinds.isEmpty ?? true { main = nil }
        if isFreeOwn(place) || words.hash(mentions[place].run.lowerBound - 1) == ClauseReader.day {
            hasOwnSubject = true
        }
    }

    private static let day = Phrase("ngày").hashes[0]
    private static let bound = WordSet("của tại theo trong với cho bởi bằng và trừ")

    /// Whether the document in hand is named as who acts, not as where something is said.
    private func isFreeOwn(_ place: Int) -> Bool {
        mentions[place].provisions.isEmpty
            && !ClauseReader.bound.contains(words.hash(mentions[place].run.lowerBound - 1))
    }

    /// Makes what was cited the object of the document in hand.
    private mutating func raise(_ place: Int, to kinds: [RelationKind]) {
        guard let kind = kinds.first else { return }
        for index in found.indices where found[index].run == mentions[place].run && found[index].source == nil {
            found[index].kind = kind
            found[index].status = profile.isDraft ? .intended : .done
            found[index].isPartial = !mentions[place].provisions.isEmpty
        }
    }

    private mutating func take(_ place: Int, _ document: CitedDocument) {
        let mention = mentions[place]
        let isSibling = isSibling(mention)
        if var open = nested {
            if isNestedObject(open, mention, isSibling) {
                if case .other(let subject) = open.subject, !open.kinds.isEmpty, subject != document {
                    addThirdParty(open, subject, document, mention)
                }
                open.objects += 1
                open.lastType = mention.type
                nested = open
                cite(place, document)
                return
            }
            if isSibling { nested = nil } else { return cite(place, document) }
        }
        if var open = main, isMainObject(open, mention, isSibling) {
            if open.kinds.isEmpty { return cite(place, document) }
            // `bãi bỏ các quy định tại Thông tư A; Thông tư B`: parts of both
            if open.isChange, mention.run.lowerBound > open.from, isPart(place), mention.provisions.isEmpty {
                open.isPartial = true
            }
            add(open, place, document)
            open.objects += 1
            open.lastType = mention.type
            main = open
            return
        }
        if main?.awaitsList != true, main.map({ $0.objects > 0 && !isSibling }) ?? false, main?.kinds.isEmpty ?? true {
            main = nil
        }
        cite(place, document)
        if main == nil { pending.append(place) }
    }

    /// Whether the mention stands in a list with the one before it.
    private func isSibling(_ mention: Mention) -> Bool {
        var index = mention.run.lowerBound
        if index > 0, ClauseReader.plural.contains(words.hash(index - 1)) { index -= 1 }
        guard index > sentenceStart else { return true }
        if ClauseReader.joints.contains(words.hash(index - 1)) { return true }
        return !words.gap(index).intersection([.comma, .semicolon, .colon]).isEmpty
    }

    private static let plural = WordSet("các những cả")

    private func isNestedObject(_ open: Governor, _ mention: Mention, _ isSibling: Bool) -> Bool {
        if open.objects == 0 {
            let start = mention.run.lowerBound
            guard start - open.from <= 24 else { return false }
            // a comma parts them, unless the verb itself goes on over it
            for place in open.from..<start
            where place > open.from && !words.gap(place).intersection([.semicolon, .colon]).isEmpty {
                return false
            }
            return !words.gap(start).intersection([.semicolon, .colon]).contains(.semicolon)
        }
        guard isSibling, !words.gap(mention.run.lowerBound).contains(.semicolon) else { return false }
        guard
            open.lastType == mention.type
                || open.lastType.map(ReferenceTypes.named.contains) ?? false && mention.isNamed
        else { return false }
        if open.isPassive || mention.isNamed || main == nil { return true }
        return words.gap(mention.run.lowerBound).subtracting(.space).isEmpty
    }

    private func isMainObject(_ open: Governor, _ mention: Mention, _ isSibling: Bool) -> Bool {
        let start = mention.run.lowerBound
        if open.objects > 0 { return isSibling }
        if open.awaitsList { return false }
        guard start - open.from <= 40 else { return false }
        if open.from >= start || open.kinds.isEmpty { return true }
        if open.isChange { return start == open.from || isObjectHead(open.from, start) }
        return true
    }

    private static let heads = WordSet(
        """
        quy nội các những toàn một điều khoản điểm mục cụm từ phụ mẫu biểu danh chương phần tên tiêu quyết nghị thông chỉ
        luật cho đối hiệu căn thời việc bộ hai ba bốn số văn kế đoạn bảng lục thi
        """)

    /// `bãi bỏ quy định về … tại Nghị định …`: what is repealed is a part of the document; `sửa đổi giấy phép … theo`
    /// is not.
    private func isObjectHead(_ from: Int, _ start: Int) -> Bool {
        if words.gap(start).contains(.colon) { return true }
        return ClauseReader.heads.contains(words.hash(from))
    }

    // MARK: what was found

    private mutating func add(_ open: Governor, _ place: Int, _ document: CitedDocument) {
        let mention = mentions[place]
        let isTextOnly = open.kinds == [.replaces] && ClauseReader.textParts.contains(words.hash(open.from))
        let isDistant = open.isChange && mention.run.lowerBound > open.from && isPart(place)
        for kind in isTextOnly ? [.amends] : open.kinds {
            found.append(
                Found(
                    kind: kind, status: open.status, source: nil, target: document, provisions: mention.provisions,
                    isPartial: open.isPartial || !mention.provisions.isEmpty || mention.isAttachment || isDistant
                        || isTextOnly, run: mention.run))
        }
    }

    /// `thay thế cụm từ “…” tại Điều 5` changes the document, it does not replace it.
    private static let textParts = WordSet("cụm từ mẫu biểu phụ tên đoạn số")

    private mutating func addThirdParty(
        _ open: Governor, _ subject: CitedDocument, _ object: CitedDocument, _ mention: Mention
    ) {
        let subjectProvisions = open.place.map { mentions[$0].provisions } ?? []
        for kind in open.kinds where kind != .basis {
            found.append(
                Found(
                    kind: kind, status: .done, source: open.isPassive ? object : subject,
                    target: open.isPassive ? subject : object,
                    provisions: open.isPassive ? subjectProvisions : mention.provisions,
                    isPartial: open.isPartial || !(open.isPassive ? subjectProvisions : mention.provisions).isEmpty,
                    run: mention.run))
        }
    }

    private mutating func cite(_ place: Int, _ document: CitedDocument) {
        found.append(
            Found(
                kind: .cites, status: .done, source: nil, target: document, provisions: mentions[place].provisions,
                isPartial: !mentions[place].provisions.isEmpty, run: mentions[place].run))
    }

    /// A law in another law's name is changed by it.
    private mutating func takeInner(_ place: Int) {
        guard let outer = mentions[place].nameOf, let source = mentions[outer].document,
            let target = mentions[place].document
        else { return }
        found.append(
            Found(
                kind: .amends, status: .done, source: source, target: target, provisions: [], isPartial: true,
                run: mentions[outer].run))
    }
}
