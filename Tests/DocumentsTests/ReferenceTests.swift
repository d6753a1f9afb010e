import Testing

@testable import Documents

@Suite("References to documents")
struct ReferenceTests {
    /// What is named, as a reader would write it: provisions, label, date, issuer.
    private func named(_ text: String, ownType: String? = nil) -> [String] {
        ReferenceReader.references(in: text, ownType: ownType).map { reference in
            let provisions = reference.provisions.map(\.text).joined(separator: "; ")
            let target =
                switch reference.target {
                case .document(let document):
                    [document.label, document.date ?? document.year.map(String.init), document.issuer]
                        .compactMap { $0 }.joined(separator: " | ")
                case .own: "văn bản này"
                case .provision: ""
                }
            return [provisions, target].filter { !$0.isEmpty }.joined(separator: " → ")
        }
    }

    private func span(_ text: String) -> [String] {
        ReferenceReader.references(in: text).map {
            String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
        }
    }

    @Test("A number with kind, date and issuer is one reference, to the letter")
    func full() {
        let text = "Thực hiện Chỉ thị số 29-CT/TU ngày 06 tháng 11 năm 2013 của Ban Thường vụ Thành ủy về kỷ cương."
        #expect(named(text) == ["Chỉ thị số 29-CT/TU | 2013-11-06 | Ban Thường vụ Thành ủy"])
        #expect(span(text) == ["Chỉ thị số 29-CT/TU ngày 06 tháng 11 năm 2013 của Ban Thường vụ Thành ủy"])
    }

    @Test("The city before `quy định` is Hà Nội, and not the rules of a house")
    func hanoi() {
        let text = "Quyết định số 07/2023/QĐ-UBND của Ủy ban nhân dân thành phố Hà Nội quy định giá khởi điểm"
        #expect(named(text) == ["Quyết định số 07/2023/QĐ-UBND | 2023 | Ủy ban nhân dân thành phố Hà Nội"])
        #expect(named("theo Nội quy số 05/NQ-VP ngày 2/3/2022") == ["Nội quy số 05/NQ-VP | 2022-03-02"])
    }

    @Test(
        "Dates are read in all their forms",
        arguments: [
            "ngày 6-11-2013", "ngày 06/11/2013", "ngày 06 tháng  11\u{A0}năm 2013", "(ngày 6/11/2013)", "6.11.2013",
        ])
    func dates(date: String) {
        #expect(named("theo Chỉ thị số 29-CT/TU \(date)").first?.contains("2013-11-06") == true)
    }

    @Test("A line end within a wrapped paragraph parts no reference")
    func lineEnd() {
        let text = """
            Ban Thường vụ Thành ủy yêu cầu các cấp ủy, tổ chức đảng và người đứng đầu các cơ quan, đơn vị, địa phương
            tiếp tục quán triệt, nêu cao tinh thần trách nhiệm; thường xuyên kiểm tra, giám sát việc chấp hành kỷ luật,
            kỷ cương trong thực thi công vụ; kịp thời biểu dương những nơi làm tốt, uốn nắn những nơi còn chậm trễ và
            thực hiện nghiêm Chỉ thị số 29-CT/TU ngày 06 tháng
            11 năm 2013 của Ban Thường vụ Thành ủy về cải cách hành chính cùng các quy định có liên quan và Nghị quyết số 05-
            NQ/TU ngày 12/10/2016 của Ban Chấp hành Đảng bộ thành phố, bảo đảm nghiêm túc, hiệu quả, đúng tiến độ và
            không hình thức, gắn với việc kiểm điểm, đánh giá, xếp loại cán bộ hằng năm của từng cơ quan, từng đơn vị và
            từng địa phương trên địa bàn thành phố theo quy định.
            """
        let source = SourceText(text: text, blocks: [Block(kind: .paragraph, range: 0..<text.utf8.count)])
        let found = ReferenceReader.references(of: DocumentStructure(source)).compactMap(\.document)
        #expect(found.map(\.number) == ["29-CT/TU", "05-NQ/TU"])
        #expect(found.map(\.date) == ["2013-11-06", "2016-10-12"])
    }

