import HummingbirdTesting
import KnowledgeBase
import Testing

@Suite struct SearchAPITests {
    @Test func givesTheObjectThatTheInterfaceNames() async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/search?q=n%C3%A9%20tr%C3%A1nh%2C%20%C4%91%C3%B9n%20%C4%91%E1%BA%A9y")
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "application/json; charset=utf-8")
        let json = try response.json
        #expect(
            json.keys == [
                "query", "interpreted", "total", "total_is_exact", "took_ms", "facets", "hits", "suggestion",
            ])
        #expect(json["query"] == "né tránh, đùn đẩy")
        #expect(json["suggestion"] == .null)
        #expect(json["facets"].keys == ["type", "year", "issuer", "speaker", "topic", "in_force"])
        let hit = json["hits"][0]
        #expect(hit["rank"] == 1)
        #expect(hit["document"]["id"] == "29-ct-tu")
        #expect(hit["document"]["number"] == "29-CT/TU")
        #expect(hit["passage"]["id"].text.hasPrefix("29-ct-tu#"))
        #expect(hit["snippet"].text.contains("<mark>né tránh</mark>"))
        #expect(!hit["highlights"].values.isEmpty)
        // slashes as they are, letters as UTF-8
        #expect(response.text.contains("29-CT/TU"))
        #expect(response.text.contains("đùn đẩy"))
    }

    @Test(arguments: [
        "né+tránh", "n%c3%a9+tr%c3%a1nh", "né%20tránh", "ne+tranh", "ne%CC%81+tra%CC%81nh", "NÉ TRÁNH",
    ])
    func findsHoweverTheQueryIsEncoded(query: String) async throws {
        let site = try await TestSite()
        let json = try await site.json("/api/search?q=\(query)")
        #expect(json["hits"].values.contains { $0["document"]["id"] == "29-ct-tu" })
    }

    @Test(arguments: ["29-CT/TU", "29+ct+tu", "Ch%E1%BB%89+th%E1%BB%8B+s%E1%BB%91+29-CT%2FTU"])
    func findsADocumentByItsNumberFirst(query: String) async throws {
        let site = try await TestSite()
        #expect(try await site.json("/api/search?q=\(query)")["hits"][0]["document"]["id"] == "29-ct-tu")
    }

    @Test(arguments: [
        "", "?", "?q=", "?q=%20%20", "?q=%00", "?q=%22", "?q=(((", "?q=AND+OR+NOT", "?q=%FF%FE", "?q=%", "?q=%zz",
        "?q=NEAR(a,", "?q=*", "?q=-", "?q=%F0%9F%98%80", "?&&=&q",
    ])
    func takesAnyTextAsAQuery(query: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/search\(query)")
        #expect(response.status == .ok)
        #expect(try response.json["hits"].values.isEmpty)
        #expect(try response.json["total"] == 0)
    }

    @Test func narrowsByEveryFilter() async throws {
        let site = try await TestSite()
        func ids(_ filter: String) async throws -> Set<String> {
            Set(
                try await site.json("/api/search?q=\(filter)&limit=100")["hits"].values.map {
                    $0["document"]["id"].text
                })
        }
        #expect(try await ids("dun+day") == ["29-ct-tu", "15-ct-ubnd"])
        #expect(try await ids("dun+day&issuer=Th%C3%A0nh+%E1%BB%A7y") == ["29-ct-tu"])
        #expect(try await ids("&type=bien+ban") == ["bien-ban-2023", "biên-bản-số-1"])
        #expect(try await ids("&type=bien+ban&type=tham+luan").count == 3)
        #expect(try await ids("&speaker=hanh") == ["bien-ban-2023"])
        #expect(try await ids("&topic=ne-tranh") == ["29-ct-tu", "bien-ban-2023"])
        #expect(try await ids("&topic=Gi%E1%BA%A3i+ph%C3%A1p") == ["29-ct-tu", "bien-ban-2023"])
        #expect(try await ids("&number=15/CT-UBND") == ["15-ct-ubnd"])
        #expect(try await ids("&from=2013&to=2017") == ["29-ct-tu", "15-ct-ubnd"])
        #expect(try await ids("&from=06/11/2013&to=6-11-2013") == ["29-ct-tu"])
        #expect(try await ids("&from=2023-09-22") == ["bien-ban-2023"])
        // a form sends what was left empty
        #expect(try await ids("dun+day&issuer=&from=&limit=") == ["29-ct-tu", "15-ct-ubnd"])
    }

    @Test func obeysTheOtherOptions() async throws {
        let site = try await TestSite()
        let all = "/api/search?q=can+bo+thanh+pho+ke+hoach"
        let total = try await site.json(all)["total"]
        #expect(total != 0)
        #expect(try await site.json(all + "&limit=1")["hits"].values.count == 1)
        #expect(try await site.json(all + "&offset=1&limit=1")["hits"][0]["rank"] == 2)
        #expect(try await site.json(all + "&all")["total"] == 0)
        #expect(try await site.json(all + "&all=no")["total"] == total)
        #expect(try await site.json("/api/search?q=dun+day&exact=1")["total"] == 0)
        #expect(try await site.json("/api/search?q=dun+day&sort=date")["hits"][0]["document"]["id"] == "15-ct-ubnd")
        let grouped = try await site.json("/api/search?q=can+bo&group=document")["hits"].values
        #expect(Set(grouped.map { $0["document"]["id"].text }).count == grouped.count)
        let explained = try await site.json("/api/search?q=dun+day&explain=1")
        #expect(explained.keys.contains("plan"))
        #expect(explained["hits"][0].keys.contains("explanation"))
    }

    @Test(arguments: [
        ("limit=abc", "limit"), ("limit=0", "limit"), ("limit=101", "limit"), ("limit=1.5", "limit"),
        ("limit=99999999999999999999", "limit"), ("offset=-1", "offset"), ("offset=10001", "offset"),
        ("from=31-04-2020", "from"), ("to=mai", "to"), ("sort=size", "sort"), ("group=page", "group"),
        ("all=maybe", "all"), ("explain=2", "explain"),
    ])
    func namesTheParameterThatIsWrong(query: String, parameter: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/search?q=a&\(query)")
        #expect(response.status == .badRequest)
        #expect(response.headers[.contentType] == "application/problem+json; charset=utf-8")
        let json = try response.json
        #expect(json.keys == ["type", "title", "status", "detail", "instance", "parameter"])
        #expect(json["status"] == 400)
        #expect(json["parameter"] == .string(parameter))
        #expect(json["detail"].text.contains("parameter \(parameter) "))
        #expect(json["instance"] == "/api/search")
        #expect(try await site.json("/api/search?lang=vi&\(query)")["detail"].text.hasPrefix("Tham số \(parameter) "))
    }

    @Test func setsABoundToTheValuesOfAFilter() async throws {
        let site = try await TestSite()
        for name in ["type", "issuer", "speaker", "topic", "number"] {
            let many = String(repeating: "&\(name)=a", count: 51)
            let response = try await site.send("/api/search?q=a\(many)")
            #expect(response.status == .badRequest)
            #expect(try response.json["parameter"] == .string(name))
            #expect(try await site.send("/api/search?q=a" + String(repeating: "&\(name)=a", count: 50)).status == .ok)
        }
    }

    @Test func offersABetterSpellingAlsoWhereNothingIsFound() async throws {
        let site = try await TestSite()
        let json = try await site.json("/api/search?q=canbo")
        #expect(json["suggestion"] == "cán bộ")
        #expect(json["total"] == 0)
        let page = try await site.page("/?q=canbo")
        #expect(page.contains("Bạn có muốn tìm:"))
        #expect(page.contains("<a href=\"/?q=c%C3%A1n%20b%E1%BB%99\" lang=\"vi\">cán bộ</a>"))
        #expect(try await site.page("/?q=canbo&lang=en").contains("Did you mean:"))
        #expect(try await !site.page("/?q=can+bo").contains("Bạn có muốn tìm:"))
    }
}
