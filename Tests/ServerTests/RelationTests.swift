import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Server

@Suite struct RelationTests {
    private func site() async throws -> TestSite {
        let site = try await TestSite()
        try await site.add(
            #"{"id":"34-ct-tu","title":"Chỉ thị về nêu gương","type":"chỉ thị","number":"34-CT/TU","date":"2023-12-18","issuer":"Thành ủy Lam Giang","text":"Ban Thường vụ yêu cầu các cấp ủy nêu gương. Chỉ thị này thay thế Chỉ thị số 29-CT/TU ngày 06/11/2013 của Thành ủy Lam Giang."}"#
        )
        return site
    }

    @Test func tellsWhatADocumentDoesToAnother() async throws {
        let site = try await site()
        let json = try await site.json("/api/documents/34-ct-tu/relations")
        let relation = json["relations"].values.first { $0["kind"] == "thay thế" } ?? .null
        #expect(relation["direction"] == "out")
        #expect(relation["target"]["document"] == "29-ct-tu")
        #expect(relation["evidence"]["text"].text.contains("thay thế Chỉ thị số 29-CT/TU"))
        // a number has a slash
        let other = try await site.json("/api/documents/29-CT/TU/relations")
        #expect(
            other["relations"].values.contains { $0["direction"] == "in" && $0["target"]["document"] == "34-ct-tu" })
        #expect(try await site.send("/api/documents/khong-co/relations").status == .notFound)
        #expect(try await site.send("/api/documents/34-ct-tu/relations?on=mai").status == .badRequest)
        #expect(try await site.send("/api/documents/34-ct-tu/relations?format=dot").text.hasPrefix("digraph"))
    }

    @Test func drawsItAndSaysWhereItIsSaid() async throws {
        let site = try await site()
        let page = try await site.page("/documents/29-ct-tu")
        #expect(page.contains("<svg viewBox"))
        #expect(page.contains("bị thay thế"))
        #expect(page.contains("<a href=\"/documents/34-ct-tu\" aria-label="))
        #expect(page.contains("<a href=\"/documents/34-ct-tu#p1\">Đoạn 1</a>"))
        #expect(page.contains("<span class=\"badge ended\" lang=\"vi\">Hết hiệu lực toàn bộ</span>"))
    }

    @Test func narrowsToWhatIsInForce() async throws {
        let site = try await site()
        let all = try await site.page("/?type=chi+thi&q=cap+uy")
        #expect(all.contains("&amp;in_force=1\">Còn hiệu lực</a>"))
        let page = try await site.page("/?type=chi+thi&q=cap+uy&in_force=1")
        #expect(page.contains("/documents/34-ct-tu"))
        #expect(!page.contains("/documents/29-ct-tu"))
        #expect(page.contains("Hiệu lực: Còn hiệu lực"))
        let json = try await site.json("/api/documents?type=chi+thi&in_force=1")
        #expect(!json["documents"].values.contains { $0["id"] == "29-ct-tu" })
    }
}
