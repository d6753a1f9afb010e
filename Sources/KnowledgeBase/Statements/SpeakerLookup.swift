import Foundation
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// The speakers, who said most first; those whom documents' givers named (JSONL) come after, without statements.
    ///
    /// - Parameter name: a name or role, or a part of either, marks optional; nil for all.
    public func speakers(matching name: String? = nil, limit: Int = 100, offset: Int = 0) throws -> SpeakerList {
        try read { db in
            var condition = "1"
            var given = "1"
            var arguments = StatementArguments()
            if let name {
                let match = try SpeakerMatching(db: db).match(name)
                condition = "speaker.key IN (\(match.all.map(String.init).joined(separator: ",")))"
                given = "instr(' ' || document_speaker.name_key || ' ', ' ' || ? || ' ') > 0"
                arguments = [Folding.folded(name)]
            }
            let sql = """
                SELECT speaker.key, speaker.id, speaker.name, speaker.is_body, count(*) AS statements,
                    count(DISTINCT statement.document) AS documents
                FROM speaker JOIN statement ON statement.speaker = speaker.key WHERE \(condition) GROUP BY speaker.key
                UNION ALL
                SELECT NULL, NULL, min(name), 0, 0, count(DISTINCT document) FROM document_speaker
                WHERE \(given) AND NOT EXISTS (SELECT 1 FROM speaker WHERE speaker.name_key = document_speaker.name_key)
                GROUP BY name_key
                """
            let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(sql))", arguments: arguments) ?? 0
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM (\(sql)) ORDER BY statements DESC, documents DESC, name LIMIT ? OFFSET ?",
                arguments: arguments + [limit, offset])
            return SpeakerList(speakers: try rows.map { try SpeakerSummary($0, db) }, total: total)
        }
    }

    /// The speaker with the permalink; nil where there is none.
    public func speaker(id: String) throws -> SpeakerSummary? {
        try read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT speaker.key, speaker.id, speaker.name, speaker.is_body, count(*),
                        count(DISTINCT statement.document)
                    FROM speaker JOIN statement ON statement.speaker = speaker.key WHERE speaker.id = ?
                    GROUP BY speaker.key
                    """, arguments: [id]
            ).map { try SpeakerSummary($0, db) }
        }
    }
}

extension SpeakerSummary {
    /// Reads key, id, name, whether a body, statements and documents from the row, and the roles from the tables.
    init(_ row: Row, _ db: Database) throws {
        id = row[1]
        name = row[2]
        kind = (row[3] as Bool) ? "body" : "person"
        statements = row[4]
        documents = row[5]
        roles = []
        guard let key: Int64 = row[0] else { return }
        roles = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT role, min(document.date), max(document.date), count(DISTINCT document.key)
                    FROM speaker_role JOIN document ON document.key = speaker_role.document
                    WHERE speaker_role.speaker = ? GROUP BY role_key
                    ORDER BY max(document.date) IS NULL DESC, max(document.date), count(DISTINCT document.key), min(ordinal) DESC
                    """), arguments: [key]
        ).map { Role(role: $0[0], from: $0[1], to: $0[2], documents: $0[3]) }
        role = try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT role FROM statement JOIN document ON document.key = statement.document
                    WHERE statement.speaker = ? AND role IS NOT NULL
                    ORDER BY document.date DESC, length(role) DESC LIMIT 1
                    """), arguments: [key])
    }
}
