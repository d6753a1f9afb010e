import Testing

@testable import Documents

@Suite("Documents copied from portals: cells closed by bars, lines broken and glued, announcements above the text")
struct PortalPagesTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private func relations(_ text: String) -> [String] {
        let structure = DocumentStructure(SampleText.plain(text))
        return DocumentRelation.read(structure, DocumentDescription.read(structure)).map {
            "\($0.kind.rawValue) \($0.target.number ?? $0.target.name ?? "?")"
        }
    }

    @Test("Page title, body and rule, number and abstract, day and Kính gửi on shared lines are told apart")
    func letterFlattened() {
        let found = read(
            """
            Công văn 27/SYT-BH năm 2021 về hướng dẫn khám bệnh do Sở Y tế ban hành.
            SỞ Y TẾ --------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------
            Số: 27/SYT-BH V/v hướng dẫn khám bệnh
            Lam Giang, ngày 27 tháng 01 năm 2021 Kính gửi:
            - Phòng Y tế các huyện;
            - Trung tâm Y tế thành phố.
            Sở Y tế nhận được nhiều câu hỏi về việc khám bệnh của người dân.
            KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Trường An
            """)
        #expect(found.type == "công văn")
        #expect(found.number == "27/SYT-BH")
        #expect(found.date == "2021-01-27")
        #expect(values(found, .issuer) == ["Sở Y tế"])
        #expect(values(found, .abstract) == ["V/v hướng dẫn khám bệnh"])
        #expect(values(found, .place) == ["Lam Giang"])
        #expect(values(found, .recipient) == ["Phòng Y tế các huyện", "Trung tâm Y tế thành phố"])
    }

    @Test(
        "A decision whose number, day, kind, abstract and body share one long line is read; so is its one-line closing")
    func decisionFlattened() {
        let found = read(
            """
            Quyết định 45/QĐ-UBND năm 2020. ỦY BAN NHÂN DÂN TỈNH LAM GIANG -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------
            Số: 45/QĐ-UBND Lam Giang, ngày 04 tháng 5 năm 2020 QUYẾT ĐỊNH V/V BAN HÀNH KẾ HOẠCH TRỒNG RỪNG, CHĂM SÓC \
            VÀ BẢO VỆ RỪNG THÔNG TRÊN ĐỊA BÀN CÁC HUYỆN MIỀN NÚI, CÁC XÃ VEN BIỂN VÀ CÁC PHƯỜNG CỦA THÀNH PHỐ LAM GIANG \
            TRONG GIAI ĐOẠN TỪ NĂM 2020 ĐẾN NĂM 2025, CÓ TÍNH ĐẾN NĂM 2030 VÀ NHỮNG NĂM TIẾP THEO CHO CÁC HỘ GIA ĐÌNH \
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành Kế hoạch trồng rừng.
            TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Hữu An
            """)
        #expect(found.number == "45/QĐ-UBND")
        #expect(found.date == "2020-05-04")
        #expect(values(found, .issuer) == ["Ủy ban nhân dân tỉnh Lam Giang"])
        #expect(values(found, .abstract).first?.hasPrefix("V/V BAN HÀNH KẾ HOẠCH") == true)
        #expect(values(found, .abstract).first?.hasSuffix("CÁC HỘ GIA ĐÌNH") == true)
        #expect(values(found, .signer) == ["Nguyễn Hữu An"])
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch"])
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
    }

    private static let decision = """
        ỦY
        BAN NHÂN DÂN
        TỈNH LAM GIANG
        -------
        |
        CỘNG
        HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        |
        Số:
        14/2017/QĐ-UBND
        |
        Lam
        Giang, ngày 19 tháng 6
        năm 2017
        |
        QUYẾT ĐỊNH
        VỀ
        VIỆC BAN HÀNH QUY CHẾ TIẾP NHẬN, XỬ LÝ VÀ TRẢ LỜI PHẢN ÁNH, KIẾN NGHỊ CỦA
        NGƯỜI DÂN, DOANH NGHIỆP TRÊN CỔNG THÔNG TIN ĐIỆN TỬ CỦA TỈNH LAM GIANG
        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
        Căn cứ Luật Tổ chức chính quyền địa
        phương ngày 19 tháng 6 năm 2015;
        Căn cứ Nghị định số
        20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ về tiếp nhận, xử lý
        phản ánh, kiến nghị của cá nhân, tổ chức;
        Theo đề nghị của Giám đốc
        Sở Nội vụ tại Tờ trình số 42/TTr-SNV ngày 06/6/2017,
        QUYẾT ĐỊNH:
        Điều 1. Ban
        hành kèm theo Quyết định này Quy chế.
        Điều 2. Quyết
        định này có hiệu lực sau 10 ngày, kể từ ngày ký.
        Nơi nhận:
        - Như Điều 2;
        - Lưu: VT, NC.
        |
        TM.
        ỦY BAN NHÂN DÂN TỈNH
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Trần Đức Thiệu
        |
        """

    @Test("A letterhead whose cells end in bars, broken behind the first word, is read whole")
    func bars() {
        let found = read(PortalPagesTests.decision)
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.number == "14/2017/QĐ-UBND")
        #expect(found.date == "2017-06-19")
        #expect(values(found, .place) == ["Lam Giang"])
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN TỈNH", "KT. CHỦ TỊCH"])
        #expect(values(found, .recipient) == ["Như Điều 2", "Lưu: VT, NC"])
        #expect(values(found, .effectiveDate) == ["2017-06-29"])
    }

    @Test("The body that decides is no part of the abstract that a page's lines run into")
    func deciderBehindAbstract() {
        let abstract = values(read(PortalPagesTests.decision), .abstract).first
        #expect(abstract?.hasSuffix("ĐIỆN TỬ CỦA TỈNH LAM GIANG") == true)
    }

    @Test("A letter's addressees in a cell with a bar are whole, and no bar is one")
    func addressees() {
        let found = read(
            """
            VĂN
            PHÒNG CHÍNH PHỦ |
            CỘNG
            HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 5255/VPCP-KGVX |
            Lam Giang, ngày 31 tháng 7 năm 2021 |
            Kính gửi: |
            - Các Bộ trưởng, Thủ trưởng cơ quan
            ngang Bộ; |
            - Chủ tịch Ủy ban nhân dân các tỉnh. |
            Văn phòng Chính phủ thông báo để các cơ quan biết./.
            Nơi nhận:
            - Như trên;
            - Lưu: VT. |
            KT. BỘ TRƯỞNG, CHỦ NHIỆM
            PHÓ CHỦ NHIỆM
            Trần Đức Thiệu |
            """)
        #expect(found.issuer == "Văn phòng Chính phủ")
        #expect(
            values(found, .recipient) == [
                "Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ", "Chủ tịch Ủy ban nhân dân các tỉnh", "Lưu: VT",
            ])
        #expect(values(found, .signingAuthority) == ["KT. BỘ TRƯỞNG, CHỦ NHIỆM"])
        #expect(values(found, .signerTitle) == ["Phó Chủ nhiệm"])
    }

    @Test("A council's resolution without letterhead is the council's, of the day it was passed")
    func withoutLetterhead() {
        let found = read(
            """
            NGHỊ QUYẾT
            VỀ VIỆC HỖ TRỢ LÃI SUẤT CHO VAY ĐẦU TƯ PHÁT TRIỂN LÀNG NGHỀ
            HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG
            KHÓA IX - KỲ HỌP THỨ NĂM
            Căn cứ Luật Tổ chức chính quyền địa phương
            ngày 19 tháng 6 năm 2015;
            Căn cứ Luật Ngân sách nhà nước ngày 25 tháng
            6 năm 2015;
            QUYẾT NGHỊ:
            Điều 1. Thống nhất mức hỗ trợ lãi suất.
            Nghị quyết này đã được
            Hội đồng nhân dân tỉnh Lam Giang khóa IX, kỳ họp thứ năm thông qua ngày 14 tháng
            7 năm 2017 và có hiệu lực từ ngày 01 tháng 8 năm 2017./.
            """)
        #expect(found.issuer == "Hội đồng nhân dân tỉnh Lam Giang")
        #expect(found.date == "2017-07-14")
        #expect(values(found, .effectiveDate) == ["2017-08-01"])
    }

    @Test("Effect some days after the passing is counted from it")
    func afterPassing() {
        let found = read(
            """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH LAM GIANG
            Số: 04/2011/NQ-HĐND
            Lam Giang, ngày 11 tháng 8 năm 2011

            NGHỊ QUYẾT
            Về nội quy kỳ họp

            Điều 2. Nghị quyết này có hiệu lực thi hành sau 10 ngày kể từ ngày thông qua.
            """)
        #expect(values(found, .effectiveDate) == ["2011-08-21"])
    }

    @Test("A joint regulation is of both bodies, whose place stands once")
    func jointBodies() {
        let found = read(
            """
            THƯỜNG TRỰC
            HĐND - UBND TỈNH LAM GIANG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 06/QC-TT.HĐND-UBND

            Lam Giang, ngày 20 tháng 3 năm 2019

            QUY CHẾ
            Phối hợp công tác
            """)
        #expect(values(found, .issuer) == ["Thường trực HĐND tỉnh Lam Giang", "UBND tỉnh Lam Giang"])
        let other = read(
            """
            ỦY BAN NHÂN DÂN
            ỦY BAN MTTQ VIỆT NAM
            TỈNH LAM GIANG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 01/QCPH/UBND-UBMTTQ

            Lam Giang, ngày 27 tháng 10 năm 2017

            QUY CHẾ
            Phối hợp công tác
            """)
        #expect(
            values(other, .issuer) == [
                "Ủy ban nhân dân tỉnh Lam Giang", "Ủy ban MTTQ Việt Nam tỉnh Lam Giang",
            ])
        #expect(other.number == "01/QCPH/UBND-UBMTTQ")
    }

    @Test("A lone `V/v` and the line below it are what a letter is about")
    func brokenAbout() {
        let found = read(
            """
            CỤC THUẾ TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 2728/CT-TTHT
            V/v
            : Sử dụng hóa đơn điện tử
            Lam Giang, ngày 18 tháng 7 năm 2019
            Kính gửi: Công ty cổ phần Sông Lam.
            """)
        #expect(values(found, .abstract) == ["Sử dụng hóa đơn điện tử"])
        #expect(values(found, .place) == ["Lam Giang"])
    }

    // MARK: announcements

    @Test("A document that a portal announces and prints in full is that document, no press report")
    func announced() {
        let found = read(
            """
            Chương trình bảo vệ rừng của Tỉnh ủy
            Ngày cập nhật 30/10/2017

            Ngày 23/8/2017, Tỉnh ủy Lam Giang đã ban hành Chương trình số 27-CTr/TU về quản lý, bảo vệ rừng.

            Ban Biên tập xin đăng toàn văn Chương trình:

            CHƯƠNG TRÌNH

            Thực hiện Chỉ thị 13-CT/TW của Ban Bí thư về quản lý, bảo vệ rừng

            Thực hiện Chỉ thị 13-CT/TW, ngày 12/01/2017 của Ban Bí thư, Tỉnh ủy yêu cầu các cấp ủy quán triệt sâu rộng.
            """)
        #expect(found.type == "chương trình")
        #expect(found.number == "27-CTr/TU")
        #expect(found.date == "2017-08-23")
        #expect(found.issuer == "Tỉnh ủy Lam Giang")
        #expect(values(found, .abstract) == ["Thực hiện Chỉ thị 13-CT/TW của Ban Bí thư về quản lý, bảo vệ rừng"])
    }

    @Test("What is announced without a heading of its own has type, body and abstract from the announcement")
    func announcedInProse() {
        let found = read(
            """
            LGTV - Ngày 6/8, Ban Thường vụ Tỉnh ủy Lam Giang đã ban hành Chỉ thị số 17 về việc nắm bắt dư luận xã hội.
            Nội dung Chỉ thị như sau:
            Trong những năm qua, công tác nắm bắt dư luận xã hội đã được các cấp ủy quan tâm chỉ đạo.
            """)
        #expect(found.type == "chỉ thị")
        #expect(found.issuer == "Ban Thường vụ Tỉnh ủy Lam Giang")
        #expect(found.title == "Chỉ thị về việc nắm bắt dư luận xã hội")
    }

    @Test("A report on a new decision without its text stays a report")
    func reportOnly() {
        let found = read(
            """
            Lam Giang có quy định mới về chợ

            PV - Ngày 6/8/2022, UBND tỉnh Lam Giang đã ban hành Quyết định số 12/2022/QĐ-UBND về quản lý chợ trên địa bàn.

            Theo đó, mỗi chợ phải có ban quản lý và nội quy được niêm yết ở nơi dễ thấy.
            """)
        #expect(found.type != "quyết định")
        #expect(found.number == nil)
    }

    // MARK: words run together

    @Test("Grounds whose words a page has run together are those laws and decrees")
    func gluedGrounds() {
        let found = relations(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 18/2009/QĐ-UBND
            Lam Giang, ngày 06 tháng 10 năm 2009

            QUYẾT ĐỊNH
            Về việc sắp xếp các trạm khuyến nông

            Căn cứ Luật Tổ chứcHội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;

            Căn cứ Luật Ban hành văn bản quyphạm pháp luật ngày 03 tháng 6 năm 2008;

            Căn cứ Nghị định số13/2008/NĐ-CPngày 04 tháng 02 năm 2008 củaChính phủ;

            Điều 1. Sắp xếp các trạm khuyến nông.
            """)
        #expect(
            found == [
                "căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
                "căn cứ Luật Ban hành văn bản quy phạm pháp luật", "căn cứ 13/2008/NĐ-CP",
            ])
    }

    @Test("`từ ngàyký`, run together, is the day of signing")
    func gluedEffect() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 18/2009/QĐ-UBND
            Lam Giang, ngày 06 tháng 10 năm 2009

            QUYẾT ĐỊNH
            Về việc sắp xếp các trạm khuyến nông

            Điều 2. Quyết định này có hiệu lực thi hành sau 10 ngày kể từ ngàyký.
            """)
        #expect(values(found, .effectiveDate) == ["2009-10-16"])
    }

    @Test("A name above `(Đã ký)` alone signed")
    func signedAlone() {
        let found = read(
            """
            HỘI ĐỒNG BỘ TRƯỞNG
            Số: 101-HĐBT
            Lam Giang, ngày 01 tháng 10 năm 1981

            QUYẾT ĐỊNH
            Về việc giải thể xã Minh Tâm

            Điều 1. Giải thể xã Minh Tâm.

            Trần Thiệu

            (Đã ký)
            """)
        #expect(found.signer == "Trần Thiệu")
        #expect(found.issuer == "Hội đồng Bộ trưởng")
    }

    // MARK: older and other letterheads

    @Test("Below a portal's table of properties the document begins, whatever kind the table names")
    func table() {
        let found = read(
            """
            Số hiệu | 141-B |
            Loại văn bản | Sắc lệnh |
            Cơ quan | |
            Ngày ban hành | 26/07/1946 |
            Người ký | |
            Tình trạng |
            SẮC LỆNH
            CỦA CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ SỐ 141-B NGÀY 26 THÁNG 7 NĂM 1946 ĐẶT NGÀY LỄ CỦA CÁC LÀNG
            CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ
            Chiểu Sắc lệnh số 22-C ngày 18-2-1946 ấn định những ngày lễ,
            RA SẮC LỆNH
            Điều 1
            Ngày 19 tháng 8 là ngày lễ của các làng.
            | Trần Đức Thiệu (Đã ký)
            |
            """)
        #expect(found.type == "sắc lệnh")
        #expect(found.number == "141-B")
        #expect(found.date == "1946-07-26")
        #expect(values(found, .abstract) == ["ĐẶT NGÀY LỄ CỦA CÁC LÀNG"])
        #expect(found.signer == "Trần Đức Thiệu")
    }

    @Test("A decree of the forties that rests on another says `Chiểu`, and its title may say nothing but whose it is")
    func decree() {
        let text = """
            Hệ thống pháp luật
            Đang tải nội dung, vui lòng chờ giây lát...

            SẮC LỆNH

            CỦA CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ SỐ 34 NGÀY 19 THÁNG 3 NĂM 1947

            CHỦ TỊCH CHÍNH PHỦ

            Chiểu Sắc lệnh số 1-SL ngày 20-12-1946 đặt ra Uỷ ban Bảo vệ,

            RA SẮC LỆNH:

            Điều thứ 1

            Uỷ ban Bảo vệ khu gồm có một đại biểu quân sự.

            Trần Thiệu

            (Đã ký)
            """
        let found = read(text)
        #expect(found.number == "34")
        #expect(found.date == "1947-03-19")
        #expect(values(found, .abstract).isEmpty)
        #expect(relations(text) == ["căn cứ 1-SL"])
    }

    @Test("`VIỆT NAM DÂN CHỦ CỘNG HOÀ` above a motto is the state's name, no issuer")
    func oldMotto() {
        let found = read(
            """
            CHÍNH PHỦ
            ********

            VIỆT NAM DÂN CHỦ CỘNG HOÀ
            Độc lập - Tự do - Hạnh phúc

            Số: 218-CP

            Lam Giang, ngày 27 tháng 12 năm 1961

            NGHỊ ĐỊNH

            BAN HÀNH ĐIỀU LỆ TẠM THỜI

            Điều 1. Nay ban hành Điều lệ tạm thời.
            """)
        #expect(found.issuer == "Chính phủ")
    }

    @Test("A joint circular of the nineties signed by two has both names and is a joint one")
    func twoSigners() {
        let found = read(
            """
            BỘ TƯ PHÁP-BỘ TÀI CHÍNH
            ******

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 42/TTLN-TP-TC

            Lam Giang, ngày 10 tháng 2 năm 1995

            THÔNG TƯ LIÊN NGÀNH

            HƯỚNG DẪN VIỆC THU LỆ PHÍ

            I. ĐỐI TƯỢNG

            Thông tư này có hiệu lực từ ngày ký.

            Trần Văn Sơn
            (Đã ký)

            Lê Sinh Hà
            (Đã ký)
            """)
        #expect(found.type == "thông tư liên tịch")
        #expect(values(found, .signer) == ["Trần Văn Sơn", "Lê Sinh Hà"])
    }

    @Test("The Youth Union's name in the Party's place is no issuer")
    func youthUnion() {
        let found = read(
            """
            BAN CHẤP HÀNH TRUNG ƯƠNG                                   ĐOÀN TNCS HỒ CHÍ MINH

            ***

            Số: 225 - KH/TWĐTN-CTTN                                    Lam Giang, ngày 16 tháng 5 năm 2024

            KẾ HOẠCH
            Tổ chức các hoạt động hè

            I. MỤC ĐÍCH

            TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN
            BÍ THƯ

            Trần Đức Thiệu
            """)
        #expect(found.issuer == "Ban Bí thư Trung ương Đoàn")
        #expect(found.number == "225-KH/TWĐTN-CTTN")
    }

    @Test("A standing committee below its association's name is that association's")
    func association() {
        let found = read(
            """
            HỘI LHPN THÀNH PHỐ LAM GIANG
            BAN THƯỜNG VỤ
            ***
            Số: 34/HD-BTV

            Lam Giang, ngày 15 tháng 01 năm 2022

            HƯỚNG DẪN
            Tổ chức các hoạt động kỷ niệm

            TM. BAN THƯỜNG VỤ
            CHỦ TỊCH

            Đỗ Thị Hà
            """)
        #expect(found.issuer == "Ban Thường vụ Hội LHPN thành phố Lam Giang")
    }

    @Test("A telegram's addressees follow who wires")
    func telegram() {
        let found = read(
            """
            CHỦ TỊCH ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 10/CĐ-UBND
            Lam Giang, ngày 31 tháng 7 năm 2021

            CÔNG ĐIỆN
            Về ứng phó bão số 3

            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:

            - Giám đốc các sở;
            - Chủ tịch Ủy ban nhân dân các huyện.

            Tiếp theo Công điện số 9/CĐ-UBND, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu trực ban.
            """)
        #expect(values(found, .recipient) == ["Giám đốc các sở", "Chủ tịch Ủy ban nhân dân các huyện"])
    }

    @Test("A title in small letters above the grounds is the document's, with number, day and body")
    func titleSentence() {
        let found = read(
            """
            Hướng dẫn số 1803/HD-TLĐ ngày 29 tháng 11 năm 2013 của Tổng Liên đoàn Lao động Việt Nam về đóng đoàn phí

            - Căn cứ Luật Công đoàn;
            - Căn cứ Điều lệ Công đoàn Việt Nam;
            Tổng Liên đoàn hướng dẫn như sau:
            """)
        #expect(found.type == "hướng dẫn")
        #expect(found.number == "1803/HD-TLĐ")
        #expect(found.date == "2013-11-29")
        #expect(found.issuer == "Tổng Liên đoàn Lao động Việt Nam")
        #expect(values(found, .abstract) == ["về đóng đoàn phí"])
    }

    @Test("What a letter is about may stand behind `Về:`")
    func about() {
        let found = read(
            """
            SỞ GIÁO DỤC VÀ ĐÀO TẠO
            Số: 2865/GDĐT–KT&KĐCL
            Về: tham gia ý kiến về dự thảo Quy chế thi.

            Lam Giang, ngày 07 tháng 12 năm 2007

            Kính gửi:

            - Hiệu trưởng các trường.

            Sở đề nghị các trường tham gia ý kiến.
            """)
        #expect(values(found, .abstract).first?.hasPrefix("tham gia ý kiến") == true)
        #expect(values(found, .recipient) == ["Hiệu trưởng các trường"])
    }

    @Test("What stands behind the kind on its own line from `VỀ` on is the abstract")
    func aboutOnTypeLine() {
        let found = read(
            """
            VĂN PHÒNG TỈNH ỦY LAM GIANG
            Số: 11-HD/VPTU
            Lam Giang, ngày 28 tháng 05 năm 2004

            HƯỚNG DẪN VỀ THỂ THỨC VĂN BẢN

            Văn phòng Tỉnh ủy hướng dẫn về thể thức văn bản như sau:
            """)
        #expect(values(found, .abstract) == ["về thể thức văn bản"])
        #expect(found.title == "Hướng dẫn số 11-HD/VPTU về thể thức văn bản")
    }

    @Test("Lines broken behind `CHỦ` and `NHÂN` are one with the syllable below")
    func tails() {
        let found = read(
            """
            UỶ BAN NHÂN
            DÂN
            TỈNH LAM GIANG
            --------
            |
            CỘNG HÒA XÃ
            HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            |
            Số:
            1312/KH-UBND
            |
            Lam Giang, ngày
            28 tháng 3 năm 2013
            |
            KẾ HOẠCH
            TUYÊN TRUYỀN PHÁP LUẬT CHO NGƯỜI LAO ĐỘNG
            Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
            Nơi nhận:
            - Lưu: VT.
            |
            TM. UỶ BAN
            NHÂN DÂN
            KT. CHỦ
            TỊCH
            PHÓ CHỦ
            TỊCH
            Trần Công Ngữ
            |
            """)
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.signer == "Trần Công Ngữ")
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch"])
        #expect(values(found, .signingAuthority) == ["TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
    }

    @Test("A ground whose line breaks before a capital or a day is whole")
    func brokenGrounds() {
        let found = relations(
            """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH LAM GIANG
            Số: 14/NQ-HĐND
            Lam Giang, ngày 21 tháng 6 năm 2019

            NGHỊ QUYẾT
            Về chương trình nhà ở

            Căn cứ Nghị định số 99/2015/NĐ-CP ngày 20 tháng 10 năm 2015 của Chính phủ hướng dẫn thi hành
            Luật Nhà ở;
            Căn cứ Quyết định 322/QĐ-TTg ngày
            21 tháng 3 năm 2018 của Thủ tướng Chính phủ về quy hoạch;

            Điều 1. Thông qua chương trình nhà ở.
            """)
        #expect(found.contains("căn cứ 99/2015/NĐ-CP"))
        #expect(found.contains("căn cứ 322/QĐ-TTg"))
    }

    @Test("Where a page has lost the line with the kind, the number tells it, and the lines below are the abstract")
    func lostKind() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 41/2019/QĐ-UBND | Lam Giang, ngày 22 tháng 10 năm 2019 |
            BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành Quy định chế độ báo cáo định kỳ.
            """)
        #expect(found.type == "quyết định")
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(values(found, .abstract) == ["Ban hành Quy định chế độ báo cáo định kỳ"])
    }

    @Test("What a page's table says of a document without letterhead was lost: body, day and who signed")
    func propertiesWithoutLetterhead() {
        let text = """
            Chỉ thị số 12/CT-UBND
            Về việc tăng cường quản lý vỉa hè, lòng đường

            Cơ quan ban hành: UBND thành phố Lam Giang
            Ngày ban hành: 12/05/2020
            Ngày có hiệu lực: 01/06/2020
            Người ký: Lê Thế Anh

            Thời gian qua, tình trạng lấn chiếm vỉa hè diễn biến phức tạp. Chủ tịch UBND thành phố yêu cầu:

            1. Công an thành phố tăng cường xử lý.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.issuer == "UBND thành phố Lam Giang" && found.signer == "Lê Thế Anh")
        #expect(found.date == "2020-05-12" && found.number == "12/CT-UBND")
        #expect(found.fields.first { $0.name == .effectiveDate }?.value == "2020-06-01")
        // a form that somebody fills in is no table of a document
        let form = text.replacing("Ngày ban hành", with: "Lĩnh vực").replacing("Cơ quan ban hành", with: "Cơ quan")
            .replacing("Ngày có hiệu lực", with: "Chức danh")
        #expect(DocumentDescription.read(SampleText.plain(form)).signer == nil)
    }

    @Test("The day behind a title in quotation marks was taken into what it is about")
    func dayBehindTitle() {
        let text = """
            Chỉ thị của Ban Thường vụ Tỉnh ủy số 24-CT/TU: "Tổ chức kỷ niệm ngày hội của làng", ngày 18-12-1987
            Ngày 30/6/2006. Cập nhật lúc 14h 16'

            Ban Thường vụ Tỉnh ủy quyết định kỷ niệm ngày hội của làng.

            I- Mục đích, yêu cầu

            1- Giáo dục truyền thống trong nhân dân.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.date == "1987-12-18" && found.number == "24-CT/TU")
        #expect(found.fields.first { $0.name == .abstract }?.value == "Tổ chức kỷ niệm ngày hội của làng")
    }

    @Test("A decision whose page has lost letterhead and kind was no decision, and nobody's")
    func enactingWords() {
        let text = """
            Kiểm kê tài sản trường Tiểu học

            VỀ VIỆC BAN HÀNH PHƯƠNG ÁN KIỂM KÊ TÀI SẢN CỐ ĐỊNH.

            ỦY BAN NHÂN DÂN THÀNH PHỐ LAM GIANG

            - Căn cứ Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 21 tháng 6 năm 1994;

            QUYẾT ĐỊNH

            Điều 1.- Ban hành kèm theo quyết định này phương án kiểm kê.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.type == "quyết định" && found.issuer == "Ủy ban nhân dân thành phố Lam Giang")
        let without = text.replacing("QUYẾT ĐỊNH\n", with: "KIỂM KÊ\n")
        #expect(DocumentDescription.read(SampleText.plain(without)).type == nil)
    }

    @Test("Wrapped lines run a title in capitals into the first sentence, and both were lost")
    func titleAboveSentence() {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 4544/KH-UBND
            Lam Giang, ngày 13 tháng 7 năm 2023

            KẾ HOẠCH
            GIÁM SÁT, ĐÁNH GIÁ THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA
            GIẢM NGHÈO BỀN VỮNG TRÊN ĐỊA BÀN TỈNH LAM GIANG NĂM 2023
            Thực hiện Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ về cơ
            chế quản lý các chương trình mục tiêu quốc gia; trên cơ sở đề nghị của Sở Lao
            động, Thương binh và Xã hội về việc giám sát, đánh giá chương trình giảm nghèo
            bền vững trên địa bàn tỉnh; Ủy ban nhân dân tỉnh ban hành kế hoạch giám sát và
            đánh giá chương trình trên địa bàn tỉnh trong năm nay với những nội dung chủ
            yếu như sau:
            I. MỤC ĐÍCH
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(
            found.fields.first { $0.name == .abstract }?.value
                == "GIÁM SÁT, ĐÁNH GIÁ THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG TRÊN ĐỊA BÀN TỈNH "
                + "LAM GIANG NĂM 2023")
    }

    @Test(
        "A page's title above the letterhead took its body and place",
        arguments: ["Công văn Số: 28/STC-NS V/v: Quy định về hóa đơn.", "Công văn về hóa đơn của Sở Tài chính."])
    func titleAboveLetterhead(_ title: String) {
        let text = """
            \(title)

            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            SỞ TÀI CHÍNH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Số: 28/STC-NS
            V/v quy định về hóa đơn
            Lam Giang, ngày 5 tháng 3 năm 2020

            Kính gửi: Kho bạc tỉnh.

            Sở Tài chính hướng dẫn như sau.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.issuer == "Sở Tài chính" && found.number == "28/STC-NS" && found.date == "2020-03-05")
    }

    @Test("A page's title with a full stop hid the plan below it")
    func titleWithStop() {
        let text = """
            Kế hoạch tổ chức hội thi cấy lúa xã Mai Hạ năm 2023.

            KẾ HOẠCH
            Tổ chức hội thi cấy lúa năm 2023

            UBND xã Mai Hạ ban hành kế hoạch như sau:

            1. Phát động thi đua.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.type == "kế hoạch" && found.title == "Kế hoạch tổ chức hội thi cấy lúa năm 2023")
    }

    @Test("A telegram that a page prints in full was a report of the press")
    func telegramInFull() {
        let text = """
            Công điện khẩn của Chủ tịch UBND tỉnh Lam Giang về ứng phó bão số 3

            (LGO) - Ngày 6/9/2024, Chủ tịch UBND tỉnh có Công điện khẩn gửi các sở. Nội dung Công điện như sau:

            Bão số 3 đang đi vào tỉnh.

            1. Sơ tán dân trước 18 giờ.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.type == "công điện" && found.issuer == "Chủ tịch UBND tỉnh Lam Giang")
    }

    @Test("A title in small letters ran into the first sentence of wrapped lines")
    func smallTitleAboveSentence() {
        let text = """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            Số: 15/CT-UBND
            Lam Giang, ngày 5 tháng 3 năm 2015

            CHỈ THỊ
            Về tăng cường công tác phòng cháy rừng trên địa bàn tỉnh
            Do thời tiết hanh khô kéo dài, nguy cơ cháy rừng cao ở các
            xã vùng núi, nhất là xã Mai Hạ và xã Hồ Sen, nơi có nhiều rừng
            thông đang khai thác nhựa, mùa khô năm nay đến sớm và lượng
            mưa thấp hơn trung bình nhiều năm, độ ẩm không khí có nơi dưới
            bốn mươi phần trăm, gió tây nam thổi mạnh trong tháng tư, các
            địa phương cần chủ động.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(
            found.fields.first { $0.name == .abstract }?.value
                == "Về tăng cường công tác phòng cháy rừng trên địa bàn tỉnh")
    }

    @Test(
        "A day and an hour alone told neither that a page is a report nor of which day",
        arguments: [
            "00:25 | 12/08/2019", "09:06 12/08/2019", "12/08/2019 10:32",
            "Ngày đăng 12/08/2019 | 00:23 | View count: 138",
            "Trong nước - Ngày đăng : 15:30, 12/08/2019", "Ngày đăng: 12/08/2019  11:38",
        ])
    func stamp(line: String) {
        let found = read(
            "Cà Mau: Sẽ giám sát\n\n\(line)\n\nChủ tịch HĐND tỉnh Đặng Quý Hiển đề nghị UBND tỉnh rà soát.\n\nNGỌC PHẠM"
        )
        #expect(found.type == "báo chí")
        #expect(found.date == "2019-08-12")
    }
}
