/// Places and works that are named like bodies.
extension BodyPhrase {
    /// Whether the words only name places, by comma: `Bến Đông, Lam Giang`, `ở phường Ba Mai`, `khu đô thị Hồ Sen`.
    static func isWhere(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = (start..<range.upperBound).first { tokens[$0].kind == .comma } ?? range.upperBound
            guard start < end else { return false }
            let first = tokens[start].key
            let isRegion =
                AttributionFinder.residing.contains(first) || AttributionFinder.levels.contains(first)
                // `Q.1`, `H. Bến Đông`
                || tokens[start].isCapital && tokens[start].range.count == 1 && start + 1 < end
                    && regionLetters.contains(first)
            let isName =
                Province.end(tokens, at: start, before: end) == end
                || PersonPhraseReader.regions.longest(tokens, at: start, before: end) != nil
                || tokens[start..<end].allSatisfy {
                    $0.kind == .word && $0.isCapital && !$0.isForeign && !$0.isInitials
                } && end - start >= 2 && BodyPhrase.end(tokens, at: start, before: end) == nil
                    && PersonalTitle.at(tokens, start, before: end) == nil
            guard isRegion || isName else { return false }
            start = end + 1
        }
        return !range.isEmpty
    }

    /// Short forms of `quận`, `huyện`, `phường`, `xã`.
    private static let regionLetters = SpeechWord.set("q h p x")

    /// `Bộ luật Lao động`, `Bộ quy tắc ứng xử`: whether what is called `bộ` is no ministry.
    static func isWork(_ tokens: SpeechTokens, _ start: Int, before limit: Int) -> Bool {
        start + 1 < limit && tokens[start].key == ministry && works.contains(tokens[start + 1].key)
    }

    private static let ministry = SpeechWord.key("bộ")
    private static let works = SpeechWord.set("luật tiêu quy phim sưu câu hồ đề")
}
