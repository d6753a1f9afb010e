/// A word of a text that is not written as it is meant, and what its reader takes it for.
///
/// The text stays as it is; the words as they are meant go into the index. What could be meant otherwise is left alone.
public struct NoiseRepair: Sendable, Equatable {
    /// What is wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// Blanks within a syllable: `ĐIỀ U`.
        case brokenSyllable = "broken-syllable"
        /// No blank between syllables: `thànhphần`.
        case gluedSyllables = "glued-syllables"
        /// Letters of another alphabet that look the same: `nɡƣời`, a Cyrillic `а`.
        case lookalikeLetter = "lookalike-letter"
        /// The tone on a vowel that cannot carry it: `hòan`.
        case misplacedTone = "misplaced-tone"
        /// A soft hyphen, or another character that shows nothing, within a word.
        case invisibleCharacter = "invisible-character"
    }

    /// What is wrong.
    public var kind: Kind
    /// Where it stands in the text, in UTF-8 code units.
    public var range: Range<Int>
    /// The word or words as they are meant, as exact keys: `điều`, `thành phần`.
    public var meant: String

    /// All repairs of a text, in its order.
    public static func repairs(of text: String) -> [NoiseRepair] {
        var buffer = TokenBuffer(repairsNoise: true)
        buffer.analyze(text)
        return buffer.repairs
    }
}
