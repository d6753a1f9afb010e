/// The ways in which Unicode writes the same word: composed as nearly everywhere, with the tones apart as keyboards of
/// Windows-1258 and many newspapers' pages have it, and with all marks apart (NFD).
///
/// Bytes are compared with these where a text is searched before its words are read.
struct Spellings: Sendable {
    /// The bytes of each way, the composed one first; one alone where the word has no marks.
    let forms: [[UInt8]]
    /// A bit for the first byte of each, by its lowest six bits.
    fileprivate let firsts: UInt64

    /// All ways to write `word`, which is given composed.
    init(_ word: String) {
        var forms = [Array(word.utf8)]
        for form in [Spellings.tonesApart(word), Spellings.marksApart(word)] where !forms.contains(form) {
            forms.append(form)
        }
        self.forms = forms
        firsts = forms.reduce(0) { $0 | 1 << UInt64(($1.first ?? 0) & 63) }
    }

    /// What opens the grounds of a decision.
    static let grounds = Spellings("Căn cứ")
    /// What opens the title of an article that repeals.
    static let repealing = Spellings("Bãi bỏ")
    static let day = Spellings("ngày")
    static let dayInCapitals = Spellings("NGÀY")

    /// `ậ` as `â` and a dot below.
    private static func tonesApart(_ word: String) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if let (letter, tone) = letters[scalar] {
                scalars.append(letter)
                if let tone { scalars.append(tone) }
            } else {
                scalars.append(scalar)
            }
        }
        return Array(String(scalars).utf8)
    }

    /// `ậ` as `a`, a dot below and a circumflex, in canonical order.
    private static func marksApart(_ word: String) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            let (letter, tone) = letters[scalar] ?? (scalar, nil)
            guard let (base, mark) = marked[letter] else {
                scalars.append(letter)
                if let tone { scalars.append(tone) }
                continue
            }
            scalars.append(base)
            // a dot below stands before what is above, and behind a horn
            let isBelow = tone == below && mark != horn
            if isBelow { scalars.append(below) }
            scalars.append(mark)
            if let tone, !isBelow { scalars.append(tone) }
        }
        return Array(String(scalars).utf8)
    }

    private static let below: Unicode.Scalar = "\u{323}"
    private static let horn: Unicode.Scalar = "\u{31B}"

    /// Each letter with a tone, as the letter without and the tone.
    private static let letters: [Unicode.Scalar: (letter: Unicode.Scalar, tone: Unicode.Scalar?)] = {
        let tones: [Unicode.Scalar?] = [nil, "\u{300}", "\u{301}", "\u{309}", "\u{303}", below]
        var letters: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar?)] = [:]
        for row in [
            "aàáảãạ", "âầấẩẫậ", "ăằắẳẵặ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ",
            "ưừứửữự",
            "yỳýỷỹỵ", "AÀÁẢÃẠ", "ÂẦẤẨẪẬ", "ĂẰẮẲẴẶ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ",
            "UÙÚỦŨỤ",
            "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
        ] {
            guard let letter = row.unicodeScalars.first else { continue }
            for (scalar, tone) in zip(row.unicodeScalars, tones) { letters[scalar] = (letter, tone) }
        }
        return letters
    }()

    /// Each letter with a mark that makes another letter of it, as the plain letter and the mark.
    private static let marked: [Unicode.Scalar: (letter: Unicode.Scalar, mark: Unicode.Scalar)] = [
        "â": ("a", "\u{302}"), "ê": ("e", "\u{302}"), "ô": ("o", "\u{302}"), "ă": ("a", "\u{306}"), "ơ": ("o", horn),
        "ư": ("u", horn), "Â": ("A", "\u{302}"), "Ê": ("E", "\u{302}"), "Ô": ("O", "\u{302}"), "Ă": ("A", "\u{306}"),
        "Ơ": ("O", horn), "Ư": ("U", horn),
    ]
}

extension TextBytes {
    /// The length in bytes of the word at `offset`, however Unicode writes it; nil where another stands there.
    @inline(__always)
    func length(of word: Spellings, at offset: Int) -> Int? {
        // most words begin with another letter
        guard word.firsts >> UInt64(byte(offset) & 63) & 1 != 0 else { return nil }
        return wholeLength(of: word, at: offset)
    }

    private func wholeLength(of word: Spellings, at offset: Int) -> Int? {
        for form in word.forms where has(form, at: offset) { return form.count }
        return nil
    }

    /// Whether the bytes stand at `offset`.
    func has(_ word: [UInt8], at offset: Int) -> Bool { word.withUnsafeBufferPointer { has($0, at: offset) } }
}
