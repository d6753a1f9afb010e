import Testing

@testable import Documents

@Suite("Documents copied without their letterhead say who issued them all the same")
struct LostLetterheadTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    @Test("the assembly above its sitting and the grounds is the issuer, and no part of the abstract")
    func assembly() {
        let found = read(
            """
            NGHỊ QUYẾT
            QUY
            ĐỊNH CHẾ ĐỘ BỒI DƯỠNG ĐỐI VỚI NGƯỜI LÀM NHIỆM VỤ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN KHIẾU
            NẠI, TỐ CÁO, KIẾN NGHỊ, PHẢN ÁNH TRÊN ĐỊA BÀN TỈNH LAM GIANG
            HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG
            KHÓA XVIII, KỲ HỌP THỨ 3
            Căn cứ Luật tổ chức chính quyền
            địa phương ngày 19 tháng 6 năm 2015;
            Căn cứ Luật tiếp công dân ngày 25
            tháng 11 năm 2013;
            QUYẾT NGHỊ:
            Điều 1. Quy
            định chế độ bồi dưỡng đối với người làm nhiệm vụ tiếp công dân.
            """)
        #expect(found.issuer == "Hội đồng nhân dân tỉnh Lam Giang")
        let abstract = found.fields.first { $0.name == .abstract }?.value ?? ""
        #expect(abstract.hasSuffix("LAM GIANG") && !abstract.contains("HỘI ĐỒNG"))
    }

    @Test("a letter that begins with its addressee is the letter of the body that answers")
    func letter() {
        let found = read(
            """
            Kính gửi: Công ty TNHH Lọc dầu Lam Giang

            Cục Thuế tỉnh Lam Giang nhận được công văn số 169/NH ngày 29/10/2010 của Công ty TNHH Lọc dầu Lam Giang. Về \
            vấn đề này, Cục Thuế có ý kiến như sau:

            Công ty nộp thuế theo quy định của Luật Quản lý thuế.
            """)
        #expect(found.type == "công văn" && found.issuer == "Cục Thuế tỉnh Lam Giang")
    }

    @Test("a private letter to an office is no official one")
    func privateLetter() {
        let found = read("Kính gửi: Sở Nội vụ\n\nTôi nhận được công văn của quý Sở nhưng chưa thấy trả lời.")
        #expect(found.type == nil && found.issuer == nil)
    }

    @Test("A title that changes another document gave this one the other's number and day")
    func titleOfAnother() {
        let found = read(
            """
            BÃI BỎ QUYẾT ĐỊNH SỐ 75/2021/QĐ-UBND NGÀY 24 THÁNG 7 NĂM 2021 CỦA ỦY BAN NHÂN DÂN TỈNH LAM GIANG

            ỦY BAN NHÂN DÂN TỈNH LAM GIANG

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

            QUYẾT ĐỊNH:

            Điều 1. Bãi bỏ Quyết định số 75/2021/QĐ-UBND.
            """)
        #expect(found.number == nil && found.date == nil)
        #expect(found.type == "quyết định" && found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.fields.first { $0.name == .abstract }?.value.hasPrefix("BÃI BỎ QUYẾT ĐỊNH") ?? false)
    }

    @Test(
        "What a sentence says is issued, and by whom, was not read where the head is lost",
        arguments: [
            (
                "QUY ĐỊNH MỘT SỐ CHẾ ĐỘ ĐỐI VỚI NGƯỜI TRỒNG RỪNG",
                "Chính phủ ban hành Nghị định quy định một số chế độ,",
                "nghị định", "Chính phủ"
            ),
            (
                "HƯỚNG DẪN VIỆC CẤP PHÁT VỐN TRỒNG RỪNG", "Bộ trưởng Bộ Tài chính ban hành Thông tư hướng dẫn cấp vốn:",
                "thông tư", "Bộ Tài chính"
            ),
        ])
    func enactment(_ title: String, _ sentence: String, _ type: String, _ issuer: String) {
        let found = read(
            """
            \(title)

            Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;

            \(sentence)

            Điều 1. Người trồng rừng được hưởng trợ cấp.
            """)
        #expect(found.type == type && found.issuer == issuer)
    }

    @Test("A letter that begins with its addressees had neither kind nor addressees")
    func letterFromAddressees() {
        let found = read(
            """
            Kính gửi: Phòng Kinh tế huyện Mai Hạ

            Sở Xây dựng hướng dẫn như sau:

            1. Lập hồ sơ.

            KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC

            Nguyễn Hữu An
            """)
        #expect(found.type == "công văn" && found.issuer == "Sở Xây dựng")
        #expect(found.fields.first { $0.name == .recipient }?.value == "Phòng Kinh tế huyện Mai Hạ")
    }

    @Test("A hand's number over the page hid the letterhead", arguments: ["66.", "(2)"])
    func pageMark(_ mark: String) {
        let found = read(
            """
            \(mark)
            ỦY BAN NHÂN DÂN
            HUYỆN MAI HẠ

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 26/QĐ-UBND
            Mai Hạ, ngày 10 tháng 11 năm 2012

            QUYẾT ĐỊNH
            Về việc trồng rừng

            Điều 1. Trồng rừng.
            """)
        #expect(found.number == "26/QĐ-UBND" && found.issuer == "Ủy ban nhân dân huyện Mai Hạ")
    }
}
