import VietnameseText

/// Lines of a letterhead that a narrow column has broken, or that have run together.
extension FrontMatter {
    /// `Lam Giang, ngày 13` and, on the next line, `tháng 01 năm 2020`: how many paragraphs that takes, 0 if it is none.
    mutating func brokenDate(_ paragraph: Paragraph, _ next: Paragraph?, _ text: TextBytes) -> Int {
        guard dateLine == nil, typeLine == nil, paragraph.weight <= 12 else { return 0 }
        if lineEnds(text, paragraph.range) > 0 {
            guard OfficialDate.isPlaceAndDate(text, paragraph.range) else { return 0 }
            dateLine = paragraph.range
            return 1
        }
        guard let next, paragraph.weight <= 8, next.weight <= 9,
            !OfficialDate.isPlaceAndDate(text, paragraph.range),
            // `Lam Giang, ngày tháng năm 2024` is whole without the line above
            next.weight <= 6 && !OfficialDate.isPlaceAndDate(text, next.range)
                || partsPlace(paragraph, next, text)
        else { return 0 }
        let both = paragraph.range.lowerBound..<next.range.upperBound
        guard OfficialDate.isPlaceAndDate(text, both) else { return 0 }
        dateLine = both
        return 2
    }

    /// What stands on the line below a lone `V/v`: `: Sử dụng hóa đơn`.
    func brokenAbout(_ paragraph: Paragraph, _ next: Paragraph?, _ text: TextBytes) -> Range<Int>? {
        guard typeLine == nil, abstract == nil, numberLine != nil, paragraph.range.count <= 6, let next,
            next.weight <= 40, Folding.folded(text.string(paragraph.range)) == "v v"
        else { return nil }
        var start = next.range.lowerBound
        while start < next.range.upperBound, text[start] == UInt8(ascii: ":") || text.whiteSpace(start) > 0 {
            start += 1
        }
        return start < next.range.upperBound ? start..<next.range.upperBound : nil
    }

    /// The abstract without the letterhead's body that a flattened text sets behind it, above the grounds.
    mutating func partDecider(_ text: TextBytes, _ next: Paragraph?) {
        guard decider == nil, let range = abstract, TextMeasure(text, range).isCapitals, let next,
            text.length(of: .grounds, at: next.marker?.contentStart ?? next.range.lowerBound) != nil
        else { return }
        let terms = Folding.tokens(of: text.string(range))
        for body in bodies {
            let name = Folding.tokens(of: text.string(body)).map(\.folded)
            let start = terms.count - name.count
            guard name.count > 1, start > 2, terms[start...].map(\.folded) == name else { continue }
            let cut = range.lowerBound + terms[start].range.lowerBound
            decider = cut..<range.upperBound
            abstract = text.trimmed(range.lowerBound..<cut)
            return
        }
    }

    /// How many line ends `range` has.
    func lineEnds(_ text: TextBytes, _ range: Range<Int>) -> Int {
        text.bytes[range].lazy.filter { $0 == 0x0A }.count
    }

    /// `TP Lạc` / `Thủy, ngày 17 tháng 7`: whether the line's end parts the place's name, of which the next line has but one
    /// syllable.
    private func partsPlace(_ paragraph: Paragraph, _ next: Paragraph, _ text: TextBytes) -> Bool {
        guard paragraph.weight <= 3, !paragraph.isCapitals, !next.isApart, paragraph.marker == nil,
            LetterCase.of(text.scalar(paragraph.range.lowerBound).value) == .upper,
            LetterCase.of(text.scalar(text.before(paragraph.range.upperBound)).value) != .none
        else { return false }
        let terms = Folding.tokens(of: text.string(next.range))
        return terms.count > 2 && terms[1].folded == "ngay"
            && LetterCase.of(text.scalar(next.range.lowerBound).value) == .upper
    }
}
