import Testing

@testable import Documents

@Suite("Letterheads below web pages' tables, and documents whose line ends or spaces are lost")
struct LostLinesTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private static let decision = """
        ỦY BAN NHÂN DÂN TỈNH LAM GIANG ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc \
        --------------- Số: 15/2021/QĐ-UBND Lam Giang, ngày 02 tháng 12 năm 2021 QUYẾT ĐỊNH Về việc ban hành Quy chế làm \
        việc của tổ hòa giải ỦY BAN NHÂN DÂN TỈNH LAM GIANG Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 \
        năm 2015; Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013; QUYẾT ĐỊNH: Điều 1. Ban hành kèm theo Quyết \
        định này Quy chế làm việc của tổ hòa giải. Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết \
        định số 07/2014/QĐ-UBND ngày 05 tháng 3 năm 2014. Nơi nhận: - Như Điều 2; - Sở Tư pháp (3 bản); - Lưu: VT. \
        TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (đã ký) Trần Đức Thiệu
        """

    @Test("A decision in one line is read like one in many")
    func oneLine() {
        let found = read(LostLinesTests.decision)
        #expect(found.type == "quyết định")
        #expect(found.number == "15/2021/QĐ-UBND")
        #expect(found.date == "2021-12-02")
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.signer == "Trần Đức Thiệu")
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch"])
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
        #expect(values(found, .abstract) == ["Về việc ban hành Quy chế làm việc của tổ hòa giải"])
        #expect(values(found, .recipient) == ["Như Điều 2", "Sở Tư pháp (3 bản)", "Lưu: VT"])
        #expect(values(found, .effectiveDate) == ["2021-12-02"])
    }

    @Test("A long paragraph that cites an article and says on what it rests stays one paragraph")
    func citingParagraph() {
        let sentence = "Cơ quan thanh tra xem xét trách nhiệm của người đứng đầu theo Điều 15 của Quy định này. "
        let text = String(repeating: sentence, count: 6) + "Căn cứ kết quả kiểm tra, Chủ tịch ủy ban quyết định xử lý."
        #expect(text.utf8.count > 500)
        #expect(DocumentStructure(SampleText.plain(text)).paragraphs.count == 1)
    }

    @Test("The relations of a decision in one line are those of its grounds and articles")
    func relations() {
        let structure = DocumentStructure(SampleText.plain(LostLinesTests.decision))
        let relations = DocumentRelation.read(structure, DocumentDescription.read(structure))
        #expect(
            relations.contains { $0.kind.rawValue == "thay thế" && $0.target.number == "07/2014/QĐ-UBND" })
        #expect(relations.filter { $0.kind.rawValue == "căn cứ" }.count == 2)
    }

    @Test("A long sentence that cites a law's first article stays whole")
    func sentence() {
        let text =
            "Căn cứ Điều 1 của luật, "
            + String(repeating: "các hộ dân ở xã Đông Hải đã nhiều lần đề nghị được giải quyết, ", count: 12)
            + "nhưng chưa có kết quả."
        #expect(DocumentStructure(SampleText.plain(text)).paragraphs.count == 1)
    }

    @Test("What a web page puts above the letterhead is none of it, and its table names the signer")
    func preface() {
        let text = """
            Kế hoạch 155/KH-UBND năm 2017 triển khai Chương trình đăng ký và thống kê hộ tịch trên địa bàn tỉnh Lam Giang năm nay
            Số hiệu: 155/KH-UBND Loại văn bản: Văn bản khác
            Nơi ban hành: Tỉnh Lam Giang Người ký: Trần Đức Thiệu
            Ngày ban hành: 26/05/2017 Ngày hiệu lực: Đang cập nhật

            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            -------

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------

            Số: 155/KH-UBND

            Lam Giang, ngày 26 tháng 5 năm 2017

            KẾ HOẠCH

            ĐĂNG KÝ VÀ THỐNG KÊ HỘ TỊCH

            Thực hiện Luật Hộ tịch, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
            """
        let found = read(text)
        #expect(found.type == "kế hoạch")
        #expect(found.number == "155/KH-UBND")
        #expect(found.date == "2017-05-26")
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.signer == "Trần Đức Thiệu")
    }

    @Test(
        "Spaces lost in a date are no loss of the date",
        arguments: ["ngày 14 tháng5 năm 2008", "ngày14 tháng 5 năm2008", "ngày14 tháng5 năm2008"])
    func dates(_ date: String) {
        #expect(OfficialDate.parse(date) == "2008-05-14")
        let found = read("Số: 991/QĐ-UBND          Bến Đông, \(date)\n\nQUYẾT ĐỊNH\nVề việc sửa đường")
        #expect(found.date == "2008-05-14")
        #expect(values(found, .place) == ["Bến Đông"])
    }

    @Test("A line that ends in `số` goes on with the number below it")
    func danglingNumber() {
        let text = """
            KẾ HOẠCH
            RÀ SOÁT HỘ NGHÈO

            Căn cứ Nghị định số
            07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo;
            Căn cứ
            Luật Hộ tịch ngày 20 tháng 11 năm 2014;
            """
        let structure = DocumentStructure(SampleText.plain(text))
        let relations = DocumentRelation.read(structure, DocumentDescription.read(structure))
        #expect(relations.contains { $0.kind.rawValue == "căn cứ" && $0.target.number == "07/2021/NĐ-CP" })
        #expect(relations.filter { $0.kind.rawValue == "căn cứ" }.count == 2)
    }

    @Test("The state's name may be broken behind its first word")
    func brokenName() {
        let text = """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            -------
            CỘNG
            HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 06/QC-TT.HĐND-UBND
            Lam Giang, ngày 20 tháng 3 năm 2019
            QUY CHẾ
            PHỐI HỢP CÔNG TÁC
            """
        let found = read(text)
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.number == "06/QC-TT.HĐND-UBND")
    }

    @Test("`TƯ` in a number is the Party's `TU`")
    func partySymbol() {
        #expect(DocumentNumber.scan("theo Nghị quyết số 13-NQ/TƯ của Tỉnh ủy").map(\.number.key) == ["13 nq tu"])
    }

    @Test("A title that goes on with day and subject on the line below has both")
    func titleOverLines() {
        let found = read(
            """
            Nghị định của Chính phủ số 114/2003/NĐ-CP

            ngày 10/10/2003 về cán bộ, công chức xã.

            Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
            """)
        #expect(found.date == "2003-10-10")
        #expect(values(found, .abstract).first?.hasPrefix("về cán bộ, công chức xã") == true)
    }

    @Test("Of two names below a submission slip the one who drafted it is not the signer")
    func drafter() {
        let found = read(
            """
            UBND TỈNH LAM GIANG

            VĂN PHÒNG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Độc lập – Tự do – Hạnh phúc

            PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC

            Kính gửi: Đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh.

            Văn phòng kính trình đồng chí xem xét./.

            LÃNH ĐẠO VĂN PHÒNG

            Lê Hoài Thu

            CHUYÊN VIÊN THAM MƯU

            Vũ Đình Lâm
            """)
        #expect(found.signer == "Lê Hoài Thu")
    }

    @Test("`cóhiệu lực` is in force all the same")
    func gluedForce() {
        let found = read(
            """
            Số: 641/QĐ-UBND

            Lam Giang, ngày 02 tháng 12 năm 2013

            QUYẾT ĐỊNH
            Về việc bãi bỏ quy định

            Điều 1. Bãi bỏ quy định cũ.

            Điều 2. Quyết định này cóhiệu lực kể từ ngày ký.
            """)
        #expect(values(found, .effectiveDate) == ["2013-12-02"])
    }
}
