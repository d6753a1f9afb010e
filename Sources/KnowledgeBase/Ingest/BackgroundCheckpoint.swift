import GRDB

/// Copies committed pages from the log into the file on a connection of its own, while the next documents are stored: what
/// SQLite would otherwise do at the end of a commit, with everybody waiting.
///
/// A log is begun anew only when all of it was copied before something is written, which never happens while one transaction
/// follows the other; so every few transactions the copying is waited for.
struct BackgroundCheckpoint {
    /// So many transactions the log may have.
    private static let mostTransactions = 4

    private let path: String
    private var copying: Task<Void, Never>?
    private var transactions = 0

    init(path: String) { self.path = path }

    /// Leaves the log to this, instead of copying it at each commit.
    static func takeOver(_ db: Database) throws { try db.execute(sql: "PRAGMA wal_autocheckpoint = 0") }

    /// As SQLite has it by itself, in pages.
    static func giveBack(_ db: Database) throws { try db.execute(sql: "PRAGMA wal_autocheckpoint = 1000") }

    /// Begins to copy what was committed.
    mutating func begin() async {
        await copying?.value
        copying = Task.detached { [path] in
            // on the connection's own thread, since one that waits for the disk keeps those that prepare from none of theirs;
            // what is not copied now the next one copies
            try? await DatabaseQueue(path: path).writeWithoutTransaction { _ = try $0.checkpoint(.passive) }
        }
        transactions += 1
        if transactions % BackgroundCheckpoint.mostTransactions == 0 { await finish() }
    }

    /// Waits until the copying has ended.
    mutating func finish() async {
        await copying?.value
        copying = nil
    }
}
