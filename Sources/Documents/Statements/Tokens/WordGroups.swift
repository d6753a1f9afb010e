/// Words of two syllables one of which looks like a verb of saying: `kể từ`, `kể cả`, `ví dụ`.
extension SpeechVerb {
    /// Whether the verb from `index` to `end` is the first syllable of such a word.
    static func splits(_ tokens: SpeechTokens, _ index: Int, _ end: Int, before limit: Int) -> Bool {
        guard end == index + 1, end < limit, tokens[end].kind == .word, !tokens[end].isCapital else { return false }
        return groups[tokens[index].key]?.contains(tokens[end].key) ?? false
    }

    private static let groups: [UInt64: WordSet] = [
        // `kể từ ngày 5-3`, `kể cả người già`, `các mức kể trên`
        SpeechWord.key("kể"): SpeechWord.set("từ cả trên đến"),
        // `nêu gương sáng`, `nêu cao tinh thần`
        SpeechWord.key("nêu"): SpeechWord.set("gương cao"),
        // `than đá`
        SpeechWord.key("than"): SpeechWord.set("đá"),
    ]
}
