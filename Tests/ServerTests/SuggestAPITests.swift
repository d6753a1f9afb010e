import Testing

@Suite struct SuggestAPITests {
    @Test func completesWithoutAccents() async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/suggest?q=ne+tr")
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "application/json; charset=utf-8")
        let json = try response.json
        #expect(json.keys == ["suggestions", "total"])
        #expect(json["total"] == .number(Double(json["suggestions"].values.count)))
        let suggestions = json["suggestions"].values
        #expect(suggestions.contains { $0["text"] == "Né tránh nhiệm vụ" && $0["kind"] == "topic" })
        #expect(suggestions.contains { $0["kind"] == "title" && $0["document"] == "29-ct-tu" })
        #expect(try await site.json("/api/suggest?q=29-c")["suggestions"][0]["text"] == "29-CT/TU")
        #expect(try await site.json("/api/suggest?q=n&limit=1")["suggestions"].values.count == 1)
    }

    @Test(arguments: ["", "?", "?q=", "?q=%00", "?q=%22", "?q=%25", "?q=%FF%FE", "?q=*", "?q=-", "?q='"])
    func takesAnyText(query: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/suggest\(query)")
        #expect(response.status == .ok)
        #expect(try response.json["suggestions"].values.isEmpty)
        #expect(try response.json["total"] == 0)
    }

    @Test(arguments: ["limit=0", "limit=101", "limit=abc"])
    func namesTheParameterThatIsWrong(query: String) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/suggest?q=a&\(query)")
        #expect(response.status == .badRequest)
        #expect(response.headers[.contentType] == "application/problem+json; charset=utf-8")
        #expect(try response.json["parameter"] == "limit")
    }
}
