import Foundation
import Testing

@testable import KnowledgeBase

@Suite("What is exported comes back as it was")
struct ExportTests {
    private func exported(_ base: KnowledgeBase) throws -> [String] {
        var lines: [String] = []
        _ = try base.export { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines
    }

    private func filled() async throws -> Fixture {
        let fixture = try Fixture()
        try fixture.write("topics.yaml", "topics: [{id: dat-dai, label: Đất đai, terms: [quy hoạch]}]")
        try fixture.write(
            "29.txt",
            """
            THÀNH ỦY LAM GIANG
            Số 29-CT/TU
            Lam Giang, ngày 14 tháng 10 năm 2013

            CHỈ THỊ
            về tăng cường kỷ luật, kỷ cương hành chính

            I. TÌNH HÌNH

            1. Còn né tránh, đùn đẩy.\t Có \u{00A0} khoảng trắng lạ,\u{200B} và "ngoặc" \\ gạch.

            2. Việc quy hoạch còn chậm.


            """)
        try fixture.write("nfd.md", "# Biên bản\n\nTổ soạn thảo họp bàn.\n".decomposedStringWithCanonicalMapping)
        try fixture.write(
            "tin.jsonl",
            #"{"id": "tin-1", "title": "Tin", "text": "Cấp giấy cho dân.", "topics": ["đất đai"], "speakers": ["Trần Văn Bình"], "date": "2023"}"#
        )
        try await fixture.ingest()
        _ = try fixture.base.edit(
            "29-ct-tu",
            [
                .set(try EditableField(named: "date"), ["2013-11-06"]),
                .set(try EditableField(named: "title"), ["Chỉ thị về kỷ cương"]),
                .unset(try EditableField(named: "issuer")),
                .set(try EditableField(named: "recipient"), ["Các sở", "Các quận"]),
            ])
        return fixture
    }

    @Test("exported, taken into an empty knowledge base and exported again, every line is the same")
    func roundTrip() async throws {
        let fixture = try await filled()
        let lines = try exported(fixture.base)
        #expect(lines.count == 3)
        let copy = try Fixture()
        try copy.write("topics.yaml", "topics: [{id: dat-dai, label: Đất đai, terms: [quy hoạch]}]")
        try copy.write("kb.jsonl", lines.joined(separator: "\n"))
        let report = try await copy.ingest()
        #expect((report.added, report.failed) == (3, 0))
        #expect(try exported(copy.base) == lines)
        for id in ["29-ct-tu", "nfd", "tin-1"] {
            let (one, other) = (try fixture.base.document(id: id), try copy.base.document(id: id))
            #expect(one?.text.utf8.elementsEqual(other?.text.utf8 ?? "".utf8) == true)
            #expect(one?.passages == other?.passages)
            #expect(one?.speakers == other?.speakers)
        }
        let tagged = try fixture.base.passages(ofTopic: "dat-dai").passages.map(\.passage.id)
        #expect(tagged.contains("tin-1#1"))
        #expect(try copy.base.passages(ofTopic: "dat-dai").passages.map(\.passage.id) == tagged)
        #expect(try copy.found("kỷ cương chỉ thị").first == "29-ct-tu")
        let fields = try copy.base.edit(
            "29-ct-tu", [.revert(try EditableField(named: "date")), .revert(try EditableField(named: "issuer"))])
        #expect(fields.document.date == "2013-10-14")
        #expect(fields.document.issuer?.contains("Lam Giang") == true)
    }

    @Test("taken back into the knowledge base it came from, an export changes nothing")
    func unchanged() async throws {
        let fixture = try await filled()
        let lines = try exported(fixture.base)
        let report = try await fixture.ingest(try fixture.write("ra/kb.jsonl", lines.joined(separator: "\n")))
        #expect((report.added, report.updated, report.unchanged) == (0, 0, 3))
        #expect(try exported(fixture.base) == lines)
    }

    @Test("an export of before a change brings the document back to what it was")
    func bringsBack() async throws {
        let fixture = try await filled()
        let before = try exported(fixture.base)
        try fixture.write("nfd.md", "# Biên bản\n\nNội dung khác hẳn.\n")
        #expect(try await fixture.ingest().updated == 1)
        try await fixture.ingest(try fixture.write("ra/kb.jsonl", before.joined(separator: "\n")))
        #expect(try fixture.base.document(id: "nfd")?.text.contains("Nội dung khác") == false)
    }

    @Test("a file that an imported document came from is read again, as the same document")
    func filesAfterImport() async throws {
        let fixture = try await filled()
        let lines = try exported(fixture.base)
        let copy = try Fixture()
        try await copy.ingest(try copy.write("kb.jsonl", lines.joined(separator: "\n")))
        let report = try await copy.ingest(fixture.documents)
        #expect((report.added, report.failed) == (0, 0))
        #expect(try copy.base.list().total == 3)
        #expect(try copy.base.summary(id: "29-ct-tu")?.date == "2013-11-06")
    }

    @Test(
        "a line that was tampered with is refused by its number, and the others go in",
        arguments: [
            (#""start":0"#, #""start":-5"#), (#""start":0"#, #""start":999999"#), (#""end":"#, #""end":-"#),
            (#""kb_export":1"#, #""kb_export":2"#), (#""kb_export":1"#, #""kb_export":"x""#),
            (#""text":""#, #""txt":""#),
            (#""passages":["#, #""passages":[],"x":["#),
        ])
    func tampered(old: String, new: String) async throws {
        let fixture = try await filled()
        var lines = try exported(fixture.base)
        #expect(lines[1].contains(old))
        lines[1] = lines[1].replacing(old, with: new)
        let copy = try Fixture()
        let report = try await copy.ingest(try copy.write("kb.jsonl", lines.joined(separator: "\n")))
        #expect((report.added, report.failed) == (2, 1))
        #expect(report.failures.first?.source == "kb.jsonl:2")
    }
}
