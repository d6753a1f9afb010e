#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The encodings of mail: of content for its way (RFC 2045), and of its characters.
enum MailText {
    /// Text of fields, which should be ASCII and is often UTF-8; other bytes are read as Windows-1252.
    static func lenient(_ bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? String(decoding: SingleByteEncoding.windows1252.utf8(from: Array(bytes)), as: UTF8.self)
    }

    /// Text in an encoding that a message names, in UTF-8; as it is if the name is not known.
    static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        guard let charset, (try? UTF8Span(validating: bytes.span)) == nil || charset.lowercased().hasPrefix("utf-16")
        else { return bytes }
        switch EncodingDeclaration.encoding(labelled: charset.lowercased()) {
        case .singleByte(let encoding): return encoding.utf8(from: bytes)
        case .utf16(let order): return UTF16Text.utf8(from: bytes[...], order)
        case nil: return bytes
        }
    }

    /// The bytes that base64 stands for; what is no base64 is passed over.
    static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
        Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters).map { Array($0) } ?? []
    }

    /// The bytes that quoted-printable stands for.
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            let rest = text[index...]
            if rest.starts(with: "\r\n".utf8) {
                index += 2
            } else if rest.first == UInt8(ascii: "\n") {
                index += 1
            } else if rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                index += 2
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
