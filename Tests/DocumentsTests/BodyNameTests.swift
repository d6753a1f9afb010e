import Testing

@testable import Documents

@Suite("Names of bodies in the usual spelling")
struct BodyNameTests {
    @Test(
        "capitals become capitals of names",
        arguments: [
            ("ỦY BAN NHÂN DÂN THÀNH PHỐ LAM GIANG", "Ủy ban nhân dân thành phố Lam Giang"),
            ("UỶ BAN NHÂN DÂN QUẬN BẾN ĐÔNG", "Ủy ban nhân dân quận Bến Đông"),
            ("HỘI ĐỒNG NHÂN DÂN TỈNH HÀ SƠN", "Hội đồng nhân dân tỉnh Hà Sơn"),
            ("SỞ NỘI VỤ", "Sở Nội vụ"),
            ("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "Sở Tài nguyên và Môi trường"),
            ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"),
            ("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"),
            ("THÀNH ỦY LAM GIANG", "Thành ủy Lam Giang"),
            ("BAN TỔ CHỨC", "Ban Tổ chức"),
            ("ỦY BAN KIỂM TRA", "Ủy ban Kiểm tra"),
            ("BỘ NỘI VỤ", "Bộ Nội vụ"),
            ("CHÍNH PHỦ", "Chính phủ"),
            ("HIỆP HỘI DOANH NGHIỆP THÀNH PHỐ LAM GIANG", "Hiệp hội Doanh nghiệp thành phố Lam Giang"),
            ("UBND TỈNH HÀ SƠN", "UBND tỉnh Hà Sơn"),
            ("Sở Nội vụ", "Sở Nội vụ"),
            ("CÔNG TY HỒ SEN", "Công ty Hồ Sen"),
            ("CÔNG TY CỔ PHẦN ĐẦU TƯ VÀ XÂY DỰNG HỒ SEN", "Công ty cổ phần Đầu tư và Xây dựng Hồ Sen"),
            ("CÔNG TY TNHH MTV XỔ SỐ KIẾN THIẾT HÀ SƠN", "Công ty TNHH MTV Xổ số kiến thiết Hà Sơn"),
            ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", "Tập đoàn Điện lực Việt Nam"),
            ("TRƯỜNG TIỂU HỌC MAI HẠ", "Trường Tiểu học Mai Hạ"),
            ("BỆNH VIỆN ĐA KHOA TỈNH HÀ SƠN", "Bệnh viện Đa khoa tỉnh Hà Sơn"),
            ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH", "Hội đồng Thi đua - Khen thưởng tỉnh"),
            ("ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH HÀ SƠN", "Đài Phát thanh và Truyền hình Hà Sơn"),
        ])
    func spelled(capitals: String, name: String) {
        #expect(BodyName.spelled(capitals) == name)
    }

    @Test(
        "A body that is one was taken for two, or for none",
        arguments: [
            ("BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH HÀ SƠN", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Sơn"),
            ("HỢP TÁC XÃ NÔNG NGHIỆP MAI HẠ", "Hợp tác xã Nông nghiệp Mai Hạ"),
            ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", "Tập đoàn Điện lực Việt Nam"),
            ("SỞ Y TẾ HÀ SƠN\nĐOÀN KIỂM TRA THEO QĐ SỐ 45/QĐ-SYT", "Đoàn kiểm tra"),
        ])
    func issuer(letterhead: String, name: String) {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                \(letterhead)
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                THÔNG BÁO
                Về việc nghỉ lễ

                Nghỉ lễ hai ngày.
                """))
        #expect(found.issuer == name && found.number == nil)
    }

    @Test("A report that tells of somebody below its title was his, and made where it says that others met")
    func reportTellsOfOthers() {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN TỈNH HÀ SƠN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 15/BC-UBND
                Hà Sơn, ngày 5 tháng 3 năm 2024

                BÁO CÁO
                Về quản lý khai thác cát

                Ông Trần Văn Bình, Giám đốc Sở Xây dựng, thay mặt tổ công tác cho biết ba mỏ đã dừng tại hội nghị ngày 20/4.

                1. Kết quả quản lý.
                """))
        #expect(found.fields.allSatisfy { $0.name != .author && $0.name != .event })
    }
}
