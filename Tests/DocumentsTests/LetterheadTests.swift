import Documents
import Testing

@Suite("Letterheads as they are met")
struct LetterheadTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test("A number that a scan has garbled is no body, and the body above it is")
    func garbledNumber() {
        let text = """
            SỞ XÂY DỰNG THÀNH PHỐ LAM GIANG

            Số: 4 €”{ /GP-SXD

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lam Giang, ngày 5 tháng 5 năm 2024

            GIẤY PHÉP
            Về việc vận chuyển vật liệu

            Sở Xây dựng cấp phép cho Công ty Sông Lam.
            """
        #expect(values(read(text), .issuer) == ["Sở Xây dựng thành phố Lam Giang"])
    }

    @Test("a page in narrow columns breaks the state's name, the body's and the date over lines")
    func narrowColumns() {
        let text = """
            ỦY BAN NHÂN
            DÂN
            TỈNH LAM GIANG
            -------
            |
            CỘNG HÒA XÃ
            HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            |
            Số: 07/KH-UBND
            |
            Lam Giang, ngày 13
            tháng 01 năm 2020
            |
            KẾ HOẠCH
            PHÒNG, CHỐNG HẠN HÁN MÙA KHÔ

            Thực hiện Chỉ thị số 8008/CT-TCTL, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
            """
        let found = read(text)
        #expect(values(found, .issuer) == ["Ủy ban nhân dân tỉnh Lam Giang"])
        #expect(values(found, .place) == ["Lam Giang"])
        #expect(found.date == "2020-01-13")
    }

    @Test("a letterhead that extraction has run together on one line, with what the letter is about")
    func oneLine() {
        let text = """
            UBND TỈNH LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc \
            Số : 2917 /SGDĐT-VP Bến Đông, ngày 05 tháng 11 năm 2010 V/v báo cáo nhanh thiệt hại do lũ lụt

            Kính gửi: Ủy ban nhân dân tỉnh.

            Vừa qua, mưa lớn gây lũ trên toàn tỉnh.
            """
        let found = read(text)
        #expect(found.date == "2010-11-05")
        #expect(values(found, .place) == ["Bến Đông"])
        #expect(values(found, .abstract) == ["V/v báo cáo nhanh thiệt hại do lũ lụt"])
    }

    @Test("`– Đã ký` behind the name hides nobody, and `V/v` makes a letter of a number without a letter's symbols")
    func signedBeforeAnnex() {
        let text = """
            UBND HUYỆN BẾN ĐÔNG
            PHÒNG NỘI VỤ
            Số: 45/PNV
            V/v rà soát cán bộ

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Bến Đông, ngày 3 tháng 2 năm 2015

            Kính gửi: UBND các xã, thị trấn.

            Phòng Nội vụ đề nghị các xã rà soát.

            TRƯỞNG PHÒNG
            Trần Văn Xuân – Đã ký

            PHỤ LỤC
            Danh sách kèm theo
            """
        let found = read(text)
        #expect(found.signer == "Trần Văn Xuân")
        #expect(found.type == "công văn")
    }

    @Test("every field of a state directive, in its place")
    func fields() {
        let text = """
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ LAM GIANG
            Số: 21/CT-UBND
            HỎA TỐC

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lam Giang, ngày 04 tháng 3 năm 2024

            CHỈ THỊ
            Về việc chấn chỉnh kỷ luật công vụ

            Kính gửi:
            - Các sở, ngành thành phố;
            - Ủy ban nhân dân các quận, huyện.

            Thời gian qua, một số cơ quan còn để hồ sơ trễ hạn nhiều ngày mà không xin lỗi người dân.

            Chỉ thị này có hiệu lực kể từ ngày ký./.

            Nơi nhận:
            - Như trên;
            - Báo Lam Giang;
            - Lưu: VT, NC.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            (Đã ký)

            Đoàn Minh Thư
            """
        let found = read(text)
        #expect(values(found, .number) == ["21/CT-UBND"] && values(found, .type) == ["chỉ thị"])
        #expect(values(found, .abstract) == ["Về việc chấn chỉnh kỷ luật công vụ"])
        #expect(values(found, .place) == ["Lam Giang"] && values(found, .date) == ["2024-03-04"])
        #expect(values(found, .effectiveDate) == ["2024-03-04"])
        #expect(values(found, .issuer) == ["Ủy ban nhân dân thành phố Lam Giang"])
        #expect(values(found, .signer) == ["Đoàn Minh Thư"] && values(found, .signerTitle) == ["Phó Chủ tịch"])
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
        #expect(values(found, .urgency) == ["hỏa tốc"] && values(found, .secrecy).isEmpty)
        let recipients = [
            "Các sở, ngành thành phố", "Ủy ban nhân dân các quận, huyện", "Báo Lam Giang", "Lưu: VT, NC",
        ]
        #expect(values(found, .recipient) == recipients)
        for field in found.fields {
            guard let range = field.range else { continue }
            #expect(0...text.utf8.count ~= range.upperBound && !range.isEmpty, "\(field.name) lies outside the text")
            if [.number, .place, .signer, .signingAuthority, .recipient].contains(field.name) {
                #expect(SampleText.slice(text, range).hasPrefix(field.value), "\(field.name) is not at its place")
            }
        }
    }

    @Test("a scan's letterhead, with its wrong marks, figures and letters")
    func scan() {
        let found = read(
            """
            ÚY BAN NHÂN DẦN            CỌNG HÒA XÃ HỌI CHÙ NGHĨA VIẸT NAM
            THÀNH PHỐ LAM GIANG               Đôc lâp - Tư do - Hanh phúc

            Sô: l5/CT-ƯBND             Lam Giang, ngay O6 thảng ll nàm 2O13

            CHỈ THI
            về việc siết chặt kỷ luật công vụ

            Gần đây người dân phản ánh nhiều về thái độ phục vụ ở bộ phận một cửa.
            """)
        #expect(found.number == "15/CT-UBND" && found.date == "2013-11-06" && found.type == "chỉ thị")
        #expect(found.issuer == "Ủy ban nhân dân thành phố Lam Giang")
        #expect(values(found, .number) == ["15/CT-UBND"])
        #expect((found.fields.first { $0.name == .number }?.confidence ?? 1) < 0.9)
    }

    @Test("two columns that extraction has run together on one line")
    func runTogether() {
        let found = read(
            """
            THÀNH ỦY LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM
            *
            Số 29-CT/TU Lam Giang, ngày 06 tháng 11 năm 2013

            CHỈ THỊ
            về đẩy mạnh cải cách hành chính
            """)
        #expect(found.number == "29-CT/TU" && found.date == "2013-11-06" && found.issuer == "Thành ủy Lam Giang")
        #expect(found.title == "Chỉ thị số 29-CT/TU về đẩy mạnh cải cách hành chính")
    }

    @Test("cells of a table with their lines inside")
    func cells() {
        let source = SampleText.blocks([
            (
                .tableRow,
                "UBND THÀNH PHỐ LAM GIANG\nSỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
            ),
            (
                .tableRow,
                "Số:     /SNV-CCVC\nV/v báo cáo kết quả kiểm tra công vụ | Lam Giang, ngày      tháng 6 năm 2024"
            ),
            (.paragraph, "Kính gửi: Ủy ban nhân dân thành phố."),
            (.paragraph, "Sở Nội vụ báo cáo kết quả kiểm tra công vụ quý II như sau."),
        ])
        let found = DocumentDescription.read(source)
        #expect(found.type == "công văn" && found.number == nil && found.date == nil, "blanks were filled in")
        #expect(found.issuer == "Sở Nội vụ" && values(found, .recipient) == ["Ủy ban nhân dân thành phố"])
        #expect(values(found, .abstract) == ["V/v báo cáo kết quả kiểm tra công vụ"])
    }

    @Test("electronic stamps and the gazette's heads are nobody's date and issuer")
    func stamps() {
        let found = read(
            """
            Ký bởi: CỔNG THÔNG TIN ĐIỆN TỬ
            Email: congbao@example.vn
            Cơ quan: VĂN PHÒNG ỦY BAN NHÂN DÂN
            Thời gian ký: 31.12.2019 14:43:19 +07:00
            CÔNG BÁO/Số 12 + 13/Ngày 26-12-2019                3
            HỘI ĐỒNG NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            THÀNH PHỐ LAM GIANG              Độc lập - Tự do - Hạnh phúc
            Số: 44/2019/NQ-HĐND              Lam Giang, ngày 10 tháng 12 năm 2019

            NGHỊ QUYẾT
            Về mức thu phí thư viện
            ________
            HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ LAM GIANG
            KHÓA X, KỲ HỌP THỨ 12

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            """)
        #expect(found.issuer == "Hội đồng nhân dân thành phố Lam Giang" && found.date == "2019-12-10")
        #expect(found.title == "Nghị quyết số 44/2019/NQ-HĐND về mức thu phí thư viện")
    }

    @Test("a joint circular has several issuers, signers and a number over two lines")
    func joint() {
        let found = read(
            """
            BỘ CÔNG AN - BỘ QUỐC PHÒNG -          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TÒA ÁN NHÂN DÂN TỐI CAO                   Độc lập - Tự do - Hạnh phúc

            Số: 03/2018/TTLT-BCA-                  Hà Nội, ngày 01 tháng 02 năm 2018
            BQP-TANDTC

            THÔNG TƯ LIÊN TỊCH
            Quy định phối hợp bảo quản hồ sơ

            Thông tư liên tịch này có hiệu lực thi hành kể từ ngày 20 tháng 3 năm 2018.

            KT. BỘ TRƯỞNG BỘ CÔNG AN              KT. BỘ TRƯỞNG BỘ QUỐC PHÒNG
                  THỨ TRƯỞNG                            THỨ TRƯỞNG

            Thượng tướng Lê Hữu Tạo               Trung tướng Trần Bá Lợi

                              KT. CHÁNH ÁN
                              PHÓ CHÁNH ÁN

                              Nguyễn Thị Hảo
            """)
        #expect(found.number == "03/2018/TTLT-BCA-BQP-TANDTC")
        #expect(values(found, .issuer) == ["Bộ Công an", "Bộ Quốc phòng", "Tòa án nhân dân tối cao"])
        #expect(values(found, .signer) == ["Lê Hữu Tạo", "Trần Bá Lợi", "Nguyễn Thị Hảo"])
        #expect(values(found, .signerTitle) == ["Thứ trưởng", "Thứ trưởng", "Phó Chánh án"])
        #expect(values(found, .effectiveDate) == ["2018-03-20"])
    }

    @Test("a law is called by its name, dated by the day it was passed")
    func law() {
        let found = read(
            """
            QUỐC HỘI                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Luật số: 91/2018/QH14            Độc lập - Tự do - Hạnh phúc

            LUẬT
            CÔNG VỤ

            Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;

            Quốc hội ban hành Luật Công vụ.

            Điều 1. Phạm vi điều chỉnh

            Luật này quy định về công vụ.

            Luật này đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 6 thông qua ngày 19 \
            tháng 11 năm 2018.

            CHỦ TỊCH QUỐC HỘI

            Nguyễn Thị Hảo
            """)
        #expect(found.title == "Luật Công vụ số 91/2018/QH14" && found.type == "luật")
        #expect(found.number == "91/2018/QH14" && found.date == "2018-11-19" && found.issuer == "Quốc hội")
        #expect(values(found, .signerTitle) == ["Chủ tịch Quốc hội"])
    }

    @Test("a collection's title says body, number and date in one sentence")
    func titleAlone() {
        let found = read(
            """
            Nghị định
            của Chính phủ số 31/1998/NĐ-CP ngày 11 tháng 5 năm 1998
            về việc ban hành Quy chế tiếp dân

            Điều 1. Ban hành kèm theo Nghị định này Quy chế tiếp dân.

            Điều 2. Nghị định này có hiệu lực sau 15 ngày kể từ ngày ký.
            """)
        #expect(found.type == "nghị định" && found.number == "31/1998/NĐ-CP" && found.date == "1998-05-11")
        #expect(found.issuer == "Chính phủ")
        #expect(found.title == "Nghị định số 31/1998/NĐ-CP về việc ban hành Quy chế tiếp dân")
        #expect(values(found, .effectiveDate) == ["1998-05-26"])
    }

    @Test(
        "numbers of other times and habits",
        arguments: [
            ("Số 15-CP", "15-CP"), ("Số: 36/CP", "36/CP"), ("Số: 07-L/CTN", "07-L/CTN"),
            ("Số: 144 /2002/QĐ/BTC", "144/2002/QĐ-BTC"), ("Số:     40   /2000/TT-BTC", "40/2000/TT-BTC"),
            ("Số: 522/2002/QĐ.UB", "522/2002/QĐ-UB"), ("Số: 29-CT7TU", "29-CT/TU"), ("Số 05 - NQ/TƯ", "05-NQ/TU"),
        ])
    func numbers(line: String, number: String) {
        let found = read("CHÍNH PHỦ\n\(line)\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNGHỊ ĐỊNH\nVề hộ tịch\n")
        #expect(found.number == number)
    }

    @Test("the heading and number of an attached regulation are not the decision's")
    func attached() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN
            QUẬN BẾN ĐÔNG
            Số:       /QĐ-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bến Đông, ngày 02 tháng 5 năm 2024

            QUYẾT ĐỊNH
            Ban hành Quy chế làm việc

            Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.

            CHỦ TỊCH

            Cao Thị Mỹ Lệ

            QUY CHẾ
            Làm việc của Ủy ban nhân dân quận
            (Ban hành kèm theo Quyết định số 77/2020/QĐ-UBND ngày 01/02/2020)

            Điều 1. Phạm vi điều chỉnh
            """)
        #expect(found.type == "quyết định" && found.number == nil && found.date == "2024-05-02")
        #expect(found.title == "Quyết định ban hành Quy chế làm việc" && found.signer == "Cao Thị Mỹ Lệ")
    }

    @Test("marks of drafts and secrecy are kept")
    func marks() {
        let found = read(
            """
            DỰ THẢO LẦN 2
            MẬT

            THÀNH ỦY LAM GIANG
            Số       -NQ/TU

            ĐẢNG CỘNG SẢN VIỆT NAM
            Lam Giang, ngày     tháng     năm 2024

            NGHỊ QUYẾT
            về công tác cán bộ
            """)
        #expect(values(found, .copy) == ["DỰ THẢO LẦN 2"] && values(found, .secrecy) == ["mật"])
        #expect(found.number == nil && found.date == nil && found.type == "nghị quyết")
    }

    @Test("a consolidated text has the number and date of its authentication")
    func consolidated() {
        let found = read(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            THÔNG TƯ
            Quy định về sổ tiếp dân

            Thông tư số 24/2015/TT-BNV ngày 13 tháng 5 năm 2015 có hiệu lực kể từ ngày 01 tháng 7 năm 2015, được sửa đổi.

            Điều 1. Sổ tiếp dân ghi đủ họ tên người đến.

            BỘ NỘI VỤ                         XÁC THỰC VĂN BẢN HỢP NHẤT

            Số: 38/VBHN-BNV                   Hà Nội, ngày 26 tháng 5 năm 2020
                                              KT. BỘ TRƯỞNG
                                              THỨ TRƯỞNG

                                              Lê Hữu Tạo
            """)
        #expect(found.type == "văn bản hợp nhất" && found.number == "38/VBHN-BNV" && found.date == "2020-05-26")
        #expect(found.issuer == "Bộ Nội vụ")
    }

    @Test("letters keep what conversion has left of their capitals")
    func lostCapitals() {
        let found = read(
            """
            ủy ban nhân dân                  cộng hòa xã hội chủ nghĩa việt nam
            tỉnh lam giang                     Độc lập - Tự do - Hạnh phúc
            Số: 12/2003/QĐ-UB                Lam Giang, ngày  14   tháng  7   năm 2003

            quyết định

            Điều 1. Thu hồi sổ cũ.
            """)
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang" && found.date == "2003-07-14")
        #expect(found.type == "quyết định" && found.number == "12/2003/QĐ-UB")
    }

    @Test("pages that give every line a block of its own, one column after the other")
    func blocksOfLines() {
        let lines = [
            "ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG", "Số: 3686 /UBND-XD", "V/v đề xuất sớm tháo gỡ khó khăn,",
            "vướng mắc trong kiểm tra phương tiện", "vận chuyển.", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "Lam Giang, ngày 11 tháng 5 năm 2023", "Kính gửi: Bộ Xây dựng",
            "Ủy ban nhân dân tỉnh nhận được phản ánh của nhiều doanh nghiệp về những khó khăn khi kiểm tra phương tiện.",
            "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Đoàn Minh Thư",
        ]
        let found = DocumentDescription.read(SampleText.blocks(lines.map { (.paragraph, $0) }))
        let title =
            "Công văn số 3686/UBND-XD về việc đề xuất sớm tháo gỡ khó khăn, vướng mắc trong kiểm tra phương tiện "
        #expect(found.title == title + "vận chuyển.")
        #expect(found.date == "2023-05-11" && values(found, .recipient).first == "Bộ Xây dựng")
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch"] && found.signer == "Đoàn Minh Thư")
    }

    @Test("a scan that runs both columns of the closing together")
    func scannedClosing() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH LAM GIANG Độc lập - Tự do - Hạnh phúc
            Số: 3686 /UBND-XD Lam Giang, ngày 11 tháng 5Š năm 2023

            Kính gửi: Bộ Xây dựng

            Ủy ban nhân dân tỉnh đề nghị Bộ Xây dựng sớm xem xét, chỉ đạo giải quyết./.

            ơi nhận: TM. UY BAN NHÂN DÁN
            ~ Như trên;
            ~ Thường trực Tỉnh ủy (để b/c); KT, CHỦ TỊCH
            - Cục Đăng kiểm; PHÓ CHỦ TỊCH
            - Lưu: VT.

            Đoàn Minh Thư
            """)
        #expect(found.date == "2023-05-11" && found.signer == "Đoàn Minh Thư")
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch"])
        // `Như trên` stands for the addressee
        #expect(values(found, .recipient).prefix(2) == ["Bộ Xây dựng", "Thường trực Tỉnh ủy (để b/c)"])
        #expect(values(found, .recipient).contains("Thường trực Tỉnh ủy (để b/c)"))
    }

    @Test("a name that a scan has spoilt is spelled as the text spells it")
    func spoiltName() {
        let found = read(
            """
            BỘ KÉ HOẠCH VÀ ĐÀU TƯ_         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 05/QĐ-BKHĐT               Hà Nội, ngày 17 tháng LI năm 2024

            QUYẾT ĐỊNH
            Về việc công bố kết quả rà soát

            Căn cứ Nghị định của Chính phủ quy định chức năng của Bộ Kế hoạch và Đầu tư;
            """)
        #expect(found.issuer == "Bộ Kế hoạch và Đầu tư" && found.date == "2024-11-17")
    }

    @Test(
        "a date that cannot be is read as what it was printed",
        arguments: [
            ("ngày 94 tháng 7 năm 2023", "2023-07-04"), ("ngày 22 tháng 3 năm 2906", "2006-03-22"),
            ("ngày 18 tháng 19 năm 2013", "2013-10-18"), ("ngày 29 tháng 9 năm 2019", "2019-09-29"),
        ])
    func dottedZeros(line: String, date: String) {
        let found = read("THÀNH ỦY LAM GIANG\nSố 11-CT/TU\nLam Giang, \(line)\n\nCHỈ THỊ\nvề hộ tịch\n")
        #expect(found.date == date)
    }

    @Test("a name ends in its place as the date line spells it; a whole committee's resolution is the committee's")
    func names() {
        let society = read(
            "HỘI ĐỒNG HƯƠNG LAM GIANG\nSố: 3/TB-HĐH\nLam Giang, ngày 20 tháng 5 năm 1997\n\nTHÔNG BÁO\nvề họp mặt\n")
        #expect(society.issuer?.hasSuffix(" Lam Giang") == true)
        let committee = read(
            """
            ĐẢNG BỘ THÀNH PHỐ LAM GIANG
            THÀNH ỦY
            *
            Số 05-NQ/TU
            Lam Giang, ngày 30 tháng 6 năm 2021

            NGHỊ QUYẾT
            về cải cách hành chính

            T/M BAN CHẤP HÀNH
            BÍ THƯ

            Trần Đức Thiệu
            """)
        #expect(committee.issuer == "Ban Chấp hành Đảng bộ thành phố Lam Giang")
    }

    @Test("a resolution in force from the day it was passed")
    func inForceWhenPassed() {
        let found = read(
            """
            HỘI ĐỒNG NHÂN DÂN
            Số: 31/NQ-HĐND
            Lam Giang, ngày 12 tháng 12 năm 2022

            NGHỊ QUYẾT
            Về giám sát hồ sơ trễ hạn

            Nghị quyết này đã được Hội đồng nhân dân thông qua ngày 09 tháng 12 năm 2022 và có hiệu lực từ ngày thông qua./.
            """)
        #expect(values(found, .effectiveDate) == ["2022-12-09"])
    }

    @Test("a type inside a letter's abstract is not the letter's")
    func typeInAbstract() {
        let found = read(
            """
            UBND THÀNH PHỐ LAM GIANG
            SỞ NỘI VỤ
            Số: 1520/SNV-CCVC
            V/v tham gia ý kiến dự thảo
            Chỉ thị của Thành ủy
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Lam Giang, ngày 3 tháng 10 năm 2023
            Kính gửi: Các sở, ban, ngành.
            """)
        #expect(found.type == "công văn")
        #expect(found.title == "Công văn số 1520/SNV-CCVC về việc tham gia ý kiến dự thảo Chỉ thị của Thành ủy")
    }

    @Test("a resolution that says in one breath when it was passed and from when it holds")
    func passedAndInForce() {
        let found = read(
            """
            HỘI ĐỒNG NHÂN DÂN	CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH LAM GIANG	Độc lập - Tự do - Hạnh phúc
            Số: 45/2023/NQ-HĐND	Lam Giang, ngày 09 tháng 12 năm 2023

            NGHỊ QUYẾT
            QUY ĐỊNH MỨC THU PHÍ THƯ VIỆN

            Điều 1. Nghị quyết này quy định mức thu phí thư viện.

            Nghị quyết này đã được Hội đồng nhân dân tỉnh Lam Giang khóa XIX, kỳ họp thứ 14 thông qua ngày 08 tháng 12 \
            năm 2023 và có hiệu lực từ ngày 20 tháng 12 năm 2023./.
            """)
        #expect(found.date == "2023-12-09" && values(found, .effectiveDate) == ["2023-12-20"])
        #expect(found.title == "Nghị quyết số 45/2023/NQ-HĐND quy định mức thu phí thư viện")
    }

    @Test("A sample of a closing among the articles is nobody's signature")
    func sampleClosing() {
        let found = read(
            """
            BỘ NỘI VỤ
            Số: 05/2022/TT-BNV

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hà Nội, ngày 10 tháng 3 năm 2022

            THÔNG TƯ
            Hướng dẫn trình bày văn bản

            Điều 1. Chữ ký

            Người ký thay ghi như sau:

            TM. HỘI ĐỒNG NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Nguyễn Văn A

            Điều 2. Thi hành

            Quy định tại Điều 1 Thông tư này có hiệu lực từ ngày 01 tháng 01 năm 2023. Thông tư này có hiệu lực kể từ ngày 15 tháng 4 năm 2022.

            BỘ TRƯỞNG

            (Đã ký)

            Lưu Đình Phong
            """)
        #expect(values(found, .signer) == ["Lưu Đình Phong"] && values(found, .signerTitle) == ["Bộ trưởng"])
        #expect(values(found, .signingAuthority) == [])
        #expect(values(found, .effectiveDate) == ["2022-04-15"])
    }

    @Test("Each body's man signs the minutes of a meeting")
    func representatives() {
        let found = read(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            BIÊN BẢN LÀM VIỆC

            Hôm nay, ngày 26/5/2023, tại Sở Công Thương, các bên thống nhất nội dung sau.

            Biên bản được lập thành 03 bản.

            Đại diện

            Sở Công Thương

            Lê Hoài Bảo

            Đại diện

            Sở Xây dựng

            Vũ Thị Hạnh Dung

            Đại diện

            UBND phường Vĩnh Trà

            Đoàn Minh Thư
            """)
        #expect(values(found, .signer) == ["Lê Hoài Bảo", "Vũ Thị Hạnh Dung", "Đoàn Minh Thư"])
    }

    @Test(
        "From when a document holds",
        arguments: [
            ("Nghị định này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.", nil),
            ("Điều 5 của Nghị định này có hiệu lực từ ngày 01/7/2024.", nil),
            ("Kể từ ngày Nghị định này có hiệu lực, các quy định trước đây bị bãi bỏ.", nil),
            ("1. Nghị định này có hiệu lực thi hành kể từ ngày 01/7/2024, trừ khoản 2 Điều này.", "2024-07-01"),
            ("Nghị định có hiệu lực kể từ ngày ký.", "2024-03-04"),
            // as a scan has it
            ("Nghị định này có hiệu Lực kể từ ngày ký.", "2024-03-04"),
            ("Nghị định này có hiệu lực sau 45 ngày, kể từ ngày ký.", "2024-04-18"),
        ] as [(String, String?)])
    func effect(_ article: String, _ day: String?) {
        let found = read(
            """
            CHÍNH PHỦ
            Số: 30/2024/NĐ-CP

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hà Nội, ngày 04 tháng 3 năm 2024

            NGHỊ ĐỊNH
            Về công tác văn thư

            Điều 1. Hiệu lực thi hành

            \(article)
            """)
        #expect(values(found, .effectiveDate).first == day)
    }
}
