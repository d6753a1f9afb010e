import Extraction
import Foundation
import GRDB

/// What came of a file when it was read, beside its documents: enough to tell the same again while it does not change.
struct SourceFile: Sendable, Equatable {
    /// Something that gave no document: the file, or what lies in it.
    struct Failure: Codable, Sendable, Equatable {
        /// Its path in the file; empty for the file itself.
        var path: String
        var reason: FailureReason
    }

    /// How many documents were read from it.
    var documents = 0
    /// What gave none.
    var failures: [Failure] = []
    /// Whether reading it again would give the same: not so where a program was missing, say.
    var isLasting = true

    /// Notes that something in the file, or the file itself, gave no document.
    mutating func add(_ error: ExtractionError, at path: String) {
        failures.append(Failure(path: path, reason: FailureReason(error)))
        switch error {
        case .programMissing, .workerUnavailable, .cancelled, .notFound, .unreadable, .notRegularFile:
            isLasting = false
        default: break
        }
    }

    /// This, and what came of the rest of the file.
    func followed(by rest: SourceFile) -> SourceFile {
        SourceFile(
            documents: documents + rest.documents, failures: failures + rest.failures,
            isLasting: isLasting && rest.isLasting)
    }

    /// Of a file that was read in part.
    static let unfinished = SourceFile(isLasting: false)

    /// The most failures of one file that are told one by one.
    private static let mostFailures = 20

    /// Puts a number in place of failures that are too many to be told.
    mutating func shortenFailures() {
        let more = failures.count - Self.mostFailures
        guard more > 1 else { return }
        failures.removeLast(more)
        let reason = FailureReason(
            english: "\(more) more files in it gave no text", vietnamese: "còn \(more) tệp khác trong đó không đọc được"
        )
        failures.append(Failure(path: "", reason: reason))
    }

    /// Whether there is anything to keep that its documents do not tell.
    fileprivate var isNotable: Bool { documents != 1 || !failures.isEmpty || !isLasting }
}

/// Keeps what came of files, inside a transaction of the caller's.
///
/// It is a memory and nothing else: without it, files are read again.
struct SourceFileStore {
    /// The table. documents: how many were read from the file, -1 where it is to be read at every ingest; failures: JSON.
    static let table = """
        CREATE TABLE IF NOT EXISTS source_file (
            location TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            checked INTEGER NOT NULL,
            reading TEXT NOT NULL,
            documents INTEGER NOT NULL,
            failures TEXT
        ) WITHOUT ROWID
        """

    let db: Database

    /// Keeps what came of a file.
    func keep(_ record: SourceFile, of file: FileInput, reading: String) throws {
        guard record.isNotable else {
            return try db.cachedStatement(sql: "DELETE FROM source_file WHERE location = ?")
                .execute(arguments: [file.location])
        }
        let failures =
            record.failures.isEmpty
            ? nil : String(decoding: try JSONEncoder().encode(record.failures), as: UTF8.self)
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO source_file VALUES (?, ?, ?, ?, ?, ?, ?)").execute(
            arguments: [
                file.location, file.state.size, file.state.modified, file.state.checked, reading,
                record.isLasting ? record.documents : -1, failures,
            ])
    }
}
