import Documents
import Testing

@Suite("Heads of documents as pages give them")
struct PageHeadsTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private static let motto = """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        """

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private func issuer(_ head: String) -> String? {
        read(
            """
            \(head)
            \(PageHeadsTests.motto)

            Số: 270/QĐ-X
            Lam Giang, ngày 25 tháng 4 năm 2022

            QUYẾT ĐỊNH
            Về việc trồng rừng

            Điều 1. Trồng rừng.
            """
        ).issuer
    }

    @Test(
        "The kind of a school or board on one line is no body without the next",
        arguments: [
            ("TRƯỜNG ĐẠI HỌC\nCÔNG NGHIỆP NHẸ", "Trường Đại học Công nghiệp nhẹ"),
            ("ĐẠI HỌC LAM GIANG\nTRƯỜNG ĐẠI HỌC\nCÔNG NGHIỆP NHẸ", "Trường Đại học Công nghiệp nhẹ"),
            ("ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", "Ủy ban Thường vụ Quốc hội"),
            ("TRƯỜNG THCS MAI HẠ\nTỔ TOÁN – TIN", "Tổ Toán – Tin"),
        ])
    func brokenName(_ head: String, _ expected: String) { #expect(issuer(head) == expected) }

    @Test("A letterhead that lost the place takes it from the body that decides, or whose chair does")
    func placeOfDecider() {
        for decider in ["ỦY BAN NHÂN DÂN TỈNH LẠC THỦY", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠC THỦY"] {
            let found = read(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 232/QĐ-UBND | Lạc Thủy, ngày 12 tháng 4 năm 2019 |
                QUYẾT ĐỊNH
                VỀ VIỆC TRỒNG RỪNG
                \(decider)
                Căn cứ Luật Rừng ngày 19 tháng 6 năm 2015;
                Điều 1. Trồng rừng.
                """)
            #expect(found.issuer == "Ủy ban nhân dân tỉnh Lạc Thủy")
        }
    }

    @Test("The deciding body ends the abstract though the ground below has lost its first words")
    func deciderAboveBrokenGround() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 41/2019/QĐ-UBND | Lạc Thủy, ngày 22 tháng 10 năm 2019 |

            BAN HÀNH QUY ĐỊNH TRỒNG RỪNG TRÊN ĐỊA BÀN TỈNH LẠC THỦY

            ỦY BAN NHÂN DÂN TỈNH LẠC THỦY

            ính quyền địa phương ngày 19 tháng 6 năm 2015;

            QUYẾT ĐỊNH:

            Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 05/11/2019.
            """)
        #expect(found.issuer == "Ủy ban nhân dân tỉnh Lạc Thủy")
        #expect(values(found, .abstract) == ["BAN HÀNH QUY ĐỊNH TRỒNG RỪNG TRÊN ĐỊA BÀN TỈNH LẠC THỦY"])
    }

    @Test("The State's name below the body that decides is no part of the abstract")
    func stateBelowBody() {
        let found = read(
            """
            NGHỊ QUYẾT SỐ 31-NQ/UBTVQH9 VỀ VIỆC TRỒNG RỪNG

            ỦY BAN THƯỜNG VỤ QUỐC HỘI
            NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Căn cứ Luật Rừng;

            QUYẾT NGHỊ:

            Điều 1. Trồng rừng.
            """)
        #expect(values(found, .abstract) == ["VỀ VIỆC TRỒNG RỪNG"])
    }

    @Test("`CỦA ỦY BAN … V/V …` is about what stands behind V/V")
    func issuerBeforeAbout() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN THÀNH PHỐ LAM GIANG
            \(PageHeadsTests.motto)
            Số: 12/QĐ-UB
            Lam Giang, ngày 17 tháng 7 năm 2003

            QUYẾT ĐỊNH
            CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V PHÊ DUYỆT ĐỀ CƯƠNG TRỒNG RỪNG

            Điều 1. Phê duyệt đề cương.
            """)
        #expect(values(found, .abstract) == ["V/V PHÊ DUYỆT ĐỀ CƯƠNG TRỒNG RỪNG"])
    }

    @Test("A page's long title does not hide a letterhead that stands in rows below it")
    func longPageTitle() {
        let found = read(
            """
            Quyết định 45/2019/QĐ-UBND quy định về quản lý, khai thác chợ, trung tâm thương mại, siêu thị, bến bãi, khu dịch vụ tổng hợp, phân cấp thẩm quyền thẩm định phương án giá, mức thu các khoản phí và quy chế phối hợp giữa các cơ quan quản lý nhà nước trên địa bàn tỉnh Lam Giang

            | ỦY BAN NHÂN DÂN TỈNH LAM GIANG ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |
            | Số: 45/2019/QĐ-UBND | Lam Giang, ngày 12 tháng 3 năm 2019 |

            QUYẾT ĐỊNH

            QUY ĐỊNH VỀ QUẢN LÝ CHỢ

            Điều 1. Ban hành quy định về chợ.
            """)
        #expect(found.number == "45/2019/QĐ-UBND" && values(found, .place) == ["Lam Giang"])
    }

    @Test("A page's table of properties needs no colons")
    func propertiesWithoutColons() {
        let found = read(
            """
            Thông tư 84/2004/TT-BTL hướng dẫn trồng rừng

            Số/Ký hiệu 84/2004/TT-BTL
            Cơ quan ban hành Bộ Thủy lợi
            Người ký Trần Hữu Thạnh
            Ngày hiệu lực 17/09/2004

            BỘ THỦY LỢI

            \(PageHeadsTests.motto)

            Số: 84/2004/TT-BTL

            Hà Nội, ngày 18 tháng 8 năm 2004

            THÔNG TƯ

            Hướng dẫn trồng rừng

            Bộ Thủy lợi hướng dẫn như sau.
            """)
        #expect(found.number == "84/2004/TT-BTL" && found.issuer == "Bộ Thủy lợi")
        #expect(found.signer == "Trần Hữu Thạnh" && values(found, .effectiveDate) == ["2004-09-17"])
    }

    @Test(
        "`Kính gởi` and `Kính trình` name recipients, too, and end the abstract",
        arguments: ["Kính gởi:", "Kính trình:"])
    func addressing(_ word: String) {
        let found = read(
            """
            PHÒNG TÀI CHÍNH MAI HẠ
            \(PageHeadsTests.motto)
            Số: 31/TTr-TC
            Mai Hạ, ngày 4 tháng 5 năm 2024

            TỜ TRÌNH

            V/v phê duyệt dự toán trồng rừng

            \(word) Ủy ban nhân dân huyện Mai Hạ

            Phòng trình dự toán.
            """)
        #expect(values(found, .recipient) == ["Ủy ban nhân dân huyện Mai Hạ"])
        #expect(values(found, .abstract) == ["V/v phê duyệt dự toán trồng rừng"])
    }

    @Test("The day from which a law is in force is not that of the plan which tells of it")
    func forceOfAnother() {
        func day(_ type: String, _ sentence: String) -> [String] {
            values(
                read(
                    """
                    ỦY BAN NHÂN DÂN TỈNH LẠC THỦY
                    \(PageHeadsTests.motto)
                    Số: 17/X-UBND
                    Lạc Thủy, ngày 4 tháng 5 năm 2024

                    \(type)

                    Về việc trồng rừng

                    \(sentence)

                    1. Trồng rừng.
                    """), .effectiveDate)
        }
        #expect(day("KẾ HOẠCH", "Luật có hiệu lực từ ngày 01 tháng 01 năm 2025.").isEmpty)
        #expect(day("KẾ HOẠCH", "Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2025.").isEmpty)
        #expect(day("KẾ HOẠCH", "Kế hoạch này có hiệu lực từ ngày 01 tháng 01 năm 2025.") == ["2025-01-01"])
        #expect(day("QUYẾT ĐỊNH", "Quyết định có hiệu lực từ ngày 01 tháng 01 năm 2025.") == ["2025-01-01"])
    }

    @Test("A regulation without a number of its own has that of the decision which issues it")
    func attachedRegulation() {
        let found = read(
            """
            QUY CHẾ
            Làm việc của Ủy ban nhân dân xã Mai Hạ nhiệm kỳ 2021-2026
            (Ban hành kèm theo Quyết định số: 59/QĐ-UBND ngày 22 tháng 7 năm 2021
            của Ủy ban nhân dân xã Mai Hạ)

            Chương I
            NHỮNG QUY ĐỊNH CHUNG

            Điều 1. Phạm vi

            Quy chế này quy định cách làm việc.
            """)
        #expect(found.number == "59/QĐ-UBND" && found.date == "2021-07-22" && found.type == "quy chế")
        #expect(found.title?.contains("59/QĐ-UBND") == false, "the number is the decision's")
    }

    @Test("A number of its own is not given up for that of the decision below the title")
    func attachedWithOwnNumber() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN XÃ MAI HẠ
            \(PageHeadsTests.motto)
            Số: 12/KH-UBND
            Mai Hạ, ngày 3 tháng 5 năm 2024

            KẾ HOẠCH
            Trồng rừng năm 2024
            (Kèm theo Quyết định số 59/QĐ-UBND ngày 22 tháng 7 năm 2021)

            Ủy ban nhân dân xã ban hành Kế hoạch như sau:
            """)
        #expect(found.number == "12/KH-UBND" && found.date == "2024-05-03")
    }

    @Test("A place whose name a narrow column parts is whole")
    func brokenPlace() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN TỈNH LẠC THỦY
            \(PageHeadsTests.motto)
            Số: 17/QĐ-UB
            TP Lạc
            Thủy, ngày 17 tháng 7 năm 2003

            QUYẾT ĐỊNH
            Về việc trồng rừng

            Điều 1. Trồng rừng.
            """)
        #expect(values(found, .place) == ["TP Lạc Thủy"] && found.date == "2003-07-17")
    }

    @Test("What a letter is about may end in a short name in capitals on a line of its own")
    func aboutEndsInAcronym() {
        let found = read(
            """
            CỤC THUẾ TỈNH LẠC THỦY
            \(PageHeadsTests.motto)
            Số: 101322/CTLT-TTHT
            V/v chính sách thuế
            GTGT

            Lạc Thủy, ngày 2 tháng 3 năm 2020

            Kính gửi: Công ty Rừng Xanh.

            Cục Thuế có ý kiến như sau.
            """)
        #expect(values(found, .abstract) == ["V/v chính sách thuế GTGT"])
        #expect(found.issuer == "Cục Thuế tỉnh Lạc Thủy" && found.number == "101322/CTLT-TTHT")
    }

    @Test("A page's table that begins with `Hiệu lực:` tells from when the document is in force")
    func stateOfForceFirst() {
        let found = read(
            """
            Quyết định 21/2007/QĐ-UBND về trồng rừng

            Hiệu lực: Hết hiệu lực toàn bộ
            Ngày có hiệu lực: 04/10/2007
            Ngày hết hiệu lực: 23/07/2011

            ỦY BAN NHÂN DÂN TỈNH LẠC THỦY
            Số: 21/2007/QĐ-UBND
            \(PageHeadsTests.motto)
            Lạc Thủy, ngày 24 tháng 9 năm 2007

            QUYẾT ĐỊNH

            Về việc trồng rừng

            Điều 1. Trồng rừng.
            """)
        #expect(values(found, .effectiveDate) == ["2007-10-04"] && found.date == "2007-09-24")
    }
}
