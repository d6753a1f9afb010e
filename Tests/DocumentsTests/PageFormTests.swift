import Testing

@testable import Documents

@Suite("What pages print around documents, and heads that they have lost")
struct PageFormTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ name: MetadataField.Name, _ found: DocumentDescription) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test("The heads of several bodies enact, where there is no letterhead: the bodies are the issuers")
    func heads() {
        let found = read(
            """
            THÔNG TƯ LIÊN TỊCH
            Quy định về phối hợp trồng cây
            Căn cứ Luật Thanh tra ngày 15 tháng 11 năm 2010;
            Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng, Tổng Thanh tra Chính phủ thống nhất ban hành Thông tư liên tịch quy định về phối hợp trồng cây.
            Điều 1. Phạm vi
            Thông tư này quy định về trồng cây.
            """)
        #expect(values(.issuer, found) == ["Bộ Công an", "Bộ Quốc phòng", "Thanh tra Chính phủ"])
        #expect(
            EnactingHeads.bodies(
                "Bộ trưởng Bộ Lao động - Thương binh và Xã hội và Thống đốc Ngân hàng Nhà nước Việt Nam")
                == ["Bộ Lao động - Thương binh và Xã hội", "Ngân hàng Nhà nước Việt Nam"])
        #expect(EnactingHeads.bodies("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ") == ["Văn phòng Chính phủ"])
        #expect(EnactingHeads.bodies("Sở Văn hóa, Thể thao và Du lịch") == ["Sở Văn hóa, Thể thao và Du lịch"])
    }

    @Test("A page's button above the kind hides nobody")
    func button() {
        let found = read(
            """
            Sign In

            THÔNG TƯ

            Quy định về trồng cây

            Căn cứ Luật Lâm nghiệp số 16/2017/QH14 ngày 15 tháng 11 năm 2017;

            Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn ban hành Thông tư quy định về trồng cây,

            Điều 1. Phạm vi điều chỉnh

            Thông tư này quy định về trồng cây.
            """)
        #expect(found.issuer == "Bộ Nông nghiệp và Phát triển nông thôn")
        #expect(values(.abstract, found) == ["Quy định về trồng cây"])
    }

    @Test("Two labels of force on one line between the page's title and the letterhead")
    func force() {
        let found = read(
            """
            THÔNG TƯ 52/2015/TT-BTC QUY ĐỊNH VỀ TRỒNG CÂY DO BỘ TRƯỞNG BỘ TÀI CHÍNH BAN HÀNH

            Hiệu lực: Còn hiệu lực Ngày có hiệu lực: 01/12/2015

            BỘ TÀI CHÍNH
            ——-

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập – Tự do – Hạnh phúc
            —————

            Số: 52/2015/TT-BTC

            Hà Nội, ngày 15 tháng 10 năm 2015

            THÔNG TƯ

            QUY ĐỊNH VỀ TRỒNG CÂY

            Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
            """)
        #expect(found.issuer == "Bộ Tài chính" && found.number == "52/2015/TT-BTC")
        #expect(values(.effectiveDate, found) == ["2015-12-01"])
        #expect(values(.abstract, found).map { $0.lowercased() } == ["quy định về trồng cây"])
    }

    @Test("Boxes without colons, and with values below their labels")
    func boxes() {
        let bare = read(
            """
            Quyết định Quy định tỷ lệ chất lượng của nhà trên địa bàn tỉnh Lam Giang
            Cấp văn bản Địa phương
            Số ký hiệu văn bản 139/2011/QĐ-UBND
            Ngày ban hành 12/12/2011
            Ngày hiệu lực 22/12/2011
            Trích yếu nội dung Quyết định Quy định tỷ lệ chất lượng của nhà trên địa bàn tỉnh Lam Giang
            Hình thức văn bản Quyết định
            Người ký duyệt Trần Văn Mai
            """)
        #expect(bare.number == "139/2011/QĐ-UBND" && bare.date == "2011-12-12" && bare.type == "quyết định")
        #expect(bare.signer == "Trần Văn Mai")
        #expect(values(.effectiveDate, bare) == ["2011-12-22"])
        let below = read(
            """
            CHI TIẾT VĂN BẢN

            Số văn bản:
            90/2016/TTLT-BTC-BCT
            Ngày ban hành:
            24/06/2016
            Người ký:
            Trần Văn Mai
            Trích yếu:
            V/v sửa đổi, bổ sung một số điều của Thông tư liên tịch số 39/2014/TTLT-BTC-BCT ngày 29/10/2014 về giá cây
            Cơ quan ban hành:
            Liên Bộ
            Phân loại:
            Thông tư
            """)
        #expect(below.number == "90/2016/TTLT-BTC-BCT" && below.date == "2016-06-24" && below.signer == "Trần Văn Mai")
    }

    @Test(
        "A page that tells of a document's force alone names it",
        arguments: [
            "• Hiệu lực: Hết hiệu lực toàn bộ\n  • Ngày có hiệu lực: 19/07/2013\n  • Ngày hết hiệu lực: 06/05/2019\nLịch sử hiệu lực: Quyết định 30/2013/QĐ-UBND\nNgày Trạng thái Văn bản nguồn Phần hết hiệu lực\n09/07/2013 Văn bản được ban hành 30/2013/QĐ-UBND",
            "Quyết định 30/2013/QĐ-UBND\n  • Hiệu lực: Hết hiệu lực toàn bộ\n  • Ngày có hiệu lực: 19/07/2013\n  • Ngày hết hiệu lực: 06/05/2019\nVăn bản căn cứ\nVăn bản dẫn chiếu",
        ])
    func forcePage(_ page: String) {
        let found = read(page)
        #expect(found.type == "quyết định" && found.number == "30/2013/QĐ-UBND")
        #expect(found.title == "Quyết định số 30/2013/QĐ-UBND")
        #expect(values(.effectiveDate, found) == ["2013-07-19"] && values(.expiryDate, found) == ["2019-05-06"])
        #expect(values(.statedValidity, found) == ["hết hiệu lực toàn bộ"])
    }

    @Test("A ministry's old number tells its kind by what stands last")
    func oldNumber() {
        #expect(DocumentNumber(parsing: "18-BYT/TT")?.symbolType == "thông tư")
        #expect(DocumentNumber(parsing: "29-CT/TU")?.symbolType == "chỉ thị")
    }

    @Test("Numbers with a hyphen for the stroke, where a kind and a body stand in them")
    func hyphens() {
        #expect(
            DocumentNumber.scan("Kết luận số 21-KL-TW và 15-KH-UBND, 12-ABC-XYZ").map(\.number.canonical) == [
                "21-KL/TW", "15/KH-UBND",
            ])
    }

    @Test("Words in capitals that read like `luật trên` name no law")
    func capitals() {
        let structure = DocumentStructure(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG

                Số: 20/2016/QĐ-UBND

                Lam Giang, ngày 10 tháng 5 năm 2016

                QUYẾT ĐỊNH

                Ban hành quy định

                ỦY BAN NHÂN DÂN TỈNH LAM GIANG

                Căn cứ Luật Lâm nghiệp ngày 26/11/2003;

                QUYẾT ĐỊNH:

                Điều 1. Trồng cây.

                QUY ĐỊNH

                VỀ KIỂM TRA VĂN BẢN QUY PHẠM PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH
                """))
        #expect(DocumentRelation.read(structure, DocumentDescription.read(structure)).map(\.kind) == [.basis])
    }

    @Test("A conclusion that a notice gives is what the notice is about")
    func conclusion() {
        let found = read(
            """
            VĂN PHÒNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 15/TB-VPCP | Hà Nội, ngày 05 tháng 07 năm 2017
            KẾT LUẬN CỦA THỦ TƯỚNG LÊ VĂN MAI TẠI BUỔI LÀM VIỆC VỚI LÃNH ĐẠO TỈNH LAM GIANG
            Ngày 23 tháng 6 năm 2017, Thủ tướng Lê Văn Mai làm việc với lãnh đạo tỉnh.
            """)
        #expect(found.type == "thông báo")
        #expect(values(.abstract, found).first?.lowercased().hasPrefix("kết luận của thủ tướng") ?? false)
    }

    @Test("The board whose plenum concluded is not what the conclusion is about")
    func plenum() {
        let found = read(
            """
            ĐẢNG BỘ TỈNH LAM GIANG
            TỈNH ỦY
            *
            Số 12-KL/TU

            Lam Giang, ngày 04 tháng 12 năm 2019

            KẾT LUẬN
            HỘI NGHỊ LẦN THỨ BẢY
            BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHOÁ XVI)
            về xây dựng nông thôn mới

            Hội nghị lần thứ bảy Ban Chấp hành Đảng bộ tỉnh đã thảo luận.

            T/M TỈNH ỦY
            BÍ THƯ

            Lê Văn Mai
            """)
        #expect(values(.abstract, found) == ["về xây dựng nông thôn mới"])
    }

    @Test("The day on which an ordinance was passed may stand behind whose term it was")
    func term() {
        let structure = DocumentStructure(
            SampleText.plain(
                "Thực hiện Pháp lệnh Phí và lệ phí của Ủy ban Thường vụ Quốc hội khoá X thông qua ngày 28/8/2001, các sở báo cáo."
            ))
        #expect(
            DocumentRelation.read(structure, DocumentDescription.read(structure)).map(\.target.date) == ["2001-08-28"])
    }

    @Test("A joint circular is one by its number, though its kind's line was cut")
    func joint() {
        let found = read(
            """
            BỘ TÀI CHÍNH - BỘ Y TẾ

            Số: 01/2004/TTLT-BTC-BYT

            Hà Nội, ngày 05 tháng 7 năm 2004

            THÔNG TƯ

            Hướng dẫn về phí trồng cây

            Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2003;
            """)
        #expect(found.type == "thông tư liên tịch")
    }

    @Test("What was discussed is no one present")
    func attendance() {
        let found = read(
            """
            BIÊN BẢN LÀM VIỆC

            Hôm nay, vào hồi 8 giờ 00 ngày 12 tháng 6 năm 2023, tại trụ sở UBND phường Mai Hạ. Chúng tôi gồm:

            I. ĐẠI DIỆN ĐOÀN KIỂM TRA:

            1. Ông Lê Văn Mai - Chức vụ: Phó Chánh Thanh tra - Trưởng đoàn

            II. ĐẠI DIỆN UBND PHƯỜNG MAI HẠ:

            1. Ông Bùi Văn Hòa - Chức vụ: Chủ tịch

            Nội dung làm việc: Kiểm tra công tác quản lý trật tự xây dựng trên địa bàn phường từ đầu năm.

            Ý kiến của ông Bùi Văn Hòa: Phường đã kiểm tra 12 công trình, xử lý 03 trường hợp.
            """)
        #expect(values(.attendance, found).count == 2)
    }

    @Test("The points of a resolution without articles stand apart from its grounds")
    func points() {
        let text =
            """
            ỦY BAN THƯỜNG VỤ QUỐC HỘI

            Số: 321/NQ-UBTVQH14

            Hà Nội, ngày 05 tháng 7 năm 2017

            NGHỊ QUYẾT

            Về việc chỉ định ủy viên

            Căn cứ Luật Tổ chức Quốc hội ngày 20 tháng 11 năm 2014;

            QUYẾT NGHỊ:

            1. Chỉ định các ủy viên theo danh sách.

            2. Hội đồng dân tộc thi hành nghị quyết này.
            """
        let found = PassageSplitter().passages(of: SampleText.plain(text))
        #expect(!found.contains { SampleText.slice(text, $0.range).contains("QUYẾT NGHỊ:\n\n1.") })
        #expect(found.contains { SampleText.slice(text, $0.range).hasPrefix("1. Chỉ định") })
    }

    @Test("A regulation's name goes on below its kind's line with whose it is")
    func ownersLine() {
        let found = read(
            """
            QUY CHẾ LÀM VIỆC
            CỦA ỦY BAN NHÂN DÂN XÃ MAI HẠ
            (Ban hành kèm theo Quyết định số 59/QĐ-UBND ngày 22 tháng 7 năm 2021 của Ủy ban nhân dân xã Mai Hạ)

            Chương I
            QUY ĐỊNH CHUNG

            Điều 1. Phạm vi

            Quy chế này quy định cách làm việc.
            """)
        #expect(values(.abstract, found).map { $0.lowercased() } == ["làm việc của ủy ban nhân dân xã mai hạ"])
        #expect(found.number == "59/QĐ-UBND" && found.issuer == "Ủy ban nhân dân xã Mai Hạ")
    }
}
