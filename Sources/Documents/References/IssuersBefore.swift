import VietnameseText

/// Who issued a document where that stands before it: `đề nghị của Sở Y tế tại Công văn số …`, `Sở Tài chính có Công văn
/// số …`, `Ngày 5/3/2024, Chính phủ ban hành Nghị định số …`.
extension ReferenceParser {
    /// What was told of a document before it was named.
    struct Told {
        /// The body, as a reader would write it.
        var issuer: String
        /// ISO 8601.
        var date: String?
        /// Whether it is carried over from the document before in a list.
        var isCarried = false
    }

    private static let at = Phrase("tại").hashes[0]
    private static let through = WordSet("theo bằng")
    private static let plural = WordSet("các những")
    private static let already = WordSet("đã vừa cũng mới được")
    private static let request = Phrase("nghị").hashes[0]
    private static let opinion = Phrase("ý kiến").hashes
    private static let considering = WordSet("xét theo")
    private static let bodyOf = Phrase("của").hashes[0]
    private static let boundaries = WordSet("của do được xét khi")

    /// What a body does with a document that it names right behind.
    private static let issuing = [
        "có", "ban hành", "ký ban hành", "ký", "phát hành", "ra", "gửi", "trình", "tiếp tục có", "tiếp tục ban hành",
    ].map(Phrase.init)

    /// What a body says or does at (tại) a document.
    private static let saying = [
        "báo cáo", "đề nghị", "chỉ đạo", "phê duyệt", "giao", "yêu cầu", "hướng dẫn", "thông báo", "quy định",
        "kết luận",
        "công bố", "kiến nghị", "chấp thuận", "đồng ý", "cho phép", "thống nhất", "thẩm định", "xác nhận", "trả lời",
        "quyết định", "nêu", "đề xuất", "trình", "ban hành", "thông qua", "công nhận", "giao nhiệm vụ",
        "chấp thuận chủ trương", "thẩm tra", "góp ý", "có ý kiến", "cho ý kiến",
    ].map(Phrase.init)

    /// What a body is given, which another may have issued: `nhiệm vụ của Sở Y tế tại Quyết định số …`.
    private static let given = WordSet("nhiệm vụ hạn quyền năng động chức việc nghĩa tổ")

    /// Who issued the document that is named at word `index`, as far as the words before it tell.
    func told(before index: Int) -> Told? {
        if let carried = carried(to: index) { return carried }
        if words.gap(index).subtracting(.space) == .opening { return told(inBracketsAt: index) }
        var end = index
        if ReferenceParser.plural.contains(words.hash(end - 1)) { end -= 1 }
        guard end >= 2, (end...index).allSatisfy({ words.gap($0) == .space }) else { return nil }
        if words.hash(end - 1) == ReferenceParser.inside { return told(inWordsBefore: end - 1) }
        let isPlace = words.hash(end - 1) == ReferenceParser.at
        let isThrough = ReferenceParser.through.contains(words.hash(end - 1))
        if isPlace || isThrough {
            end -= 1
            // `đề nghị của Sở Y tế (cơ quan thường trực) tại Tờ trình số …`
            if isPlace, let opening = openingOfBracket(closedBefore: end) { return told(inWordsBefore: opening) }
            let verb = verb(ReferenceParser.saying, before: end)
            guard !isThrough || verb != nil else { return nil }
            end = verb ?? end
        } else {
            guard let verb = verb(ReferenceParser.issuing, before: end) else { return nil }
            end = verb
        }
        while end > 1, ReferenceParser.already.contains(words.hash(end - 1)) { end -= 1 }
        guard let body = body(endingAt: end) else { return nil }
        return Told(
            issuer: BodyParser.spelled(words, body), date: isPlace || isThrough ? nil : date(before: body.lowerBound))
    }

    private static let inside = Phrase("trong").hashes[0]

    /// `đề nghị của Sở Công nghiệp trong Công văn số …`, or with a bracket before `tại`: whose words they are.
    private func told(inWordsBefore end: Int) -> Told? {
        guard let body = body(endingAt: end), isSpeaker(body) else { return nil }
        return Told(issuer: BodyParser.spelled(words, body))
    }

