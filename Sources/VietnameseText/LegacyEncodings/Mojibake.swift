/// UTF-8 that a program took for Windows-1252: `Viá»‡t` for `Việt`.
enum Mojibake {
    /// The text with every such sequence read as the letter it is; what is none stays as it is.
    static func decoded(_ text: some Sequence<Unicode.Scalar>) -> LegacyEncoding.Reading {
        let scalars = Array(text)
        var decoded = String.UnicodeScalarView()
        var strangers = 0
        var index = 0
        while index < scalars.count {
            if let (letter, length) = letter(at: index, in: scalars) {
                decoded.append(letter)
                index += length
            } else {
                decoded.append(scalars[index])
                if !scalars[index].isASCII, scalars[index].properties.isAlphabetic { strangers += 1 }
                index += 1
            }
        }
        return LegacyEncoding.Reading(text: decoded, strangers: strangers)
    }

    private static func letter(at index: Int, in scalars: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
        guard let lead = LegacyByte.of(scalars[index]) else { return nil }
        let length: Int
        var value: UInt32
        switch lead {
        case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
        case 0xE1...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
        default: return nil
        }
        guard index + length <= scalars.count else {
            return nil
        }
        for offset in 1..<length {
            guard let byte = LegacyByte.of(scalars[index + offset]), 0x80...0xBF ~= byte else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= (length == 2 ? 0x80 : 0x800) else { return nil }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}
