import Foundation
import GRDB

/// A copy of a knowledge base that was made, or brought back.
public struct BackupReport: Encodable, Sendable {
    /// The file that was written.
    public var path: String
    /// Its size.
    public var bytes: Int
    /// How many documents it has.
    public var documents: Int
    /// When one of them last came or changed, ISO 8601 in UTC.
    public var updatedAt: String?
    /// Whether it was written by an older kb, and is brought up to date by the next ingest.
    public var isOlder: Bool

    enum CodingKeys: String, CodingKey {
        case path, bytes, documents
        case updatedAt = "updated_at"
        case isOlder = "older_version"
    }
}

extension KnowledgeBase {
    /// Writes a copy of the state of this moment to `target`, while others read and write on; a file that is there is
    /// replaced once the copy is finished and found sound.
    ///
    /// The copy is one file that needs nothing beside it, so that it can be read from where nothing can be written.
    /// Source: sqlite.org/backup.html; in WAL mode one step reads one state and holds nobody up.
    public func backup(to target: String) throws -> BackupReport {
        guard !KnowledgeBase.isSameFile(path, target) else {
            throw KnowledgeBaseError.badValue(
                parameter: "kb backup", value: target, expected: "FILE ≠ --index")
        }
        let replacement = FileReplacement(of: target)
        do {
            try replacement.makeFolder()
            let report = try KnowledgeBase.copy(from: pool, to: replacement.temporary, as: target)
            try replacement.commit()
            return report
        } catch {
            replacement.discard()
            if let error = error as? DatabaseError { throw KnowledgeBaseError(error, path: target) }
            throw error
        }
    }

    /// Puts the knowledge base that is in `file` at `path`, in place of what is there, once it was found sound.
    ///
    /// - Throws: `KnowledgeBaseError`; what is at `path` is then as it was.
    public static func restore(_ file: String, to path: String) throws -> BackupReport {
        try checkFile(file)
        guard !isSameFile(path, file) else {
            throw KnowledgeBaseError.badValue(parameter: "kb restore", value: file, expected: "FILE ≠ --index")
        }
        let replacement = FileReplacement(of: path)
        do {
            let source = try openPlain(file)
            try replacement.makeFolder()
            let report: BackupReport
            do { report = try copy(from: source, to: replacement.temporary, as: path) } catch let error
                as DatabaseError
            {
                // what cannot be read is the copy's fault, what cannot be written the target's
                let isWriting = [.SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN].contains(
                    error.resultCode.primaryResultCode)
                throw KnowledgeBaseError(error, path: isWriting ? path : file)
            }
            try replacement.commit()
            return report
        } catch {
            replacement.discard()
            if let error = error as? DatabaseError { throw KnowledgeBaseError(error, path: file) }
            throw error
        }
    }

    /// Copies a database and looks through the copy.
    private static func copy(
        from source: some DatabaseReader, to temporary: String, as path: String
    ) throws -> BackupReport {
        let copy = try DatabaseQueue(path: temporary)
        try source.backup(to: copy)
        return try copy.writeWithoutTransaction { db in
            let version = try Schema.checkOlder(db, path: path)
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
            guard try String.fetchAll(db, sql: "PRAGMA quick_check(1)") == ["ok"],
                try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
            else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            return BackupReport(
                path: path, bytes: try number("PRAGMA page_count") * number("PRAGMA page_size"),
                documents: try number("SELECT count(*) FROM document"),
                updatedAt: try String.fetchOne(db, sql: "SELECT max(updated_at) FROM document"),
                isOlder: version < Schema.version)
        }
    }

    /// Opens a file for reading as it is, whatever its version.
    static func openPlain(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: location(path), configuration: configuration)
        _ = try queue.read { try Schema.checkOlder($0, path: path) }
        return queue
    }

    private static func isSameFile(_ one: String, _ other: String) -> Bool {
        var (left, right) = (stat(), stat())
        guard stat(one, &left) == 0, stat(other, &right) == 0 else { return false }
        return left.st_dev == right.st_dev && left.st_ino == right.st_ino
    }
}
