/// With whom or beside what somebody is: `Phó Chủ tịch UBND tỉnh Hòa Lâm [và các đại biểu]`, `Giám đốc Sở Y tế [bên gian hàng]`.
extension PersonPhraseReader {
    /// Whether the title, whole before the token, is followed by those who are with its holder.
    func isAccompanied(at place: Int, after first: Int) -> Bool {
        place > first && tokens[place - 1].kind == .word && Act.isNameEnd(tokens, before: place)
            && PersonPhraseReader.company.longest(tokens, at: place, before: limit) != nil
    }

    private static let company = SpeechPhrases<Void>(
        ["và các", "và đoàn", "và đại diện", "cùng các", "cùng đoàn", "bên"].map { ($0, ()) })
}
