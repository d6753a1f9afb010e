/// Verbs of relation: of whom they tell, and what they make of what is named around them.
extension ClauseReader {
    mutating func take(_ cue: RelationCue, at index: Int, _ count: Int) {
        switch cue {
        case .relation(let kinds): takeVerb(kinds, at: index, count)
        case .halting: takeVerb(ofDocuments: [.suspends], at: index, count)
        case .restoring: takeVerb(ofDocuments: [.restores], at: index, count)
        case .extension:
            takeVerb(ofDocuments: [.amends], at: index, count)
            if main?.kinds == [.amends] { main?.isPartial = true }
        case .expiry: takeExpiry(at: index, count)
        case .nothing: if isOwnKind(before: index) { hasOwnSubject = true }
        case .citation, .place:
            if let nested, nested.isPassive, nested.objects == 0, index - nested.from <= 8 { return }
            if main?.awaitsList == true { return }
            // `Bãi bỏ 14 văn bản do Bộ trưởng ban hành, liên tịch ban hành sau đây:`
            if let main, main.isChange, main.objects == 0, main.from < index,
                isTold(by: main.from..<index) || announcesList(main, at: index, count)
            {
                return
            }
            if let main, main.isChange, main.objects == 0, main.from < index, nested == nil,
                announcesList(from: main.from, before: index, count) || isInRegulationsName(index, count)
            {
                return
            }
            if case .place = cue, let main, main.isChange || main.kinds == [.basis], nested == nil { return }
            let governor = Governor(kinds: [], from: index + count)
            if subject(at: index) != nil { nest(governor) } else { replaceMain(governor) }
        }
    }

    /// `Quyết định có hiệu lực kể từ ngày ký và thay thế …`: the document in hand, without `này`.
    private func isOwnKind(before index: Int) -> Bool {
        guard profile.isPerforming, let (type, count) = ReferenceTypes.type(words, at: sentenceStart) else {
            return false
        }
        return sentenceStart + count == index && type == profile.type
    }

    /// `Sửa đổi một số điều của Quy định về việc ban hành văn bản ban hành kèm theo Quyết định số …`: a verb in the name of
    /// what is changed, which came with the document named next.
    private func isInRegulationsName(_ index: Int, _ count: Int) -> Bool {
        guard let next = ahead(behind: last).first, next.document != nil,
            words.has(ReferenceParser.attached, at: next.run.lowerBound - 2),
            next.run.lowerBound - index <= 40
        else { return false }
        let end = next.run.lowerBound - 2
        return index + count < end - 1 && !(index..<end).contains { words.gap($0).contains(.semicolon) }
    }

    /// The next few mentions behind the one at `place`.
    func ahead(behind place: Int?) -> ArraySlice<Mention> {
        let start = place.map { $0 + 1 } ?? 0
        return mentions[min(start, mentions.count)..<min(start + 8, mentions.count)]
    }

    /// Whether a document or a part of one is named right at `index`, or behind a passive verb before: `Quyết định số A
    /// được tạm dừng`.
    func namesDocument(at index: Int) -> Bool {
        let start = ClauseReader.plural.contains(words.hash(index)) ? index + 1 : index
        let isNext = ahead(behind: last).contains { start...start + 1 ~= $0.run.lowerBound }
        return isNext || ClauseReader.listed.contains { $0.matches(words, at: start) }
    }

    private static let listed = [Phrase("văn bản sau"), Phrase("văn bản quy phạm pháp luật sau")]

    mutating func replaceMain(_ governor: Governor?) {
        main = governor
        nested = nil
        outer = nil
    }

    /// Lets what is named next be what the document named last does, or is about.
    private mutating func nest(_ governor: Governor) {
        if let open = nested, open.objects > 0 { outer = open }
        nested = governor
    }

    private static let negations = WordSet("không chưa thôi ngừng dừng")
    static let joints = WordSet("và hoặc")

    /// Takes a verb that is said of works and payments, too, where a document is its object.
    private mutating func takeVerb(ofDocuments kinds: [RelationKind], at index: Int, _ count: Int) {
        guard namesDocument(at: index + count) else { return replaceMain(Governor(kinds: [], from: index + count)) }
        takeVerb(kinds, at: index, count)
    }

