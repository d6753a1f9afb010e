import Crypto
import Glibc

/// The sockets by which LibreOffice's starts find the instance that runs, which it puts into `/tmp` whatever it is told, and
/// leaves there when it is killed.
enum OfficeSockets {
    private static var prefix: String { "/tmp/OSL_PIPE_\(getuid())_SingleOfficeIPC_" }

    /// Removes the one of an instance that has ended, by the URL of its profile.
    static func remove(ofProfile url: String) { unlink(path(ofProfile: url)) }

    /// Where the socket of a profile is: its name is the MD5 of the URL in UTF-16, each byte in as few digits as it needs
    /// (LibreOffice's `desktop/source/app/officeipcthread.cxx`, CreateMD5FromString).
    static func path(ofProfile url: String) -> String {
        let bytes = url.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        return prefix + Insecure.MD5.hash(data: bytes).map { String($0, radix: 16) }.joined()
    }

    /// Removes this user's that nobody listens on; one of fewer seconds may be about to be listened on.
    static func removeAbandoned(olderThan youth: Int) {
        guard let directory = opendir("/tmp") else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let path = withUnsafeBytes(of: &entry.pointee.d_name) {
                "/tmp/" + String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard path.hasPrefix(prefix) else { continue }
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
