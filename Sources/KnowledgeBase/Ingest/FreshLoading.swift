import Foundation
import GRDB

/// Loading into a file that holds no document yet: pages are written once, into their place, where a log would have them
/// written, summed, read again and copied.
///
/// Of SQLite's rollback journal, such a transaction needs the few pages that it found in the file. Until it ends the file is
/// locked; whoever opens it meanwhile waits, and would find nothing anyway. So it ends soon, and from then on the file has a
/// log as ever, beside which many read.
///
/// Source: sqlite.org/atomiccommit.html.
enum FreshLoading {
    /// So long may others wait, who give up after ten seconds.
    static let mostSeconds = 7.0

    /// Puts the log away; false where it cannot be, since somebody else has the file open.
    static func begin(_ base: KnowledgeBase) -> Bool {
        base.pool.invalidateReadOnlyConnections()
        let mode = try? base.writeStep { db in
            defer { try? db.execute(sql: "PRAGMA synchronous = FULL") }
            return try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        }
        return mode == "delete"
    }

    /// Gives the file its log.
    static func end(_ db: Database) throws {
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }

    /// Takes back what was broken off in the file at `path`, which nobody can do who may only read it.
    static func takeBack(_ path: String) {
        guard FileManager.default.fileExists(atPath: path + "-journal") else { return }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        // one who may not write sees what SQLite says of it
        try? DatabaseQueue(path: path, configuration: configuration).read { _ = try $0.schemaVersion() }
    }
}
