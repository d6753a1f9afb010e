import Documents
import Foundation
import GRDB
import VietnameseText

/// What an id or number names.
public enum Lookup: Sendable {
    /// A document.
    case document(DocumentDetail)
    /// A passage.
    case passage(PassageDetail)
    /// A number that several documents have.
    case several([DocumentSummary])
}

extension KnowledgeBase {
    /// Finds what `name` names: a passage's id (`29-ct-tu#4`), a document's id, or a document's number however typed.
    ///
    /// - Throws: `KnowledgeBaseError.noSuchDocument`.
    public func lookUp(_ name: String) throws -> Lookup {
        if name.contains("#"), let passage = try passage(id: name) { return .passage(passage) }
        if let document = try document(id: name) { return .document(document) }
        let key = DocumentIdentity.numberKey(name)
        let ids = try read { db in
            try String.fetchAll(
                db, sql: "SELECT id FROM document WHERE number_key = ? ORDER BY date DESC, key", arguments: [key])
        }
        if ids.count == 1, let document = try document(id: ids[0]) { return .document(document) }
        guard !ids.isEmpty else { throw KnowledgeBaseError.noSuchDocument(name) }
        return .several(try ids.compactMap { try summary(id: $0) })
    }

    /// The document with the id; nil where there is none.
    public func document(id: String) throws -> DocumentDetail? {
        try read { db in
            guard
                let row = try Row.fetchOne(
                    db,
                    sql: """
                        SELECT \(DocumentSummary.columns), document.key, document.tail, document.format, document.encoding,
                            document.content_hash, document.added_at, document.updated_at
                        FROM document WHERE document.id = ?
                        """, arguments: [id])
            else { return nil }
            let first = DocumentSummary.columnCount
            let key: Int64 = row[first]
            var text = ""
            var passages: [PassageRecord] = []
            for row in try Row.fetchAll(
                db,
                sql: "SELECT \(PassageRecord.columns), passage.lead FROM passage WHERE document = ? ORDER BY ordinal",
                arguments: [key])
            {
                let passage = PassageRecord(row, from: 0, documentID: id)
                text += (row[7] as String) + passage.text
                passages.append(passage)
            }
            return DocumentDetail(
                document: DocumentSummary(row, from: 0), text: text + (row[first + 1] as String), passages: passages,
                speakers: try String.fetchAll(
                    db, sql: "SELECT name FROM document_speaker WHERE document = ? ORDER BY name", arguments: [key]),
                format: row[first + 2], encoding: row[first + 3], contentHash: row[first + 4],
                provenance: try Provenance.fetch(document: key, db),
                nearDuplicates: try NearDuplicates.fetch(document: key, db),
                fields: try FieldStore(db: db).fields(of: key), validity: try Validity.fetch(id: id, on: nil, db),
                addedAt: row[first + 5], updatedAt: row[first + 6])
        }
    }

    /// The document's summary; nil where there is none.
    public func summary(id: String) throws -> DocumentSummary? {
        try read { db in
            try Row.fetchOne(
                db, sql: "SELECT \(DocumentSummary.columns) FROM document WHERE id = ?", arguments: [id]
            ).map { DocumentSummary($0, from: 0) }
        }
    }

    /// The passage with the id `DOCUMENT_ID#N`; nil where there is none.
    public func passage(id: String) throws -> PassageDetail? {
        guard let mark = id.lastIndex(of: "#"), let ordinal = Int(id[id.index(after: mark)...]) else { return nil }
        return try read { db in
            guard
                let passage = try UInt32.fetchOne(
                    db,
                    sql: """
                        SELECT passage.id FROM passage JOIN document ON document.key = passage.document
                        WHERE document.id = ? AND passage.ordinal = ?
                        """, arguments: [String(id[..<mark]), ordinal])
            else { return nil }
            return try PassageDetail.fetch([passage], db)[passage]
        }
    }
}

extension PassageDetail {
    /// Reads passages with their documents and topics; those that are gone are left out.
    static func fetch(_ passages: [UInt32], _ db: Database) throws -> [UInt32: PassageDetail] {
        var found: [UInt32: PassageDetail] = [:]
        found.reserveCapacity(passages.count)
        try PassageList(passages).forEachPart { part, list in
            // a row object is one for all rows of a cursor, and takes longer to make than a row to read
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT passage.id, \(DocumentSummary.columns), \(PassageRecord.columns)
                        FROM passage JOIN document ON document.key = passage.document WHERE passage.id IN \(list)
                        """), arguments: part)
            while let row = try rows.next() {
                let document = DocumentSummary(row, from: 1)
                found[row[0]] = PassageDetail(
                    passage: PassageRecord(row, from: 1 + DocumentSummary.columnCount, documentID: document.id),
                    document: document, topics: [])
            }
            let topics = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT passage_topic.passage, topic.label
                        FROM passage_topic JOIN topic ON topic.key = passage_topic.topic
                        WHERE passage_topic.passage IN \(list)
                        ORDER BY passage_topic.passage, passage_topic.score DESC, topic.key
                        """), arguments: part)
            while let row = try topics.next() { found[row[0]]?.topics.append(row[1]) }
        }
        return found
    }
}
