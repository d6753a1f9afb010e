/// Documents named: which verb governs them.
extension ClauseReader {
    mutating func take(_ place: Int) {
        let mention = mentions[place]
        if isShortName(place) { return }
        defer { last = place }
        switch mention.target {
        case .provision:
            if isExcepted(place) {
                if !isOwn(place) { exceptPart(of: nil) }
                return
            }
            if let document = documentAhead(of: place), let main, main.isChange, main.subject == .own {
                mentions[place].provisions = completed(place)
                return add(main, place, document)
            }
            guard let amended, let main, main.isChange, nested == nil, main.subject == .own, place != lent else {
                return
            }
            mentions[place].provisions = completed(place)
            add(main, place, amended)
        case .own: takeOwn(place)
        case .document(let document):
            if profile.isOwn(document) { return takeOwn(place) }
            take(place, document)
        }
    }

    private static let naming = [Phrase("gọi là"), Phrase("gọi tắt là"), Phrase("viết tắt là"), Phrase("gọi chung là")]

    /// `Điều 12 Nghị định số A (sau đây gọi là Nghị định số 33) hết hiệu lực`: the bracket only gives the document before it a
    /// short name.
    private func isShortName(_ place: Int) -> Bool {
        guard place > 0, let document = mentions[place].document, let before = mentions[place - 1].document,
            before.type == document.type, mentions[place].provisions.isEmpty
        else { return false }
        let start = mentions[place].run.lowerBound
        guard ClauseReader.naming.contains(where: { words.has($0, at: start - $0.count) }) else { return false }
        guard let key = document.numberKey, let full = before.numberKey else { return document.name != nil }
        return full == key || full.hasPrefix(key + " ")
    }

    /// Whether the document in hand issues the standard that is named: in its title behind `ban hành`, in an article
    /// behind `kèm theo Thông tư này`.
    private func isIssued(_ place: Int) -> Bool {
        let mention = mentions[place]
        let start = mention.run.lowerBound
        // a line of its own is a heading of what is issued
        if profile.isPerforming, mention.run.count == words.count { return true }
        let first = max(sentenceStart, start - 16)
        guard first < start else { return false }
        let opening = (first..<start).last { words.has(ClauseReader.issues, at: $0) }
        guard let opening else { return false }
        var hasOwn = isTitle
        var before = place - 1
        while before >= 0, mentions[before].run.lowerBound >= opening {
            if mentions[before].document != nil { return false }
            if mentions[before].target == .own { hasOwn = true }
            before -= 1
        }
        return hasOwn
    }

    /// Whether the provisions are excepted from what was said before: `…, trừ Điều 5`.
    private func isExcepted(_ place: Int) -> Bool {
        let start = mentions[place].run.lowerBound
        return (max(sentenceStart, start - 5)..<start).contains { words.hash($0) == ClauseReader.except }
            && !(max(sentenceStart, start - 5)..<start).contains { words.hash($0) == ClauseReader.event }
    }

    static let event = Phrase("hợp").hashes[0]

    /// What was done last in the sentence to a document, or to `document`, is done to a part of it.
    ///
    /// Gives whether anything was done.
    @discardableResult
    private mutating func exceptPart(of document: CitedDocument?) -> Bool {
        var place = found.count - 1
        while place >= 0, found.count - place <= 8, found[place].run.lowerBound >= sentenceStart {
            if found[place].source == nil, found[place].kind.isChange,
                document == nil || found[place].target == document
            {
                found[place].isPartial = true
                return true
            }
            place -= 1
        }
        return false
    }

    /// The document that provisions without one belong to, where a second verb names it: `Sửa đổi khoản 2, bổ sung khoản
    /// 3 Điều 4 của Nghị định số …`; and the place where they are put: `Bổ sung Điều 4a vào sau Điều 4 của …`.
    private mutating func documentAhead(of place: Int) -> CitedDocument? {
        var next = place
        // `bổ sung khoản 1, bãi bỏ khoản 3 và bổ sung khoản 5 Điều 6 Nghị định số …`
        for _ in 0..<4 {
            guard let following = ahead(of: next) else { return nil }
            if following == place + 1, words.hash(mentions[place].run.upperBound) == ClauseReader.into {
                placed = following
            }
            if let document = mentions[following].document { return document }
            next = following
        }
        return nil
    }

