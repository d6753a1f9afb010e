import Testing

@testable import Documents

@Suite("Whole documents in one line")
struct OneLineTests {
    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private func relations(_ text: String) -> [String] {
        let structure = DocumentStructure(SampleText.plain(text))
        return DocumentRelation.read(structure, DocumentDescription.read(structure)).filter { $0.source == nil }.map {
            "\($0.kind.rawValue) \($0.target.number ?? $0.target.name ?? "")"
        }
    }

    private static let withRegulation = """
        ỦY BAN NHÂN DÂN TỈNH LAM GIANG ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc \
        --------------- Số: 27/2018/QĐ-UBND Lam Giang, ngày 12 tháng 9 năm 2018 QUYẾT ĐỊNH BAN HÀNH QUY CHẾ QUẢN LÝ BẾN \
        THỦY ỦY BAN NHÂN DÂN TỈNH LAM GIANG Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Căn cứ \
        Nghị định số 24/2015/NĐ-CP ngày 27 tháng 02 năm 2015 của Chính phủ quy định chi tiết và biện pháp thi hành một \
        số điều của Luật Giao thông đường thủy nội địa; Theo đề nghị của Giám đốc Sở Giao thông vận tải tại Tờ trình số \
        118/TTr-SGTVT ngày 03 tháng 8 năm 2018. QUYẾT ĐỊNH: Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý \
        bến thủy. Điều 2. Quyết định này thay thế Quyết định số 15/2010/QĐ-UBND ngày 02 tháng 6 năm 2010 của Ủy ban nhân \
        dân tỉnh. Nơi nhận: - Như Điều 1; - Sở Giao thông vận tải; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Hữu Thạnh \
        QUY CHẾ QUẢN LÝ BẾN THỦY (Ban hành kèm theo Quyết định số 27/2018/QĐ-UBND ngày 12 tháng 9 năm 2018 của Ủy ban \
        nhân dân tỉnh Lam Giang) Chương I QUY ĐỊNH CHUNG Điều 1. Phạm vi điều chỉnh Quy chế này quy định về bến thủy.
        """

    @Test("Who signs a decision in one line stands before the regulation behind it")
    func regulation() {
        let found = DocumentDescription.read(SampleText.plain(OneLineTests.withRegulation))
        #expect(found.signer == "Trần Hữu Thạnh")
        #expect(values(found, .signerTitle) == ["Chủ tịch"])
        #expect(values(found, .recipient) == ["Như Điều 1", "Sở Giao thông vận tải", "Lưu: VT"])
        #expect(values(found, .abstract) == ["BAN HÀNH QUY CHẾ QUẢN LÝ BẾN THỦY"])
    }

