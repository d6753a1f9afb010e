/// The kinds of documents as words of a text.
enum ReferenceTypes {
    private static let entries: [(String, String)] =
        DocumentType.names.map { ($0, $0) } + [
            ("văn bản hợp nhất", "văn bản hợp nhất"), ("văn bản", "văn bản"), ("sắc lệnh", "sắc lệnh"),
            ("thông lệnh", "thông lệnh"),
            ("thông tư liên bộ", "thông tư liên tịch"), ("thông báo kết luận", "thông báo"),
            ("báo cáo thẩm tra", "báo cáo"), ("báo cáo thẩm định", "báo cáo"), ("báo cáo tổng hợp", "báo cáo"),
            ("thông báo ý kiến kết luận", "thông báo"), ("thông báo ý kiến", "thông báo"),
            ("chương trình hành động", "chương trình"), ("kế hoạch hành động", "kế hoạch"),
            ("quy định tạm thời", "quy định"), ("quyết định cá biệt", "quyết định"), ("công điện khẩn", "công điện"),
            ("chỉ thị cấp bách", "chỉ thị"),
            ("công văn hỏa tốc", "công văn"), ("công văn khẩn", "công văn"),
            ("điều lệ", "điều lệ"), ("cương lĩnh", "cương lĩnh"), ("nội quy", "nội quy"), ("thông cáo", "thông cáo"),
            ("quyết nghị", "nghị quyết"), ("chiến lược", "chiến lược"), ("hiệp định", "hiệp định"),
        ]
    private static let table = PhraseTable(entries)
    private static let namedTable = PhraseTable(entries.filter { named.contains($0.1) })

    /// The first words of the kinds.
    static let openings = table.firsts

    /// The kind named at word `index`, and how many words its name takes.
    static func type(_ words: ReferenceWords, at index: Int) -> (name: String, count: Int)? {
        guard words.mayBegin(.kind, at: index), let found = table.longest(words, at: index) else { return nil }
        // `thành phố Hà Nội quy định …` names no rules of the house
        if index > 0, words.hash(index) == inner, words.hash(index - 1) == river { return nil }
        return (found.value, found.count)
    }

    /// Whether documents of the kind are issued by several together: `thông tư liên tịch`.
    static func isJoint(_ type: String) -> Bool { type.ends(with: "liên tịch") }

    /// Whether the kind whose name takes `count` words from `index` on is one that is cited by name.
    static func isNamed(_ words: ReferenceWords, at index: Int, count: Int) -> Bool {
        namedTable.count(words, at: index) == count
    }

    private static let inner = Phrase("nội").hashes[0]
    private static let river = Phrase("hà").hashes[0]

    /// Kinds that are cited by a number without its symbols: `Chỉ thị 29`, `Nghị quyết 18`.
    static let shortened: Set<String> = [
        "chỉ thị", "nghị quyết", "nghị định", "quyết định", "kết luận", "thông tư", "hướng dẫn", "quy định",
    ]

    /// Kinds that are cited by figures alone where their issuer is named: `Công điện 05 của Ủy ban nhân dân tỉnh`.
    static let issued: Set<String> = shortened.union([
        "công điện", "công văn", "kế hoạch", "thông báo", "tờ trình", "báo cáo", "chương trình", "thông tri",
    ])

    /// Kinds that are cited by name.
    static let named: Set<String> = ["luật", "bộ luật", "pháp lệnh", "hiến pháp", "điều lệ", "nghị quyết"]
}
