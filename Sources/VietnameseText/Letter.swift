/// One letter of a token, packed: a Latin letter with its vowel mark and tone, or any other code point as it is.
///
/// Vietnamese writes a vowel with up to two marks: one that makes another vowel of it (ă â ê ô ơ ư, and đ) and one of
/// five tones. Keeping the two apart makes every order and composition of the marks (NFC, NFD, or mixed) one letter.
struct Letter: Equatable {
    /// Base letter (1–26 for a–z) in bits 0–4, vowel mark in 5–7, tone in 8–10; or a code point with `otherFlag`.
    var bits: UInt32

    static let otherFlag: UInt32 = 1 << 31

    init(bits: UInt32) { self.bits = bits }

    /// A code point that is no Latin letter: a digit, a letter of another script.
    init(other codePoint: UInt32) { bits = codePoint | Letter.otherFlag }

    var isOther: Bool { bits & Letter.otherFlag != 0 }
    var codePoint: UInt32 { bits & ~Letter.otherFlag }

    /// 1–26 for a–z; 0 when the letter is of another script.
    var base: UInt32 { isOther ? 0 : bits & 0x1F }
    var mark: VowelMark { VowelMark(rawValue: UInt8((bits >> 5) & 7)) ?? .none }
    var tone: UInt32 { isOther ? 0 : (bits >> 8) & 7 }

    /// The letter without its tone.
    var toneless: Letter { isOther ? self : Letter(bits: bits & 0xFF) }

    /// The same letter carrying `tone` (0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng).
    func with(tone: UInt32) -> Letter { Letter(bits: (bits & 0xFF) | tone << 8) }

    /// The ASCII letter below the marks, lower case.
    var ascii: UInt8 { UInt8(truncatingIfNeeded: 96 + base) }

    var isVowel: Bool {
        switch ascii {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            !isOther
        default: false
        }
    }

    func isPlain(_ letter: Unicode.Scalar) -> Bool { bits == letter.value &- 96 }
}

/// The mark that makes another letter of a base letter.
enum VowelMark: UInt8 {
    case none = 0
    /// â ê ô
    case circumflex = 1
    /// ă
    case breve = 2
    /// ơ ư
    case horn = 3
    /// đ
    case stroke = 4

    /// Whether Vietnamese has this mark on this letter.
    func fits(_ ascii: UInt8) -> Bool {
        switch self {
        case .none: true
        case .circumflex: ascii == UInt8(ascii: "a") || ascii == UInt8(ascii: "e") || ascii == UInt8(ascii: "o")
        case .breve: ascii == UInt8(ascii: "a")
        case .horn: ascii == UInt8(ascii: "o") || ascii == UInt8(ascii: "u")
        case .stroke: ascii == UInt8(ascii: "d")
        }
    }
}

/// What a code point does to the token being read.
enum LetterClass: UInt16 {
    case separator = 0
    /// A Latin letter, with or without marks.
    case letter = 1
    /// A digit, or a letter of another script.
    case other = 2
    /// A combining mark, of the letter before it.
    case mark = 3
    /// Not seen by a reader: soft hyphen, zero-width space and the like.
    case joiner = 4
}

/// The table's entry for a code point.
struct LetterEntry {
    var bits: UInt16

    var kind: LetterClass { LetterClass(rawValue: bits >> 11) ?? .separator }
    var letter: Letter { Letter(bits: UInt32(bits & 0x7FF)) }
}

/// Looks code points up: the generated table for the Latin ranges, a search in SQLite's token ranges for the rest.
struct LetterLookup {
    let table: UnsafeBufferPointer<UInt16>

    @inline(__always)
    func callAsFunction(_ codePoint: UInt32) -> LetterEntry {
        if codePoint < 0x250 { return LetterEntry(bits: table[Int(codePoint)]) }
        if codePoint &- 0x1E00 < 0x100 { return LetterEntry(bits: table[Int(codePoint &- 0x1E00 &+ 0x2C0)]) }
        if codePoint &- 0x300 < 0x70 { return LetterEntry(bits: table[Int(codePoint &- 0x300 &+ 0x250)]) }
        return LetterLookup.beyondTable(codePoint)
    }

    @inline(never)
    private static func beyondTable(_ codePoint: UInt32) -> LetterEntry {
        // zero-width space, non-joiner, joiner; word joiner; byte order mark; variation selectors
        if codePoint &- 0x200B < 3 || codePoint == 0x2060 || codePoint == 0xFEFF || codePoint &- 0xFE00 < 0x10 {
            return LetterEntry(bits: LetterClass.joiner.rawValue << 11)
        }
        // general punctuation is by far the commonest here
        if codePoint &- 0x2010 < 0x50 { return LetterEntry(bits: 0) }
        // Between the ends of a run: an odd insertion point, or a run's own first code point.
        var low = 0
        var high = tokenCharacterRanges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if tokenCharacterRanges[2 * middle + 1] < codePoint { low = middle + 1 } else { high = middle }
        }
        let isToken = low < tokenCharacterRanges.count / 2 && tokenCharacterRanges[2 * low] <= codePoint
        return LetterEntry(bits: (isToken ? LetterClass.other : .separator).rawValue << 11)
    }
}
