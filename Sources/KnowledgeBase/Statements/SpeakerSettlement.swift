import Documents
import GRDB

/// Tells which of the documents that quote somebody of one name quote the same person.
///
/// It is worked out from all of them each time, so that it does not depend on which came first: those whom a seat ties that
/// is told with its place (`OfficeSeat.tie`, strong) are one, through however many others; those who do not tell a place are
/// one with each other, and with the only one elsewhere whom they may be – where they may be one of several, they are none of
/// them. Whoever is named without a role is nobody else. Two namesakes of one document are two.
struct SpeakerSettlement {
    /// What one document has somebody of the name be.
    private struct Mention {
        var document: Int64
        var speaker: Int64
        /// Places in the list of the seats that occur.
        var seats: [Int] = []
    }

    /// More different seats than these of one name are not compared.
    private static let mostSeats = 400

    let db: Database

    /// Puts the statements of those who have these names with the speakers who said them.
    func settle(_ names: Set<String>) throws {
        for name in names.sorted() { try settle(name) }
    }

    private func settle(_ name: String) throws {
        var (mentions, seats) = try mentions(name)
        guard !mentions.isEmpty else { return try removeEmpty(name) }
        var groups = SpeakerGroups(documents: mentions.map(\.document))
        let ties = SeatTies(seats)
        groups.join(mentions.map(\.seats), by: ties)
        // each group keeps the speaker whom most of it has now, so that permalinks stay
        var taken: Set<Int64> = []
        var moves: [(mention: Mention, to: Int64)] = []
        for group in groups.all.sorted(by: { ($1.count, $0[0]) < ($0.count, $1[0]) }) {
            var counts: [Int64: Int] = [:]
            for member in group where !taken.contains(mentions[member].speaker) {
                counts[mentions[member].speaker, default: 0] += 1
            }
            let key =
                try counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
                ?? another(like: mentions[group[0]].speaker)
            taken.insert(key)
            for member in group where mentions[member].speaker != key { moves.append((mentions[member], key)) }
        }
        mentions = []
        try move(moves)
        try removeEmpty(name)
    }

    /// The mentions of those with the name, in the order of their documents' ids, and the seats that occur.
    private func mentions(_ name: String) throws -> ([Mention], [OfficeSeat]) {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT said.document, said.speaker, speaker_role.role, speaker_role.place, speaker_role.is_city
                    FROM (SELECT DISTINCT statement.document, statement.speaker FROM speaker
                        JOIN statement ON statement.speaker = speaker.key
                        WHERE speaker.exact_key = ? AND speaker.is_body = 0) AS said
                    JOIN document ON document.key = said.document
                    LEFT JOIN speaker_role ON speaker_role.document = said.document AND speaker_role.speaker = said.speaker
                    ORDER BY document.id, said.speaker, speaker_role.ordinal
                    """), arguments: [name])
        var mentions: [Mention] = []
        var seats: [OfficeSeat] = []
        var places: [OfficeSeat: Int] = [:]
        while let row = try rows.next() {
            let mention = Mention(document: row[0], speaker: row[1])
            if mentions.last?.document != mention.document || mentions.last?.speaker != mention.speaker {
                mentions.append(mention)
            }
            let home = (row[3] as String?).map { HomePlace(name: $0, isCity: row[4]) }
            guard let role: String = row[2], let seat = OfficeSeat(role, home: home) else { continue }
            let place = places[seat] ?? seats.count
            if place == seats.count {
                guard seats.count < SpeakerSettlement.mostSeats else { continue }
                seats.append(seat)
                places[seat] = place
            }
            mentions[mentions.count - 1].seats.append(place)
        }
        return (mentions, seats)
    }

    private func move(_ moves: [(mention: Mention, to: Int64)]) throws {
        // all are read before any is written: two of one document may change places
        var statements: [(id: Int64, to: Int64)] = []
        var roles: [(row: Row, to: Int64)] = []
        for (mention, key) in moves {
            let arguments: StatementArguments = [mention.document, mention.speaker]
            statements += try Int64.fetchAll(
                db.cachedStatement(sql: "SELECT id FROM statement WHERE document = ? AND speaker = ?"),
                arguments: arguments
            ).map { ($0, key) }
            roles += try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT document, ordinal, role, role_key, place, is_city FROM speaker_role
                        WHERE document = ? AND speaker = ?
                        """), arguments: arguments
            ).map { ($0, key) }
            try db.cachedStatement(sql: "DELETE FROM speaker_role WHERE document = ? AND speaker = ?")
                .execute(arguments: arguments)
        }
        for (id, key) in statements {
            try db.cachedStatement(sql: "UPDATE statement SET speaker = ? WHERE id = ?").execute(arguments: [key, id])
        }
        for (row, key) in roles {
            try db.cachedStatement(
                sql: """
                    INSERT INTO speaker_role(document, speaker, ordinal, role, role_key, place, is_city)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                row[0] as Int64, key, row[1] as Int, row[2] as String, row[3] as String, row[4] as String?,
                row[5] as Bool?,
            ])
        }
    }

    /// A new speaker of the same name.
    private func another(like speaker: Int64) throws -> Int64 {
        guard let name = try String.fetchOne(db, sql: "SELECT name FROM speaker WHERE key = ?", arguments: [speaker])
        else {
            return speaker
        }
        return try SpeakerStore(db: db).add(Speaker(name: name))
    }

    /// Takes out those with the name of whom nothing is left.
    private func removeEmpty(_ name: String) throws {
        try db.cachedStatement(
            sql: """
                DELETE FROM speaker WHERE exact_key = ?
                    AND NOT EXISTS (SELECT 1 FROM statement WHERE statement.speaker = speaker.key)
                """
        ).execute(arguments: [name])
    }
}
