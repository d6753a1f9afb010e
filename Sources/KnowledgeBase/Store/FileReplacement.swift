import Foundation
import GRDB

/// Puts a finished file in the place of another, whole or not at all.
struct FileReplacement {
    /// The place.
    let path: String
    /// Where the new file is written until it is finished: beside the place, so that it need only be renamed.
    let temporary: String

    init(of path: String) {
        self.path = path
        temporary = "\(path).new-\(ProcessInfo.processInfo.processIdentifier)"
        discard()
    }

    /// Makes the folder of the place where there is none.
    func makeFolder() throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
            throw KnowledgeBaseError.inaccessible(path: path, reason: .cannotMakeFolder(folder.path))
        }
    }

    /// Removes what was written.
    func discard() { FileReplacement.remove(temporary) }

    /// Puts the new file in its place. A knowledge base that is there must not be open anywhere: what is in its
    /// write-ahead log would else be taken for the new file's.
    func commit() throws {
        try retire()
        try FileReplacement.flush(temporary)
        guard rename(temporary, path) == 0 else {
            throw KnowledgeBaseError.inaccessible(path: path, reason: Wording(systemError: errno))
        }
        try? FileReplacement.flush(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    /// Empties and removes the write-ahead log of the file that is in the place.
    private func retire() throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        var configuration = Configuration()
        configuration.busyMode = .timeout(2)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            // only possible where nobody else has the file open
            let mode = try queue.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
            guard mode == "delete" else { throw KnowledgeBaseError.inUse(path: path) }
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw KnowledgeBaseError.inUse(path: path)
            // a damaged file has nothing that could be kept
            default: break
            }
        }
        for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    private static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    /// Waits until the file, or the folder's list of files, is on the disk.
    private static func flush(_ path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw KnowledgeBaseError.inaccessible(path: path, reason: Wording(systemError: errno)) }
        defer { close(file) }
        guard fsync(file) == 0 else {
            throw KnowledgeBaseError.inaccessible(path: path, reason: Wording(systemError: errno))
        }
    }
}
