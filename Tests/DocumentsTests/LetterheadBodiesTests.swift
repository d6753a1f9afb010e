import Testing

@testable import Documents

@Suite("Whose a document is: bodies over two lines, bodies of joint papers, collections around them")
struct LetterheadBodiesTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private func issuers(_ head: String, number: String, kind: String, body: String = "") -> [String] {
        let text = """
            \(head)
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: \(number)

            Lam Giang, ngày 12 tháng 01 năm 2026

            \(kind)
            Về việc chăm sóc vườn ươm

            \(body)
            """
        return values(read(text), .issuer)
    }

    @Test("A sub-committee below its committee issues, and is not run together with it")
    func subcommittee() {
        let head = "ỦY BAN BẦU CỬ XÃ ĐÔNG HẢI\nTIỂU BAN TUYÊN TRUYỀN\n"
        let body = "Ủy ban bầu cử xã Đông Hải, Tiểu ban Tuyên truyền xây dựng kế hoạch như sau:"
        #expect(issuers(head, number: "05/KH-TBTT", kind: "KẾ HOẠCH", body: body) == ["Tiểu ban Tuyên truyền"])
    }

    @Test("A council's committee is named with its council")
    func committeeOfCouncil() {
        let head = "HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nBAN PHÁP CHẾ\n"
        #expect(
            issuers(head, number: "45/BC-BPC", kind: "BÁO CÁO") == ["Ban Pháp chế Hội đồng nhân dân tỉnh Lam Giang"])
    }

    @Test("An organ below BAN CHẤP HÀNH ĐẢNG BỘ TỈNH serves the Tỉnh ủy")
    func organOfParty() {
        let found = read(
            """
            BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
            BAN TUYÊN GIÁO
            *
            Số 30-HD/BTGTU

            ĐẢNG CỘNG SẢN VIỆT NAM
            Lam Giang, ngày 9 tháng 6 năm 2020

            HƯỚNG DẪN
            tuyên truyền đại hội đảng bộ các cấp
            """)
        #expect(values(found, .issuer) == ["Ban Tuyên giáo Tỉnh ủy"])
    }

    @Test("The line with the bodies' short names below THÔNG TƯ LIÊN BỘ is not what the circular is about")
    func jointBodies() {
        let found = read(
            """
            LIÊN BỘ Y TẾ - TÀI CHÍNH
            Số: 12/TTLB
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lam Giang, ngày 5 tháng 3 năm 1990

            THÔNG TƯ LIÊN BỘ

            Y TẾ - TÀI CHÍNH

            Hướng dẫn thực hiện chế độ với thầy thuốc ở đảo

            Liên bộ hướng dẫn như sau:
            """)
        #expect(values(found, .abstract) == ["Hướng dẫn thực hiện chế độ với thầy thuốc ở đảo"])
    }

    @Test("CỦA THỦ TƯỚNG CHÍNH PHỦ on a line of its own does not hide what the decision is about")
    func ofWhom() {
        let found = read(
            """
            THỦ TƯỚNG CHÍNH PHỦ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 31/TTg
            Hà Nội, ngày 05 tháng 03 năm 1994

            QUYẾT ĐỊNH

            CỦA THỦ TƯỚNG CHÍNH PHỦ

            Về việc trồng rừng ven biển

            THỦ TƯỚNG CHÍNH PHỦ

            Căn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;
            """)
        #expect(values(found, .abstract) == ["Về việc trồng rừng ven biển"])
        #expect(values(found, .issuer) == ["Thủ tướng Chính phủ"])
    }

    @Test("A rule of long dashes behind the name, and the assembly's term, are no part of it")
    func besideTheName() {
        #expect(
            issuers("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM ——-", number: "12/QĐ-NH", kind: "QUYẾT ĐỊNH")
                == ["Ngân hàng Nhà nước Việt Nam"])
        let council = "HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG KHOÁ XV, KỲ HỌP THỨ 10"
        #expect(
            issuers(
                "HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM GIANG", number: "12/2010/NQ-HĐND", kind: "NGHỊ QUYẾT",
                body: "\(council)\n\nCăn cứ Luật Đê điều ngày 29/11/2006;") == ["Hội đồng nhân dân tỉnh Lam Giang"])
    }

    @Test("The collection's title above a resolution is nobody's name")
    func collection() {
        let found = read(
            """
            VĂN KIỆN QUỐC HỘI TOÀN TẬP TẬP VIII (1992-1997) Quyển 4 1996-1997


            NGHỊ QUYẾT SỐ 31 NQ/UBTVQH9 NGÀY 19-4-1997
            CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI
            VỀ VIỆC LẬP XÃ

            ỦY BAN THƯỜNG VỤ QUỐC HỘI
            NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Căn cứ Luật Tổ chức Quốc hội;
            """)
        #expect(values(found, .issuer) == ["Ủy ban Thường vụ Quốc hội"])
    }

    @Test("LỆNH CỦA CHỦ TỊCH NƯỚC without a letterhead says what it is and whose")
    func order() {
        let found = read(
            """
            LỆNH CỦA CHỦ TỊCH NƯỚC
            Về việc công bố Pháp lệnh Trồng rừng
            CHỦ TỊCH NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Căn cứ vào Điều 103 của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;
            NAY CÔNG BỐ:
            Pháp lệnh Trồng rừng đã được Ủy ban Thường vụ Quốc hội thông qua ngày 06 tháng 10 năm 1999.
            """)
        #expect(found.type == "lệnh")
        #expect(found.issuer == "Chủ tịch nước")
    }

    @Test("A tax office's CT behind the number makes no directive of a letter with V/v and Kính gửi")
    func letterOfTaxOffice() {
        let found = read(
            """
            TỔNG CỤC THUẾ
            CỤC THUẾ TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 1234/CT-TTHT
            V/v chính sách thuế

            Lam Giang, ngày 4 tháng 1 năm 2012

            Kính gửi: Công ty TNHH Hoa Biển.

            Cục Thuế có ý kiến như sau:
            """)
        #expect(found.type == "công văn")
    }

    @Test("One body on the line below Kính gửi, without a dash, receives the letter")
    func addresseeBelow() {
        let found = read(
            """
            SỞ TÀI CHÍNH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 31/STC-NS
            V/v giá cây giống

            Lam Giang, ngày 5 tháng 3 năm 2002

            Kính gửi:

            Công ty Hoa Biển
            (16 đường Bến Nghi, thành phố Lam Giang)

            Sở Tài chính có ý kiến như sau: đồng ý.
            """)
        #expect(values(found, .recipient) == ["Công ty Hoa Biển"])
    }

    @Test(
        "The page's title tells what the decision is about, and its table of which place, where the text has lost both")
    func pageTitle() {
        let found = read(
            """
            Quyết định 31/QĐ-UBND năm 2020 về phê duyệt kế hoạch trồng rừng tỉnh Lam Giang
            Số hiệu: | 31/QĐ-UBND | Loại văn bản: | Quyết định |
            Nơi ban hành: | Tỉnh Lam Giang | Người ký: | Trần Hữu Thạnh |
            Ngày ban hành: | 05/03/2020 | Ngày hiệu lực: | 05/03/2020 |

            ỦY BAN NHÂN DÂN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
            Số: 31/QĐ-UBND |
            Lam Giang, ngày 05 tháng 3 năm 2020 |
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
            Căn cứ Luật Lâm nghiệp ngày 15/11/2017;
            """)
        #expect(values(found, .abstract) == ["về phê duyệt kế hoạch trồng rừng tỉnh Lam Giang"])
        #expect(values(found, .issuer) == ["Ủy ban nhân dân tỉnh Lam Giang"])
    }

    @Test("Two points with labels above a title are a page's, and hide no number")
    func points() {
        let found = read(
            """
            • Hiệu lực: Còn hiệu lực
              • Ngày ban hành: 06/01/1996

            QUYẾT ĐỊNH

            CỦA ỦY BAN NHÂN DÂN TỈNH LAM GIANG SỐ 10/QĐ-UB NGÀY 06 THÁNG 01 NĂM 1996

            VỀ VIỆC TRỒNG RỪNG

            - Căn cứ Luật Đất đai;

            Điều 1. Giao rừng cho xã.
            """)
        #expect(found.number == "10/QĐ-UB")
        #expect(found.date == "1996-01-06")
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(values(found, .abstract) == ["VỀ VIỆC TRỒNG RỪNG"])
    }
}
