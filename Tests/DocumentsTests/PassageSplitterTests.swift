import Documents
import Testing

@Suite("Passages follow a document's structure")
struct PassageSplitterTests {
    private func split(_ source: SourceText) -> [(passage: Passage, text: String)] {
        PassageSplitter().passages(of: source).map { ($0, SampleText.slice(source.text, $0.range)) }
    }

    @Test("letterhead, sections, signature and recipients of a Party directive are passages of their own")
    func directive() throws {
        let found = split(SampleText.plain(SampleText.directive))
        let first = try #require(found.first)
        #expect(first.text.hasPrefix("ĐẢNG BỘ THÀNH PHỐ THANH BÌNH"))
        #expect(first.text.contains("về nâng cao trách nhiệm nêu gương"))
        #expect(!first.text.contains("Ba năm qua"))
        #expect(first.passage.path.isEmpty && first.passage.heading == nil)
        let duties = try #require(found.first { $0.passage.path.first == "II" })
        #expect(duties.passage.heading == "II- NHIỆM VỤ")
        #expect(duties.text.contains("a) Đi đúng giờ"))
        let signature = try #require(found.first { $0.text.contains("BÍ THƯ") })
        #expect(signature.text == "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nHoàng Minh Khang")
        #expect(found.last?.text.hasPrefix("Nơi nhận:") == true)
        #expect(found.last?.passage.path == [])
        #expect(found.map(\.passage.ordinal) == Array(1...found.count))
    }

