import Foundation
import GRDB
import VietnameseText

/// What a look through a knowledge base found.
public struct IntegrityReport: Encodable, Sendable {
    /// One thing that was looked at.
    public struct Check: Encodable, Sendable {
        /// A short name: `file`, `references`, `documents`, `fields`, `index`, `postings`, `catalog`.
        public var name: String
        /// What is wrong; empty where all is well.
        public var problems: [Wording]
    }

    /// What was looked at.
    public var checks: [Check]
    /// Documents whose original file is not there any more; no fault of the knowledge base.
    public var missingFiles: Int
    /// Whether it was made anew out of its documents.
    public var isRepaired = false
    /// Whether nothing is wrong.
    public var isSound: Bool { checks.allSatisfy(\.problems.isEmpty) }

    enum CodingKeys: String, CodingKey {
        case checks, total
        case isSound = "sound"
        case isRepaired = "repaired"
        case missingFiles = "missing_files"
    }

    /// One object with the checks as rows.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isSound, forKey: .isSound)
        try container.encode(isRepaired, forKey: .isRepaired)
        try container.encode(checks, forKey: .checks)
        try container.encode(checks.count, forKey: .total)
        try container.encode(missingFiles, forKey: .missingFiles)
    }
}

extension KnowledgeBase {
    /// Looks through the file at `path`, whatever its state: pages, references between rows, the numbers that documents
    /// keep of their passages, and whether what is derived fits what it is derived from. Changes nothing.
    ///
    /// - Throws: `KnowledgeBaseError` where there is no knowledge base that could be looked through.
    public static func check(_ path: String) throws -> IntegrityReport {
        try checkFile(path)
        do {
            let queue = try openPlain(path)
            return try queue.read { db in
                let file = try IntegrityCheck(db: db).file()
                // in a file whose pages do not fit together the rest is not worth asking
                guard file.problems.isEmpty else { return IntegrityReport(checks: [file], missingFiles: 0) }
                _ = try Schema.check(db, path: path)
                return try IntegrityCheck(db: db).all(after: file)
            }
        } catch let error as DatabaseError {
            let wrapped = KnowledgeBaseError(error, path: path)
            guard case .damaged(_, let reason) = wrapped else { throw wrapped }
            return IntegrityReport(checks: [.init(name: "file", problems: [reason])], missingFiles: 0)
        }
    }
}

/// Looks through a database that is open for reading.
struct IntegrityCheck {
    let db: Database

    /// Whether the pages fit together.
    func file() throws -> IntegrityReport.Check {
        let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(100)")
        var problems: [Wording] = []
        if found != ["ok"] {
            problems = [
                Wording(
                    en: "the pages of the file do not fit together (\(found.count) findings)",
                    vi: "các trang của tệp không khớp nhau (\(found.count) chỗ)")
            ]
        }
        return IntegrityReport.Check(name: "file", problems: problems)
    }

    func all(after file: IntegrityReport.Check) throws -> IntegrityReport {
        var checks = [file]
        checks.append(.init(name: "references", problems: try references()))
        checks.append(.init(name: "documents", problems: try documents()))
        checks.append(.init(name: "fields", problems: try fields()))
        checks.append(.init(name: "index", problems: try index()))
        checks.append(.init(name: "postings", problems: try postings()))
        checks.append(.init(name: "catalog", problems: try catalog()))
        let locations = try String.fetchCursor(db, sql: "SELECT location FROM document_file")
        var missing = 0
        while let location = try locations.next() {
            if !FileStore.exists(location) { missing += 1 }
        }
        return IntegrityReport(checks: checks, missingFiles: missing)
    }

