/// What the bytes of an old Vietnamese encoding stand for.
///
/// Letters have a byte each; where an encoding has no room for all, a vowel's byte is followed by that of its marks.
struct CodePage: Sendable {
    /// The letter that each byte stands for; 0 where it stands for none of its own (ASCII, signs).
    private(set) var letters = [UInt32](repeating: 0, count: 256)
    /// What each byte does to the vowel before it: vowel mark in bits 0–2, tone in 3–5; 0 where it does nothing.
    private(set) var marks = [UInt8](repeating: 0, count: 256)

    /// Rows of letters, each from the byte named on; `·` for a byte that stands for none.
    init(letters rows: [UInt8: String], marks: [(byte: UInt8, mark: VowelMark, tone: UInt8)] = []) {
        for (start, row) in rows {
            for (offset, scalar) in row.unicodeScalars.enumerated() where scalar != "·" {
                letters[Int(start) + offset] = scalar.value
            }
        }
        for (byte, mark, tone) in marks { self.marks[Int(byte)] = mark.rawValue | tone << 3 }
    }

    /// The text that scalars stand for; what is none of the encoding's letters stays as it is, and is counted if it is
    /// some other letter.
    func decoded(_ text: some Sequence<Unicode.Scalar>) -> LegacyEncoding.Reading {
        var decoded = String.UnicodeScalarView()
        var strangers = 0
        /// The vowel that marks may follow, if it was the last.
        var vowel: Letter?
        var isUpper = false
        for scalar in text {
            guard let byte = LegacyByte.of(scalar) else {
                vowel = nil
                decoded.append(scalar)
                continue
            }
            let mark = marks[Int(byte)]
            if mark != 0, let marked = vowel.flatMap({ CodePage.apply(mark, to: $0) }) {
                vowel = marked
                decoded.removeLast()
                decoded.append(CodePage.composed(marked, isUpper: isUpper))
                continue
            }
            let code = letters[Int(byte)]
            let meant = code != 0 ? Unicode.Scalar(code) ?? scalar : 0x20..<0x7F ~= byte ? Unicode.Scalar(byte) : scalar
            let letter = code != 0 || byte < 0x80 ? Letter(meant) : nil
            vowel = letter?.isVowel == true ? letter : nil
            isUpper = meant.properties.isUppercase
            decoded.append(meant)
            if code == 0, byte >= 0x80, scalar.properties.isAlphabetic { strangers += 1 }
        }
        return LegacyEncoding.Reading(text: decoded, strangers: strangers)
    }

    private static func apply(_ mark: UInt8, to vowel: Letter) -> Letter? {
        var vowel = vowel
        if let vowelMark = VowelMark(rawValue: mark & 7), vowelMark != .none {
            guard vowel.isBare, vowelMark.fits(vowel.ascii) else { return nil }
            vowel = Letter(bits: vowel.bits | UInt32(vowelMark.rawValue) << 5)
        }
        let tone = UInt32(mark >> 3)
        guard tone != 0 else { return vowel }
        return vowel.tone == 0 ? vowel.with(tone: tone) : nil
    }

    private static func composed(_ letter: Letter, isUpper: Bool) -> Unicode.Scalar {
        let lower = Unicode.Scalar(LetterComposition.table[Int(letter.bits & 0x7FF)]) ?? "\u{FFFD}"
        return isUpper ? lower.properties.uppercaseMapping.unicodeScalars.first ?? lower : lower
    }
}
