/// A key struck: a letter, which may have its marks already, or a digit.
enum Keystroke {
    case letter(Letter)
    case digit(UInt8)

    init?(_ scalar: Unicode.Scalar) {
        if "0"..."9" ~= scalar {
            self = .digit(UInt8(truncatingIfNeeded: scalar.value))
        } else if let letter = Letter(scalar) {
            self = .letter(letter)
        } else {
            return nil
        }
    }
}

/// The keystrokes of one syllable, sorted into the letters and what the other keys do to them.
///
/// Where a key for a vowel mark takes effect is decided at the end, when all letters are known: of the places it could
/// mean, the first that makes a Vietnamese syllable.
struct KeyedSyllable {
    /// Without tones; with the marks that they had when typed.
    private var letters: [Letter] = []
    private var tone: UInt32 = 0
    private var vowelKeys: [VowelKey] = []
    private var isStroked = false
    /// What was left out or struck twice is put right in Telex (`tiens`) but not in VNI, where numbers that are glued to
    /// words look like keys (`dieu5`).
    private var isTelex = false
    private var hasKeys = false

    /// What comes of the keys.
    private(set) var syllable: MarkedSyllable?
    /// Whether the keystrokes can hardly be those of another word.
    private(set) var isEvident = false

    private struct VowelKey: Equatable {
        var marks: Marks
        /// How many letters there were when it was struck.
        var after: Int
    }

    /// The marks that one key may mean, each for other letters.
    private enum Marks: Equatable {
        case hornOrBreve
        case horn
        case breve
        case circumflex
        /// Telex: the letter typed again.
        case circumflexOn(UInt8)

        /// The mark for a letter that has none.
        func mark(for letter: Letter) -> VowelMark? {
            guard letter.isBare else { return nil }
            let candidates: [VowelMark] =
                switch self {
                case .hornOrBreve: [.horn, .breve]
                case .horn: [.horn]
                case .breve: [.breve]
                case .circumflex: [.circumflex]
                case .circumflexOn(let ascii): letter.ascii == ascii ? [.circumflex] : []
                }
            return candidates.first { $0.fits(letter.ascii) }
        }
    }

    private var hasVowel: Bool { letters.contains(where: \.isVowel) }

    // MARK: - Telex

    /// Sorts the keystrokes of Telex; nil for what it never leaves.
    ///
    /// - Parameter writesTwoOs: whether a second *o* is a letter (`ngoeof`) and not the key of *ô*.
    init?(telex keystrokes: [Keystroke], writesTwoOs: Bool = false) {
        isTelex = true
        var signs = TelexSigns()
        var last: UInt8 = 0
        for (index, keystroke) in keystrokes.enumerated() {
            guard case .letter(let letter) = keystroke else { return nil }
            let key = letter.isBare ? letter.ascii : 0
            let isRepeated = key != 0 && key == last
            last = key
            let count = letters.count
            switch key {
            case 0:
                if letter.tone != 0 {
                    guard tone == 0, !signs.hasToneKey else { return nil }
                    tone = letter.tone
                }
                signs.hasMarks = true
                letters.append(letter.toneless)
                continue
            case _ where KeyedSyllable.telexTone(key) != nil && hasVowel:
                // struck twice it is the letter again: `tass` leaves `tas`
                guard let tone = KeyedSyllable.telexTone(key), !signs.hasToneKey || tone != self.tone else {
                    return nil
                }
                signs.contradicts = signs.contradicts || (self.tone != 0 && self.tone != tone)
                signs.hasToneKey = true
                signs.hasNang = signs.hasNang || tone == 5
                self.tone = tone
            case UInt8(ascii: "z"):
                guard tone != 0 else { return nil }
                tone = 0
                signs.contradicts = true
            case UInt8(ascii: "w"):
                guard !isRepeated else { return nil }
                if letters.contains(where: { Marks.hornOrBreve.mark(for: $0) != nil }) {
                    vowelKeys.append(VowelKey(marks: .hornOrBreve, after: count))
                    let isOnU = letters[count - 1].ascii == UInt8(ascii: "u")
                    signs.hasHorn = signs.hasHorn || isOnU || index + 1 < keystrokes.count || vowelKeys.count > 1
                } else {
                    letters.append(Letter(bits: 21 | UInt32(VowelMark.horn.rawValue) << 5))  // ư
                    signs.hasHorn = signs.hasHorn || (index > 0 && keystrokes.count > 2)
                }
            case UInt8(ascii: "d") where !isStroked && letters.first?.isPlain("d") == true && (count == 1 || hasVowel):
                isStroked = true
                signs.hasDouble = signs.hasDouble || isRepeated
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"):
                let isLetter = writesTwoOs && key == UInt8(ascii: "o")
                guard !isLetter, letters.contains(where: { $0.bits == UInt32(key & 0x1F) }) else {
                    letters.append(letter)
                    continue
                }
                vowelKeys.append(VowelKey(marks: .circumflexOn(key), after: count))
                signs.hasDouble = signs.hasDouble || isRepeated
            default:
                letters.append(letter)
                continue
            }
            hasKeys = true
        }
        isEvident = signs.areEvident(among: keystrokes.count)
        resolve()
        guard syllable != nil else { return nil }
    }

