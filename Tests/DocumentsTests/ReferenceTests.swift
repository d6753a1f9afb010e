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

    @Test("A comma before the clause or article leaves the point in it; `và` before an article begins another")
    func commaWithin() {
        #expect(
            named("điểm b, điểm c, khoản 1, Điều 5 của Nghị định số 42/2002/NĐ-CP")
                == ["điểm b khoản 1 Điều 5; điểm c khoản 1 Điều 5 → Nghị định số 42/2002/NĐ-CP | 2002"])
        #expect(
            named("khoản 2 Điều 4 và Điều 5 của Nghị định số 42/2002/NĐ-CP")
                == ["khoản 2 Điều 4; Điều 5 → Nghị định số 42/2002/NĐ-CP | 2002"])
    }

    @Test("Numbers with a quarter behind a stop, letters parted by a space, the government spelled out, and `đề ngày`")
    func spoiltNumbers() {
        #expect(
            named("Công văn số 931/TTr-PGD.Q8 ngày 19/6/2006 của Phòng Giáo dục Quận 8")
                == ["Tờ trình số 931/TTr-PGD.Q8 | 2006-06-19 | Phòng Giáo dục Quận 8"])
        #expect(
            named("Thông tư 01/2016/TT-BGD ĐT ngày 15/01/2016 của Bộ Giáo dục và Đào tạo")
                == ["Thông tư số 01/2016/TT-BGDĐT | 2016-01-15 | Bộ Giáo dục và Đào tạo"])
        #expect(
            named("Nghị định số 41/2002/NĐ-Chính phủ ngày 11/4/2002")
                == ["Nghị định số 41/2002/NĐ-CP | 2002-04-11"])
        #expect(
            named("công văn số 162/LĐ đề ngày 24/02/2003 của Sở Lao động")
                == ["Công văn số 162/LĐ | 2003-02-24 | Sở Lao động"])
        #expect(named("Thông tư số 01/2016/TT-BTC BXD") == ["Thông tư số 01/2016/TT-BTC | 2016"])
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

    // MARK: issuers

    private func issuers(_ text: String) -> [String?] {
        ReferenceReader.references(in: text).compactMap(\.document).map(\.issuer)
    }

    @Test(
        "The name of a body goes on to its end, though its syllables stand in small letters",
        arguments: [
            "Tổ công tác cải cách hành chính tỉnh Lam Giang", "Đoàn công tác số 2", "Ban Quản lý dự án 85",
            "Tổ công tác chuyên trách của Thủ tướng Chính phủ", "Ban Quản lý các khu công nghiệp tỉnh",
            "Hội đồng phối hợp công tác phổ biến pháp luật tỉnh", "Trường Cao đẳng Nghề Lam Giang",
            "Tập đoàn Điện lực Việt Nam", "Bộ Chỉ huy Quân sự tỉnh", "Bộ Tư lệnh Quân khu 5", "Hội Chữ thập đỏ tỉnh",
            "Đài Phát thanh và Truyền hình tỉnh", "Phòng Tài chính - Kế hoạch huyện Mai Hạ", "Bảo hiểm xã hội tỉnh",
            "Công ty Cổ phần Xi măng Lam Giang", "Công ty TNHH MTV Thủy nông Mai Hạ", "Trung tâm Công tác xã hội tỉnh",
            "Bệnh viện đa khoa tỉnh", "Kho bạc Nhà nước Lam Giang", "Cục thuế tỉnh", "liên Sở Tài chính - Xây dựng",
            "Ủy ban An toàn giao thông Quốc gia", "Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh",
            "Trung tâm Chuyển đổi số tỉnh",
            "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh", "Ban Chỉ đạo 389 tỉnh", "Cảnh sát biển Việt Nam",
            "Ban Chỉ đạo Đề án 06 tỉnh", "Sở Nông nghiệp & Phát triển nông thôn tỉnh", "Đội Quản lý thị trường số 3",
            "Hội đồng quản trị Công ty Cổ phần Nước sạch Lam Giang", "Viện Khoa học Thủy lợi miền Nam",
        ])
    func wholeNames(body: String) {
        for end in [" về giá;", ".", " quy định về giá đất", " đề nghị hỗ trợ", ", các xã báo cáo"] {
            #expect(issuers("theo Công văn số 28/TCT-KH ngày 08/9/2009 của \(body)\(end)") == [body])
        }
    }

    @Test(
        "A body is not what it does, and a name whose end is not known is none",
        arguments: [
            ("Trung tâm Khuyến nông gửi Sở Nông nghiệp", "Trung tâm Khuyến nông"),
            ("Ban Quản lý dự án giao Phòng Kế hoạch làm đầu mối", "Ban Quản lý dự án"),
            ("Hội đồng thẩm định và ý kiến của Sở Y tế", "Hội đồng thẩm định"),
            ("Chính phủ trực tiếp chỉ đạo", "Chính phủ"), ("Bộ Tài chính thành lập quỹ", "Bộ Tài chính"),
            ("Trung tâm Khuyến nông huy động nhân lực phòng chống bão", nil),
        ])
    func endsOfNames(words: String, expected: String?) {
        #expect(issuers("theo Công văn số 28/TCT-KH ngày 08/9/2009 của \(words).") == [expected])
    }

    @Test("In a line of capitals a name ends as it does elsewhere")
    func capitals() {
        #expect(
            issuers("THEO QUYẾT ĐỊNH SỐ 15/QĐ-CN NGÀY 02/02/2025 CỦA CÔNG TY CẤP NƯỚC VỀ GIÁ NƯỚC") == [
                "Công ty Cấp nước"
            ])
    }

    @Test(
        "Who issued a document may stand before it",
        arguments: [
            ("Theo đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 66/TTr-SNN;", ["Giám đốc Sở Nông nghiệp"]),
            (
                "Xét đề nghị của UBND huyện Mai Hạ tại các văn bản số 68/UBND-NN ngày 17/4/2024, số 69/UBND-NN;",
                ["UBND huyện Mai Hạ", "UBND huyện Mai Hạ"]
            ),
            ("Sở Tài chính có Công văn số 70/STC-NS ngày 17/4/2024 về giá đất.", ["Sở Tài chính"]),
            (
                "theo đề nghị của Sở Y tế tại Tờ trình số 17/TTr-SYT và Báo cáo số 23/BC-SYT; của UBND tỉnh tại Tờ trình "
                    + "số 83/TTr-UBND, các văn bản số 14/UBND-NN và số 16/UBND-NN;",
                ["Sở Y tế", "Sở Y tế", "UBND tỉnh", "UBND tỉnh", "UBND tỉnh"]
            ),
            ("Đề án được Thủ tướng Chính phủ phê duyệt tại Quyết định số 99/QĐ-TTg.", ["Thủ tướng Chính phủ"]),
            ("Sau khi Bộ Y tế ban hành Kế hoạch số 20/KH-BYT, các sở rà soát.", ["Bộ Y tế"]),
            ("Quyết định số 20/QĐ-UBND do Chủ tịch UBND huyện Mai Hạ ký về chợ.", ["Chủ tịch UBND huyện Mai Hạ"]),
            ("Quyết định số 20/QĐ-UBND được UBND tỉnh ban hành ngày 04/3/2019.", ["UBND tỉnh"]),
            (
                "Quyết định số 15/QĐ-UBND (được sửa đổi tại Quyết định số 20/QĐ-UBND ngày 05/5/2021) của UBND tỉnh",
                ["UBND tỉnh", nil]
            ),
        ])
    func issuerBefore(text: String, expected: [String?]) { #expect(issuers(text) == expected) }

    @Test(
        "A body that a document is about, or that acts on it, did not issue it",
        arguments: [
            "Nhiệm vụ của Sở Y tế tại Quyết định số 15/QĐ-SYT chưa xong.",
            "Ủy ban nhân dân huyện Mai Hạ thực hiện theo Quyết định số 15/QĐ-UBND.",
            "Sở Tài chính đề nghị Ủy ban nhân dân tỉnh tại Tờ trình số 15/TTr-UBND.",
            "Theo chỉ đạo của Thủ tướng Chính phủ tại Công văn số 321/VPCP-NN.",
            "Theo ý kiến của UBND tỉnh Lam Giang tại Công văn số 15/SCT-NL.",
            "Nhà máy điện Mai Hạ tại Công văn số 15/BCT-ĐL.", "Công văn số 20/UBND-NN do thiếu nội dung phải làm lại.",
        ])
    func noIssuerBefore(text: String) { #expect(issuers(text) == [nil]) }

    @Test("The day on which a body issued a document may stand before both, and is no other document's")
    func dateBefore() {
        #expect(
            named("Ngày 05/3/2026, Chính phủ ban hành Nghị định số 30/2026/NĐ-CP về chợ.") == [
                "Nghị định số 30/2026/NĐ-CP | 2026-03-05 | Chính phủ"
            ])
        #expect(
            named("Theo Chỉ thị số 15/CT-TTg ngày 02/02/2025, Bộ Y tế đã ban hành Kế hoạch số 20/KH-BYT.") == [
                "Chỉ thị số 15/CT-TTg | 2025-02-02", "Kế hoạch số 20/KH-BYT | Bộ Y tế",
            ])
    }

    @Test("Who is named more fully the second time is named so", arguments: ["Thủ tướng", "Thủ tướng Chính phủ"])
    func fuller(first: String) {
        let text = "Quyết định số 26/QĐ-TTg của \(first) và Quyết định số 26/QĐ-TTg của Thủ tướng Chính phủ"
        #expect(issuers(text).last == "Thủ tướng Chính phủ")
    }

    @Test(
        "The hour of a telegram stands between its number and its day",
        arguments: ["hồi 18 giờ ngày 05/9/2024", "lúc 18h00' ngày 05/9/2024", "hồi 18 giờ 30 phút, ngày 05/9/2024"])
    func hour(date: String) {
        #expect(
            named("Công điện số 87/CĐ-TTg \(date) của Thủ tướng Chính phủ") == [
                "Công điện số 87/CĐ-TTg | 2024-09-05 | Thủ tướng Chính phủ"
            ])
    }

    @Test("Figures are a number where kind and issuer are named around them")
    func bareFigures() {
        #expect(
            named("Thực hiện Công điện 05 của UBND tỉnh và Thông báo 27 ngày 05/3/2026 của Sở Nội vụ") == [
                "Công điện số 05 | UBND tỉnh", "Thông báo số 27 | 2026-03-05 | Sở Nội vụ",
            ])
        for text in [
            "Kế hoạch 5 năm của tỉnh Lam Giang", "Báo cáo 6 tháng của Sở Y tế", "dự án 2 của Công ty Mai Hạ",
            "Kế hoạch 2025 của UBND tỉnh", "Đề án 30 của UBND tỉnh", "Tờ trình 3 của hồ sơ",
        ] {
            #expect(named(text) == [], "\(text)")
        }
    }

    @Test(
        "Standards and technical regulations keep their codes to the letter",
        arguments: [
            "QCVN 02:2022/BXD", "TCVN 7957:2008", "QCVN 01-1:2018/BYT", "TCVN ISO 9001:2015", "TCVN 5945-1995",
            "TCVN 9115 : 2019",
        ])
    func standards(code: String) {
        let found = ReferenceReader.references(in: "theo \(code), cột B và QCVN 4").compactMap(\.document)
        #expect(found.map(\.number) == [code])
        #expect(found.first?.year.map { code.contains(String($0)) } == true)
    }

    @Test("Who is named behind the last of a list issued all of it, but not what has other symbols")
    func issuerOfAList() {
        #expect(
            issuers("các Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và số 31/2021/NĐ-CP ngày 26/3/2021 của Chính phủ")
                == [
                    "Chính phủ", "Chính phủ",
                ])
        #expect(
            named("Thực hiện các Nghị quyết số 57, 59, 68 của Bộ Chính trị") == [
                "Nghị quyết số 57 | Bộ Chính trị", "Nghị quyết số 59 | Bộ Chính trị", "Nghị quyết số 68 | Bộ Chính trị",
            ])
        #expect(issuers("các Quyết định số 12/QĐ-BYT, số 13/QĐ-UBND của UBND tỉnh") == [nil, "UBND tỉnh"])
    }

    @Test("Who gives an opinion issued what stands in the brackets behind it; whose permit it is did not")
    func issuerBeforeBrackets() {
        #expect(issuers("theo ý kiến của UBND xã Hồ Sen (Văn bản số 45/UBND-KT ngày 03/4/2026)") == ["UBND xã Hồ Sen"])
        #expect(issuers("hồ sơ của Công ty Mai Hạ (Giấy phép số 12/GP-KS ngày 03/4/2026)") == [nil])
    }

    @Test("A body ends before the next document, though that may be called as parts of ministries are")
    func nextDocumentIsNoBody() {
        #expect(
            issuers("Nghị định số 30/2024 của Chính phủ, Thông tư 12 năm 2024 của Bộ Công Thương") == [
                "Chính phủ", "Bộ Công Thương",
            ])
    }

    @Test("A report on a bill is a report, whose issuer may stand before it")
    func reportsOfKinds() {
        #expect(
            named("Ban Pháp chế HĐND tỉnh có Báo cáo thẩm tra số 12/BC-BPC ngày 06/5/2026.") == [
                "Báo cáo số 12/BC-BPC | 2026-05-06 | Ban Pháp chế HĐND tỉnh"
            ])
    }
}
