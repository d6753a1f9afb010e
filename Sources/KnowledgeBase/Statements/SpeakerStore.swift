import Documents
import Foundation
import GRDB
import VietnameseText

/// Stores who said what, and finds out who is who across documents.
///
/// One person is one speaker, with a history of roles. Two documents mean the same person where the full names are the
/// same, letter by letter and mark by mark, and a role ties them; which do is told when all documents of a transaction are
/// stored (`SpeakerSettlement`): until then all of one name are one. Bodies are one where they are called the same.
struct SpeakerStore {
    let db: Database
    /// The names of those who are to be told apart.
    var names = SpeakerNames()

    /// Stores the statements of the document with the key.
    func store(_ prepared: PreparedStatements, document: Int64) throws {
        guard !prepared.rows.isEmpty else { return }
        var keys: [Int: Int64] = [:]
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO statement(document, speaker, role, kind, verb, start, "end", first_passage, last_passage, is_whole,
                    page)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for row in prepared.rows {
            let key =
                try keys[row.speaker] ?? store(prepared.speakers[row.speaker], from: prepared.home, document: document)
            keys[row.speaker] = key
            try insert.execute(arguments: [
                document, key, row.role, row.kind.rawValue, row.verb, row.span.lowerBound, row.span.upperBound,
                row.passages.lowerBound, row.passages.upperBound, row.isWhole, row.page,
            ])
        }
    }

    /// Takes out the speakers of whom nothing is left, among those of a document that goes; to be called before it goes,
    /// with what takes it out.
    func removing(document: Int64, _ remove: () throws -> Void) throws {
        let speakers = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT key, exact_key FROM speaker
                    WHERE key IN (SELECT speaker FROM statement WHERE document = ?)
                    """), arguments: [document])
        try remove()
        for speaker in speakers {
            names.touch(speaker[1])
            try db.cachedStatement(
                sql: """
                    DELETE FROM speaker WHERE key = ?1
                        AND NOT EXISTS (SELECT 1 FROM statement WHERE speaker = ?1)
                    """
            ).execute(arguments: [speaker[0] as Int64])
        }
    }

    private func store(_ speaker: Speaker, from home: HomePlace?, document: Int64) throws -> Int64 {
        let name = Folding.exact(speaker.name)
        let roles = speaker.roles.map { OfficeRole($0) }
        let held = speaker.isBody ? try body(named: name) : try namesake(name, notIn: document)
        if !speaker.isBody { names.touch(name) }
        let key = try held ?? add(speaker)
        for (ordinal, (role, office)) in zip(speaker.roles, roles).enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO speaker_role(document, speaker, ordinal, role, role_key, place, is_city)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [document, key, ordinal, role, office.key, home?.name, home?.isCity])
        }
        return key
    }

    private func body(named name: String) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT key FROM speaker WHERE exact_key = ? AND is_body = 1 ORDER BY key LIMIT 1"),
            arguments: [name])
    }

    /// Somebody with the name whom the document does not have say anything yet.
    private func namesake(_ name: String, notIn document: Int64) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT key FROM speaker WHERE exact_key = ?1 AND is_body = 0 AND NOT EXISTS (
                        SELECT 1 FROM speaker_role WHERE document = ?2 AND speaker = key)
                        AND NOT EXISTS (SELECT 1 FROM statement WHERE document = ?2 AND speaker = key)
                    LIMIT 1
                    """), arguments: [name, document])
    }

    /// A new speaker, with an id that nobody has.
    func add(_ speaker: Speaker) throws -> Int64 {
        let slug = DocumentIdentity.slug(speaker.name)
        let id = try freeID(slug.isEmpty ? "nguoi-phat-bieu" : slug)
        try db.cachedStatement(
            sql: "INSERT INTO speaker(id, name, name_key, exact_key, is_body) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            id, speaker.name, Folding.folded(speaker.name), Folding.exact(speaker.name), speaker.isBody,
        ])
        return db.lastInsertedRowID
    }

    /// An id that nobody has: the base, or the base with a number behind it, found in few steps however many have one.
    private func freeID(_ base: String) throws -> String {
        func isTaken(_ number: Int) throws -> Bool {
            try Bool.fetchOne(
                db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM speaker WHERE id = ?)"),
                arguments: [number == 1 ? base : "\(base)-\(number)"]) ?? false
        }
        var free = 1
        while try isTaken(free) { free *= 2 }
        var taken = free / 2
        while free - taken > 1 {
            let middle = (free + taken) / 2
            if try isTaken(middle) { taken = middle } else { free = middle }
        }
        return free == 1 ? base : "\(base)-\(free)"
    }
}
