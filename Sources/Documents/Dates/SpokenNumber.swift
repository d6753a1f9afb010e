/// A small number in figures or in words: `15`, `mười lăm`.
enum SpokenNumber {
    private static let units: [(word: WordSet, value: Int)] = [
        (WordSet("một mốt"), 1), (WordSet("hai"), 2), (WordSet("ba"), 3), (WordSet("bốn tư"), 4),
        (WordSet("năm lăm"), 5), (WordSet("sáu"), 6), (WordSet("bảy bẩy"), 7), (WordSet("tám"), 8),
        (WordSet("chín"), 9),
    ]
    private static let ten = WordSet("mười")
    private static let tens = WordSet("mươi")

    /// The number from 1 to 99 that begins at word `index`; nil if none does.
    static func count(_ words: ReferenceWords, at index: Int) -> Int? {
        if words.figures(index) >= 0 { return words.figures(index) > 0 ? words.figures(index) : nil }
        if ten.contains(words.hash(index)) { return 10 + (unit(words, index + 1) ?? 0) }
        guard let first = unit(words, index) else { return nil }
        guard tens.contains(words.hash(index + 1)) else { return first }
        return 10 * first + (unit(words, index + 2) ?? 0)
    }

    private static func unit(_ words: ReferenceWords, _ index: Int) -> Int? {
        units.first { $0.word.contains(words.hash(index)) }?.value
    }
}
