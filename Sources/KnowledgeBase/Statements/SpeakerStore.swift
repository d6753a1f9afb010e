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
    let memory: NamesakeMemory

    /// - Parameter memory: what to keep in mind from document to document, while nobody else writes.
    init(db: Database, memory: NamesakeMemory = NamesakeMemory()) {
        self.db = db
        self.memory = memory
    }

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
        let speakers = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT key, exact_key FROM speaker
                    WHERE key IN (SELECT speaker FROM statement WHERE document = ?)
                    """), arguments: [document])
        try remove()
        for speaker in speakers {
            memory.forget(speaker[1])
            try db.cachedStatement(
                sql: """
                    DELETE FROM speaker WHERE key = ?1
                        AND NOT EXISTS (SELECT 1 FROM statement WHERE speaker = ?1)
                    """
            ).execute(arguments: [speaker[0] as Int64])
        }
    }

    private func store(_ speaker: Speaker, document: Int64) throws -> Int64 {
        let name = Folding.exact(speaker.name)
        let roles = speaker.roles.map { OfficeRole($0) }
        // a role without a body ties nobody
        let ties = speaker.isBody ? [] : roles.filter { !$0.body.isEmpty }
        let held = speaker.isBody ? try body(named: name) : try known(name, by: ties, document: document)
        let key = try held ?? add(speaker)
        memory.note(key, named: name, roles: ties, document: document)
        for (ordinal, (role, office)) in zip(speaker.roles, roles).enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO speaker_role(document, speaker, ordinal, role, role_key) VALUES (?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [document, key, ordinal, role, office.key])
        }
        return key
    }

    private func body(named name: String) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT key FROM speaker WHERE exact_key = ? AND is_body = 1 ORDER BY key LIMIT 1"),
            arguments: [name])
    }

    /// The person with the name whom a role ties to these; nil where there is none.
    private func known(_ name: String, by roles: [OfficeRole], document: Int64) throws -> Int64? {
        guard !roles.isEmpty else { return nil }
        return try memory.namesakes(name) { try namesakes(name) }.first { held in
            held.document != document && held.roles.contains { role in roles.contains { $0.ties(with: role) } }
        }?.speaker
    }

    /// Those with the name who have roles that can tie.
    private func namesakes(_ name: String) throws -> [NamesakeMemory.Namesake] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT near.key, speaker_role.role, max(speaker_role.document) FROM
                        (SELECT key FROM speaker WHERE exact_key = ? AND is_body = 0 ORDER BY key DESC LIMIT ?) AS near
                    JOIN speaker_role ON speaker_role.speaker = near.key
                    GROUP BY near.key, speaker_role.role_key ORDER BY near.key
                    """), arguments: [name, NamesakeMemory.mostNamesakes])
        var found: [NamesakeMemory.Namesake] = []
        while let row = try rows.next() {
            let role = OfficeRole(row[1])
            guard !role.body.isEmpty else { continue }
            let speaker: Int64 = row[0]
            let document: Int64 = row[2]
            if let last = found.indices.last, found[last].speaker == speaker {
                found[last].roles.append(role)
                found[last].document = max(found[last].document ?? document, document)
            } else {
                found.append(.init(speaker: speaker, roles: [role], document: document))
            }
        }
        return found
    }

    private func add(_ speaker: Speaker) throws -> Int64 {
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
