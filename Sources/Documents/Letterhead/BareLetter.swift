import VietnameseText

/// A letter that has lost its letterhead: `Kính gửi: …`, and below it `Cục Thuế tỉnh … nhận được công văn số …`.
enum BareLetter {
    /// The body that writes, in the first paragraph behind the addressees; nil where the document is no such letter.
    static func body(_ text: TextBytes, _ paragraphs: [Paragraph], _ front: FrontMatter) -> Range<Int>? {
        guard front.typeLine == nil, front.numberLine == nil, let first = paragraphs.first,
            text.byte(first.range.lowerBound) == UInt8(ascii: "K"),
            Folding.folded(text.string(head(text, first.range))).hasPrefix("kinh gui"),
            let opening = paragraphs.dropFirst(max(1, front.count)).first
        else { return nil }
        let start = opening.range.lowerBound
        let line = head(text, opening.range)
        let terms = Folding.tokens(of: text.string(line))
        guard
            let verb = terms.indices.dropLast(2).first(where: {
                terms[$0].folded == "nhan" && terms[$0 + 1].folded == "duoc" && papers.contains(terms[$0 + 2].folded)
                    || answers.contains(terms[$0].folded + " " + terms[$0 + 1].folded)
            }), 2...16 ~= verb
        else { return atEnd(text, opening.range) }
        let body = start..<start + terms[verb - 1].range.upperBound
        return BodyName.opensBody(text.flat(body)) ? body : nil
    }

    /// `… Về vấn đề này, Bộ Tài chính hướng dẫn như sau:`: the body that speaks where the first paragraph ends.
    private static func atEnd(_ text: TextBytes, _ range: Range<Int>) -> Range<Int>? {
        guard text.byte(range.upperBound - 1) == UInt8(ascii: ":"),
            let comma = text.bytes[range].lastIndex(of: UInt8(ascii: ",")), range.upperBound - comma < 160
        else { return nil }
        let clause = text.trimmed(comma + 1..<range.upperBound)
        let terms = Folding.tokens(of: text.string(clause))
        guard terms.count > 5, terms[terms.count - 2].folded == "nhu", terms[terms.count - 1].folded == "sau",
            let verb = terms.indices.dropLast(3).dropFirst(2).first(where: {
                answers.contains(terms[$0].folded + " " + terms[$0 + 1].folded)
            })
        else { return nil }
        let body = clause.lowerBound..<clause.lowerBound + terms[verb - 1].range.upperBound
        return LetterCase.of(text.scalar(body.lowerBound).value) == .upper && BodyName.opensBody(text.flat(body))
            ? body : nil
    }

    /// What is looked at of a paragraph.
    private static func head(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<text.aligned(min(range.upperBound, range.lowerBound + 240))
    }

    /// What a body does in a letter, behind its name: `Sở Xây dựng hướng dẫn như sau:`.
    private static let answers: Set<String> = [
        "huong dan", "tra loi", "co y", "thong bao", "de nghi", "yeu cau", "nhan duoc", "bao cao", "kien nghi",
    ]

    /// What letters answer, by its first word: `công văn`, `văn bản`, `đơn`, `phiếu chuyển`.
    private static let papers: Set<String> = ["cong", "van", "don", "phieu", "thu", "to"]
}
