/// The body that issued a cited document: `của Ban Thường vụ Thành ủy`, `của Bộ trưởng Bộ Nội vụ`.
enum BodyParser {
    private static let of = Phrase("của").hashes[0]
    private static let and = Phrase("và").hashes[0]

    /// Words that bodies begin with where they are written small.
    private static let openings = WordSet("ủy bộ chính thủ quốc hội thành tỉnh chủ ban trung đảng huyện quận sở")

    /// Words that end a body's name: what the document is about, or what is done with it.
    private static let stops = WordSet(
        """
        về quy hướng sửa bổ phê đã được có là tại theo trong để đối cho nhằm ngày số trên khóa thay bãi đính hủy do bị
        sẽ thì mà nêu nói ký khi nếu hoặc này năm từ với không phải cần hết đang yêu giao đề chủ phối gửi
        phân chỉ xác vẫn còn nhận kết trừ gồm như cùng kèm áp đến chưa
        """)

    private static let issues = Phrase("ban hành")

    /// The run of words that names a body, if `của` stands at `index`.
    static func body(_ words: ReferenceWords, at index: Int) -> Range<Int>? {
        guard words.hash(index) == of, words.gap(index).subtracting([.space, .comma, .closing]).isEmpty else {
            return nil
        }
        let first = index + 1
        guard first < words.count, words.gap(first) == .space,
            words[first].isCapital || openings.contains(words.hash(first)), words.figures(first) < 0
        else { return nil }
        var end = first
        while end < words.count, end - first < 18 {
            if end > first, !goesOn(words, end, from: first) { break }
            end += 1
        }
        return end > first && isBody(words, first..<end) ? first..<end : nil
    }

    private static func goesOn(_ words: ReferenceWords, _ index: Int, from first: Int) -> Bool {
        let word = words[index]
        let marks = word.gap.subtracting(.space)
        if marks == .comma {
            // `Bộ Văn hóa, Thể thao và Du lịch`
            return word.isCapital && index - first <= 4 && ministryParts.contains(word.hash)
        }
        if marks == .hyphen { return word.isCapital && ReferenceTypes.type(words, at: index) == nil }
        guard marks.isEmpty, word.figures < 0 else { return false }
        // `Bộ Thông tin và Truyền thông`: a capital begins a part of the name
        if stops.contains(word.hash), !isTitleCase(words, index) { return false }
        if words.has(issues, at: index) { return false }
        if word.hash == and {
            guard index + 1 < words.count, words[index + 1].isCapital, words.gap(index + 1) == .space else {
                return false
            }
            return ReferenceTypes.type(words, at: index + 1) == nil
        }
        return ReferenceTypes.type(words, at: index) == nil || !word.isCapital
    }

    /// Whether the word has a capital and then a small letter.
    private static func isTitleCase(_ words: ReferenceWords, _ index: Int) -> Bool {
        guard words[index].isCapital else { return false }
        let range = words[index].range
        let (_, length) = words.text.scalar(range.lowerBound)
        guard range.lowerBound + length < range.upperBound else { return false }
        return LetterCase.of(words.text.scalar(range.lowerBound + length).value) == .lower
    }

    private static let ministryParts = WordSet("Thể Thông Thương Thanh Gia Viễn Chủ")

    /// `của pháp luật`, `của mình` are no bodies.
    private static func isBody(_ words: ReferenceWords, _ run: Range<Int>) -> Bool {
        run.count >= 2 || words[run.lowerBound].isCapital && words[run.lowerBound].range.count >= 2
    }
}
