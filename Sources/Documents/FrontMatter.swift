import VietnameseText

/// What stands before the body of an official document: letterhead, number, place and date, type, abstract, addressees.
///
/// The layout is that of Decree 30/2020/NĐ-CP (annex I, part V) and of Guidance 36-HD/VPTW. A text that shows none of
/// its certain signs (motto, number line, place and date, type line) has no front matter.
struct FrontMatter: Sendable {
    /// How many paragraphs it takes, from the document's first.
    var count = 0
    /// The pieces of the letterhead in reading order, before the type line: bodies, motto, number, date.
    var letterhead: [Range<Int>] = []
    /// Which of `letterhead` carries the number (`Số: 15/CT-UBND`).
    var numberLine: Range<Int>?
    /// Which of `letterhead` carries place and date.
    var dateLine: Range<Int>?
    /// The line that names the type: `CHỈ THỊ`.
    var typeLine: Range<Int>?
    /// The type that it names, in lower case.
    var type: String?
    /// What the document is about (trích yếu): the lines below the type, or `V/v …` of an official letter.
    var abstract: Range<Int>?

    /// No front matter is longer, in paragraphs and in words.
    private static let longest = (paragraphs: 48, words: 320)

    init(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        var words = 0
        var index = 0
        while index < min(paragraphs.count, FrontMatter.longest.paragraphs) {
            let paragraph = paragraphs[index]
            words += paragraph.weight
            guard words <= FrontMatter.longest.words, paragraph.weight <= 80 else { break }
            let sign = read(paragraph, text)
            index += 1
            switch sign {
            case .certain: count = index
            case .possible: break
            case .addressees:
                while index < paragraphs.count, paragraphs[index].isListItem, index < 40 { index += 1 }
                count = index
            case .type:
                count = readAbstract(text, paragraphs, from: index)
                index = count
            case .body: return
            }
        }
    }

    private enum Sign { case certain, possible, addressees, type, body }

    private mutating func read(_ paragraph: Paragraph, _ text: TextBytes) -> Sign {
        var found: Sign?
        // an official letter's abstract may take several lines, wrapped in its column
        if typeLine == nil, abstract == nil, text.byte(paragraph.range.lowerBound) | 0x20 == UInt8(ascii: "v"),
            paragraph.marker == nil, FrontMatter.isAbout(Folding.folded(text.string(paragraph.range)))
        {
            abstract = paragraph.range
            return .certain
        }
        for var cell in withNumbersTogether(Cells.of(text, paragraph.range), text) {
            if let line = dateline(cell, text, end: paragraph.range.upperBound) { cell = line }
            let sign = readCell(cell, paragraph, text)
            if dateLine == cell, typeLine == nil { return .certain }
            if sign == .body, found == nil { return .body }
            if found == nil || sign != .possible { found = sign }
        }
        return found ?? .possible
    }

