import VietnameseText

/// The names of the ministries of Viet Nam, and of the departments below them, since 1945.
///
/// Where such a name ends shows only in the name itself: `Bộ Thương mại`, `Bộ Cơ khí và Luyện kim`, `Bộ Đại học, Trung học
/// chuyên nghiệp và Dạy nghề`.
enum MinistryNames {
    private static let table = PhraseTable<Bool>(
        [
            "bưu điện", "canh nông", "cơ khí và luyện kim", "công an", "công chính", "công nghiệp",
            "công nghiệp nặng", "công nghiệp nhẹ", "công nghiệp thực phẩm", "công nghiệp và thương mại", "công thương",
            "cứu tế xã hội", "dân tộc và tôn giáo", "du lịch", "du lịch và thương mại", "đại học",
            "đại học và trung học chuyên nghiệp", "đại học, trung học chuyên nghiệp và dạy nghề", "điện lực",
            "điện và than", "giáo dục", "giáo dục và đào tạo", "giáo dục, khoa học và công nghệ", "giao thông",
            "giao thông công chính", "giao thông vận tải", "giao thông vận tải và bưu điện", "hải sản",
            "kế hoạch và đầu tư", "khoa học và công nghệ", "khoa học, công nghệ và môi trường", "kiến trúc",
            "kinh tế đối ngoại", "lao động", "lao động - thương binh và xã hội", "lâm nghiệp", "lương thực",
            "lương thực và thực phẩm", "mỏ và than", "ngoại giao", "ngoại thương", "nội thương", "nội vụ",
            "nông lâm", "nông nghiệp", "nông nghiệp và công nghiệp thực phẩm", "nông nghiệp và môi trường",
            "nông nghiệp và phát triển nông thôn", "nông nghiệp và PTNT", "nông trường", "quốc phòng",
            "quy hoạch và kiến trúc", "quy hoạch - kiến trúc", "tài chính", "tài chính - vật giá",
            "tài nguyên và môi trường", "thể dục thể thao", "thông tin", "thông tin và truyền thông", "thủy lợi",
            "thủy sản", "thương binh", "thương binh và xã hội", "thương mại", "thương mại và du lịch",
            "thương mại - du lịch", "thương nghiệp", "tư pháp", "tuyên truyền", "vật tư", "văn hóa",
            "văn hóa thông tin", "văn hóa và thông tin", "văn hóa, thông tin và thể thao",
            "văn hóa, thông tin - thể thao và du lịch", "văn hóa và thể thao", "văn hóa, thể thao và du lịch",
            "văn hóa, thông tin, thể thao và du lịch", "vệ sinh", "xây dựng", "y tế", "y tế và thương binh",
        ].map { ($0, true) })

    private static let heads = WordSet("bộ sở")

    /// Where the name ends whose `Bộ` or `Sở` stands at `index`; nil for what is no ministry's or department's.
    static func end(_ words: ReferenceWords, at index: Int) -> Int? {
        guard heads.contains(words.hash(index)), words.gap(index + 1) == .space,
            let (_, count) = table.longest(words, at: index + 1)
        else { return nil }
        return index + 1 + count
    }

    private static let joint = Phrase("liên bộ")
    private static let and = Phrase("và").hashes[0]

    /// Where the names end of several ministries behind `liên Bộ` at `index`: `liên Bộ: Y tế - Tài chính`; nil where it
    /// names none.
    static func jointEnd(_ words: ReferenceWords, at index: Int) -> Int? {
        guard words.has(joint, at: index), words.gap(index + 2).subtracting([.space, .colon]).isEmpty else {
            return nil
        }
        return listEnd(words, from: index + 2)
    }

    /// Whether `range` holds nothing but the names of several ministries: `Y TẾ - TÀI CHÍNH`.
    static func areAll(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 200 else { return false }
        var buffer = TokenBuffer(keepsKeys: false)
        let words = ReferenceWords(text, range, buffer: &buffer)
        let name = heads.contains(words.hash(0)) ? 1 : 0
        guard let (_, count) = table.longest(words, at: name) else { return false }
        return name + count < words.count && listEnd(words, from: 0) == words.count
    }

    private static func listEnd(_ words: ReferenceWords, from index: Int) -> Int? {
        let first = heads.contains(words.hash(index)) ? index + 1 : index
        guard let (_, count) = table.longest(words, at: first) else { return nil }
        var end = first + count
        while true {
            let marks = words.gap(end).subtracting(.space)
            let start = marks.isEmpty && words.hash(end) == and ? end + 1 : end
            guard start > end || marks == .hyphen || marks == .comma else { return end }
            let name = heads.contains(words.hash(start)) ? start + 1 : start
            guard let (_, count) = table.longest(words, at: name) else { return end }
            end = name + count
        }
    }
}
