/// The spelling rules that make one key of the spellings of one word.
///
/// Two places are free in Vietnamese spelling: where the tone stands in *oa*, *oe*, *uy* (hòa/hoà; both are in print)
/// and whether a bare final *i* is written *i* or *y* after some initials (kỹ/kĩ; Decision 240/QĐ of 1984 prefers *i*,
/// usage does not follow). A third is an error of typing: the tone on the wrong vowel (Vịêt, qủa).
enum Orthography {
    /// Moves a syllable's only tone to the vowel that carries it, and settles i/y, in place.
    ///
    /// What is not shaped like one syllable (two runs of vowels, two tones) is left as it is.
    static func settle(_ letters: UnsafeMutableBufferPointer<Letter>) {
        settleTone(letters)
        settleIY(letters)
    }

    // MARK: - Tone

    private static func settleTone(_ letters: UnsafeMutableBufferPointer<Letter>) {
        var toneAt = -1
        for index in letters.indices where letters[index].tone != 0 {
            guard toneAt < 0 else { return }
            toneAt = index
        }
        guard toneAt >= 0, let run = onlyVowelRun(of: letters), run.count > 1 else { return }
        let place = tonePlace(in: letters, run: run)
        guard place != toneAt else { return }
        letters[place] = letters[place].with(tone: letters[toneAt].tone)
        letters[toneAt] = letters[toneAt].toneless
    }

    /// Whether a syllable's tone stands on a vowel that carries it in neither of the two ways of writing.
    static func misplacesTone(_ letters: UnsafeMutableBufferPointer<Letter>) -> Bool {
        guard let toneAt = letters.firstIndex(where: { $0.tone != 0 }) else { return false }
        guard let run = onlyVowelRun(of: letters), run.count > 1, Syllable.isSpelled(letters) else { return false }
        let place = tonePlace(in: letters, run: run)
        guard place != toneAt else { return false }
        // hòa and hoà, khỏe and khoẻ, thúy and thuý
        guard place + 1 == toneAt, toneAt + 1 == letters.count, letters[toneAt].toneless.isBare else { return true }
        switch (letters[place].ascii, letters[toneAt].ascii) {
        case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
            (UInt8(ascii: "u"), UInt8(ascii: "y")):
            return !letters[place].isBare
        default: return true
        }
    }

    /// The run of vowels, if the token has exactly one.
    private static func onlyVowelRun(of letters: UnsafeMutableBufferPointer<Letter>) -> Range<Int>? {
        guard let first = letters.firstIndex(where: \.isVowel) else { return nil }
        var end = first
        while end < letters.count, letters[end].isVowel { end += 1 }
        for index in end..<letters.count where letters[index].isVowel || letters[index].isOther { return nil }
        return first..<end
    }

    /// The index of the vowel that carries the tone: a marked vowel (the last: ươ), else the last before a final
    /// consonant, else the first of two and the middle of three, not counting the glides of *qu* and *gi*.
    private static func tonePlace(in letters: UnsafeMutableBufferPointer<Letter>, run: Range<Int>) -> Int {
        var nucleus = run
        if run.lowerBound > 0 {
            let before = letters[run.lowerBound - 1]
            let first = letters[run.lowerBound]
            let isGlide =
                (before.isPlain("q") && first.ascii == UInt8(ascii: "u"))
                || (before.isPlain("g") && first.ascii == UInt8(ascii: "i") && run.lowerBound == 1)
            if isGlide, first.mark == .none { nucleus = run.lowerBound + 1..<run.upperBound }
        }
        if let marked = nucleus.last(where: { letters[$0].mark != .none }) { return marked }
        if run.upperBound < letters.count { return nucleus.upperBound - 1 }
        return nucleus.lowerBound + (nucleus.count > 2 ? 1 : 0)
    }

    // MARK: - i and y

    /// Writes *y* after h, k, l, m, t and alone, *i* after s and v, where the vowel is the whole rhyme; and *y* after
    /// *qu* also before t, nh, ch. There the two spellings are one word: kỹ/kĩ, lý/lí, quý/quí, quýt/quít, sỹ/sĩ. After
    /// other initials, and in rhymes such as *ui*/*uy* or *ai*/*ay*, they are different words.
    private static func settleIY(_ letters: UnsafeMutableBufferPointer<Letter>) {
        let count = letters.count
        guard count > 0, count <= 5 else { return }
        if count >= 3, letters[0].isPlain("q"), letters[1].isPlain("u"), isIOrY(letters[2]) {
            let isTFinal = count == 4 && letters[3].isPlain("t")
            let isHFinal = count == 5 && letters[4].isPlain("h") && (letters[3].isPlain("n") || letters[3].isPlain("c"))
            if count == 3 || isTFinal || isHFinal { write("y", at: 2, in: letters) }
        } else if count == 1, isIOrY(letters[0]) {
            write("y", at: 0, in: letters)
        } else if count == 2, isIOrY(letters[1]) {
            switch letters[0].bits &+ 96 {
            case "h", "k", "l", "m", "t": write("y", at: 1, in: letters)
            case "s", "v": write("i", at: 1, in: letters)
            default: break
            }
        }
    }

    private static func write(_ vowel: Unicode.Scalar, at index: Int, in letters: UnsafeMutableBufferPointer<Letter>) {
        letters[index] = Letter(bits: letters[index].bits & ~0x1F | (vowel.value &- 96))
    }

    private static func isIOrY(_ letter: Letter) -> Bool {
        !letter.isOther && (letter.ascii == UInt8(ascii: "i") || letter.ascii == UInt8(ascii: "y"))
    }
}

/// Matches a packed letter, shifted to ASCII, against a scalar literal.
private func ~= (pattern: Unicode.Scalar, value: UInt32) -> Bool { pattern.value == value }
