import Testing

@testable import Documents

@Suite("Documents whose head is only in what a portal prints above them")
struct PortalTitleTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test(
        "A line with kind, number, day and body is the title, whether a stop closes it or `ban hành bởi` names the body"
    )
    func titleWithStop() {
        for title in [
            "Nghị quyết số 12-NQ/TU ngày 25/01/2022 của Thành ủy An Mây về chuyển đổi số.",
            "Nghị quyết số 12-NQ/TU ngày 25/01/2022 ban hành bởi Thành ủy An Mây về chuyển đổi số",
        ] {
            let found = read("\(title)\n\nI- Tình hình\n\n1. Các quận đã làm tốt.\n\n2. Các xã đã làm tốt.")
            #expect(found.number == "12-NQ/TU", "\(title)")
            #expect(found.date == "2022-01-25")
            #expect(found.issuer == "Thành ủy An Mây")
            #expect(values(found, .abstract) == ["về chuyển đổi số"])
        }
        let press = read(
            "Nghị quyết số 12-NQ/TU ngày 25/01/2022 của Thành ủy An Mây về chuyển đổi số.\n\nNgười dân phấn khởi.\n\nCác xã vui."
        )
        #expect(press.number == nil)
    }

    @Test(
        "`…, cụ thể như sau:` and `…, chỉ đạo như sau:` announce the text of a letter, a `văn bản` too",
        arguments: [
            "Sở Tư pháp ban hành Văn bản số 47/STP-PB về việc hướng dẫn trồng cây, cụ thể như sau:",
            "Sở Tư pháp đã có công văn số 47/STP-PB về việc hướng dẫn trồng cây, chỉ đạo như sau:",
            "Sở Tư pháp có Văn bản số 47/STP-PB về việc hướng dẫn trồng cây. Nội dung văn bản như sau:",
        ])
    func announced(_ sentence: String) {
        let found = read(
            "Trồng cây năm 2020\n\nNgày 25/3/2020, \(sentence)\n\nI. CÔNG TÁC TRỒNG CÂY\n\n1. Các xã làm tốt.")
        #expect(found.type == "công văn")
        #expect(found.number == "47/STP-PB")
        #expect(found.date == "2020-03-25")
        #expect(found.issuer == "Sở Tư pháp")
        #expect(values(found, .abstract) == ["về việc hướng dẫn trồng cây"])
    }

    @Test("What the press tells of a decision, `như sau:` behind it, announces no text")
    func told() {
        let found = read(
            "Giá nước tăng\n\nNgày 25/3/2020, UBND tỉnh ban hành Quyết định số 47/QĐ-UBND về giá nước, cụ thể như sau:\n\n- Hộ nghèo: 5.000 đồng.\n\nNgười dân cho biết sẽ tiết kiệm."
        )
        #expect(found.type != "quyết định")
    }

    @Test("Where the page has lost the title below the letterhead, its own title tells what is amended")
    func amendingTitle() {
        let text = """
            Nghị quyết 18/2025/NQ-HĐND sửa đổi nội dung tại Điều 1 Nghị quyết 64/2017/NQ-HĐND quy định công tác phí
            Số hiệu | 18/2025/NQ-HĐND |
            Ngày ban hành | 21/07/2025 |
            Loại văn bản | Nghị quyết |
            Người ký | Lê Văn Mây |
            HỘI ĐỒNG NHÂN DÂN |
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM |
            Số: 18/2025/NQ-HĐND |
            An Mây, ngày 21 tháng 7 năm 2025 |
            Căn cứ Luật Trồng trọt ngày 16 tháng 6 năm 2025;
            """
        let structure = DocumentStructure(SampleText.plain(text))
        let relations = DocumentRelation.read(structure, DocumentDescription.read(SampleText.plain(text)))
        #expect(
            relations.contains { $0.kind == .amends && $0.target.number == "64/2017/NQ-HĐND" && $0.scope == "Điều 1" })
    }

    @Test("`NĂM 1998VỀ …`: the day ends where the subject is run together with it")
    func gluedYear() {
        let found = read(
            "NGHỊ ĐỊNH\n\nCỦA CHÍNH PHỦ SỐ 16/1998/NĐ-CP NGÀY 15 THÁNG 8 NĂM 1998VỀ VIỆC TRỒNG CÂY\n\nCHÍNH PHỦ\n\nCăn cứ Luật Trồng trọt;"
        )
        #expect(found.date == "1998-08-15")
        #expect(values(found, .abstract) == ["VỀ VIỆC TRỒNG CÂY"])
    }

    @Test("The last syllable of a title, alone on its line, is not run together with the first ground")
    func loneSyllable() {
        let text = """
            THỦ TƯỚNG CHÍNH PHỦ
            -------
            |
            Số: 16/CT-TTg
            |
            Hà Nội, ngày 01 tháng 4 năm 2019
            |
            CHỈ THỊ
            VỀ VIỆC TRỒNG CÂY CỦA CÁN
            BỘ
            Căn cứ Luật Trồng trọt ngày 13 tháng 11 năm 2008;
            """
        #expect(values(read(text), .abstract) == ["VỀ VIỆC TRỒNG CÂY CỦA CÁN BỘ"])
    }

    @Test("Several committees on one long line below `Kính gửi:` receive a telegram; the first sentence does not")
    func longAddressee() {
        func recipients(_ line: String) -> [String] {
            values(
                read(
                    "BỘ NÔNG NGHIỆP\n\nSố: 09/CĐ-BNN\n\nHà Nội, ngày 15 tháng 02 năm 2010\n\nCÔNG ĐIỆN\n\nKính gửi:\n\n\(line)\n\nRừng cháy."
                ),
                .recipient)
        }
        let bodies = "Ủy ban nhân dân các tỉnh Gia Lai, Đắk Lắk, Đắk Nông, Kon Tum, Lâm Đồng, Sơn La, Lai Châu"
        #expect(recipients("\(bodies).") == [bodies])
        #expect(
            recipients(
                "Ủy ban nhân dân các tỉnh Gia Lai, Đắk Lắk, Kon Tum, Lâm Đồng, Sơn La, Lai Châu đã nhận được văn bản của Bộ về việc trồng cây."
            )
            .isEmpty)
    }

    @Test("The first who receives is read where the form of signing is run together with it")
    func gluedRecipient() {
        let text = """
            ỦY BAN NHÂN DÂN TỈNH AN MÂY

            Số: 20/QĐ-UBND

            An Mây, ngày 04 tháng 12 năm 2015

            QUYẾT ĐỊNH

            Về việc trồng cây

            Điều 1. Các xã trồng cây.

            Nơi nhận:- Như Điều 1;TM. ỦY BAN NHÂN DÂN
            - Sở Tư pháp;CHỦ TỊCH
            - Lưu: VT.
            Lê Văn Mây
            """
        #expect(values(read(text), .recipient) == ["Như Điều 1", "Sở Tư pháp", "Lưu: VT"])
    }
}
