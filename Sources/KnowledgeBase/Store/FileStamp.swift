import Foundation

extension KnowledgeBase {
    /// A text that changes whenever the file may have changed: sizes and times of the file and of its write-ahead log, and
    /// the day, since some answers depend on it. Costs two system calls and no query.
    public var fileStamp: String {
        let parts = [path, path + "-wal"].map { name -> String in
            var status = stat()
            guard stat(name, &status) == 0 else { return "-" }
            return "\(status.st_ino).\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        }
        return (parts + [String(Int(Date().timeIntervalSince1970) / 86_400)]).joined(separator: "/")
    }
}
