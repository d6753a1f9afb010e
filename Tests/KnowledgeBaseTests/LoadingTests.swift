import Extraction
import Foundation
import GRDB
import Synchronization
import Testing

@testable import KnowledgeBase

@Suite("Much that comes into a new file is loaded without a log, and nobody notices")
struct LoadingTests {
    /// A collection with a document that replaces another, one that is there twice, and words that FTS5 is to part itself.
    private func collection(_ fixture: Fixture) throws -> String {
        try fixture.write(
            "luat.jsonl",
            """
            {"id": "a", "title": "Điều 1", "text": "Cán bộ né tránh, đùn đẩy trách nhiệm."}
            {"id": "b", "title": "Điều 2", "text": "Hội nghị bàn về đầu tư công."}
            {"id": "c", "title": "Điều 3", "text": "Đoàn khách từ Москва, Ελλάδα đến thăm."}
            {"id": "b", "title": "Điều 2", "text": "Hội nghị bàn về đầu tư công."}
            {"id": "a", "title": "Điều 1", "text": "Cán bộ dám nghĩ, dám làm."}
            """)
    }

    private func ingest(
        _ path: String, into fixture: Fixture, progress: @Sendable (IngestProgress) -> Void = { _ in },
        setting: (inout IngestOptions) -> Void = { _ in }
    ) async throws -> IngestReport {
        var options = IngestOptions(extractor: Extractor(worker: nil))
        options.bulkBytes = 0
        options.lockedSeconds = .infinity
        setting(&options)
        return try await Ingestor(into: fixture.base, options: options).ingest([path], progress: progress)
    }

    private static func journal(_ base: KnowledgeBase) throws -> String? {
        try base.writeStep { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    }

    /// Makes pages go into the file, which locks it, long before the commit.
    private func writeEarly(_ fixture: Fixture) throws {
        try fixture.base.writeStep { try $0.execute(sql: "PRAGMA cache_size = 10") }
    }

    @Test("what was loaded is found and sound, and the file has its log again")
    func loaded() async throws {
        let fixture = try Fixture()
        let base = fixture.base
        let modes = Mutex<[String?]>([])
        let report = try await ingest(try collection(fixture), into: fixture) { _ in
            let mode = try? Self.journal(base)
            modes.withLock { $0.append(mode) }
        }
        #expect(report.added == 3 && report.updated == 1 && report.unchanged == 1)
        #expect(modes.withLock { $0 }.contains("delete"))
        #expect(try Self.journal(base) == "wal")
        #expect(!FileManager.default.fileExists(atPath: fixture.base.path + "-journal"))
        #expect(try fixture.found("đầu tư công") == ["b"])
        #expect(try fixture.found("dám nghĩ") == ["a"])
        #expect(try fixture.found("\"né tránh\"").isEmpty)
        #expect(try fixture.found("ελλαδα tham") == ["c"])
        #expect(try KnowledgeBase.check(fixture.base.path).isSound)
        try fixture.base.writeStep {
            try $0.execute(sql: "INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 0)")
            #expect(try Int.fetchOne($0, sql: "SELECT count(*) FROM passage_fts_docsize") == 3)
        }
    }

    @Test(
        "however little waits in memory, what is loaded is the same",
        arguments: [(all: 0, words: 0), (all: .max, words: 0), (all: .max, words: .max)])
    func writtenInSteps(_ most: (all: Int, words: Int)) async throws {
        let fixture = try Fixture()
        let lines = (1...40).map { number in
            #"{"id": "\#(number)", "text": "Né tránh, đùn đẩy lần \#(number % 7), văn bản số \#(number * 37)."}"#
        }
        // its first version is among those written long before
        let replaced = #"{"id": "2", "text": "Dám nghĩ, dám làm lần 3."}"#
        let path = try fixture.write("nhieu.jsonl", (lines + [replaced]).joined(separator: "\n"))
        let report = try await ingest(
            path, into: fixture,
            setting: { options in
                options.lineBytes = 1
                options.mostWaiting = most.all
                options.mostWordsWaiting = most.words
            })
        #expect(report.added == 40 && report.updated == 1)
        #expect(try fixture.found("số 1369") == ["37"])
        #expect(try fixture.found("dám nghĩ") == ["2"])
        #expect(try fixture.base.search(SearchRequest("ne tranh", limit: 100)).total == 39)
        #expect(try KnowledgeBase.check(fixture.base.path).isSound)
        try fixture.base.writeStep { db in
            try db.execute(sql: "INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 0)")
            let found = "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'lan + 3'"
            #expect(try Int.fetchOne(db, sql: found) == (1...40).count { $0 % 7 == 3 } + 1)
            let gone = "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'ne + tranh'"
            #expect(try Int.fetchOne(db, sql: gone) == 39)
            #expect(try PostingStore(db: db).segments().count <= 4)
        }
    }

    @Test("who opens the file meanwhile waits, and finds what was loaded")
    func openedMeanwhile() async throws {
        let fixture = try Fixture()
        try writeEarly(fixture)
        let path = fixture.base.path
        let found = Mutex<[Int]>([])
        _ = try await ingest(try collection(fixture), into: fixture) { _ in
            // on a thread of its own, as another program would
            Thread.detachNewThread {
                // where the machine is busy, one may have to ask twice
                for _ in 0..<20 {
                    guard let base = try? KnowledgeBase(path: path, access: .read),
                        let hits = try? base.search(SearchRequest("dau tu cong")).hits
                    else { continue }
                    return found.withLock { $0.append(hits.count) }
                }
                found.withLock { $0.append(-1) }
            }
            // it finds the file locked
            Thread.sleep(forTimeInterval: 0.2)
            #expect(found.withLock { $0.isEmpty })
        }
        while found.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(50)) }
        #expect(found.withLock { $0 } == [1])
    }

    @Test("a file that somebody has open keeps its log, beside which they read")
    func openBefore() async throws {
        let fixture = try Fixture()
        let reader = try KnowledgeBase(path: fixture.base.path, access: .read)
        #expect(try reader.search(SearchRequest("dau tu cong")).hits.isEmpty)
        let read = Mutex<[Int?]>([])
        _ = try await ingest(try collection(fixture), into: fixture) { _ in
            let count = try? reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document") }
            read.withLock { $0.append(count) }
        }
        #expect(read.withLock { $0.allSatisfy { $0 != nil } })
        #expect(try reader.search(SearchRequest("dau tu cong")).hits.count == 1)
    }

    @Test("what was broken off leaves the file as it was, also for one who only reads")
    func brokenOff() async throws {
        let fixture = try Fixture()
        try writeEarly(fixture)
        let copy = fixture.folder.appendingPathComponent("copy.sqlite").path
        let path = fixture.base.path
        _ = try await ingest(try collection(fixture), into: fixture) { _ in
            guard !FileManager.default.fileExists(atPath: copy) else { return }
            for suffix in ["", "-journal"] {
                try? FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
            }
        }
        var configuration = Configuration()
        configuration.readonly = true
        #expect(throws: DatabaseError.self) {
            try DatabaseQueue(path: copy, configuration: configuration).read { try $0.schemaVersion() }
        }
        let base = try KnowledgeBase(path: copy, access: .read)
        #expect(try base.statistics().documents == 0)
        #expect(try KnowledgeBase.check(copy).isSound)
    }
}
