import Testing

@testable import Documents

@Suite("Documents of which pages have kept less than the whole head")
struct CutHeadsTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func value(_ found: DocumentDescription, _ name: MetadataField.Name) -> String? {
        found.fields.first { $0.name == name }?.value
    }

    private func regulation(_ items: String) -> DocumentDescription {
        read(
            """
            Quy định số 214-QĐ/TW, ngày 27/12/2013 của Ban Bí thư về tổ chức của văn phòng cấp ủy

            \(items)
            Nội dung:

            BAN CHẤP HÀNH TRUNG ƯƠNG
            *
            Số 214-QĐ/TW

            ĐẢNG CỘNG SẢN VIỆT NAM

            Hà Nội, ngày 27 tháng 12 năm 2013

            QUY ĐỊNH
            CỦA BAN BÍ THƯ
            Về tổ chức của văn phòng cấp ủy

            - Căn cứ Điều lệ Đảng;

            Điều 1. Văn phòng giúp việc cấp ủy.
            """)
    }

    @Test("The signer at the end of a page's list without labels was lost with the signature")
    func listedSigner() {
        let found = regulation("• 214-QĐ/TW\n• Quy định\n• 27/12/2013\n• Ban Bí thư\n• Lê Hoài An")
        #expect(found.signer == "Lê Hoài An")
        #expect(regulation("• 214-QĐ/TW\n• Quy định\n• 27/12/2013\n• Ban Bí thư").signer == nil)
        #expect(regulation("• Tin mới\n• Quy định\n• Hà Vy Lam\n• Lê Hoài An").signer == nil)
    }

    @Test("A letter without its head is told by what is attached to it")
    func attachedToLetter() {
        let letter = """
            Kính gửi: Các tỉnh ủy, thành ủy

            Thực hiện nhiệm vụ được giao, Ban Tổ chức Trung ương đề nghị các tỉnh ủy, thành ủy góp ý kiến.

            TRƯỞNG BAN

            Lê Hoài An

            Hướng dẫn khung quy chế làm việc
            """
        let found = read(
            letter
                + "\n(Ban hành kèm theo Công văn số 7219-CV/BTCTW, ngày 30/12/2024 của Ban Tổ chức Trung ương)\n\nQUY CHẾ\nlàm việc"
        )
        #expect(found.type == "công văn" && found.number == "7219-CV/BTCTW" && found.date == "2024-12-30")
        #expect(found.issuer == "Ban Tổ chức Trung ương" && found.signer == "Lê Hoài An")
        let other = read(letter + "\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 3/1/2024)\n\nQUY CHẾ\nlàm việc")
        #expect(other.number == nil)
    }

    @Test("The issuer in a page's title ran on into what its programme carries out")
    func carriesOut() {
        func issuer(_ body: String) -> String? {
            read(
                """
                Chương trình hành động của \(body) thực hiện Nghị quyết số 57

                \(body) vừa ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về khoa học. Nội dung chương trình hành động như sau:

                I. MỤC ĐÍCH

                1. Nâng cao nhận thức.
                """
            ).issuer
        }
        #expect(issuer("Ban Thường vụ Tỉnh ủy") == "Ban Thường vụ Tỉnh ủy")
        #expect(issuer("Ban Chỉ đạo") != "Ban")
    }

    @Test("A steering committee below its Party committee was part of that one's name, and its sigla a word")
    func steeringCommittee() {
        let found = read(
            """
            ĐẢNG ỦY PHƯỜNG LAM XUÂN ĐẢNG CỘNG SẢN VIỆT NAM
            BCĐ XÂY DỰNG ĐỀ ÁN PHƯỜNG ĐCVMĐT
            * Lam Xuân, ngày 12 tháng 10 năm 2015
            Số: 01-CV/BCĐ
            V/v góp ý kiến vào dự thảo Đề án

            Kính gửi: Các chi bộ

            Ban Chỉ đạo đề nghị các chi bộ góp ý kiến.
            """)
        let issuer = found.issuer ?? ""
        #expect(issuer.hasPrefix("BCĐ xây dựng") && issuer.contains("phường ĐCVMĐT"))
    }

    @Test("A letterhead that is cut behind a comma left the comma in the body's name")
    func cutName() {
        let found = read(
            """
            SỞ LAO ĐỘNG,
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/SLĐ-VP
            Lam Giang, ngày 12 tháng 10 năm 2015
            V/v báo cáo

            Kính gửi: Các phòng

            Đề nghị các phòng báo cáo.
            """)
        #expect(found.issuer == "Sở Lao động")
    }

    @Test(
        "From the day of its passing was no day, though the resolution bears it",
        arguments: [
            ("có hiệu lực thi hành từ ngày được thông qua.", "2025-09-26"),
            ("có hiệu lực kể từ ngày thông qua.", "2025-09-26"),
            ("có hiệu lực khi Luật được thông qua.", nil),
        ])
    func passing(words: String, day: String?) {
        let found = read(
            """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH LAM GIANG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 14/2025/NQ-HĐND

            Lam Giang, ngày 26 tháng 9 năm 2025

            NGHỊ QUYẾT
            Ban hành Quy chế làm việc mẫu

            Điều 1. Ban hành Quy chế làm việc mẫu.

            Điều 2. Nghị quyết này \(words)
            """)
        #expect(value(found, .effectiveDate) == day)
    }

    @Test("`Áp dụng` alone on its line of a page's table was not read")
    func applied() {
        let found = read(
            """
            Số hiệu: 4512/2004/QĐ-UB
            Loại văn bản: Quyết định
            Ngày ban hành: 30/12/2004
            Áp dụng: 01/01/2005

            ỦY BAN NHÂN DÂN TỈNH LAM GIANG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 4512/2004/QĐ-UB
            Lam Giang, ngày 30 tháng 12 năm 2004

            QUYẾT ĐỊNH
            Về phí chợ

            Điều 1. Ban hành mức thu.
            """)
        #expect(value(found, .effectiveDate) == "2005-01-01")
    }

    @Test("How many took part in a meeting, told by their number")
    func attendance() {
        let found = read(
            """
            BIÊN BẢN HỌP DÂN

            Thời gian: 8 giờ ngày 3 tháng 4 năm 2023
            Địa điểm: Nhà văn hóa thôn Mai Hạ

            I. THÀNH PHẦN THAM DỰ:

            1. Chủ trì: Ông Lê Hoài An - Trưởng thôn.
            2. Thư ký: Bà Hà Thị Vy.
            3. Số lượng đại biểu tham dự: Đại diện của 85 hộ gia đình.

            II. NỘI DUNG

            1. Bàn việc làm đường.
            """)
        #expect(found.fields.contains { $0.name == .attendance && $0.value.contains("85 hộ gia đình") })
    }
}
