/// What a code point is to the rules of sentences and headings, which live on capitals.
enum LetterCase: Sendable {
    case upper
    case lower
    /// A letter of a script without cases.
    case other
    /// No letter: digits, punctuation, marks, spaces.
    case none

    /// The case of `codePoint`.
    ///
    /// The letters of Vietnamese are told by arithmetic: nearly every capital of their blocks is followed by its small
    /// letter. Only the rest asks the Unicode tables.
    static func of(_ codePoint: UInt32) -> LetterCase {
        if codePoint < 0x80 {
            if codePoint &- 0x61 < 26 { return .lower }
            return codePoint &- 0x41 < 26 ? .upper : .none
        }
        if codePoint &- 0x1EA0 < 0x60 { return codePoint & 1 == 0 ? .upper : .lower }
        if codePoint &- 0xC0 < 0x40 {
            if codePoint == 0xD7 || codePoint == 0xF7 { return .none }
            return codePoint < 0xDF ? .upper : .lower
        }
        if codePoint &- 0x100 < 0x38 { return codePoint & 1 == 0 ? .upper : .lower }
        switch codePoint {
        case 0x01A0, 0x01AF: return .upper
        case 0x01A1, 0x01B0: return .lower
        // combining marks and general punctuation are by far the commonest of the rest
        case 0x0300..<0x0370, 0x2000..<0x2070: return .none
        default: break
        }
        guard let scalar = Unicode.Scalar(codePoint) else { return .none }
        let properties = scalar.properties
        if properties.isUppercase { return .upper }
        if properties.isLowercase { return .lower }
        return properties.isAlphabetic ? .other : .none
    }
}
