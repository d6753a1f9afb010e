/// Others who say the same as somebody: `Cử tri X và một số cử tri khác băn khoăn …`.
extension AttributionFinder {
    /// Behind `và một số cử tri khác` at `start`: others who say the same; nil where nobody of the kind stands there.
    func othersEnd(_ start: Int) -> Int? {
        guard start + 3 < limit, AttributionFinder.besides.contains(tokens[start].key),
            let many = OthersBesides.many.longest(tokens, at: start + 1, before: limit)?.end,
            let other = (many..<min(limit, many + 5)).first(where: {
                tokens[$0].kind != .word || tokens[$0].key == AttributionFinder.other
            }), tokens[other].key == AttributionFinder.other
        else { return nil }
        return other + 1
    }

    private static let besides = SpeechWord.set("và cùng")
}

private enum OthersBesides {
    static let many = SpeechPhrases<Void>(
        ["một số", "nhiều", "các", "những", "hàng chục", "đông đảo"].map { ($0, ()) })
}
