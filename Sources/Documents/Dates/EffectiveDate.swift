import VietnameseText

/// From when a document is in force, as its closing article says.
public enum EffectiveDate: Sendable, Equatable {
    /// From a day, ISO 8601.
    case day(String)
    /// So many days after it was signed; 0 for the day itself.
    case afterSigning(days: Int)
    /// So many days after it was published, a day that the text does not tell.
    case afterPublishing(days: Int)

    /// What a document says, and where.
    struct Found: Sendable {
        var date: EffectiveDate
        /// The day where it is told, else the words that count from another.
        var range: Range<Int>
        /// The last day, where the text says that, too: `… đến hết ngày 31/12/2014`; the day behind it, ISO 8601.
        var until: (iso: String, range: Range<Int>)?
    }

    /// What `structure` says of it; nil where it says nothing.
    public static func read(_ structure: DocumentStructure) -> EffectiveDate? { find(structure)?.date }

    /// The same, with its place.
    static func find(_ structure: DocumentStructure) -> Found? {
        let type = ownType(structure)
        return firstMention(in: structure) { find($0, type: type) } ?? findApplication(structure, type: type)
    }

    /// The document's kind; a plan or a letter tells of others' force.
    private static func ownType(_ structure: DocumentStructure) -> String? {
        structure.front.type ?? (structure.front.addressees.isEmpty ? nil : "công văn")
    }

    /// What `read` finds in the first of the paragraphs that speak of force, quotations left out, in which it finds something.
    private static func firstMention<Value>(in structure: DocumentStructure, _ read: (ReferenceWords) -> Value?)
        -> Value?
    {
        var buffer = TokenBuffer(keepsKeys: false)
        var quotation = Quotation()
        let text = structure.text
        for paragraph in structure.paragraphs.dropFirst(structure.front.count) {
            let range = quotation.unquoted(text, paragraph.range)
            guard !range.isEmpty, mentionsForce(text, range) else { continue }
            if let found = read(ReferenceWords(text, range, buffer: &buffer)) { return found }
        }
        return nil
    }

    /// The day, ISO 8601, for a document that was signed on the day `signed`; nil where it cannot be told.
    func day(signed: String?) -> String? {
        switch self {
        case .day(let day): day
        case .afterSigning(let days): signed.flatMap { CalendarDay.after($0, days: days) }
        case .afterPublishing: nil
        }
    }

    private static let force = Phrase("có hiệu lực")
    private static let gluedForce = Phrase("cóhiệu lực")
    static let this = Phrase("này").hashes[0]
    private static let and = Phrase("và").hashes[0]
    static let day = Phrase("ngày").hashes[0]
    static let signing = WordSet("ký ban")
    private static let publishing = WordSet("đăng công")
    private static let passing = Phrase("thông qua")
    private static let being = Phrase("được").hashes[0]
    private static let printed = Phrase("đăng").hashes[0]
    private static let atLatest = Phrase("chậm nhất")
    private static let after = Phrase("sau").hashes[0]
    private static let timing = WordSet("ngày khi trước sau đến")
    private static let parts = WordSet("điều khoản điểm chương mục phụ biểu")

    private static func find(_ words: ReferenceWords, type: String?) -> Found? {
        // `Quyết định này cóhiệu lực`: a space is lost
        for index in 0..<words.count where words.has(force, at: index) || words.has(gluedForce, at: index) {
            guard isSubject(words, before: index, type: type) else { continue }
            if let said = time(words, index + 2) ?? passed(words, index) ?? onPassing(words, index) { return said }
        }
        return nil
    }

    /// Whether the document itself takes effect, `Nghị định này`, or `Quyết định` at the beginning; not
    /// `kể từ ngày Nghị định này có hiệu lực`, nor `Điều 5 của Luật này`.
    private static func isSubject(_ words: ReferenceWords, before index: Int, type own: String?) -> Bool {
        if let (type, length) = ReferenceTypes.type(words, at: index - 1), length == 1, isStart(words, index - 1),
            isOwn(type, own)
        {
            return true
        }
        if let (type, length) = ReferenceTypes.type(words, at: index - 2), length == 2, isStart(words, index - 2),
            isOwn(type, own)
        {
            return true
        }
        // `Nghị quyết này được … thông qua ngày … và có hiệu lực từ ngày …`
        let farthest = words.hash(index - 1) == and ? 40 : 10
        for place in stride(from: index - 1, through: max(index - farthest, 0), by: -1) {
            if place < index - 1, words.gap(place + 1).contains(.stop), words.gap(place + 1).contains(.space) {
                return false
            }
            guard words.hash(place) == this else { continue }
            for count in 1...4 where place - count >= 0 {
                guard let (type, length) = ReferenceTypes.type(words, at: place - count), length == count else {
                    continue
                }
                return isOwn(type, own) && !timing.contains(words.hash(place - count - 1))
                    && !isPart(words, before: place - count)
            }
        }
        return false
    }

