import Glibc

/// How many dots a picture has, by its head alone (PNG, 11.2.2; JPEG, B.2.2; TIFF 6.0, section 8).
struct PictureSize: Equatable {
    let width: Int
    let height: Int

    /// Tesseract counts dots in sixteen bits.
    private static let longestSide = 32_767
    /// Pictures with more dots than this may need more memory than allowed.
    private static let manyDots = 50_000_000

    /// Whether no picture of this size can be recognized.
    var isTooLarge: Bool { max(width, height) > Self.longestSide }

    /// Whether its size is the likely reason if it cannot be recognized.
    var isLarge: Bool { width * height > Self.manyDots }

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The size of the first picture in a file; nil if its head does not say.
    init?(ofFile path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count > 0 else { return nil }
        self.init(Array(bytes[..<count]))
    }

    /// The size that a picture's first bytes tell.
    init?(_ bytes: [UInt8]) {
        let head = Head(bytes: bytes)
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            guard let width = head.number(at: 16, 4), let height = head.number(at: 20, 4) else { return nil }
            self.init(width: width, height: height)
        } else if bytes.starts(with: [0xFF, 0xD8]) {
            guard let size = Self.jpeg(head) else { return nil }
            self = size
        } else {
            guard let size = Self.tiff(head) else { return nil }
            self = size
        }
    }

    private static func jpeg(_ head: Head) -> PictureSize? {
        var offset = 2
        while let marker = head.number(at: offset, 2), marker >= 0xFF00, let length = head.number(at: offset + 2, 2) {
            // Start of frame, whatever its coding; C4, C8 and CC are tables.
            if 0xFFC0...0xFFCF ~= marker, ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker) {
                guard let height = head.number(at: offset + 5, 2), let width = head.number(at: offset + 7, 2) else {
                    return nil
                }
                return PictureSize(width: width, height: height)
            }
            offset += 2 + max(length, 2)
        }
        return nil
    }

    private static func tiff(_ head: Head) -> PictureSize? {
        var head = head
        head.isLittle = head.bytes.starts(with: [0x49, 0x49, 0x2A, 0])
        guard head.isLittle || head.bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]),
            let directory = head.number(at: 4, 4), let count = head.number(at: directory, 2)
        else { return nil }
        var sides: [Int: Int] = [:]
        for entry in 0..<count {
            let offset = directory + 2 + entry * 12
            guard let tag = head.number(at: offset, 2), let type = head.number(at: offset + 2, 2) else { return nil }
            // Type 3 is of two bytes, 4 of four.
            sides[tag] = head.number(at: offset + 8, type == 3 ? 2 : 4)
        }
        guard let width = sides[256], let height = sides[257] else { return nil }
        return PictureSize(width: width, height: height)
    }

    private struct Head {
        let bytes: [UInt8]
        var isLittle = false

        func number(at offset: Int, _ count: Int) -> Int? {
            guard offset >= 0, offset + count <= bytes.count else { return nil }
            let digits = bytes[offset..<offset + count]
            return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
