import Documents
import Testing

@testable import Extraction

@Suite("A web page")
struct HTMLReaderTests {
    @Test("has a title, headings and paragraphs")
    func structure() async throws {
        let source = try await read(
            """
            <!DOCTYPE html><html><head><title>Chỉ thị &amp;
             phụ lục</title><style>p { color: red }</style></head>
            <body><h1>CHỈ THỊ</h1><p>Căn cứ Luật<p>Xét đề nghị<h3>Điều 1</h3>Văn bản này
            <div>quy định <div>chi tiết</div> về</div></body></html>
            """, as: "a.html")
        #expect(source.title == "Chỉ thị & phụ lục")
        #expect(source.texts(of: .heading(level: 1)) == ["CHỈ THỊ"])
        #expect(source.texts(of: .heading(level: 3)) == ["Điều 1"])
        #expect(
            source.texts(of: .paragraph) == [
                "Căn cứ Luật", "Xét đề nghị", "Văn bản này", "quy định", "chi tiết", "về",
            ])
    }

    @Test("joins words across tags and collapses white space as a browser does")
    func whiteSpace() async throws {
        let source = try await read(
            "<p>\n  <b>đùn</b> đẩy,\t<span>n</span>é <i> tránh</i>  6&nbsp;&nbsp;tháng<br>\n dòng  hai </p>",
            as: "a.html")
        #expect(source.text == "đùn đẩy, né tránh 6\u{A0}\u{A0}tháng\ndòng hai")
    }

    @Test("breaks into paragraphs where two line breaks stand together")
    func doubleBreaks() async throws {
        #expect(
            try await read("<body>một<br>\n<br>hai<br/>ba</body>", as: "a.html").blockTexts == ["một", "hai\nba"])
    }

    @Test("keeps preformatted lines")
    func preformatted() async throws {
        #expect(try await read("<pre>\nmột\n   hai\n</pre>", as: "a.html").text == "một\n   hai")
    }

    @Test("shows the numbers of lists as a browser does")
    func lists() async throws {
        let source = try await read(
            """
            <ol start="3"><li>ba<li value="7"><p>bảy</p><p>thêm</p><li>tám</ol>
            <ol type="a"><li>một</li></ol><ol type="I" start="4"><li>bốn</li></ol>
            <ul><li>chấm<ul><li>con</li></ul>đuôi</li></ul><ul style="list-style-type: none"><li>trơn</li></ul>
            """, as: "a.html")
        #expect(
            source.texts(of: .listItem) == [
                "3. ba", "7. bảy", "8. tám", "a. một", "IV. bốn", "- chấm", "- con", "trơn",
            ])
        #expect(source.texts(of: .paragraph) == ["thêm", "đuôi"])
    }

    @Test("counts with letters beyond z and with Roman numbers")
    func numbering() {
        #expect(HTMLListNumbering(type: "a").marker(of: 28) == "ab. ")
        #expect(HTMLListNumbering(type: "A").marker(of: 26) == "Z. ")
        #expect(HTMLListNumbering(type: "i").marker(of: 1994) == "mcmxciv. ")
        #expect(HTMLListNumbering(type: "i").marker(of: 0) == "0. ")
        #expect(HTMLListNumbering(type: "x").marker(of: -1) == "-1. ")
    }

    @Test("has a block for each row of a table of data")
    func dataTable() async throws {
        let source = try await read(
            """
            <table><caption>Biểu 1</caption><thead><tr><th>STT</th><th>Tên</th></tr></thead>
            <tr><td><p>1</p></td><td><p>Trần <i>Văn</i> A</p></td></tr><tr><td> </td><td></td></tr>
            <tr><td>2<td>Lê<br>B</table>
            """, as: "a.html")
        #expect(source.texts(of: .caption) == ["Biểu 1"])
        #expect(source.texts(of: .tableRow) == ["STT | Tên", "1 | Trần Văn A", "2 | Lê\nB"])
    }

    @Test("reads a letterhead in two columns one after the other")
    func letterhead() async throws {
        let source = try await read(
            """
            <table border="0"><tr><td><p>ĐẢNG BỘ THÀNH PHỐ</p><p>BAN THƯỜNG VỤ</p></td><td>&nbsp;</td>
            <td><p><u>ĐẢNG CỘNG SẢN VIỆT NAM</u></p><p>Đà Nẵng, ngày 06 tháng 11 năm 2013</p></td></tr></table>
            """, as: "a.html")
        #expect(
            source.texts(of: .paragraph) == [
                "ĐẢNG BỘ THÀNH PHỐ", "BAN THƯỜNG VỤ", "ĐẢNG CỘNG SẢN VIỆT NAM", "Đà Nẵng, ngày 06 tháng 11 năm 2013",
            ])
        let broken = try await read(
            "<table><tr><td>ỦY BAN NHÂN DÂN<br>THÀNH PHỐ<td>CỘNG HÒA<br>Độc lập</table>", as: "a.html")
        #expect(broken.blockTexts == ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ", "CỘNG HÒA", "Độc lập"])
    }

    @Test("reads a letterhead of several rows column by column, as Word saves it")
    func letterheadOfRows() async throws {
        let source = try await read(
            """
            <table border="1"><tr><td><p>ỦY BAN NHÂN DÂN</p><p>THÀNH PHỐ LAM GIANG</p></td>
            <td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr>
            <tr><td><p>Số: 12/UBND-VP</p></td><td><p>Lam Giang, ngày 06 tháng 11 năm 2013</p></td></tr></table>
            <p>Kính gửi: Sở Nội vụ</p>
            """, as: "a.html")
        #expect(
            source.blockTexts == [
                "ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM GIANG", "Số: 12/UBND-VP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", "Lam Giang, ngày 06 tháng 11 năm 2013", "Kính gửi: Sở Nội vụ",
            ])
    }

    @Test("laid out with tables in tables is read in order")
    func nestedTables() async throws {
        let source = try await read(
            """
            <table><tr><td><h2>Tin</h2><p>Mở đầu</p><table border=1><tr><td>a</td><td>b</td></tr></table></td>
            <td>cột phải</td></tr></table>
            """, as: "a.html")
        #expect(source.blockTexts == ["Tin", "Mở đầu", "a | b", "cột phải"])
    }

    @Test("is read without its menus, scripts and what it hides")
    func surroundings() async throws {
        let source = try await read(
            """
            <body><nav>Trang chủ</nav><header>Cổng thông tin</header><form><input value=x>Tìm kiếm</form>
            <p>Nội dung văn bản được công bố.</p><p hidden>ẩn</p><p aria-hidden="true">ẩn</p><p style="display: none">ẩn</p>
            <script>document.write("<p>ẩn</p>")</script><noscript>ẩn</noscript><template><p>ẩn</p></template>
            <svg><title>ẩn</title><text>ẩn</text></svg><button>Chia sẻ</button><iframe>ẩn</iframe>
            <aside>Tin liên quan</aside><footer>Bản quyền</footer></body>
            """, as: "a.html")
        #expect(source.blockTexts == ["Cổng thông tin", "Nội dung văn bản được công bố."])
        #expect(source.title == nil)
    }

    @Test("is read in its main part or its articles alone, if it has them")
    func mainPart() async throws {
        let main = try await read(
            "<body><header>Cổng</header><main><p>Chính</p><aside>Bên</aside></main><p>Ngoài</p></body>", as: "a.html")
        #expect(main.blockTexts == ["Chính"])
        let articles = try await read(
            "<body>Ngoài<article><header><h1>Tựa</h1></header>Một</article><p>Xen<article>Hai</article></body>",
            as: "a.html")
        #expect(articles.blockTexts == ["Tựa", "Một", "Hai"])
        let empty = try await read("<body><main></main><p>Ngoài</p></body>", as: "a.html")
        #expect(empty.blockTexts == ["Ngoài"])
    }

    @Test("is read whole if nothing is left without its surroundings")
    func onlySurroundings() async throws {
        let source = try await read("<body><footer>Chỉ có chân trang</footer></body>", as: "a.html")
        #expect(source.text == "Chỉ có chân trang")
    }

    @Test("may lie in a form as a whole, as ASP.NET has it")
    func pageInForm() async throws {
        let source = try await read(
            "<body><form id=aspnetForm><nav>Menu</nav><p>Toàn văn quyết định ban hành.</p></form>ngoài</body>",
            as: "a.html")
        #expect(source.blockTexts == ["Toàn văn quyết định ban hành.", "ngoài"])
    }

    @Test("shows references as browsers do, those of old office programs too")
    func references() async throws {
        let source = try await read(
            "<p>&#147;Nghi&ecirc;m&#148; &#150; &#7879; &amp;lt; &khong; a&#27;b</p>", as: "a.html")
        #expect(source.text == "“Nghiêm” – ệ &lt; &khong; ab")
    }

    @Test("saved by Word keeps the numbers that Word hid in conditions")
    func wordConditions() async throws {
        let source = try await read(
            """
            <html><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body>
            <p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp; </span></span><![endif]>Tăng cường
            <o:p></o:p></p><p>&nbsp;</p></body></html>
            """, as: "a.html")
        #expect(source.blockTexts == ["1.\u{A0} Tăng cường"])
    }

    @Test("never loads anything from outside", arguments: ["file:///etc/hostname", "http://127.0.0.1:9/x"])
    func externalEntities(address: String) async throws {
        let source = try await read(
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"\(address)\">]><html><body><p>Trước &x; sau</p></body></html>",
            as: "a.xhtml")
        #expect(source.text.contains("Trước &x; sau"))
    }

    @Test("nested deeper than allowed is refused")
    func nesting() async {
        let deep = String(repeating: "<div>", count: 100_000) + "đáy"
        #expect(await failure(Array(deep.utf8), as: "a.html") == .tooDeeplyNested(limit: 512))
    }

    @Test("of pictures alone has no text")
    func noText() async {
        #expect(await failure(Array("<html><body><img src=a.png></body></html>".utf8), as: "a.html") == .noText)
    }
}
