import VietnameseText

/// How much of a page's text is Vietnamese, as far as the shapes of its syllables tell.
struct VietnameseShare {
    private let words: Int
    private let syllables: Int
    /// Words that are neither Vietnamese nor, being plain ASCII, of another language.
    private let strange: Int

    /// Looks at a page, its text decoded.
    init(of page: Page, font: String?) {
        let decoded = RunDecoding.decode(page.lines.map { [TextRun(text: $0.text, font: font)] })
        var words = 0
        var syllables = 0
        var strange = 0
        for text in decoded.texts {
            for word in text.split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
                words += 1
                if Syllable.isVietnamese(String(word)) {
                    syllables += 1
                } else if !word.allSatisfy(\.isASCII) {
                    strange += 1
                }
            }
        }
        self.words = words
        self.syllables = syllables
        self.strange = strange
    }

    /// Whether the page had better be read from its picture: it has next to no words, or strange ones.
    var isDoubtful: Bool { words < 8 || strange * 2 > words }

    /// Whether this text of a page is the better one.
    func isBetter(than other: VietnameseShare) -> Bool {
        guard words > 0 else { return false }
        if other.words < 8 { return words > other.words }
        return syllables * other.words > other.syllables * words + words * other.words / 5
    }
}
