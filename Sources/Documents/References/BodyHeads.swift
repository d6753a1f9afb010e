/// The words that names of bodies open with, and what may follow them.
enum BodyHeads {
    /// How the words behind a head go on the name.
    enum Reach {
        /// By the words that such names are known to have: `Sở Nội vụ`, `Ủy ban nhân dân tỉnh`.
        case known
        /// By any words, until one that no name goes over: `Ban Quản lý dự án 85`, `Trung tâm Khuyến nông tỉnh`.
        case open
        /// The same, and over another body, whose it is: `Tổ công tác của Thủ tướng Chính phủ`.
        case owned
    }

    private static let table = PhraseTable<Reach>(
        [
            "Ủy ban nhân dân", "Hội đồng nhân dân", "Hội đồng Bộ trưởng", "Hội đồng Chính phủ", "Hội đồng Nhà nước",
            "Hội đồng Dân tộc", "Ủy ban Thường vụ", "Ủy ban Mặt trận", "Ủy ban MTTQ", "Ban Thường vụ", "Ban Chấp hành",
            "Ban Bí thư", "Ban Thường trực", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính",
            "Ban Kinh tế", "Ban Pháp chế", "Viện kiểm sát", "Văn phòng Chính phủ", "Văn phòng Quốc hội",
            "Văn phòng Trung ương", "Văn phòng Chủ tịch", "Văn phòng UBND", "Văn phòng HĐND", "Văn phòng Ủy ban",
            "Văn phòng Tỉnh ủy", "Văn phòng Thành ủy", "Báo cáo", "Ban hành", "Hội nghị", "Đoàn Chủ tịch",
            "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH", "Đoàn Thanh niên", "Đoàn TNCS", "Hội Liên hiệp", "Hội Nông dân",
            "Hội Cựu chiến binh", "Ngân hàng Nhà nước",
        ].map { ($0, .known) }
            + [
                "Ban Quản lý", "Ban Chỉ huy", "Bộ Chỉ huy", "Bộ Tư lệnh", "Hội đồng", "Trung tâm", "Trường",
                "Bệnh viện",
                "Công ty", "Tổng công ty", "Tập đoàn", "Viện", "Học viện", "Kho bạc", "Đài", "Phòng", "Cục", "Chi cục",
                "Tổng cục", "Vụ", "Quỹ", "Nhà máy", "Xí nghiệp", "Hợp tác xã", "Liên hiệp", "Hiệp hội", "Liên minh",
                "Hội", "Báo", "Tạp chí", "Ngân hàng", "Cảng vụ", "Đội", "Trạm", "Hạt", "Ủy ban", "Bảo hiểm xã hội",
                "Bưu điện", "Đại hội đồng", "Thư viện", "Bảo tàng", "Nhà hát", "Nhà xuất bản", "Vườn quốc gia",
                "Khu bảo tồn", "Lâm trường", "Cơ sở", "Chi nhánh", "Văn phòng", "Đảng ủy", "Hội đồng quản trị",
                "Hội đồng thành viên", "Ban", "Cảnh sát",
            ].map { ($0, .open) }
            + ["Tổ công tác", "Đoàn công tác", "Đoàn kiểm tra", "Đoàn thanh tra", "Đoàn giám sát", "Ban Chỉ đạo", "Tổ"]
            .map { ($0, .owned) })

    /// The head at word `index`, and how many words it takes.
    static func head(_ words: ReferenceWords, at index: Int) -> (reach: Reach, count: Int)? {
        table.longest(words, at: index).map { ($0.value, $0.count) }
    }

