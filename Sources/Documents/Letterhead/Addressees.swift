import VietnameseText

/// Those to whom a letter is addressed, on the lines below `Kính gửi`.
extension FrontMatter {
    /// The lines behind `Kính gửi`: points, or short lines in its column.
    mutating func readAddressees(_ text: TextBytes, _ paragraphs: [Paragraph], from first: Int) -> Int {
        var index = first
        while index < paragraphs.count, index < first + 40 {
            let paragraph = paragraphs[index]
            // a flattened table's cell ends
            if LetterheadSign.isRule(text, paragraph.range) {
                index += 1
                continue
            }
            // `Căn cứ Luật Giá …;` right below begins the text
            guard text.length(of: .grounds, at: paragraph.range.lowerBound) == nil else { break }
            let isEntry =
                paragraph.isListItem && paragraph.weight <= 40
                || paragraph.weight <= 20 && !paragraph.isApart
                    && text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ";")
                || index == first && isAddressee(paragraph, text)
            // `Công ty TNHH Mây Trắng` / `(Việt Nam)`
            if !isEntry, index == first, isRestOfName(paragraph, text), let last = addressees.popLast() {
                addressees.append(last.lowerBound..<paragraph.range.upperBound)
                index += 1
                continue
            }
            guard isEntry else { break }
            if !addressees.isEmpty { addressees.append(paragraph.range) }
            index += 1
        }
        return index
    }

    /// Whether a line right below is the end of the addressee's name, in brackets, and no address or number.
    private func isRestOfName(_ paragraph: Paragraph, _ text: TextBytes) -> Bool {
        guard paragraph.weight <= 4, !paragraph.isApart, text.byte(paragraph.range.lowerBound) == UInt8(ascii: "("),
            text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ")"), let above = addressees.last,
            ![UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(text.byte(above.upperBound - 1))
        else { return false }
        return !text.bytes[paragraph.range].contains { $0 == UInt8(ascii: ":") || $0 &- 0x30 < 10 }
    }

    /// Whether the line below a bare `Kính gửi:` is one body or person, without a mark of its own.
    private func isAddressee(_ paragraph: Paragraph, _ text: TextBytes) -> Bool {
        guard paragraph.weight <= 16 || isListOfBodies(paragraph, text), paragraph.marker == nil,
            let above = addressees.last,
            text.byte(above.upperBound - 1) == UInt8(ascii: ":"), above.count <= 16,
            text.byte(paragraph.range.upperBound - 1) != UInt8(ascii: ":")
        else { return false }
        let name = text.flat(paragraph.range)
        return BodyName.opensBody(name) || ["Ông ", "Bà ", "Đồng chí "].contains { name.hasPrefix($0) }
    }

    private static let saying = [
        "nhận ", "đã ", "có ", "đề nghị ", "yêu cầu ", "thông báo ", "báo cáo ", "ban hành ", "triển khai ", "là ",
    ]

    /// Whether the line is several bodies named together, and no sentence of one: `Ủy ban nhân dân các tỉnh A, B, C.`
    private func isListOfBodies(_ paragraph: Paragraph, _ text: TextBytes) -> Bool {
        guard paragraph.weight <= 80, text.bytes[paragraph.range].contains(UInt8(ascii: ",")) else { return false }
        let words = Folding.exact(text.string(paragraph.range))
        return words.prefix(60).contains(" các ") && !FrontMatter.saying.contains { words.contains(" " + $0) }
    }

    /// What a Party letter is about, which has no `V/v` before it: the lines between the day and `Kính gửi`.
    mutating func takeSubject(_ text: TextBytes, _ lines: ArraySlice<Paragraph>) {
        guard typeLine == nil, abstract == nil, dateLine != nil, numberLine != nil, let first = lines.first,
            let last = lines.last, 1...4 ~= lines.count, 4...60 ~= lines.reduce(0, { $0 + $1.weight }),
            LetterCase.of(text.scalar(first.range.lowerBound).value) == .upper,
            !BodyName.opensBody(text.flat(first.range))
        else { return }
        let isText = lines.allSatisfy { line in
            guard line.marker == nil, line.kind != .tableRow else { return false }
            if case .none = LetterheadSign.of(text, line.range, folded: Folding.folded(text.string(line.range))) {
                return true
            }
            return false
        }
        guard isText,
            ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text.byte(last.range.upperBound - 1))
        else { return }
        abstract = first.range.lowerBound..<last.range.upperBound
    }

    /// `ĐÍNH CHÍNH` above the title of what is corrected.
    static func corrects(_ text: TextBytes, _ above: Paragraph) -> Bool {
        above.weight == 2 && above.isCapitals && Folding.folded(text.string(above.range)) == "dinh chinh"
    }
}
