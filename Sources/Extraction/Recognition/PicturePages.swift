import Glibc

/// How many pictures a file holds: a TIFF may have several, as faxes and scanners make them (TIFF 6.0, section 2).
enum PicturePages {
    /// The number of pictures in a file; 1 for any other format.
    static func count(inFile path: String) -> Int {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 1 }
        defer { close(file) }
        guard let start = read(8, at: 0, of: file) else { return 1 }
        let isLittle = start[0] == 0x49
        guard start[..<4] == (isLittle ? [0x49, 0x49, 0x2A, 0] : [0x4D, 0x4D, 0, 0x2A]) else { return 1 }
        func number(_ bytes: ArraySlice<UInt8>) -> Int {
            (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        var offset = number(start[4...])
        var seen: Set<Int> = []
        while offset != 0, seen.insert(offset).inserted, seen.count < maximum {
            guard let entries = read(2, at: offset, of: file) else { break }
            guard let next = read(4, at: offset + 2 + number(entries[...]) * 12, of: file) else { break }
            offset = number(next[...])
        }
        return max(seen.count, 1)
    }

    private static let maximum = 10_000

    private static func read(_ count: Int, at offset: Int, of file: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, off_t(offset)) } == count ? bytes : nil
    }
}
