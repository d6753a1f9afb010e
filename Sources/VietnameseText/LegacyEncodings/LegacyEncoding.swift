/// An encoding of Vietnamese from before Unicode, or Unicode gone wrong.
///
/// Texts in it come as bytes, or as strings in which a program took each byte for a character of Windows-1252:
/// ```swift
/// LegacyEncoding.tcvn3.decoded("Uû ban nh©n d©n")  // "Uỷ ban nhân dân"
/// ```
public enum LegacyEncoding: String, Sendable, CaseIterable {
    /// TCVN 5712:1993 in its third set, with which the fonts `.VnTime` and the like came: the offices' standard to 2001.
    case tcvn3 = "TCVN3"
    /// VNI for Windows: two bytes a vowel; used above all in the south.
    case vniWindows = "VNI-Windows"
    /// VPS, of Vietnamese abroad.
    case vps = "VPS"
    /// VISCII, RFC 1456.
    case viscii = "VISCII"
    /// Windows-1258 that was taken for Windows-1252.
    case windows1258 = "Windows-1258"
    /// BK HCM2: two bytes a vowel.
    case bkHCM2 = "BK HCM2"
    /// VIQR, RFC 1456: marks as ASCII signs after the letter (`Vie^.t`), of mail and news.
    case viqr = "VIQR"
    /// UTF-8 that was taken for Windows-1252.
    case utf8AsWindows1252 = "UTF-8 as Windows-1252"

    /// The encoding's name.
    public var name: String { rawValue }

    /// Those in which ASCII stands for itself.
    public static let eightBit = allCases.filter { $0 != .viqr }

    /// What a text stands for.
    public struct Reading: Sendable {
        /// The text in Unicode, composed (NFC) where the encoding has marks apart; what is none of the encoding's letters
        /// stays as it is.
        public var text: String.UnicodeScalarView
        /// How many letters, other than those of ASCII, stayed as they were.
        public var strangers = 0
    }

    /// Reads a text, or a word of one.
    public func reading(of text: some Sequence<Unicode.Scalar>) -> Reading {
        switch self {
        case .tcvn3: CodePage.tcvn3.decoded(text)
        case .vniWindows: CodePage.vniWindows.decoded(text)
        case .vps: CodePage.vps.decoded(text)
        case .viscii: CodePage.viscii.decoded(text)
        case .windows1258: CodePage.windows1258.decoded(text)
        case .bkHCM2: CodePage.bkHCM2.decoded(text)
        case .viqr: Reading(text: VIQR.decoded(text))
        case .utf8AsWindows1252: Mojibake.decoded(text)
        }
    }

    /// The Unicode text of a string.
    public func decoded(_ text: String) -> String { String(reading(of: text.unicodeScalars).text) }
}
