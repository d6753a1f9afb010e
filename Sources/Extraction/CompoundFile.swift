/// What the streams of a compound file (MS-CFB) tell of it, without reading it as a whole.
struct CompoundFile {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether bytes begin as a compound file does.
    static func isCompound(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// The format that the names of the streams tell, which are UTF-16; one with a password is refused.
    func format() throws(ExtractionError) -> DocumentFormat {
        if entry("EncryptedPackage") != nil { throw .encrypted }
        if let document = entry("WordDocument") {
            // FibBase.fEncrypted (MS-DOC 2.5.2)
            guard number(2, at: document) != 0xA5EC || number(2, at: document + 10) & 0x0100 == 0 else {
                throw .encrypted
            }
            return .doc
        }
        if let workbook = entry("Workbook") ?? entry("Book") {
            // FilePass follows the BOF record (MS-XLS 2.4.117)
            guard number(2, at: workbook + 4 + number(2, at: workbook + 2)) != 0x2F else { throw .encrypted }
            return .xls
        }
        if entry("PowerPoint Document") != nil {
            // MS-PPT 2.1.5
            guard entry("EncryptedSummary") == nil else { throw .encrypted }
            return .ppt
        }
        if entry("__properties_version1.0") != nil { throw .unsupportedFormat("MSG") }
        throw .damaged
    }

    /// Where the stream of a name begins, by its entry in the directory (MS-CFB 2.6.1); small ones, which lie elsewhere,
    /// are taken to be there too. Nil if there is none.
    private func entry(_ name: String) -> Int? {
        let encoded: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
        guard let place = ByteSearch.firstIndex(of: encoded, in: bytes[...]) else { return nil }
        let sectorSize = 1 << min(number(2, at: 30), 16)
        return (number(4, at: place + 116) + 1) * sectorSize
    }

    private func number(_ count: Int, at offset: Int) -> Int {
        guard offset >= 0, offset <= bytes.count - count else { return 0 }
        return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
}
