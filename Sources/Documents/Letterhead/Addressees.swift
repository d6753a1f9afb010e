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
            let isEntry =
                paragraph.isListItem && paragraph.weight <= 40
                || paragraph.weight <= 20 && !paragraph.isApart
                    && text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ";")
                || index == first && isAddressee(paragraph, text)
            guard isEntry else { break }
            if !addressees.isEmpty { addressees.append(paragraph.range) }
            index += 1
        }
        return index
    }

    /// Whether the line below a bare `Kính gửi:` is one body or person, without a mark of its own.
    private func isAddressee(_ paragraph: Paragraph, _ text: TextBytes) -> Bool {
        guard paragraph.weight <= 16, paragraph.marker == nil, let above = addressees.last,
            text.byte(above.upperBound - 1) == UInt8(ascii: ":"), above.count <= 16,
            text.byte(paragraph.range.upperBound - 1) != UInt8(ascii: ":")
        else { return false }
        let name = text.flat(paragraph.range)
        return BodyName.opensBody(name) || ["Ông ", "Bà ", "Đồng chí "].contains { name.hasPrefix($0) }
    }
}
