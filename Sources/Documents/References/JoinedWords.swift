import VietnameseText

/// Takes words apart that a text has run together: `quyphạm`, `chứcHội`, `số1600`, `CPngày`, as pages do whose lines were
/// broken and joined again without a space.
///
/// Only references are read so: the index has its own repair, which changes tokens where nothing else can be meant.
enum JoinedWords {
    /// Where `range`, a token of `text`, is to be cut, in UTF-8 code units; nowhere for most.
    static func cuts(_ text: TextBytes, _ range: Range<Int>) -> [Int] {
        guard range.count >= 5, text.bytes[range].contains(where: { $0 >= 0x80 }),
            let transitions = transitions(text, range)
        else { return [] }
        var cuts = transitions
        // what is left may still be several syllables in small letters
        var start = range.lowerBound
        for end in transitions + [range.upperBound] {
            if let cut = syllables(text, start..<end) { cuts.append(cut) }
            start = end
        }
        return cuts.sorted()
    }

    /// Cuts at figures behind or before words, and where a capital follows a small letter; nil for a token that is one
    /// word by its letters: all ASCII, or one run of vowels.
    private static func transitions(_ text: TextBytes, _ range: Range<Int>) -> [Int]? {
        var cuts: [Int] = []
        var vowelRuns = 0
        var isInVowels = false
        var isMarked = false
        var capitals = 0
        var previous = LetterCase.none
        var wasFigure = false
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = text[offset]
            let isFigure = byte &- 0x30 < 10
            let (value, length) = byte < 0x80 ? (UInt32(byte), 1) : text.scalar(offset)
            let letter = isFigure ? LetterCase.none : LetterCase.of(value)
            if offset > range.lowerBound {
                if isFigure != wasFigure, joinsFigures(text, range, offset, isFigure) { cuts.append(offset) }
                if letter == .upper, previous == .lower, offset - range.lowerBound > 2 { cuts.append(offset) }
                // `CPngày`, not `TTg`
                if letter == .lower, previous == .upper, capitals > 1, isWord(text, offset, range.upperBound) {
                    cuts.append(offset)
                    capitals = 0
                }
            }
            if letter == .upper { capitals += 1 } else if letter == .lower { capitals = 0 }
            if byte >= 0x80, value != 0x111, value != 0x110 { isMarked = true }
            let isVowel = isVowel(value, byte)
            if isVowel, !isInVowels { vowelRuns += 1 }
            isInVowels = isVowel
            previous = letter
            wasFigure = isFigure
            offset += length
        }
        guard isMarked, vowelRuns > 1 || !cuts.isEmpty else { return nil }
        return cuts
    }

    private static func isVowel(_ value: UInt32, _ byte: UInt8) -> Bool {
        if byte >= 0x80 { return value != 0x111 && value != 0x110 }
        switch byte | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        default: return false
        }
    }

    /// `số1600`, `2019và`; `4đ` and `NĐ30` are one.
    private static func joinsFigures(_ text: TextBytes, _ range: Range<Int>, _ offset: Int, _ isFigure: Bool) -> Bool {
        let part = isFigure ? range.lowerBound..<offset : offset..<range.upperBound
        return part.count > 2 && LetterCase.of(text.scalar(text.before(part.upperBound)).value) == .lower
            && text.bytes[part].contains { $0 >= 0x80 }
    }

    /// Whether small letters of a word of three code units at least stand at `offset`.
    private static func isWord(_ text: TextBytes, _ offset: Int, _ end: Int) -> Bool {
        end - offset >= 3 && text.bytes[offset..<end].contains { $0 >= 0x80 }
    }

    /// Where the second syllable begins in `range`; nil if it is one.
    private static func syllables(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        guard range.count >= 6, text.bytes[range].contains(where: { $0 >= 0x80 }) else { return nil }
        let token = text.string(range)
        guard !Syllable.isVietnamese(token),
            let parts = GluedSyllables.splits(of: token, mostSyllables: 2).first, parts.count == 2
        else { return nil }
        let letters = Folding.folded(parts[0]).utf8.count
        return range.lowerBound + token.prefix(letters).utf8.count
    }
}
