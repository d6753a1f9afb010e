import Testing

@testable import Documents

@Suite("What pages and closing articles say of a document's force")
struct StatedForceTests {
    private func circular(above block: String, closing: String = "") -> DocumentDescription {
        DocumentDescription.read(
            SampleText.plain(
                """
                \(block)

                BỘ XÂY DỰNG

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 84/2004/TT-BXD

                Hà Nội, ngày 18 tháng 8 năm 2004

                THÔNG TƯ

                Hướng dẫn trồng rừng quanh công trường

                Căn cứ Luật Xây dựng;

                Bộ Xây dựng hướng dẫn như sau:

                Điều 1. Trồng 20 ha rừng.

                \(closing)
                """))
    }

    private func value(_ found: DocumentDescription, _ name: MetadataField.Name) -> String? {
        found.fields.first { $0.name == name }?.value
    }

    @Test(
        "A portal's block above the text tells from when to when it holds",
        arguments: [
            "• Hiệu lực: Hết hiệu lực toàn bộ\n• Ngày có hiệu lực: 17/09/2004\n• Ngày hết hiệu lực: 04/06/2007",
            "Hết hiệu lực toàn bộ\n\nNgày có hiệu lực: 17/09/2004\n\nNgày hết hiệu lực: 04/06/2007",
            "Tình trạng hiệu lực: Hết hiệu lực toàn bộ\nNgày hiệu lực: 17/09/2004; Ngày hết hiệu lực: 04/06/2007",
            "Tình trạng | Hết hiệu lực toàn bộ |\nNgày có hiệu lực | 17/09/2004 | Ngày hết hiệu lực | 04/06/2007 |",
        ])
    func block(lines: String) {
        let found = circular(above: lines)
        #expect(value(found, .statedValidity) == "hết hiệu lực toàn bộ")
        #expect(value(found, .effectiveDate) == "2004-09-17")
        #expect(value(found, .expiryDate) == "2007-06-04")
        #expect(found.number == "84/2004/TT-BXD" && found.issuer == "Bộ Xây dựng")
    }

    @Test("A table whose values run into the next label lost both signers and its last day")
    func runTogether() {
        let found = circular(
            above: """
                Số hiệu:84/2004/TT-BXD
                Loại văn bản:Thông tưNgười ký:Lê Hoài An, Hà Thị Vy
                Ngày ban hành:18/08/2004Hết hiệu lực:04/06/2007
                Áp dụng:17/09/2004Tình trạng hiệu lực:Hết Hiệu lực
                """)
        #expect(value(found, .expiryDate) == "2007-06-04" && value(found, .effectiveDate) == "2004-09-17")
        #expect(value(found, .statedValidity) == "hết hiệu lực")
        #expect(found.signer == "Lê Hoài An, Hà Thị Vy")
        #expect(value(circular(above: "Hết hiệu lực 04/06/2007 văn bản cũ"), .expiryDate) == nil)
    }

    @Test("One line above the letterhead is enough, and its own closing article comes before it")
    func loneLine() {
        #expect(value(circular(above: "Ngày có hiệu lực: 17/09/2004"), .effectiveDate) == "2004-09-17")
        let own = circular(
            above: "Ngày có hiệu lực: 17/09/2004",
            closing: "Điều 2. Thông tư này có hiệu lực kể từ ngày 01 tháng 10 năm 2004.")
        #expect(value(own, .effectiveDate) == "2004-10-01")
    }

    @Test("A table of properties that has lost its colons hides neither number nor issuer")
    func withoutColons() {
        let found = circular(
            above: """
                Thông tư 84/2004/TT-BXD hướng dẫn trồng rừng

                Số/Ký hiệu 84/2004/TT-BXD
                Cơ quan ban hành Bộ Xây dựng
                Người ký Nguyễn Văn An
                Ngày hiệu lực 17/09/2004
                Ngày hết hiệu lực 04/06/2007
                """)
        #expect(found.number == "84/2004/TT-BXD")
        #expect(found.issuer == "Bộ Xây dựng")
        #expect(found.signer == "Nguyễn Văn An")
        #expect(value(found, .effectiveDate) == "2004-09-17")
        #expect(value(found, .expiryDate) == "2007-06-04")
    }

    @Test("A title about texts that have ended says nothing of its own force")
    func title() {
        let found = circular(
            above: "Thông tư về văn bản tình trạng hiệu lực: hết hiệu lực, ngày hết hiệu lực 04/06/2007")
        #expect(value(found, .statedValidity) == nil)
        #expect(value(found, .expiryDate) == nil)
    }

    @Test("`đến hết ngày …` behind the first day is the last one")
    func limited() {
        let found = circular(
            above: "", closing: "Điều 2. Thông tư này có hiệu lực từ ngày 01/10/2004 đến hết ngày 31/12/2014.")
        #expect(value(found, .effectiveDate) == "2004-10-01")
        #expect(value(found, .expiryDate) == "2015-01-01")
    }
}
