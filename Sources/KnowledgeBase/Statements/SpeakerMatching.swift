import Documents
import GRDB
import VietnameseText

/// Finds whom a name means that somebody types: a name or a role, or a part of either, marks optional.
struct SpeakerMatching {
    /// Those who are meant.
    struct Match: Sendable {
        var speakers: [Int64]
        /// The role by which they are meant, as a key: then only what they said in it counts.
        var role: String?
        /// Whether the role must begin with the key: `Giám đốc` is not the deputy.
        var beginsRole = false
    }

    let db: Database

    /// Those whom `name` means. The first that anybody fits counts: the whole name, a part of it, the beginning of a role,
    /// a part of one, a role with a name behind it. Marks that are typed must be there, where anybody has them.
    func match(_ name: String) throws -> Match {
        let words = SpeakerMatching.words(name)
        guard !words.isEmpty else { return Match(speakers: []) }
        let folded = words.map(\.folded).joined(separator: " ")
        let exact = words.map(\.exact).joined(separator: " ")
        if let id = try Int64.fetchOne(db, sql: "SELECT key FROM speaker WHERE id = ?", arguments: [name]),
            name.contains("-")
        {
            return Match(speakers: [id])
        }
        for sql in [
            "SELECT key, exact_key FROM speaker WHERE name_key = ?1",
            "SELECT key, exact_key FROM speaker WHERE instr(' ' || name_key || ' ', ' ' || ?1 || ' ') > 0",
        ] {
            let found = try Row.fetchAll(db, sql: sql, arguments: [folded])
            guard !found.isEmpty else { continue }
            let marked = found.filter { " \($0[1] as String) ".contains(" \(exact) ") }
            return Match(speakers: (marked.isEmpty ? found : marked).map { $0[0] })
        }
        let role = OfficeRole(words.map(\.exact).joined(separator: " ")).key
        for (sql, begins) in [
            ("SELECT DISTINCT speaker FROM speaker_role WHERE role_key = ?1 OR role_key LIKE ?1 || ' %'", true),
            (
                "SELECT DISTINCT speaker FROM speaker_role WHERE instr(' ' || role_key || ' ', ' ' || ?1 || ' ') > 0",
                false
            ),
        ] {
            let found = try Int64.fetchAll(db, sql: sql, arguments: [role])
            if !found.isEmpty { return Match(speakers: found, role: role, beginsRole: begins) }
        }
        return try withRoleAndName(words.map(\.folded))
    }

    /// `Bí thư Thành ủy Trần Đức Thiệu`: the end names the person, the beginning a role of theirs.
    private func withRoleAndName(_ words: [String]) throws -> Match {
        guard words.count >= 2, words.count <= 24 else { return Match(speakers: []) }
        for start in 1..<words.count {
            let name = words[start...].joined(separator: " ")
            let role = OfficeRole(words[..<start].joined(separator: " ")).key
            let found = try Int64.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT speaker.key FROM speaker JOIN speaker_role ON speaker_role.speaker = speaker.key
                    WHERE (name_key = ?1 OR name_key LIKE '% ' || ?1)
                        AND instr(' ' || role_key || ' ', ' ' || ?2 || ' ') > 0
                    """, arguments: [name, role])
            if !found.isEmpty { return Match(speakers: found) }
        }
        return Match(speakers: [])
    }

    /// The words without a form of address before them.
    private static func words(_ name: String) -> [Folding.Term] {
        let words = Folding.tokens(of: name)
        for address in [["ong"], ["ba"], ["anh"], ["chi"], ["dong", "chi"], ["d", "c"]]
        where words.count > address.count && words.prefix(address.count).map(\.folded) == address {
            return Array(words.dropFirst(address.count))
        }
        return words
    }
}

extension SpeakerMatching.Match {
    /// The condition on `statement` in SQL: that it is theirs, and in the role.
    var condition: (sql: String, arguments: StatementArguments) {
        let keys = speakers.map(String.init).joined(separator: ",")
        guard let role else { return ("statement.speaker IN (\(keys))", []) }
        return (
            """
            statement.speaker IN (\(keys)) AND EXISTS (SELECT 1 FROM speaker_role
                WHERE speaker_role.document = statement.document AND speaker_role.speaker = statement.speaker
                    AND \(beginsRole ? "instr(role_key || ' ', ? || ' ') = 1" : "instr(' ' || role_key || ' ', ' ' || ? || ' ') > 0"))
            """, [role]
        )
    }
}
