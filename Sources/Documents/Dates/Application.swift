import VietnameseText

/// From when a decision holds, where no article says `có hiệu lực`: `Quyết định này có giá trị từ ngày …`, `Danh mục này áp dụng
/// từ ngày …`, `… chịu trách nhiệm thi hành Quyết định này kể từ ngày ký`.
extension EffectiveDate {
    /// No decision has its articles further down, in paragraphs; behind them stands what it issues.
    private static let articles = 160

    private static let valid = Phrase("có giá trị")
    private static let applied = [Phrase("thi hành"), Phrase("áp dụng"), Phrase("thực hiện"), Phrase("bắt đầu")]
    private static let carriedOut = [Phrase("thi hành"), Phrase("thực hiện"), Phrase("chấp hành")]
    private static let from = [Phrase("kể từ"), Phrase("từ")]
    private static let being = WordSet("được sẽ")
    private static let bound = WordSet("tại của theo trong với")
    /// What a decision may issue, whose day is its own.
    private static let issued = [Phrase("danh mục"), Phrase("bảng giá"), Phrase("biểu giá"), Phrase("đơn giá")]

    static func findApplication(_ structure: DocumentStructure, type: String?) -> Found? {
        guard let type, ruling.contains(type) else { return nil }
        var buffer = TokenBuffer(keepsKeys: false)
        var quotation = Quotation()
        let text = structure.text
        for paragraph in structure.paragraphs.dropFirst(structure.front.count).prefix(articles) {
            let range = quotation.unquoted(text, paragraph.range)
            guard paragraph.weight <= 200, range.count > 20, mayTell(text, range) else { continue }
            let start = paragraph.marker.map { min(max($0.contentStart, range.lowerBound), range.upperBound) }
            let words = ReferenceWords(text, (start ?? range.lowerBound)..<range.upperBound, buffer: &buffer)
            // `Quyết định có giá trị từ ngày …`
            if let (name, length) = ReferenceTypes.type(words, at: 0), name == type, words.has(valid, at: length),
                let said = time(words, length + valid.count)
            {
                return said
            }
            for index in 0..<words.count where words.hash(index) == this {
                guard let subject = own(words, before: index, type: type), let verb = verb(words, subject, index),
                    let said = time(words, verb)
                else { continue }
                return said
            }
        }
        return nil
    }

    /// The first word of what names the document itself before `này`: its kind, or what it issues where that opens the
    /// sentence.
    private static func own(_ words: ReferenceWords, before index: Int, type: String) -> Int? {
        for count in 1...4 where index >= count {
            let start = index - count
            guard !isPart(words, before: start) else { return nil }
            if let (name, length) = ReferenceTypes.type(words, at: start), length == count, name == type {
                return start
            }
            if issued.contains(where: { $0.count == count && words.has($0, at: start) }), start == 0 { return start }
        }
        return nil
    }

    /// The word behind the verb that tells from when the document named up to `này` at `index` holds.
    private static func verb(_ words: ReferenceWords, _ start: Int, _ index: Int) -> Int? {
        // `chịu trách nhiệm thi hành Quyết định này kể từ ngày ký`
        if isFrom(words, index + 1) {
            return carriedOut.contains { words.has($0, at: start - $0.count) } ? index + 1 : nil
        }
        guard !bound.contains(words.hash(start - 1)) else { return nil }
        for place in index + 1..<min(index + 30, words.count) {
            if words.gap(place).contains(.stop) || words.gap(place).contains(.semicolon) { return nil }
            if words.has(valid, at: place) {
                let end = place + valid.count
                return applied.first { words.has($0, at: end) }.map { end + $0.count } ?? end
            }
            guard place <= index + 2, let verb = applied.first(where: { words.has($0, at: place) }) else { continue }
            let isNext = place == index + 1 || being.contains(words.hash(index + 1))
            if isNext, isFrom(words, place + verb.count) { return place + verb.count }
        }
        return nil
    }

    /// Whether `kể từ` stands at `index` with the day of signing, or a date.
    private static func isFrom(_ words: ReferenceWords, _ index: Int) -> Bool {
        guard words.gap(index).subtracting([.space, .comma]).isEmpty,
            let opening = from.first(where: { words.has($0, at: index) })
        else { return false }
        let next = words.hash(index + opening.count) == day ? index + opening.count + 1 : index + opening.count
        return signing.contains(words.hash(next)) || words.figures(next) > 0
    }

    /// Whether `từ ngày` or `từ 1…` stands among the bytes; decomposed letters are let through.
    private static func mayTell(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            var offset = range.lowerBound + 2
            while offset + 5 < range.upperBound {
                switch bytes[offset] {
                // ừ
                case 0xAB where bytes[offset - 1] == 0xBB && bytes[offset + 1] == 0x20:
                    let next = bytes[offset + 2]
                    if next | 0x20 == UInt8(ascii: "n") || next &- 0x30 < 10 { return true }
                case 0xCC, 0xCD: return true
                default: break
                }
                offset += 1
            }
            return false
        }
    }
}
