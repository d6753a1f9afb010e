import GRDBSQLite
import Glibc

/// SQLite's account of the memory that it has: nobody asks for it, and each piece of memory waits for a lock to be counted.
///
/// Source: sqlite.org/c3ref/c_config_covering_index_scan.html, SQLITE_CONFIG_MEMSTATUS.
enum SQLiteAccounting {
    /// Leaves it out, unless SQLite is at work already.
    static func leaveOut() { _ = result }

    private static let result: CInt? = configure?(SQLITE_CONFIG_MEMSTATUS, 0)

    /// `sqlite3_config`, which Swift does not see for its open list of parameters; this one takes a number.
    private static let configure = dlsym(nil, "sqlite3_config").map {
        unsafeBitCast($0, to: (@convention(c) (CInt, CInt) -> CInt).self)
    }
}
