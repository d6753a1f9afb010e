import GRDB
import Testing

@testable import KnowledgeBase

@Suite("A document that is a part of a larger work is found by the work's name")
struct WorkTests {
    private static let articles = """
        {"id": "tn-4", "title": "Điều 4. Quyền và nghĩa vụ", "text": "Được học tập và lao động.", "part_of": "Luật Thanh niên"}
        {"id": "tre-4", "title": "Điều 4. Quyền và nghĩa vụ", "text": "Được học tập và vui chơi.", "part_of": "Luật Trẻ em"}
        {"id": "le", "title": "Điều 4. Quyền và nghĩa vụ", "text": "Được học tập và nghỉ ngơi."}
        """

    private func fixture() async throws -> Fixture {
        let fixture = try Fixture()
        try fixture.write("luat.jsonl", WorkTests.articles)
        try await fixture.ingest()
        return fixture
    }

    @Test("of two articles that read alike, the one whose law is named comes first, accents or not")
    func named() async throws {
        let fixture = try await fixture()
        #expect(try fixture.found("quyền và nghĩa vụ của trẻ em").first == "tre-4")
        #expect(try fixture.found("quyen va nghia vu cua thanh nien").first == "tn-4")
    }

    @Test("the work alone does not make every part of it a hit of its own words")
    func lendsWeightOnly() async throws {
        let fixture = try await fixture()
        #expect(try fixture.search("trẻ em").hits.allSatisfy { $0.document.id == "tre-4" })
        #expect(try fixture.search("thanh niên lao động").hits.first?.document.id == "tn-4")
    }

    @Test("a hit names the work and cites it; a document that is whole names none")
    func shown() async throws {
        let fixture = try await fixture()
        let hit = try #require(try fixture.search("vui chơi").hits.first)
        #expect(hit.document.partOf == "Luật Trẻ em")
        #expect(hit.citation == "Điều 4, Luật Trẻ em")
        let whole = try #require(try fixture.search("nghỉ ngơi").hits.first)
        #expect(whole.document.partOf == nil)
        #expect(whole.citation == "Điều 4. Quyền và nghĩa vụ")
    }

    @Test(
        "works are told apart by the bytes of their titles: composed and decomposed are two, in whatever order parts come"
    )
    func composition() async throws {
        let fixture = try Fixture()
        let titles = ["Luật Trẻ em", "Luâ\u{323}t Trẻ em", "Luật Trẻ em", "Luật Cư trú", "Luâ\u{323}t Trẻ em"]
        let lines = titles.enumerated().map {
            #"{"id": "\#($0)", "title": "Điều \#($0)", "text": "Quyền.", "part_of": "\#($1)"}"#
        }
        try fixture.write("luat.jsonl", lines.joined(separator: "\n"))
        try await fixture.ingest()
        let works = try fixture.base.read {
            try Int64.fetchAll($0, sql: "SELECT work FROM document_work ORDER BY document")
        }
        #expect(works == [1, 2, 1, 3, 2])
    }

    @Test("a law's title as collections of law give it means the same; a new version may belong to another work")
    func lawTitle() async throws {
        let fixture = try Fixture()
        try fixture.write(
            "luat.jsonl", #"{"id": "a", "title": "Điều 1", "text": "Phạm vi điều chỉnh.", "law_title": "Luật Cư trú"}"#)
        try await fixture.ingest()
        #expect(try fixture.search("phạm vi").hits.first?.document.partOf == "Luật Cư trú")
        try fixture.write(
            "luat.jsonl", #"{"id": "a", "title": "Điều 1", "text": "Phạm vi điều chỉnh.", "part_of": "Luật Nhà ở"}"#)
        try await fixture.ingest()
        #expect(try fixture.search("phạm vi nhà ở").hits.first?.document.partOf == "Luật Nhà ở")
        #expect(try fixture.base.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document_work") } == 1)
    }

    @Test("an exported part comes back as a part of its work")
    func exported() async throws {
        let fixture = try await fixture()
        var lines: [String] = []
        _ = try fixture.base.export(ids: ["tre-4"]) { lines.append(String(decoding: $0, as: UTF8.self)) }
        let other = try Fixture()
        try other.write("xuat.jsonl", lines.joined(separator: "\n"))
        try await other.ingest()
        #expect(try other.search("vui chơi trẻ em").hits.first?.document.partOf == "Luật Trẻ em")
    }
}
