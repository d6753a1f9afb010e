/// The body that issued a cited document: `của Ban Thường vụ Thành ủy`, `của Bộ trưởng Bộ Nội vụ`.
enum BodyParser {
    private static let of = Phrase("của").hashes[0]
    private static let and = Phrase("và").hashes[0]

    /// Words that bodies begin with where they are written small.
    private static let openings = WordSet("ủy bộ chính thủ quốc hội thành tỉnh chủ ban trung đảng huyện quận sở")

    /// The words that names of bodies have in small letters; any other ends the name.
    private static let parts = WordSet(
        """
        ủy ban nhân dân thường vụ chấp hành trung ương tướng chính phủ trưởng tịch nước tỉnh thành phố huyện quận xã
        phường thị trấn khu hội đồng viên tòa án tối cao kiểm sát thông vận tải triển nông thôn học nghệ nghiệp công
        nguyên trường động binh hóa thao lịch dục tạo tế pháp an phòng dựng hoạch tư sản tộc giáo chức tra nhà hàng toán
        đảng bộ bí thư đốc sở cục chi nhiệm tổng liên đoàn lao mặt trận tổ hiểm kê cơ đại biểu quốc tuyên vận nội cán sự
        trực nam truyền hiệp phụ nữ cựu chiến niên đài báo bình tin thương dân quân địa chất thủy lợi sản lâm môi khoa y
        tài trị cảnh soạn thảo xét đạo cải cách đua khen thưởng dân chúng đặc biệt thống cứu thanh thiếu sách
        """)

    private static let sigla = WordSet("UBND HĐND UBMTTQ MTTQ BTV BCH TW VPCP")
    private static let offices = WordSet("bộ sở vụ phòng cục")
    private static let outer = Phrase("ngoại").hashes[0]
    private static let affairs = Phrase("giao").hashes[0]
    private static let issues = Phrase("ban hành")
    private static let passes = Phrase("thông qua")
    private static let chair = Phrase("chủ").hashes[0]
    private static let committee = Phrase("nhiệm").hashes[0]

    /// The run of words that names a body, if `của` stands at `index`.
    static func body(_ words: ReferenceWords, at index: Int) -> Range<Int>? {
        guard words.hash(index) == of, words.gap(index).subtracting([.space, .comma, .closing]).isEmpty else {
            return nil
        }
        let first = index + 1
        guard first < words.count, words.gap(first) == .space,
            words[first].isCapital || openings.contains(words.hash(first)), words.figures(first) < 0,
            ReferenceTypes.type(words, at: first) == nil
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
            // and `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`; whoever is called otherwise begins what is said of him
            guard word.isCapital, index - first <= 4, ministryParts.contains(word.hash) else { return false }
            return word.hash != chair || words.hash(index + 1) == committee
        }
        if marks == .hyphen { return word.isCapital && ReferenceTypes.type(words, at: index) == nil }
        guard marks.isEmpty, word.figures < 0 else { return false }
        // `Bộ Thông tin và Truyền thông`: a capital begins a part of the name
        let isSigla = word.isCapital && (isTitleCase(words, first) || sigla.contains(words.hash(first)))
        if !parts.contains(word.hash), word.hash != and, !isSigla, !isTitleCase(words, index) {
            return word.hash == affairs && words.hash(index - 1) == outer
        }
        if words.has(issues, at: index) || words.has(passes, at: index) { return false }
        if word.hash == and {
            guard index + 1 < words.count, words[index + 1].isCapital, words.gap(index + 1) == .space else {
                return false
            }
            return ReferenceTypes.type(words, at: index + 1) == nil
        }
        // `Bộ Kế hoạch và Đầu tư` names no plan
        return ReferenceTypes.type(words, at: index) == nil || !word.isCapital
            || offices.contains(words.hash(index - 1))
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
        // one word is a body only as a siglum: `của Công ty …` is none's that is known here
        run.count >= 2 || sigla.contains(words.hash(run.lowerBound))
    }
}