    /// Where the bracket opens that closes right before word `end`; no longer one than a few words.
    private func openingOfBracket(closedBefore end: Int) -> Int? {
        guard words.gap(end).contains(.closing) else { return nil }
        for start in stride(from: end - 1, to: max(0, end - 16), by: -1) {
            if words.gap(start).contains(.opening) { return start }
            if words.gap(start).contains(.closing) { return nil }
        }
        return nil
    }

    /// Whether what the body says is named before it: `đề nghị của …`.
    private func isSpeaker(_ body: Range<Int>) -> Bool {
        let start = isComrade(before: body.lowerBound) ? body.lowerBound - 2 : body.lowerBound
        return words.hash(start - 1) == ReferenceParser.bodyOf
            && ReferenceParser.sayings.contains(words.hash(start - 2))
    }

    /// `ý kiến của Sở Xây dựng (Công văn số …)`: who says it issued what stands in the brackets; so did the next of those
    /// who do: `… và của Bộ Văn hóa (Công văn số …)`.
    private func told(inBracketsAt index: Int) -> Told? {
        guard let body = body(endingAt: index) else { return nil }
        guard isSpeaker(body) || isNextSpeaker(body) else { return nil }
        return Told(issuer: BodyParser.spelled(words, body))
    }

    /// Whether the body stands behind `và (của)`, and behind the bracket of one that said something, too.
    private func isNextSpeaker(_ body: Range<Int>) -> Bool {
        var start = body.lowerBound - 1
        if words.hash(start) == ReferenceParser.bodyOf { start -= 1 }
        guard words.hash(start) == ReferenceParser.and, words.gap(start).contains(.closing), let last = lastTold else {
            return false
        }
        return last.end == start
    }

    /// Last words of đề nghị, ý kiến, báo cáo, đề xuất, chỉ đạo, kết luận, yêu cầu.
    private static let sayings = WordSet("nghị kiến cáo xuất đạo luận cầu")

    /// Where the verb begins that ends before `end`.
    private func verb(_ verbs: [Phrase], before end: Int) -> Int? {
        guard words.gap(end) == .space, !isForeign(end - 1) else { return nil }
        var longest: Int?
        for verb in verbs where verb.count > longest ?? 0 && words.has(verb, at: end - verb.count) {
            longest = verb.count
        }
        return longest.map { end - $0 }
    }

    private static let foreign = Phrase("ngoại giao").hashes

    /// Whether `giao` at `index` is the end of `Bộ Ngoại giao`, and no verb.
    private func isForeign(_ index: Int) -> Bool {
        words.hash(index) == ReferenceParser.foreign[1] && words.hash(index - 1) == ReferenceParser.foreign[0]
    }

    /// The longest name of a body that ends right before word `end` and begins where a name may.
    private func body(endingAt end: Int) -> Range<Int>? {
        var found: Range<Int>?
        var start = end - 1
        let first = max(0, end - BodyParser.longest, mentions.last?.run.upperBound ?? 0)
        while start >= first {
            if opensBody(start), BodyParser.opensBody(words, start), let name = BodyParser.name(words, from: start),
                name.upperBound == end
            {
                found = name
            }
            // no name goes over these
            if !words[start].gap.isDisjoint(with: [.semicolon, .colon, .stop, .opening, .quote]) { break }
            start -= 1
        }
        return found
    }

    private static let clauseMarks: GapMarks = [.comma, .semicolon, .colon, .stop, .opening, .closing, .quote]

    /// Whether a body that acts may begin at `index`: at a clause's beginning, or behind `của`, `do`, `được`.
    private func opensBody(_ index: Int) -> Bool {
        let marks = words[index].gap.subtracting(.space)
        if index == 0 || !marks.isEmpty { return index == 0 || marks.isSubset(of: ReferenceParser.clauseMarks) }
        if isComrade(before: index) { return opensBody(index - 2) }
        let before = words.hash(index - 1)
        if ReferenceParser.seasons.contains(before), ReferenceParser.partsOfTime.contains(words.hash(index - 2)) {
            return true
        }
        if before == ReferenceParser.bodyOf { return !ReferenceParser.given.contains(words.hash(index - 2)) }
        if ReferenceParser.boundaries.contains(before) { return true }
        // `… tại Tờ trình số A và Giám đốc Sở Nội vụ tại Văn bản số B`
        if before == ReferenceParser.and, lastTold?.end == index - 1 { return true }
        if before == ReferenceParser.request { return ReferenceParser.considering.contains(words.hash(index - 3)) }
        if before == ReferenceParser.opinion[1] { return words.hash(index - 2) == ReferenceParser.opinion[0] }
        // `Ngày 5/3/2024 Chính phủ ban hành …`
        return words.figures(index - 1) >= 1900
    }

