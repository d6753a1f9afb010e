/// Writes ZIP archives for tests, nothing compressed.
struct ZipWriter {
    private var content: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a file; flags are those of its general purpose bits (1: encrypted, 0x800: the name is UTF-8).
    mutating func add(_ name: String, _ bytes: [UInt8], flags: Int = 0x800) {
        let start = content.count
        let name = Array(name.utf8)
        let head =
            Self.little(20, 2) + Self.little(flags, 2) + Self.little(0, 8 - 2) + Self.little(Self.checksum(bytes), 4)
            + Self.little(bytes.count, 4) + Self.little(bytes.count, 4) + Self.little(name.count, 2)
            + Self.little(0, 2)
        content += Self.little(0x0403_4B50, 4) + head + name + bytes
        directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + head + Self.little(0, 2 + 2 + 2 + 4)
        directory += Self.little(start, 4) + name
        count += 1
    }

    /// The archive.
    var archive: [UInt8] {
        content + directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
            + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(content.count, 4)
            + Self.little(0, 2)
    }

    /// An archive of the given files.
    static func archive(_ files: [(String, String)]) -> [UInt8] {
        var writer = ZipWriter()
        for (name, text) in files { writer.add(name, Array(text.utf8)) }
        return writer.archive
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(sum ^ 0xFFFF_FFFF)
    }
}
