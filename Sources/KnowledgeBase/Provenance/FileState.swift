import Foundation

/// What the file system says of a file: enough to tell, mostly, that it has not changed.
struct FileState: Sendable, Equatable {
    /// In bytes.
    var size: Int
    /// When it was last changed, in nanoseconds since 1970.
    var modified: Int64
    /// When this was asked, in nanoseconds since 1970.
    var checked: Int64

    /// A file that is changed twice within this time may show one time for both, on some file systems.
    private static let resolution: Int64 = 2_000_000_000

    init(size: Int, modified: Int64, checked: Int64) {
        self.size = size
        self.modified = modified
        self.checked = checked
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        checked = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }

    /// Whether a file that was so then has the same content if it is `later` now.
    func vouches(for later: FileState) -> Bool {
        size == later.size && modified == later.modified && checked - modified > FileState.resolution
    }

    /// `modified` as ISO 8601 in UTC.
    var modifiedAt: String {
        Date(timeIntervalSince1970: Double(modified / 1_000_000_000)).formatted(.iso8601)
    }
}
