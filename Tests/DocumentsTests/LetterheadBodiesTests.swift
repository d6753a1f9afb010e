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

    @Test("THỦ TƯỚNG above CHÍNH PHỦ is the prime minister, and an insurance office below its head office issues alone")
    func overLines() {
        #expect(issuers("THỦ TƯỚNG\nCHÍNH PHỦ", number: "344/QĐ-TTg", kind: "QUYẾT ĐỊNH") == ["Thủ tướng Chính phủ"])
        #expect(
            issuers("BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI\nTP.LAM GIANG", number: "31/BHXH-CST", kind: "THÔNG BÁO")
                == ["Bảo hiểm xã hội TP. Lam Giang"])
    }

    @Test("A letter of its number or of its own makes no small letters of a title: SỐ 321a NQ/UBTVQH9")
    func numberWithLetter() {
        let found = read(
            """
            NGHỊ QUYẾT SỐ 321a NQ/UBTVQH9 NGÀY 20-12-1996
            CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI
            VỀ VIỆC CHỈ ĐỊNH TRIỆU TẬP VIÊN KỲ HỌP
            THỨ NHẤT HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG

            ỦY BAN THƯỜNG VỤ QUỐC HỘI
            NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Căn cứ Luật tổ chức Quốc hội;
            """)
        #expect(found.number == "321a NQ/UBTVQH9")
        #expect(found.date == "1996-12-20")
        #expect(found.issuer == "Ủy ban Thường vụ Quốc hội")
        #expect(
            values(found, .abstract) == [
                "VỀ VIỆC CHỈ ĐỊNH TRIỆU TẬP VIÊN KỲ HỌP THỨ NHẤT HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG"
            ])
    }

    @Test("A Party letter says what it is about between the day and Kính gửi, without V/v")
    func partyLetter() {
        let found = read(
            """
            ĐẢNG BỘ TỈNH LAM GIANG
            ĐẢNG ỦY XÃ ĐÔNG HẢI
            *

            ĐẢNG CỘNG SẢN VIỆT NAM

            Số        -CV/ĐU

            Đông Hải, ngày   tháng   năm 2026

            Góp ý dự thảo thông báo kết luận kiểm tra
            của Ban Thường vụ Đảng ủy

            Kính gửi: Các chi bộ.

            Thường trực Đảng ủy gửi dự thảo để các chi bộ góp ý.
            """)
        #expect(values(found, .abstract) == ["Góp ý dự thảo thông báo kết luận kiểm tra của Ban Thường vụ Đảng ủy"])
    }

    @Test("A conference's resolution that names nothing else is about the conference, and not about its first sentence")
    func conference() {
        let found = read(
            """
            BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LAM GIANG
            *
            ĐẢNG CỘNG SẢN VIỆT NAM
            Số 60-NQ/TU
            Lam Giang, ngày 12 tháng 4 năm 2025

            NGHỊ QUYẾT

            HỘI NGHỊ LẦN THỨ 11 BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XIII

            Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ tỉnh khóa XIII họp từ ngày 10/4 đến ngày 12/4/2025,

            QUYẾT NGHỊ

            1. Thông qua chương trình.
            """)
        #expect(
            values(found, .abstract).map { $0.lowercased() }
                == ["hội nghị lần thứ 11 ban chấp hành đảng bộ tỉnh khóa xiii"])
    }

    @Test("A web page's weekday is no place")
    func weekday() {
        let found = read(
            """
            Thứ Tư, ngày 20 tháng 10 năm 2021

            NGHỊ QUYẾT

            ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ HUYỆN BẾN NGHI NHIỆM KỲ III (2005 - 2010)

            Đại hội đại biểu Đảng bộ huyện Bến Nghi tiến hành trong ba ngày.
            """)
        #expect(values(found, .place).isEmpty)
        #expect(found.date == nil)
    }

    @Test("THỦ TƯỚNG CHÍNH PHỦ ĐIỆN: opens the list of those who are wired, and is no longer name")
    func wiring() {
        let found = read(
            """
            THỦ TƯỚNG CHÍNH PHỦ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 1234/CĐ-TTg
            Hà Nội, ngày 5 tháng 3 năm 2006

            CÔNG ĐIỆN

            THỦ TƯỚNG CHÍNH PHỦ ĐIỆN:

            - Chủ tịch Ủy ban nhân dân các tỉnh;

            Bão đang vào. Thủ tướng yêu cầu:
            """)
        #expect(values(found, .issuer) == ["Thủ tướng Chính phủ"])
    }

    @Test("What ĐÍNH CHÍNH corrects is what the paper is about, and not its kind")
    func correction() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 31/ĐC-UBND
            Lam Giang, ngày 5 tháng 3 năm 2012

            ĐÍNH CHÍNH

            QUYẾT ĐỊNH SỐ 1215/QĐ-UBND NGÀY 22 THÁNG 7 NĂM 2011 CỦA ỦY BAN NHÂN DÂN TỈNH VỀ TRỒNG RỪNG

            Ủy ban nhân dân tỉnh xin đính chính Quyết định số 1215/QĐ-UBND như sau:
            """)
        #expect(found.type != "quyết định")
        #expect(found.number == "31/ĐC-UBND")
        #expect(values(found, .abstract).first?.hasPrefix("QUYẾT ĐỊNH SỐ 1215/QĐ-UBND") ?? false)
    }

    @Test("A letterhead in one row of cells is not what a plan without its title is about")
    func rowOfCells() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 7822/KH-UBND | Lam Giang, ngày 26 tháng 11 năm 2021 |
            Căn cứ Quyết định số 1662/QĐ-TTg ngày 5/5/2021 của Thủ tướng Chính phủ;
            Ủy ban nhân dân tỉnh ban hành Kế hoạch bảo vệ rừng ven biển như sau:
            """)
        #expect(values(found, .abstract).isEmpty)
        let rule = read(
            """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG ------- Số: 39/2017/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - \
            Tự do - Hạnh phúc ----- Lam Giang, ngày 14 tháng 6 năm 2017 |
            QUYẾT ĐỊNH
            VỀ VIỆC TRỒNG RỪNG
            Căn cứ Luật Lâm nghiệp;
            """)
        #expect(values(rule, .issuer) == ["Ủy ban nhân dân tỉnh Lam Giang"])
    }

    @Test("Where the letterhead is lost, an office stands for its ministry")
    func ministerDecides() {
        let found = read(
            """
            QUYẾT ĐỊNH
            Về việc đo vẽ đảo
            ____
            BỘ TRƯỞNG BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG
            Căn cứ Luật Đất đai ngày 26 tháng 11 năm 2003;
            QUYẾT ĐỊNH:
            Điều 1. Đo vẽ các đảo.
            """)
        #expect(values(found, .issuer) == ["Bộ Tài nguyên và Môi trường"])
    }

    @Test("A broken title keeps the province that ends it, and takes no sentence in small letters below")
    func brokenTitle() {
        let head = """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 31/QĐ-UBND
            Lam Giang, ngày 5 tháng 3 năm 2020

            """
        let province = read(
            head + """
                QUYẾT ĐỊNH
                BAN HÀNH QUY CHẾ PHỐI HỢP GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH
                TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
                TỈNH LAM GIANG
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG
                Căn cứ Luật Đê điều;
                """)
        #expect(values(province, .abstract).first?.hasSuffix("HÀNH CHÍNH CÔNG TỈNH LAM GIANG") ?? false)
        let sentence = read(
            head + """
                CHỈ THỊ
                VỀ
                VIỆC TĂNG CƯỜNG TRỒNG RỪNG,
                KIỀM CHẾ PHÁ RỪNG TRÊN ĐỊA BÀN TỈNH LAM GIANG
                Sau 02 năm triển khai thực hiện
                Kết luận số 45-KL/TU ngày 01/02/2019 của Ban Thường vụ Tỉnh ủy về trồng rừng
                đã ghi nhận nhiều kết quả tốt,
                rừng ven biển xanh trở lại.
                """)
        #expect(values(sentence, .abstract).first?.hasSuffix("TRÊN ĐỊA BÀN TỈNH LAM GIANG") ?? false)
    }

    @Test(
        "A letter whose letterhead and first line are broken off is its writer's, who answers where the paragraph ends")
    func bareLetter() {
        let found = read(
            """
            Kính
            gửi: Cục Hải quan các tỉnh, thành phố
            Trong quá trình thực hiện Nghị định số 78/2003/NĐ-CP ngày 1/7/2003 của Chính phủ, Bộ Tài chính đã nhận được \
            nhiều câu hỏi. Về vấn đề này, Bộ Tài chính hướng dẫn như sau:
            1. Hồ sơ gồm đơn và bản khai.
            """)
        #expect(found.type == "công văn")
        #expect(found.issuer == "Bộ Tài chính")
    }

    @Test("Who puts a proposal before the assembly ends where it proposes")
    func proposer() {
        let found = read(
            """
            TỜ TRÌNH
            CỦA HỘI ĐỒNG NHÀ NƯỚC ĐỀ NGHỊ QUỐC HỘI
            PHÊ CHUẨN VIỆC LẬP XÃ ĐÔNG HẢI

            (Do ông Trần Hữu Thạnh, Thư ký Ủy ban pháp luật của Quốc hội
            trình bày tại kỳ họp thứ 8, Quốc hội khóa VII, ngày 27-12-1984)

            Hội đồng Nhà nước xin trình Quốc hội phê chuẩn.
            """)
        #expect(found.issuer == "Hội đồng Nhà nước")
        #expect(values(found, .abstract) == ["ĐỀ NGHỊ QUỐC HỘI PHÊ CHUẨN VIỆC LẬP XÃ ĐÔNG HẢI"])
    }

    @Test("A telegram's day stands behind its hour, with or without a comma between")
    func hourAndDay() {
        for hour in ["hồi 16 giờ 30 phút ngày", "hồi 16 giờ 30 phút, ngày"] {
            let found = read(
                """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 07/CĐ-UBND

                Lam Giang, \(hour) 06 tháng 9 năm 2024

                CÔNG ĐIỆN
                Về việc ứng phó bão số 3
                """)
            #expect(found.date == "2024-09-06")
            #expect(values(found, .place) == ["Lam Giang"])
        }
    }

    @Test("A ground right below Kính gửi receives nothing, and stays a ground")
    func groundBelow() {
        let source = SampleText.plain(
            """
            SỞ TÀI CHÍNH TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 567/TTr-STC
            Lam Giang, ngày 3 tháng 10 năm 2023
            TỜ TRÌNH
            Về việc quy định giá nước
            Kính gửi: Ủy ban nhân dân tỉnh Lam Giang
            Căn cứ Luật Giá ngày 20/6/2012;
            Sở Tài chính kính trình Ủy ban nhân dân tỉnh xem xét.
            """)
        let structure = DocumentStructure(source)
        let found = DocumentDescription.read(structure)
        #expect(values(found, .recipient) == ["Ủy ban nhân dân tỉnh Lam Giang"])
        #expect(DocumentRelation.read(structure, found).map(\.target.name) == ["Luật Giá"])
    }

    @Test("QUỐC GIA ends a body's name and is none; an office below its committee has the committee's place")
    func endsAndPlaces() {
        #expect(
            issuers("HỘI ĐỒNG BẦU CỬ\nQUỐC GIA", number: "12/HD-HĐBCQG", kind: "HƯỚNG DẪN")
                == ["Hội đồng bầu cử quốc gia"])
        #expect(
            issuers("ỦY BAN NHÂN DÂN HUYỆN BẾN NGHI\nVĂN PHÒNG HĐND VÀ UBND", number: "45/TB-VP", kind: "THÔNG BÁO")
                == ["Văn phòng HĐND và UBND huyện Bến Nghi"])
    }
}
