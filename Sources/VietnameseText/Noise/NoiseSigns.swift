/// What about a token, seen alone, hints at noise.
///
/// Found out once for each spelling and kept with its keys, so that clean text costs nothing.
struct NoiseSigns: OptionSet {
    let rawValue: UInt8

    /// It is no word and may be a part of a syllable that a blank has broken: `ẢN`, `điề`.
    static let fragment = NoiseSigns(rawValue: 1)
    /// It is consonants alone, such as begin or end a syllable: `kh`, `ng`.
    static let consonants = NoiseSigns(rawValue: 2)
    /// It may be several syllables: `thànhphần`, `Điều5`.
    static let glued = NoiseSigns(rawValue: 4)
    /// The tone was not on a vowel that may carry it: `hòan`.
    static let misplacedTone = NoiseSigns(rawValue: 8)
    /// Letters of other alphabets stood for those that they look like.
    static let lookalikes = NoiseSigns(rawValue: 16)
    /// A character that no one sees stood in it.
    static let invisible = NoiseSigns(rawValue: 32)

    /// It is *ch*, *ng* or *nh*.
    static let longFinal = NoiseSigns(rawValue: 64)

    /// It is one vowel with marks, such as spaced-out letters have between them: `Đ Ị N H`.
    static let loneVowel = NoiseSigns(rawValue: 128)

    /// The signs of a token's letters, before they are settled.
    init(_ letters: UnsafeMutableBufferPointer<Letter>) {
        self = []
        var digits = 0
        var vowels = 0
        var tones = 0
        var isMarked = false
        for letter in letters {
            if letter.isOther {
                guard "0"..."9" ~= Unicode.Scalar(letter.codePoint) ?? " " else { return }
                digits += 1
            } else {
                if letter.isVowel { vowels += 1 }
                if letter.tone != 0 { tones += 1 }
                if letter.bits > 0x1F { isMarked = true }
            }
        }
        guard digits < letters.count else { return }
        if vowels == 0 {
            guard digits == 0, SyllableParts.isInitial(letters) || SyllableParts.isFinal(letters) else { return }
            insert(.consonants)
            if letters.count > 1, SyllableParts.isFinal(letters) { insert(.longFinal) }
            return
        }
        guard isMarked else { return }
        if digits > 0 {
            insert(.glued)
            return
        }
        if letters.count == 1 { insert(.loneVowel) }
        let isSyllable = tones < 2 && Syllable.isSpelled(letters)
        if isSyllable {
            if tones > 0, Orthography.misplacesTone(letters) { insert(.misplacedTone) }
            if letters[0].isVowel, !VowelInitials.contains(letters) { insert(.fragment) }
        } else if letters.count > 3, letters.count > 7 || vowels > 1 {
            insert(.glued)
            if letters.count < 7 { insert(.fragment) }
        } else {
            insert(.fragment)
        }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// Which letters begin and end syllables.
enum SyllableParts {
    /// Whether the letters are an initial.
    static func isInitial(_ letters: some Collection<Letter>) -> Bool { initials.contains(shape(letters)) }

    /// Whether the letters are a final.
    static func isFinal(_ letters: some Collection<Letter>) -> Bool { finals.contains(shape(letters)) }

    private static let initials = shapes("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")
    private static let finals = shapes("c ch m n ng nh p t")

    private static func shapes(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { shape($0.unicodeScalars.compactMap { Letter($0) }) })
    }

    private static func shape(_ letters: some Collection<Letter>) -> UInt64 {
        guard letters.count <= 3 else { return 0 }
        return letters.reduce(0) { $0 << 11 | UInt64($1.isOther ? 0x7FF : $1.bits & 0x7FF) }
    }
}
