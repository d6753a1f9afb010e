import Documents
import Testing

@testable import Extraction

@Suite("A Markdown text")
struct MarkdownReaderTests {
    @Test("gives its title in front matter, which is no part of the text")
    func frontMatter() async throws {
        let source = try await read(
            "---\ntitle: \"Báo cáo: sáu tháng\"\ntags:\n  - a\n---\nNội dung.\n", as: "a.md")
        #expect(source.title == "Báo cáo: sáu tháng")
        #expect(source.blockTexts == ["Nội dung."])
    }

    @Test("that begins with a rule loses nothing to front matter")
    func ruleAtStart() async throws {
        let source = try await read("---\nCăn cứ Luật Cán bộ, công chức;\n\n---\nHết.\n", as: "a.md")
        #expect(source.title == nil)
        #expect(source.blockTexts == ["Căn cứ Luật Cán bộ, công chức;", "Hết."])
    }

    @Test("has headings by # and by underlines")
    func headings() async throws {
        let source = try await read(
            "# CHỈ THỊ\n## I. Tình hình ##\n#không phải\n\nChương\nmột\n===\nMục 1\n---\n####### bảy\n", as: "a.md")
        #expect(source.texts(of: .heading(level: 1)) == ["CHỈ THỊ", "Chương\nmột"])
        #expect(source.texts(of: .heading(level: 2)) == ["I. Tình hình", "Mục 1"])
        #expect(source.texts(of: .paragraph) == ["#không phải", "####### bảy"])
    }

    @Test("keeps the lines of a paragraph in one block")
    func paragraphs() async throws {
        let source = try await read(
            "Tình trạng né tránh,\n  đùn đẩy trách nhiệm.\n\n\nĐoạn hai.\n***\nĐoạn ba.\n", as: "a.md")
        #expect(source.blockTexts == ["Tình trạng né tránh,\nđùn đẩy trách nhiệm.", "Đoạn hai.", "Đoạn ba."])
        #expect(source.text == "Tình trạng né tránh,\nđùn đẩy trách nhiệm.\n\nĐoạn hai.\n\nĐoạn ba.")
    }