    /// Kinds that tell of the force of others: what a plan, a letter or a report says of a law is the law's.
    private static let telling: Set<String> = [
        "kế hoạch", "công văn", "báo cáo", "tờ trình", "thông báo", "chương trình", "công điện", "biên bản", "kết luận",
        "giấy mời", "bài phát biểu", "báo chí",
    ]

    static let ruling: Set<String> = [
        "luật", "bộ luật", "pháp lệnh", "nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch",
    ]

    /// Whether a document of the kind `own` may call itself by the kind `type`.
    private static func isOwn(_ type: String, _ own: String?) -> Bool {
        guard let own, telling.contains(own) else { return true }
        return type == own || !ruling.contains(type)
    }

    /// Whether the word opens its sentence, but for a number.
    private static func isStart(_ words: ReferenceWords, _ index: Int) -> Bool {
        index == 0 || words.gap(index).contains(.stop) || index == 1 && words.figures(0) >= 0
    }

    /// Whether a part of the document is spoken of: `khoản 3 Điều 19 Thông tư này có hiệu lực`.
    static func isPart(_ words: ReferenceWords, before index: Int) -> Bool {
        var place = index - 1
        while place >= max(0, index - 12), words.gap(place + 1).isDisjoint(with: [.stop, .semicolon, .colon]) {
            if parts.contains(words.hash(place)) { return true }
            place -= 1
        }
        return false
    }

    static func time(_ words: ReferenceWords, _ start: Int) -> Found? {
        var days: Int?
        var end = start + 16
        for index in start..<min(start + 40, words.count) {
            if index >= end || words.gap(index).contains(.semicolon) { return nil }
            // `sau 10 ngày và phải được đăng báo chậm nhất là 05 ngày, kể từ ngày ký`: when it is printed is another matter
            if words.hash(index) == printed, days != nil,
                (index..<index + 12).contains(where: { words.has(atLatest, at: $0) })
            {
                end = start + 40
                continue
            }
            if words.hash(index) == after, let count = SpokenNumber.count(words, at: index + 1) { days = count }
            let isDay = words.hash(index) == day
            if isDay || words.figures(index) > 0 && days == nil, let date = DateParser.date(words, at: index),
                let iso = date.iso
            {
                return Found(
                    date: .day(iso), range: words.bytes(index..<date.next),
                    until: last(words, date.next) ?? lasting(words, date.next, from: iso))
            }
            guard isDay || signing.contains(words.hash(index)) || publishing.contains(words.hash(index)) else {
                continue
            }
            let next = isDay ? index + 1 : index
            let range = words.bytes(start - 2..<min(next + 1, words.count))
            if publishing.contains(words.hash(next)) {
                return Found(date: .afterPublishing(days: days ?? 0), range: range)
            }
            if signing.contains(words.hash(next)) || days != nil && words.has(passing, at: next) {
                return Found(date: .afterSigning(days: days ?? 0), range: range, until: last(words, next + 1))
            }
        }
        return nil
    }

    /// The first day on which the document that `structure` is no longer holds, where an article of its own says so.
    static func end(_ structure: DocumentStructure) -> (iso: String, range: Range<Int>)? {
        let type = ownType(structure)
        return firstMention(in: structure) { words in
            for index in 0..<words.count where words.has(noForce, at: index) {
                if opensSentence(words, before: index, type: type), let end = end(words, index) { return end }
            }
            return nil
        }
    }

    /// `Quyết định này` right before `index`, at a sentence's beginning.
    private static func opensSentence(_ words: ReferenceWords, before index: Int, type own: String?) -> Bool {
        let place = links.contains(words.hash(index - 1)) ? index - 2 : index - 1
        guard words.hash(place) == this else { return false }
        return (1...4).contains { count in
            guard place >= count, let (type, length) = ReferenceTypes.type(words, at: place - count) else {
                return false
            }
            return length == count && isOwn(type, own) && isStart(words, place - count)
        }
    }

    private static let noForce = Phrase("hết hiệu lực")
    private static let until = Phrase("đến").hashes[0]
    private static let through = Phrase("hết").hashes[0]
    private static let links = WordSet("và sẽ được thi hành thực hiện áp dụng có hiệu lực tự động")
    private static let endings = [Phrase("kể từ ngày"), Phrase("từ ngày"), Phrase("vào ngày"), Phrase("sau ngày")]

    /// `hết hiệu lực kể từ ngày 01/01/2019` at `index`: that day.
    private static func end(_ words: ReferenceWords, _ index: Int) -> (iso: String, range: Range<Int>)? {
        var at = index + noForce.count
        while links.contains(words.hash(at)) { at += 1 }
        guard let opening = endings.first(where: { words.has($0, at: at) }),
            let date = DateParser.date(words, at: at + opening.count - 1), let iso = date.iso,
            let day = words.hash(at) == after ? CalendarDay.after(iso, days: 1) : iso
        else { return nil }
        return (day, words.bytes(at + opening.count - 1..<date.next))
    }

