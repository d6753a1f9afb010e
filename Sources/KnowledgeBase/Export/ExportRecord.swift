import Foundation
import GRDB

/// A document as `kb export` writes it, a line of JSON: what any program understands of a collection, and beside it what
/// `kb ingest` needs to bring back the same document, passage by passage.
struct ExportRecord: Codable, Equatable {
    /// The version of this form; a line that has it is taken at its word.
    static let version = 1

    /// A passage: where it stands in the text, in Unicode scalars, and in which divisions.
    struct Passage: Codable, Equatable {
        var start: Int
        var end: Int
        var path: [String]
        var heading: String?
        var page: Int?
    }

    var version = ExportRecord.version
    var id: String
    var title: String?
    /// The title of the work that it is a part of.
    var partOf: String?
    var type: String?
    var number: String?
    var date: String?
    var issuer: String?
    var signer: String?
    var url: String?
    var source: String?
    var speakers: [String]?
    var topics: [String]?
    var text: String
    var format: String
    var encoding: String?
    var addedAt: String
    var updatedAt: String
    var passages: [Passage]
    var provenance: Provenance
    /// What fields were before hands corrected them; null for nothing.
    var uncorrected: [String: String?]?
    /// What hands changed, oldest first.
    var edits: [DocumentEdit]?

    enum CodingKeys: String, CodingKey {
        case id, title, type, number, date, issuer, signer, url, source, speakers, topics, text, format, encoding
        case passages, provenance, uncorrected, edits
        case version = "kb_export"
        case partOf = "part_of"
        case addedAt = "added_at"
        case updatedAt = "updated_at"
    }

    /// The line, without its end: keys in the order of the alphabet, so that the same document is the same line.
    func line() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }

    /// Reads the document with the key.
    static func fetch(document key: Int64, _ db: Database) throws -> ExportRecord? {
        guard
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT id, title, type, number, date, issuer, signer, url, source, format, encoding, added_at,
                            updated_at, tail, (\(WorkStore.title))
                        FROM document WHERE key = ?
                        """), arguments: [key])
        else { return nil }
        var text = ""
        var passages: [Passage] = []
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT lead, text, start, "end", path, heading, page FROM passage WHERE document = ? ORDER BY ordinal
                    """), arguments: [key])
        while let row = try rows.next() {
            text += row[0] as String
            text += row[1] as String
            passages.append(
                Passage(
                    start: row[2], end: row[3], path: PassageRecord.path(fromJSON: row[4]), heading: row[5],
                    page: row[6]))
        }
        let id: String = row[0]
        func names(_ table: String) throws -> [String]? {
            let names = try String.fetchAll(
                db.cachedStatement(sql: "SELECT name FROM \(table) WHERE document = ? ORDER BY name"), arguments: [key])
            return names.isEmpty ? nil : names
        }
        let store = FieldStore(db: db)
        let edits = try store.history(of: id)
        return ExportRecord(
            id: id, title: row[1], partOf: row[14], type: row[2], number: row[3], date: row[4], issuer: row[5],
            signer: row[6],
            url: row[7], source: row[8], speakers: try names("document_speaker"), topics: try names("document_topic"),
            text: text + (row[13] as String), format: row[9], encoding: row[10], addedAt: row[11], updatedAt: row[12],
            passages: passages, provenance: try Provenance.fetch(document: key, db),
            uncorrected: try edits.isEmpty ? nil : store.uncorrected(of: key), edits: edits.isEmpty ? nil : edits)
    }
}

extension KnowledgeBase {
    /// Gives `write` the documents that pass the filter, or those with the ids, a line of JSON each without its end, in the
    /// order in which they came: one state of the knowledge base, whoever writes meanwhile.
    ///
    /// - Returns: how many there are, and the ids that no document has.
    public func export(
        ids: [String] = [], filter: SearchFilter = SearchFilter(), write: ([UInt8]) throws -> Void
    ) throws -> (count: Int, unknown: [String]) {
        try read { db in
            var keys: [Int64] = []
            var unknown: [String] = []
            if ids.isEmpty {
                let (condition, arguments) = try DocumentList.condition(filter, db)
                keys = try Int64.fetchAll(
                    db, sql: "SELECT key FROM document WHERE \(condition) ORDER BY key", arguments: arguments)
            }
            for id in ids {
                if let key = try Int64.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id]) {
                    keys.append(key)
                } else {
                    unknown.append(id)
                }
            }
            for key in keys {
                if let record = try ExportRecord.fetch(document: key, db) { try write(try record.line()) }
            }
            return (keys.count, unknown)
        }
    }

    /// Whether the line is what the document with its id would be exported as.
    func holds(exported line: [UInt8], id: String) -> Bool {
        let held = try? pool.read { db -> [UInt8]? in
            guard let key = try Int64.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id]) else {
                return nil
            }
            return try ExportRecord.fetch(document: key, db)?.line()
        }
        return held == line
    }
}
