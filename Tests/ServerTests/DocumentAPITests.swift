import HummingbirdTesting
import Testing

@Suite struct DocumentAPITests {
    @Test func listsDocuments() async throws {
        let site = try await TestSite()
        let all = try await site.json("/api/documents")
        #expect(all.keys == ["documents", "total"])
        #expect(all["total"] == 8)
        #expect(all["documents"][0]["id"] == "bien-ban-2023")
        let page = try await site.json("/api/documents?sort=title&limit=2&offset=1")
        #expect(page["documents"].values.count == 2)
        #expect(page["total"] == 8)
        #expect(
            try await site.json("/api/documents?type=chi+thi&sort=number")["documents"][0]["number"] == "15/CT-UBND")
        #expect(try await site.json("/api/documents?topic=dun-day")["total"] == 2)
        #expect(try await site.json("/api/documents?from=2020&to=2020")["total"] == 2)
    }

    @Test(arguments: ["sort=relevance", "limit=101", "offset=x", "from=0"])
    func refusesAListThatCannotBe(query: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/documents?\(query)")
        #expect(response.status == .badRequest)
        #expect(try response.json["parameter"].text == query.split(separator: "=").first.map(String.init))
    }

    @Test(arguments: [
        ("29-ct-tu", "29-ct-tu"), ("bi%C3%AAn-b%E1%BA%A3n-s%E1%BB%91-1", "biên-bản-số-1"),
        ("tap%2Fnham%20%22x%22%20%3Cy%3E", "tap/nham \"x\" <y>"), ("29-CT%2FTU", "29-ct-tu"), ("29-CT/TU", "29-ct-tu"),
        ("29%20ct%20tu", "29-ct-tu"), ("15/CT-UBND", "15-ct-ubnd"),
    ])
    func findsADocumentByIdOrNumber(path: String, id: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/documents/\(path)")
        #expect(response.status == .ok)
        #expect(try response.json["id"] == .string(id))
    }

    @Test func givesADocumentToTheLetter() async throws {
        let site = try await TestSite()
        let json = try await site.json("/api/documents/29-ct-tu")
        #expect(json["text"].text.contains("người đứng đầu;   giữ nguyên khoảng trắng này."))
        #expect(json["total"] == .number(Double(json["passages"].values.count)))
        #expect(json["passages"][0]["id"] == "29-ct-tu#1")
        #expect(json["signer"] == "Trần Văn Khải")
    }

    @Test func saysWhichDocumentsShareANumber() async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/documents/07-KH/UBND")
        #expect(response.status == .notFound)
        let ids = try response.json["documents"].values.map(\.["id"].text)
        #expect(Set(ids) == ["07-kh-ubnd-a", "07-kh-ubnd-b"])
    }

    @Test(arguments: ["29-ct-tu%231", "29-ct-tu/1"])
    func findsAPassage(path: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/passages/\(path)")
        #expect(response.status == .ok)
        let json = try response.json
        #expect(json["id"] == "29-ct-tu#1")
        #expect(json["ordinal"] == 1)
        #expect(json["document"]["id"] == "29-ct-tu")
        #expect(!json["text"].text.isEmpty)
    }

    @Test func findsAPassageOfAnIdInVietnamese() async throws {
        let site = try await TestSite()
        let json = try await site.json("/api/passages/bi%C3%AAn-b%E1%BA%A3n-s%E1%BB%91-1%231")
        #expect(json["id"] == "biên-bản-số-1#1")
    }

    @Test func givesTheTopics() async throws {
        let site = try await TestSite()
        let tree = try await site.json("/api/topics")
        #expect(tree.keys == ["topics", "total"])
        #expect(tree["total"] == 5)
        #expect(tree["topics"][0]["children"][1]["id"] == "dun-day")
        #expect(tree["topics"][0]["label_en"] == "Manifestations")
        let topic = try await site.json("/api/topics/dun-day?limit=1")
        #expect(topic["topic"]["id"] == "dun-day")
        #expect(topic["passages"].values.count == 1)
        #expect(topic["total"] == 2)
        #expect(
            try await site.json("/api/topics/%C4%91%C3%B9n%20%C4%91%E1%BA%A9y%20tr%C3%A1ch%20nhi%E1%BB%87m")["total"]
                == 2)
    }

    @Test(arguments: [
        "/api/documents/khong-co", "/api/documents/99-CT/TU", "/api/documents/29-ct-tu%231", "/api/passages/29-ct-tu",
        "/api/passages/29-ct-tu%2399", "/api/passages/29-ct-tu/x", "/api/topics/khong-co", "/api/nothing", "/api",
        "/api/documents/%00", "/nothing/at/all",
    ])
    func saysWhatIsNotThere(path: String) async throws {
        let site = try await TestSite()
        let response = try await site.send(path)
        #expect(response.status == .notFound)
        #expect(response.headers[.contentType] == "application/problem+json; charset=utf-8")
        let json = try response.json
        #expect(json["status"] == 404)
        #expect(json["instance"] == .string(path))
        #expect(!json["detail"].text.isEmpty)
    }
}
