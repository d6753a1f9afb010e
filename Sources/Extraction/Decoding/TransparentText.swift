/// Bytes as Windows-1252 that lets every byte through: what it has no character for, and control characters, which old
/// Vietnamese encodings use for letters, become U+F000 and the byte, as symbol fonts have them.
enum TransparentText {
    /// The UTF-8 of a text in bytes.
    static func utf8(from bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes {
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: text.append(byte)
            case 0x01...0x1F, 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D: UTF8Text.append(0xF000 + UInt32(byte), to: &text)
            default: UTF8Text.append(SingleByteEncoding.windows1252.scalar(of: byte), to: &text)
            }
        }
        return text
    }

    /// The text without what only was let through: control characters become a space, bytes that mean nothing U+FFFD.
    static func opaque(_ text: String) -> String {
        guard text.utf8.contains(0xEF) else { return text }
        var opaque = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xF001...0xF01F, 0xF07F: opaque.append(" ")
            case 0xF081, 0xF08D, 0xF08F, 0xF090, 0xF09D: opaque.append("\u{FFFD}")
            default: opaque.append(scalar)
            }
        }
        return String(opaque)
    }
}
