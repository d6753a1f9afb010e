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
}
