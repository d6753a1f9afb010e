/// What ends: `Các văn bản sau hết hiệu lực: …`, `Quyết định số A hết hiệu lực kể từ ngày …, trừ Điều 5`.
extension ClauseReader {
    mutating func takeExpiry(at index: Int, _ count: Int) {
        // `nhỏ và vừa hết hiệu lực`, `nông thôn mới hết hiệu lực` are no past
        let isPast = words.hash(index - 1) == ClauseReader.done
        // a directive ends others, too, but not by a list
        guard profile.isPerforming || profile.isDirecting && !pending.isEmpty, !isPast, !isConditional() else { return }
        let status: RelationStatus = profile.isDraft ? .intended : .done
        if pending.isEmpty, endsListed(index + count) { return replaceMain(nil) }
        if pending.isEmpty {
            // `Chấm dứt hiệu lực của Quyết định số …`
            let object = words.hash(index + count) == ClauseReader.of ? index + count + 1 : index + count
            if isInitial(index), namesDocument(at: object) {
                return takeVerb([.repeals], at: index, object - index)
            }
            if let part = endedPart(before: index) {
                end(part, status, isPart: true)
                return replaceMain(nil)
            }
            var governor = Governor(kinds: [.replaces], status: status, from: index + count)
            governor.awaitsList = true
            governor.since = lastDay(at: index + count) ?? openingDays?.since
            return replaceMain(governor)
        }
        let isExcepted = exceptsPart(from: index + count)
        let day = lastDay(at: index + count) ?? openingDays?.since
        // `Quyết định số A hết hiệu lực một phần`
        let isPartly = words.has(ClauseReader.onePart, at: index + count)
        // `chấm dứt thực hiện` ends what nothing replaces, unless this document's own day is that of the end
        let isOver =
            words.hash(index) == ClauseReader.over
            && !ahead(behind: last).contains { $0.target == .own && $0.run.lowerBound > index }
        // `A và B hết hiệu lực, trừ Điều 2 của B`: of B alone
        let excepted = isExcepted ? ahead(behind: last).first { $0.document?.numberKey != nil } : nil
        let isNamed = excepted.map { told in
            pending.contains { mentions[$0].document?.numberKey == told.document?.numberKey }
        }
        for place in pending {
            let isHere = !(isNamed ?? false) || mentions[place].document?.numberKey == excepted?.document?.numberKey
            end(place, status, isPart: isPartly, isExcepted: isExcepted && isHere, isOver: isOver, day: day)
        }
        pending = []
        replaceMain(nil)
    }

    /// `Các văn bản sau hết hiệu lực:` / `1. Quyết định số A, hết hiệu lực một phần;`: makes the end of what was listed last
    /// one of a part; gives whether it did.
    private mutating func endsListed(_ index: Int) -> Bool {
        guard words.has(ClauseReader.onePart, at: index), let last, main.map({ $0.isChange && $0.objects > 0 }) ?? false
        else { return false }
        for place in found.indices where found[place].run == mentions[last].run && found[place].source == nil {
            found[place].isPartial = true
        }
        return true
    }

    private static let over = Phrase("chấm").hashes[0]
    private static let dayOpenings = [Phrase("kể từ"), Phrase("từ"), Phrase("vào")]

    /// The day from which what is named before ends, where it is told: `hết hiệu lực kể từ ngày 01/7/2026`.
    private func lastDay(at index: Int) -> String? {
        guard let opening = ClauseReader.dayOpenings.first(where: { $0.matches(words, at: index) }) else { return nil }
        return DateParser.date(words, at: index + opening.count)?.iso
    }

    /// Whether a part is excepted of what is said up to word `index`: `…, trừ Điều 5`, `…, trừ quy định tại khoản 2`; not
    /// `trừ trường hợp …`, which is of whom it applies to.
    ///
    /// Of several documents it is excepted of the last; where another is named with the part, see `exceptPart`.
    func exceptsPart(from index: Int, behind place: Int? = nil) -> Bool {
        var at = index
        let next = place.flatMap { ahead(behind: $0).first }
        let limit = next.map { $0.document == nil ? words.count : $0.run.lowerBound - 4 } ?? words.count
        while at < min(limit, words.count), at - index <= 60 {
            if at > index, endsSentence(before: at) || words.gap(at).contains(.semicolon) && !isKept(at) {
                return false
            }
            if words.hash(at) == ClauseReader.except || isKept(at) {
                let start = ClauseReader.plural.contains(words.hash(at + 1)) ? at + 2 : at + 1
                // `trừ khoản 1 Điều 21 của Luật này`: for whom the old one goes on, this one tells
                let told = mentions.firstIndex { $0.run.lowerBound > at && $0.run.lowerBound - at <= 8 }
                return ClauseReader.excepted.contains(words.hash(start)) && !(told.map(isOwn) ?? false)
                    && !namesOwnArticle(start)
            }
            at += 1
        }
        return false
    }

    /// Whether `khoản 2 Điều này` stands right behind word `index`.
    private func namesOwnArticle(_ index: Int) -> Bool {
        (index..<index + 12).contains {
            words.hash($0 + 1) == ReferenceParser.this && ClauseReader.units.contains(words.hash($0))
        }
    }

    private static let units = WordSet("điều khoản mục chương điểm")

    /// Whether the provisions at `place` are of the document in hand: `khoản 1 Điều 21 của Luật này`, `khoản 2 Điều này`.
    func isOwn(_ place: Int) -> Bool {
        mentions[place].target == .own
            || mentions[place].target == .provision
                && (-1...1).contains { words.hash(mentions[place].run.upperBound + $0) == ReferenceParser.this }
    }

    /// `thay thế Quyết định số A, riêng Điều 5 tiếp tục có hiệu lực đến …`: whether what is kept is named behind word `index`.
    private func isKept(_ index: Int) -> Bool {
        guard words.hash(index) == ClauseReader.only, !words.gap(index).isDisjoint(with: [.comma, .semicolon]) else {
            return false
        }
        return (index..<index + 30).contains { words.has(ClauseReader.goesOn, at: $0) }
    }

    private static let only = Phrase("riêng").hashes[0]
    private static let goesOn = Phrase("tiếp tục")
    static let except = Phrase("trừ").hashes[0]
    private static let excepted = WordSet("quy nội điều khoản điểm chương mục phụ phần")

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
    mutating func end(
        _ place: Int, _ status: RelationStatus, isPart isOnlyPart: Bool = false, isExcepted: Bool = false,
        isOver: Bool = false, day: String? = nil
    ) {
        guard let document = mentions[place].document else { return }
        let isWhole =
            !isOnlyPart && mentions[place].provisions.isEmpty && !mentions[place].isAttachment && !isPart(place)
        let kind: RelationKind = isWhole && !isOver ? .replaces : .repeals
        for index in found.indices
        where found[index].run == mentions[place].run && found[index].source == nil && found[index].target == document {
            found[index].kind = kind
            found[index].status = status
            found[index].isPartial = !isWhole || isExcepted
            found[index].lastDay = day
            found[index].since = day
        }
    }

    /// `các quy định về bưu chính trong Nghị định …` is a part of it.
    func isPart(_ place: Int) -> Bool {
        let before = mentions[place].run.lowerBound - 1
        return before >= sentenceStart && ClauseReader.inside.contains(words.hash(before))
    }

    static let inside = WordSet("trong tại của")
}
