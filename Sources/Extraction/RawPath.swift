import Glibc

/// The bytes by which the system knows a path.
///
/// Names of files are bytes; those from systems of before Unicode are no UTF-8. A string has U+FFFD in place of what it
/// cannot hold, and the file is then the one in its folder whose name reads so.
public enum RawPath {
    /// The path's bytes, with a zero at their end; nil if no file is called so, or several may be meant.
    public static func bytes(of path: String) -> [CChar]? {
        var status = stat()
        if !path.contains("\u{FFFD}") || lstat(path, &status) == 0 { return Array(path.utf8CString) }
        guard let slash = path.lastIndex(of: "/") else { return nil }
        let name = path[path.index(after: slash)...]
        let parent = String(path[..<slash])
        guard let folder = bytes(of: parent.isEmpty ? "/" : parent) else { return nil }
        guard name.contains("\u{FFFD}") else { return folder.dropLast() + "/\(name)".utf8CString }
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var found: [CChar]?
        while let entry = readdir(directory) {
            let raw = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard String(decoding: raw, as: UTF8.self) == name else { continue }
            if found != nil { return nil }
            found = folder.dropLast() + [CChar(0x2F)] + raw.map { CChar(bitPattern: $0) } + [0]
        }
        return found
    }
}
