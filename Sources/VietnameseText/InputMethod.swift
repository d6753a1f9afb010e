/// Reads what a keyboard leaves whose input method was not switched on, or not all the while: Telex (`ddieeuf`) and
/// VNI (`d9ie62u`), both for `điều`.
///
/// ```swift
/// InputMethod.decoded("tranhs")  // "tránh"
/// InputMethod.decoded("strike")  // nil
/// InputMethod.reading(of: "ddunf")?.isCertain   // true
/// InputMethod.reading(of: "his")?.isCertain     // false: `hý`, but also a word
/// ```
public enum InputMethod {
    /// The syllable that a token is the keystrokes of.
    public struct Reading: Sendable, Equatable {
        /// Its exact key: `điều`.
        public var exact: String
        /// Whether the token can hardly be anything else: `dd`, `aa` or `uw` in it, or a digit between its letters.
        ///
        /// Where it is not (`tranhs`, `nam2`, English `seen` and `down`), look first whether the texts have the token.
        public var isCertain: Bool
    }

    /// The exact key of the syllable that `token` is the keystrokes of; nil if it is none.
    public static func decoded(_ token: String) -> String? { reading(of: token)?.exact }

    /// The syllable that `token` is the keystrokes of, by the rules of Telex if it is all letters and of VNI if it has
    /// digits; nil if no key in it does anything, or what comes of it is no Vietnamese syllable.
    ///
    /// Keys may stand after their letter or at the end, as input methods allow (`dduwowngf`, `dduongwf`). Letters that
    /// have their marks already keep them (`điêuf`); of two tones the last is taken, as input methods do, but never
    /// for certain (`cánf` gives `càn`).
    public static func reading(of token: String) -> Reading? {
        let tokens = Folding.tokens(of: token)
        guard tokens.count == 1 else { return nil }
        let exact = tokens[0].exact
        // the longest of all is nghieengs; twice as many keys are no slip
        guard 2...14 ~= exact.unicodeScalars.count else { return nil }
        let keystrokes = exact.unicodeScalars.compactMap(Keystroke.init)
        guard keystrokes.count == exact.unicodeScalars.count else { return nil }
        let hasDigits = keystrokes.contains { if case .digit = $0 { true } else { false } }
        let keyed: KeyedSyllable? =
            hasDigits
            ? KeyedSyllable(vni: keystrokes)
            : KeyedSyllable(telex: keystrokes) ?? KeyedSyllable(telex: keystrokes, writesTwoOs: true)
        guard let keyed, let syllable = keyed.syllable else { return nil }
        let decoded = syllable.exactKey
        guard decoded != exact else { return nil }
        return Reading(exact: decoded, isCertain: keyed.isEvident && !KeystrokeLookalikes.contains(exact))
    }
}
