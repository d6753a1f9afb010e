import Foundation
import GRDB
import Testing

@testable import KnowledgeBase

@Suite("The file is kept sound, copied while it is written, and brought back")
struct StoreTests {
    private func filled() async throws -> Fixture {
        let fixture = try Fixture()
        try fixture.write("a.txt", "Số 29-CT/TU\n\nNgười đứng đầu không né tránh, đùn đẩy công việc.\n")
        try fixture.write("b.txt", "Thành phố đối thoại với doanh nghiệp về đất đai.\n")
        try await fixture.ingest()
        _ = try fixture.base.edit("b", [.set(try EditableField(named: "signer"), ["Trần Văn Bình"])])
        return fixture
    }

    /// Runs SQL on the file as any other program might.
    private func execute(_ sql: String, in path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Runs `body` while another connection has removed every document and not yet committed it.
    private func whileWriting(_ path: String, _ body: () throws -> Void) throws {
        try DatabaseQueue(path: path).inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE; DELETE FROM document")
            try body()
            try db.execute(sql: "ROLLBACK")
        }
    }

    private func strings(_ sql: String, in path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: sql) }
    }

    /// Overwrites the first page of a table.
    private func overwrite(_ table: String, in path: String) throws {
        let page = try strings("SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'", in: path).first
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: (UInt64(page ?? "1") ?? 1) * 8192 - 8192)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 8192))
        try file.close()
    }

    private func names(_ report: IntegrityReport) -> [String] {
        report.checks.filter { !$0.problems.isEmpty }.map(\.name)
    }

    @Test("a backup has what was committed, while another transaction is open, and is one file")
    func backup() async throws {
        let fixture = try await filled()
        let target = fixture.folder.appendingPathComponent("sao-luu/kb.sqlite").path
        var copied = 0
        try whileWriting(fixture.base.path) { copied = try fixture.base.backup(to: target).documents }
        #expect(copied == 2)
        let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["kb.sqlite"])
        let copy = try KnowledgeBase(path: target, access: .read)
        #expect(try copy.search(SearchRequest("ne tranh")).hits.map(\.document.id) == ["29-ct-tu"])
        #expect(try KnowledgeBase.check(target).isSound)
        #expect(throws: KnowledgeBaseError.self) { try fixture.base.backup(to: fixture.base.path) }
    }

    @Test("restoring gives back what the backup had, and refuses what is no sound knowledge base")
    func restore() async throws {
        let fixture = try await filled()
        let copy = fixture.folder.appendingPathComponent("copy.sqlite").path
        _ = try fixture.base.backup(to: copy)
        let place = fixture.folder.appendingPathComponent("moi/kb.sqlite").path
        #expect(try KnowledgeBase.restore(copy, to: place).documents == 2)
        do {
            let base = try KnowledgeBase(path: place, access: .write)
            _ = try base.remove(ids: ["b"])
            try base.pool.close()
        }
        #expect(try KnowledgeBase.restore(copy, to: place).documents == 2)
        #expect(try KnowledgeBase(path: place, access: .read).summary(id: "b")?.signer == "Trần Văn Bình")

        let garbage = fixture.folder.appendingPathComponent("rac.sqlite").path
        try Data("không phải cơ sở dữ liệu".utf8).write(to: URL(fileURLWithPath: garbage))
        #expect(throws: KnowledgeBaseError.notAKnowledgeBase(path: garbage)) {
            try KnowledgeBase.restore(garbage, to: place)
        }
        let truncated = fixture.folder.appendingPathComponent("cut.sqlite").path
        try (try Data(contentsOf: URL(fileURLWithPath: copy))).prefix(100_000).write(
            to: URL(fileURLWithPath: truncated))
        #expect(throws: KnowledgeBaseError.self) { try KnowledgeBase.restore(truncated, to: place) }
        #expect(try KnowledgeBase(path: place, access: .read).statistics().documents == 2)
        let left = try FileManager.default.contentsOfDirectory(
            atPath: URL(fileURLWithPath: place).deletingLastPathComponent().path)
        #expect(left.allSatisfy { $0.hasPrefix("kb.sqlite") && !$0.contains(".new-") })
    }

    @Test("a knowledge base that somebody has open is not replaced under their hands")
    func inUse() async throws {
        let fixture = try await filled()
        let copy = fixture.folder.appendingPathComponent("copy.sqlite").path
        _ = try fixture.base.backup(to: copy)
        let path = fixture.base.path
        #expect(throws: KnowledgeBaseError.inUse(path: path)) { try KnowledgeBase.restore(copy, to: path) }
        #expect(try fixture.base.statistics().documents == 2)
    }

    @Test(
        "check names what is wrong, and repair makes it sound with nothing lost",
        arguments: [
            ("DELETE FROM passage_fts_docsize WHERE id = 1", "index"),
            ("UPDATE document SET passage_count = 7", "documents"),
            ("UPDATE posting_segment SET end_passage = first_passage + 1", "postings"),
            ("DELETE FROM posting_block; DELETE FROM posting_segment", "postings"),
            ("DELETE FROM posting_block", "postings"),
            ("UPDATE document SET signer = NULL WHERE id = 'b'", "fields"),
            ("PRAGMA foreign_keys = OFF; INSERT INTO passage_topic VALUES (99, 99, 1)", "references"),
        ])
    func checkAndRepair(damage: String, name: String) async throws {
        let fixture = try await filled()
        let path = fixture.folder.appendingPathComponent("hong.sqlite").path
        _ = try fixture.base.backup(to: path)
        #expect(try KnowledgeBase.check(path).isSound)
        try execute(damage, in: path)
        #expect(names(try KnowledgeBase.check(path)).contains(name))
        let report = try KnowledgeBase.repair(path)
        #expect(report.isSound && report.isRepaired)
        let base = try KnowledgeBase(path: path, access: .read)
        #expect(try base.search(SearchRequest("ne tranh")).hits.map(\.document.id) == ["29-ct-tu"])
        #expect(try base.summary(id: "b")?.signer == "Trần Văn Bình")
        #expect(try base.fields(of: "b").history.count == 1)
    }

    @Test("overwritten pages of the index are found, and the index is made anew out of the documents")
    func overwritten() async throws {
        let fixture = try await filled()
        let path = fixture.folder.appendingPathComponent("hong.sqlite").path
        _ = try fixture.base.backup(to: path)
        try overwrite("passage_fts_data", in: path)
        #expect(names(try KnowledgeBase.check(path)) == ["file"])
        #expect(try KnowledgeBase.repair(path).isSound)
        #expect(
            try KnowledgeBase(path: path, access: .read).search(SearchRequest("\"đất đai\"")).hits.map(\.document.id)
                == ["b"])
    }

    @Test("documents that cannot be read are said to be so, and the file is left as it is")
    func unreadableDocuments() async throws {
        let fixture = try await filled()
        let path = fixture.folder.appendingPathComponent("hong.sqlite").path
        _ = try fixture.base.backup(to: path)
        try overwrite("passage", in: path)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: KnowledgeBaseError.self) { try KnowledgeBase.repair(path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test("a file of version 2 is brought up to date by the first write, and reading it says so before")
    func migration() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("cu.sqlite").path
        try execute(SchemaVersion2.sql, in: path)
        #expect(throws: KnowledgeBaseError.olderVersion(path: path)) { try KnowledgeBase(path: path, access: .read) }
        do {
            let base = try KnowledgeBase(path: path, access: .write)
            #expect(try base.search(SearchRequest("ne tranh")).hits.map(\.document.id) == ["29-ct-tu"])
            #expect(try base.search(SearchRequest("đối thoại")).hits.map(\.document.id) == ["tin-1"])
            #expect(try base.document(id: "29-ct-tu")?.provenance.files.map(\.location) == ["/khong-co/29.txt"])
            try base.pool.close()
        }
        let fresh = try Fixture()
        let schema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
        #expect(try strings(schema, in: path) == strings(schema, in: fresh.base.path))
        #expect(try KnowledgeBase.check(path).isSound)
        _ = try KnowledgeBase(path: path, access: .read)
    }

    @Test("a file of a later version is left alone, with a line that says so")
    func later() async throws {
        let fixture = try await filled()
        let path = fixture.folder.appendingPathComponent("moi.sqlite").path
        _ = try fixture.base.backup(to: path)
        try execute("PRAGMA user_version = 99", in: path)
        for access in [KnowledgeBase.Access.read, .write] {
            #expect(throws: KnowledgeBaseError.newerVersion(path: path, found: 99)) {
                try KnowledgeBase(path: path, access: access)
            }
        }
        #expect(throws: KnowledgeBaseError.self) { try KnowledgeBase.check(path) }
        #expect(throws: KnowledgeBaseError.self) { try KnowledgeBase.restore(path, to: path + "-2") }
    }

    @Test("what SQLite and the system say is never told in their words", arguments: [true, false])
    func words(vietnamese: Bool) {
        for code in [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 25, 26, 778, 1555, 8458] {
            let error = DatabaseError(resultCode: ResultCode(rawValue: CInt(code)), message: "SQL logic error")
            let text = KnowledgeBaseError(error, path: "kb.sqlite").message(vietnamese: vietnamese)
            #expect(!text.contains("SQL ") && !text.contains("SQLite") && !text.contains("\n"), "\(code): \(text)")
        }
        #expect(Wording(systemError: ENOSPC) == .diskFull)
    }

    @Test("looking for a file's content in a large knowledge base reads no other document")
    func contentIsIndexed() async throws {
        let fixture = try await filled()
        let plan = try fixture.base.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN SELECT key FROM document WHERE \(DocumentIdentity.hasContent)",
                arguments: ["ab"]
            ).map { $0["detail"] as String }
        }
        #expect(plan.allSatisfy { $0.contains("document_hash") }, "\(plan)")
    }

    @Test("titles are listed in the order of the alphabet, tones after letters, numbers by their value")
    func titleOrder() async throws {
        let fixture = try Fixture()
        let titles = [
            "An toàn", "Ăn uống", "Ân xá", "Bán đất", "Bản đồ", "Bàn giao", "Da dạng", "Đa dạng", "ĐA DẠNG hóa",
            "Ơn nghĩa",
            "Quyết định 9", "Quyết định 27", "Quyết định về đất", "Ủy ban", "Ưu tiên",
        ]
        let lines = titles.reversed().enumerated().map { #"{"id": "d\#($0)", "title": "\#($1)", "text": "Một."}"# }
        try await fixture.ingest(
            try fixture.write("a.jsonl", (lines + [#"{"id": "x", "text": "-"}"#]).joined(separator: "\n")))
        let listed = try fixture.base.list(sort: .title).documents
        #expect(listed.prefix(titles.count).map(\.title) == titles)
        #expect(
            try fixture.base.list(sort: .title, limit: 2, offset: 3).documents.map(\.title) == ["Bán đất", "Bản đồ"])
    }

    @Test("a list by title knows what came, went and changed its name since it was last asked for")
    func titleOrderAfterChanges() async throws {
        let fixture = try Fixture()
        func line(_ id: String, _ title: String, type: String = "chỉ thị") -> String {
            #"{"id": "\#(id)", "title": "\#(title)", "type": "\#(type)", "text": "Một."}"#
        }
        func titles(_ filter: SearchFilter = SearchFilter()) throws -> [String?] {
            try fixture.base.list(filter: filter, sort: .title).documents.map(\.title)
        }
        try await fixture.ingest(
            try fixture.write("a.jsonl", [line("b", "Bến xe"), line("c", "Cầu cảng")].joined(separator: "\n")))
        #expect(try titles() == ["Bến xe", "Cầu cảng"])
        try await fixture.ingest(
            try fixture.write(
                "b.jsonl", [line("c", "An sinh"), line("d", "Đê điều", type: "kế hoạch")].joined(separator: "\n")))
        #expect(try titles() == ["An sinh", "Bến xe", "Đê điều"])
        var filter = SearchFilter()
        filter.types = ["chỉ thị"]
        #expect(try titles(filter) == ["An sinh", "Bến xe"])
        _ = try fixture.base.remove(ids: ["b"])
        #expect(try titles() == ["An sinh", "Đê điều"])
    }

    @Test("numbers are listed by their figures, then by their letters, and what has none comes last")
    func numberOrder() async throws {
        let fixture = try Fixture()
        let lines = ["27/KH-UBND", "9/KH-UBND", nil, "9/CT-UBND"].enumerated().map { place, number in
            let number = number.map { #""number": "\#($0)", "# } ?? ""
            return #"{"id": "d\#(place)", "title": "Văn bản", \#(number)"text": "Một."}"#
        }
        try await fixture.ingest(try fixture.write("a.jsonl", lines.joined(separator: "\n")))
        #expect(try fixture.base.list(sort: .number).documents.map(\.id) == ["d3", "d1", "d0", "d2"])
        #expect(try fixture.base.list(sort: .number, limit: 1, offset: 2).documents.map(\.id) == ["d0"])
    }

    @Test("of one day, what came last is listed first")
    func listsWhatCameLastFirst() async throws {
        let fixture = try Fixture()
        let lines = ["2020-01-02", "2021-05-06", "2021-05-06", nil, nil].enumerated().map { place, date in
            let date = date.map { #""date": "\#($0)", "# } ?? ""
            return #"{"id": "d\#(place)", "title": "Văn bản \#(place)", \#(date)"text": "Một."}"#
        }
        try await fixture.ingest(try fixture.write("a.jsonl", lines.joined(separator: "\n")))
        #expect(try fixture.base.list().documents.map(\.id) == ["d2", "d1", "d0", "d4", "d3"])
        #expect(try fixture.base.list(limit: 2, offset: 2).documents.map(\.id) == ["d0", "d4"])
    }

    @Test("hits can be asked for by their coming, the last first, whatever their dates")
    func findsWhatCameLast() async throws {
        let fixture = try Fixture()
        for (place, date) in ["2021-05-06", "1999-01-02", "2010-03-04"].enumerated() {
            let line =
                #"{"id": "d\#(place)", "title": "Văn bản \#(place)", "date": "\#(date)", "text": "Không được đùn đẩy."}"#
            try await fixture.ingest(try fixture.write("\(place).jsonl", line))
        }
        for query in ["đùn đẩy", "den:2050"] {
            let hits = try fixture.base.search(SearchRequest(query, limit: 2, sort: .added)).hits
            #expect(hits.map(\.document.id) == ["d2", "d1"], "\(query)")
        }
    }
}
