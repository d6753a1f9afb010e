/// Walks UTF-8 from token to token, collecting each one's letters whatever the order and composition of their marks.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let lookup: LetterLookup
    /// The letters of the token at hand: the first `count`.
    let letters: UnsafeMutableBufferPointer<Letter>
    var count = 0
    /// The token's place, in UTF-8 code units.
    var start = 0
    var end = 0
    /// How many tokens `unicode61` makes of it.
    var pieces = 1
    /// Whether a letter beyond Latin is among them (digits are not).
    var hasOtherScript = false
    /// What else was seen while reading it.
    var noise: NoiseSigns = []

    private(set) var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>, lookup: LetterLookup, letters: UnsafeMutableBufferPointer<Letter>) {
        self.bytes = bytes
        self.lookup = lookup
        self.letters = letters
    }

    /// Goes to the next token and gives it as it is known, by what stands before the next blank or mark: nearly every token of a
    /// text. What was made of it was made of a plain token, so that nothing else need be asked of its bytes.
    @inline(__always)
    mutating func knownToken(_ known: KnownTokens) -> (value: KnownTokens.Value, count: Int)? {
        PlainBytes.table.withUnsafeBufferPointer { kinds in
            while position < bytes.count, kinds[Int(bytes[position])] == PlainBytes.sign { position += 1 }
        }
        guard let key = KnownTokens.Key(bytes, at: position), let value = known.find(key) else { return nil }
        return (value, key.count)
    }

    /// Goes to the next token and gives its length in bytes, if it is plain: precomposed Latin letters between ASCII signs
    /// or the ends of the text, no more of them than `KnownTokens` takes. 0 for any other, which `next` reads.
    @inline(__always)
    mutating func plainToken() -> Int {
        PlainBytes.table.withUnsafeBufferPointer { kinds in
            while position < bytes.count, kinds[Int(bytes[position])] == PlainBytes.sign { position += 1 }
            var end = position
            while end < bytes.count {
                switch kinds[Int(bytes[end])] {
                case PlainBytes.letter: end += 1
                case PlainBytes.leadOfTwo:
                    guard end + 1 < bytes.count, bytes[end + 1] & 0xC0 == 0x80, !isTimesOrDivision(at: end) else {
                        return 0
                    }
                    end += 2
                case PlainBytes.leadOfThree:
                    guard end + 2 < bytes.count, bytes[end + 1] & 0xFC == 0xB8, bytes[end + 2] & 0xC0 == 0x80 else {
                        return 0
                    }
                    end += 3
                case PlainBytes.sign: return end - position <= KnownTokens.longest ? end - position : 0
                default: return 0
                }
            }
            return end - position <= KnownTokens.longest ? end - position : 0
        }
    }

    /// × and ÷ lie among the letters.
    @inline(__always)
    private func isTimesOrDivision(at index: Int) -> Bool { bytes[index] == 0xC3 && bytes[index + 1] & 0xDF == 0x97 }

    /// Passes over a token that was found to be plain.
    @inline(__always)
    mutating func pass(_ count: Int) { position += count }

    /// Reads the next token; false at the end of the text.
    mutating func next() -> Bool {
        count = 0
        pieces = 1
        hasOtherScript = false
        noise = []
        while position < bytes.count {
            let (codePoint, width) = decode(at: position)
            let entry = lookup(codePoint)
            switch entry.kind {
            case .letter, .other:
                start = position
                readToken()
                if pieces > 1 { noise.insert(.invisible) }
                if hasOtherScript || beginsLikeTilde { readLookalikes() }
                return true
            case .separator, .mark, .joiner:
                position += width
            }
        }
        return false
    }

    private mutating func readToken() {
        // An invisible character is part of the token only if a letter follows it.
        var joinerAt = -1
        while position < bytes.count {
            let (codePoint, width) = decode(at: position)
            let entry = lookup(codePoint)
            switch entry.kind {
            case .letter, .other:
                if joinerAt >= 0 {
                    guard joins(at: position) else {
                        return
                    }
                    pieces += 1
                    joinerAt = -1
                }
                if let digit = TokenScanner.superscript(codePoint) {
                    // `m²` is the unit m2; after a word the digit points to a footnote
                    if count < 3 { append(Letter(other: digit)) }
                } else {
                    append(entry.kind == .letter ? entry.letter : Letter(other: codePoint))
                    if entry.kind == .other, codePoint > 0x7F { hasOtherScript = true }
                }
                position += width
                end = position
            case .mark:
                apply(entry.letter)
                position += width
                if joinerAt < 0 { end = position }
            case .joiner:
                // U+0340 and U+0341 are tones that unicode61 does not know as marks
                if entry.letter.bits != 0 { apply(entry.letter) }
                joinerAt = position
                position += width
            case .separator:
                return
            }
        }
    }

    /// Whether the token is in small letters, in capitals, or has a capital at its beginning alone.
    var isUsuallyWritten: Bool {
        let token = String(decoding: bytes[start..<end], as: UTF8.self)
        return token == token.uppercased() || token.dropFirst() == token.dropFirst().lowercased()
    }

    /// Whether the token may begin with ñ, composed or not.
    private var beginsLikeTilde: Bool {
        guard end - start > 3 else { return false }
        return (bytes[start] == 0xC3 && bytes[start + 1] & 0xDF == 0x91)
            || (bytes[start] & 0xDF == 0x4E && bytes[start + 1] == 0xCC)
    }

    /// Takes letters of other alphabets for those that they look like, where that makes Latin of the whole token, and *ñ*
    /// for *đ*, where that makes a syllable that is Vietnamese for other marks too.
    private mutating func readLookalikes() {
        let token = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard let latin = hasOtherScript ? Lookalikes.latin(token) : Lookalikes.withStroke(token) else { return }
        let before = Array(letters[..<count])
        latin.withUnsafeBufferPointer { latin in
            var scanner = TokenScanner(bytes: latin, lookup: lookup, letters: letters)
            guard scanner.next() else { return }
            let read = letters[..<scanner.count]
            if !hasOtherScript, !Syllable.isSpelled(read) || read.dropFirst().allSatisfy(\.isBare) {
                for (index, letter) in before.enumerated() { letters[index] = letter }
                return
            }
            count = scanner.count
            hasOtherScript = scanner.hasOtherScript
            noise.insert(.lookalikes)
        }
    }

    /// The ASCII digit that a superscript digit stands for.
    private static func superscript(_ codePoint: UInt32) -> UInt32? {
        switch codePoint {
        case 0xB2, 0xB3: codePoint - 0x80
        case 0xB9: 0x31
        case 0x2070, 0x2074...0x2079: codePoint - 0x2040
        default: nil
        }
    }

    private mutating func append(_ letter: Letter) {
        guard count < letters.count else { return }
        letters[count] = letter
        count += 1
    }

    /// Puts a combining mark onto the letter before it, if Vietnamese knows the mark there; other marks fall away.
    private mutating func apply(_ mark: Letter) {
        guard count > 0 else { return }
        let letter = letters[count - 1]
        guard !letter.isOther, letter.isVowel else { return }
        if mark.tone != 0, letter.tone == 0 { letters[count - 1] = letter.with(tone: mark.tone) }
        if mark.mark != .none, letter.mark == .none, mark.mark.fits(letter.ascii) {
            letters[count - 1] = Letter(bits: letter.bits | UInt32(mark.mark.rawValue) << 5)
        }
    }

    /// Whether what follows an invisible character belongs to the token before it: not when both are syllables and
    /// together they are none, as where a web page puts a zero-width space for the blank (`đùn​đẩy`).
    private func joins(at next: Int) -> Bool {
        var following = Syllable.Shape()
        var scan = next
        while scan < bytes.count {
            let (codePoint, width) = decode(at: scan)
            let entry = lookup(codePoint)
            if entry.kind == .letter {
                following.append(entry.letter.toneless)
            } else if entry.kind == .other {
                return true
            } else if entry.kind == .mark {
                following.apply(entry.letter.mark)
            } else {
                break
            }
            scan += width
        }
        var before = Syllable.Shape()
        for letter in letters[..<count] { before.append(letter.toneless) }
        guard before.isSyllable, following.isSyllable else { return true }
        var both = before
        both.append(following)
        return both.isSyllable
    }

    /// The code point at `index` and its length; a byte that is no UTF-8 counts as a separator.
    @inline(__always)
    private func decode(at index: Int) -> (codePoint: UInt32, width: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, 1) }
        let left = bytes.count - index
        if first < 0xE0 {
            guard first >= 0xC2, left > 1 else { return (0, 1) }
            return ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
        }
        if first < 0xF0 {
            guard left > 2 else { return (0, left) }
            return ((first & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
        }
        guard first < 0xF5, left > 3 else { return (0, min(left, first < 0xF5 ? left : 1)) }
        let high = (first & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12
        return (high | (UInt32(bytes[index + 2]) & 0x3F) << 6 | UInt32(bytes[index + 3]) & 0x3F, 4)
    }
}

/// What a byte is to a token of precomposed Latin letters.
private enum PlainBytes {
    static let sign: UInt8 = 0
    static let letter: UInt8 = 1
    /// U+00C0–01BF
    static let leadOfTwo: UInt8 = 2
    /// Of U+1E00–1EFF, if the next byte fits.
    static let leadOfThree: UInt8 = 3
    /// A digit, and all else: to be read letter by letter.
    static let other: UInt8 = 4

    static let table: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): other
        case 0xC3...0xC6: leadOfTwo
        case 0xE1: leadOfThree
        case 0x80...: other
        default: sign
        }
    }
}
