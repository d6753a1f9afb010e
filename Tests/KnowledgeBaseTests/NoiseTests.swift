import Foundation
import GRDB
import Testing
import VietnameseText

@testable import KnowledgeBase

@Suite("Texts that a scan or a converter has spoilt are found all the same")
struct NoiseTests {
    private let spoilt = "ĐIỀ U KHO ẢN chung: các thànhphần kinh tế đƣợc đối xử bình đẳng, không ai được né trá nh."

    @Test("by the words that were meant, and what is marked is what the page shows")
    func found() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [spoilt, "Không có gì về việc ấy."])
        for query in ["điều khoản", "dieu khoan", "\"thành phần kinh tế\"", "được né tránh"] {
            let hit = try #require(try fixture.search(query).hits.first, "\(query)")
            #expect(hit.document.id == "a", "\(query)")
            #expect(hit.passage.text == spoilt)
        }
        let hit = try #require(try fixture.search("điều khoản thành phần").hits.first)
        let scalars = Array(hit.passage.text.unicodeScalars)
        let marked = hit.highlights.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
        #expect(marked == ["ĐIỀ U", "KHO ẢN", "thành", "phần"])
    }

    @Test("and told with the document, by kind; clean texts have none")
    func told() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [spoilt, "Các thành phần kinh tế được đối xử bình đẳng."])
        func repairs(_ id: String) throws -> [String: Int] {
            let provenance = try fixture.base.read { db -> Provenance in
                let key = try Int64.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id])
                return try Provenance.fetch(document: key ?? 0, db)
            }
            return Dictionary(uniqueKeysWithValues: provenance.repairs.map { ($0.kind, $0.count) })
        }
        #expect(try repairs("a") == ["broken-syllable": 3, "glued-syllables": 1, "lookalike-letter": 1])
        #expect(try repairs("b") == [:])
    }

    @Test("other tools mark the same words in the text as it stands")
    func otherTools() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [spoilt])
        let marked = try fixture.base.read { db in
            try String.fetchOne(
                db,
                sql: "SELECT highlight(passage_fts, 1, '[', ']') FROM passage_fts WHERE passage_fts MATCH 'khoan chung'"
            )
        }
        #expect(marked?.hasPrefix("ĐIỀ U [KHO] [ẢN] [chung]: các") == true, "\(marked ?? "nothing")")
    }

    @Test("a spoilt document that is gone leaves no keys behind")
    func removed() async throws {
        let fixture = try Fixture()
        let path = try fixture.write("a.txt", spoilt)
        try await fixture.ingest(path)
        try fixture.write("a.txt", "Một văn bản khác hẳn.")
        try await fixture.ingest(path)
        let left = try fixture.base.read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'khoan OR dieu OR thanh'")
        }
        #expect(left == 0)
        #expect(try fixture.found("thành phần").isEmpty)
    }
}