    @Test("Old numbers with one symbol are numbers where their kind is named")
    func old() {
        #expect(
            named("Nghị định số 36/CP ngày 29/5/1995 của Chính phủ") == ["Nghị định số 36/CP | 1995-05-29 | Chính phủ"])
        #expect(named("Nghị định 15-CP và 36/CP").first == "Nghị định số 15-CP")
        #expect(named("Pháp lệnh số 72/2001/PL-UBTVQH10") == ["Pháp lệnh số 72/2001/PL-UBTVQH10 | 2001"])
        #expect(
            named("Nghị quyết số 66.18/2026/NQ-CP của Chính phủ") == [
                "Nghị quyết số 66.18/2026/NQ-CP | 2026 | Chính phủ"
            ])
    }

    @Test("A law is cited by its name, which may have commas and `và`")
    func laws() {
        #expect(named("Căn cứ Luật Cán bộ, công chức năm 2008;") == ["Luật Cán bộ, công chức | 2008"])
        #expect(
            named("theo Luật Quản lý, sử dụng tài sản công và pháp luật có liên quan")
                == ["Luật Quản lý, sử dụng tài sản công"])
        #expect(
            named("Bộ luật Dân sự, Luật Đất đai và Luật Nhà ở") == ["Bộ luật Dân sự", "Luật Đất đai", "Luật Nhà ở"])
        #expect(named("Căn cứ Hiến pháp năm 2013") == ["Hiến pháp | 2013"])
        #expect(named("Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam") == ["Hiến pháp"])
        #expect(named("Luật Bảo hiểm xã hội số 58/2014/QH13") == ["Luật Bảo hiểm xã hội số 58/2014/QH13 | 2014"])
        #expect(named("Luật sư và Luật gia cùng dự, theo quy định của pháp luật") == [])
    }

    @Test("A law that amends others is one law, with the others in its name")
    func amendingLaw() {
        let found = named(
            "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019"
        )
        #expect(
            found.first
                == "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 2019-11-22"
        )
        #expect(found.count == 3)
    }

    @Test(
        "Resolutions of the Party are cited by congress and plenum",
        arguments: [
            ("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"),
            ("Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng", "Nghị quyết Trung ương 4 khóa XII"),
            (
                "Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXII và chương trình",
                "Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXII"
            ),
            ("Điều lệ Đảng quy định", "Điều lệ Đảng"),
        ])
    func party(text: String, expected: String) { #expect(named("quán triệt \(text)") == [expected]) }

    @Test("All numbers of a list have the kind before it and the symbols behind it")
    func lists() {
        #expect(
            named("các Nghị quyết số 01, 02 và 05-NQ/TW") == [
                "Nghị quyết số 01-NQ/TW", "Nghị quyết số 02-NQ/TW", "Nghị quyết số 05-NQ/TW",
            ])
        #expect(
            named("Nghị định số 01/2020/NĐ-CP, số 02/2021/NĐ-CP") == [
                "Nghị định số 01/2020/NĐ-CP | 2020", "Nghị định số 02/2021/NĐ-CP | 2021",
            ])
        #expect(
            named("các Quyết định: số 12/2019/QĐ-UBND ngày 05/3/2019; số 15/2020/QĐ-UBND ngày 06/4/2020") == [
                "Quyết định số 12/2019/QĐ-UBND | 2019-03-05", "Quyết định số 15/2020/QĐ-UBND | 2020-04-06",
            ])
    }

    @Test(
        "Provisions go with the unit that they are part of",
        arguments: [
            ("điểm c khoản 2 Điều 8 Nghị định này", "điểm c khoản 2 Điều 8 → văn bản này"),
            (
                "các điểm a, b và d khoản 1, khoản 3 Điều 5 của Nghị định này",
                "điểm a khoản 1 Điều 5; điểm b khoản 1 Điều 5; điểm d khoản 1 Điều 5; khoản 3 Điều 5 → văn bản này"
            ),
            ("Điều 5, Điều 6 và khoản 2 Điều 7 của Nghị định này", "Điều 5; Điều 6; khoản 2 Điều 7 → văn bản này"),
            ("Điều 5 đến Điều 9 Luật Nhà ở", "Điều 5 đến Điều 9 → Luật Nhà ở"),
            ("Chương II Thông tư số 05/2019/TT-BNV", "Chương II → Thông tư số 05/2019/TT-BNV | 2019"),
            ("Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP", "Phụ lục I → Nghị định số 30/2020/NĐ-CP | 2020"),
            (
                "khoản 2 và 3 Điều 1 Quyết định số 13/2009/QĐ-TTg",
                "khoản 2 Điều 1; khoản 3 Điều 1 → Quyết định số 13/2009/QĐ-TTg | 2009"
            ),
            ("Điều 8 khoản 2", "khoản 2 Điều 8"),
        ])
    func provisions(text: String, expected: String) { #expect(named(text) == [expected]) }

    @Test("`nói trên`, a short number and a short name point back to what was named in full")
    func backward() {
        let text = """
            Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ (sau đây gọi là Nghị định 30).
            Các cơ quan thực hiện Nghị định 30; Điều 5 Nghị định nói trên.
            """
        let expected = "Nghị định số 30/2020/NĐ-CP | 2020-03-05 | Chính phủ"
        #expect(named(text) == [expected, expected, expected, "Điều 5 → \(expected)"])
    }

    @Test("Figures that are amounts, dates and parts of other papers are no references")
    func none() {
        for text in [
            "Kế hoạch 5 năm 2021 - 2025", "Báo cáo 6 tháng đầu năm", "tỷ lệ 9,8/10 và 24/7", "ngày 6/11/2013",
            "Quyết định 3 việc sau", "theo mẫu số 06/2013/TT-LLTP", "số điện thoại 0236/TT-BC",
        ] {
            #expect(named(text).filter { $0.contains("số") } == [], "\(text)")
        }
    }

    @Test("Without a year or symbols a number is kept as it is said")
    func partial() {
        #expect(named("Chỉ thị 29 đã đi vào cuộc sống.") == ["Chỉ thị số 29"])
        #expect(named("theo Nghị định 30/2020.") == ["Nghị định số 30/2020/NĐ-CP | 2020"])
    }
}
