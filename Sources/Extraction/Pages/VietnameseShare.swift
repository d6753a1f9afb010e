import VietnameseText

/// How much of a page's text is Vietnamese, as far as the shapes of its syllables tell.
struct VietnameseShare {
    private var words = 0
    private var syllables = 0
    /// Words that are neither Vietnamese nor, being plain ASCII, of another language; and those with letters that no font
    /// but the document's own has.
    private var strange = 0
    /// Consonants that stand alone before what is left of their syllable: `g iấy`, `V iệ t`.
    private var fragments = 0

    /// Looks at a page, its text decoded.
    init(of page: Page, font: String?) {
        let decoded = RunDecoding.decode(page.lines.map { [TextRun(text: $0.text, font: $0.font ?? font)] })
        for text in decoded.texts {
            let tokens = text.split { !$0.isLetter && !Self.isNameless($0) }
            for (index, word) in tokens.enumerated() {
                if word.count == 1 {
                    if index + 1 < tokens.count, Self.isFragment(word, before: tokens[index + 1]) { fragments += 1 }
                } else {
                    add(word)
                }
            }
        }
    }

    private mutating func add(_ word: Substring) {
        words += 1
        if Syllable.isVietnamese(String(word)) {
            syllables += 1
        } else if !word.allSatisfy(\.isASCII) {
            strange += 1
        }
    }

    /// Whether the page has next to no words.
    var isEmpty: Bool { words < 8 }

    /// Whether many of its syllables are in pieces, as a poor recognition of an earlier time leaves them.
    private var isBroken: Bool { fragments >= 5 && damage * 20 > words }

    /// Whether hardly a word is Vietnamese: another language, or letters that stand for others.
    private var isForeign: Bool { syllables * 4 < words }

    private var damage: Int { strange + fragments }

    /// Whether the page had better be read from its picture: it has next to no words, or strange or broken ones.
    var isDoubtful: Bool { isEmpty || strange * 5 > words || isBroken || isForeign }

    /// Whether this text of a page is the better one.
    func isBetter(than other: VietnameseShare) -> Bool {
        guard words > 0 else { return false }
        if other.isEmpty { return words > other.words }
        if other.isBroken, words * 2 > other.words, damage * other.words * 2 < other.damage * words { return true }
        return syllables * other.words > other.syllables * words + words * other.words / 5
    }

    /// Whether a letter is a consonant that was torn from what follows; in `điểm c khoản 2` it was not.
    private static func isFragment(_ letter: Substring, before next: Substring) -> Bool {
        guard let first = letter.first, consonants.contains(first), next.first?.isLowercase == true else {
            return false
        }
        return !Syllable.isVietnamese(String(next)) || Syllable.isVietnamese(String(letter) + next)
    }

    private static let consonants: Set<Character> = Set("bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX")

    /// Whether a character is one that has no name outside a font, or none at all.
    private static func isNameless(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return 0xE000...0xF8FF ~= scalar.value || scalar.value == 0xFFFD
    }
}