    /// What speaks for Telex, and what against it.
    private struct TelexSigns {
        /// `dd`, `aa`, `ee`, `oo`.
        var hasDouble = false
        /// `uw`, or a *w* amid the word.
        var hasHorn = false
        /// *j*, which ends no word.
        var hasNang = false
        /// Vietnamese letters.
        var hasMarks = false
        var hasToneKey = false
        /// Two tones, or one taken back.
        var contradicts = false

        func areEvident(among keystrokes: Int) -> Bool {
            !contradicts && (hasDouble || hasHorn || hasMarks || (hasNang && keystrokes > 3))
        }
    }

    private static func telexTone(_ key: UInt8) -> UInt32? {
        switch key {
        case UInt8(ascii: "f"): 1
        case UInt8(ascii: "s"): 2
        case UInt8(ascii: "r"): 3
        case UInt8(ascii: "x"): 4
        case UInt8(ascii: "j"): 5
        default: nil
        }
    }

    // MARK: - VNI

    /// Sorts the keystrokes of VNI; nil for what it never leaves.
    init?(vni keystrokes: [Keystroke]) {
        var hasMarks = false
        var isWithin = false
        var isD9 = false
        for keystroke in keystrokes {
            switch keystroke {
            case .letter(let letter):
                guard tone == 0 || letter.tone == 0 else { return nil }
                hasMarks = hasMarks || !letter.isBare
                tone = max(tone, letter.tone)
                letters.append(letter.toneless)
                isWithin = isWithin || hasKeys
                continue
            case .digit(UInt8(ascii: "1")), .digit(UInt8(ascii: "2")), .digit(UInt8(ascii: "3")),
                .digit(UInt8(ascii: "4")), .digit(UInt8(ascii: "5")):
                guard case .digit(let digit) = keystroke, hasVowel, tone == 0 else { return nil }
                tone = KeyedSyllable.vniTone(digit)
            case .digit(UInt8(ascii: "0")):
                // takes a tone back, but is nearly always part of a number
                return nil
            case .digit(UInt8(ascii: "6")):
                vowelKeys.append(VowelKey(marks: .circumflex, after: letters.count))
            case .digit(UInt8(ascii: "7")):
                vowelKeys.append(VowelKey(marks: .horn, after: letters.count))
            case .digit(UInt8(ascii: "8")):
                vowelKeys.append(VowelKey(marks: .breve, after: letters.count))
            case .digit:
                guard !isStroked, letters.first?.isPlain("d") == true else { return nil }
                isStroked = true
                isD9 = letters.count == 1
            }
            hasKeys = true
        }
        // `năm2` is a year or a place in a list
        guard isWithin || !hasMarks else { return nil }
        isEvident = isD9 || (isWithin && letters.count > 2)
        resolve()
        guard syllable != nil else { return nil }
    }

