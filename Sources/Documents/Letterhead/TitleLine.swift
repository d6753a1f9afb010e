import VietnameseText

/// A title that says all in one: `Nghị định của Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 về việc …`, as the
/// gazette and collections print documents without their letterhead; or a part of it, `CHỈ THỊ SỐ 29-CT/TU`.
struct TitleLine {
    /// The type, where the line below it says more: `thông tư` and `Liên tịch Bộ Tài chính - …`.
    private(set) var type: String?
    /// The number, with its place.
    private(set) var number: (number: DocumentNumber, range: Range<Int>)?
    /// The date, ISO 8601, with its place.
    private(set) var date: (iso: String, range: Range<Int>)?
    /// The body behind `của`.
    private(set) var issuer: Range<Int>?
    /// Whether it says nothing else, so that what stands below it is no abstract either.
    private(set) var isAll = false
    /// What is left: the abstract.
    private(set) var rest: Range<Int>?

    /// Reads the title that `line` begins and `abstract` goes on.
    init(_ text: TextBytes, _ line: Range<Int>, type named: String?, abstract: Range<Int>?) {
        // what stands between a type and its number is short
        let end = text.aligned(min(max(line.upperBound, abstract?.upperBound ?? 0), line.lowerBound + 900))
        let terms = Folding.tokens(of: text.string(line.lowerBound..<end))
        let base = line.lowerBound
        guard let opening = DocumentType.opening(terms.prefix(6).map(\.folded).joined(separator: " ")) else { return }
        var index = opening.words
        func place(_ index: Int) -> Int { index < terms.count ? base + terms[index].range.lowerBound : end }
        if opening.name != named {
            type = opening.name
            // `Liên tịch Bộ Tài chính - …`: the bodies stand without `của`
            if opening.name.hasSuffix("liên tịch") { index -= 1 }
        }
        if let (range, next) = TitleLine.body(text, terms, index, base, isWord: DocumentType.isWord(opening.name)) {
            issuer = TitleLine.head(text, range)
            index = next
        } else if type != nil {
            index = opening.words
        }
        if index + 1 < terms.count,
            terms[index].folded == "so" || terms[index].folded == "ve" && terms[index + 1].folded == "so"
        {
            let start = place(index + 1)
            let rest = start..<min(end, start + 80)
            if let found = DocumentNumber.scan(text, in: rest).first(where: { $0.range.lowerBound == start }) {
                number = found
            } else if let parts = NumberParser(text: text, isLenient: false).spaced(from: start, end: rest.upperBound) {
                number = (parts.number(in: text, type: nil), parts.range)
            } else if let found = NumberRepair.read(text, rest) {
                number = (found.number, found.range)
            } else if opening.name == "sắc lệnh" {
                number = TitleLine.decree(text, rest)
            }
            if let number {
                index = terms.firstIndex { base + $0.range.lowerBound >= number.range.upperBound } ?? terms.count
            }
        }
        // `SỐ 39-SLNGÀY 21 THÁNG 5 NĂM 1949`
        let glued = number.flatMap { number in
            text.length(of: .dayInCapitals, at: number.range.upperBound) == nil ? nil : number.range.upperBound
        }
        if glued != nil || index < terms.count && terms[index].folded == "ngay" && (number != nil || issuer != nil) {
            let day = glued ?? place(index)
            // `NĂM 1998VỀ CÔNG TÁC …`
            let yearEnd = TitleLine.gluedYearEnd(text, day..<min(end, day + 60))
            let tail = day..<(yearEnd ?? min(end, day + 60))
            if let found = OfficialDate.first(in: text.string(tail.lowerBound..<text.aligned(tail.upperBound))),
                found.range.lowerBound <= 1
            {
                date = (found.iso, tail.lowerBound + found.range.lowerBound..<tail.lowerBound + found.range.upperBound)
                let behind = tail.lowerBound + found.range.upperBound
                index = terms.firstIndex { base + $0.range.upperBound > behind } ?? terms.count
                if yearEnd == behind { restStart = behind }
            }
        }
        if issuer == nil, number != nil, let (range, next) = TitleLine.body(text, terms, index, base, isWord: false) {
            issuer = range
            index = next
        }
        if date == nil, number != nil {
            readLastDay(text, terms, index, base)
        }
        isAll = number != nil && index >= terms.count
        guard number != nil || issuer != nil, index < terms.count else { return }
        let tail = text.trimmed(
            (restStart ?? place(index))..<(dayStart ?? max(line.upperBound, abstract?.upperBound ?? 0)))
        rest = tail.isEmpty ? nil : TitleLine.unstopped(text, TitleLine.unquoted(text, tail))
    }

    private static let marks: [UInt32: UInt32] = [0x22: 0x22, 0x201C: 0x201D, 0xAB: 0xBB]

    /// `range` without the quotation mark at its end, if the one that it closes stands right before `range`.
    private static func unquoted(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        let last = text.before(range.upperBound)
        guard range.lowerBound > 0, last > range.lowerBound,
            marks[text.scalar(text.before(range.lowerBound)).value] == text.scalar(last).value
        else { return range }
        return range.lowerBound..<last
    }

    /// `range` without a full stop at its end; dots stay.
    private static func unstopped(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        guard text.byte(range.upperBound - 1) == UInt8(ascii: "."), text.byte(range.upperBound - 2) != UInt8(ascii: ".")
        else { return range }
        return range.lowerBound..<range.upperBound - 1
    }

