import Documents
import GRDB
import VietnameseText

/// Finds whom a name means that somebody types: a name or a role, or a part of either, marks optional.
struct SpeakerMatching {
    /// Those who are meant.
    struct Match: Sendable {
        /// Those meant by name.
        var speakers: [Int64]
        /// Those meant by a role: only what they said in it counts.
        var inRole: [Int64] = []
        /// The role, as a key.
        var role = ""
        /// How the role fits theirs.
        var fit = Fit.begins

        /// All of them.
        var all: [Int64] { speakers + inRole.filter { !speakers.contains($0) } }
    }

    /// How a name or role that is typed fits one that is held.
    enum Fit: Sendable {
        /// It is the whole, or its beginning: `Giám đốc` is not the deputy.
        case begins
        /// It is a part.
        case contains
        /// Its words are in it in their order: `trần bảy`, `chủ tịch huyện Ninh Hải`.
        case inOrder

        /// The condition that what is typed, folded, fits the column, in SQL; and its argument.
        func condition(_ column: String, _ typed: String) -> (sql: String, argument: String) {
            switch self {
            case .begins: ("instr(\(column) || ' ', ?) = 1", "\(typed) ")
            case .contains: ("instr(' ' || \(column) || ' ', ?) > 0", " \(typed) ")
            case .inOrder:
                (
                    "' ' || replace(\(column), ' ', '  ') || ' ' LIKE ?",
                    "% " + typed.split(separator: " ").joined(separator: " % ") + " %"
                )
            }
        }
    }

    let db: Database

    /// Those whom `name` means. What fits best counts: the whole name, a part of it, the beginning of a role, a part of
    /// one, a role with a name behind it, words of a name or role. Marks that are typed must be there, where anybody has
    /// them. What names a body means those who have an office there, too.
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
        let role = OfficeRole(exact)
        // of one word even the whole is but a part of a name
        if words.count > 1 {
            let whole = try named("name_key = ?", folded, exact)
            if !whole.isEmpty { return try withOffices(whole, role) }
        }
        let part = try named(.contains, folded, exact)
        if !part.isEmpty { return try withOffices(part, role) }
        for fit in [Fit.begins, .contains] {
            // a body stands behind the offices that it has
            if fit == .begins, role.office.isEmpty { continue }
            let found = try inRole(role.key, fit)
            if !found.isEmpty { return Match(speakers: [], inRole: found, role: role.key, fit: fit) }
        }
        let both = try withRoleAndName(words.map(\.folded))
        if !both.isEmpty { return Match(speakers: both) }
        let scattered = try words.count > 1 ? named(.inOrder, folded, exact) : []
        if !scattered.isEmpty { return Match(speakers: scattered) }
        return Match(speakers: [], inRole: try inRole(role.key, .inOrder), role: role.key, fit: .inOrder)
    }

    private func named(_ fit: Fit, _ folded: String, _ exact: String) throws -> [Int64] {
        let (condition, argument) = fit.condition("name_key", folded)
        return try named(condition, argument, exact, fit)
    }

    /// Those whose name meets the condition; of them those who have the marks that are typed, where anybody has.
    private func named(
        _ condition: String, _ argument: String, _ exact: String, _ fit: Fit = .contains
    ) throws -> [Int64] {
        let typed = fit.condition("exact_key", exact)
        let found = try Row.fetchAll(
            db, sql: "SELECT key, \(typed.sql) FROM speaker WHERE \(condition)", arguments: [typed.argument, argument])
        let marked = found.filter { $0[1] as Bool }
        return (marked.isEmpty ? found : marked).map { $0[0] }
    }

    private func inRole(_ role: String, _ fit: Fit) throws -> [Int64] {
        let (condition, argument) = fit.condition("role_key", role)
        return try Int64.fetchAll(
            db, sql: "SELECT DISTINCT speaker FROM speaker_role WHERE \(condition)", arguments: [argument])
    }

    /// `Sở Nội vụ` is a body that speaks, and its director speaks, too.
    private func withOffices(_ speakers: [Int64], _ role: OfficeRole) throws -> Match {
        let list = speakers.map(String.init).joined(separator: ",")
        guard role.office.isEmpty, role.body.contains(" "),
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM speaker WHERE key IN (\(list)) AND is_body)")
                ?? false
        else { return Match(speakers: speakers) }
        return Match(speakers: speakers, inRole: try inRole(role.key, .contains), role: role.key, fit: .contains)
    }

    /// `Bí thư Thành ủy Trần Đức Thiệu`: the end names the person, the beginning a role of theirs.
    private func withRoleAndName(_ words: [String]) throws -> [Int64] {
        guard words.count >= 2, words.count <= 24 else { return [] }
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
            if !found.isEmpty { return found }
        }
        return []
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
    /// The condition on `statement` in SQL: that it is theirs, or said in the role.
    var condition: (sql: String, arguments: StatementArguments) {
        let own = "statement.speaker IN (\(speakers.map(String.init).joined(separator: ",")))"
        guard !inRole.isEmpty else { return (own, []) }
        let (fits, argument) = fit.condition("role_key", role)
        return (
            """
            (\(own) OR statement.speaker IN (\(inRole.map(String.init).joined(separator: ","))) AND EXISTS (
                SELECT 1 FROM speaker_role WHERE speaker_role.document = statement.document
                    AND speaker_role.speaker = statement.speaker AND \(fits)))
            """, [argument]
        )
    }
}