    /// The mention right behind, where only `vào sau` or a joint and a verb of change stand between.
    func ahead(of place: Int) -> Int? {
        let next = place + 1
        guard next < mentions.count else { return nil }
        let end = mentions[place].run.upperBound
        let start = mentions[next].run.lowerBound
        guard start > end, start - end <= 8, !mentions[next].provisions.isEmpty else { return nil }
        if words.hash(end) == ClauseReader.into { return start - end <= 2 ? next : nil }
        var at = end
        if ClauseReader.joints.contains(words.hash(at)) {
            at += 1
        } else if words.gap(at).subtracting(.space) != .comma {
            return nil
        }
        guard let (cue, count) = RelationCue.at(at, words), case .relation(let kinds) = cue,
            kinds.contains(where: \.isChange), at + count == start
        else { return nil }
        return next
    }

    mutating func takeOwn(_ place: Int) {
        mentions[place].target = .own
        if let open = nested, open.isPassive, open.objects == 0, let subject = open.place, profile.isPerforming,
            isAgent(open, mentions[place])
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

    /// Words that may stand between a passive verb and who does it.
    static let betweenAgent = WordSet(
        """
        một số điều khoản điểm nội dung quy định theo bởi tại bằng kể từ ngày và thi hành toàn bộ phần thay thế bãi bỏ sửa
        đổi bổ sung năm lần của các thứ nhất hai hoặc hiệu lực văn bản sau đây
        """)

    /// Whether the mention is who does what a passive verb says: `được sửa đổi một số điều theo Luật số …`.
    func isAgent(_ open: Governor, _ mention: Mention) -> Bool {
        let start = mention.run.lowerBound
        guard start >= open.from, start - open.from <= 14 else { return false }
        for place in open.from..<start {
            if place > open.from, !words.gap(place).subtracting([.space, .comma]).isEmpty { return false }
            guard ClauseReader.betweenAgent.contains(words.hash(place)) || words.figures(place) >= 0 else {
                return false
            }
        }
        return words.gap(start).subtracting([.space, .comma, .colon]).isEmpty
    }

    static let day = Phrase("ngày").hashes[0]
    static let bound = WordSet("của tại theo trong với cho bởi bằng và trừ")

    /// Whether the document in hand is named as who acts, not as where something is said.
    func isFreeOwn(_ place: Int) -> Bool {
        mentions[place].provisions.isEmpty
            && !ClauseReader.bound.contains(words.hash(mentions[place].run.lowerBound - 1))
    }

    /// Makes what was cited the object of the document in hand.
    mutating func raise(_ place: Int, to kinds: [RelationKind]) {
        guard let kind = kinds.first else { return }
        for index in found.indices where found[index].run == mentions[place].run && found[index].source == nil {
            found[index].kind = kind
            found[index].status = profile.isDraft ? .intended : .done
            found[index].isPartial = !mentions[place].provisions.isEmpty
        }
    }

    mutating func take(_ place: Int, _ document: CitedDocument) {
        let mention = mentions[place]
        if let key = document.numberKey, let type = mention.type, ReferenceParser.standards.contains(type),
            isIssued(place)
        {
            issued.insert(key)
            return
        }
        // where something was put is not what was changed
        if placed == place { return }
        if !mention.provisions.isEmpty, isExcepted(place), exceptPart(of: document) { return }
        if takeHolding(place, document) { return }
        let isSibling = isSibling(mention) || main?.isChange == true && isNextPart(place)
        // `… về thi hành pháp luật và Nghị định số C`: the next that A guides, not what B is about
        if let outer, let open = nested, open.objects == 0, isSibling, !isNestedObject(open, mention, isSibling),
            isNestedObject(outer, mention, isSibling)
        {
            nested = outer
        }
        if var open = nested {
            if isNestedObject(open, mention, isSibling) {
                if case .other(let subject) = open.subject, !open.kinds.isEmpty, subject != document {
                    addThirdParty(open, subject, document, mention)
                }
                if words.gap(mention.run.lowerBound).contains(.colon) { open.isListed = true }
                open.objects += 1
                open.lastType = mention.type
                nested = open
                // what a law is said to change is named by that law's name
                if open.isChange, document.numberKey == nil, !open.isPassive, mention.isNamed { return }
                cite(place, document)
                return
            }
            if isSibling { nested = nil } else { return cite(place, document) }
        }
        // `…; Thông tư số B … hết hiệu lực`: the next of a list is not what the one before it rests on
        if let open = main, open.kinds.isEmpty, !open.awaitsList, nested == nil, opensListItem(mention) { main = nil }
        // `Các văn bản sau hết hiệu lực: Quyết định số A …`
        if main?.awaitsList == true, words.gap(mention.run.lowerBound).contains(.colon) { main?.awaitsList = false }
        if var open = main, isMainObject(open, mention, isSibling) {
            if open.kinds.isEmpty || open.isChange && profile.isBelow(mention.type) { return cite(place, document) }
            var document = document
            if let issuer = open.issuer, document.issuer == nil,
                !ReferenceParser.contradicts(document.numberKey, issuer)
            {
                document.issuer = issuer
            }
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
    func isSibling(_ mention: Mention) -> Bool {
        var index = mention.run.lowerBound
        // `…; các quy định tại Chương II Quyết định số B`: a part of the next
        if main?.isChange ?? false, !mention.provisions.isEmpty {
            var start = index
            while start > sentenceStart, index - start < 8, ClauseReader.partWords.contains(words.hash(start - 1)),
                words.gap(start).subtracting(.space).isEmpty
            {
                start -= 1
            }
            if start < index, words.gap(start).contains(.semicolon) { return true }
        }
        if index > 0, ClauseReader.plural.contains(words.hash(index - 1)) { index -= 1 }
        guard index > sentenceStart else { return true }
        if ClauseReader.joints.contains(words.hash(index - 1)) { return true }
        return !words.gap(index).intersection([.comma, .semicolon, .colon]).isEmpty
    }

    private static let partWords = WordSet("các những một số toàn bộ quy định nội dung tại của")

    /// Whether a part of the document is the next in a list of parts: `bãi bỏ Phụ lục 5 … kèm theo Quyết định số A … và Phụ
    /// lục 5 … ban hành kèm theo Quyết định số B`.
    private func isNextPart(_ place: Int) -> Bool {
        guard let before = (0..<place).last(where: { mentions[$0].document != nil }), isAttached(before),
            isAttached(place)
        else { return false }
        let start = mentions[place].run.lowerBound
        let first = max(mentions[before].run.upperBound, start - 40, sentenceStart) + 1
        guard first < start else { return false }
        return (first..<start).contains { at in
            (ClauseReader.joints.contains(words.hash(at - 1))
                || !words.gap(at).isDisjoint(with: [.comma, .semicolon]))
                && ClauseReader.attached.contains { $0.matches(words, at: at) }
        }
    }

    private func isAttached(_ place: Int) -> Bool {
        mentions[place].isAttachment || words.has(ReferenceParser.attached, at: mentions[place].run.lowerBound - 2)
    }

    private static let attached = ["phụ lục", "danh mục", "biểu mẫu", "mẫu số", "quy chế", "quy định"].map(Phrase.init)

    /// Whether a semicolon stands before the mention, or before the provisions that it begins with.
    func opensListItem(_ mention: Mention) -> Bool { words.gap(mention.run.lowerBound).contains(.semicolon) }

    /// A law may be changed by a code.
    static func family(_ type: String?) -> String? { type == "bộ luật" ? "luật" : type }

    static let plural = WordSet("các những cả")

    func isNestedObject(_ open: Governor, _ mention: Mention, _ isSibling: Bool) -> Bool {
        if open.objects == 0 {
            let start = mention.run.lowerBound
            if open.isPassive { return isAgent(open, mention) }
            guard start - open.from <= (open.kinds == [.implements] ? 10 : 24) else { return false }
            // `… về thực hiện chính sách … và Quyết định số B`: the next of a list, not what the verb is about
            if start > open.from, isSibling { return false }
            if open.isChange, start > open.from, !isObjectHead(open.from, start) { return false }
            if open.kinds == [.implements], hasComma(open.from, start) { return false }
            for place in open.from..<start
            where place > open.from && !words.gap(place).intersection([.semicolon, .colon]).isEmpty {
                return false
            }
            return !words.gap(start).intersection([.semicolon, .colon]).contains(.semicolon)
        }
        guard isSibling, open.isListed || !words.gap(mention.run.lowerBound).contains(.semicolon) else { return false }
        guard
            ClauseReader.family(open.lastType) == ClauseReader.family(mention.type)
                || open.lastType.map(ReferenceTypes.named.contains) ?? false && mention.isNamed
                || guidesDecree(open, mention)
        else { return false }
        // `được sửa đổi theo Luật số A, Luật Dạy nghề số B`: the second is not who changed it
        if open.isPassive { return mention.document?.name == nil || mention.changesOthers }
        if mention.isNamed || main == nil || guidesDecree(open, mention) { return true }
        return words.gap(mention.run.lowerBound).subtracting(.space).isEmpty
    }

    /// `Thông tư số A hướng dẫn thi hành Pháp lệnh Công an xã và Nghị định số B`: the decree that details the law is guided, too,
    /// if it is no younger than the circular.
    private func guidesDecree(_ open: Governor, _ mention: Mention) -> Bool {
        guard open.kinds.contains(.guides) || open.kinds.contains(.details), !open.isPassive, !open.isChange,
            open.objects == 1, open.lastType.map(ReferenceTypes.named.contains) ?? false,
            mention.type == "nghị định", case .other(let subject) = open.subject,
            subject.type?.hasPrefix("thông tư") ?? false
        else { return false }
        if let year = subject.year, let other = mention.document?.year, year < other { return false }
        let start = mention.run.lowerBound
        return ClauseReader.joints.contains(words.hash(start - 1)) && words.gap(start) == .space
            && words.gap(start - 1) == .space
    }

    func isMainObject(_ open: Governor, _ mention: Mention, _ isSibling: Bool) -> Bool {
        let start = mention.run.lowerBound
        if open.objects > 0 { return isSibling || open.kinds == [.basis] && isNextDirection(mention) }
        if open.awaitsList { return false }
        let reach = ClauseReader.rules.contains { $0.matches(words, at: open.from) } ? 80 : 40
        guard start - open.from <= reach else { return false }
        if open.from >= start || open.kinds.isEmpty { return true }
        if open.isChange { return start == open.from || isObjectHead(open.from, start) }
        if open.kinds == [.implements] {
            // `Thực hiện ý kiến chỉ đạo của đồng chí A, Chủ tịch …, tại Thông báo số …`
            if ClauseReader.inside.contains(words.hash(start - 1)),
                ClauseReader.directions.contains(words.hash(open.from))
            {
                return start - open.from <= 30
            }
            return start - open.from <= 16 && !hasComma(open.from, start)
        }
        return true
    }

    /// `Căn cứ Kết luận số A …; ý kiến chỉ đạo của Ban Bí thư tại Công văn số B`: the next ground is what somebody said there.
    private func isNextDirection(_ mention: Mention) -> Bool {
        let start = mention.run.lowerBound
        guard isPreamble, let last, ClauseReader.inside.contains(words.hash(start - 1)) else { return false }
        let first = mentions[last].run.upperBound
        return (max(first, start - 30)..<max(first, start - 1)).contains { at in
            ClauseReader.directions.contains(words.hash(at))
                && (words.gap(at).contains(.semicolon) || ClauseReader.joints.contains(words.hash(at - 1)))
        }
    }

    /// What somebody says, to be carried out: `ý kiến chỉ đạo`, `kết luận`, `yêu cầu`.
    private static let directions = WordSet("ý chỉ kết yêu nội")

    /// Whether a comma or a bracket stands between two words.
    func hasComma(_ from: Int, _ end: Int) -> Bool {
        for place in from...max(from, end) {
            if !words.gap(place).intersection([.comma, .closing, .opening]).isEmpty { return true }
        }
        return false
    }

    static let heads = WordSet(
        """
        nội các những toàn một điều khoản điểm mục cụm từ phụ mẫu biểu danh chương phần tên tiêu cho đối hiệu căn thời
        hai ba bốn đoạn bảng lục lỗi sai sót
        """)
    private static let licence = Phrase("giấy").hashes[0]
    static let rules = [Phrase("quy định"), Phrase("quy chế"), Phrase("quy trình"), Phrase("quy chuẩn")]

    /// `bãi bỏ quy định về … tại Nghị định …`: what is repealed is a part of the document; `sửa đổi giấy phép … theo`
    /// is not.
    func isObjectHead(_ from: Int, _ start: Int) -> Bool {
        if words.gap(start).contains(.colon) { return true }
        // licences are amended by procedures, not by documents
        if (from..<start).contains(where: { words.hash($0) == ClauseReader.licence }) { return false }
        if ClauseReader.heads.contains(words.hash(from)) || ReferenceTypes.type(words, at: from) != nil { return true }
        return ClauseReader.rules.contains { $0.matches(words, at: from) }
    }
}