    /// Where the title goes on whose first letters are run together with the year before.
    private var restStart: Int?

    /// Where a year ends in `range` with which a word is run together.
    private static func gluedYearEnd(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        for offset in range.dropFirst(4) where text[offset - 1] &- 0x30 < 10 && text[offset] &- 0x30 >= 10 {
            guard (1...4).allSatisfy({ text[offset - $0] &- 0x30 < 10 }), text.byte(offset - 5) == 0x20 else {
                continue
            }
            return LetterCase.of(text.scalar(offset).value) == .none ? nil : offset
        }
        return nil
    }

    /// Where the day begins that ends the title.
    private var dayStart: Int?

    /// `… số 24-CT/TW: "Tổ chức kỷ niệm …", ngày 18-12-1987`: the day behind what it is about.
    private mutating func readLastDay(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ base: Int) {
        guard let day = terms.indices.suffix(9).last(where: { terms[$0].folded == "ngay" }), day > index else { return }
        let gap = base + terms[day - 1].range.upperBound..<base + terms[day].range.lowerBound
        let closes = text.string(gap).unicodeScalars.contains { "\"”»’".unicodeScalars.contains($0) }
        let tail = base + terms[day].range.lowerBound..<base + (terms.last?.range.upperBound ?? 0)
        guard closes, let found = OfficialDate.first(in: text.string(tail)), found.range.lowerBound <= 6,
            tail.count - found.range.upperBound <= 1
        else { return }
        date = (found.iso, tail.lowerBound + found.range.lowerBound..<tail.lowerBound + found.range.upperBound)
        var end = base + terms[day].range.lowerBound
        while end > base, [0x20, 0x2C].contains(text[end - 1]) { end -= 1 }
        dayStart = end
    }

    /// `34`, `38 NV`, `141-B`: the numbers of the decrees of 1945 to 1959, which have a letter or two at most.
    static func decree(_ text: TextBytes, _ range: Range<Int>) -> (DocumentNumber, Range<Int>)? {
        let terms = Folding.tokens(of: text.string(text.aligned(range.lowerBound)..<text.aligned(range.upperBound)))
        guard let first = terms.first, first.range.lowerBound == 0, first.folded.utf8.count <= 4,
            first.folded.utf8.allSatisfy({ $0 &- 0x30 < 10 })
        else { return nil }
        var last = first
        if terms.count > 1, 1...2 ~= terms[1].folded.utf8.count, terms[1].folded != "do", terms[1].folded != "ve",
            terms[1].folded.utf8.allSatisfy({ $0 &- 0x61 < 26 })
        {
            last = terms[1]
        }
        let found = range.lowerBound..<range.lowerBound + last.range.upperBound
        let written = text.string(found)
        return (
            DocumentNumber(
                written: written, canonical: written, key: Folding.folded(written), namedType: "sắc lệnh",
                symbolType: "sắc lệnh"), found
        )
    }

    /// `Quốc hội nước Cộng hòa …` is the Quốc hội.
    private static func head(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        let terms = Folding.tokens(of: text.string(range))
        guard terms.count > 3, terms[0].folded == "quoc", terms[2].folded == "nuoc" else { return range }
        return range.lowerBound..<range.lowerBound + terms[1].range.upperBound
    }

    /// `của Bộ trưởng Bộ Tài chính`: up to what cannot be a body's name.
    ///
    /// - Parameter isWord: whether the paper is somebody's word, mostly a person's.
    private static func body(
        _ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ base: Int, isWord: Bool
    ) -> (Range<Int>, Int)? {
        var index = index
        // `ban hành bởi Tỉnh ủy …`
        if index + 3 < terms.count, terms[index].folded == "ban", terms[index + 1].folded == "hanh",
            terms[index + 2].exact == "bởi"
        {
            index += 2
        }
        guard index + 1 < terms.count, ["cua", "tich", "boi"].contains(terms[index].folded) else { return nil }
        // `Tham luận của đồng chí …` is no body's
        let rest = terms[(index + 1)...].prefix(3).map(\.folded).joined(separator: " ") + " "
        guard !Speaking.isPerson(rest), !isWord || !SignerRole.isRole(folded: rest) else { return nil }
        var end = index + 1
        while end < terms.count, end - index < 16 {
            let word = terms[end].folded
            // `V/V`
            if word == "de", end > index + 2, end + 1 < terms.count, terms[end + 1].folded == "nghi" { break }
            if word == "v", end > index + 1, end + 1 < terms.count, terms[end + 1].folded == "v" { break }
            if ["so", "ngay", "ve", "quy", "ban", "huong", "sua", "tai", "trinh", "gui"].contains(word),
                end > index + 1,
                word != "tai"
                    || text.string(base + terms[end].range.lowerBound..<base + terms[end].range.upperBound).lowercased()
                        == "tại",
                word != "ban"
                    || end + 1 < terms.count && terms[end + 1].folded == "hanh" && terms[end - 1].folded != "ban",
                word != "quy" || end + 1 < terms.count && terms[end + 1].folded == "dinh"
            {
                break
            }
            end += 1
        }
        guard end - index < 16, end > index + 1 else { return nil }
        return (base + terms[index + 1].range.lowerBound..<base + terms[end - 1].range.upperBound, end)
    }
}
