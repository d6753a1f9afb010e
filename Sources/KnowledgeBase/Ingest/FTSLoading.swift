import GRDB

/// FTS5's settings while very much text comes in at once: what is gathered in memory before a segment is written, and
/// whether segments are merged on the way. They are kept in the file, so they are set back.
///
/// Source: sqlite.org/fts5.html, "The 'automerge' Configuration Option"; `hashsize` is in bytes.
enum FTSLoading {
    /// For loading: large segments, merged at the end.
    static func begin(_ db: Database) throws { try configure(db, hashSize: 64 << 20, autoMerge: 0) }

    /// Writes what is gathered, which a commit would do otherwise: FTS5 does so before a savepoint.
    static func flush(_ db: Database) throws { try db.execute(sql: "SAVEPOINT gathered; RELEASE gathered") }

    /// As FTS5 has it by itself.
    static func end(_ db: Database) throws { try configure(db, hashSize: 1 << 20, autoMerge: 4) }

    private static func configure(_ db: Database, hashSize: Int, autoMerge: Int) throws {
        for (name, value) in [("hashsize", hashSize), ("automerge", autoMerge)] {
            try db.execute(
                sql: "INSERT INTO passage_fts(passage_fts, rank) VALUES(?, ?)", arguments: [name, value])
        }
    }
}
