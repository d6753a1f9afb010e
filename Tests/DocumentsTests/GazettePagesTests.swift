import Testing

@testable import Documents

@Suite("Pages of the gazette")
struct GazettePagesTests {
    private func relations(_ text: String, type: String) -> [String] {
        DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: type)
        ).filter { $0.source == nil }.map { "\($0.kind.rawValue) \($0.target.number ?? $0.target.name ?? "?")" }
    }

    private static let head = """
        BỘ THỦY LỢI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 15/2024/TT-BTL
        Hà Nội, ngày 31 tháng 12 năm 2024

        THÔNG TƯ
        Về kênh mương

        """

    /// Lines broken at a width, so that the text counts as wrapped.
    private static let wrapped = """
        Thông tư này quy định việc quản lý kênh mương của các hợp tác xã ở đồng
        bằng, trách nhiệm của các hộ dùng nước và của các trạm bơm trong mùa
        khô, việc thu tiền nước, việc nạo vét hằng năm và việc sửa chữa những
        đoạn kênh bị lở sau mỗi mùa lũ, việc trồng cây dọc hai bờ và việc giữ
        gìn nước sạch cho người và cho gia súc, gia cầm ở các thôn xóm ven
        kênh.

        """

    private static let stamp = """
        Người ký: CỔNG THÔNG TIN BỘ THỦY LỢI
        Email: thongtin@thuyloi.example
        Cơ quan: VĂN PHÒNG BỘ
        Thời gian ký: 07.03.2025 09:10:52 +07:00


        94
        CÔNG BÁO/Số 227 + 228/Ngày 01-02-2025


        """

    @Test("A stamp right behind a line that breaks off is no part of its sentence")
    func stampInsideSentence() {
        let text =
            GazettePagesTests.head + GazettePagesTests.wrapped + """
                Căn cứ Quyết định số 1771/QĐ-BTL ngày 26 tháng 12 năm 2016 của Bộ trưởng
                Bộ Thủy lợi về việc ban hành Quy chế làm việc của các trạm thủy nông và

                """ + GazettePagesTests.stamp
        let structure = DocumentStructure(SourceText(text: text, blocks: []))
        let openings = structure.paragraphs.map { structure.text.string($0.range).prefix(9) }
        #expect(openings.contains("Người ký:") && openings.contains("CÔNG BÁO/"))
    }

    @Test("A ground that a page's end has cut off is a ground")
    func groundOverPage() {
        let text =
            GazettePagesTests.head + """
                Căn cứ Quyết định số 1771/QĐ-BTL ngày 26 tháng 12 năm 2016 về việc ban hành Quy chế quy định

                """ + GazettePagesTests.stamp + "việc quản lý định mức;\n\nĐiều 1. Ban hành định mức."
        #expect(relations(text, type: "thông tư") == ["căn cứ 1771/QĐ-BTL"])
    }

    @Test("A title that runs into the article's first sentence does not hide the list")
    func titleRunsOn() {
        let text = """
            Điều 1. Bãi bỏ toàn bộ văn bản quy phạm pháp luật Bãi bỏ toàn bộ 02 văn bản quy phạm pháp luật sau đây:
            1. Thông tư số 08/2013/TT-BTL ngày 10/6/2013 về trạm bơm.
            2. Thông tư số 30/2013/TT-BTL ngày 25/10/2013 về kênh mương.
            """
        #expect(relations(text, type: "thông tư") == ["bãi bỏ 08/2013/TT-BTL", "bãi bỏ 30/2013/TT-BTL"])
    }

    @Test("A number that a narrow column breaks behind its hyphen or slash is one number")
    func numberOverLineEnd() {
        let text = "Được thay thế bởi Thông tư số 05/2023/TT-\nBTL ngày 15/6/2023; xem Công văn số 12/\nBTL-VP."
        #expect(relations(text, type: "báo cáo") == ["dẫn chiếu 05/2023/TT-BTL", "dẫn chiếu 12/BTL-VP"])
    }

    @Test("A law that changes 37 laws at once is cited by what they are about")
    func manyLaws() {
        let text =
            GazettePagesTests.head + """
                Căn cứ Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch ngày 20 tháng 11 năm 2018;
                Căn cứ Luật sửa đổi, bổ sung một số điều của các luật về thuế số 71/2014/QH13;

                Điều 1. Ban hành định mức.
                """
        #expect(
            relations(text, type: "thông tư") == [
                "căn cứ Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch",
                "căn cứ 71/2014/QH13",
            ])
    }

    @Test("Below the gazette's `VĂN BẢN HỢP NHẤT -` stand body, kind and what it is about")
    func consolidatedPage() {
        let text = """
            CÔNG BÁO/Số 375 + 376/Ngày 03-3-2024
            23

            VĂN BẢN HỢP NHẤT -
            BỘ THỦY LỢI

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            THÔNG TƯ
            Hướng dẫn trợ cấp một lần theo Quyết định số 57/2013/QĐ-TTg

            Thông tư số 17/2014/TT-BTL ngày 01 tháng 8 năm 2014 của Bộ trưởng Bộ Thủy lợi hướng dẫn trợ cấp một lần theo \
            Quyết định số 57/2013/QĐ-TTg ngày 14 tháng 10 năm 2013, được sửa đổi, bổ sung bởi:

            Thông tư số 08/2023/TT-BTL ngày 29 tháng 8 năm 2023 của Bộ trưởng Bộ Thủy lợi.

            Điều 1. Phạm vi
            """
        let structure = DocumentStructure(SourceText(text: text, blocks: []))
        let found = DocumentDescription.read(structure)
        #expect(found.issuer == "Bộ Thủy lợi" && found.type == "thông tư")
        #expect(
            found.fields.first { $0.name == .abstract }?.value
                == "Hướng dẫn trợ cấp một lần theo Quyết định số 57/2013/QĐ-TTg")
        let together = DocumentRelation.read(structure, found).filter { $0.kind == .consolidates }.map(\.target.number)
        #expect(together == ["17/2014/TT-BTL", "08/2023/TT-BTL"])
    }
}