    @Test("A ground that `Theo đề nghị` follows in one line is a ground")
    func groundAndProposal() {
        #expect(
            relations(OneLineTests.withRegulation).filter { $0.hasPrefix("căn cứ") } == [
                "căn cứ Luật Tổ chức chính quyền địa phương", "căn cứ 24/2015/NĐ-CP",
            ])
        let found = relations(
            """
            QUYẾT ĐỊNH
            Về quản lý bến thủy
            Căn cứ Nghị định số 24/2015/NĐ-CP ngày 27 tháng 02 năm 2015 của Chính phủ quy định chi tiết và biện pháp thi \
            hành một số điều của Luật Giao thông đường thủy nội địa; Theo đề nghị của Giám đốc Sở Giao thông vận tải tại \
            Tờ trình số 118/TTr-SGTVT ngày 03 tháng 8 năm 2018.
            QUYẾT ĐỊNH:
            Điều 1. Ban hành quy định về bến thủy.
            """)
        #expect(found.contains("căn cứ 24/2015/NĐ-CP"))
    }

    @Test("A letter in one line has its matter, place, day, addressees and signer")
    func letter() {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN TỈNH LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: \
                412/UBND-VX V/v tăng cường phòng, chống dịch bệnh mùa mưa Lam Giang, ngày 12 tháng 3 năm 2025 Kính gửi: - \
                Sở Y tế; - Sở Giáo dục và Đào tạo; - UBND các huyện, thành phố. Thực hiện Công điện số 15/CĐ-TTg ngày \
                02/3/2025 của Thủ tướng Chính phủ về phòng, chống dịch, Chủ tịch UBND tỉnh có ý kiến như sau: 1. Sở Y tế \
                chủ trì giám sát. 2. Sở Giáo dục và Đào tạo phối hợp. Nơi nhận: - Như trên; - CT, các PCT UBND tỉnh; - \
                Lưu: VT, VX. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Bưởi
                """))
        #expect(found.type == "công văn")
        #expect(found.number == "412/UBND-VX")
        #expect(found.date == "2025-03-12")
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(found.signer == "Lê Thị Bưởi")
        #expect(values(found, .place) == ["Lam Giang"])
        #expect(values(found, .abstract) == ["V/v tăng cường phòng, chống dịch bệnh mùa mưa"])
        #expect(
            values(found, .recipient) == [
                "Sở Y tế", "Sở Giáo dục và Đào tạo", "UBND các huyện, thành phố", "CT, các PCT UBND tỉnh",
                "Lưu: VT, VX",
            ])
    }

    @Test("A title in one line that says kind, issuer, number and day ends before the body that decides")
    func titleWithAll() {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH LAM GIANG SỐ 27/2008/QĐ-UBND NGÀY 12 THÁNG 9 NĂM 2008 BAN HÀNH QUY CHẾ \
                QUẢN LÝ BẾN THỦY ỦY BAN NHÂN DÂN TỈNH LAM GIANG Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân \
                ngày 26 tháng 11 năm 2003; Theo đề nghị của Giám đốc Sở Giao thông vận tải, QUYẾT ĐỊNH: Điều 1. Ban hành \
                kèm theo Quyết định này Quy chế quản lý bến thủy. Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết \
                định này./. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Mỹ
                """))
        #expect(found.number == "27/2008/QĐ-UBND")
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lam Giang")
        #expect(values(found, .abstract) == ["BAN HÀNH QUY CHẾ QUẢN LÝ BẾN THỦY"])
        #expect(found.signer == "Lê Văn Mỹ")
    }

    @Test("Behind `./.` a title and a name in one line sign")
    func endOfText() {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: \
                31/2017/NQ-HĐND Lam Giang, ngày 08 tháng 12 năm 2017 NGHỊ QUYẾT QUY ĐỊNH MỨC THU PHÍ BẾN THỦY HỘI ĐỒNG NHÂN \
                DÂN TỈNH LAM GIANG KHÓA IX, KỲ HỌP THỨ 6 Căn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015; Xét Tờ trình \
                số 212/TTr-UBND ngày 20 tháng 11 năm 2017 của Ủy ban nhân dân tỉnh, QUYẾT NGHỊ: Điều 1. Quy định mức thu \
                phí bến thủy trên địa bàn tỉnh. Điều 2. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2018./. CHỦ \
                TỊCH Nguyễn Văn Ổi
                """))
        #expect(found.signer == "Nguyễn Văn Ổi")
        #expect(values(found, .signerTitle) == ["Chủ tịch"])
        #expect(values(found, .effectiveDate) == ["2018-01-01"])
    }

    @Test("The sections of a circular in one line part its grounds from its text")
    func sections() {
        let found = relations(
            """
            BỘ TÀI CHÍNH ******** Số: 45/2006/TT-BTC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ******** \
            Hà Nội, ngày 22 tháng 5 năm 2006 THÔNG TƯ Hướng dẫn thực hiện Quyết định số 12/2006/QĐ-TTg ngày 03/01/2006 của \
            Thủ tướng Chính phủ về quản lý bến Căn cứ Nghị định số 77/2003/NĐ-CP ngày 01/7/2003 của Chính phủ quy định chức \
            năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức Bộ Tài chính; Bộ Tài chính hướng dẫn như sau: I. QUY ĐỊNH CHUNG 1. \
            Thông tư này áp dụng đối với bến. II. TỔ CHỨC THỰC HIỆN Thông tư này có hiệu lực thi hành sau 15 ngày./. KT. BỘ \
            TRƯỞNG THỨ TRƯỞNG (Đã ký) Trương Thị Lụa
            """)
        #expect(found == ["hướng dẫn 12/2006/QĐ-TTg", "căn cứ 77/2003/NĐ-CP"])
    }
}
