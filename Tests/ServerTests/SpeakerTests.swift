import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Server

@Suite struct SpeakerTests {
    private func site() async throws -> TestSite {
        let site = try await TestSite()
        try await site.add(
            #"{"id":"toa-dam","title":"Biên bản tọa đàm ở phường Bến Gạo","type":"biên bản","date":"2023-10-02","text":"Ông Đỗ Hữu Tâm, Chủ tịch Ủy ban nhân dân phường Bến Gạo, nhấn mạnh: \"Không ai được né tránh việc khó của dân.\"\n\nÔng Đỗ Hữu Tâm đề nghị các phòng ban trả lời đơn thư đúng hạn."}"#
        )
        return site
    }

    @Test func tellsWhoSpeaks() async throws {
        let site = try await site()
        let json = try await site.json("/api/speakers?q=do+huu+tam")
        #expect(json["speakers"][0]["name"] == "Đỗ Hữu Tâm")
        #expect(json["speakers"][0]["id"] == "do-huu-tam")
        let page = try await site.page("/speakers")
        #expect(page.contains("<a href=\"/speakers/do-huu-tam\" lang=\"vi\">Đỗ Hữu Tâm</a>"))
        #expect(try await site.page("/speakers?q=khongcoai").contains("Chưa có ai phát biểu."))
    }

    @Test(arguments: ["do-huu-tam", "Đỗ%20Hữu%20Tâm", "do%20huu%20tam"])
    func tellsWhatSomebodySaidToTheLetter(name: String) async throws {
        let site = try await site()
        let json = try await site.json("/api/speakers/\(name)/statements")
        let said = json["statements"].values
        #expect(
            said.contains {
                $0["text"].text.contains("Không ai được né tránh việc khó của dân") && $0["kind"] == "verbatim"
            })
        #expect(said.allSatisfy { $0["speaker"] == "Đỗ Hữu Tâm" && $0["document"]["id"] == "toa-dam" })
        let page = try await site.page("/speakers/\(name)")
        #expect(page.contains("<h1 lang=\"vi\">Đỗ Hữu Tâm</h1>"))
        #expect(page.contains("Không ai được né tránh việc khó của dân"))
        #expect(page.contains("Chủ tịch Ủy ban nhân dân phường Bến Gạo"))
        #expect(page.contains("href=\"/documents/toa-dam#p"))
        #expect(page.contains("<time datetime=\"2023-10-02\">02/10/2023</time>"))
    }

    @Test func searchesWhatSomebodySaid() async throws {
        let site = try await site()
        let json = try await site.json("/api/speakers/do-huu-tam/statements?q=don+thu")
        #expect(json["total"] == 1)
        #expect(try await site.page("/speakers/do-huu-tam?q=khongcogica").contains("Không có lời nào khớp."))
        #expect(try await site.send("/api/speakers/khong-co-ai/statements").status == .notFound)
        #expect(try await site.send("/speakers/khong-co-ai", headers: [.accept: "text/html"]).status == .notFound)
        #expect(try await site.send("/api/speakers/do-huu-tam/statements?limit=0").status == .badRequest)
    }

    @Test func showsADocumentsStatements() async throws {
        let site = try await site()
        let page = try await site.page("/documents/toa-dam")
        #expect(page.contains("Ai nói gì trong văn bản này"))
        #expect(page.contains("<a href=\"/speakers/do-huu-tam\" lang=\"vi\">Đỗ Hữu Tâm</a>"))
        let hit = try await site.page("/?q=ne+tranh+viec+kho")
        #expect(hit.contains("/documents/toa-dam?q="))
    }
}
