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
        ])
    func spelled(capitals: String, name: String) {
        #expect(BodyName.spelled(capitals) == name)
    }
}
