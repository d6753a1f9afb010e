import VietnameseText

/// What a page says of a Party congress's resolution that it prints, which has no number: `… xin đăng toàn văn Nghị quyết Đại
/// hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XIX, đã được thông qua sáng 15-10.`
struct CongressText {
    /// The congress: it issues the resolution, and nothing else says what that is about.
    let name: Range<Int>
    /// The page's own day, where it is the one that the words name, ISO 8601.
    let date: (iso: String, range: Range<Int>)?

    private static let congress = Phrase("Đại hội đại biểu Đảng bộ")
    /// How far below the announcement the assembly resolves, in paragraphs.
    private static let reach = 12

    /// Reads it from a page's first paragraphs, `head`; nil where another document is announced, or where the congress does not
    /// resolve below it, `QUYẾT NGHỊ`, as in a report of what it has passed.
    init?(
        _ words: ReferenceWords, _ mention: Mention, _ document: CitedDocument, _ head: ArraySlice<Paragraph>, end: Int,
        of paragraphs: [Paragraph]
    ) {
        let text = words.text
        guard mention.type == "nghị quyết", document.name != nil,
            let start = mention.run.first(where: { words.has(CongressText.congress, at: $0) }),
            paragraphs.dropFirst(end).prefix(CongressText.reach).contains(where: {
                $0.weight <= 4 && $0.isCapitals && text.folded($0.range).hasPrefix("quyet nghi")
            })
        else { return nil }
        // `… lần thứ XIX (nhiệm kỳ 2020-2025)`
        let called = words.bytes(start..<mention.run.upperBound)
        let bracket = text.first(UInt8(ascii: "("), in: called)
        name = text.trimmed(called.lowerBound..<(bracket ?? called.upperBound))
        // `15/10`, `15-10-2020`
        let told = words.string(0..<words.count).split { !($0.isNumber || $0 == "/" || $0 == "-") }.map { figures in
            figures.split { $0 == "/" || $0 == "-" }.prefix(2).compactMap { Int($0) }
        }
        date =
            head.lazy.filter { $0.weight <= 16 && $0.range.upperBound <= words.bytes(0..<1).lowerBound }
            .compactMap { line -> (iso: String, range: Range<Int>)? in
                guard let day = OfficialDate.first(in: text.string(line.range)) else { return nil }
                let parts = day.iso.split(separator: "-").compactMap { Int($0) }
                guard parts.count == 3, told.contains([parts[2], parts[1]]) else { return nil }
                let start = line.range.lowerBound
                return (day.iso, start + day.range.lowerBound..<start + day.range.upperBound)
            }.first
    }
}
