/// Where the name of a law ends that is not listed whole: at its number or date, whatever words it has.
///
/// `Pháp lệnh Khai thác và bảo vệ công trình thủy lợi ngày 04 tháng 4 năm 2001`, `Luật thuế GTGT số 02/1997/QH9`.
enum AnchoredLawName {
    /// No name is longer, in words.
    private static let longest = 14

    /// Words that no name goes over, wherever its number stands.
    private static let stops = WordSet(
        """
        của này đó được quy theo do có đã sẽ là thì tại khi hoặc để không phải bị cho mà nêu trên thay ban trừ nếu trái
        các với trong như cũng còn đang khác nói kể từ mới cũ chưa yêu gồm bao hết xác đối cùng lập khóa kỳ năm ngày
        nhưng vốn sửa
        """)
    private static let about = Phrase("về").hashes[0]
    private static let and = Phrase("và").hashes[0]
    private static let number = Phrase("số").hashes[0]
    private static let day = Phrase("ngày").hashes[0]
    private static let year = Phrase("năm").hashes[0]
    private static let done = Phrase("hiện").hashes[0]
    private static let really = Phrase("thực").hashes[0]
    private static let ground = Phrase("căn cứ").hashes
    private static let passed = [Phrase("đã được"), Phrase("được Quốc hội"), Phrase("được Ủy ban")]
    private static let passing = Phrase("thông qua")
    private static let ordinance = Phrase("lệnh").hashes[0]
    private static let laysDown = Phrase("quy định")

    /// Kinds that are things, too: `Pháp lệnh Hợp đồng kinh tế`.
    private static let things: Set<String> = ["hợp đồng", "kế hoạch", "quy hoạch", "dự án", "chiến lược", "thư"]

    /// Where the name ends whose first word is `next`; nil where no number or date ends it.
    static func end(_ words: ReferenceWords, from next: Int) -> Int? {
        // `Pháp lệnh quy định danh hiệu vinh dự Nhà nước`, which as a ground a semicolon ends, too
        if words.hash(next - 1) == ordinance, words.has(laysDown, at: next) {
            let start = next + laysDown.count
            if let end = scan(words, from: start, first: start, takesMore: true, { _ in true }) { return end }
            guard isGround(words, behind: next) else { return nil }
            return (start..<min(start + longest, words.count + 1)).first { at in
                at > start + 1 && words.gap(at).contains(.semicolon)
            }.flatMap { end in (start..<end).allSatisfy { goesOn(words, $0, start) } ? end : nil }
        }
        return scan(words, from: next, first: next, takesMore: true) { _ in true }
    }

    /// Where the name ends of which only the words before `listed` are known: `Pháp lệnh Lao động` in `Pháp lệnh Lao động
    /// công ích ngày 03/9/1999`; nil where it has no more.
    static func end(_ words: ReferenceWords, from next: Int, listed: Int) -> Int? {
        guard listed < words.count, !words[listed].isCapital, words.gap(listed) == .space else { return nil }
        let goesOnAnd = listed - next <= 4 && isGround(words, behind: next)
        return scan(words, from: listed, first: next, takesMore: false) { at in
            goesOnAnd && at == listed || words.hash(at) != and
        }
    }

    /// Whether `Căn cứ Luật` stands before the name.
    static func isGround(_ words: ReferenceWords, behind next: Int) -> Bool {
        (2...3).contains { words.hash(next - $0) == ground[1] && words.hash(next - $0 - 1) == ground[0] }
    }

    private static func scan(
        _ words: ReferenceWords, from start: Int, first: Int, takesMore: Bool, _ goesOver: (Int) -> Bool
    ) -> Int? {
        var at = start
        while at < words.count, at - first <= longest {
            if at > first, isAnchor(words, at, takesMore) { return at > start ? at : nil }
            guard goesOver(at), goesOn(words, at, first) else { return nil }
            at += 1
        }
        return nil
    }

    private static func goesOn(_ words: ReferenceWords, _ at: Int, _ first: Int) -> Bool {
        let word = words[at]
        let marks = word.gap.subtracting(.space)
        guard marks.isEmpty || marks == .comma && !word.isCapital && at > first, word.figures < 0 else { return false }
        if stops.contains(word.hash) || words.has(passing, at: at) { return false }
        if word.hash == about { return at == first }
        // `Ký kết và thực hiện`, not `hiện hành`
        if word.hash == done { return words.hash(at - 1) == really }
        guard let (type, count) = ReferenceTypes.type(words, at: at) else { return true }
        return things.contains(type) && words.hash(at + count) != number
    }

    /// Whether the number or the date of the law begins at `at`; or, with `takesMore`, its year or who passed it.
    private static func isAnchor(_ words: ReferenceWords, _ at: Int, _ takesMore: Bool) -> Bool {
        let marks = words.gap(at).subtracting(.space)
        guard marks.isEmpty || marks == .opening || marks == .comma else { return false }
        switch words.hash(at) {
        case number: return words.figures(at + 1) >= 0 && !words.gap(at + 2).isDisjoint(with: [.slash, .hyphen])
        case day: return DateParser.date(words, at: at)?.iso != nil
        case year: return takesMore && DateParser.isYear(words.figures(at + 1))
        default: return takesMore && passed.contains { words.has($0, at: at) }
        }
    }
}
