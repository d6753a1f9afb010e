/// Verbs of relation: of whom they tell, and what they make of what is named around them.
extension ClauseReader {
    mutating func take(_ cue: RelationCue, at index: Int, _ count: Int) {
        switch cue {
        case .relation(let kinds): takeVerb(kinds, at: index, count)
        case .expiry: takeExpiry(at: index, count)
        case .nothing: break
        case .citation, .place:
            if let nested, nested.isPassive, nested.objects == 0, index - nested.from <= 8 { return }
            if main?.awaitsList == true { return }
            if case .place = cue, let main, main.isChange || main.kinds == [.basis], nested == nil { return }
            let governor = Governor(kinds: [], from: index + count)
            if subject(at: index) != nil { nested = governor } else { replaceMain(governor) }
        }
    }

    mutating func replaceMain(_ governor: Governor?) {
        main = governor
        nested = nil
    }

    /// The mention that the verb at `index` tells of: the last one, with no comma between.
    func subject(at index: Int) -> Int? {
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

    static let joints = WordSet("và hoặc")
    static let passives = WordSet("được bị")
    static let already = WordSet("đã vừa mới")

    func isPassive(at index: Int) -> Bool { ClauseReader.passives.contains(words.hash(index - 1)) }

    func passiveStart(_ index: Int) -> Int {
        ClauseReader.already.contains(words.hash(index - 2)) ? index - 2 : index - 1
    }

    mutating func takeVerb(_ kinds: [RelationKind], at index: Int, _ count: Int) {
        if main?.awaitsList == true, kinds == [.implements] { return }
        if joins(kinds, at: index, count) { return }
        // `bãi bỏ nội dung hướng dẫn về … của Thông tư …`: a noun in the object of the verb
        if let main, nested == nil, main.isChange, main.objects == 0, !kinds.contains(where: \.isChange),
            !words.gap(index).contains(.comma)
        {
            return
        }
        let isPassive = isPassive(at: index)
        var governor = Governor(kinds: kinds, from: index + count)
        governor.isPartial = saysPart(index + count)
        if let place = subject(at: index) {
            switch mentions[place].target {
            case .own where mentions[place].provisions.isEmpty && !isPassive && kinds != [.basis]:
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
        if ClauseReader.joints.contains(words.hash(index - 1))
            || !words.gap(index).isDisjoint(with: [.comma, .semicolon]),
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
    mutating func joins(_ kinds: [RelationKind], at index: Int, _ count: Int) -> Bool {
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
    func isSpokenOf(at index: Int) -> Bool { ClauseReader.nouns.contains(words.hash(index - 1)) }

    static let nouns = WordSet("việc bản tác hình quả trình năm sau trong qua được bị đang chưa không kinh")
    static let part = Phrase("một số")
    static let onePart = Phrase("một phần")

    func saysPart(_ index: Int) -> Bool {
        for place in index..<index + 5 {
            if words.has(ClauseReader.onePart, at: place) { return true }
            // `một số văn bản sau` are whole documents
            if words.has(ClauseReader.part, at: place) { return ReferenceTypes.type(words, at: place + 2) == nil }
            if words.gap(place).contains(.comma) { return false }
        }
        return false
    }

    mutating func takeExpiry(at index: Int, _ count: Int) {
        // `nhỏ và vừa hết hiệu lực`, `nông thôn mới hết hiệu lực` are no past
        let isPast = words.hash(index - 1) == ClauseReader.done
        // a directive ends others, too, but not by a list
        guard profile.isPerforming || profile.isDirecting && !pending.isEmpty, !isPast, !isConditional() else { return }
        let status: RelationStatus = profile.isDraft ? .intended : .done
        if pending.isEmpty {
            if let part = endedPart(before: index) {
                end(part, status, isPart: true)
                return replaceMain(nil)
            }
            var governor = Governor(kinds: [.replaces], status: status, from: index + count)
            governor.awaitsList = true
            return replaceMain(governor)
        }
        for place in pending { end(place, status) }
        pending = []
        replaceMain(nil)
    }

    static let done = Phrase("đã").hashes[0]

    /// `Các nội dung … ban hành theo Quyết định số A hết hiệu lực`: the document that what ends belongs to, where the
    /// sentence opens with a part of it and nothing before the verb makes a condition of it.
    private func endedPart(before index: Int) -> Int? {
        var start = sentenceStart
        while ClauseReader.plural.contains(words.hash(start)) || ClauseReader.those.contains(words.hash(start)) {
            start += 1
        }
        guard ClauseReader.partOpenings.contains(where: { $0.matches(words, at: start) }),
            // the next are of its title
            let first = mentions.indices.first(where: {
                mentions[$0].run.lowerBound >= start && mentions[$0].document != nil
            }),
            mentions[first].run.upperBound <= index, mentions[first].run.lowerBound - start <= 60,
            !profile.isBelow(mentions[first].type)
        else { return nil }
        for place in start..<index
        where ClauseReader.limits.contains(words.hash(place)) && mentions.allSatisfy({ !$0.run.contains(place) }) {
            return nil
        }
        return first
    }

    private static let those = WordSet("những toàn bộ")
    private static let partOpenings = [
        "nội dung", "quy định", "quy chế", "quy trình", "quy chuẩn", "danh mục", "phụ lục", "mẫu", "biểu mẫu", "mục",
        "chương", "phần", "chuẩn mực", "hệ thống", "tiêu chuẩn", "định mức", "bảng giá", "chế độ",
    ].map(Phrase.init)
    private static let limits = WordSet("nhưng đến khi trường cấp nếu trước chưa tiếp")

    /// A whole document that ends when another begins is replaced; a part of one is repealed.
    mutating func end(_ place: Int, _ status: RelationStatus, isPart isOnlyPart: Bool = false) {
        guard let document = mentions[place].document else { return }
        let isWhole =
            !isOnlyPart && mentions[place].provisions.isEmpty && !mentions[place].isAttachment && !isPart(place)
        let kind: RelationKind = isWhole ? .replaces : .repeals
        for index in found.indices
        where found[index].run == mentions[place].run && found[index].source == nil && found[index].target == document {
            found[index].kind = kind
            found[index].status = status
            found[index].isPartial = !isWhole
        }
    }

    /// `các quy định về bưu chính trong Nghị định …` is a part of it.
    func isPart(_ place: Int) -> Bool {
        let before = mentions[place].run.lowerBound - 1
        return before >= sentenceStart && ClauseReader.inside.contains(words.hash(before))
    }

    static let inside = WordSet("trong tại của")
}
