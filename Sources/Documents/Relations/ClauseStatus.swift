/// Whether what a verb says is done, only intended, or no relation of the document in hand.
extension ClauseReader {
    static let intentions = PhraseTable(
        [
            "sẽ", "nghiên cứu", "kiến nghị", "đề nghị", "đề xuất", "tham mưu", "soạn thảo", "dự thảo", "chuẩn bị",
            "rà soát",
            "kịp thời", "khẩn trương", "yêu cầu", "giao", "chủ trì", "hoàn thiện", "hoàn chỉnh", "xây dựng", "cần",
            "sớm",
            "phải", "dự kiến", "xem xét", "chủ trương", "nhằm",
        ].map { ($0, true) })
    /// In law only what is given to somebody as a task is a plan.
    static let tasks = PhraseTable(
        ["giao", "chủ trì", "nghiên cứu", "có trách nhiệm xây dựng", "rà soát"].map { ($0, true) })
    static let conditions = [
        Phrase("trường hợp"), Phrase("khi"), Phrase("nếu"), Phrase("trong trường hợp"), Phrase("đối với"),
        Phrase("sau thời gian này"), Phrase("sau thời hạn"), Phrase("sau thời điểm"), Phrase("sau ngày"),
    ]
    static let decides = Phrase("quyết định")

    /// Of `Nghị định này … thay thế`: done, unless a word between says that it is to come.
    func ownStatus(_ kinds: [RelationKind], between start: Int, and index: Int) -> RelationStatus {
        if profile.isDraft { return .intended }
        for place in start..<max(start, index) where words.hash(place) == ClauseReader.will { return .intended }
        return .done
    }

    static let will = Phrase("sẽ").hashes[0]

    /// A governor that the document may have: who only tells changes nothing.
    func allowed(_ governor: Governor) -> Governor {
        guard governor.isChange, profile.isTelling else { return governor }
        return Governor(kinds: [], from: governor.from)
    }

    func isConditional() -> Bool {
        ClauseReader.conditions.contains { $0.matches(words, at: sentenceStart) }
    }

    func status(of kinds: [RelationKind], at index: Int) -> RelationStatus? {
        // `Ủy ban nhân dân tỉnh đính chính Quyết định số …`
        let isInitial = isInitial(index) || kinds == [.corrects] && opensWithBody(before: index)
        let draft: RelationStatus = profile.isDraft ? .intended : .done
        if kinds == [.basis] {
            // `Căn cứ Luật A …; Căn cứ Luật B …;` in one paragraph
            let isNext = isPreamble && words.gap(index).contains(.semicolon)
            return (isInitial || isNext) && (!profile.isPerforming || isGround) ? .done : nil
        }
        if kinds == [.implements] { return implements(at: index, isInitial) ? .done : nil }
        if kinds.contains(where: \.isChange) {
            if profile.isConsolidation { return nil }
            if isConditional() { return isPlanned(index) && !profile.isNormative ? .intended : nil }
            // `Việc thay thế Quyết định số A được thực hiện trong năm 2025.`
            if !isTitle, words.hash(sentenceStart) == ClauseReader.matter, index - sentenceStart <= 2 {
                return .intended
            }
            if hasOwnSubject || isOwnList(before: index), !profile.isTelling { return draft }
            let isAsked = isIntended(before: index)
            // letters and notices correct what was misprinted
            let performs = profile.isPerforming || kinds == [.corrects] && profile.isDirecting
            if isTitle { return isAsked || !performs ? .intended : draft }
            if isInitial { return performs ? draft : .intended }
            // `Ủy ban nhân dân ban hành Quyết định sửa đổi …` is this one
            if isIssued(before: index), profile.isPerforming { return draft }
            if isAsked { return .intended }
            return words.has(ClauseReader.decides, at: index - 2) && profile.isPerforming ? draft : nil
        }
        // hướng dẫn, quy định chi tiết
        if hasOwnSubject, !isSpokenOf(at: index) { return draft }
        if isTitle, !isSpokenOf(at: index) || words.hash(index - 1) == ClauseReader.matter { return draft }
        return nil
    }

    private static let list = Phrase("danh mục này")

    /// `Danh mục này thay thế Danh mục ban hành kèm theo Quyết định số …`: what the document in hand issues.
    private func isOwnList(before index: Int) -> Bool {
        profile.isPerforming && words.has(ClauseReader.list, at: sentenceStart)
            && index - sentenceStart <= 2 * ClauseReader.list.count
    }

    static let issues = Phrase("ban hành")

    /// `Bộ trưởng ban hành Thông tư sửa đổi …`: the document in hand, by its kind.
    func isIssued(before index: Int) -> Bool {
        for count in 1...3 where index - count >= sentenceStart + 2 {
            guard let (type, length) = ReferenceTypes.type(words, at: index - count), length == count else { continue }
            return type == profile.type && words.has(ClauseReader.issues, at: index - count - 2)
        }
        return false
    }

