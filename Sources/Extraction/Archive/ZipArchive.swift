import CLibArchive
import Glibc

/// Reads a ZIP archive that lies in memory, by libarchive; nothing is ever written to disk.
///
/// Entries may say anything of their size: what is read is bounded by the caller, as is the whole.
struct ZipArchive {
    /// An entry's head.
    struct Entry {
        /// Its name as it stands in the archive, `/` between folders; bytes that are not UTF-8 become U+FFFD.
        let path: String
        /// Whether it is a file, not a folder or a link.
        let isFile: Bool
        /// Whether it can be read only with a password.
        let isEncrypted: Bool
    }

    /// The most entries that are looked at.
    private static let maximumEntries = 20_000

    private let bytes: [UInt8]

    /// Creates a reader of an archive.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether bytes begin as a ZIP archive does.
    static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Goes through the entries in their order; `visit` may read each, and says whether to go on.
    func forEachEntry(
        _ visit: (Entry, EntryReader) throws(ExtractionError) -> Bool
    ) throws(ExtractionError) {
        guard let archive = archive_read_new() else { throw .outOfMemory(limit: 0) }
        defer { archive_read_free(archive) }
        // libarchive gives names in the encoding of the thread's locale, and none if they are not of it.
        let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
        let outer = uselocale(locale)
        defer {
            uselocale(outer)
            if let locale { freelocale(locale) }
        }
        archive_read_support_format_zip(archive)
        // The array outlives the archive: it is this value's own.
        let result: Result<Void, ExtractionError> = bytes.withUnsafeBytes { buffer in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                return .failure(.damaged)
            }
            return Result { () throws(ExtractionError) in try Self.walk(archive, visit) }
        }
        try result.get()
    }

    private static func walk(
        _ archive: OpaquePointer, _ visit: (Entry, EntryReader) throws(ExtractionError) -> Bool
    ) throws(ExtractionError) {
        for _ in 0..<maximumEntries {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return }
            guard status >= ARCHIVE_WARN, let entry else { throw .damaged }
            guard try visit(head(of: entry), EntryReader(archive: archive)) else { return }
        }
        throw .tooManyEntries(limit: maximumEntries)
    }

    /// The contents of the files whose names are wanted, by their names; all together have at most `limit` bytes.
    func contents(
        limit: Int, where isWanted: (String) -> Bool
    ) throws(ExtractionError) -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        var left = limit
        try forEachEntry { (entry, reader) throws(ExtractionError) in
            guard entry.isFile, isWanted(entry.path), contents[entry.path] == nil else { return true }
            guard !entry.isEncrypted else { throw .encrypted }
            guard let content = try reader.read(limit: left) else { throw .tooMuchText(limit: limit) }
            left -= content.count
            contents[entry.path] = content
            return true
        }
        return contents
    }

    private static func head(of entry: OpaquePointer) -> Entry {
        let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
        return Entry(
            path: name.map { String(cString: $0) } ?? "",
            isFile: archive_entry_filetype(entry) == 0o100000,
            isEncrypted: archive_entry_is_encrypted(entry) != 0)
    }

    /// Reads the content of the entry that a walk is at.
    struct EntryReader {
        fileprivate let archive: OpaquePointer

        /// The content; nil if it has more bytes than `limit`. What is unpacked counts against the budget, if there is one.
        func read(limit: Int, budget: UnpackingBudget? = nil) throws(ExtractionError) -> [UInt8]? {
            var content: [UInt8] = []
            while true {
                let count = withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { chunk in
                    let count = archive_read_data(archive, chunk.baseAddress, chunk.count)
                    if count > 0 { content.append(contentsOf: chunk[..<count]) }
                    return count
                }
                if count == 0 { return content }
                guard count > 0 else { throw .damaged }
                try budget?.spend(count)
                guard content.count <= limit else { return nil }
            }
        }
    }
}