    mutating func takeVerb(_ kinds: [RelationKind], at index: Int, _ count: Int) {
        if kinds == [.implements] {
            if main?.awaitsList == true { return }
            // `Không thực hiện Quyết định số …`
            if ClauseReader.negations.contains(words.hash(index - 1)) {
                return replaceMain(Governor(kinds: [], from: index + count))
            }
        }
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
        if isPassive, let place = rewordedHere(governor) {
            raise(place, to: kinds)
            return replaceMain(nil)
        }
        if isPassive, announcesEnd(kinds, at: index, count) {
            governor.status = profile.isDraft ? .intended : .done
            governor.awaitsList = true
            return replaceMain(governor)
        }
        if let place = subject(at: index) ?? titledSubject(at: index, governor) {
            switch mentions[place].target {
            case .own where mentions[place].provisions.isEmpty && !isPassive && kinds != [.basis]:
                governor.status = ownStatus(kinds, between: mentions[place].run.upperBound, and: index)
                if isFreeOwn(place) { return replaceMain(allowed(governor)) }
                nested = Governor(kinds: [], from: index + count)
            case .own where mentions[place].provisions.isEmpty && isPassive && profile.own != nil && kinds != [.basis]:
                // a page tells what became of the document that it shows
                governor.subject = profile.own.map { .other($0) } ?? .own
                governor.isPassive = true
                nested = governor
            case .document(let document):
                guard kinds != [.basis] else { return replaceMain(Governor(kinds: [], from: index + count)) }
                if let first = doneHere(to: place, governor, at: index) {
                    for place in first...place { raise(place, to: kinds) }
                    return replaceMain(nil)
                }
                governor.subject = .other(document)
                governor.isPassive = isPassive
                governor.place = place
                if !isPassive, isSpokenOf(at: index) || isProposed(place, governor, at: index) { governor.kinds = [] }
                nest(governor)
            case .provision where isPassive && governor.isChange && profile.isPerforming && amended != nil:
                amendPassively(place, governor)
            default: nested = Governor(kinds: [], from: index + count)
            }
            return
        }
        if let told = issuedToChange(kinds, at: index, count) {
            governor.subject = .other(told)
            governor.place = last
            nested = governor
            return
        }
        if isPassive { return replaceMain(Governor(kinds: [], from: index + count)) }
        // `Thông tư số A về việc sửa đổi Thông tư số B và thay thế Thông tư số C`: what A does, too
        if let told = nested, ClauseReader.joints.contains(words.hash(index - 1)), case .other = told.subject,
            kinds.contains(where: \.isChange)
        {
            governor.subject = told.subject
            governor.isPassive = told.isPassive
            governor.place = told.place
            if told.kinds.isEmpty { governor.kinds = [] }
            nested = governor
            return
        }
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

    /// `Bộ Tài chính đã ban hành Thông tư số A, sửa đổi, bổ sung Thông tư số B`: what another document is told to have been
    /// issued for, where only a comma parts the two of one kind.
    private func issuedToChange(_ kinds: [RelationKind], at index: Int, _ count: Int) -> CitedDocument? {
        guard kinds.contains(where: \.isChange), !hasOwnSubject, let main, main.kinds.isEmpty, !main.awaitsList,
            let last, mentions[last].run.upperBound == index, words.gap(index).subtracting(.space) == .comma,
            let told = mentions[last].document, told.numberKey != nil, mentions[last].provisions.isEmpty,
            words.has(ClauseReader.issues, at: main.from - ClauseReader.issues.count),
            let next = ahead(behind: last).first, next.type == mentions[last].type, next.document?.numberKey != nil,
            next.run.lowerBound - index - count <= 6
        else { return nil }
        return told
    }

    /// `Khoản 2 Điều 3 được sửa đổi như sau:`, `Điều 7 được bổ sung khoản 4 như sau:` in the text of an amending document.
    private mutating func amendPassively(_ place: Int, _ governor: Governor) {
        guard let amended else { return }
        let provisions = completed(place)
        mentions[place].provisions = provisions
        home = Provision.home(provisions)
        let next = ahead(behind: place).first
        if let next, next.target == .provision, next.run.lowerBound - governor.from <= 1 {
            return replaceMain(governor)
        }
        add(governor, place, amended)
        replaceMain(nil)
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
    func isSpokenOf(at index: Int) -> Bool {
        ClauseReader.nouns.contains(words.hash(index - 1)) && !words.has(ClauseReader.concerning, at: index - 2)
    }

    /// `về việc sửa đổi`, in a document's name, is what it does.
    private static let concerning = Phrase("về việc")

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
}
