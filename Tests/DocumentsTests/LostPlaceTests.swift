import Testing

@testable import Documents

@Suite("What pages drop or add around a document: places, symbols, titles, lists of others")
struct LostPlaceTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private func plan(_ sentence: String, body: String = "ỦY BAN NHÂN DÂN") -> DocumentDescription {
        read(
            """
            \(body) | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 130/KH-UBND | Bến Nghi, ngày 13 tháng 7 năm 2022 |
            KẾ HOẠCH
            Phòng cháy rừng
            \(sentence)
            1. Lập đội canh lửa.
            """)
    }

    @Test("A committee without its place has the one of the day's line, where the text names one level of it alone")
    func place() {
        #expect(plan("Kế hoạch phòng cháy rừng trên địa bàn tỉnh Bến Nghi.").issuer == "Ủy ban nhân dân tỉnh Bến Nghi")
        #expect(
            plan("Kế hoạch này áp dụng ở tỉnh Bến Nghi.", body: "ỦY BAN NHÂN DÂN TỈNH").issuer
                == "Ủy ban nhân dân tỉnh Bến Nghi")
        #expect(
            plan("Kế hoạch của tỉnh Bến Nghi cho thành phố Bến Nghi và các xã.").issuer == "Ủy ban nhân dân")
        #expect(plan("Kế hoạch phòng cháy rừng mùa khô.").issuer == "Ủy ban nhân dân")
    }

    @Test(
        "`ỦY BAN NHÂN DÂN TỈNH` of a province's day line is that province's; the body below a title with a stop is read"
    )
    func province() {
        func issuer(_ place: String, _ title: String, _ body: String) -> String? {
            read(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 12/QĐ-UBND | \(place), ngày 16 tháng 3 năm 2021 |
                QUYẾT ĐỊNH
                \(title)
                \(body)
                Căn cứ Luật Trồng trọt ngày 17 tháng 6 năm 2020;
                """
            ).issuer
        }
        let title = "VỀ VIỆC TRỒNG CÂY VEN ĐƯỜNG"
        #expect(issuer("Gia Lai", title, "ỦY BAN NHÂN DÂN TỈNH") == "Ủy ban nhân dân tỉnh Gia Lai")
        #expect(issuer("Bến Nghi", title, "ỦY BAN NHÂN DÂN TỈNH") == "Ủy ban nhân dân tỉnh")
        #expect(issuer("Gia Lai", title, "ỦY BAN NHÂN DÂN HUYỆN") == "Ủy ban nhân dân huyện")
        #expect(
            issuer("Bến Nghi", "V/V TRỒNG CÂY VEN ĐƯỜNG.", "ỦY BAN NHÂN DÂN TỈNH LAM GIANG")
                == "Ủy ban nhân dân tỉnh Lam Giang")
    }

    @Test("The place that a page's table has for who issued a decision is that of the people's committee")
    func tablesPlace() {
        let found = read(
            """
            Quyết định số 61/2010/QĐ-UBND ngày 31/12/2010 về đơn giá đo đạc
            - Số hiệu văn bản: 61/2010/QĐ-UBND
            - Loại văn bản: Quyết định
            - Cơ quan ban hành: Tỉnh Bến Nghi
            - Ngày ban hành: 31-12-2010
            Văn bản gốc đang được cập nhật
            """)
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Bến Nghi")
    }

    @Test("The page's title gives the symbols that the letterhead has lost, if its figures are the same")
    func symbols() {
        func number(_ title: String) -> String? {
            read(
                """
                \(title)

                ỦY BAN NHÂN DÂN TỈNH LAM GIANG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 1281/-UBND
                Lam Giang, ngày 13 tháng 05 năm 2014

                QUYẾT ĐỊNH
                Về việc công bố thủ tục
                """
            ).number
        }
        #expect(number("Quyết định 1281/QĐ-UBND năm 2014 công bố thủ tục hành chính") == "1281/QĐ-UBND")
        #expect(number("Quyết định 1282/QĐ-UBND năm 2014 công bố thủ tục hành chính") != "1282/QĐ-UBND")
    }

    @Test("A page's note that the document was replaced says from when it is no longer in force")
    func replaced() {
        let found = read(
            """
            Quyết định 15/2008/QĐ-UBND về phí chợ do tỉnh Lam Giang ban hành đã được thay thế bởi Quyết định 53/2012/QĐ-UBND \
            về phí chợ và được áp dụng kể từ ngày 27/12/2012.

            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 15/2008/QĐ-UBND
            Lam Giang, ngày 13 tháng 05 năm 2008

            QUYẾT ĐỊNH
            Về phí chợ
            """)
        #expect(values(found, .expiryDate) == ["2012-12-27"])
        #expect(values(found, .statedValidity) == ["hết hiệu lực"])
    }

    @Test("Other documents that a portal lists below Nơi nhận receive nothing")
    func listed() {
        let found = read(
            """
            SỞ XÂY DỰNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 5469/SXD-KT | Lam Giang, ngày 20 tháng 12 năm 2012 |
            Kính gửi: Ủy ban nhân dân các huyện
            Sở Xây dựng đề nghị các huyện báo cáo.
            Nơi nhận: | KT. GIÁM ĐỐC |
            - 1 Công văn 5384/SXD-KT về nhà ở do Sở Xây dựng ban hành
            - 2 Công văn 5337/SXD-KT về nhà ở xã hội do Sở Xây dựng ban hành
            """)
        #expect(values(found, .recipient) == ["Ủy ban nhân dân các huyện"])
    }

    @Test("A point before the letterhead's first line hides no number")
    func pointed() {
        let found = read(
            """
             • Thuộc tính văn bản

              Cơ quan ban hành: Bộ Nội vụ
              Số hiệu: 1449/QĐ-BNV
              Ngày ban hành: 02/06/2020
             • BỘ NỘI VỤ
              __________

              Số: 1449/QĐ-BNV

              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              Độc lập - Tự do - Hạnh phúc

              Hà Nội, ngày 02 tháng 6 năm 2020

              QUYẾT ĐỊNH

              Về việc công bố thủ tục hành chính

              Căn cứ Luật Lưu trữ ngày 11/11/2011;
            """)
        #expect(values(found, .abstract) == ["Về việc công bố thủ tục hành chính"])
        #expect(values(found, .place) == ["Hà Nội"])
    }

    @Test("Who issues a plan without a letterhead is told where a sentence says that it does")
    func enacted() {
        let titled = read(
            """
            KẾ HOẠCH
            Tổ chức đại hội Đoàn các cấp
            Căn cứ Điều lệ Đoàn; Ban Chấp hành Tỉnh đoàn Lam Giang ban hành Kế hoạch tổ chức đại hội các cấp như sau:
            I. YÊU CẦU
            1. Đại hội dân chủ.
            """)
        #expect(titled.issuer == "Ban Chấp hành Tỉnh đoàn Lam Giang")
        let bare = read(
            """
            Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, Ủy ban nhân dân tỉnh Lam Giang ban hành Kế hoạch như sau:

            1. Thống nhất mẫu phiếu.

            2. Lập đường dây nóng.
            """)
        #expect(bare.type == "kế hoạch")
        #expect(bare.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
    }

    @Test("A kind whose line ends in a comma goes on below; a short line in capitals with a stop ends the title")
    func linesOfTitle() {
        let head = """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/BC-UBND
            Lam Giang, ngày 13 tháng 05 năm 2014

            """
        let report = read(
            head + "BÁO CÁO TÓM TẮT KẾT QUẢ GIÁM SÁT,\n\nQUẢN LÝ VÀ SỬ DỤNG VỐN\n\nTỉnh báo cáo như sau:\n")
        #expect(report.type == "báo cáo")
        #expect(values(report, .abstract) == ["TÓM TẮT KẾT QUẢ GIÁM SÁT, QUẢN LÝ VÀ SỬ DỤNG VỐN"])
        let roads = read(
            head
                + "QUYẾT ĐỊNH\nBAN HÀNH QUY ĐỊNH QUẢN LÝ ĐƯỜNG HUYỆN,\nĐƯỜNG XÃ.\nỦY BAN NHÂN DÂN TỈNH LAM GIANG\nCăn cứ Luật Đê điều;\n"
        )
        #expect(values(roads, .abstract).first?.hasSuffix("ĐƯỜNG XÃ.") ?? false)
    }

    @Test("A telegram that a portal's news prints below its lead has its number, its day and its sender")
    func telegram() {
        let found = read(
            """
            Hỗ trợ bà con vùng lũ

            (Lam Giang) - Thủ tướng Chính phủ vừa có Công điện số 149/CĐ-TTg ngày 28/8/2025 về việc hỗ trợ bà con vùng lũ.

            Công điện nêu: Mưa lũ gây thiệt hại lớn. Thủ tướng Chính phủ yêu cầu:

            1. Bộ Tài chính cấp kinh phí.

            2. Các tỉnh cấp gạo cho dân.
            """)
        #expect(found.type == "công điện")
        #expect(found.number == "149/CĐ-TTg")
        #expect(found.date == "2025-08-28")
        #expect(found.issuer == "Thủ tướng Chính phủ")
        let report = read(
            """
            Hỗ trợ bà con vùng lũ

            (Lam Giang) - Thủ tướng Chính phủ vừa có Công điện số 149/CĐ-TTg ngày 28/8/2025 về việc hỗ trợ bà con vùng lũ.

            Sáng nay, các xã ven sông Bến Nghi đã nhận gạo.
            """)
        #expect(report.number == nil)
    }
}
