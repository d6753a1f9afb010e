import Documents
import Foundation
import Testing

@testable import KnowledgeBase

@Suite("What a hand corrects stays corrected, and can be taken back")
struct EditTests {
    private let directive = """
        THÀNH ỦY LAM GIANG
        Số 29-CT/TU
        Lam Giang, ngày 14 tháng 10 năm 2013

        CHỈ THỊ
        về tăng cường kỷ luật, kỷ cương hành chính

        1. Người đứng đầu chịu trách nhiệm khi cấp dưới né tránh, đùn đẩy công việc.

        """

    private func field(_ name: String) throws -> EditableField { try EditableField(named: name) }

    @Test("a corrected number and date are those that are shown, found and filtered by, after another version too")
    func survives() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", directive)
        try await fixture.ingest()
        let id = try #require(fixture.base.list().documents.first?.id)
        _ = try fixture.base.edit(
            id, [.set(try field("number"), ["31-CT/TU"]), .set(try field("ngay"), ["6/11/2013"])])
        func check() throws {
            let summary = try #require(try fixture.base.summary(id: id))
            #expect(summary.number == "31-CT/TU")
            #expect(summary.date == "2013-11-06")
            #expect(try fixture.found("31 ct tu").first == id)
            var filter = SearchFilter()
            filter.numbers = ["31-ct/tu"]
            filter.from = "2013-11-01"
            #expect(try fixture.base.list(filter: filter).documents.map(\.id) == [id])
        }
        try check()
        try fixture.write("a.txt", directive + "2. Thêm một điểm nữa.\n")
        #expect(try await fixture.ingest().updated == 1)
        try check()
        let fields = try fixture.base.fields(of: id)
        #expect(fields.history.map(\.field) == ["number", "date"])
        #expect(fields.history.map(\.old) == ["29-CT/TU", "2013-10-14"])
        #expect(fields.fields.first { $0.name == "number" }?.origin == .edited)
    }

    @Test("a correction that is taken back gives what the text says, of its newest version")
    func revert() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", directive)
        try await fixture.ingest()
        _ = try fixture.base.edit("29-ct-tu", [.set(try field("date"), ["2014-01-01"]), .unset(try field("issuer"))])
        #expect(try fixture.base.summary(id: "29-ct-tu")?.issuer == nil)
        try fixture.write("a.txt", directive.replacing("ngày 14", with: "ngày 15"))
        try await fixture.ingest()
        #expect(try fixture.base.summary(id: "29-ct-tu")?.date == "2014-01-01")
        #expect(try fixture.base.summary(id: "29-ct-tu")?.issuer == nil)
        let fields = try fixture.base.edit(
            "29-ct-tu", [.revert(try field("date")), .revert(try field("issuer"))])
        #expect(fields.document.date == "2013-10-15")
        #expect(fields.document.issuer?.contains("Lam Giang") == true)
        #expect(fields.history.map(\.action) == [.set, .unset, .revert, .revert])
    }

    @Test("validity follows a corrected day of effect, after another version too")
    func effect() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", directive)
        try await fixture.ingest()
        #expect(try fixture.base.validity(of: "29-ct-tu", on: "2013-12-01")?.status == .inForce)
        _ = try fixture.base.edit("29-ct-tu", [.set(try field("effective_date"), ["2014-01-01"])])
        #expect(try fixture.base.validity(of: "29-ct-tu", on: "2013-12-01")?.status == .notYet)
        try fixture.write("a.txt", directive + "2. Thêm một điểm nữa.\n")
        try await fixture.ingest()
        #expect(try fixture.base.validity(of: "29-ct-tu", on: "2013-12-01")?.status == .notYet)
        #expect(try fixture.base.validity(of: "29-ct-tu", on: "2014-01-01")?.status == .inForce)
        _ = try fixture.base.edit("29-ct-tu", [.revert(try field("effective_date"))])
        #expect(try fixture.base.validity(of: "29-ct-tu", on: "2013-12-01")?.status == .inForce)
    }

    @Test("a corrected title is found by its words, and the old title's no longer, in this version and the next")
    func title() async throws {
        let fixture = try Fixture()
        try fixture.write("topics.yaml", "topics: [{id: dun-day, label: Đùn đẩy, terms: [đùn đẩy]}]")
        try fixture.write("a.txt", "Biên nhận\n\nCó tình trạng đùn đẩy công việc ở cấp xã.\n")
        try fixture.write("b.txt", "Hồ sơ đất đai trễ hạn còn nhiều.\n")
        try await fixture.ingest()
        _ = try fixture.base.edit("a", [.set(try field("title"), ["Phúc trình thủy lợi"])])
        func check() throws {
            #expect(try fixture.found("phúc trình thủy lợi") == ["a"])
            #expect(try fixture.found("dun day") == ["a"])
            #expect(try fixture.base.passages(ofTopic: "dun-day").passages.map(\.passage.id) == ["a#1"])
            #expect(try fixture.base.summary(id: "a")?.title == "Phúc trình thủy lợi")
        }
        try check()
        try fixture.write("a.txt", "Biên nhận\n\nVẫn có tình trạng đùn đẩy công việc ở cấp xã.\n")
        #expect(try await fixture.ingest().updated == 1)
        try check()
        try await fixture.ingest(try fixture.write("c.txt", "Tuyến đê được gia cố.\n"))
        #expect(try fixture.found("tuyến đê") == ["c"])
        try check()
    }

    @Test("every field that is read from a text can be corrected", arguments: MetadataField.Name.allCases)
    func everyField(name: MetadataField.Name) throws {
        #expect(try EditableField(named: name.rawValue).name == name.rawValue)
    }

    @Test(
        "what a field cannot be is refused, and nothing is changed",
        arguments: [
            ("date", "hôm qua"), ("date", "31/4/2013"), ("date", "2013"), ("number", "không số"),
            ("url", "javascript:x"),
            ("title", "  "), ("title", "hai\ndòng"),
        ])
    func refused(name: String, value: String) async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Một văn bản."])
        let good = FieldChange.set(try field("signer"), ["Trần Văn Bình"])
        #expect(throws: KnowledgeBaseError.self) {
            try fixture.base.edit("a", [good, .set(try field(name), [value])])
        }
        #expect(try fixture.base.fields(of: "a").history.isEmpty)
        #expect(throws: KnowledgeBaseError.self) { try field("khong-co") }
        #expect(throws: KnowledgeBaseError.noSuchDocument("x")) { try fixture.base.edit("x", [good]) }
    }
}
