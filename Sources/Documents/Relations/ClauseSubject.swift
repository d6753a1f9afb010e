/// Which document a verb tells of.
extension ClauseReader {
    /// The mention that the verb at `index` tells of: the last one, with no comma between.
    func subject(at index: Int) -> Int? {
        guard let last, mentions[last].core.upperBound <= index else { return nil }
        if let told = relativeSubject(at: index, last) { return told }
        let brackets = closedBrackets(mentions[last].run.upperBound, index)
        for place in mentions[last].run.upperBound...index where place > sentenceStart {
            if brackets.contains(place) { continue }
            let marks = words.gap(place).subtracting([.space, .hyphen, .slash, .quote, .other])
            guard
                marks.isEmpty || isPassive(at: index) && place == passiveStart(index) && !marks.contains(.stop)
                    || marks == .closing && place == mentions[last].run.upperBound
            else { return nil }
        }
        if ClauseReader.joints.contains(words.hash(index - 1)) { return nil }
        return changeable(last, at: index)
    }

    /// The words before which a bracket opens or closes that both opens and closes between two words: `… Kế hoạch 5 năm (2021 -
    /// 2025) theo …`.
    private func closedBrackets(_ from: Int, _ end: Int) -> [Int] {
        var places: [Int] = []
        var opening: Int?
        for place in from..<max(from, end) {
            let marks = words.gap(place).subtracting([.space, .quote])
            if marks == .opening, opening == nil {
                opening = place
            } else if marks == .closing, let start = opening, place - start <= 12 {
                places += [start, place]
                opening = nil
            }
        }
        if let start = opening, words.gap(end).subtracting([.space, .quote]) == .closing, end - start <= 12 {
            places += [start, end]
        }
        return places
    }

    /// `Nghị định số A quy định chức năng, nhiệm vụ của Bộ …, được sửa đổi bởi Nghị định số B`: commas in the name of the
    /// document do not part it from what was done to it, where a comma and a passive verb with who did it close the name.
    ///
    /// Of several named before it is the one of the kind of who did it.
    private func relativeSubject(at index: Int, _ last: Int) -> Int? {
        guard isPassive(at: index) else { return nil }
        let start = passiveStart(index)
        let end = mentions[last].run.upperBound
        // `… quy định chi tiết Luật Thuế (đã được sửa đổi tại Nghị định số B)`
        let isBracket = words.gap(start).subtracting(.space) == .opening
        guard start > end && words.gap(start).subtracting(.space) == .comma || isBracket && start >= end,
            start - end <= 60, let agent = agent(at: index, behind: last),
            (end..<start).allSatisfy({
                words.gap($0).isDisjoint(with: [.semicolon, .colon, .stop])
                    && !ClauseReader.plural.contains(words.hash($0))
            })
        else { return nil }
        return placed(before: last, type: agent.type) ?? last
    }

    private static let agents = WordSet("bởi theo bằng tại")

    static let passives = WordSet("được bị")
    static let already = WordSet("đã vừa mới")

    func isPassive(at index: Int) -> Bool { ClauseReader.passives.contains(words.hash(index - 1)) }

    func passiveStart(_ index: Int) -> Int {
        ClauseReader.already.contains(words.hash(index - 2)) ? index - 2 : index - 1
    }

    /// The mention behind the passive verb at `index` that names who did it: `được sửa đổi bởi Nghị định số B`.
    private func agent(at index: Int, behind last: Int) -> Mention? {
        guard let agent = ahead(behind: last).first(where: { $0.run.lowerBound > index }), agent.document != nil,
            agent.run.lowerBound - index <= 10,
            (index..<agent.run.lowerBound).contains(where: { ClauseReader.agents.contains(words.hash($0)) })
        else { return nil }
        return agent
    }

    /// `Nghị định số A quy định chi tiết Luật L được sửa đổi bởi Nghị định số B`: no decree changes a law, so that the decree
    /// before it is meant.
    private func changeable(_ last: Int, at index: Int) -> Int {
        guard isPassive(at: index), let agent = agent(at: index, behind: last),
            RelationProfile.isBelow(agent.type, mentions[last].type)
        else { return last }
        return placed(before: last, type: agent.type) ?? last
    }

    /// The nearest document of the kind, at or before the mention at `last` in its sentence.
    private func placed(before last: Int, type: String?) -> Int? {
        var place = last
        while place >= 0, last - place < 8, mentions[place].run.lowerBound >= sentenceStart {
            if mentions[place].document != nil, mentions[place].type == type { return place }
            place -= 1
        }
        return nil
    }

    /// What may open a document's title behind its name.
    private static let titles = WordSet("về quy ban v phê hướng công giao thành")
    private static let asFollows = Phrase("như sau")
    private static let since = Phrase("kể từ ngày")

    /// `Khoản 2 Điều 5 Quyết định số A về quản lý, bảo trì đường bộ được sửa đổi như sau:`: the document whose title has commas
    /// in it, where the new text, the day, or another of its kind that did it is named behind the verb.
    func titledSubject(at index: Int, _ governor: Governor) -> Int? {
        guard isPassive(at: index), let last, mentions[last].core.upperBound <= index, mentions[last].document != nil,
            ClauseReader.titles.contains(words.hash(mentions[last].run.upperBound)),
            index - mentions[last].run.upperBound <= 60,
            (mentions[last].run.upperBound...index).allSatisfy({
                words.gap($0).isDisjoint(with: [.semicolon, .colon, .stop])
            }), !tellsOfSeveral(mentions[last].run.upperBound..<index)
        else { return nil }
        if let agent = agent(at: index, behind: last) { return agent.type == mentions[last].type ? last : nil }
        guard
            words.has(ClauseReader.asFollows, at: governor.from) || words.has(ClauseReader.since, at: governor.from),
            doneHere(to: last, governor, at: index) != nil
        else { return nil }
        return last
    }

    /// Papers that ask for what others do: `Tờ trình số A về việc sửa đổi Nghị quyết số B` amends nothing.
    private static let asking: Set<String> = ["tờ trình", "báo cáo", "công văn", "văn bản", "đề án", "biên bản"]
    private static let proposals = PhraseTable(
        ["đề nghị", "dự thảo", "đề xuất", "kiến nghị", "xin ý kiến", "góp ý", "thẩm định", "thẩm tra"].map {
            ($0, true)
        })

    /// Whether the document at `place` only asks for what the verb at `index` says: by its kind, where another is to be changed,
    /// or by a word between.
    func isProposed(_ place: Int, _ governor: Governor, at index: Int) -> Bool {
        guard governor.isChange, governor.kinds != [.corrects] else { return false }
        if let type = mentions[place].type, ClauseReader.asking.contains(type),
            let next = ahead(behind: place).first(where: { $0.document != nil }), next.type != type
        {
            return true
        }
        let start = mentions[place].run.upperBound
        return (max(start, index - 20)..<max(start, index)).contains {
            ClauseReader.proposals.longest(words, at: $0) != nil
        }
    }
}