    @Test("an article opens with its own heading, and no passage holds two articles")
    func articles() throws {
        let text = """
            Chương II
            TRÁCH NHIỆM GIẢI TRÌNH

            Điều 5. Trách nhiệm của người đứng đầu
            1. Người đứng đầu trả lời kiến nghị của công dân.
            2. Người đứng đầu công khai lịch tiếp dân.

            Điều 6. Thời hạn
            Thời hạn giải trình là bảy ngày làm việc.

            Chương III. ĐIỀU KHOẢN THI HÀNH
            Điều 7. Hiệu lực
            Quy chế này có hiệu lực từ ngày ký.
            """
        let found = split(SampleText.plain(text))
        #expect(
            found.map(\.passage.path) == [
                ["Chương II", "Điều 5"], ["Chương II", "Điều 6"], ["Chương III", "Điều 7"],
            ])
        #expect(
            found.map(\.passage.heading) == [
                "Điều 5. Trách nhiệm của người đứng đầu", "Điều 6. Thời hạn", "Điều 7. Hiệu lực",
            ])
        #expect(found[1].text == "Điều 6. Thời hạn\nThời hạn giải trình là bảy ngày làm việc.")
        #expect(found[0].text.hasPrefix("Chương II\nTRÁCH NHIỆM GIẢI TRÌNH"))
    }

    @Test("an article written in one paragraph is content, and its label the heading")
    func proseArticle() {
        let found = split(
            SampleText.plain(
                "Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân. Quy chế gồm năm chương.\n"
                    + "Điều 2. Quyết định này có hiệu lực từ ngày ký."))
        #expect(found.map(\.passage.path) == [["Điều 1"], ["Điều 2"]])
        #expect(found.map(\.passage.heading) == ["Điều 1", "Điều 2"])
    }

    @Test("headings are found in decomposed text, in any case, and with the look-alike of Đ")
    func spellings() {
        let text = """
            CHƯƠNG I
            QUY ĐỊNH CHUNG
            ĐIỀU 1. PHẠM VI
            Quy định này áp dụng cho các phòng chuyên môn.
            Ðiều 2. Đối tượng
            Công chức và viên chức của quận.
            """
        let decomposed = text.decomposed
        #expect(decomposed.utf8.count > text.utf8.count)
        for form in [text, decomposed] {
            let paths = split(SampleText.plain(form)).map(\.passage.path)
            #expect(paths == [["Chương I", "Điều 1"], ["Chương I", "Điều 2"]])
        }
    }

    @Test("headings of the format make paths with the numbering, a title makes none")
    func formatHeadings() throws {
        let source = SampleText.blocks([
            (.heading(level: 1), "Báo cáo chuyên đề về tiếp công dân"),
            (.paragraph, SampleText.sentence(70)),
            (.heading(level: 2), "II. Kết quả"),
            (.heading(level: 3), "3. Tiếp công dân"),
            (.paragraph, SampleText.sentence(80)),
            (.heading(level: 2), "Kiến nghị chung"),
            (.paragraph, SampleText.sentence(70)),
        ])
        let found = split(source)
        #expect(found.map(\.passage.path).contains(["II", "3"]))
        let result = try #require(found.first { $0.passage.path == ["II", "3"] })
        #expect(result.passage.heading == "3. Tiếp công dân")
        #expect(result.text.hasPrefix("II. Kết quả\n\n3. Tiếp công dân"))
        #expect(found.last?.passage.path == ["Kiến nghị chung"])
    }

    @Test("a numbered list below a heading of the format stays inside it")
    func listBelowHeading() {
        let source = SampleText.blocks([
            (.heading(level: 2), "4. Nội dung giám sát"),
            (.listItem, "1. \(SampleText.sentence(70))"),
            (.listItem, "2. \(SampleText.sentence(70))"),
        ])
        #expect(split(source).map(\.passage.path) == [["4", "1"], ["4", "2"]])
    }

    @Test("a long numbered paragraph is a clause, a short one above other text a heading")
    func clauseOrHeading() throws {
        let text = """
            3. Mục tiêu
            - Giảm một nửa số hồ sơ trễ hạn trong năm nay và công khai tên cơ quan chậm.
            4. Thủ trưởng cơ quan chịu trách nhiệm về kết quả. Cấp phó chịu trách nhiệm về việc được giao.
            """
        let found = split(SampleText.plain(text))
        #expect(found.first?.passage.heading == "3. Mục tiêu")
        #expect(found.last?.text.contains("4. Thủ trưởng") == true)
    }

    @Test("short neighbours are joined, and their common divisions are the path")
    func joining() {
        let text = (1...4).map { "\($0). \(SampleText.sentence(25))" }.joined(separator: "\n")
        let found = split(SampleText.plain("I. TỔ CHỨC THỰC HIỆN\n" + text))
        #expect(found.map(\.passage.path) == [["I"]])
        #expect(found.count == 1)
    }

    @Test("points stay with the sentence that introduces them")
    func introduction() throws {
        let points = (1...4).map { "- Nhóm \($0): \(SampleText.sentence(30))" }.joined(separator: "\n")
        let text = "\(SampleText.sentence(90))\nQua rà soát có các biểu hiện sau:\n\(points)"
        let found = split(SampleText.plain(text))
        #expect(found.count == 2)
        #expect(found.last?.text.hasPrefix("Qua rà soát") == true)
    }

    @Test("a long paragraph is parted at sentence ends, evenly")
    func longParagraph() {
        let sentences = (0..<24).map { _ in SampleText.sentence(30) }
        let found = split(SampleText.plain(sentences.joined(separator: " ")))
        #expect(found.count >= 4)
        for (_, text) in found {
            #expect(text.hasSuffix(".") && text.hasPrefix("Cơ"))
            #expect(60...200 ~= text.split(separator: " ").count)
        }
    }

    @Test("a sentence up to 400 words stays whole, a longer one is cut at semicolons")
    func longSentence() {
        let whole = SampleText.sentence(390)
        #expect(split(SampleText.plain(whole)).map(\.text) == [whole])
        let clauses = (0..<30).map { _ in String(SampleText.sentence(20, "cơ").dropLast()) }.joined(separator: "; ")
        let found = split(SampleText.plain(clauses))
        #expect(found.count > 2)
        #expect(found.dropLast().allSatisfy { $0.text.hasSuffix(";") })
    }

    @Test("lines that a program wrapped are one paragraph, over a page's end too")
    func wrappedLines() {
        let line = "Ủy ban nhân dân quận yêu cầu các phòng chuyên môn giải quyết"
        let text = """
            \(line)
            đúng hạn các hồ sơ đất đai, không để người dân phải đi lại nhiều
            lần vì những giấy tờ mà cơ quan nhà nước đã có trong dữ liệu dùng

            2

            chung của thành phố, và báo cáo kết quả về Văn phòng trước ngày
            mười lăm hằng tháng để tổng hợp, trình lãnh đạo xem xét, chỉ đạo
            kịp thời những nơi làm chậm. \(line)
            công khai danh sách.
            """
        let found = split(SampleText.plain(text))
        #expect(found.count == 1)
        #expect(found.first?.text == text)
    }

    @Test("headings with nothing beneath them are passages too")
    func onlyHeadings() {
        let found = split(SampleText.plain("Chương I. QUY ĐỊNH CHUNG\nChương II. TỔ CHỨC\nChương III. THI HÀNH"))
        #expect(found.map(\.text) == ["Chương I. QUY ĐỊNH CHUNG", "Chương II. TỔ CHỨC", "Chương III. THI HÀNH"])
        #expect(found.map(\.passage.path) == [["Chương I"], ["Chương II"], ["Chương III"]])
    }

    @Test("amounts, dates and ranges at the beginning of a line open no division")
    func noMarkers() {
        for line in [
            "1.846 văn bản được gửi trong quý.", "6-11-2013 là ngày ban hành.", "24/7 là chế độ trực.",
            "2 - 3 giờ mỗi ngày dành cho tiếp dân.", "118/KH-UBND ngày 05/5/2022 đã nêu.",
            "Điều 5 Luật Khiếu nại quy định như sau.", "Mục I thì tùy mức độ mà xử lý.", "Phần mềm một cửa chạy chậm.",
        ] {
            #expect(split(SampleText.plain(line)).map(\.passage.path) == [[]], "\(line)")
        }
    }

    @Test("a short document is one passage, an empty one has none")
    func shortAndEmpty() {
        #expect(split(SampleText.plain("Hồ sơ được nhận tại bộ phận một cửa.")).count == 1)
        #expect(split(SampleText.plain("")).isEmpty)
        #expect(split(SampleText.plain(" \n\u{A0}\n\t")).isEmpty)
    }

    @Test("a passage carries the page that it begins on")
    func pages() {
        var source = SampleText.blocks([(.paragraph, SampleText.sentence(150)), (.paragraph, SampleText.sentence(150))])
        source.blocks[0].page = 1
        source.blocks[1].page = 2
        #expect(PassageSplitter().passages(of: source).map(\.page) == [1, 2])
    }

    @Test("clauses of one section do not make headings of the next section's clauses less")
    func headingsAfterClauses() {
        let source = SampleText.blocks([
            (.heading(level: 2), "II. Thành phần"),
            (.paragraph, "1. Chủ trì: lãnh đạo quận. Thư ký: chuyên viên Văn phòng."),
            (.paragraph, "2. Đại biểu: các phòng chuyên môn."),
            (.heading(level: 2), "III. Nội dung"),
            (.paragraph, "1. Khai mạc"),
            (.paragraph, "Lãnh đạo quận nêu lý do, giới thiệu đại biểu và nội dung buổi họp."),
        ])
        let last = split(source).last?.passage
        #expect(last?.heading == "1. Khai mạc")
        #expect(last?.path == ["III", "1"])
    }
}

