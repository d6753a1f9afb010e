import Glibc

/// A folder for what programs write, for this user's eyes alone; it is removed with this object.
///
/// It is locked as long as its process lives, so that a later one can tell, and remove, what one that was killed left.
final class TemporaryFolder: Sendable {
    /// Its path.
    let path: String
    private let lock: Int32

    /// Makes a folder; nil if the system lets none be made.
    init?() {
        var template = Array("\(Self.parent)/kb-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { return nil }
        path = made
        lock = open(made, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if lock >= 0 { flock(lock, LOCK_EX | LOCK_NB) }
    }

    deinit {
        Self.remove(path)
        if lock >= 0 { close(lock) }
    }

    private static var parent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// One that is younger may not be locked yet.
    private static let youth = 60

    /// Removes the folders whose processes are gone.
    static func removeAbandoned() {
        for name in names(in: parent) where name.utf8.count == 9 && name.hasPrefix("kb-") {
            let path = parent + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid(),
                status.st_mtim.tv_sec + youth < time(nil)
            else { continue }
            let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard folder >= 0 else { continue }
            defer { close(folder) }
            if flock(folder, LOCK_EX | LOCK_NB) == 0 { remove(path) }
        }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static func remove(_ folder: String) {
        for name in names(in: folder) {
            let path = folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR { remove(path) } else { unlink(path) }
        }
        rmdir(folder)
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            names.append(String(decoding: name, as: UTF8.self))
        }
        return names.filter { $0 != "." && $0 != ".." }
    }
}
