import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// Has what SQLite wrote into a file brought to the disk while more is written, on a thread of its own: the commit at the end,
/// which waits for the disk, then finds little left to wait for.
///
/// It promises nothing; whether all has arrived is the commit's affair.
///
/// Source: sqlite.org/c3ref/io_methods.html.
final class EarlySync: Sendable {
    private static let stepBytes = 16 << 20

    /// Of its own: the threads of the shared queues are as many as there are cores, and documents are prepared on them.
    private let queue = DispatchQueue(label: "early sync")
    private let group = DispatchGroup()
    private let state = Mutex((isRunning: false, bytes: 0))

    /// Takes down that so many bytes of text were stored, and begins when they have become many; whether it did.
    @discardableResult
    func note(_ bytes: Int, writtenBy db: Database) -> Bool {
        let isDue = state.withLock { state in
            state.bytes += bytes
            guard !state.isRunning, state.bytes >= EarlySync.stepBytes else { return false }
            state = (true, 0)
            return true
        }
        guard isDue else { return false }
        // valid while the connection is open
        var file: UnsafeMutablePointer<sqlite3_file>?
        guard sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK,
            let file, let sync = file.pointee.pMethods?.pointee.xSync
        else { return false }
        nonisolated(unsafe) let open = file
        queue.async(group: group) {
            _ = sync(open, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY)
            self.state.withLock { $0.isRunning = false }
        }
        return true
    }

    /// Waits for what was begun, holding up the thread.
    func wait() { group.wait() }

    /// Waits for what was begun.
    func finish() async {
        await withCheckedContinuation { done in group.notify(queue: queue) { done.resume() } }
    }
}
