/// What tells that a later verb in the sentence is its subject's, too.
extension AttributionFinder {
    /// `… lặp lại những lời của ông, cáo buộc …`: a pronoun that tells whose something is.
    func isOwn(_ phrase: PersonPhrase) -> Bool {
        phrase.isPronoun && phrase.tokens.lowerBound > sentence.lowerBound
            && tokens[phrase.tokens.lowerBound - 1].key == AttributionFinder.of
    }

    /// `nói họ nên “về quê”`: whether the clause behind a verb ends in somebody's own words.
    func quotes(_ end: Int) -> Bool {
        guard let mark = (end..<min(limit, end + 12)).first(where: { tokens[$0].kind != .word }) else { return false }
        return tokens[mark].kind == .quote
            && (mark + 1..<limit).allSatisfy { tokens[$0].kind == .stop || tokens[$0].kind == .close }
    }
}
