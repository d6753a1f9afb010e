/// The letters of a supposed syllable and its tone, wherever in it the tone was written.
struct MarkedSyllable {
    /// Without tone.
    var letters: [Letter] = []
    /// 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
    var tone: UInt32 = 0

    init(letters: [Letter], tone: UInt32) {
        self.letters = letters
        self.tone = tone
    }

    /// Nil if two letters carry a tone.
    init?(_ letters: some Sequence<Letter>) {
        for letter in letters {
            guard letter.tone == 0 || tone == 0 else { return nil }
            tone = max(tone, letter.tone)
            self.letters.append(letter.toneless)
        }
    }

    /// Whether Vietnamese has a syllable of these letters that can carry this tone: before a final c, ch, p, t only
    /// sắc and nặng are heard.
    var isValid: Bool {
        guard !isStopped || tone == 0 || tone == 2 || tone == 5 else { return false }
        var shape = Syllable.Shape()
        for letter in letters { shape.append(letter) }
        return shape.isSyllable
    }

    /// Whether it ends in c, ch, p or t.
    var isStopped: Bool {
        guard let last = letters.last else { return false }
        switch last.ascii {
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): return true
        case UInt8(ascii: "h"): return letters.dropLast().last?.ascii == UInt8(ascii: "c")
        default: return false
        }
    }

    /// The exact key: precomposed, the tone in its place, *i* and *y* settled.
    var exactKey: String {
        var text = String.UnicodeScalarView()
        let toneAt = tone == 0 ? nil : letters.lastIndex(where: \.isVowel)
        for (index, letter) in letters.enumerated() {
            let letter = index == toneAt ? letter.with(tone: tone) : letter
            let codePoint = letter.isOther ? letter.codePoint : LetterComposition.table[Int(letter.bits & 0x7FF)]
            if let scalar = Unicode.Scalar(codePoint) { text.append(scalar) }
        }
        return Folding.exact(String(text))
    }
}

extension Letter {
    /// The Latin letter that `scalar` is, with its marks; nil if it is none.
    init?(_ scalar: Unicode.Scalar) {
        let entry = letterTable.withUnsafeBufferPointer { LetterLookup(table: $0)(scalar.value) }
        guard entry.kind == .letter else { return nil }
        self = entry.letter
    }

    /// The letter without any mark.
    var isBare: Bool { !isOther && bits <= 0x1F }
}
