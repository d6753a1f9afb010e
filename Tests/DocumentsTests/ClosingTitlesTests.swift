import Documents
import Testing

@Suite("Titles of those who sign")
struct ClosingTitlesTests {
    private func read(_ closing: String, type: String = "QUYẾT ĐỊNH") -> DocumentDescription {
        DocumentDescription.read(
            SampleText.plain(
                """
                TRƯỜNG THCS MAI HẠ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 22/QĐ-THCS
                Lam Giang, ngày 3 tháng 5 năm 2024

                \(type)
                Về việc phân công trực lễ

                Điều 1. Phân công ông Bùi Văn Tám trực lễ.

                \(closing)
                """))
    }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test("A long name of a department below CỤC TRƯỞNG hides no signer")
    func longDepartment() {
        let found = read(
            """
            TL. BỘ TRƯỞNG
            CỤC TRƯỞNG
            CỤC ĐÊ ĐIỀU VÀ CÁN BỘ QUẢN LÝ CÔNG TRÌNH THỦY LỢI

            Trần Hữu Thạnh
            """)
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"])
        #expect(
            values(found, .signerTitle) == ["Cục trưởng Cục Đê điều và Cán bộ quản lý công trình thủy lợi"])
    }

    @Test("A minister who heads an office too has both titles, and is one signer")
    func ministerAndHead() {
        let found = read("BỘ TRƯỞNG\nCHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ\n\nTrần Hữu Thạnh")
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"])
        #expect(values(found, .signerTitle) == ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"])
    }

    @Test("CHỦ TỌA above HIỆU TRƯỞNG presides, and signs as headmaster")
    func chairIsHeadmaster() {
        let found = read(
            """
            THƯ KÝ
            (Ký và ghi rõ họ tên)

            Lê Thị Bưởi

            CHỦ TỌA
            HIỆU TRƯỞNG
            (Ký và ghi rõ họ tên, đóng dấu)

            Trần Hữu Thạnh
            """, type: "BIÊN BẢN")
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"] && values(found, .signerTitle) == ["Hiệu trưởng"])
        #expect(values(found, .chair) == ["Trần Hữu Thạnh"] && values(found, .secretary) == ["Lê Thị Bưởi"])
    }

    @Test("A bare name below `Lưu:` signs, and receives nothing")
    func nameBelowArchive() {
        let found = read("Nơi nhận:\n- Như Điều 1;\n- Lưu: VT, VP.\nTrần Hữu Thạnh")
        #expect(values(found, .recipient) == ["Như Điều 1", "Lưu: VT, VP"])
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"])
    }

    @Test("A form of signing alone in its row is one, and takes nothing from the appendix below")
    func formAlone() {
        let found = read(
            "- Như Điều 1; | TM. ỦY BAN NHÂN DÂN |\n\nCHẾ ĐỘ TRỰC LỄ CỦA NHÀ TRƯỜNG\n(Kèm theo quyết định)")
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN"])
    }

    @Test("A title whose name is lost under the seal is told all the same, behind its form of signing or at the end")
    func titleAlone() {
        #expect(values(read("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), .signerTitle) == ["Phó Chủ tịch"])
        #expect(
            values(read("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n(Đã ký)"), .signerTitle) == [
                "Hiệu trưởng"
            ])
        #expect(values(read("HIỆU TRƯỞNG\n\nTrường lập sổ trực lễ từ ngày mai."), .signerTitle).isEmpty)
    }

    @Test("A rare family name is one; a portal's `Đang cập nhật` parts no title from its name")
    func rareName() {
        let found = read("KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nVăn Trọng Thạnh")
        #expect(values(found, .signer) == ["Văn Trọng Thạnh"])
        #expect(values(found, .signerTitle) == ["Phó Chánh Văn phòng"])
        let portal = read("Hiệu trưởng\n\nĐang cập nhật\n\n(Đã ký)\n\nTrần Hữu Thạnh")
        #expect(values(portal, .signerTitle) == ["Hiệu trưởng"])
    }

    @Test("A line in capitals goes on the entry of Nơi nhận that a comma leaves open")
    func openEntry() {
        let found = read(
            """
            Nơi nhận:
            - Phòng Giáo dục;
            - VPCP: BTCN, PCN Kiều Thị Thu,
            TB XDPL,
            Vụ: KTTH, TH;
            - Trang tin của trường;
            - Lưu: VT.

            HIỆU TRƯỞNG

            Trần Hữu Thạnh
            """)
        #expect(
            values(found, .recipient) == [
                "Phòng Giáo dục", "VPCP: BTCN, PCN Kiều Thị Thu, TB XDPL, Vụ: KTTH, TH", "Trang tin của trường",
                "Lưu: VT",
            ])
    }

    @Test("A name that a page has run together with its title is told from it")
    func gluedName() {
        let found = read("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNGTrần Hữu Thạnh")
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"])
        #expect(values(found, .signerTitle) == ["Chánh Văn phòng"])
    }
}
