/// Short forms that carry a full stop without ending a sentence.
enum Abbreviations {
    /// In lower case; compared by canonical equivalence, so the accents' composition does not matter.
    private static let known: Set<String> = [
        // places and bodies
        "tp", "tx", "tt", "q", "p", "h", "x", "đ", "nxb", "tr",
        // degrees and forms of address
        "ts", "t.s", "pgs", "p.gs", "gs", "g.s", "ths", "th.s", "bs", "ks", "kts", "ncs", "cn", "đ/c", "ô", "b",
        "mr", "mrs", "ms", "dr", "st",
        // forms of signing (Decree 30/2020/NĐ-CP, annex I; Guidance 36-HD/VPTW)
        "tm", "t/m", "kt", "k/t", "tl", "t/l", "tuq", "t.m", "k.t", "t.l",
        // in running text
        "v.v", "vv", "vd", "no", "sđd",
    ]

    /// Words after which any single letter says which one and is nobody's initial: `vitamin C`, `cúm A`, `bảng B`.
    private static let lettered: Set<String> = [
        "vitamin", "cúm", "hệ", "bảng", "khối", "hạng", "loại", "nhóm", "gan", "serie", "virus", "hepatitis", "tòa",
        "toà", "lô", "block", "lục", "mẫu", "án", "gói", "bằng", "cổng", "nhà", "hoạch", "league", "điểm",
    ]

    /// Words after which a single Roman numeral is a numeral and not a person's initial.
    private static let numbered: Set<String> = [
        "lục", "mục", "chương", "phần", "bảng", "biểu", "khóa", "khoá", "quý", "nhóm", "loại", "hạng", "cấp", "lần",
        "khối", "kỳ", "kì", "điểm", "bậc", "giai đoạn", "vùng", "khu",
    ]

    /// Longer than any short form, compounds as `PGS.TS` included.
    private static let longest = 24

    /// Whether the full stop at `stop` only closes the short form before it, in a sentence that begins at `start`.
    static func endsShortForm(_ text: TextBytes, start: Int, stop: Int) -> Bool {
        let token = word(text, before: stop, notBefore: start)
        guard !token.isEmpty, token.count <= longest else { return false }
        if isLettered(text, token, sentence: start) { return false }
        let whole = text.string(token).lowercased()
        if known.contains(whole) { return true }
        let last = lastComponent(text, token)
        if last.lowerBound > token.lowerBound, known.contains(text.string(last).lowercased()) { return true }
        return isInitial(text, last, sentence: start)
    }

    /// The run without white space or opening punctuation that ends at `end`.
    static func word(_ text: TextBytes, before end: Int, notBefore start: Int) -> Range<Int> {
        var begin = end
        while begin > start, end - begin <= longest {
            let previous = text.before(begin)
            if text.whiteSpace(previous) > 0 || isOpening(text, previous) { break }
            begin = previous
        }
        return begin..<end
    }

    private static func isOpening(_ text: TextBytes, _ offset: Int) -> Bool {
        switch text.scalar(offset).value {
        // ( [ " ' « ‘ “ , :
        case 0x28, 0x5B, 0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x2C, 0x3A: true
        default: false
        }
    }

    private static func lastComponent(_ text: TextBytes, _ token: Range<Int>) -> Range<Int> {
        var begin = token.upperBound
        while begin > token.lowerBound, text[begin - 1] != UInt8(ascii: ".") { begin -= 1 }
        return begin..<token.upperBound
    }

    /// A single capital is somebody's initial (`ông Nguyễn Văn A. trình bày`), but `Phụ lục I.` ends there.
    private static func isInitial(_ text: TextBytes, _ component: Range<Int>, sentence start: Int) -> Bool {
        guard !component.isEmpty else { return false }
        let (letter, length) = text.scalar(component.lowerBound)
        guard LetterCase.of(letter) == .upper else { return false }
        var offset = component.lowerBound + length
        while offset < component.upperBound {
            let mark = text.scalar(offset)
            guard 0x300..<0x370 ~= mark.value else { return false }
            offset += mark.length
        }
        guard letter == 0x49 || letter == 0x56 || letter == 0x58 else { return true }
        return !numbered.contains(previous(text, component, sentence: start).lowercased())
    }

    /// `châu Á.`, `vitamin C.`: whether a single capital is no initial and no short form.
    private static func isLettered(_ text: TextBytes, _ token: Range<Int>, sentence start: Int) -> Bool {
        let (letter, length) = text.scalar(token.lowerBound)
        guard token.count <= 3, LetterCase.of(letter) == .upper else { return false }
        // Á, in one scalar or two
        if token.count == length, letter == 0xC1 { return true }
        if token.count > length { return letter == 0x41 && text.scalar(token.lowerBound + length).value == 0x301 }
        return lettered.contains(previous(text, token, sentence: start))
    }

    /// The word before `token`.
    private static func previous(_ text: TextBytes, _ token: Range<Int>, sentence start: Int) -> String {
        let before = text.trimmed(start..<token.lowerBound)
        return text.string(word(text, before: before.upperBound, notBefore: before.lowerBound))
    }
}
