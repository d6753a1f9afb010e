import Documents
import Foundation
import GRDB
import VietnameseText

/// Stores who said what, and finds out who is who across documents.
///
/// One person is one speaker, with a history of roles. Two documents mean the same person where the full names are the
/// same, letter by letter and mark by mark, and a role ties them (`OfficeRole.ties`): the same office, another office of
/// the same body, or the leading offices of the same place. Namesakes whom no role ties stay apart, and so does whoever
/// is named without a role. Bodies are one where they are called the same.
struct SpeakerStore {
    let db: Database

    /// Stores the statements of the document with the key.
    func store(_ prepared: PreparedStatements, document: Int64) throws {
        guard !prepared.rows.isEmpty else { return }
        var keys: [Int: Int64] = [:]
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO statement(document, speaker, role, kind, verb, start, "end", first_passage, last_passage, is_whole)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for row in prepared.rows {
            let key = try keys[row.speaker] ?? store(prepared.speakers[row.speaker], document: document)
            keys[row.speaker] = key
            try insert.execute(arguments: [
                document, key, row.role, row.kind.rawValue, row.verb, row.span.lowerBound, row.span.upperBound,
                row.passages.lowerBound, row.passages.upperBound, row.isWhole,
            ])
        }
    }

    /// Takes out the speakers of whom nothing is left, among those of a document that goes; to be called before it goes,
    /// with what takes it out.
    func removing(document: Int64, _ remove: () throws -> Void) throws {
        let speakers = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT DISTINCT speaker FROM statement WHERE document = ?"), arguments: [document])
        try remove()
        for speaker in speakers {
            try db.cachedStatement(
                sql: """
                    DELETE FROM speaker WHERE key = ?1
                        AND NOT EXISTS (SELECT 1 FROM statement WHERE speaker = ?1)
                    """
            ).execute(arguments: [speaker])
        }
    }

    private func store(_ speaker: Speaker, document: Int64) throws -> Int64 {
        let key = try known(speaker, document: document) ?? add(speaker)
        for (ordinal, role) in speaker.roles.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO speaker_role(document, speaker, ordinal, role, role_key) VALUES (?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [document, key, ordinal, role, OfficeRole(role).key])
        }
        return key
    }

    /// The speaker that is held already, if it is one.
    private func known(_ speaker: Speaker, document: Int64) throws -> Int64? {
        let candidates = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT key FROM speaker WHERE exact_key = ? AND is_body = ? ORDER BY key"),
            arguments: [Folding.exact(speaker.name), speaker.isBody])
        if speaker.isBody { return candidates.first }
        let roles = speaker.roles.map { OfficeRole($0) }
        return try candidates.first { candidate in
            let held = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT role, document FROM speaker_role WHERE speaker = ? GROUP BY role_key"),
                arguments: [candidate])
            // two namesakes of one document are two
            guard !held.contains(where: { ($0[1] as Int64) == document }) else { return false }
            return held.contains { row in
                let role = OfficeRole(row[0])
                return roles.contains { $0.ties(with: role) }
            }
        }
    }

    private func add(_ speaker: Speaker) throws -> Int64 {
        let slug = DocumentIdentity.slug(speaker.name)
        let base = slug.isEmpty ? "nguoi-phat-bieu" : slug
        var id = base
        var suffix = 2
        while try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM speaker WHERE id = ?)"), arguments: [id]) ?? false
        {
            id = "\(base)-\(suffix)"
            suffix += 1
        }
        try db.cachedStatement(
            sql: "INSERT INTO speaker(id, name, name_key, exact_key, is_body) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            id, speaker.name, Folding.folded(speaker.name), Folding.exact(speaker.name), speaker.isBody,
        ])
        return db.lastInsertedRowID
    }
}