    /// A decision's grounds stand before its articles, each closed by a semicolon; of one that runs over a page's end, a
    /// gazette's stamp may part the closing half.
    var isGround: Bool {
        let closing = words.gap(words.count)
        if isPreamble, hasLetterhead, closing.subtracting(.space).isEmpty { return true }
        return isPreamble
            && (!closing.intersection([.semicolon, .colon, .comma]).isEmpty
                || closing.contains(.stop) && hasLetterhead && (words.count <= 90 || hasSeveralGrounds))
    }

    /// `Căn cứ Nghị định số A …; Theo đề nghị của … .`: more than one ground in the paragraph.
    private var hasSeveralGrounds: Bool { (0..<words.count).contains { words.gap($0).contains(.semicolon) } }

    static let matter = Phrase("việc").hashes[0]

    /// Whether the verb opens its sentence, but for `về việc`, `đồng thời`, `tiếp tục` and the like.
    func isInitial(_ index: Int) -> Bool { opens(index, from: sentenceStart) }

    private func opens(_ index: Int, from start: Int) -> Bool {
        var place = start
        while place < index {
            guard ClauseReader.openers.contains(words.hash(place)) else { return false }
            place += 1
        }
        return true
    }

    /// Whether the sentence, or what follows a comma in it, begins with a body, and the verb at `index` is what it does.
    private func opensWithBody(before index: Int) -> Bool {
        let start = ClauseReader.now.contains(words.hash(index - 1)) ? index - 1 : index
        var place = start - 1
        while place >= sentenceStart, start - place <= BodyParser.longest {
            if place == sentenceStart || words.gap(place).subtracting(.space) == .comma,
                BodyParser.name(words, from: place)?.upperBound == start
            {
                return true
            }
            place -= 1
        }
        return false
    }

    private static let now = WordSet("xin nay")

    static let openers = WordSet(
        "nay về việc v đồng thời tiếp tục nghiêm túc tập trung tổ chức tăng cường đẩy mạnh khẩn trương chủ động vào")

    func isIntended(before index: Int) -> Bool {
        let table = profile.isNormative ? ClauseReader.tasks : ClauseReader.intentions
        var place = index - 1
        while place >= sentenceStart, index - place <= 30 {
            if table.longest(words, at: place) != nil { return true }
            place -= 1
        }
        return !profile.isNormative && isPlanned(index)
    }

    static let new = Phrase("mới").hashes[0]
    static let generic = WordSet("các những văn số một nhiều")

    /// `chỉ thị mới thay thế`, `nghị định sửa đổi`: a document that is spoken of by its kind is yet to come.
    func isPlanned(_ index: Int) -> Bool {
        let end = words.hash(index - 1) == ClauseReader.new ? index - 1 : index
        for count in 1...3 where end - count >= sentenceStart {
            guard let (type, length) = ReferenceTypes.type(words, at: end - count), length == count else { continue }
            let before = words.hash(end - count - 1)
            // `từ ngày … sau khi Nghị quyết sửa đổi … có hiệu lực`: another's
            if before == ClauseReader.when { return false }
            return ReferenceTypes.shortened.contains(type) && !ClauseReader.generic.contains(before)
                && before != ClauseReader.of
        }
        return false
    }

    static let of = Phrase("của").hashes[0]
    private static let when = Phrase("khi").hashes[0]

    static let reviews = WordSet("việc hình quả trình tác kết tổng sơ năm sau kế kinh nhiệm bản dẫn trách cho")

    /// Whether the document itself carries the other out: in its title or preamble, or where it tells others to.
    func implements(at index: Int, _ isInitial: Bool) -> Bool {
        if isTitle {
            // a report on ten years of it cites it
            for place in sentenceStart..<index where ClauseReader.summaries.contains(words.hash(place)) { return false }
            return true
        }
        if isInitial { return isPreamble || profile.isDirecting }
        // `Để thực hiện Quyết định số …;` among the grounds
        if isPreamble, words.hash(sentenceStart) == ClauseReader.purpose, opens(index, from: sentenceStart + 1) {
            return true
        }
        guard profile.isDirecting, !profile.isPerforming, !profile.isTelling,
            !ClauseReader.reviews.contains(words.hash(index - 1))
        else {
            return false
        }
        if ClauseReader.causes.contains(words.hash(index - 1)) { return false }
        for place in max(sentenceStart, index - 10)..<index where ClauseReader.summaries.contains(words.hash(place)) {
            return false
        }
        return true
    }

    private static let purpose = Phrase("để").hashes[0]
    static let causes = WordSet("do nhờ vì khi đã được bị đang qua từ")
    static let summaries = WordSet("kết hình tổng sơ năm sau")
}
