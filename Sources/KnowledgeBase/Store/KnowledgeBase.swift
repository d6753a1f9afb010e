import Foundation
import GRDB

/// One SQLite file of documents, passages and indexes, opened for reading or for writing.
///
/// Any number of readers see a consistent state while one writer adds documents (WAL).
public struct KnowledgeBase: Sendable {
    /// Whether the file may be changed.
    public enum Access: Sendable {
        /// The file must exist and is never changed.
        case read
        /// The file is created where there is none.
        case write
    }

    /// Where the file is.
    public let path: String

    let pool: DatabasePool
    let catalogs = CatalogCache()
    let sums = PassageSumsPool()
    let orders = DocumentOrders()

    /// Opens the knowledge base at `path`.
    ///
    /// - Throws: `KnowledgeBaseError` with a line for the user.
    public init(path: String, access: Access) throws {
        self.path = path
        SQLiteAccounting.leaveOut()
        if access == .read || FileManager.default.fileExists(atPath: path) {
            try KnowledgeBase.checkFile(path)
        } else {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            } catch {
                throw KnowledgeBaseError.inaccessible(path: path, reason: .cannotMakeFolder(folder.path))
            }
        }
        var configuration = Configuration()
        configuration.readonly = access == .read
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 8
        configuration.foreignKeysEnabled = true
        // an ingest commits when enough has come together, which is not at the end of every access
        configuration.allowsUnsafeTransactions = access == .write
        configuration.prepareDatabase { db in
            if access == .write, !db.configuration.readonly {
                // for a new file: passages fill large pages better, and what merging frees is given back
                try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL")
            }
            // mapped pages count as memory of the process, which an ingest is to keep small
            try db.execute(
                sql: """
                    PRAGMA mmap_size = \(access == .read ? KnowledgeBase.mappedBytes(of: path) : 0);
                    PRAGMA cache_size = -16384;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        do {
            pool = try DatabasePool(
                path: access == .read ? KnowledgeBase.location(path) : path, configuration: configuration)
            switch access {
            case .read:
                try pool.read { try Schema.check($0, path: path) }
            case .write:
                try pool.writeWithoutTransaction { db in
                    try db.execute(sql: "PRAGMA synchronous = NORMAL")
                    try db.inTransaction(.immediate) {
                        try Schema.migrate(db, path: path)
                        return .commit
                    }
                }
            }
        } catch let error as DatabaseError {
            throw KnowledgeBaseError(error, path: path)
        }
        if access == .write { try renewKeysIfOutdated() }
    }

    static func checkFile(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw KnowledgeBaseError.missing(path: path)
        }
        guard !isFolder.boolValue else {
            throw KnowledgeBaseError.inaccessible(path: path, reason: .folder)
        }
        FreshLoading.takeBack(path)
    }

    /// How much of the file is mapped into memory: all of a small one. Of a larger one the part that is mapped would be read
    /// no more than the rest, and count as memory of the process once for each connection.
    private static func mappedBytes(of path: String) -> Int {
        let most = 256 << 20
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        return size <= most ? most : 0
    }

    /// How SQLite is to open the file at `path` for reading: as one that cannot change, where nothing can be written beside
    /// it and no log or journal of changes is there. SQLite reads no other in WAL mode from a disk that can only be read.
    ///
    /// Source: sqlite.org/wal.html, "Read-Only Databases".
    static func location(_ path: String) -> String {
        let url = URL(fileURLWithPath: path)
        guard access(url.deletingLastPathComponent().path, W_OK) != 0,
            !["-wal", "-journal"].contains(where: { FileManager.default.fileExists(atPath: url.path + $0) })
        else { return path }
        let allowed = CharacterSet(charactersIn: "/").union(.alphanumerics)
        return "file:\(url.path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path)?immutable=1"
    }

    /// Runs `body` on a connection of its own with a consistent view of the file, turning SQLite's errors into ours.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        do { return try pool.read(body) } catch let error as DatabaseError {
            throw KnowledgeBaseError(error, path: path)
        }
    }

    /// Runs `body` on the writing connection, which it may leave inside a transaction. Not stopped by a task's
    /// cancellation, which must not tear a document.
    func writeStep<T>(_ body: (Database) throws -> T) throws -> T {
        do { return try pool.writeWithoutTransaction(body) } catch let error as DatabaseError {
            throw KnowledgeBaseError(error, path: path)
        }
    }

    /// Runs `body` in one transaction that is kept whole or not at all.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        do { return try pool.write(body) } catch let error as DatabaseError {
            throw KnowledgeBaseError(error, path: path)
        }
    }
}
