import HummingbirdTesting
import KnowledgeBase
import Testing

@testable import Server

@Suite struct PageTests {
    @Test func welcomesInVietnamese() async throws {
        let site = try await TestSite()
        let response = try await site.send("/", headers: [.accept: "text/html"])
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
        let page = response.text
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
        #expect(page.contains("<label for=\"q\">Tìm trong các văn bản</label>"))
        #expect(page.contains(" autofocus"))
        #expect(page.contains("<a class=\"skip\" href=\"#main\">"))
        #expect(page.contains("<b>8</b> <a href=\"/documents\">văn bản</a>"))
        #expect(page.contains("href=\"/?q=n%C3%A9%20tr%C3%A1nh%2C%20%C4%91%C3%B9n%20%C4%91%E1%BA%A9y\""))
        #expect(page.contains("bao ve can bo dam nghi dam lam"))
        #expect(
            page.contains("<a href=\"/documents/bien-ban-2023\" lang=\"vi\">Biên bản tọa đàm về đạo đức công vụ</a>"))
        #expect(page.contains("<time datetime=\"2023-09-22\">22/09/2023</time>"))
        // one file of script, none in the page, and no style in it either: the content policy forbids them
        #expect(page.ranges(of: "<script").count == 1)
        #expect(page.contains("<script src=\"/assets/kb.js?v="))
        #expect(!page.contains("style="))
    }

    @Test func speaksEnglishWhenAsked() async throws {
        let site = try await TestSite()
        let page = try await site.page("/?lang=en")
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("<b>8</b> <a href=\"/documents?lang=en\">documents</a>"))
        #expect(page.contains("name=\"lang\" value=\"en\""))
        #expect(page.contains("href=\"/topics?lang=en\""))
        let hits = try await site.page("/?q=dun+day&lang=en")
        #expect(hits.contains("sort=date&amp;lang=en"))
        #expect(hits.contains("href=\"/documents/15-ct-ubnd?q=dun%20day&amp;lang=en#p1\""))
        let topics = try await site.page("/topics?lang=en")
        #expect(topics.contains("Passing the buck"))
    }

    @Test func showsHits() async throws {
        let site = try await TestSite()
        let page = try await site.page("/?q=ne+tranh+dun+day")
        #expect(page.contains("value=\"ne tranh dun day\""))
        #expect(!page.contains(" autofocus"))
        #expect(page.contains("<mark>né tránh</mark>"))
        #expect(page.contains("href=\"/documents/29-ct-tu?q=ne%20tranh%20dun%20day#p"))
        #expect(page.contains("<span class=\"number\">29-CT/TU</span>"))
        #expect(page.contains("<time datetime=\"2013-11-06\">06/11/2013</time>"))
        #expect(page.contains("Thành ủy Lam Giang"))
        #expect(page.contains("sort=date"))
        // facets
        #expect(page.contains("&amp;type=ch%E1%BB%89%20th%E1%BB%8B\""))
        #expect(page.contains("&amp;from=2013&amp;to=2013\""))
        #expect(page.contains("&amp;topic=%C4%90%C3%B9n%20%C4%91%E1%BA%A9y%20tr%C3%A1ch%20nhi%E1%BB%87m\""))
    }

    @Test func keepsAndRemovesFilters() async throws {
        let site = try await TestSite()
        let page = try await site.page("/?q=dun+day&type=chi+thi&from=2013&to=2013")
        #expect(page.contains("<input type=\"hidden\" name=\"type\" value=\"chi thi\">"))
        #expect(page.contains("href=\"/?q=dun%20day&amp;type=chi%20thi\""))
        #expect(page.contains("href=\"/?q=dun%20day&amp;from=2013&amp;to=2013\""))
        #expect(page.contains("Năm: 2013"))
        #expect(!page.contains("15-ct-ubnd"))
        let listing = try await site.page("/?topic=dun-day")
        #expect(listing.contains("/documents/15-ct-ubnd#p1"))
    }

    @Test func turnsPages() async throws {
        let site = try await TestSite()
        let first = try await site.page("/?q=lam+giang+can+bo&limit=1")
        #expect(first.contains("rel=\"next\" href=\"/?q=lam%20giang%20can%20bo&amp;limit=1&amp;offset=1\""))
        #expect(!first.contains("rel=\"prev\""))
        let second = try await site.page("/?q=lam+giang+can+bo&limit=1&offset=1")
        #expect(second.contains("rel=\"prev\" href=\"/?q=lam%20giang%20can%20bo&amp;limit=1\""))
        #expect(second.contains("<ol class=\"hits\" start=\"2\">"))
    }

    @Test func helpsWhereNothingIsFound() async throws {
        let site = try await TestSite()
        let page = try await site.page("/?q=xyzzyx")
        #expect(page.contains("Không tìm thấy đoạn nào"))
        #expect(page.contains("Dùng ít từ hơn"))
        let empty = try await TestSite(isEmpty: true)
        #expect(try await empty.page("/").contains("kb ingest"))
        #expect(try await empty.page("/topics").contains("topics.yaml"))
        #expect(try await empty.page("/documents").contains("0 văn bản"))
        #expect(try await empty.page("/?q=a").contains("Không tìm thấy"))
    }

    @Test func showsTheGuideWithItsPictures() async throws {
        let site = try await TestSite()
        let page = try await site.page("/help")
        let pictures = page.matches(
            of: #/<img src="(/assets/[a-z-]+\.webp\?v=[0-9a-f]+)" width="(\d+)" height="(\d+)"/#)
        // all that docs/huong-dan.md shows
        #expect(pictures.count == 5)
        for picture in pictures {
            #expect(try #require(Int(picture.2)) > 600)
            #expect(try #require(Int(picture.3)) > 300)
            let answer = try await site.send(String(picture.1))
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "image/webp")
            #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(Array(answer.body.readableBytesView.prefix(4)) == Array("RIFF".utf8))
        }
    }

    @Test func outlinesTheSectionsThatPointsStandIn() async throws {
        let site = try await TestSite()
        let long = String(repeating: "Cán bộ nhận hồ sơ thì trả kết quả đúng hẹn cho người dân. ", count: 12)
        try await site.add(
            #"{"id": "ke-hoach", "title": "Kế hoạch", "text": "KẾ HOẠCH\n\nI. Mục đích\n\n1. Yêu cầu\n\n"#
                + long + #"\n\n2. Phạm vi\n\n"# + long + #"\n\nII. Tổ chức\n\n1. Phân công\n\n"# + long + #""}"#)
        let page = try await site.page("/documents/ke-hoach")
        let outline = page.components(separatedBy: "<nav class=\"outline\"").last?.components(separatedBy: "</nav>")
            .first
        let entries = (outline ?? "").components(separatedBy: "<li class=\"").dropFirst().map { entry in
            "\(entry.prefix { $0 != "\"" }) \((entry.components(separatedBy: "\">").last ?? "").prefix { $0 != "<" })"
        }
        #expect(
            entries == [
                "depth-0 I. Mục đích", "depth-1 1. Yêu cầu", "depth-1 2. Phạm vi", "depth-0 II. Tổ chức",
                "depth-1 1. Phân công",
            ])
    }

    @Test func showsADocumentToTheLetter() async throws {
        let site = try await TestSite()
        let page = try await site.page("/documents/29-ct-tu")
        #expect(page.contains("<h1 lang=\"vi\">Chỉ thị về chấn chỉnh tình trạng né tránh, đùn đẩy</h1>"))
        #expect(page.contains("<dd>29-CT/TU<span class=\"origin\">"))
        #expect(page.contains("Trần Văn Khải</span><span class=\"origin\">do người nạp đặt</span></dd>"))
        let passages = try await site.json("/api/documents/29-ct-tu")["passages"].values
        for passage in passages {
            guard case .number(let ordinal) = passage["ordinal"] else { continue }
            #expect(page.contains("id=\"p\(Int(ordinal))\""))
            let start = "<div class=\"text\" lang=\"vi\" id=\"t\(Int(ordinal))\">"
            #expect(page.contains("\(start)\(passage["text"].text)</div>"))
        }
        #expect(try await site.send("/assets/kb.css").text.contains(".text { white-space: pre-wrap;"))
        let linked = try await site.page("/documents/15-ct-ubnd")
        #expect(linked.contains("<a href=\"https://lamgiang.example/15-ct?a=1&amp;b=2\" rel=\"external"))
    }

    @Test func tellsWhoPresidedAndWhoWasThere() async throws {
        let site = try await TestSite()
        let minutes = """
            BIÊN BẢN\\nHội nghị giao ban\\n\\nThời gian: 8 giờ 00 ngày 14/3/2023\\nĐịa điểm: Nhà văn hóa\\n\
            Chủ trì: ông Nguyễn Hữu An\\nThư ký: bà Lê Thị Hoa\\nCó mặt: 9/10 <đồng chí>. Vắng: 1.\\n
            """
        try await site.add(#"{"id":"giao-ban","text":"\#(minutes)"}"#)
        let page = try await site.page("/documents/giao-ban")
        for fact in ["Cuộc họp", "Nhà văn hóa", "8 giờ 00", "Chủ trì", "Nguyễn Hữu An", "Thư ký", "Lê Thị Hoa"] {
            #expect(page.contains(fact), "\(fact)")
        }
        #expect(page.contains("Có mặt: 9/10 &lt;đồng chí&gt;."))
        #expect(!page.contains("Trích yếu"), "minutes are about their sitting")
        #expect(page.contains("<a href=\"#p1\">"))
    }

    @Test func leadsFromANumberToItsDocument() async throws {
        let site = try await TestSite()
        let response = try await site.send("/documents/29-CT/TU")
        #expect(response.status == .found)
        #expect(response.headers[.location] == "/documents/29-ct-tu")
        let several = try await site.send("/documents/07-KH/UBND", headers: [.accept: "text/html"])
        #expect(several.status == .notFound)
        #expect(several.text.contains("href=\"/documents/07-kh-ubnd-a\""))
        let vietnamese = try await site.page("/documents/bi%C3%AAn-b%E1%BA%A3n-s%E1%BB%91-1")
        #expect(vietnamese.contains("vỉa hè và cây xanh"))
    }

    @Test func showsTheTopicsAsATree() async throws {
        let site = try await TestSite()
        let page = try await site.page("/topics")
        #expect(page.contains("<a href=\"/topics/dun-day\"><span lang=\"vi\">Đùn đẩy trách nhiệm</span></a>"))
        #expect(page.contains("2 đoạn, 2 văn bản"))
        #expect(page.contains("<a href=\"/documents?from=2013&amp;to=2013\" aria-label=\"Năm 2013: "))
        let topic = try await site.page("/topics/dun-day")
        #expect(topic.contains("<h1><span lang=\"vi\">Đùn đẩy trách nhiệm</span></h1>"))
        #expect(topic.contains("href=\"/documents/15-ct-ubnd#p1\""))
        #expect(topic.contains("<input type=\"hidden\" name=\"topic\" value=\"dun-day\">"))
        #expect(try await site.send("/topics/khong-co", headers: [.accept: "text/html"]).status == .notFound)
    }

    @Test func marksWhatMatchesInADocument() async throws {
        let site = try await TestSite()
        let page = try await site.page("/documents/29-ct-tu?q=can+bo")
        #expect(page.contains("<mark>cán bộ</mark>"))
        #expect(page.contains("<section class=\"passage matches\""))
        #expect(page.contains("Đoạn khớp sau"))
        let none = try await site.page("/documents/29-ct-tu?q=xyzzyx")
        #expect(none.contains("Không có đoạn nào khớp với"))
        // a number leads to the document, and keeps the query
        let response = try await site.send("/documents/29-CT/TU?q=can+bo")
        #expect(response.headers[.location] == "/documents/29-ct-tu?q=can%20bo")
    }

    @Test func givesEveryQuotationWithItsCitation() async throws {
        let site = try await TestSite()
        let page = try await site.page("/?q=dun+day+cong+viec")
        #expect(
            page.contains(
                "<button type=\"button\" class=\"small-button\" data-copy=\"cite-1\" hidden>Sao chép trích dẫn</button>"
            ))
        #expect(page.contains("id=\"cite-1\">“I. Tình hình\n\nThời gian qua,"))
        #expect(page.contains("Chỉ thị số 29-CT/TU"))
        #expect(page.contains("href=\"/feed?q=dun%20day%20cong%20viec\""))
    }

    @Test func keepsItsFirstPageSmall() async throws {
        let site = try await TestSite()
        var total = 0
        for path in ["/", "/assets/kb.css", "/assets/kb.js", "/assets/icon.svg"] {
            total += try await site.send(path, headers: [.acceptEncoding: "gzip", .accept: "text/html"]).body
                .readableBytes
        }
        #expect(total < 60 << 10)
        #expect(try await !site.page("/").contains("src=\"http"))
    }

    @Test func shiftsNoMarkByWhatComesBeforeIt() {
        #expect(
            MarkedText.html("Né <tránh> việc", ranges: [[0, 2], [4, 9]])
                == "<mark>Né</mark> &lt;<mark>tránh</mark>&gt; việc")
        #expect(MarkedText.html("ngắn", ranges: [[2, 9], [3, 2], [0]]) == "ngắn")
        #expect(MarkedText.html("ne\u{0301} tránh", ranges: [[4, 9]]) == "ne\u{0301} <mark>tránh</mark>")
    }

    @Test func readsTheGuidesMarkdown() {
        let html = GuideMarkup("# A <b>\n\nmột `hai` **ba**\nbốn [năm](/x)\n\n- sáu\n  bảy\n\n```\nkb <x>\n```\n").html
        #expect(
            html.markup == """
                <h1>A &lt;b&gt;</h1>
                <p>một <code>hai</code> <strong>ba</strong> bốn <a href="/x">năm</a></p>
                <ul><li>sáu bảy</li>
                </ul>
                <pre tabindex="0"><code>kb &lt;x&gt;</code></pre>

                """)
    }

    @Test(arguments: [
        "/", "/?q=thu+nghiem", "/documents", "/documents/tap%2Fnham%20%22x%22%20%3Cy%3E", "/?type=bao+cao",
    ])
    func neverLetsATextBecomeMarkup(path: String) async throws {
        let site = try await TestSite()
        let page = try await site.page(path)
        #expect(page.contains("&lt;script&gt;alert(&quot;tên&quot;)&lt;/script&gt; &amp; &#39;nháy&#39;"))
        #expect(page.contains("href=\"/documents/tap%2Fnham%20%22x%22%20%3Cy%3E"))
        #expect(page.ranges(of: "<script").count == 1)
        #expect(page.ranges(of: "<img").count == 1)
        #expect(!page.contains("href=\"javascript:"))
        #expect(!page.contains("\" onmouseover"))
        #expect(!page.contains("<b onclick"))
    }

    @Test func showsMarkupInATextAsItStands() async throws {
        let site = try await TestSite()
        let page = try await site.page("/documents/tap%2Fnham%20%22x%22%20%3Cy%3E")
        #expect(
            page.contains("&lt;script&gt;alert(4)&lt;/script&gt; với dấu &quot; và &#39; và &amp;amp; nguyên văn."))
        #expect(page.contains("<dd>javascript:alert(document.domain)</dd>"))
        #expect(try await site.page("/documents/chi-nguon").contains("<dd>&lt;b onclick=&#39;alert(5)&#39;&gt;"))
    }

    @Test(arguments: [
        "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/?q=a&type=%22%3E%3Cscript%3E", "/?q=a&from=%3Cscript%3E",
        "/?q=a&topic=%27%3E%3Cscript%3E", "/%3Cscript%3E", "/documents/%3Cscript%3E", "/?lang=%22%3E%3Cscript%3E",
        "/?limit=%3Cscript%3E", "/documents?sort=%22%3E%3Cscript%3E",
    ])
    func neverLetsARequestBecomeMarkup(path: String) async throws {
        let site = try await TestSite()
        let page = try await site.page(path)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.ranges(of: "<script").count == 1)
    }

    @Test func showsErrorsAsPagesToPeople() async throws {
        let site = try await TestSite()
        let missing = try await site.send("/khong-co", headers: [.accept: "text/html,application/xhtml+xml"])
        #expect(missing.status == .notFound)
        #expect(missing.headers[.contentType] == "text/html; charset=utf-8")
        #expect(missing.text.contains("<h1>Không tìm thấy</h1>"))
        let wrong = try await site.send("/?q=a&limit=0&lang=en", headers: [.accept: "text/html"])
        #expect(wrong.status == .badRequest)
        #expect(wrong.text.contains("The parameter limit"))
        let program = try await site.send("/khong-co", headers: [.accept: "*/*"])
        #expect(program.headers[.contentType] == "application/problem+json; charset=utf-8")
        let api = try await site.send("/api/khong-co", headers: [.accept: "text/html"])
        #expect(api.headers[.contentType] == "application/problem+json; charset=utf-8")
    }
}
