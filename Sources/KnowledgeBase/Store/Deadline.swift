import GRDB
import GRDBSQLite

/// Ends what SQLite does on a connection when its time is up (`sqlite3_progress_handler`).
enum Deadline {
    /// Runs `body`; SQLite's work in it fails with `SQLITE_INTERRUPT` once `limit` has passed.
    static func limit<T>(_ limit: Duration, _ db: Database, _ body: () throws -> T) throws -> T {
        let end = UnsafeMutablePointer<ContinuousClock.Instant>.allocate(capacity: 1)
        end.initialize(to: .now + limit)
        defer {
            sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil)
            end.deinitialize(count: 1)
            end.deallocate()
        }
        // a thousand steps of the virtual machine are some tens of microseconds
        sqlite3_progress_handler(
            db.sqliteConnection, 1_000,
            { end in
                guard let end else { return 0 }
                return ContinuousClock.now > end.load(as: ContinuousClock.Instant.self) ? 1 : 0
            }, end)
        return try body()
    }
}