@Suite("Passages of amending documents")
struct AmendmentTests {
    private func paths(_ text: String) -> [[String]] {
        PassageSplitter().passages(of: SampleText.plain(text)).map(\.path)
    }

    @Test("what an amendment quotes divides nothing")
    func quoted() {
        let long = SampleText.sentence(70)
        let text = """
            Điều 1. Sửa đổi một số điều của Quy chế

            1. Sửa đổi khoản 2 Điều 8 như sau:

            “2. \(long)

            3. \(long)

            Điều 8a. Công khai

            1. \(long)”.

            2. Bãi bỏ Điều 9. \(long)

            Điều 2. Điều khoản thi hành

            Quyết định này có hiệu lực kể từ ngày ký.
            """
        let found = paths(text)
        #expect(found.contains(["Điều 1", "1"]) && found.contains(["Điều 1", "2"]) && found.last == ["Điều 2"])
        #expect(!found.contains { $0.contains("Điều 8a") || $0.contains("3") }, "the quotation opened divisions")
    }

    @Test("a quotation that begins in the clause's own paragraph, and straight quotes")
    func inside() {
        let long = SampleText.sentence(70)
        let text = """
            Điều 1. Sửa đổi Quy chế
            1. Khoản 2 Điều 8 được sửa đổi như sau: "2. \(long)
            3. \(long)".
            2. Bỏ Điều 9. \(long)
            """
        #expect(!paths(text).contains { $0.contains("3") } && paths(text).contains(["Điều 1", "2"]))
    }

    @Test("a quote that nobody closed hides no clause")
    func unclosed() {
        let long = SampleText.sentence(70)
        let text = "Điều 1. Việc\n1. Làm như sau:\n“2. \(long)\n3. \(long)\nĐiều 2. Việc khác\n\(long)"
        #expect(paths(text).contains(["Điều 1", "3"]) && paths(text).last == ["Điều 2"])
    }

    @Test("clauses and articles put in by amendments have their letter")
    func inserted() {
        let long = SampleText.sentence(70)
        let found = paths("Điều 5a. Công khai\n1. \(long)\n1a. \(long)\nđ) \(long)")
        #expect(found.contains(["Điều 5a", "1"]) && found.contains(["Điều 5a", "1a"]))
    }
}

@Suite("Headings over passages")
struct PassageHeadingTests {
    @Test("a clause without a heading stands under its article's, not under its neighbour's")
    func neighbours() {
        let long = SampleText.sentence(90)
        let text = """
            Điều 13. Ký văn bản

            1. Chế độ thủ trưởng

            a) \(long)

            2. \(long)

            3. \(long)
            """
        let passages = PassageSplitter().passages(of: SampleText.plain(text))
        let heading = passages.first { $0.path == ["Điều 13", "3"] }?.heading
        #expect(heading == "Điều 13. Ký văn bản")
    }
}
