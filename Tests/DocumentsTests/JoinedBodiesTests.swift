import Testing

@testable import Documents

@Suite("Two bodies on one line of a letterhead, and unions and courts below their superiors")
struct JoinedBodiesTests {
    private func issuer(_ head: String, motto: String = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") -> String? {
        DocumentDescription.read(
            SampleText.plain(
                """
                \(head)
                \(motto)
                Số: 12/TB-XX
                Lam Giang, ngày 12 tháng 3 năm 2022

                THÔNG BÁO
                Về việc nghỉ lễ

                Các đơn vị nghiêm túc thực hiện.
                """)
        ).issuer
    }

    @Test(
        "The lower of two bodies on one line issues",
        arguments: [
            ("UBND TỈNH LAM GIANG SỞ NỘI VỤ", "Sở Nội vụ"), ("BỘ TÀI CHÍNH TỔNG CỤC THUẾ", "Tổng cục Thuế"),
            ("UBND HUYỆN MAI HẠ PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Phòng Giáo dục và Đào tạo"),
            ("HUYỆN MAI HẠ ỦY BAN NHÂN DÂN XÃ HỒ SEN", "Ủy ban nhân dân xã Hồ Sen"),
            ("BỘ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG ĐẠI HỌC LAM GIANG", "Trường Đại học Lam Giang"),
            ("TÒA ÁN NHÂN DÂN TỈNH LAM GIANG TÒA ÁN NHÂN DÂN HUYỆN MAI HẠ", "Tòa án nhân dân huyện Mai Hạ"),
            ("HỘI ĐỒNG NHÂN DÂN HUYỆN MAI HẠ THƯỜNG TRỰC", "Thường trực Hội đồng nhân dân huyện Mai Hạ"),
            (
                "HỘI LIÊN HIỆP PHỤ NỮ TỈNH LAM GIANG BAN THƯỜNG VỤ",
                "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Lam Giang"
            ),
        ])
    func lower(_ line: String, _ expected: String) {
        #expect(issuer(line) == expected)
    }

    @Test(
        "One body's name is not cut at a word that begins others",
        arguments: [
            "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
            "BỘ CHỈ HUY QUÂN SỰ TỈNH LAM GIANG", "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG",
            "ỦY BAN NHÂN DÂN XÃ BAN CÔNG",
            "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH LAM GIANG", "ỦY BAN NHÂN DÂN PHƯỜNG CÔNG AN",
        ])
    func one(_ line: String) {
        #expect(JoinedBodies.parts(line) == [line])
    }

    @Test(
        "A court, a federation, a union's committee below its superior issues alone",
        arguments: [
            ("TÒA ÁN NHÂN DÂN TỐI CAO\nTÒA ÁN NHÂN DÂN TỈNH LAM GIANG", "Tòa án nhân dân tỉnh Lam Giang"),
            (
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN MAI HẠ",
                "Liên đoàn Lao động huyện Mai Hạ"
            ),
        ])
    func superiors(_ lines: String, _ expected: String) {
        #expect(issuer(lines) == expected)
    }

    @Test("The Youth Union's name beside its district's committee is nobody's who issued")
    func youthUnion() {
        #expect(
            issuer("TỈNH ĐOÀN LAM GIANG\nBCH ĐOÀN HUYỆN MAI HẠ\n***", motto: "ĐOÀN TNCS HỒ CHÍ MINH")
                == "BCH Đoàn huyện Mai Hạ")
    }

    @Test("Deputies in the army and the police sign by their titles")
    func deputies() {
        for title in ["PHÓ CHỈ HUY TRƯỞNG", "PHÓ TRƯỞNG CÔNG AN", "CHÍNH TRỊ VIÊN"] {
            let found = DocumentDescription.read(
                SampleText.plain(
                    """
                    BỘ CHỈ HUY QUÂN SỰ TỈNH LAM GIANG
                    Số: 12/TB-BCH
                    Lam Giang, ngày 12 tháng 3 năm 2022

                    THÔNG BÁO
                    Về việc nghỉ lễ

                    Các đơn vị nghiêm túc thực hiện./.

                    \(title)

                    Thượng tá Trần Hữu Thạnh
                    """))
            #expect(found.signer == "Trần Hữu Thạnh")
            #expect(found.fields.contains { $0.name == .signerTitle && $0.value.lowercased() == title.lowercased() })
        }
    }
}