    /// Words that no name goes over: they say what the body does, or when and where.
    private static let ends = PhraseTable<Bool>(
        [
            "về", "v", "quy định", "đã", "đang", "sẽ", "vừa ban hành", "được", "bị", "là", "có", "tại", "theo", "do",
            "để", "khi", "nếu", "thì", "mà", "này", "đó", "trên", "nêu", "nói", "ngày", "năm", "tháng", "trong", "từ",
            "đến", "cho", "với", "như", "nhằm", "kèm", "gồm", "hoặc", "cùng", "cũng", "chưa", "không", "phải", "còn",
            "những", "mọi", "ra", "lên", "vào", "giao cho", "giao nhiệm vụ", "giao các", "giao dự toán",
            "giao kế hoạch", "giao chỉ tiêu", "gửi", "xin", "cấp cho", "cấp ngày", "cấp giấy", "mời", "yêu cầu",
            "đề nghị", "đề xuất", "kiến nghị", "báo cáo", "thông báo", "thông qua", "phê duyệt", "ban hành",
            "hướng dẫn", "sửa đổi", "bổ sung", "bãi bỏ", "hủy", "thay thế", "đính chính", "chỉ đạo", "triển khai",
            "thực hiện", "thi hành", "tổ chức", "thành lập", "phân công", "phân cấp", "cho phép", "chấp thuận",
            "trả lời", "góp ý", "tiếp tục", "chịu trách nhiệm", "đồng ý", "thống nhất", "cung cấp", "hoàn thiện",
            "quyết định", "kết luận", "đánh giá", "xác nhận", "phối hợp với", "kể từ", "liên quan", "nhiệm kỳ",
            "khóa", "hết hiệu lực", "hiệu lực", "bắt đầu", "tạm dừng", "tạm ngưng", "đình chỉ", "công bố",
            "công nhận", "căn cứ", "tham mưu", "chủ trì", "rà soát", "nghiên cứu", "ký ban hành", "ký ngày",
            "sau khi", "sau ngày", "trước ngày", "trước khi", "bằng", "nay", "các", "một số", "lần", "khẩn trương",
            "tăng cường", "quán triệt", "nghị quyết", "chỉ thị", "tờ trình", "công văn", "nghị định", "thông tư",
            "cần", "nên", "vẫn", "đối với", "kiểm điểm", "tham gia", "xem xét", "của", "lấy ý kiến", "trách nhiệm",
            "nhiệm vụ", "chức năng", "ý kiến", "thời kỳ", "giai đoạn", "xử lý",
        ].map { ($0, true) })

    /// How a document's title begins where its writer gave it a capital: `của Thủ tướng Chính phủ Phê duyệt …`.
    private static let titles = PhraseTable<Bool>(
        [
            "về", "phê duyệt", "phê chuẩn", "sửa đổi", "bổ sung", "điều chỉnh", "bãi bỏ", "thay thế", "hủy bỏ",
            "đính chính", "thành lập", "công bố", "công nhận", "quy định", "hướng dẫn", "ban hành", "kiện toàn",
            "thu hồi", "cho phép", "gia hạn", "ủy quyền",
        ].map { ($0, true) })

    /// Whether a title begins at `index`, with a capital behind a name in small letters; `first` is the first word behind the
    /// name's head.
    static func opensTitle(_ words: ReferenceWords, at index: Int, first: Int) -> Bool {
        guard words[index].isCapital, index > first, words.gap(index).subtracting(.space).isEmpty else { return false }
        return titles.longest(words, at: index) != nil
    }

    private static let give = Phrase("giao").hashes[0]
    private static let within = Phrase("trong nước").hashes
    private static let research = Phrase("nghiên cứu").hashes[0]

    /// Whether a word stands at `index` that no name goes over; `first` is the first word behind the name's head.
    static func ends(_ words: ReferenceWords, at index: Int, first: Int) -> Bool {
        let hash = words.hash(index)
        // `giao Sở Nội vụ`, not `giao thông`
        if hash == give, index + 1 < words.count, words[index + 1].isCapital { return true }
        // `Cục Quản lý thị trường trong nước`, `Viện nghiên cứu kinh tế`
        if hash == within[0], words.hash(index + 1) == within[1] { return false }
        if hash == research, index == first { return false }
        return ends.longest(words, at: index) != nil
    }

    /// What a body does whose name has the first of these words in it elsewhere: `Sở Nội vụ triển khai`, unlike `Sở Nông nghiệp
    /// và Phát triển nông thôn`.
    private static let acts = PhraseTable<Bool>(
        [
            "triển khai", "tổ chức", "kiểm tra", "thanh tra", "tuyên truyền", "công bố", "công nhận", "thẩm tra",
            "kiểm điểm", "kiểm soát", "thông báo", "thông tin", "giao", "khen thưởng", "xét", "báo cáo", "kiểm kê",
            "phòng chống", "chỉ đạo",
        ].map { ($0, true) })

    /// The heads behind which these words are a part of the name in small letters, too: `Ban tổ chức`, `Ủy ban kiểm tra`.
    private static let doing = WordSet("ban đoàn phòng cục sở bộ đồng quan viện vụ tổ đội chi")
    private static let interior = WordSet("nội ngoại")

    /// Whether a verb in small letters stands at `index` that such a name ends before.
    static func acts(_ words: ReferenceWords, at index: Int) -> Bool {
        guard !words[index].isCapital, acts.longest(words, at: index) != nil else { return false }
        // `Sở Nội vụ tổ chức`, not `Vụ tổ chức`
        return !doing.contains(words.hash(index - 1)) || interior.contains(words.hash(index - 2))
    }

    /// What boards of several things are of: `Ban Quản lý các khu công nghiệp`, `Đảng ủy Khối các cơ quan`.
    private static let several = WordSet("khu chương dự cơ doanh công di cụm")
    private static let all = Phrase("các").hashes[0]

    static func isSeveral(_ words: ReferenceWords, at index: Int) -> Bool {
        words.hash(index) == all && several.contains(words.hash(index + 1))
    }
}
