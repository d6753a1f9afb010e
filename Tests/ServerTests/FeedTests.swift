import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct FeedTests {
    @Test func tellsWhatASearchFindsAsRSS() async throws {
        let site = try await TestSite()
        let response = try await site.send("/feed?q=dun+day")
        #expect(response.headers[.contentType] == "application/rss+xml; charset=utf-8")
        let text = response.text
        #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
        #expect(text.ranges(of: "<item>").count == 2)
        #expect(text.contains("/documents/29-ct-tu#p"))
        #expect(text.contains(" +0000</pubDate>"))
        #expect(try XMLCheck(text).isWellFormed)
        // a document with markup for a name stays text
        let hostile = try await site.send("/feed?q=nguyen+van+doan").text
        #expect(try XMLCheck(hostile).isWellFormed)
        #expect(!hostile.contains("<script"))
        // a description is HTML: what it quotes is escaped for it, and then for XML
        #expect(hostile.contains("<description>&lt;p&gt;Đoạn thử nghiệm &amp;lt;script&amp;gt;"))
        #expect(text.contains("<atom:link href=\"http://localhost/feed?q=dun%20day\" rel=\"self\""))
    }

    @Test func putsWhatCameLastFirst() async throws {
        let site = try await TestSite()
        try await Task.sleep(for: .milliseconds(1100))
        // an old document that comes late
        try await site.add(
            #"{"id":"cu","title":"Chỉ thị cũ","type":"chỉ thị","date":"1999-01-02","text":"Không được đùn đẩy công việc."}"#
        )
        let json = try await site.json("/feed.json?q=dun+day")
        #expect(json["version"] == "https://jsonfeed.org/version/1.1")
        #expect(json["items"].values.count == 3)
        #expect(json["items"][0]["url"].text.hasSuffix("/documents/cu#p1"))
        #expect(json["items"][0]["content_text"].text.contains("đùn đẩy"))
        #expect(json["feed_url"].text.hasSuffix("/feed.json?q=dun%20day"))
    }

    @Test func givesHitsInOtherForms() async throws {
        let site = try await TestSite()
        let csv = try await site.send("/api/search?q=dun+day&format=csv")
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.text.hasPrefix("rank,score,passage,document,"))
        let markdown = try await site.send("/api/search?q=dun+day&format=markdown")
        #expect(markdown.headers[.contentType] == "text/markdown; charset=utf-8")
        #expect(markdown.text.hasPrefix("> "))
        let lines = try await site.send("/api/search?q=dun+day&format=jsonl")
        #expect(lines.text.split(separator: "\n").count == 2)
        #expect(try await site.send("/api/search?q=a&format=xml").status == .badRequest)
    }
}

/// Whether a text is XML.
private final class XMLCheck {
    let isWellFormed: Bool

    /// Every element is closed in turn, and no `&` or `<` stands alone.
    init(_ text: String) throws {
        var open: [Substring] = []
        var isFine = true
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            let between = rest[..<start]
            for ampersand in between.indices(of: "&").ranges.map(\.lowerBound) {
                isFine = isFine && between[ampersand...].prefixMatch(of: /&(amp|lt|gt|quot|#[0-9]+);/) != nil
            }
            guard let end = rest[start...].firstIndex(of: ">") else {
                isFine = false
                break
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
            if tag.hasPrefix("/") {
                isFine = isFine && open.popLast() == tag.dropFirst()
            } else {
                open.append(tag.prefix { $0 != " " })
            }
        }
        isWellFormed = isFine && open.isEmpty
    }
}
