/// The end of a law's name that no list has, where its number or day stands right behind: `Pháp lệnh Khai thác và bảo vệ công
/// trình thủy lợi ngày 04 tháng 4 năm 2001`, `Luật thuế GTGT số 02/1997/QH9`.
enum DatedLawName {
    /// No name goes on longer, in words.
    private static let longest = 14

    /// Words that stand in no name, or open what is said of a law.
    private static let stops = WordSet(
        """
        của này đó được theo do có đã sẽ là thì tại khi hoặc để năm không phải bị cho mà nêu trên thay ban trừ nếu các
        những trong như cũng còn đang kể từ hết căn xét quy hướng sửa bãi
        """)
    private static let day = Phrase("ngày").hashes[0]
    private static let number = Phrase("số").hashes[0]
    private static let about = Phrase("về").hashes[0]

    /// Where the name ends that goes on at word `start` of a law whose kind ends before `first`; nil where neither number nor
    /// day closes it.
    static func end(_ words: ReferenceWords, first: Int, from start: Int) -> Int? {
        var index = start
        while index < words.count, index - start <= longest {
            let marks = words.gap(index).subtracting(.space)
            let word = words.hash(index)
            if index > first, marks.isEmpty, word == day, DateParser.date(words, at: index)?.iso != nil { return index }
            if index > first, marks.isEmpty, word == number, isNumber(words, at: index + 1) { return index }
            // a comma joins the parts of a name in small letters: `Thuế XK, thuế NK`
            guard marks.isEmpty || marks == .comma && index > first && !words[index].isCapital,
                words.figures(index) < 0, !stops.contains(word), word != about || index == first,
                !(index > first && words[index].isCapital && ReferenceTypes.type(words, at: index) != nil)
            else { return nil }
            index += 1
        }
        return nil
    }

    /// Figures with a year or symbols behind them.
    private static func isNumber(_ words: ReferenceWords, at index: Int) -> Bool {
        guard words.figures(index) >= 0, index + 1 < words.count else { return false }
        return !words.gap(index + 1).isDisjoint(with: [.slash, .hyphen])
    }
}
