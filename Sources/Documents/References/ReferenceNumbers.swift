/// The numbers of cited documents, whole or in part, and the date and issuer behind them.
extension ReferenceParser {
    func fullNumber(at index: Int) -> (number: DocumentNumber, next: Int)? {
        number(at: index) { numbers.parts(from: $0, end: $1) }
    }

    func namedNumber(at index: Int) -> (number: DocumentNumber, next: Int)? {
        number(at: index) { numbers.named(from: $0, end: $1) }
    }

    func number(
        at index: Int, _ parse: (Int, Int) -> NumberParts?
    ) -> (number: DocumentNumber, next: Int)? {
        // figures, and maybe a letter: `30c/NQ-CP`
        guard index < words.count, words.text[words[index].range.lowerBound] &- 0x30 < 10,
            words[index].range.count <= 5,
            let parts = parse(words[index].range.lowerBound, words.range.upperBound)
        else { return nil }
        var next = index + 1
        while next < words.count, words[next].range.lowerBound < parts.range.upperBound { next += 1 }
        return (parts.number(in: words.text, type: nil), next)
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

    func year(ofKey key: String) -> Int? {
        let pieces = key.split(separator: " ")
        guard pieces.count >= 2, let year = Int(pieces[1]), DateParser.isYear(year) else { return nil }
        return year
    }

    /// Date and issuer behind a number or name, in either order; gives the word behind them.
    func readDetails(of document: inout CitedDocument, at index: Int) -> Int {
        var end = index
        var hasDate = false
        var hasIssuer = document.issuer != nil
        for _ in 0..<2 {
            let marks = words.gap(end).subtracting([.space, .comma, .opening, .closing])
            if !hasDate, end < words.count, marks.isEmpty, let date = DateParser.date(words, at: end) {
                document.date = date.iso
                document.year = date.year ?? document.year
                hasDate = true
                end = date.next
            }
            if !hasIssuer, let body = BodyParser.body(words, at: end) {
                document.issuer = BodyName.spelled(words.string(body))
                hasIssuer = true
                end = body.upperBound
            }
        }
        return end
    }
}
