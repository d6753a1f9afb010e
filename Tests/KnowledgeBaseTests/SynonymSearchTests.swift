import Testing

@testable import KnowledgeBase

@Suite("Synonyms in a search")
struct SynonymSearchTests {
    @Test("an abbreviation finds what is written out, and the other way round", arguments: ["UBND", "ủy ban nhân dân"])
    func abbreviations(query: String) async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "UBND phường đã trả lời đơn của hộ dân.", "Ủy ban nhân dân phường đã trả lời đơn.", "Chi bộ khu phố họp.",
        ])
        #expect(Set(try fixture.found(query)) == ["a", "b"])
    }

    @Test("what was typed comes before what it stands for")
    func order() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Giải quyết thủ tục hành chính đúng hạn.", "Giải quyết TTHC đúng hạn.", "Giải quyết đơn thư đúng hạn.",
        ])
        #expect(try fixture.found("TTHC đúng hạn").first == "b")
        #expect(try fixture.found("thủ tục hành chính đúng hạn").first == "a")
    }

    @Test("a synonym shows in the explanation, with what it is worth")
    func explained() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Người điều khiển xe mô tô phải có giấy phép lái xe."])
        let response = try fixture.search("bằng lái xe") { $0.explains = true }
        #expect(response.plan?.terms.contains { $0.kind == "synonym" && $0.term == "giấy phép lái xe" } == true)
        #expect(response.hits.first?.explanation?.parts.contains { $0.kind == "synonym" && $0.score > 0 } == true)
    }

    @Test("with --exact or --all nothing else is meant than what was typed")
    func strict() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Ủy ban nhân dân phường họp."])
        #expect(try fixture.found("UBND") { $0.isExact = true }.isEmpty)
        #expect(try fixture.found("UBND phường") { $0.requiresAll = true }.isEmpty)
    }

    @Test("the user's own synonyms come in with the folder, and go on being used")
    func own() async throws {
        let fixture = try Fixture()
        try fixture.write("synonyms.yaml", "groups:\n  - {terms: [PVT, phòng văn thư], source: quy ước của sở}\n")
        try fixture.write("a.txt", "Phòng văn thư tiếp nhận công văn đến.")
        try await fixture.ingest()
        #expect(try fixture.found("PVT") == ["a"])
        try fixture.write("b.txt", "Hồ sơ chuyển PVT lưu.")
        try await fixture.ingest()
        #expect(Set(try fixture.found("phòng văn thư")) == ["a", "b"])
    }

    @Test("a synonyms file that is none stops the ingest with a line that names it")
    func bad() async throws {
        let fixture = try Fixture()
        try fixture.write("synonyms.yaml", "groups: [ {terms: [một]} ]")
        try fixture.write("a.txt", "Văn bản.")
        await #expect(throws: KnowledgeBaseError.self) { try await fixture.ingest() }
    }
}
