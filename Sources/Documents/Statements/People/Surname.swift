/// Family names and what looks like a name and is none: how names are told from what stands before them.
enum Surname {
    /// Whether `key` is a word that family names begin with.
    static func isSurname(_ key: UInt64) -> Bool { surnames.contains(key) }

    /// Whether `key` is a family name that very many bear.
    static func isCommon(_ key: UInt64) -> Bool { common.contains(key) }

    /// Whether `key` is a family name of the highlands or of the Khmer, which begins no place's name.
    static func isHighland(_ key: UInt64) -> Bool { highland.contains(key) }

    private static let highland = SpeechWord.set(
        "Ksor Siu Rah Nay Kpă Rơ Rcom Rmah Cil Chau Điểu Tráng Neang Hờ Giàng Sùng")
    private static let common = SpeechWord.set(
        """
        Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương Đoàn Đào Lâm Phùng Tô Lương Tạ
        Vương Quách Nông Lò Doãn Khuất Triệu Thạch Châu Cao
        """)

    /// Family names of the Kinh and of the other peoples that write them before the given name.
    private static let surnames = SpeechWord.set(
        """
        Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bành Bế Biện Bồ Bạc Cái Cầm Cao
        Cấn Châu Chu Chung Chử Cù Công Cung Đàm Danh Đào Diệp Điêu Điền Đinh Đoàn Đường Đới Đồng Đậu Giáp Giang Hà Hàn Hàng
        Hầu Hoa Hứa Hùng Kha Khổng Khúc Khương Khuất Kiều Kim Kiên La Lã Lại Lâm Lăng Lò Lô Lộc Lục Lư Lương Lưu Lữ Ma Mã Mai Mạc
        Mạch Mông Mộc Ninh Nghiêm Ngụy Nhan Nhâm Nhữ Nông Ong Ôn Ông Phí Phó Phù Phùng Phương Quách Quan Quàng Quảng Sầm Sử Sùng
        Tạ Tạc Tăng Tân Tào Tất Thạch Thái Thân Thi Thiều Thào Tiêu Tô Tôn Tống Tòng Tướng Triệu Trịnh Trương Từ Tường
        Ty Ứng Vàng Văn Vi Viên Vương Vừ Yên Giàng Hoàn Ngân Ngọ Nhiếp Phạn Tiết Lều Trang Trà Đầu Đái Mẫn Doãn Kiểu
        Lường Hạng Thẩm Thượng Bàn Chảo Hoắc Lù Mùa Tẩn Triệu Chẩu Đổng Bá Quế Tưởng Ksor Rơ Siu Rah Nay Kpă Y Hồng Cồ Cát Thiện Vy Uông Khưu Liêu Rcom Rmah Cil Chau Điểu Tráng Neang Hờ
        """)

    /// Places, streets and schools that bear or look like a person's name.
    private static let places = SpeechPhrases<Void>(
        """
        Hồ Chí Minh; Hà Nội; Hà Tĩnh; Hà Nam; Hà Giang; Hà Tây; Hà Tiên; Hà Đông; Cao Bằng; Cao Lãnh; Thái Bình; Thái Nguyên
        Thái Lan; Phan Thiết; Phan Rang; Lạng Sơn; Lâm Đồng; An Giang; An Khê; An Lão; Tân An; Tân Bình; Tân Phú; Đồng Nai
        Đồng Tháp; Đồng Hới; Đồng Xoài; Châu Đốc; Châu Á; Châu Âu; Châu Phi; Châu Thành; Vàng Danh; Văn Giang; Văn Lâm; Văn Yên
        Yên Bái; Yên Thành; Yên Bình; Ninh Bình; Ninh Thuận; Kiên Giang; Kim Sơn; Kim Bảng; Hoàn Kiếm; Hồng Bàng; Hồng Lĩnh
        Lý Sơn; Mai Sơn; Mai Châu; Lục Ngạn; Lục Nam; Lương Sơn; Lương Tài; Hoa Lư; Hoa Kỳ; Hàn Quốc; Thạch Thất; Thạch Hà
        Thái Thụy; Trà Vinh; Trà My; Trà Bồng; Đông Anh; Phú Yên; Phù Cát; Phù Mỹ; Tiên Phước; Trần Hưng Đạo; Lê Lợi
        Nguyễn Du; Nguyễn Trãi; Nguyễn Huệ; Lý Thường Kiệt; Hai Bà Trưng; Phan Chu Trinh; Phan Châu Trinh; Phan Bội Châu
        Nguyễn Thái Học; Nguyễn Thái Bình; Nguyễn Cư Trinh; Nguyễn Thị Minh Khai; Võ Thị Sáu; Lê Hồng Phong; Lê Duẩn
        Tôn Đức Thắng; Ngô Quyền; Quang Trung; Lê Thánh Tôn; Đinh Tiên Hoàng; Lý Thái Tổ; Tạ Quang Bửu; Chu Văn An
        Trung Quốc; Tây Ban Nha; Bồ Đào Nha; Hà Lan; Công ty; Công an; Công đoàn; Công Thương; Công Nghệ; Phó Chủ; Thi đua; Thượng viện; Thượng Hải
        Đoàn Thanh; Đoàn Luật; Đoàn Đại; Quan hệ; Quảng Nam; Quảng Ngãi; Quảng Ninh; Quảng Bình; Quảng Trị; Quảng Châu
        Bà Rịa; Bà Nà; Bà Đen; Bà Triệu; Bà Huyện Thanh Quan; Ông Ích Khiêm; Bà Chiểu; Bà Hom
        Ma Thuột; Buôn Ma Thuột; Viên Chăn; Hàng Không; Tư Pháp; Kim Thành; Kim Liên; Văn Lãng; Văn Bàn; Văn Chấn; Tân Uyên; Tân Yên; Tân Châu; Tân Kỳ
        Hồng Kông; Hồng Ngự; Tân Sơn Nhất; Tân Sơn; Tân Cảng; An Dương; An Nhơn; An Minh; An Biên; Phương Tây; Trung Đông; Kiên Hải; Kiên Lương; Đồng Hỷ
        """
        .split { $0 == ";" || $0.isNewline }.map { (String($0), ()) })

    /// The end of the place's name that begins at `index`, if one does.
    static func placeEnd(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Int? {
        guard let found = places.longest(tokens, at: index, before: limit) else { return nil }
        return (index..<found.end).contains { tokens[$0].kind == .word && !tokens[$0].isCapital } ? nil : found.end
    }
}
