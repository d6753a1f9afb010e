import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Documents come in whole, once, and to the letter")
struct IngestTests {
    private let directive = """
        THÀNH ỦY LAM GIANG
        Số 29-CT/TU
        Lam Giang, ngày 14 tháng 10 năm 2013

        CHỈ THỊ
        về tăng cường kỷ luật, kỷ cương hành chính

        1. Người đứng đầu chịu trách nhiệm khi cấp dưới né tránh, đùn đẩy công việc.

        2. Chỉ thị này thay thế Chỉ thị số 11-CT/TU.

        """

    @Test("a second ingest of the same folder changes nothing")
    func idempotent() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", directive)
        try fixture.write("b.md", "# Biên bản\n\nTổ soạn thảo họp bàn về dự thảo chỉ thị mới.\n")
        let first = try await fixture.ingest()
        #expect((first.added, first.failed) == (2, 0))
        let second = try await fixture.ingest()
        #expect((second.added, second.updated, second.unchanged) == (0, 0, 2))
        #expect(try fixture.base.statistics().documents == 2)
    }

    @Test("a collection without a line is told, as an empty file is")
    func emptyCollection() async throws {
        let fixture = try Fixture()
        try fixture.write("rong.jsonl", "\n \n")
        try fixture.write("tin.jsonl", #"{"id": "a", "text": "Hội nghị bàn về đầu tư công."}"# + "\n\n")
        for _ in 0..<2 {
            let report = try await fixture.ingest()
            #expect(report.failures.map(\.source) == ["rong.jsonl"])
        }
    }

    @Test("a changed file replaces its document, and its old words are no longer found")
    func update() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Hội nghị bàn về đầu tư công năm nay.")
        try await fixture.ingest()
        try fixture.write("a.txt", "Hội nghị bàn về cải cách hành chính năm nay.")
        let report = try await fixture.ingest()
        #expect((report.added, report.updated) == (0, 1))
        #expect(try fixture.found("\"đầu tư công\"").isEmpty)
        #expect(try fixture.found("cải cách hành chính") == ["a"])
        #expect(try fixture.base.statistics().documents == 1)
    }

    @Test("the stored text is the file's text, every letter and blank")
    func textToTheLetter() async throws {
        let fixture = try Fixture()
        let texts = [directive, "một\n\n\n  hai \u{00A0} ba\u{200B}\n", directive.decomposedStringWithCanonicalMapping]
        for (index, text) in texts.enumerated() { try fixture.write("\(index).txt", text) }
        try await fixture.ingest()
        for (index, text) in texts.enumerated() {
            let ids = try fixture.base.list().documents.filter { $0.source == "documents/\(index).txt" }.map(\.id)
            let id = try #require(ids.first)
            let detail = try #require(try fixture.base.document(id: id))
            #expect(Array(detail.text.utf8) == Array(text.utf8))
            let scalars = Array(detail.text.unicodeScalars)
            for passage in detail.passages {
                let quoted = String(String.UnicodeScalarView(scalars[passage.span[0]..<passage.span[1]]))
                #expect(Array(quoted.utf8) == Array(passage.text.utf8))
            }
        }
    }

    @Test("a bad line of a collection is named with its number, and the others go in")
    func badLine() async throws {
        let fixture = try Fixture()
        let path = try fixture.write(
            "tin.jsonl",
            """
            {"id": "1", "title": "Tin một", "text": "Thành phố họp báo."}
            {"id": "2", "title": "Tin hai", "text": 5}
            không phải JSON
            {"id": "4", "title": "", "text": "  "}

            {"id": 5, "title": "Tin năm", "text": "Quận tổ chức đối thoại.", "khac": {"a": [1]}}
            """)
        let report = try await fixture.ingest(path)
        #expect(report.added == 2)
        #expect(report.failures.map(\.source) == ["tin.jsonl:2", "tin.jsonl:3", "tin.jsonl:4"])
        #expect(try fixture.found("đối thoại") == ["5"])
    }

    @Test("an empty, a binary and a missing file each get their reason, and the rest goes in")
    func badFiles() async throws {
        let fixture = try Fixture()
        try fixture.write("tot.txt", "Văn bản này tốt.")
        try fixture.write("rong.txt", "")
        let binary = fixture.folder.appendingPathComponent("documents/anh.txt")
        try Data((0..<2000).map { UInt8($0 % 7) }).write(to: binary)
        let report = try await fixture.ingest(fixture.documents, fixture.folder.path + "/khong-co.txt")
        #expect(report.added == 1)
        #expect(report.failed == 3)
        for failure in report.failures { #expect(!failure.reason.isEmpty && !failure.reason.contains("\n")) }
    }

    @Test("a file whose name is in an old encoding goes in, and is known when it is met again")
    func oldName() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Văn bản thứ nhất.")
        let raw = Array("\(fixture.documents)/c".utf8) + [0xAB, 0x6E, 0x67] + Array(" v\u{103}n.txt".utf8) + [0]
        let file = raw.withUnsafeBufferPointer {
            fopen(UnsafeRawPointer($0.baseAddress!).assumingMemoryBound(to: CChar.self), "w")
        }
        let handle = try #require(file)
        fputs("Công văn về việc làm đường.", handle)
        fclose(handle)
        let report = try await fixture.ingest()
        #expect((report.added, report.failed) == (2, 0))
        let again = try await fixture.ingest { $0.prune = true }
        #expect((again.unchanged, again.failed, again.pruned) == (2, 0, 0))
        #expect(try fixture.found("làm đường").count == 1)
    }

    @Test("UTF-16 and decomposed files are found like any other", arguments: ["né tránh", "ne tranh", "NÉ TRÁNH"])
    func encodings(query: String) async throws {
        let fixture = try Fixture()
        let text = "Cán bộ không được né tránh nhiệm vụ."
        try fixture.write("utf8.txt", text)
        try fixture.write("utf16.txt", text + " Một.", encoding: .utf16)
        try fixture.write("nfd.txt", text.decomposedStringWithCanonicalMapping)
        try await fixture.ingest()
        #expect(Set(try fixture.found(query)) == ["utf8", "utf16", "nfd"])
    }

    @Test("the same number in two years or offices is two documents, and neither is lost")
    func sameNumber() async throws {
        let fixture = try Fixture()
        for (name, date, issuer) in [
            ("mot", "2017-05-09", "Ủy ban nhân dân thành phố Lam Giang"),
            ("hai", "2018-05-09", "Ủy ban nhân dân thành phố Lam Giang"),
            ("ba", "2018-05-09", "Ủy ban nhân dân huyện Đồng Vân"),
        ] {
            let record = ["number": "15/CT-UBND", "date": date, "issuer": issuer, "text": "Nội dung \(name)."]
            let line = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
            try await fixture.ingest(try fixture.write("\(name).jsonl", line))
        }
        let documents = try fixture.base.list().documents
        #expect(documents.count == 3)
        #expect(Set(documents.map(\.id)).count == 3)
        #expect(documents.contains { $0.id == "15-ct-ubnd" })
        guard case .several(let several) = try fixture.base.lookUp("15 ct ubnd") else {
            Issue.record("a number of three documents must name three")
            return
        }
        #expect(several.count == 3)
    }

    @Test("ids are stable: what ingest gave stays through another ingest")
    func stableIDs() async throws {
        let fixture = try Fixture()
        try fixture.write("chi-thi/29.txt", directive)
        try fixture.write("bien-ban/Họp tổ.txt", "Tổ soạn thảo họp.")
        try await fixture.ingest()
        let before = try fixture.base.list(sort: .title).documents.map(\.id)
        #expect(Set(before) == ["29-ct-tu", "bien-ban-hop-to"])
        try fixture.write("chi-thi/29.txt", directive + "3. Thêm một điểm.\n")
        try await fixture.ingest()
        #expect(try fixture.base.list(sort: .title).documents.map(\.id) == before)
    }

    @Test("prune forgets the documents whose file is gone, and only those")
    func prune() async throws {
        let fixture = try Fixture()
        try fixture.write("giu.txt", "Giữ lại văn bản này.")
        let gone = try fixture.write("bo.txt", "Bỏ văn bản này đi.")
        try await fixture.ingest()
        try FileManager.default.removeItem(atPath: gone)
        try await fixture.ingest()
        #expect(try fixture.base.statistics().documents == 2)
        let report = try await fixture.ingest { $0.prune = true }
        #expect(report.pruned == 1)
        #expect(try fixture.found("van ban nay") == ["giu"])
    }

    @Test("topics.yaml of the folder tags passages, and a changed one tags them anew")
    func topics() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Có tình trạng né tránh, đùn đẩy ở nhiều nơi.")
        try fixture.write("b.txt", "Hồ sơ trễ hạn còn nhiều.")
        let yaml = """
            topics:
              - id: bieu-hien
                label: Biểu hiện
                children:
                  - {id: dun-day, label: Đùn đẩy, terms: [đùn đẩy]}
                  - {id: tre-han, label: Trễ hạn, terms: [trễ hạn]}
            """
        try fixture.write("topics.yaml", yaml)
        try await fixture.ingest()
        #expect(try fixture.base.passages(ofTopic: "dun day").passages.map(\.document.id) == ["a"])
        #expect(try fixture.base.topics().first?.count == 2)
        #expect(try fixture.found("chude:\"biểu hiện\"").sorted() == ["a", "b"])
        try fixture.write("topics.yaml", yaml.replacing("[trễ hạn]", with: "[đùn đẩy]"))
        try await fixture.ingest()
        #expect(try fixture.base.passages(ofTopic: "tre-han").passages.map(\.document.id) == ["a"])
    }

    @Test("documents come in together with topics that tag what is held and what comes")
    func topicsWithDocuments() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Việc quy hoạch đất đai còn chậm.")
        try await fixture.ingest()
        try fixture.write("topics.yaml", "topics: [{id: quy-hoach, label: Quy hoạch, terms: [quy hoạch]}]")
        try fixture.write("b.txt", "Thành phố công bố quy hoạch mới.")
        #expect(try await fixture.ingest().added == 1)
        #expect(try fixture.base.passages(ofTopic: "quy-hoach").passages.map(\.document.id).sorted() == ["a", "b"])
    }

    @Test("topics that came with a document stay through a change of the taxonomy")
    func givenTopics() async throws {
        let fixture = try Fixture()
        let yaml = "topics: [{id: dat-dai, label: Đất đai, terms: [quy hoạch]}, {id: khac, label: Khác, terms: [xyz]}]"
        try fixture.write("topics.yaml", yaml)
        try fixture.write("a.jsonl", #"{"id": "a", "text": "Cấp giấy chứng nhận cho dân.", "topics": ["đất đai"]}"#)
        try await fixture.ingest()
        #expect(try fixture.base.passages(ofTopic: "dat-dai").passages.map(\.document.id) == ["a"])
        try fixture.write("topics.yaml", yaml.replacing("xyz", with: "zyx"))
        try await fixture.ingest()
        #expect(try fixture.base.passages(ofTopic: "dat-dai").passages.map(\.document.id) == ["a"])
    }

    @Test("a broken topics file is said in one line")
    func brokenTopics() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Một.")
        try fixture.write("topics.yaml", "topics: [{label: thiếu id}]")
        await #expect(throws: KnowledgeBaseError.self) { try await fixture.ingest() }
    }
}
