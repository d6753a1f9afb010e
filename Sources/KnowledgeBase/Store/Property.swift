import GRDB

/// A named value that the knowledge base keeps about itself: versions of what is derived, the user's own synonyms.
enum Property {
    /// The value called `name`; nil where there is none.
    static func value(_ name: String, _ db: Database) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT value FROM property WHERE name = ?"), arguments: [name])
    }

    /// Keeps `value` under `name`.
    static func set(_ name: String, to value: String, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO property(name, value) VALUES (?, ?)
                ON CONFLICT(name) DO UPDATE SET value = excluded.value
                """, arguments: [name, value])
    }
}
