/// The names in a ZIP archive's directory, which stands at its end (APPNOTE.TXT 4.3.12 and 4.3.16).
///
/// Only to tell formats apart; `ZipArchive` reads archives.
enum ZipDirectory {
    /// Whether a file of the name is in the archive; nil if the directory cannot be found, as in one that is cut off.
    static func contains(_ name: String, in bytes: [UInt8]) -> Bool? {
        guard let end = endRecord(of: bytes) else { return nil }
        let name = Array(name.utf8)
        var offset = little(4, at: end + 16, in: bytes)
        for _ in 0..<min(little(2, at: end + 10, in: bytes), maximumEntries) {
            guard offset + 46 <= bytes.count, little(4, at: offset, in: bytes) == 0x0201_4B50 else { return false }
            let length = little(2, at: offset + 28, in: bytes)
            let start = offset + 46
            guard start + length <= bytes.count else { return false }
            if bytes[start..<start + length].elementsEqual(name) { return true }
            offset = start + length + little(2, at: offset + 30, in: bytes) + little(2, at: offset + 32, in: bytes)
        }
        return false
    }

    private static let maximumEntries = 4096

    private static func endRecord(of bytes: [UInt8]) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        return stride(from: last, through: max(0, last - 65_535), by: -1).first { offset in
            bytes[offset] == 0x50 && little(4, at: offset, in: bytes) == 0x0605_4B50
        }
    }

    private static func little(_ count: Int, at offset: Int, in bytes: [UInt8]) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
}
