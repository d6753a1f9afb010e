import VietnameseText

/// What a web page puts above a document's letterhead: the page's title, a table of its properties (`Số hiệu: …`, `Người ký:
/// …`).
enum Preface {
    /// No preface is longer, in paragraphs.
    private static let longest = 24

    /// The first paragraph of the letterhead below a preface; nil where the national or the Party's name does not stand among
    /// the first paragraphs, or nothing stands above.
    static func end(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Int? {
        guard
            let motto = paragraphs.prefix(longest).firstIndex(where: { paragraph in
                paragraph.weight <= 40
                    && (paragraph.weight <= 24
                        && (paragraph.isCapitals || TextMeasure.isNearlyCapitals(text, paragraph.range))
                        || text.first(UInt8(ascii: "|"), in: paragraph.range) != nil)
                    && LetterheadPieces(text: text).of(paragraph.range).contains {
                        Motto.isMotto(text.folded($0))
                    }
            })
        else { return nil }
        // the body's name stands above, in capitals
        var start = motto
        while start > 0, motto - start < 7 {
            let above = paragraphs[start - 1]
            guard
                above.weight <= 14
                    && (above.isCapitals || LetterheadSign.isRule(text, above.range)
                        || NumberLine.isNumberLine(text, above.range))
                    // what a letter is about may stand in the left column
                    || above.weight <= 40 && FrontMatter.isAbout(text.folded(above.range))
            else { break }
            start -= 1
        }
        return start > 0 ? start : nil
    }

    /// The first paragraph below a table of properties (`Số hiệu: …`, `Loại văn bản | Sắc lệnh |`), where none of the names
    /// above tells where a letterhead begins; nil where there is no such table near the top.
    static func tableEnd(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Int? {
        var last: Int?
        var (count, items) = (0, 0)
        for (index, paragraph) in paragraphs.prefix(longest).enumerated() where paragraph.weight <= 40 {
            if let last, index - last > 3 { break }
            guard mayBeProperty(text, paragraph.range) else { continue }
            let start = text.string(
                paragraph.range
                    .lowerBound..<text.aligned(min(paragraph.range.upperBound, paragraph.range.lowerBound + 60)))
            let folded = Folding.folded(start)
            let marks = start.utf8.prefix(40)
            guard let label = openings.prefix(of: folded),
                marks.contains(UInt8(ascii: ":")) || marks.contains(UInt8(ascii: "|")) || labels.contains(folded)
                    || paragraph.weight <= (label == about ? 40 : 16) && bareLabels.contains(label)
                        && folded.hasPrefix(label + " ")
            else { continue }
            last = index
            count += 1
            if text.has("•", at: paragraph.range.lowerBound) { items += 1 }
        }
        // two points with labels are no text either
        return count > 2 || items > 1 ? last.map { $0 + 1 } : nil
    }

    /// Whether a paragraph has a label's first letter and room for no more, or a mark behind it: nearly none has.
    private static func mayBeProperty(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let isItem = text.has("•", at: range.lowerBound)
        let head = text.bytes[range].dropFirst(isItem ? 3 : 0).prefix(60)
        guard let place = head.firstIndex(where: { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }) else {
            return false
        }
        // `Số hiệu`, `Tình trạng`, `Trích yếu`, …: the second letter may have marks
        let second = place + 1 < head.endIndex ? head[place + 1] : 0x80
        let seconds: StaticString
        switch head[place] | 0x20 {
        case UInt8(ascii: "s"): seconds = "o"
        case UInt8(ascii: "t"): seconds = "ri"
        case UInt8(ascii: "l"): seconds = "oi"
        case UInt8(ascii: "n"): seconds = "go"
        case UInt8(ascii: "c"): seconds = "oh"
        case UInt8(ascii: "h"): seconds = "ie"
        case UInt8(ascii: "p"): seconds = "h"
        default: return false
        }
        guard second >= 0x80 || seconds.withUTF8Buffer({ $0.contains(second | 0x20) }) else { return false }
        return range.count <= 120 || head.contains(UInt8(ascii: ":")) || head.contains(UInt8(ascii: "|"))
    }

    /// The value behind `label` (folded) in the table of properties.
    static func property(_ label: String, _ text: TextBytes, _ paragraphs: ArraySlice<Paragraph>) -> Range<Int>? {
        for (place, paragraph) in zip(paragraphs.indices, paragraphs) {
            // `Ngày ban hành:` and the day below it
            if text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ":"), place + 1 < paragraphs.endIndex,
                paragraph.weight <= 5, Folding.folded(text.string(paragraph.range)) == label
            {
                return paragraphs[place + 1].range
            }
            let terms = parted(Folding.tokens(of: text.string(paragraph.range)), text, paragraph.range.lowerBound)
            let base = paragraph.range.lowerBound
            guard let start = end(of: label, terms, 0, text, base) else { continue }
            var end = terms.count
            for index in start..<terms.count
            where labels.contains(where: {
                Preface.end(of: $0, terms, index, text, base) != nil && isLabel($0, terms, index)
            }) {
                end = index
                break
            }
            guard end > start else { continue }
            return base + terms[start].range.lowerBound..<base + terms[end - 1].range.upperBound
        }
        return nil
    }

    /// The words with labels apart that a page has run together with the value before: `Quyết địnhNgười ký:Lê Hoài An`.
    static func parted(_ terms: [Folding.Term], _ text: TextBytes, _ base: Int) -> [Folding.Term] {
        terms.flatMap { term in
            guard term.folded.utf8.count > 5,
                let word = firstWords.first(where: { term.folded.hasSuffix($0) && term.folded != $0 })
            else { return [term] }
            let range = base + term.range.lowerBound..<base + term.range.upperBound
            // the word's own letters, which have marks
            var start = range.upperBound
            for _ in 0..<word.utf8.count { start = text.before(start) }
            guard start > range.lowerBound, LetterCase.of(text.scalar(start).value) == .upper else { return [term] }
            return [range.lowerBound..<start, start..<range.upperBound].flatMap { part in
                Folding.tokens(of: text.string(part)).map { term in
                    let shift = part.lowerBound - base
                    var term = term
                    term.range = term.range.lowerBound + shift..<term.range.upperBound + shift
                    return term
                }
            }
        }
    }

    /// The first words of labels.
    private static let firstWords = Set(labels.compactMap { $0.split(separator: " ").first.map { String($0) } })

    private static func isLabel(_ label: String, _ terms: [Folding.Term], _ index: Int) -> Bool {
        let words = label.split(separator: " ")
        return index + words.count <= terms.count
            && zip(words, terms[index...]).allSatisfy { $0 == $1.folded }
    }

    /// The word behind `label` and its colon, at or behind `index`.
    private static func end(
        of label: String, _ terms: [Folding.Term], _ index: Int, _ text: TextBytes, _ base: Int
    ) -> Int? {
        let count = label.split(separator: " ").count
        for start in index..<max(index, terms.count - count) where isLabel(label, terms, start) {
            let gap = base + terms[start + count - 1].range.upperBound..<base + terms[start + count].range.lowerBound
            // a short line that begins with the label needs no colon
            if start == 0, terms.count <= (label == about ? 48 : 16), bareLabels.contains(label) {
                return start + count
            }
            if text.bytes[gap].contains(UInt8(ascii: ":")) { return start + count }
        }
        return nil
    }

    /// The value behind the first of `labels` that the table has.
    static func property(_ labels: [String], _ text: TextBytes, _ paragraphs: ArraySlice<Paragraph>) -> Range<Int>? {
        labels.lazy.compactMap { property($0, text, paragraphs) }.first
    }

    /// The person at the end of a page's list of properties that has no labels: `• 14-QĐ/TW`, `• Quy định`, `• 27/12/2013`,
    /// `• Ban Bí thư`, `• Lê Hoài An`.
    static func listedSigner(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Range<Int>? {
        func isItem(_ paragraph: Paragraph) -> Bool { text.has("•", at: paragraph.range.lowerBound) }
        let items = paragraphs.prefix(longest).drop { !isItem($0) }.prefix(while: isItem).map {
            text.trimmed($0.range.lowerBound + 3..<$0.range.upperBound)
        }
        guard items.count > 3, let last = items.last, PersonName.isName(text, last),
            !BodyName.opensBody(text.flat(last)),
            items.contains(where: { DocumentNumber.scan(text, in: $0).first?.range == $0 }),
            items.contains(where: { OfficialDate.first(in: text.string($0))?.range.count == $0.count })
        else { return nil }
        return last
    }

    /// Whether the table tells of a document, where no letterhead does: by its number or day, and whose it is.
    static func describes(_ text: TextBytes, _ paragraphs: ArraySlice<Paragraph>) -> Bool {
        property(numberLabels + dayLabels, text, paragraphs) != nil
            && property(issuerLabels + ["nguoi ky", "loai van ban"], text, paragraphs) != nil
    }

    /// The label of what may be long.
    private static let about = "trich yeu noi dung"

    /// Labels that some pages set before their values without a colon, and that open no sentence: `Người ký Trần Văn An`.
    private static let bareLabels: Set<String> = [
        "so ky hieu", "so hieu", "co quan ban hanh", "loai van ban", "nguoi ky", "ngay ban hanh", "ngay hieu luc",
        "ngay co hieu luc", "ngay het hieu luc", "noi ban hanh", "ngay cong bao", "so ky hieu van ban",
        "nguoi ky duyet", "hinh thuc van ban", "trich yeu noi dung",
    ]

    static let numberLabels = ["so ky hieu van ban", "so ky hieu", "so hieu", "so van ban"]
    static let dayLabels = ["ngay ban hanh"]
    static let signerLabels = ["nguoi ky duyet", "nguoi ky"]
    static let typeLabels = ["loai van ban", "hinh thuc van ban", "phan loai"]
    static let issuerLabels = ["co quan ban hanh", "noi ban hanh"]

    /// The labels by their first letters.
    private static let openings = FoldedOpenings(labels)

    private static let labels = [
        "so ky hieu van ban", "trich yeu noi dung", "nguoi ky duyet", "hinh thuc van ban", "phan loai", "so ky hieu",
        "so van ban", "trich yeu", "so hieu", "loai van ban", "noi ban hanh", "nguoi ky", "ngay ban hanh",
        "ngay hieu luc", "ngay cong bao",
        "so cong bao", "tinh trang", "co quan ban hanh", "linh vuc", "ngay co hieu luc", "chuc danh", "co quan",
        "ngay het hieu luc", "hieu luc", "tinh trang hieu luc", "ngay dang cong bao", "ap dung", "het hieu luc",
    ]
}
