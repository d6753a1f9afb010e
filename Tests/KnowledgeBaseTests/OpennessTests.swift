import Foundation
import GRDB
import Testing
import VietnameseText

@testable import Extraction
@testable import KnowledgeBase

@Suite("Any SQLite tool reads the file")
struct OpennessTests {
    private func sqlite3(_ path: String, _ sql: String) throws -> String {
        let output = Pipe()
        // not Foundation's Process, which crashes where very many files are open
        let files = ChildProcess.Files(
            output: output.fileHandleForWriting.fileDescriptor, error: output.fileHandleForWriting.fileDescriptor)
        let process = try ChildProcess.start(
            "/usr/bin/sqlite3", ["-readonly", path, sql], files: files, environment: [], leadsGroup: false)
        try output.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        waitpid(process, nil, 0)
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("sqlite3 searches, highlights and checks the file without our code")
    func sqliteShell() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Không né tránh, ĐÙN ĐẨY; đường thuỷ, bảo vệ Vịêt Nam."])
        let path = fixture.base.path
        #expect(
            try sqlite3(path, "PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode;")
                == "1801614958\n4\nwal")
        #expect(
            try sqlite3(
                path,
                "SELECT highlight(passage_fts, 1, '[', ']') FROM passage_fts WHERE passage_fts MATCH 'ne tranh dun viet'"
            )
                == "Không [né] [tránh], [ĐÙN] ĐẨY; đường thuỷ, bảo vệ [Vịêt] Nam.")
        #expect(try sqlite3(path, "SELECT exact FROM word WHERE folded = 'dun'") == "đùn")
        #expect(try sqlite3(path, "PRAGMA integrity_check; PRAGMA foreign_key_check;") == "ok")
        #expect(try sqlite3(path, "SELECT text FROM document_text").hasPrefix("Không né tránh"))
    }

    @Test("tokens of ours stand where unicode61 counts them, for every code point")
    func tokenPositions() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 2')")
            try db.execute(sql: "CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
            var buffer = TokenBuffer()
            for block in stride(from: UInt32(0x80), to: 0x2FA20, by: 512) {
                // a letter or mark continues the word around it, all else divides it
                let words = (block..<block + 512).compactMap(Unicode.Scalar.init).map { "a\($0)b" }
                guard !words.isEmpty else { continue }
                try db.execute(sql: "DELETE FROM t")
                try db.execute(sql: "INSERT INTO t(x) VALUES (?)", arguments: [words.joined(separator: " ")])
                let theirs = try Int.fetchOne(db, sql: "SELECT count(*) FROM v") ?? 0
                buffer.analyze(words.joined(separator: " "))
                let ours = buffer.tokens.reduce(0) { $0 + Int($1.pieces) }
                #expect(ours == theirs, "U+\(String(block, radix: 16))")
                // and the keys that are inserted are each one token to it
                try db.execute(sql: "DELETE FROM t")
                try db.execute(
                    sql: "INSERT INTO t(x) VALUES (?)",
                    arguments: [String(decoding: PassageKeys.folded(buffer), as: UTF8.self)])
                let inserted = try Int.fetchOne(db, sql: "SELECT count(*) FROM v") ?? 0
                #expect(inserted == theirs, "keys of U+\(String(block, radix: 16))")
            }
        }
    }

    @Test("keys of an older folding are made anew when the file is next written to")
    func olderFolding() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Không né tránh việc khó.", "Đường thuỷ nội địa."])
        try fixture.base.write { db in
            try db.execute(sql: "INSERT INTO passage_fts(passage_fts) VALUES('delete-all')")
            try db.execute(sql: "UPDATE property SET value = '0' WHERE name = 'folding_version'")
        }
        let renewed = try KnowledgeBase(path: fixture.base.path, access: .write)
        #expect(try renewed.search(SearchRequest("ne tranh")).hits.map(\.document.id) == ["a"])
        #expect(
            try sqlite3(fixture.base.path, "SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'duong thuy'") == "2")
    }

    @Test("other files are left alone with one line that says so")
    func otherFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = folder.appendingPathComponent("a.txt").path
        try String(repeating: "không phải cơ sở dữ liệu ", count: 100).write(
            toFile: text, atomically: true, encoding: .utf8)
        #expect(throws: KnowledgeBaseError.notAKnowledgeBase(path: text)) {
            try KnowledgeBase(path: text, access: .read)
        }
        #expect(throws: KnowledgeBaseError.notAKnowledgeBase(path: text)) {
            try KnowledgeBase(path: text, access: .write)
        }
        let missing = folder.appendingPathComponent("none.sqlite").path
        #expect(throws: KnowledgeBaseError.missing(path: missing)) { try KnowledgeBase(path: missing, access: .read) }
        let foreign = folder.appendingPathComponent("foreign.sqlite").path
        try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE x(y)") }
        #expect(throws: KnowledgeBaseError.notAKnowledgeBase(path: foreign)) {
            try KnowledgeBase(path: foreign, access: .write)
        }
    }
}
