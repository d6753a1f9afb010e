/// How far a text reads as Vietnamese: of its words with marks, how many are syllables and how many are not.
///
/// Words of ASCII alone say nothing: they read the same in every encoding.
public struct SyllableEvidence: Sendable, Equatable {
    /// Words with marks that are spelled like syllables.
    public var syllables = 0
    /// Words with marks that are not, and signs that stand where letters should (`nh©n`).
    public var others = 0
    /// Whether a letter is among them that no encoding of one byte has: ơ, ư, ă, đ and those of Unicode's block for
    /// Vietnamese.
    public var hasUnicodeLetters = false

    /// No words.
    public init() {}

    /// Looks at the words of a text.
    ///
    /// - Parameter ignoringCase: whether capitals may stand among small letters, as in fonts that show all as capitals.
    public init(_ text: String.UnicodeScalarView, ignoringCase: Bool = false) {
        letterTable.withUnsafeBufferPointer { table in
            var word = Word(lookup: LetterLookup(table: table), ignoresCase: ignoringCase)
            for scalar in text { word.append(scalar, to: &self) }
            word.finish(into: &self)
        }
    }

    /// What speaks for the text being Vietnamese, less what speaks against it.
    public var balance: Int { syllables - others }

    /// Adds what was found elsewhere.
    public static func += (sum: inout SyllableEvidence, other: SyllableEvidence) {
        sum.syllables += other.syllables
        sum.others += other.others
        sum.hasUnicodeLetters = sum.hasUnicodeLetters || other.hasUnicodeLetters
    }
}

/// The word being read.
private struct Word {
    let lookup: LetterLookup
    let ignoresCase: Bool
    private var letters: [Letter] = []
    private var isMarked = false
    private var isForeign = false
    private var capitals = 0
    private var startsWithCapital = false
    private var hasCapitalAfterSmall = false
    private var lastWasSmall = false
    private var signBefore = false
    private var weakSignBefore = false

    init(lookup: LetterLookup, ignoresCase: Bool) {
        self.lookup = lookup
        self.ignoresCase = ignoresCase
    }

    mutating func append(_ scalar: Unicode.Scalar, to evidence: inout SyllableEvidence) {
        let entry = lookup(scalar.value)
        switch entry.kind {
        case .letter:
            if weakSignBefore, letters.isEmpty { signBefore = true }
            weakSignBefore = false
            letters.append(entry.letter)
            if !scalar.isASCII {
                isMarked = true
                if scalar.value >= 0x100 { evidence.hasUnicodeLetters = true }
                if !Word.isVietnamese(scalar, entry.letter) { isForeign = true }
            }
            let isCapital = scalar.properties.isUppercase
            if isCapital {
                capitals += 1
                startsWithCapital = startsWithCapital || letters.count == 1
                // capital fonts have small letters with marks beside plain capitals
                if lastWasSmall { hasCapitalAfterSmall = true }
            }
            lastWasSmall = !isCapital && (!ignoresCase || scalar.isASCII)
        case .mark:
            guard let last = letters.last else { break }
            isMarked = true
            if entry.letter.tone != 0, last.tone == 0 {
                letters[letters.count - 1] = last.with(tone: entry.letter.tone)
            }
            if entry.letter.mark != .none, last.mark == .none, entry.letter.mark.fits(last.ascii) {
                letters[letters.count - 1] = Letter(
                    bits: letters[letters.count - 1].bits | UInt32(entry.letter.mark.rawValue) << 5)
            }
        case .joiner:
            break
        case .other, .separator:
            let isSign = Word.isSign(scalar)
            let isWeakSign = scalar == "«" || scalar == "»" || scalar == "·"
            if !letters.isEmpty {
                if isSign { evidence.others += 1 }
                finish(into: &evidence)
                weakSignBefore = isWeakSign
            } else {
                weakSignBefore = false
            }
            signBefore = isSign
        }
    }

    mutating func finish(into evidence: inout SyllableEvidence) {
        defer {
            letters.removeAll(keepingCapacity: true)
            isMarked = false
            isForeign = false
            capitals = 0
            startsWithCapital = false
            hasCapitalAfterSmall = false
            lastWasSmall = false
            signBefore = false
        }
        guard !letters.isEmpty else { return }
        if signBefore { evidence.others += 1 }
        guard isMarked, !isAbbreviation, !hasLongO else { return }
        let isCased = ignoresCase || capitals == 0 || (capitals == 1 && startsWithCapital) || capitals == letters.count
        if !isForeign, isCased, !hasCapitalAfterSmall, Syllable.isSpelled(letters) {
            evidence.syllables += 1
        } else {
            evidence.others += 1
        }
    }

    /// Whether it is like QĐ, NĐ, TĐC: initials, which say nothing.
    private var isAbbreviation: Bool {
        capitals == letters.count && letters.count <= 5 && letters.allSatisfy { !$0.isVowel && $0.tone == 0 }
            && letters.contains { $0.mark == .stroke } && !isForeign
    }

    /// Whether it has the *oo* of loanwords (xoong), which an old encoding makes of many a word in another.
    private var hasLongO: Bool {
        zip(letters, letters.dropFirst()).contains { $0.toneless.isPlain("o") && $1.toneless.isPlain("o") }
    }

    /// Whether the letter is one of the alphabet, and not one that is only taken for it (ü for u).
    private static func isVietnamese(_ scalar: Unicode.Scalar, _ letter: Letter) -> Bool {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return LetterComposition.table[Int(letter.bits & 0x7FF)] == lower.value
    }

    /// Whether a sign is one of those that stand for letters in old encodings, and next to letters nowhere else.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA1...0xAA, 0xAC, 0xAE, 0xAF, 0xB1...0xB6, 0xB8...0xBA, 0xBC...0xBF, 0xD7, 0xF7: true
        case 0x2C6, 0x2C9, 0x2DC, 0x3BC, 0x2020...0x2021, 0x2030, 0x20AC, 0x2122, 0x2212, 0x2219, 0xF000...0xF0FF: true
        default: false
        }
    }
}
