/// An encoding of one byte a character: the two of Windows that a Vietnamese page may declare.
///
/// The tables are the Unicode Consortium's, `MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT` and `CP1258.TXT` at
/// unicode.org; a byte that they leave undefined becomes U+FFFD.
enum SingleByteEncoding: Equatable {
    /// Western European; ISO 8859-1 is read as this, as browsers do.
    case windows1252
    /// Vietnamese: letters without tones, and the five tones as combining marks after them.
    case windows1258

    /// The encoding's name.
    var name: String {
        switch self {
        case .windows1252: "windows-1252"
        case .windows1258: "windows-1258"
        }
    }

    /// The UTF-8 of a text; the combining marks of Windows-1258 stay as they are, since NFD is good Unicode.
    func utf8(from bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes { UTF8Text.append(scalar(of: byte), to: &text) }
        return text
    }

    /// The scalar that a byte stands for.
    func scalar(of byte: UInt8) -> UInt32 {
        switch (self, byte) {
        case (.windows1258, 0x8A), (.windows1258, 0x8E), (.windows1258, 0x9A), (.windows1258, 0x9E): 0xFFFD
        case (_, 0x80...0x9F): Self.signs[Int(byte) - 0x80]
        case (.windows1258, _): Self.vietnamese(byte)
        case (.windows1252, _): UInt32(byte)
        }
    }

    /// What 0x80 to 0x9F stand for in Windows-1252; Windows-1258 has the same but for Š, Ž, š and ž.
    private static let signs: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// Where Windows-1258 differs from Latin-1 above 0x9F.
    private static func vietnamese(_ byte: UInt8) -> UInt32 {
        switch byte {
        case 0xC3: 0x0102  // Ă
        case 0xCC: 0x0300  // combining grave
        case 0xD0: 0x0110  // Đ
        case 0xD2: 0x0309  // combining hook above
        case 0xD5: 0x01A0  // Ơ
        case 0xDD: 0x01AF  // Ư
        case 0xDE: 0x0303  // combining tilde
        case 0xE3: 0x0103  // ă
        case 0xEC: 0x0301  // combining acute
        case 0xF0: 0x0111  // đ
        case 0xF2: 0x0323  // combining dot below
        case 0xF5: 0x01A1  // ơ
        case 0xFD: 0x01B0  // ư
        case 0xFE: 0x20AB  // ₫
        default: UInt32(byte)
        }
    }
}
