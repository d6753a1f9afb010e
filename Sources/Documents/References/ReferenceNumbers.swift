import VietnameseText

/// The numbers of cited documents, whole or in part, and the date and issuer behind them.
extension ReferenceParser {
    func fullNumber(at index: Int) -> (number: DocumentNumber, next: Int)? {
        guard let place = place(ofNumberAt: index) else { return nil }
        return number(at: index, numbers.parts(from: place.lowerBound, end: place.upperBound))
    }

    func namedNumber(at index: Int) -> (number: DocumentNumber, next: Int)? {
        guard let place = place(ofNumberAt: index) else { return nil }
        return number(at: index, numbers.named(from: place.lowerBound, end: place.upperBound))
    }

    /// Where a number may stand that begins with the word at `index`: figures, and maybe a letter or symbols behind them, as in
    /// `30c/NQ-CP`, `15QĐ/UB`.
    private func place(ofNumberAt index: Int) -> Range<Int>? {
        guard index < words.count, words.text[words[index].range.lowerBound] &- 0x30 < 10,
            words[index].range.count <= 10
        else { return nil }
        return words[index].range.lowerBound..<words.range.upperBound
    }

    private func number(at index: Int, _ parts: NumberParts?) -> (number: DocumentNumber, next: Int)? {
        guard let parts else { return nil }
        var next = index + 1
        while next < words.count, words[next].range.lowerBound < parts.range.upperBound { next += 1 }
        return (parts.number(in: words.text, type: nil), next)
    }

    private static let government = Phrase("chính phủ")

    /// `41/2002/NĐ-Chính phủ`: the issuer spelled out in the number; gives the word behind it.
    func behindGovernment(_ document: inout CitedDocument, _ index: Int) -> Int {
        guard words.gap(index) == .hyphen, words.has(ReferenceParser.government, at: index),
            let key = document.numberKey, key.ends(with: " nd") || key.ends(with: " nq")
        else { return index }
        document.number = document.number.map { $0 + "-CP" }
        document.numberKey = key + " cp"
        return index + ReferenceParser.government.count
    }

    /// `29`, `30/2020`.
    func partialNumber(at index: Int) -> (number: String, key: String, next: Int)? {
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

    /// `22-C`, `141/B`: the numbers of the decrees (sắc lệnh) of 1945 to 1959, which may have one letter.
    func decreeNumber(at index: Int) -> (number: String, key: String, next: Int)? {
        guard words.figures(index) > 0, words[index].range.count <= 4, index + 1 < words.count,
            words.gap(index + 1) == .hyphen || words.gap(index + 1) == .slash, words[index + 1].range.count == 1,
            words[index + 1].isCapital
        else { return nil }
        let written = words.string(index..<index + 2)
        return (written, "\(words.figures(index)) \(written.suffix(1).lowercased())", index + 2)
    }

    private static let lettered: Set<String> = ["công văn", "văn bản", "tờ trình", "báo cáo", "thông báo"]

    /// `MT/01-2020`, `HĐQT-15/2023`: the letters of a company stand before the figures.
    func letteredNumber(_ type: String, at index: Int) -> (number: String, key: String, next: Int)? {
        guard ReferenceParser.lettered.contains(type), index < words.count else { return nil }
        var next = index
        var hasFigures = false
        while next < words.count, next - index < 6,
            next == index || words.gap(next) == .slash || words.gap(next) == .hyphen
        {
            let isFigures = words.figures(next) >= 0
            guard isFigures ? next > index : TextMeasure(words.text, words[next].range).isCapitals,
                words[next].range.count <= 10
            else { break }
            hasFigures = hasFigures || isFigures
            next += 1
        }
        guard hasFigures, next - index > 1 else { return nil }
        let key = (index..<next).map { Folding.folded(words.string($0..<$0 + 1)) }.joined(separator: " ")
        return (words.string(index..<next), key, next)
    }

    func year(ofKey key: String) -> Int? { NumberKey.year(key) }

    /// `Quyết định số A ngày … (được sửa đổi tại Quyết định số B) của Ủy ban nhân dân tỉnh`: the issuer behind the bracket
    /// is that of the document before it.
    mutating func readOuterIssuer() {
        let place = mentions.count - 2
        guard place >= 0, let inner = mentions.last?.run, words.gap(inner.upperBound).contains(.closing),
            var document = mentions[place].document, document.issuer == nil,
            let body = BodyParser.body(words, at: inner.upperBound),
            inner.lowerBound - mentions[place].run.upperBound <= 12,
            words.gap(mentions[place].run.upperBound).subtracting(.space) == .opening
        else { return }
        document.issuer = BodyParser.spelled(words, body)
        mentions[place].target = .document(document)
        memory.note(document, type: mentions[place].type, name: document.nameKey)
    }

    private static let passive = WordSet("đã được")
    private static let term = WordSet("khóa")
    private static let dated = [
        Phrase("ban hành"), Phrase("thông qua"), Phrase("công bố"), Phrase("ký"), Phrase("đề"), Phrase("lập"),
    ]

    /// The word behind `(đã) (được) ban hành`, where the day follows: `Luật Đất đai được ban hành ngày 14/7/1993`.
    private func behindIssuing(_ index: Int) -> Int {
        // `của Ủy ban Thường vụ Quốc hội khóa X thông qua ngày …`
        var at = ReferenceParser.term.contains(words.hash(index)) ? index + 2 : index
        while at < index + 4, ReferenceParser.passive.contains(words.hash(at)) { at += 1 }
        guard let verb = ReferenceParser.dated.first(where: { words.has($0, at: at) }),
            words.gap(index).subtracting([.space, .comma]).isEmpty,
            (index + 1...at + verb.count).allSatisfy({ words.gap($0) == .space }),
            words.hash(at + verb.count) == ReferenceParser.day
        else { return index }
        return at + verb.count
    }

    /// Date and issuer behind a number or name, in either order; gives the word behind them.
    func readDetails(of document: inout CitedDocument, at index: Int) -> Int {
        var end = index
        var hasDate = false
        var hasIssuer = document.issuer != nil
        // `(ngày 6/11/2013) của …`; behind a bracket that opened before the number follows the issuer of another
        var isInBrackets = false
        for _ in 0..<2 {
            if !hasDate { end = behindIssuing(end) }
            let marks = words.gap(end).subtracting([.space, .comma, .opening, .closing])
            if !hasDate, end < words.count, marks.isEmpty,
                let date = DateParser.date(words, at: DateParser.afterHour(words, at: end))
            {
                if words.gap(end).contains(.opening) { isInBrackets = true }
                document.date = date.iso
                document.year = date.year ?? document.year
                hasDate = true
                end = date.next
            }
            if words.gap(end).contains(.opening) { isInBrackets = true }
            if !hasIssuer, isInBrackets || !words.gap(end).contains(.closing),
                let body = BodyParser.body(words, at: end)
            {
                document.issuer = BodyParser.spelled(words, body)
                hasIssuer = true
                end = body.upperBound
            } else if !hasIssuer, let (body, next) = issuing(at: end) ?? parties(at: end) ?? bareBody(at: end, hasDate)
            {
                document.issuer = BodyParser.spelled(words, body)
                hasIssuer = true
                end = next
            }
        }
        return end
    }
}
