/// What was found, with the provisions that it is about.
extension ClauseReader {
    mutating func add(_ open: Governor, _ place: Int, _ document: CitedDocument) {
        let mention = mentions[place]
        let isSome = words.has(ClauseReader.part, at: open.from)
        let head = ClauseReader.plural.contains(words.hash(open.from)) ? open.from + 1 : open.from + (isSome ? 2 : 0)
        let isTextOnly =
            (open.kinds == [.replaces]
                || open.kinds == [.repeals] && mention.run.lowerBound > open.from && mention.provisions.isEmpty)
            && ClauseReader.textParts.contains(words.hash(head))
        let isDistant = open.isChange && namesPart(beginning(of: place, open), mention.run.lowerBound, place)
        let isExcepted = open.isChange && exceptsPart(from: mention.run.upperBound, behind: place)
        for kind in isTextOnly ? [.amends] : open.kinds {
            found.append(
                Found(
                    kind: kind, status: open.status, source: nil, target: document, provisions: mention.provisions,
                    isPartial: open.isPartial || !mention.provisions.isEmpty || mention.isAttachment || isDistant
                        || isTextOnly || isExcepted, run: mention.run, since: open.since))
        }
    }

    /// Where what is said of the mention begins: behind the verb, or behind what parts it from the one before in a list.
    private func beginning(of place: Int, _ open: Governor) -> Int {
        guard open.objects > 0, place > 0 else { return open.from }
        let start = mentions[place].run.lowerBound
        var index = start
        while index > max(open.from, mentions[place - 1].run.upperBound), start - index <= 40 {
            if ClauseReader.joints.contains(words.hash(index - 1))
                || !words.gap(index).isDisjoint(with: [.comma, .semicolon])
            {
                return index
            }
            index -= 1
        }
        return index
    }

    /// Whether the words between a verb and the document name a part of it: `bãi bỏ các quy định về … tại`, `thay thế các
    /// mẫu … kèm theo`.
    private func namesPart(_ from: Int, _ start: Int, _ place: Int) -> Bool {
        guard start > from, start - from <= 40 else { return false }
        if isPart(place) { return true }
        return (from..<start).contains { ClauseReader.pieces.contains(words.hash($0)) }
    }

    private static let pieces = WordSet("phụ mẫu nội điều khoản điểm mục cụm kèm chương phần biểu đoạn")

    /// `thay thế cụm từ “…” tại Điều 5` changes the document, it does not replace it.
    static let textParts = WordSet("cụm từ mẫu biểu phụ tên đoạn")

    mutating func addThirdParty(
        _ open: Governor, _ subject: CitedDocument, _ object: CitedDocument, _ mention: Mention
    ) {
        let subjectProvisions = open.place.map { mentions[$0].provisions } ?? []
        // nothing changes or details what is younger than itself
        let (source, target) = open.isPassive ? (object, subject) : (subject, object)
        if let year = source.year, let other = target.year, year < other { return }
        if open.isChange, RelationProfile.isBelow(source.type, target.type) { return }
        // nor does a law guide a decree
        if open.kinds.contains(.guides), RelationProfile.isBelow(target.type, source.type) { return }
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

    mutating func cite(_ place: Int, _ document: CitedDocument) {
        if isNamedAgain(place, document) { return }
        found.append(
            Found(
                kind: .cites, status: .done, source: nil, target: document, provisions: mentions[place].provisions,
                isPartial: !mentions[place].provisions.isEmpty, run: mentions[place].run))
    }

    /// `khoản 2 Điều 30 Quy định số 30-QĐ/TW (Quy định số 30 của …)`: the bracket names again what was just cited.
    private func isNamedAgain(_ place: Int, _ document: CitedDocument) -> Bool {
        guard place > 0, words.gap(mentions[place].run.lowerBound).contains(.opening),
            mentions[place].provisions.isEmpty,
            let before = mentions[place - 1].document, before.type == document.type
        else { return false }
        return before.numberKey == document.numberKey
            || document.isPartial
                && before.numberKey?.split(separator: " ").first.map { String($0) } == document.numberKey
    }

    /// A law in another law's name is changed by it.
    mutating func takeInner(_ place: Int) {
        guard let outer = mentions[place].nameOf, let source = mentions[outer].document,
            let target = mentions[place].document
        else { return }
        found.append(
            Found(
                kind: .amends, status: .done, source: source, target: target, provisions: [], isPartial: true,
                run: mentions[outer].run))
    }

    private func reachesArticle(_ mention: Mention) -> Bool {
        mention.provisions.last?.steps.contains { $0.unit.rank >= Provision.Unit.article.rank } ?? true
    }

    static let into = Phrase("vào").hashes[0]

    /// The provisions with the clause and article that they stand in: those of the place where something is put (`bổ sung khoản 4a vào
    /// sau khoản 4 Điều 148`), else those that were spoken of last.
    mutating func completed(_ place: Int) -> [Provision] {
        let mention = mentions[place]
        let next = place + 1
        var context = home
        if next < mentions.count, mentions[next].target == .provision,
            words.hash(mention.run.upperBound) == ClauseReader.into,
            mentions[next].run.lowerBound - mention.run.upperBound <= 2
        {
            let place = mentions[next].provisions.first?.steps ?? []
            context = place.contains { $0.unit.rank >= Provision.Unit.article.rank } ? place : place + context
            lent = next
        }
        // `Sửa đổi khoản 2, bổ sung khoản 3 Điều 4`
        if !reachesArticle(mention), words.hash(mention.run.upperBound) != ClauseReader.into {
            var following = place
            for _ in 0..<4 {
                guard let next = ahead(of: following) else { break }
                following = next
                guard reachesArticle(mentions[next]) else { continue }
                context =
                    mentions[next].provisions.first?.steps.filter {
                        $0.unit.rank >= Provision.Unit.article.rank
                    } ?? context
                break
            }
        }
        let completed = mention.provisions.map { provision in
            guard let top = provision.steps.last?.unit.rank, top < Provision.Unit.article.rank else { return provision }
            return Provision(provision.steps + context.filter { $0.unit.rank > top })
        }
        if let last = completed.last?.steps.last, last.unit == .article {
            // `… một số điểm của khoản 1 Điều 43:` opens a list of points without their clause
            let isNamed = mention.provisions.last?.steps.last == last
            if isNamed { home = Provision.home(mention.provisions) } else if home.last != last { home = [last] }
        }
        return completed
    }
}