    /// The end told right behind the day at `index`: `… và hết hiệu lực từ ngày …`, `… và được thực hiện đến hết ngày …`.
    private static func last(_ words: ReferenceWords, _ start: Int) -> (iso: String, range: Range<Int>)? {
        var index = start
        while index < start + 6 {
            if words.has(noForce, at: index), let end = end(words, index) { return end }
            if let end = lastDay(words, index) { return end }
            guard links.contains(words.hash(index)), words.gap(index).subtracting([.space, .comma]).isEmpty else {
                return nil
            }
            index += 1
        }
        return nil
    }

    private static let within = Phrase("trong").hashes[0]
    private static let length = WordSet("thời gian hạn vòng")
    private static let year = Phrase("năm").hashes[0]
    private static let month = Phrase("tháng").hashes[0]

    /// `… và được thực hiện trong thời gian 02 năm` behind the day `start`: the first on which that time is over.
    private static func lasting(_ words: ReferenceWords, _ start: Int, from day: String)
        -> (iso: String, range: Range<Int>)?
    {
        var index = start
        while index < start + 8, words.hash(index) != within {
            guard links.contains(words.hash(index)) || valid.contains(words.hash(index)),
                words.gap(index).subtracting([.space, .comma]).isEmpty
            else { return nil }
            index += 1
        }
        guard words.hash(index) == within else { return nil }
        var at = index + 1
        while length.contains(words.hash(at)) { at += 1 }
        guard let count = SpokenNumber.count(words, at: at) else { return nil }
        let unit = (at + 1...at + 2).first { words.hash($0) == year || words.hash($0) == month }
        // `trong 5 năm 2021 - 2025`: of which years
        guard let unit, words.figures(unit + 1) < 0,
            let iso = CalendarDay.after(day, months: words.hash(unit) == year ? 12 * count : count)
        else { return nil }
        return (iso, words.bytes(index..<unit + 1))
    }

    private static let valid = WordSet("giá trị hiệu lực")

    /// `đến hết ngày 31 tháng 12 năm 2014` at `index`: the day after, from which the document no longer holds.
    private static func lastDay(_ words: ReferenceWords, _ index: Int) -> (iso: String, range: Range<Int>)? {
        guard words.hash(index) == until, words.gap(index).subtracting([.space, .comma]).isEmpty else { return nil }
        let start = words.hash(index + 1) == through ? index + 2 : index + 1
        guard words.hash(start) == day, let date = DateParser.date(words, at: start), let iso = date.iso,
            let next = CalendarDay.after(iso, days: 1)
        else { return nil }
        return (next, words.bytes(start..<date.next))
    }

    /// `thông qua ngày 09 tháng 12 năm 2022 và có hiệu lực từ ngày thông qua`
    private static func passed(_ words: ReferenceWords, _ index: Int) -> Found? {
        guard (index + 2..<min(index + 10, words.count)).contains(where: { words.has(passing, at: $0) }) else {
            return nil
        }
        for place in stride(from: index - 1, through: max(0, index - 30), by: -1) where words.has(passing, at: place) {
            guard let iso = DateParser.date(words, at: place + 2)?.iso else { continue }
            return Found(date: .day(iso), range: words.bytes(index..<index + 2))
        }
        return nil
    }

    /// `có hiệu lực thi hành từ ngày được thông qua`, without that day: an assembly's paper bears it.
    private static func onPassing(_ words: ReferenceWords, _ index: Int) -> Found? {
        for place in index + 2..<min(index + 10, words.count) {
            if !words.gap(place).isDisjoint(with: [.stop, .semicolon, .colon]) { return nil }
            guard words.hash(place) == day else { continue }
            let next = words.hash(place + 1) == being ? place + 2 : place + 1
            guard words.has(passing, at: next) else { return nil }
            return Found(date: .afterSigning(days: 0), range: words.bytes(index..<next + passing.count))
        }
        return nil
    }

    /// `hiệu lực` among the bytes, in either Unicode form.
    private static func mentionsForce(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            var offset = range.lowerBound
            while offset + 8 < range.upperBound {
                if bytes[offset] == UInt8(ascii: "h"), bytes[offset + 1] == UInt8(ascii: "i"),
                    bytes[offset + 2] == 0xE1 && bytes[offset + 4] == 0x87
                        && bytes[offset + 7] | 0x20 == UInt8(ascii: "l")
                        || bytes[offset + 2] == UInt8(ascii: "e") && bytes[offset + 3] >= 0xCC
                {
                    return true
                }
                offset += 1
            }
            return false
        }
    }
}
