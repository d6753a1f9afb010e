import Foundation
import Testing

@testable import KnowledgeBase
@testable import Server

@Suite struct BuildingBlockTests {
    @Test func escapesTextAndAttributes() {
        let text = "<a href='x' title=\"y\">&amp;</a>\r\n\0"
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        let escaped = "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;&lt;/a&gt;&#13;\n\u{FFFD}"
        #expect(html.markup == "<p title=\"\(escaped)\">\(escaped)</p>")
        let nested: HTML = "<div>\(html)\(TrustedMarkup(snippet: "<mark>a</mark>"))\(3)</div>"
        #expect(nested.markup == "<div>\(html.markup)<mark>a</mark>3</div>")
    }

    @Test(arguments: [
        ("a+b", "a b"), ("%C4%91", "đ"), ("%c4%91", "đ"), ("100%", "100%"), ("%4", "%4"), ("%zz%41", "%zzA"),
        ("%FF", "\u{FFFD}"), ("đ", "đ"), ("", ""), ("%2B", "+"), ("%252B", "%2B"),
    ])
    func decodes(encoded: String, text: String) {
        #expect(PercentEncoding.decode(encoded, plusIsBlank: true) == text)
    }

    @Test(arguments: ["đùn đẩy", "29-CT/TU", "a&b=c#d?e+f%20", "😀", "\"<>'"])
    func encodesSoThatDecodingGivesItBack(text: String) {
        let encoded = PercentEncoding.encode(text)
        #expect(encoded.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._~%".contains($0)) })
        #expect(PercentEncoding.decode(encoded, plusIsBlank: true) == text)
    }

    @Test func keepsRepeatedParameters() {
        let query = QueryParameters("type=a&type=b&q=x+y&flag&type=&=z&q=%20last%20")
        #expect(query.all("type") == ["a", "b"])
        #expect(query.text("q") == " last ")
        #expect(query.last("q") == "last")
        #expect(query.last("flag") == nil)
        #expect((try? query.flag("flag")) == true)
        #expect((try? query.flag("other")) == false)
    }

    @Test func makesLinksThatMeanTheSame() throws {
        let link = "q=n%C3%A9%20%26&type=a&topic=b%2Fc&from=2013&all=1&sort=date&group=document&limit=5&offset=5"
        let parameters = try SearchParameters(QueryParameters(link))
        #expect(PageLink(language: .vietnamese).search(parameters) == "/?" + link)
        #expect(PageLink(language: .english).search(parameters) == "/?" + link + "&lang=en")
        #expect(parameters.changed { $0.sort = .relevance }.offset == 0)
    }

    @Test(arguments: [
        ("https://a.example/b", true), ("HTTP://a.example", true), ("javascript:alert(1)", false),
        (" javascript:alert(1)", false), ("java\tscript:alert(1)", false), ("data:text/html,x", false),
        ("//a.example", false), ("a.example", false), ("http:a", false), ("https://a.example/ b", false), ("", false),
    ])
    func linksOnlyToTheWeb(address: String, isLink: Bool) {
        #expect(ExternalLink.html(address).markup.hasPrefix("<a href=\"") == isLink)
    }

    @Test func writesNumbersAndDatesAsTheLanguageDoes() {
        #expect(Language.vietnamese(1_297_866) == "1.297.866")
        #expect(Language.english(62_000) == "62,000")
        #expect(Language.english(999) == "999")
        #expect(Language.vietnamese.milliseconds(3.14) == "3,1")
        #expect(DisplayDate.html("2013-11-06").markup == "<time datetime=\"2013-11-06\">06/11/2013</time>")
        #expect(DisplayDate.html("<i>").markup == "&lt;i&gt;")
    }

    @Test(arguments: [
        (["II", "2", "e"], "2. Siết chặt giờ giấc", ["II", "2. Siết chặt giờ giấc", "e"]),
        (["I"], "I. Quan điểm", ["I. Quan điểm"]), (["I"], "II. Quan điểm", ["I", "II. Quan điểm"]),
        (["1"], "10. Mười", ["1", "10. Mười"]), ([], "CHỈ THỊ", ["CHỈ THỊ"]), (["Điều 5"], nil, ["Điều 5"]),
        (["Điều 5", "2"], "Điều 5. Trách nhiệm", ["Điều 5. Trách nhiệm", "2"]),
    ])
    func putsTheHeadingInThePlaceOfTheDivisionItNames(path: [String], heading: String?, steps: [String]) throws {
        let json = try JSONEncoder().encode(Passage(path: path, heading: heading))
        let passage = try JSONDecoder().decode(PassageRecord.self, from: json)
        let document = try BuildingBlockTests.document(type: "kế hoạch")
        #expect(PassagePath(passage: passage, document: document, language: .vietnamese).steps == steps)
    }

    @Test func leavesOutAHeadingThatIsButTheDocumentsKind() throws {
        let document = try BuildingBlockTests.document(type: "chỉ thị")
        for (path, heading, steps) in [([], "CHỈ THỊ", []), (["II"], "CHỈ THỊ", ["II", "CHỈ THỊ"])] {
            let json = try JSONEncoder().encode(Passage(path: path, heading: heading))
            let passage = try JSONDecoder().decode(PassageRecord.self, from: json)
            #expect(PassagePath(passage: passage, document: document, language: .vietnamese).steps == steps)
        }
    }

    private static func document(type: String) throws -> DocumentSummary {
        try JSONDecoder().decode(DocumentSummary.self, from: Data("{\"id\": \"a\", \"type\": \"\(type)\"}".utf8))
    }

    /// A passage as JSON gives it.
    private struct Passage: Encodable {
        var id = "a#1"
        var ordinal = 1
        var path: [String]
        var heading: String?
        var text = ""
        var span = [0, 0]
    }

    @Test func neverTellsOfTheInside() {
        struct Secret: Error { let path = "/srv/khai/bi-mat.sqlite" }
        let errors: [any Error] = [
            Secret(), KnowledgeBaseError.missing(path: "/srv/khai/bi-mat.sqlite"),
            KnowledgeBaseError.damaged(path: "/srv/khai/bi-mat.sqlite", reason: "malformed"),
            KnowledgeBaseError.inaccessible(path: "/srv/khai/bi-mat.sqlite", reason: "x"),
        ]
        for error in errors {
            let problem = Problem(error)
            #expect(problem.status == .internalServerError)
            #expect(!problem.detail.english.contains("khai"))
            #expect(!problem.detail.vietnamese.contains("khai"))
        }
        #expect(Problem(KnowledgeBaseError.timedOut).headers[.retryAfter] == "1")
        #expect(Problem(KnowledgeBaseError.busy(path: "/srv/khai")).status == .serviceUnavailable)
        #expect(!Problem(KnowledgeBaseError.busy(path: "/srv/khai")).detail.english.contains("khai"))
    }

    @Test func everyPhraseHasBothLanguages() {
        #expect(Phrase.hints.allSatisfy { !$0.vietnamese.isEmpty && !$0.english.isEmpty })
        #expect(Phrase.documents(1).english == "1 document")
        #expect(Phrase.documents(2).english == "2 documents")
    }
}
