import Foundation
import Testing

@testable import KnowledgeBase

@Suite("A document knows which files it came from, and what it is nearly the same as")
struct ProvenanceTests {
    /// Twenty points, each long enough to be a passage.
    private func points(changing changed: Set<Int> = []) -> String {
        (1...20).map { number in
            let again = changed.contains(number) ? "lại " : ""
            let sentence = "Điểm thứ \(number) giao Sở số \(number) rà soát \(again)hồ sơ "
            let detail = (1...20).map { "việc \(number * 37 + $0)" }.joined(separator: ", ")
            return "\(number). \(sentence) gồm \(detail), và báo cáo Ủy ban nhân dân thành phố Lam Giang hằng quý.\n"
        }.joined(separator: "\n")
    }

    private func age(_ path: String, seconds: Double = 3600) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: path)
    }

    @Test("the same file under two names is one document with two names, and the report says so")
    func twoNames() async throws {
        let fixture = try Fixture()
        try fixture.write("a/goc.txt", "Thành phố họp bàn về đất đai.")
        try fixture.write("b/ban-sao.txt", "Thành phố họp bàn về đất đai.")
        let report = try await fixture.ingest()
        #expect((report.added, report.duplicates, report.failed) == (1, 1, 0))
        #expect(report.duplicateFiles == [.init(source: "documents/b/ban-sao.txt", document: "a-goc")])
        let document = try #require(try fixture.base.document(id: "a-goc"))
        #expect(document.provenance.files.map(\.source) == ["documents/a/goc.txt", "documents/b/ban-sao.txt"])
        #expect(document.document.source == "documents/a/goc.txt")
        let again = try await fixture.ingest()
        #expect((again.added, again.updated, again.duplicates, again.unchanged) == (0, 0, 0, 2))
        #expect(try await fixture.ingest { $0.force = true }.added == 0)
        #expect(try fixture.base.document(id: "a-goc")?.provenance.files.count == 2)
    }

    @Test("when one of two names gets other content, neither content is lost", arguments: ["a.txt", "b.txt"])
    func oneOfTwoNamesChanges(changed: String) async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Số 15/CT-UBND\n\nThành phố họp bàn về đất đai.")
        try fixture.write("b.txt", "Số 15/CT-UBND\n\nThành phố họp bàn về đất đai.")
        try await fixture.ingest()
        try fixture.write(changed, "Số 15/CT-UBND\n\nThành phố họp bàn về tuyến đê.")
        let report = try await fixture.ingest()
        #expect((report.added, report.updated) == (1, 0))
        let documents = try fixture.base.list().documents
        #expect(documents.count == 2)
        let land = try #require(try fixture.base.search(SearchRequest("đất đai")).hits.first?.document)
        let dyke = try #require(try fixture.base.search(SearchRequest("tuyến đê")).hits.first?.document)
        #expect(dyke.source == "documents/\(changed)")
        #expect(land.source == (changed == "a.txt" ? "documents/b.txt" : "documents/a.txt"))
        #expect(try await fixture.ingest().unchanged == 2)
    }

    @Test("a file that was moved is the same document under its new name, and prune does not forget it")
    func moved() async throws {
        let fixture = try Fixture()
        let old = try fixture.write("cu.txt", "Biên bản họp tổ soạn thảo.")
        try await fixture.ingest()
        try FileManager.default.moveItem(atPath: old, toPath: fixture.documents + "/moi.txt")
        let report = try await fixture.ingest { $0.prune = true }
        #expect((report.added, report.unchanged, report.pruned) == (0, 1, 0))
        let document = try #require(try fixture.base.document(id: "cu"))
        #expect(document.document.source == "documents/moi.txt")
        #expect(document.provenance.files.map(\.source) == ["documents/moi.txt"])
    }

    @Test("prune keeps a document as long as one of its names leads to a file")
    func pruneOneName() async throws {
        let fixture = try Fixture()
        let first = try fixture.write("a.txt", "Thành phố họp bàn về đất đai.")
        let second = try fixture.write("b.txt", "Thành phố họp bàn về đất đai.")
        try await fixture.ingest()
        try FileManager.default.removeItem(atPath: first)
        #expect(try await fixture.ingest { $0.prune = true }.pruned == 0)
        #expect(try fixture.base.list().documents.map(\.source) == ["documents/b.txt"])
        try FileManager.default.removeItem(atPath: second)
        #expect(try await fixture.ingest { $0.prune = true }.pruned == 1)
        #expect(try fixture.base.list().total == 0)
    }

    @Test("documents that share nineteen passages of twenty are linked both ways; those that share less are not")
    func nearDuplicates() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", points())
        try fixture.write("b.txt", points(changing: [7]))
        try fixture.write("c.txt", points(changing: [1, 2, 3, 4, 5]))
        let report = try await fixture.ingest()
        #expect(report.nearDuplicates.map(\.document) == ["b"])
        #expect(try fixture.base.document(id: "a")?.nearDuplicates.map(\.id) == ["b"])
        #expect(try fixture.base.document(id: "b")?.nearDuplicates.map(\.id) == ["a"])
        #expect(try fixture.base.document(id: "c")?.nearDuplicates.isEmpty == true)
        try fixture.write("b.txt", points(changing: Set(1...20)))
        try await fixture.ingest()
        #expect(try fixture.base.document(id: "a")?.nearDuplicates.isEmpty == true)
    }

    @Test("letter case, marks and punctuation make no difference to what is nearly the same")
    func folded() async throws {
        let fixture = try Fixture()
        try fixture.write("a.txt", points())
        try fixture.write("b.txt", points().uppercased().replacing(",", with: ";"))
        try await fixture.ingest()
        #expect(try fixture.base.document(id: "a")?.nearDuplicates == [NearDuplicate(id: "b", share: 1)])
    }

    @Test("a form that a thousand documents are copies of costs no thousand comparisons each")
    func commonForm() async throws {
        let fixture = try Fixture()
        let oath = String(repeating: "Tôi cam đoan lời khai là đúng sự thật. ", count: 6)
        let form = "Đơn xin xác nhận hộ khẩu thường trú. " + oath
        let lines = (1...1000).map { #"{"id": "d\#($0)", "text": "\#(form)"}"# }
        let report = try await fixture.ingest(try fixture.write("don.jsonl", lines.joined(separator: "\n")))
        #expect(report.added == 1000)
        let links = try fixture.base.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM near_duplicate") ?? 0 }
        #expect(links >= 999 && links <= 66_000)
    }

    private func write(_ text: String, to path: String, at time: Date) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }

    private let mail = """
        From: vp@lamgiang.example
        Subject: Gui tai lieu
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="giua"

        --giua
        Content-Type: text/plain; charset=utf-8

        Kính gửi các đồng chí tài liệu kèm theo.
        --giua
        Content-Type: text/plain; charset=utf-8
        Content-Disposition: attachment; filename="chi-thi.txt"

        Thành phố họp bàn về đất đai.
        --giua
        Content-Type: text/plain
        Content-Disposition: attachment; filename="rong.txt"

        --giua--
        """

    @Test("a mail counts as the documents in it, now and when it is met again; what failed is told again")
    func documentsInFiles() async throws {
        let fixture = try Fixture()
        try age(try fixture.write("thu.eml", mail))
        try age(try fixture.write("rong.txt", ""))
        let first = try await fixture.ingest()
        #expect((first.files, first.added, first.unchanged, first.failed) == (2, 2, 0, 2))
        let again = try await fixture.ingest()
        #expect((again.files, again.added, again.unchanged, again.failed) == (2, 0, 2, 2))
        #expect(Set(again.failures.map(\.source)) == ["documents/rong.txt", "documents/thu.eml/rong.txt"])
        #expect(Set(again.failures.map(\.reason)) == Set(first.failures.map(\.reason)))
        #expect(
            try await fixture.ingest { $0.vietnamese = true }.failures.map(\.reason).contains { $0.contains("rỗng") })
        try age(try fixture.write("rong.txt", "Hết rỗng."), seconds: 1800)
        let filled = try await fixture.ingest()
        #expect((filled.added, filled.unchanged, filled.failed) == (1, 2, 1))
        _ = try fixture.base.remove(ids: Array(first.ids.suffix(1)))
        #expect(try await fixture.ingest().added == 1)
    }

    @Test("an attachment and a file with the same content are one document")
    func attachmentAndFile() async throws {
        let fixture = try Fixture()
        try fixture.write("a/chi-thi.txt", "Thành phố họp bàn về đất đai.")
        try fixture.write("b/thu.eml", mail)
        let report = try await fixture.ingest()
        #expect((report.added, report.duplicates) == (2, 1))
        #expect(report.duplicateFiles.map(\.source) == ["documents/b/thu.eml/chi-thi.txt"])
    }

    @Test("a file of the same size and time is not read again, unless that is forced")
    func fileSystemsWord() async throws {
        let fixture = try Fixture()
        let path = try fixture.write("a.txt", "")
        let time = Date(timeIntervalSinceNow: -3600)
        try write("Hội nghị bàn về đất đai.", to: path, at: time)
        try await fixture.ingest()
        try write("Hội nghị bàn về đất đai!", to: path, at: time)
        #expect(try await fixture.ingest().unchanged == 1)
        #expect(try await fixture.ingest { $0.force = true }.updated == 1)
        #expect(try fixture.base.document(id: "a")?.text == "Hội nghị bàn về đất đai!")
    }

    @Test("a file that was changed just before it was read is read again: its time may not show another change")
    func inDoubt() async throws {
        let fixture = try Fixture()
        let path = try fixture.write("a.txt", "")
        let time = Date(timeIntervalSinceNow: 0)
        try write("Hội nghị bàn về đất đai.", to: path, at: time)
        try await fixture.ingest()
        try write("Hội nghị bàn về đất đai!", to: path, at: time)
        #expect(try await fixture.ingest().updated == 1)
        #expect(try fixture.base.document(id: "a")?.text == "Hội nghị bàn về đất đai!")
    }

    @Test("documents are read again after other settings, or after kb reads documents better")
    func readAgain() async throws {
        let fixture = try Fixture()
        try age(try fixture.write("a.txt", "Hội nghị bàn về đất đai."))
        try await fixture.ingest()
        #expect(try await fixture.ingest().unchanged == 1)
        #expect(try await fixture.ingest { $0.overrides.type = "biên bản" }.updated == 1)
        #expect(try fixture.base.summary(id: "a")?.type == "biên bản")
        #expect(try fixture.base.fields(of: "a").fields.first { $0.name == "type" }?.origin == .given)
        #expect(try await fixture.ingest { $0.overrides.type = "biên bản" }.unchanged == 1)
        try fixture.base.write { try $0.execute(sql: "UPDATE provenance SET reading = 'older'") }
        #expect(try await fixture.ingest { $0.overrides.type = "biên bản" }.updated == 1)
    }

    @Test("the original's hash, size and time are kept")
    func original() async throws {
        let fixture = try Fixture()
        let text = "Hội nghị bàn về đất đai."
        let path = try fixture.write("a.txt", text)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_381_708_800)], ofItemAtPath: path)
        try await fixture.ingest()
        let provenance = try #require(try fixture.base.document(id: "a")?.provenance)
        // printf 'Hội nghị bàn về đất đai.' | sha256sum
        #expect(provenance.sha256 == "0dd65234e4833281e41a2ff6458f1393f6a646adf01663591564f4d88f1495ba")
        #expect(provenance.size == text.utf8.count)
        #expect(provenance.extractors == ["kb reading \(Schema.analysisVersion)"])
        #expect(provenance.encodings == ["UTF-8"])
        #expect(provenance.modifiedAt == "2013-10-14T00:00:00Z")
        #expect(provenance.files == [.init(location: path, source: "documents/a.txt")])
    }
}
