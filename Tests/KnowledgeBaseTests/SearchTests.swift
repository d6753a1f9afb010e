import Foundation
import Testing

@testable import KnowledgeBase

@Suite("What a person types finds what a reader would point at")
struct SearchTests {
    @Test("words without diacritics find all spellings; capitals and tone placement do not matter")
    func unaccented() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Tình trạng ĐÙN ĐẨY, NÉ TRÁNH còn phổ biến.", "Không né tránh, không Ðùn đẩy trách nhiệm.",
            "Việc thuỷ lợi hoà chung một kế hoạch.", "Thủy lợi và hòa giải ở cơ sở.",
        ])
        #expect(Set(try fixture.found("ne tranh dun day").prefix(2)) == ["a", "b"])
        #expect(Set(try fixture.found("thủy lợi hòa")) == ["c", "d"])
        #expect(Set(try fixture.found("thuy loi hoa")) == ["c", "d"])
    }

    @Test("a word that was looked up before is found in what came since, and no more in what went")
    func lookedUpAgain() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Thành phố giao chỉ tiêu cho từng sở."])
        #expect(try fixture.found("chỉ tiêu") == ["a"])
        #expect(try fixture.found("tồn đọng") == [])
        try await fixture.ingest(texts: ["Hồ sơ tồn đọng ở nhiều phường.", "Mỗi phường tự đặt chỉ tiêu xử lý."])
        #expect(try fixture.found("tồn đọng") == ["a"])
        #expect(try fixture.found("chỉ tiêu") == ["b"])
    }

    @Test("a word with its diacritics comes before the same letters with others, however often those occur")
    func accentsPreferred() async throws {
        let fixture = try Fixture()
        let long = "Con đường này " + Array(repeating: "dài và hẹp", count: 40).joined(separator: " ") + "."
        try await fixture.ingest(texts: [
            "Dương Dương dương dương Dương dương Dương dương.", long, "duong duong duong", "Đương đường đương.",
        ])
        let found = try fixture.found("đường")
        #expect(Set(found.prefix(2)) == ["b", "d"])
        #expect(Set(found) == ["a", "b", "c", "d"])
        #expect(try fixture.found("đường") { $0.isExact = true }.sorted() == ["b", "d"])
    }

    @Test(
        "a bare document number finds its document first, however typed",
        arguments: ["29-CT/TU", "29 ct tu", "Chỉ thị số 29-CT/TU", "chi thi 29-ct/tu", "số 29 - CT / TU", "29–CT/TU"])
    func number(query: String) async throws {
        let fixture = try Fixture()
        try fixture.write(
            "hop.txt", "Chỉ thị số 29-CT/TU được nhắc ở đây: Chỉ thị số 29-CT/TU, Chỉ thị 29-CT/TU, rồi 29-CT/TU.")
        try fixture.write(
            "moi.jsonl",
            """
            {"id": "goc", "number": "29-CT/TU", "type": "chỉ thị", "text": "Người đứng đầu phải gương mẫu. Thi hành nghiêm."}
            """)
        try await fixture.ingest()
        let response = try fixture.search(query)
        #expect(response.hits.first?.document.id == "goc")
        #expect(response.hits.contains { $0.document.id == "hop" })
    }

    @Test("highlights are the letters that matched, counted in Unicode scalars")
    func highlights() async throws {
        let fixture = try Fixture()
        let text = "“Ðùn đẩy” là né tra\u{301}nh việc."
        try await fixture.ingest(texts: [text])
        let hit = try #require(try fixture.search("ne tranh dun day").hits.first)
        let scalars = Array(hit.passage.text.unicodeScalars)
        let marked = hit.highlights.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
        #expect(marked == ["Ðùn", "đẩy", "né", "tra\u{301}nh"])
    }

    @Test("a snippet is safe HTML, with the match marked")
    func snippet() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["<script>alert(\"né tránh\")</script> & hết"])
        let snippet = try #require(try fixture.search("né tránh").hits.first?.snippet)
        #expect(snippet == "&lt;script&gt;alert(&quot;<mark>né tránh</mark>&quot;)&lt;/script&gt; &amp; hết")
    }

    @Test("phrases, exclusions, alternatives, beginnings and distances are understood")
    func language() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Trách nhiệm của người đứng đầu cơ quan.", "Người dân đứng ở đầu hàng.",
            "Quy hoạch đô thị và quy chế làm việc.",
            "Cán bộ phường tận tụy với người dân.",
        ])
        #expect(try fixture.found("\"nguoi dung dau\"") == ["a"])
        #expect(Set(try fixture.found("người -\"đứng đầu\"")) == ["b", "d"])
        #expect(Set(try fixture.found("người -dân")) == ["a"])
        #expect(try fixture.found("quy*") == ["c"])
        #expect(Set(try fixture.found("phường OR \"quy chế\"")) == ["c", "d"])
        #expect(try fixture.found("NEAR(đứng hàng, 3)") == ["b"])
        #expect(try fixture.found("NEAR(người quan, 1)").isEmpty)
        #expect(try fixture.found("người dân") { $0.requiresAll = true }.sorted() == ["b", "d"])
    }

    @Test("phrases and distances of words that are everywhere are checked in the best passages, and the total says so")
    func commonPhrases() async throws {
        let fixture = try Fixture()
        // the words of a phrase, two by two, but never in a row
        let scattered = (1...4).map { "Người đứng ở cuối hàng \($0) chờ mãi mới gặp cơ quan, đứng đầu là ông Tư." }
        try await fixture.ingest(
            texts: ["Trách nhiệm của người đứng đầu cơ quan.", "Người dân đứng ở đầu hàng."] + scattered
                + ["Cán bộ phường tận tụy với người dân."])
        for query in [
            "\"người đứng đầu\"", "NEAR(người đầu quan, 3)", "người -\"dân đứng ở\" -\"tận tụy với\" -\"ở cuối hàng\"",
        ] {
            let all = try fixture.search(query)
            #expect(all.hits.map(\.document.id) == ["a"], "\(query)")
            #expect(all.totalIsExact)
            // as though each word stood in a million passages, of which so few may be read
            for most in 1...3 {
                let bounded = try fixture.search(query) { $0.limits = .init(mostRead: most, mostOccurrences: 0) }
                #expect(bounded.hits.allSatisfy { $0.document.id == "a" }, "\(query), \(most) read")
                #expect(!bounded.totalIsExact, "\(query), \(most) read")
            }
        }
    }

    @Test("exclusions alone list all the rest, and nothing that was removed")
    func exclusionsAlone() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Cán bộ né tránh trách nhiệm.", "Người dân chờ hồ sơ.", "Sở trả lời chậm.", "Phường họp dân.",
        ])
        _ = try fixture.base.remove(ids: ["c"])
        #expect(Set(try fixture.found("-tránh")) == ["b", "d"])
        #expect(try fixture.search("-tránh -\"họp dân\"").total == 1)
    }

    @Test("a quotation must occur, but in a whole sentence it does not stand against all the rest")
    func quotations() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Thành phố tổ chức đối thoại với doanh nghiệp hằng quý."])
        #expect(try fixture.found("\"đối thoại hằng tuần\"").isEmpty)
        #expect(try fixture.found("\"đối thoại hằng tuần\" doanh nghiệp").isEmpty)
        #expect(try fixture.found("thành phố có tổ chức \"đối thoại hằng tuần\" không?") == ["a"])
    }

    @Test("filters narrow by kind, body, number and date, in the query or beside it, diacritics optional")
    func filters() async throws {
        let fixture = try Fixture()
        let records: [[String: String]] = [
            ["id": "a", "type": "chỉ thị", "issuer": "Thành ủy Lam Giang", "date": "2013-10-14", "number": "29-CT/TU"],
            ["id": "b", "type": "biên bản", "issuer": "Sở Nội vụ", "date": "22/9/2023", "number": "5/BB-SNV"],
            ["id": "c", "type": "chỉ thị", "issuer": "UBND thành phố Lam Giang", "date": "2023-06-12"],
        ]
        let lines = try records.map { record in
            String(
                decoding: try JSONEncoder().encode(record.merging(["text": "Kỷ luật hành chính."]) { $1 }),
                as: UTF8.self)
        }
        try await fixture.ingest(try fixture.write("x.jsonl", lines.joined(separator: "\n")))
        #expect(Set(try fixture.found("ky luat loai:\"chi thi\"")) == ["a", "c"])
        #expect(Set(try fixture.found("ky luat type:\"chỉ thị\" from:2020")) == ["c"])
        #expect(Set(try fixture.found("kỷ luật coquan:\"lam giang\" den:31/12/2013")) == ["a"])
        #expect(try fixture.found("số:\"29 ct tu\"") == ["a"])
        #expect(try fixture.found("ky luat") { $0.sort = .date } == ["b", "c", "a"])
        #expect(try fixture.found("ky luat nguoi:ai").isEmpty)
        let facets = try fixture.search("ky luat").facets
        #expect(facets.type == [.init(value: "chỉ thị", count: 2), .init(value: "biên bản", count: 1)])
        #expect(facets.year.map(\.value) == ["2023", "2013"])
    }

    @Test("one hit a document when asked for, with pages that neither repeat nor skip")
    func groupingAndPaging() async throws {
        let fixture = try Fixture()
        for name in ["a", "b", "c"] {
            let articles = (1...4).map {
                "Điều \($0). Công vụ\n" + String(repeating: "Cán bộ thực thi công vụ \(name) \($0). ", count: 15)
            }
            try fixture.write("\(name).txt", articles.joined(separator: "\n\n"))
        }
        try await fixture.ingest()
        let all = try fixture.search("công vụ") { $0.limit = 100 }
        #expect(all.total == all.hits.count && all.total >= 12)
        var pages: [String] = []
        for offset in stride(from: 0, to: all.total, by: 5) {
            pages += try fixture.search("công vụ") {
                $0.limit = 5; $0.offset = offset
            }.hits.map(\.passage.id)
        }
        #expect(pages == all.hits.map(\.passage.id))
        let grouped = try fixture.search("công vụ") { $0.groupsByDocument = true }
        #expect(Set(grouped.hits.map(\.document.id)).count == 3 && grouped.total == 3)
    }

    @Test(
        "of hundreds of hits, no page repeats one, with marks or without", arguments: ["chậm", "cham", "trả lời chậm"])
    func manyPages(query: String) async throws {
        let fixture = try Fixture()
        // frequencies and lengths that first and second pass weigh differently
        let lines = (0..<200).map { number in
            let text =
                String(repeating: "Phường trả lời chậm. ", count: 1 + number % 7)
                + String(repeating: "Hồ sơ đất đai số \(number). ", count: number % 23)
            return #"{"id": "v\#(number)", "text": "\#(text)"}"#
        }
        try await fixture.ingest(try fixture.write("texts.jsonl", lines.joined(separator: "\n")))
        var seen: [String] = []
        for offset in stride(from: 0, to: 200, by: 10) {
            seen += try fixture.search(query) { $0.offset = offset }.hits.map(\.passage.id)
        }
        #expect(seen.count == 200)
        #expect(Set(seen).count == seen.count)
    }

    @Test(
        "no input is a syntax error",
        arguments: [
            "", " ", "\"", "\"né", "-", "--", "- -", "OR", "OR OR", "a OR", "NEAR(", "NEAR()", "NEAR(a, b, c", "*",
            "***", "(", ")",
            "a AND b", "NOT a", "loai:", "type:\"", "from:abc", ":", "\\", "'", "';--", "a\"b\"c", "^a", "{x y}",
            "a:b:c",
            "\u{0}", "\u{0}né", "né\u{200B}", "😀", "💥 tránh", "\u{202E}abc", "29-", "/-/", "%", "_", "né_tránh",
            "\u{FFFD}",
            "ﷺ", "İ", "ß", "中文", "кто", "-\"", "-x", "\"\"", "tu:2013 den:2012 x", "NEAR(a b, 99999999999999999999)",
        ])
    func hostileQueries(query: String) async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Né tránh, đùn đẩy. 中文 кто ß a b c x."])
        for isExact in [false, true] {
            for requiresAll in [false, true] {
                _ = try fixture.search(query) {
                    $0.isExact = isExact; $0.requiresAll = requiresAll; $0.explains = true
                }
            }
        }
        _ = try fixture.search(String(repeating: query + " ", count: 500))
    }

    @Test("random queries never fail, and what they find holds one of their words")
    func fuzz() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Né tránh, đùn đẩy trách nhiệm.", "Điều 5. Chỉ thị số 29-CT/TU.", "Bảo vệ cán bộ dám nghĩ.",
        ])
        var state: UInt64 = 42
        let pieces = [
            "né", "tranh", "\"", "-", "OR", "NEAR(", ")", ",", "*", ":", "loai:", "chỉ thị", "29-CT/TU", "(", "^", "'",
            " ", "  ", "+",
            "đ", "\u{301}", "5", "AND", "NOT", "from:2013", "\\", "{", "}",
        ]
        for _ in 0..<400 {
            var query = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1
                query += pieces[Int(state >> 33) % pieces.count]
                if state >> 20 & 1 == 0 { query += " " }
            }
            let response = try fixture.search(query)
            #expect(response.hits.count <= 10)
        }
    }

    @Test(
        "what was typed without marks is shown with those of the passages found, and others are still found",
        arguments: [
            ("ne tranh dun day", "né tránh đùn đẩy"), ("né tranh", "né tránh"),
            ("tranh chap dat dai", "tranh chấp đất đai"),
            ("\"ne tranh\" -xyz", "\"né tránh\" -xyz"), ("khong co trong kho", "khong co trong kho"),
        ])
    func restoration(query: String, interpreted: String) async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Không né tránh, đùn đẩy trách nhiệm.", "Giải quyết tranh chấp đất đai ở cơ sở.",
            "Bức tranh nè, đun dạy gì đâu.",
        ])
        #expect(try fixture.search(query).interpreted == interpreted)
        #expect(try fixture.found("ne tranh dun day").prefix(1) == ["a"])
        #expect(try fixture.found("day").contains("c"))
    }

    @Test("a search that takes too long ends with one line that says so")
    func timeLimit() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            texts: (0..<26).map { _ in String(repeating: "Cán bộ làm việc với dân. ", count: 400) })
        #expect(throws: KnowledgeBaseError.timedOut) {
            try fixture.search("\"cán bộ\" NEAR(việc dân, 3) -\"làm dân\"") { $0.timeLimit = .nanoseconds(1) }
        }
        #expect(try !fixture.found("cán bộ").isEmpty)
    }

    @Test("JSON has the names that scripts rely on")
    func json() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Né tránh là không làm tròn nhiệm vụ."])
        let data = try JSONEncoder().encode(try fixture.search("né tránh"))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        for key in ["query", "interpreted", "total", "total_is_exact", "took_ms", "facets", "hits", "suggestion"] {
            #expect(object.keys.contains(key), "\(key)")
        }
        #expect(
            Set((object["facets"] as? [String: Any])?.keys.map { $0 } ?? []) == [
                "type", "year", "issuer", "speaker", "topic", "in_force",
            ])
        let hit = try #require((object["hits"] as? [[String: Any]])?.first)
        for key in ["rank", "score", "passage", "highlights", "snippet", "document", "topics"] {
            #expect(hit.keys.contains(key), "\(key)")
        }
        let passage = try #require(hit["passage"] as? [String: Any])
        #expect(passage["id"] as? String == "a#1" && passage["ordinal"] as? Int == 1)
        #expect(passage["path"] is [String] && passage["text"] is String)
    }
}
