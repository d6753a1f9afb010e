/// A short word without marks, a–z, packed into one integer: every way to mistype it is a few shifts.
struct FoldedWord: Hashable {
    /// Five bits a letter (1–26), the first letter lowest.
    private(set) var bits: UInt64
    private(set) var count: Int

    /// No word that is corrected is longer: seven letters (`nghieng`) and what was typed too much.
    static let maximumCount = 12

    /// No letters.
    static let empty = FoldedWord(bits: 0, count: 0)

    private init(bits: UInt64, count: Int) {
        self.bits = bits
        self.count = count
    }

    /// Packs ASCII letters, lower case; nil for anything else and for what is too long.
    init?(_ letters: some Sequence<UInt8>) {
        bits = 0
        count = 0
        for letter in letters {
            guard FoldedWord.alphabet.contains(letter), count < FoldedWord.maximumCount else { return nil }
            bits |= UInt64(letter & 0x1F) << UInt64(5 * count)
            count += 1
        }
    }

    /// The letter at `index` as ASCII.
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt64(5 * index) & 0x1F) | 0x60 }

    /// The word in letters.
    var text: String { String(decoding: (0..<count).lazy.map { self[$0] }, as: UTF8.self) }

    /// The word with `letters` in place of those in `range`; nil if that is too long.
    func replacing(_ range: Range<Int>, with letters: FoldedWord) -> FoldedWord? {
        let length = count - range.count + letters.count
        guard length <= FoldedWord.maximumCount else { return nil }
        let before = bits & FoldedWord.mask(range.lowerBound)
        let after = bits >> UInt64(5 * range.upperBound)
        let tail = after << UInt64(5 * (range.lowerBound + letters.count))
        return FoldedWord(bits: before | letters.bits << UInt64(5 * range.lowerBound) | tail, count: length)
    }

    /// The word with the letter at `index` and the next one in each other's place.
    func swapping(at index: Int) -> FoldedWord {
        let shift = UInt64(5 * index)
        let difference = (bits >> shift ^ bits >> (shift + 5)) & 0x1F
        return FoldedWord(bits: bits ^ (difference << shift | difference << (shift + 5)), count: count)
    }

    /// Whether the letters at `index` and on are those of `other`.
    func contains(_ other: FoldedWord, at index: Int) -> Bool {
        guard index >= 0, index + other.count <= count else { return false }
        return bits >> UInt64(5 * index) & FoldedWord.mask(other.count) == other.bits
    }

    private static func mask(_ count: Int) -> UInt64 { (1 << UInt64(5 * count)) - 1 }

    private static let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")

    /// The vowels among the letters.
    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }
}

// MARK: - Syllables

extension FoldedWord {
    /// Whether a Vietnamese syllable is written so when its marks are left out.
    var isSyllable: Bool { FoldedWord.syllables[self] != nil }

    /// The folded key that texts have for this syllable, *i* and *y* settled (`ki` gives `ky`); nil if it is none.
    var syllableKey: FoldedWord? { FoldedWord.syllables[self] }

    /// Every syllable without its marks and the folded key of it.
    ///
    /// The rhymes are those that `Syllable` knows, found by asking it, so that the two cannot come to disagree.
    private static let syllables: [FoldedWord: FoldedWord] = {
        var syllables: [FoldedWord: FoldedWord] = [:]
        for rhyme in foldedRhymes() {
            for onset in onsets where fits(onset, before: rhyme) {
                guard let word = FoldedWord(Array(onset.utf8) + rhyme) else { continue }
                syllables[word] = FoldedWord(Folding.folded(word.text).utf8)
            }
        }
        return syllables
    }()

    private static let onsets = [
        "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
        "r", "s", "t", "th", "tr", "v", "x",
    ]

    /// What a spelling never has: *c*, *ng* before e, i, y; *g* before e, y; *gh*, *ngh* before others than e, i.
    private static func fits(_ onset: String, before rhyme: [UInt8]) -> Bool {
        let isE = rhyme.first == UInt8(ascii: "e")
        let isI = rhyme.first == UInt8(ascii: "i")
        let isY = rhyme.first == UInt8(ascii: "y")
        switch onset {
        case "c", "ng": return !isE && !isI && !isY
        case "g": return !isE && !isY
        case "gh", "ngh": return isE || isI
        default: return true
        }
    }

    /// The rhymes of `Syllable` without their marks.
    private static func foldedRhymes() -> Set<[UInt8]> {
        let vowels = letters(of: "aăâeêioôơuưy")
        let finals = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"].map(letters(of:))
        var nuclei = vowels.map { [$0] }
        for length in 1...2 {
            nuclei += nuclei.filter { $0.count == length }.flatMap { nucleus in vowels.map { nucleus + [$0] } }
        }
        var rhymes: Set<[UInt8]> = []
        for nucleus in nuclei {
            for final in finals {
                var shape = Syllable.Shape()
                for letter in nucleus + final { shape.append(letter) }
                if shape.isRhyme { rhymes.insert((nucleus + final).map(\.ascii)) }
            }
        }
        return rhymes
    }

    private static func letters(of text: String) -> [Letter] {
        letterTable.withUnsafeBufferPointer { table in
            let lookup = LetterLookup(table: table)
            return text.unicodeScalars.map { lookup($0.value).letter }
        }
    }
}
