import Extraction

/// Good files, and pieces of markup, for tests that spoil them.
enum Samples {
    /// The formats that are text in themselves.
    static let formats: [DocumentFormat] = [.text, .markdown, .html]

    /// A file of a format.
    static func text(of format: DocumentFormat) -> String {
        switch format {
        case .text:
            """
            THÀNH ỦY ĐÀ NẴNG
            Số 29-CT/TU

            Trong thời gian qua, tình trạng né tránh, đùn đẩy trách nhiệm của một bộ phận
            cán bộ, công chức vẫn chưa được khắc phục triệt để. Ban Thường vụ yêu cầu các
            cấp uỷ, tổ chức đảng thực hiện nghiêm Chỉ thị số 29-CT/TU ngày 06 tháng 11.
            \u{C}Nơi nhận:
            - Như trên;
            """
        case .markdown:
            """
            ---
            title: Báo cáo
            ---
            # BÁO CÁO **kết quả**
            Đoạn *một* với [liên kết](http://a.vn "b") và `mã`, &amp; <br> ![ảnh](a.png)

            > 1. Trích dẫn
            > - con
            <!-- ghi chú -->
            | STT | Tên |
            |---|---|
            | 1 | **Trần** \\| A |

            ```
            mã
            ```
            Tiêu đề
            ---
            """
        case .html:
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Chỉ thị</title></head><body>
            <nav>Menu</nav><article><h1>CHỈ THỊ</h1><table><tr><td><p>ĐẢNG BỘ</p><p>BAN</p></td><td>ĐẢNG</td></tr></table>
            <p>Khắc phục <b>đùn</b> đẩy&nbsp;&#7879;<br>né tránh</p><ol start="3" type="a"><li>Một<li><p>Hai</p><ul><li>con
            </ul></ol><table border=1><caption>Biểu</caption><tr><th>STT<th>Tên<tr><td>1<td><ul><li>A</ul></table>
            <pre>a
              b</pre></article><footer>Hết</footer></body></html>
            """
        default: ""
        }
    }

    /// What means something to one parser or another.
    static let pieces = [
        "*", "**", "_", "__", "`", "```", "[", "]", "(", ")", "](", "![", "<", ">", "<b>", "</b>", "<br>", "<!--",
        "-->", "&", "&amp;", "&#7879;", "&#0;", "&#x85;", "\\", "|", "|---|---|\n", "\n", "\n\n", "\r", " ", "  ",
        "    ", "\t", "\u{C}", "# ", "> ", "- ", "1. ", "a) ", "---", "===", "~~~", "né tránh", "đùn đẩy",
        "Chỉ thị 29", "\u{A0}", "\u{2028}", "\u{85}", "\u{301}", "\u{FEFF}", "\u{1F600}", "<p>", "</p>", "<div>",
        "</div>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<th>", "<ol>", "<ul>", "<li>", "</ul>", "<pre>",
        "</pre>", "<h2>", "</h2>", "<article>", "</article>", "<nav>", "<form>", "<main>", "<head>", "<title>",
        "<script>", "</script>", "<style>", "<svg>", "<caption>", "<![if x]>", "<![endif]>", "<p hidden>",

    ]
}
