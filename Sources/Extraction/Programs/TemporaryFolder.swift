import Glibc

/// A folder for what programs write, for this user's eyes alone.
enum TemporaryFolder {
    /// Makes a folder; nil if the system lets none be made.
    static func make() -> String? {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/kb-XXXXXX".utf8CString)
        return template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static func remove(_ folder: String) {
        if let directory = opendir(folder) {
            var names: [String] = []
            while let entry = readdir(directory) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
                names.append(String(decoding: name, as: UTF8.self))
            }
            closedir(directory)
            for name in names where name != "." && name != ".." {
                let path = folder + "/" + name
                var status = stat()
                guard lstat(path, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { remove(path) } else { unlink(path) }
            }
        }
        rmdir(folder)
    }
}
