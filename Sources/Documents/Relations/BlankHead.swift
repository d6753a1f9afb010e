/// Whether number and day of a paper are both left to be filled in, as in one that has yet to be signed: `Số:      /2026/QĐ-UBND`,
/// `Lam Giang, ngày     tháng     năm 2026`.
enum BlankHead {
    /// Whether the letterhead of `structure` has both blanks.
    static func isBlank(_ structure: DocumentStructure) -> Bool {
        guard structure.front.numberLine?.number == nil else { return false }
        let text = structure.text
        var heads: [Range<Int>] = []
        for paragraph in structure.paragraphs.prefix(max(structure.front.count, 8)) where paragraph.weight <= 40 {
            if paragraph.marker?.rank == .article { break }
            heads.append(paragraph.range)
        }
        return heads.contains { has("Số", text, $0, isNumber) } && heads.contains { has("ngày", text, $0, isDay) }
    }

    /// Whether `word` stands in `range` with a blank behind it.
    private static func has(
        _ word: StaticString, _ text: TextBytes, _ range: Range<Int>, _ isBlank: (TextBytes, Int, Int) -> Bool
    ) -> Bool {
        var offset = range.lowerBound
        while let place = text.first(word.utf8Start.pointee, in: offset..<range.upperBound) {
            if text.has(word, at: place), isBlank(text, place + word.utf8CodeUnitCount, range.upperBound) {
                return true
            }
            offset = place + 1
        }
        return false
    }

    /// Blanks and the number's slash or hyphen, with its year or symbols behind.
    private static func isNumber(_ text: TextBytes, _ start: Int, _ end: Int) -> Bool {
        let next = afterBlanks(text, start, end)
        guard next < end, text[next] == UInt8(ascii: "/") || text[next] == UInt8(ascii: "-") else { return false }
        let symbol = next + 1
        return symbol < end && (text[symbol] &- 0x41 < 26 || text[symbol] &- 0x30 < 10 || text[symbol] >= 0xC3)
    }

    private static func isDay(_ text: TextBytes, _ start: Int, _ end: Int) -> Bool {
        let month = afterBlanks(text, start, end)
        guard text.has("tháng", at: month) else { return false }
        return text.has("năm", at: afterBlanks(text, month + "tháng".utf8.count, end))
    }

    /// The first offset behind spaces, colons, dots and dashes to be written on.
    private static func afterBlanks(_ text: TextBytes, _ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end {
            let space = text.whiteSpace(offset)
            if space > 0 {
                offset += space
            } else if [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(text[offset]) {
                offset += 1
            } else if text.has("…", at: offset) {
                offset += "…".utf8.count
            } else {
                return offset
            }
        }
        return offset
    }
}
