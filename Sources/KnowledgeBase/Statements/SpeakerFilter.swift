import Documents
import GRDB
import VietnameseText

/// The passages in which somebody speaks.
struct SpeakerFilter {
    let db: Database

    /// The passages with statements by any of those whom `names` mean, and those of documents whose givers named them
    /// as speakers.
    func passages(_ names: [String], capacity: Int) throws -> Bitmap {
        var bitmap = Bitmap(capacity: capacity)
        for name in names {
            let match = try SpeakerMatching(db: db).match(name)
            if !match.all.isEmpty {
                let (condition, arguments) = match.condition
                let rows = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT document.first_passage + statement.first_passage - 1,
                            document.first_passage + statement.last_passage
                        FROM statement JOIN document ON document.key = statement.document WHERE \(condition)
                        """, arguments: arguments)
                while let row = try rows.next() { bitmap.insert((row[0] as Int)..<(row[1] as Int)) }
            }
            let given = try Row.fetchCursor(
                db,
                sql: """
                    SELECT first_passage, first_passage + passage_count FROM document_speaker
                    JOIN document ON document.key = document_speaker.document
                    WHERE instr(' ' || name_key || ' ', ?) > 0
                    """, arguments: [" \(Folding.folded(name)) "])
            while let row = try given.next() { bitmap.insert((row[0] as Int)..<(row[1] as Int)) }
        }
        return bitmap
    }

    /// The condition on `document` in SQL: that somebody called so, or in a role called so, speaks in it.
    static let documentCondition = """
        (EXISTS (SELECT 1 FROM document_speaker WHERE document = document.key AND instr(' ' || name_key || ' ', ?) > 0)
        OR EXISTS (SELECT 1 FROM statement JOIN speaker ON speaker.key = statement.speaker
            LEFT JOIN speaker_role ON speaker_role.document = statement.document AND speaker_role.speaker = speaker.key
            WHERE statement.document = document.key
                AND (instr(' ' || name_key || ' ', ?) > 0 OR instr(' ' || coalesce(role_key, '') || ' ', ?) > 0)))
        """

    /// The arguments of the condition for a name or role.
    static func documentArguments(_ name: String) -> StatementArguments {
        let folded = " \(Folding.folded(name)) "
        return [folded, folded, " \(OfficeRole(name).key) "]
    }

    /// The names of all who speak, with their passages, for facets.
    func members() throws -> FacetMembers {
        var found = FacetMembers.Builder()
        let rows = try RawStatement(
            """
            SELECT speaker.name, document.first_passage + statement.first_passage - 1,
                document.first_passage + statement.last_passage
            FROM statement JOIN speaker ON speaker.key = statement.speaker
            JOIN document ON document.key = statement.document ORDER BY 2
            """, db)
        defer { rows.reset() }
        while try rows.step() {
            let (first, end) = (UInt32(clamping: rows.integer(1)), UInt32(clamping: rows.integer(2)))
            guard first < end else { continue }
            found.add(first..<end, to: found.index(of: String(decoding: rows.text(0), as: UTF8.self)))
        }
        return found.finish()
    }
}
