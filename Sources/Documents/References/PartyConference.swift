/// A session of a Party committee as the one that passed a document: `Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa
/// XII`, `Hội nghị Trung ương 6 khóa XII`.
enum PartyConference {
    private static let conference = Phrase("hội nghị")
    private static let turn = Phrase("lần thứ")
    private static let committees = [
        Phrase("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"), Phrase("Ban Chấp hành Trung ương Đảng"),
        Phrase("Ban Chấp hành Trung ương"), Phrase("BCH Trung ương Đảng"), Phrase("BCH Trung ương"),
        Phrase("BCHTW Đảng"), Phrase("BCHTW"), Phrase("BCH TW Đảng"), Phrase("BCH TW"), Phrase("Trung ương Đảng"),
        Phrase("Trung ương"), Phrase("TW"),
    ]
    private static let ordinals = WordSet("nhất hai ba tư bốn năm sáu bảy tám chín mười")
    private static let term = Phrase("khóa").hashes[0]

    /// Whether `Hội nghị` stands at `index`.
    static func opens(_ words: ReferenceWords, _ index: Int) -> Bool { words.has(conference, at: index) }

    /// Where the name of the session ends that begins at `index`; nil where it is no such session's.
    ///
    /// The term in brackets stands behind the name.
    static func end(_ words: ReferenceWords, from index: Int) -> Int? {
        guard opens(words, index) else { return nil }
        var at = index + conference.count
        at = behindTurn(words, at)
        guard let committee = committees.first(where: { words.has($0, at: at) }) else { return nil }
        at = behindTurn(words, at + committee.count)
        if words.gap(at) == .space, isNumeral(words, at) { at += 1 }
        if words.hash(at) == term, words.gap(at).subtracting([.space, .comma]).isEmpty, isNumeral(words, at + 1) {
            at += 2
        }
        return at
    }

    private static func behindTurn(_ words: ReferenceWords, _ index: Int) -> Int {
        guard words.has(turn, at: index), words.gap(index) == .space else { return index }
        let number = index + turn.count
        guard isNumeral(words, number) || ordinals.contains(words.hash(number)) else { return index }
        // `mười một`
        let isTen = ordinals.contains(words.hash(number)) && words.hash(number) == ten
        return isTen && (ordinals.contains(words.hash(number + 1)) || words.hash(number + 1) == one)
            ? number + 2 : number + 1
    }

    private static let ten = Phrase("mười").hashes[0]
    private static let one = Phrase("một").hashes[0]

    private static func isNumeral(_ words: ReferenceWords, _ index: Int) -> Bool {
        guard index < words.count else { return false }
        return 0...99 ~= words.figures(index) || Numeral.roman(words.text, words[index].range) != nil
    }
}
