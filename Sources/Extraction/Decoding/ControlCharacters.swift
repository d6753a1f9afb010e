import VietnameseText

/// Takes control characters out of a text: line ends become `\n`, form feeds page breaks, the others a space.
///
/// The others mean nothing in a document, and some (U+001B, U+009B) would make a terminal obey the text it shows.
enum ControlCharacters {
    /// The text without control characters; text of which they are a large part is binary data.
    static func cleaned(_ text: [UInt8], encoding: String) throws(ExtractionError) -> DecodedText {
        if let clean = try asItIs(text, encoding: encoding) { return clean }
        var clean: [UInt8] = []
        clean.reserveCapacity(text.count)
        var pageBreaks: [Int] = []
        var controls = 0
        var index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0  // a byte order mark twice over
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case 0x20...0x7E, 0x09, 0x0A:
                clean.append(byte)
            case 0x0D:
                if index < text.count, text[index] == 0x0A { index += 1 }
                clean.append(0x0A)
            case 0x0C:
                pageBreaks.append(clean.count)
                clean.append(0x0A)
            case 0x00:
                throw .notText
            case 0x01...0x1F, 0x7F:
                controls += 1
                clean.append(0x20)
            case 0xC2 where text[index] < 0xA0:
                // U+0080 to U+009F, of which U+0085 is a line end.
                if text[index] == 0x85 {
                    clean.append(0x0A)
                } else {
                    controls += 1
                    clean.append(0x20)
                }
                index += 1
            case 0xE2 where text[index] == 0x80 && (text[index + 1] == 0xA8 || text[index + 1] == 0xA9):
                clean.append(0x0A)  // U+2028, U+2029
                index += 2
            default:
                clean.append(byte)
            }
        }
        guard controls * 10 <= text.count else { throw .notText }
        guard hasLetters(clean) else { throw .emptyFile }
        return DecodedText(utf8: clean, encoding: encoding, pageBreaks: pageBreaks)
    }

    /// The text as it is, where it has none of them, nor a byte order mark; else nil.
    static func asItIs(_ text: [UInt8], encoding: String) throws(ExtractionError) -> DecodedText? {
        guard isClean(text) else { return nil }
        guard hasLetters(text) else { throw .emptyFile }
        return DecodedText(utf8: text, encoding: encoding, pageBreaks: [])
    }

    private static func hasLetters(_ text: [UInt8]) -> Bool {
        text.contains { $0 > 0x20 } && !UTF8Text.trimmed(0..<text.count, in: text).isEmpty
    }

    /// Whether valid UTF-8 has none of what is taken out: most texts are as they should be.
    private static func isClean(_ text: [UInt8]) -> Bool {
        guard !text.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
        return text.withUnsafeBufferPointer { text in
            var start = 0
            while let place = ByteScan.first(0xC2, 0xE2, orBelow: 0x20, in: text, start..<text.count) {
                switch text[place] {
                case 0x0A, 0x09: break
                case 0xC2: if text[place + 1] < 0xA0 { return false }
                case 0xE2: if text[place + 1] == 0x80, text[place + 2] & 0xFE == 0xA8 { return false }
                default: return false
                }
                start = place + 1
            }
            return ByteScan.first(0x7F, in: text, 0..<text.count) == nil
        }
    }

    /// Text of an office document without its control characters, which become spaces and, where they break lines,
    /// `\n`; most texts have none and come back as they are.
    static func withoutControls(_ text: [UInt8]) -> [UInt8] {
        let isSuspect = text.contains { byte in
            byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
        }
        guard isSuspect else { return text }
        var clean: [UInt8] = []
        clean.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let (value, length) = UTF8Text.scalar(in: text, at: index)
            switch value {
            case 0x0B, 0x0D, 0x85, 0x2028, 0x2029: clean.append(0x0A)
            case 0x09, 0x0A: clean.append(UInt8(value))
            case 0..<0x20, 0x7F...0x9F: clean.append(0x20)
            default: clean.append(contentsOf: text[index..<index + length])
            }
            index += length
        }
        return clean
    }

    /// Whether control characters are a large part of bytes in an ASCII-like encoding.
    static func areFrequent(in bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes where byte < 0x20 && !(0x09...0x0D ~= byte) { controls += 1 }
        return controls * 10 > bytes.count
    }

    /// What a numeric character reference (`&#8217;`) stands for, as browsers take it.
    ///
    /// Old office programs wrote the bytes of Windows-1252 as references (`&#147;` for “), and the HTML standard
    /// makes that the rule; other control characters become a space.
    static func referenced(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x09, 0x0A, 0x20...0x7E: value
        case 0x0D: 0x0A
        case 0x80...0x9F: SingleByteEncoding.windows1252.scalar(of: UInt8(value))
        case 0x01...0x1F, 0x7F: 0x20
        case 0x2028, 0x2029: 0x0A
        case 0, 0xD800...0xDFFF, 0x110000...: 0xFFFD
        default: value
        }
    }
}