    private static let comrade = Phrase("đồng chí").hashes
    private static let seasons = WordSet("năm tháng quý")
    private static let partsOfTime = WordSet("đầu cuối giữa trong")

    /// Whether `đồng chí` stands before the head of a body: `của đồng chí Chủ tịch Ủy ban nhân dân huyện`.
    private func isComrade(before index: Int) -> Bool {
        index > 2 && words.hash(index - 1) == ReferenceParser.comrade[1]
            && words.hash(index - 2) == ReferenceParser.comrade[0]
    }

    /// The day right before word `index`: `Ngày 5/3/2024, Chính phủ ban hành …`.
    private func date(before index: Int) -> String? {
        // a date that a document before has is that one's
        let first = max(0, index - 7, mentions.last?.run.upperBound ?? 0)
        for start in stride(from: index - 4, through: first, by: -1) where words.hash(start) == ReferenceParser.day {
            guard start == 0 || words[start].isCapital || words.gap(start) != .space,
                let date = DateParser.date(words, at: start), date.next == index
            else { continue }
            return date.iso
        }
        return nil
    }

    // MARK: lists

    /// `… của Sở Y tế tại Tờ trình số A và Báo cáo số B`: the next of a list is the same body's.
    private func carried(to index: Int) -> Told? {
        guard let last = lastTold, last.end <= index, index - last.end <= 3 else { return nil }
        for place in last.end..<index where !ReferenceParser.joining.contains(words.hash(place)) { return nil }
        for place in last.end...index
        where !words.gap(place).isSubset(of: [.space, .comma, .semicolon, .closing]) { return nil }
        // behind a semicolon another may speak
        let isAnd = (last.end..<index).contains { words.hash($0) == ReferenceParser.and }
        let isComma = (last.end...index).contains { words.gap($0).contains(.comma) }
        guard isAnd || isComma else { return nil }
        return Told(issuer: last.issuer, date: nil, isCarried: true)
    }

    private static let joining = WordSet("và các cùng")

    /// Whether the symbols of a number are another's than the body's: no people's committee issues `NĐ-CP`.
    static func contradicts(_ key: String?, _ issuer: String) -> Bool {
        guard let key else { return false }
        let symbols = key.split(separator: " ")
        let name = Folding.folded(issuer)
        for symbol in symbols {
            switch symbol {
            case "cp": if !name.contains("chinh phu") || name.hasPrefix("thu tuong") { return true }
            case "ttg": if !name.contains("thu tuong") { return true }
            case "ubnd", "ub": if !name.contains("ubnd"), !name.contains("uy ban nhan dan") { return true }
            case "hdnd": if !name.contains("hdnd"), !name.contains("hoi dong nhan dan") { return true }
            case "vpcp": if !name.contains("van phong") { return true }
            case "tu": if !name.contains("tinh uy"), !name.contains("thanh uy") { return true }
            case "tw":
                if !["trung uong", "bo chinh tri", "ban bi thu", "ban chi dao"].contains(where: name.contains) {
                    return true
                }
            default: continue
            }
            return false
        }
        // what the office of a body says is not the body's
        if let last = symbols.last, last.hasPrefix("vp"), symbols.count == 3,
            DocumentType.named(bySymbol: String(symbols[1])) != nil
        {
            return !name.contains("van phong") && !name.hasPrefix("vp")
        }
        // `UBND tỉnh … 15/SCT-QLNL`, `Nhà máy … 15/BCT-ĐL`: a ministry's or department's
        if let body = symbols.first(where: { NumberSymbols.isBody(String($0)) }) {
            if body.hasPrefix("s") { return !name.contains("so ") }
            // `151-CV/BTGTU`, `27-HD/BTCTW`: a commission of the Party's
            if body.hasSuffix("tu") || body.hasSuffix("tw") { return !name.hasPrefix("ban ") }
            if body.hasPrefix("b") { return !name.contains("bo ") }
        }
        let symbol = symbols.count > 1 ? symbols.dropFirst().joined(separator: " ") : ""
        return !symbol.isEmpty && (name == "chinh phu" || name.hasPrefix("thu tuong"))
    }
}
