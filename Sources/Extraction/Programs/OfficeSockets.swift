import Glibc

/// The sockets by which LibreOffice's starts find the instance that runs, which it puts into `/tmp` whatever it is told, and
/// leaves there when it is killed.
enum OfficeSockets {
    /// Removes this user's that nobody listens on; one of fewer seconds may be about to be listened on.
    static func removeAbandoned(olderThan youth: Int) {
        guard let directory = opendir("/tmp") else { return }
        defer { closedir(directory) }
        let prefix = "OSL_PIPE_\(getuid())_SingleOfficeIPC_"
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix(prefix) else { continue }
            let path = "/tmp/" + name
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK, status.st_uid == getuid(),
                status.st_mtim.tv_sec + youth < time(nil), !isListenedOn(path)
            else { continue }
            unlink(path)
        }
    }

    private static func isListenedOn(_ path: String) -> Bool {
        let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard client >= 0 else { return true }
        defer { close(client) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return true }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, size) } == 0
        }
        return isConnected || errno != ECONNREFUSED
    }
}