    private static func vniTone(_ digit: UInt8) -> UInt32 {
        switch digit {
        case UInt8(ascii: "1"): 2
        case UInt8(ascii: "2"): 1
        default: UInt32(digit & 0xF)
        }
    }

    // MARK: - What comes of it

    /// Works out the syllable, if the keys do anything and make one.
    private mutating func resolve() {
        guard hasKeys, 1...8 ~= letters.count, hasVowel else { return }
        var stroked = letters
        if isStroked { stroked[0] = Letter(bits: stroked[0].bits | UInt32(VowelMark.stroke.rawValue) << 5) }
        let readings = places.map { places in
            var marked = stroked
            for place in places {
                guard let mark = vowelKeys.first?.marks.mark(for: marked[place]) else { continue }
                marked[place] = Letter(bits: marked[place].bits | UInt32(mark.rawValue) << 5)
            }
            return MarkedSyllable(letters: marked, tone: tone)
        }
        syllable = readings.first(where: \.isValid)
        guard isTelex, syllable == nil else { return }
        syllable = readings.lazy.map(\.completed).first(where: \.isValid)
        if syllable == nil { forgetDoubledLetter(in: stroked) }
    }

    /// Takes a doubled letter for a slip, in a word with another key of Telex (`traanhs`); never for certain (`choose`).
    private mutating func forgetDoubledLetter(in letters: [Letter]) {
        guard tone != 0, vowelKeys.count == 1, let key = vowelKeys.first, key.after > 0 else { return }
        let plain = MarkedSyllable(letters: letters, tone: tone)
        guard key.marks == .circumflexOn(letters[key.after - 1].ascii), plain.isValid else { return }
        syllable = plain
        isEvident = false
    }

    /// Where the keys for vowel marks may take effect, the likeliest first; none if they contradict each other.
    private var places: [[Int]] {
        guard let marks = vowelKeys.first?.marks else { return [[]] }
        guard vowelKeys.allSatisfy({ $0.marks == marks }) else { return [] }
        let fitting = letters.indices.filter { marks.mark(for: letters[$0]) != nil }
        let struck = vowelKeys.map { $0.after - 1 }
        var places: [[Int]] = []
        if Set(struck).count == struck.count, struck.allSatisfy(fitting.contains) { places.append(struck) }
        let isHorn = marks == .horn || marks == .hornOrBreve
        guard vowelKeys.count == 1 || (isHorn && vowelKeys.count == 2) else { return [] }
        if isHorn {
            // ươ: both letters by one key, or what is left of them
            for index in letters.indices.dropLast()
            where letters[index].ascii == UInt8(ascii: "u") && letters[index + 1].ascii == UInt8(ascii: "o") {
                let pair = [index, index + 1].filter(fitting.contains)
                if !pair.isEmpty { places.append(pair) }
            }
        }
        if vowelKeys.count == 1 { places += fitting.reversed().map { [$0] } }
        return places
    }
}

extension MarkedSyllable {
    /// With the marks that only one spelling can lack: *ie*, *ye* for *iê*, *yê*, and *uơ*, *ưo* for *ươ*.
    fileprivate var completed: MarkedSyllable {
        var completed = self
        for index in letters.indices.dropLast() {
            let next = letters[index + 1]
            switch letters[index].ascii {
            case UInt8(ascii: "i"), UInt8(ascii: "y"):
                if next.isPlain("e") {
                    completed.letters[index + 1] = Letter(bits: next.bits | UInt32(VowelMark.circumflex.rawValue) << 5)
                }
            case UInt8(ascii: "u"):
                guard next.ascii == UInt8(ascii: "o"), letters[index].mark == .horn || next.mark == .horn else { break }
                let horn = UInt32(VowelMark.horn.rawValue) << 5
                completed.letters[index] = Letter(bits: letters[index].bits | horn)
                completed.letters[index + 1] = Letter(bits: next.bits | horn)
            default: break
            }
        }
        return completed
    }
}