    private func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }

    private func problem(_ count: Int, _ english: String, _ vietnamese: String) -> [Wording] {
        count == 0 ? [] : [Wording(en: "\(english): \(count)", vi: "\(vietnamese): \(count)")]
    }

    /// Rows that refer to rows which are not there.
    private func references() throws -> [Wording] {
        var dangling: [String: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check")
        while let row = try rows.next() { dangling[row[0], default: 0] += 1 }
        return dangling.sorted { $0.key < $1.key }.flatMap {
            problem($0.value, "rows of \($0.key) refer to nothing", "hàng của \($0.key) trỏ vào chỗ không có")
        }
    }

    /// What documents keep of their passages, and passages of their text.
    private func documents() throws -> [Wording] {
        let wrong = try count(
            """
            SELECT count(*) FROM document LEFT JOIN
                (SELECT document, count(*) AS passages, min(id) AS first, max(id) AS last, max(ordinal) AS ordinal
                FROM passage GROUP BY document) AS held ON held.document = document.key
            WHERE passage_count <> coalesce(passages, 0)
                OR passages > 0 AND (first_passage <> first OR last - first + 1 <> passages OR ordinal <> passages)
            """)
        let lengths = try count(#"SELECT count(*) FROM passage WHERE length(text) <> "end" - start"#)
        return problem(wrong, "documents whose passages are not those they should be", "văn bản có các đoạn không đúng")
            + problem(lengths, "passages that are not as long as they should be", "đoạn có độ dài không đúng")
    }

    /// Whether corrections by hand are what documents show.
    private func fields() throws -> [Wording] {
        let wrong = try EditableField.columns.reduce(0) { sum, field in
            try sum
                + count(
                    """
                    SELECT count(*) FROM document JOIN document_field AS field
                        ON field.document = document.key AND field.name = '\(field.name)' AND origin = 'edited'
                            AND ordinal = 1
                    WHERE document.\(field.name) IS NOT field.value
                    """)
        }
        return problem(wrong, "corrections by hand that are not shown", "chỗ sửa tay không được hiển thị")
    }

    /// Whether the FTS tables have every passage and title, and nothing else.
    private func index() throws -> [Wording] {
        let passages = try count(
            """
            SELECT (SELECT count(*) FROM passage WHERE id NOT IN (SELECT id FROM passage_fts_docsize))
                + (SELECT count(*) FROM passage_fts_docsize WHERE id NOT IN (SELECT id FROM passage))
            """)
        let titles = try count(
            """
            SELECT (SELECT count(*) FROM document
                    WHERE title IS NOT NULL AND key NOT IN (SELECT id FROM document_fts_docsize))
                + (SELECT count(*) FROM document_fts_docsize
                    WHERE id NOT IN (SELECT key FROM document WHERE title IS NOT NULL))
            """)
        let version = try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'folding_version'")
        return problem(
            passages, "passages in the table or in its full-text index alone", "đoạn thiếu hoặc thừa trong chỉ mục")
            + problem(
                titles, "titles in the table or in its full-text index alone",
                "tên văn bản thiếu hoặc thừa trong chỉ mục")
            + problem(version == Schema.foldingVersion ? 0 : 1, "index of an older version", "chỉ mục của phiên bản cũ")
    }

    /// Whether the postings can be read and speak of passages that their segments may have, and every passage is in one.
    private func postings() throws -> [Wording] {
        let store = PostingStore(db: db)
        var broken = 0
        for segment in try store.segments() {
            let ids = PostingStore.rowIDs(slot: segment.slot)
            let lists = Set(
                try Int64.fetchAll(
                    db, sql: "SELECT id FROM posting_list WHERE id BETWEEN ? AND ?",
                    arguments: [ids.lowerBound, ids.upperBound]))
            let rows = try Row.fetchCursor(
                db, sql: "SELECT id, data FROM posting_block WHERE id BETWEEN ? AND ? ORDER BY id",
                arguments: [ids.lowerBound, ids.upperBound])
            while let row = try rows.next() {
                let first = UInt64(row[0] as Int64 - ids.lowerBound)
                let isSound = [UInt8](row[1] as Data).withUnsafeBufferPointer { bytes in
                    var position = 0
                    var key = first
                    while position < bytes.count {
                        let entry = PostingEntry(bytes, &position, after: key, base: 0)
                        guard entry.count > 0, entry.first <= entry.last, segment.passages.contains(entry.first),
                            segment.passages.contains(entry.last),
                            !entry.isElsewhere || lists.contains(ids.lowerBound + Int64(entry.key))
                        else { return false }
                        key = entry.key
                    }
                    return true
                }
                if !isSound { broken += 1 }
            }
        }
        let outside = try count(
            """
            SELECT count(*) FROM passage WHERE NOT EXISTS
                (SELECT 1 FROM posting_segment WHERE passage.id >= first_passage AND passage.id < end_passage)
            """)
        let missing = try PostingSample(db: db).missing()
        return problem(broken, "unreadable blocks of postings", "khối chỉ mục xếp hạng không đọc được")
            + problem(outside, "passages that ranking does not know", "đoạn mà phần xếp hạng không biết")
            + problem(
                missing, "passages, of those looked at, that ranking does not find by all their words",
                "đoạn, trong số đã xem, mà phần xếp hạng không tìm ra theo đủ các từ")
    }

    /// Whether the documents as facets see them are the documents.
    private func catalog() throws -> [Wording] {
        let revision = try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'revision'") ?? ""
        guard let row = try Row.fetchOne(db, sql: "SELECT revision, data FROM document_catalog"), row[0] == revision
        else { return [] }  // made anew in memory by whoever needs it
        let isSame = try Data(DocumentCatalog(db).bytes) == (row[1] as Data)
        return problem(isSame ? 0 : 1, "list of documents that is not up to date", "danh mục văn bản không khớp")
    }
}
