import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

@Suite struct BatchTests {
    private func post(
        _ body: String, type: String = "application/json", query: String = "", accept: String? = nil
    ) async throws -> TestResponse {
        let site = try await TestSite()
        var headers: HTTPFields = [.contentType: type]
        headers[.accept] = accept
        return try await site.send(
            "/api/search/batch\(query)", method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    @Test func answersAListOfNamesInItsOrder() async throws {
        let response = try await post(
            #"{"queries": ["né tránh", {"id": "b", "text": "khongcogica"}, {"text": "vỉa hè"}]}"#)
        #expect(response.status == .ok)
        let json = try response.json
        #expect(json["total"] == 3)
        #expect(json["results"].values.map(\.["id"].text) == ["1", "b", "3"])
        #expect(json["results"][0]["hits"][0]["document"]["id"] == "29-ct-tu")
        #expect(json["results"][1]["total"] == 0)
        #expect(json["results"][2]["hits"][0]["document"]["id"] == "biên-bản-số-1")
    }

    @Test func takesATableAndGivesOne() async throws {
        let response = try await post(
            "id,name\r\n7,\"né tránh\"\r\n8,khongcogica\r\n", type: "text/csv; charset=utf-8", query: "?limit=1",
            accept: "text/csv")
        #expect(response.headers[.contentType] == "text/csv; charset=utf-8")
        let lines = response.text.split(separator: "\r\n")
        #expect(lines[0].hasPrefix("id,query,total,rank,score,passage,"))
        #expect(lines[1].hasPrefix("7,né tránh,"))
        #expect(lines[1].contains("29-ct-tu"))
        #expect(lines[2].hasPrefix("8,khongcogica,0,,"))
        #expect(lines.count == 3)
        // a list as a spreadsheet saves it, without a header
        let plain = try await post("\u{FEFF}né tránh\nvỉa hè\n", type: "text/csv")
        #expect(try plain.json["results"].values.map(\.["query"].text) == ["né tránh", "vỉa hè"])
    }

    @Test(arguments: [
        "\u{FEFF}name;note\r\n\"né tránh\";\"a, b\"\r\n\"vỉa\r\nhè\";\r\n",
        "sep=;\r\nid;name\r\n1;né tránh\r\n2;\"vỉa\r\nhè\"\r\n", "name\tnote\rné tránh\tx\r\"vỉa\r\nhè\"\ty\r",
        "\"ghi chú; khác\",\"name\"\r\n,né tránh\r\n;,\"vỉa\r\nhè\"\r\n",
    ])
    func takesTablesAsExcelSavesThem(table: String) async throws {
        let json = try await post(table, type: "text/csv").json
        #expect(json["results"].values.map(\.["query"].text) == ["né tránh", "vỉa\r\nhè"])
    }

    @Test func saysWhatToDoWithATableThatIsNotUTF8() async throws {
        let site = try await TestSite()
        // "né" in Windows-1258
        let response = try await site.send(
            "/api/search/batch", method: .post, headers: [.contentType: "text/csv"],
            body: ByteBuffer(bytes: Array("name\r\nn".utf8) + [0xE9]))
        #expect(response.status == .badRequest)
        #expect(try response.json["detail"].text.contains("CSV UTF-8"))
    }

    @Test func marksATableForExcelWhereItIsAskedTo() async throws {
        let table = "name\r\n=1+1\r\n"
        let marked = try await post(table, type: "text/csv", query: "?bom=1", accept: "text/csv")
        #expect(marked.text.unicodeScalars.first == "\u{FEFF}")
        let plain = try await post(table, type: "text/csv", accept: "text/csv")
        #expect(plain.text.hasPrefix("id,"))
        // what was sent as a formula does not come back as one
        #expect(plain.text.contains("\r\n1,'=1+1,"))
        let site = try await TestSite()
        #expect(try await site.send("/api/search?q=dun+day&format=csv&bom=1").text.unicodeScalars.first == "\u{FEFF}")
        #expect(try await site.page("/?q=dun+day").contains("format=csv&amp;bom=1"))
    }

    @Test func obeysTheOptionsOfASearch() async throws {
        let json = try await post(#"{"queries": ["đùn đẩy"]}"#, query: "?type=chi+thi&from=2017&limit=5").json
        #expect(json["results"][0]["hits"].values.map(\.["document"]["id"].text) == ["15-ct-ubnd"])
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"queries": []}"#, #"{"queries": [1]}"#, #"{"queries": "a"}"#, #"{"queries": [{"id": "a"}]}"#,
        #"{"queries": ["a"], "limmit": 3}"#, #"{"queries": [{"text": "a", "x": 1}]}"#, "{\"queries\": [\"a\"",
    ])
    func refusesWhatIsNoList(body: String) async throws {
        let response = try await post(body)
        #expect(response.status == .badRequest)
        #expect(try response.json["status"] == 400)
    }

    @Test func setsBounds() async throws {
        let many = "{\"queries\": [\(Array(repeating: "\"a\"", count: 201).joined(separator: ","))]}"
        #expect(try await post(many).status == .badRequest)
        let long = "{\"queries\": [\"\(String(repeating: "a", count: 2001))\"]}"
        #expect(try await post(long).status == .badRequest)
        let heavy = "{\"queries\": [\"\(String(repeating: "a", count: 1_100_000))\"]}"
        #expect(try await post(heavy).status == .contentTooLarge)
        #expect(try await post(#"{"queries": ["a"]}"#, query: "?limit=21").status == .badRequest)
        #expect(try await post(#"{"queries": ["a"]}"#, type: "text/plain").status == .unsupportedMediaType)
    }

    @Test func takesOnlyPost() async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/search/batch")
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "POST")
        let other = try await site.send("/api/search", method: .post)
        #expect(other.headers[.allow] == "GET, HEAD")
    }
}