    @Test("keeps the numbers of its lists as they were typed")
    func lists() async throws {
        let source = try await read(
            """
            Yêu cầu:
            1. Một
            3. Ba, dòng một
               dòng hai
               - con
                 * cháu
               + con thứ hai
            7) Bảy

               đoạn trong mục bảy
            9) Chín

            a) điểm a
            đ) điểm đ
            """, as: "a.md")
        #expect(
            source.texts(of: .listItem) == [
                "1. Một", "3. Ba, dòng một\ndòng hai", "- con", "- cháu", "- con thứ hai", "7) Bảy", "9) Chín",
                "a) điểm a", "đ) điểm đ",
            ])
        #expect(source.texts(of: .paragraph) == ["Yêu cầu:", "đoạn trong mục bảy"])
    }

    @Test("may begin a line with a year and a full stop within a paragraph")
    func yearAtLineStart() async throws {
        let source = try await read("Chỉ thị ban hành ngày 06 tháng 11 năm\n2013. Sau 10 năm thực hiện", as: "a.md")
        #expect(source.blocks.count == 1)
    }

    @Test("is quoted without the marks of quotation")
    func quotes() async throws {
        let source = try await read("> Đồng chí phát biểu:\n> > \"Phải làm **ngay**\"\n>\n> Hết", as: "a.md")
        #expect(source.blockTexts == ["Đồng chí phát biểu:", "\"Phải làm ngay\"", "Hết"])
    }

    @Test("has a block for each row of a table")
    func tables() async throws {
        let source = try await read(
            """
            | STT | Nội dung | Đơn vị |
            |:---:|----------|--------|
            | 1 | **Kiểm tra** a \\| b | Sở Nội vụ |
            | 2 | | UBND quận
            Sau bảng.
            """, as: "a.md")
        #expect(
            source.texts(of: .tableRow) == [
                "STT | Nội dung | Đơn vị", "1 | Kiểm tra a | b | Sở Nội vụ", "2 |  | UBND quận",
            ])
        #expect(source.texts(of: .paragraph) == ["Sau bảng."])
    }

    @Test("keeps a bar in a line that is no table")
    func barWithoutTable() async throws {
        #expect(try await read("ĐẢNG BỘ | ĐẢNG CỘNG SẢN\nVIỆT NAM", as: "a.md").blocks.count == 1)
    }

    @Test("keeps code as it is")
    func code() async throws {
        let source = try await read("```swift\nlet a = *b*\n\n  # c\n```\nvà ``x ` *y*`` nữa", as: "a.md")
        #expect(source.blockTexts == ["let a = *b*\n\n  # c", "và x ` *y* nữa"])
    }

    @Test(
        "loses the marks of emphasis where they pair, and no others",
        arguments: [
            ("**né tránh**, *đùn đẩy* và __sợ__ _trách nhiệm_", "né tránh, đùn đẩy và sợ trách nhiệm"),
            ("***rất*** quan **trọng *và* gấp**", "rất quan trọng và gấp"),
            ("tệp ke_hoach_2013.doc, 5 * 3 * 2, a*b", "tệp ke_hoach_2013.doc, 5 * 3 * 2, a*b"),
            ("**chưa đóng, *lồng* nhau", "**chưa đóng, lồng nhau"),
            ("bi**thư**thành", "bithưthành"),
            ("Số ____/CT-UBND", "Số ____/CT-UBND"),
            ("\\*sao\\* và \\_gạch\\_, C:\\thư", "*sao* và _gạch_, C:\\thư"),
            ("*foo**bar*", "foo**bar"),
            ("**“Phải làm ngay”**", "“Phải làm ngay”"),
        ])
    func emphasis(markdown: String, text: String) async throws {
        #expect(try await read(markdown, as: "a.md").text == text)
    }

    @Test(
        "shows the text of links and the description of pictures",
        arguments: [
            ("xem [Chỉ thị 29](http://a.vn/b_(c) \"Tên\") nhé", "xem Chỉ thị 29 nhé"),
            ("[**đậm** và [không]](u)", "đậm và [không]"),
            ("hình ![Ảnh *hội nghị*](a.png) đây", "hình Ảnh hội nghị đây"),
            ("mục [1] và [2](chưa đóng", "mục [1] và [2](chưa đóng"),
            ("[a](b c) [x](<d e>)", "[a](b c) x"),
            ("<https://danang.gov.vn> <vp@danang.gov.vn>", "https://danang.gov.vn vp@danang.gov.vn"),
        ])
    func links(markdown: String, text: String) async throws {
        #expect(try await read(markdown, as: "a.md").text == text)
    }

    @Test("takes a picture alone for a caption")
    func picture() async throws {
        let source = try await read("Trước.\n\n![Toàn cảnh hội nghị](a.png)\n\nSau.", as: "a.md")
        #expect(source.texts(of: .caption) == ["Toàn cảnh hội nghị"])
    }

    @Test(
        "decodes references and drops the tags and comments of HTML, not what only looks like them",
        arguments: [
            ("A &amp; B &lt;c&gt; &quot;d&quot; &#7879; &#x1EC7; &ecirc;", "A & B <c> \"d\" ệ ệ ê"),
            ("6&nbsp;tháng &khong; R&D;", "6\u{A0}tháng &khong; R&D;"),
            ("dòng một<br>dòng hai <br/> dòng ba", "dòng một\ndòng hai\ndòng ba"),
            ("<u>gạch</u> <span style=\"color:red\">đỏ</span>", "gạch đỏ"),
            ("Tôi là <Họ và tên>, a < b > c", "Tôi là <Họ và tên>, a < b > c"),
            ("trước <!-- ghi\nchú --> sau", "trước  sau"),
            ("<!-- chưa đóng", "<!-- chưa đóng"),
            ("&#147;Nghiêm&#148; &#0; &#xD800;", "“Nghiêm” \u{FFFD} \u{FFFD}"),
        ])
    func html(markdown: String, text: String) async throws {
        #expect(try await read(markdown, as: "a.md").text == text)
    }

    @Test("goes on after a comment of several lines")
    func commentBlock() async throws {
        let source = try await read("Một.\n<!-- a\n\nb --> hai <!-- c -->\nba.\n<!-- d --><!-- e -->\n", as: "a.md")
        #expect(source.blockTexts == ["Một.", "hai \nba."])
    }

    @Test("says that it has no text if it has none")
    func noText() async {
        #expect(await failure(Array("---\n***\n<!-- a -->\n".utf8), as: "a.md") == .noText)
    }
}