    /// `Số:` and the number behind the gap that is left for its figures are one cell.
    private func withNumbersTogether(_ cells: [Range<Int>], _ text: TextBytes) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for cell in cells {
            if let last = joined.last, last.count <= 8, Folding.folded(text.string(last)) == "so" {
                joined[joined.count - 1] = last.lowerBound..<cell.upperBound
            } else {
                joined.append(cell)
            }
        }
        return joined
    }

    /// Place and date with the wide gaps that hand-filled forms leave: `ngày 23 tháng       7    năm 2026`.
    private func dateline(_ cell: Range<Int>, _ text: TextBytes, end: Int) -> Range<Int>? {
        guard dateLine == nil, !NumberLine.isNumberLine(text, cell) else { return nil }
        var lineEnd = cell.upperBound
        while lineEnd < end, text[lineEnd] != 0x0A { lineEnd += 1 }
        let line = text.trimmed(cell.lowerBound..<lineEnd)
        return line.count <= 160 && OfficialDate.isPlaceAndDate(text.string(line)) ? line : nil
    }

    private mutating func readCell(_ cell: Range<Int>, _ paragraph: Paragraph, _ text: TextBytes) -> Sign {
        let folded = Folding.folded(text.string(cell.prefix(upTo: min(cell.upperBound, cell.lowerBound + 600))))
        if folded.isEmpty { return .possible }
        if folded.hasPrefix("kinh gui") { return .addressees }
        if FrontMatter.isMotto(folded) {
            letterhead.append(cell)
            return .certain
        }
        if typeLine == nil {
            if numberLine == nil, NumberLine.isNumberLine(text, cell) {
                letterhead.append(cell)
                numberLine = cell
                return .certain
            }
            if FrontMatter.isAbout(folded) {
                abstract = cell
                return .certain
            }
        }
        if dateLine == nil, OfficialDate.isPlaceAndDate(text.string(cell)) {
            letterhead.append(cell)
            dateLine = cell
            return .certain
        }
        let words = folded.utf8.lazy.filter { $0 == 0x20 }.count + 1
        if typeLine == nil, let type = FrontMatter.type(folded, words, cell, paragraph, text) {
            typeLine = cell
            self.type = type
            return .type
        }
        let last = text.byte(cell.upperBound - 1)
        let isClosed = last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
        if text.byte(cell.lowerBound) == UInt8(ascii: "("), last == UInt8(ascii: ")") { return .possible }
        guard typeLine == nil, paragraph.marker == nil, !isClosed, words <= 16 else { return .body }
        letterhead.append(cell)
        return .possible
    }

    /// A type line is a type's name in capitals (or a heading that begins with one), not a sentence.
    private static func type(
        _ folded: String, _ words: Int, _ cell: Range<Int>, _ paragraph: Paragraph, _ text: TextBytes
    ) -> String? {
        guard words <= 40, let (name, nameWords) = DocumentType.opening(folded) else { return nil }
        let isHeading = paragraph.headingLevel != nil
        guard isHeading || TextMeasure(text, cell).isCapitals else { return nil }
        let last = text.byte(cell.upperBound - 1)
        guard last != UInt8(ascii: ".") else { return nil }
        // `LUẬT SƯ`, `LỆNH`: one-word names need to stand alone or in a heading of the law's own
        return nameWords > 1 || words == nameWords || folded.hasPrefix("luat ") ? name : nil
    }

    /// The lines under the type line; returns the paragraph after the last of them.
    private mutating func readAbstract(_ text: TextBytes, _ paragraphs: [Paragraph], from first: Int) -> Int {
        var index = first
        while index < paragraphs.count, index < first + 5 {
            let paragraph = paragraphs[index]
            let isOpen =
                abstract == nil || index > first && !paragraph.isApart
                || paragraph.isCapitals && paragraphs[index - 1].isCapitals && index > first && paragraph.kind == nil
            let isNote = text.byte(paragraph.range.lowerBound) == UInt8(ascii: "(")
            if isRule(text, paragraph.range) {
                index += 1
                continue
            }
            guard isNote || isOpen, paragraph.weight <= 70, paragraph.marker == nil, paragraph.kind != .tableRow,
                !beginsBody(text, paragraph.range)
            else { break }
            if !isNote {
                abstract = (abstract?.lowerBound ?? paragraph.range.lowerBound)..<paragraph.range.upperBound
            }
            index += 1
        }
        return index
    }

    /// A line of dashes, stars or underscores.
    private func isRule(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        range.count < 80 && range.allSatisfy { text[$0] < 0x80 && LetterCase.of(UInt32(text[$0])) == .none }
            && !range.contains { text[$0] &- 0x30 < 10 }
    }

    /// Whether a paragraph below the type line is body already: a sentence, a legal basis, addressees, `QUYẾT ĐỊNH:`.
    private func beginsBody(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        switch text.byte(range.upperBound - 1) {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","): return true
        default: break
        }
        let folded = Folding.folded(text.string(range))
        return folded.hasPrefix("can cu ") || folded.hasPrefix("kinh gui") || folded.hasPrefix("hom nay")
            || FrontMatter.isMotto(folded) || NumberLine.isNumberLine(text, range)
            || OfficialDate.isPlaceAndDate(text.string(range))
    }

    /// `V/v …`, `Về việc …`
    private static func isAbout(_ folded: String) -> Bool { folded.hasPrefix("v v ") || folded.hasPrefix("ve viec ") }

    static func isMotto(_ folded: String) -> Bool {
        folded.hasPrefix("cong hoa xa hoi chu nghia viet nam") || folded.hasPrefix("doc lap tu do hanh phuc")
            || folded.hasPrefix("dang cong san viet nam")
    }
}
