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

    /// `Ông A và đại diện Ban B, lãnh đạo Sở C thông tin …`: whether the body at `start`, or those who lead it, are the last of
    /// several who speak together, a person first.
    func closesSeveral(_ start: Int) -> Bool {
        var comma = start - 1
        while comma > sentence.lowerBound, AttributionFinder.one.contains(tokens[comma].key) { comma -= 1 }
        guard comma > sentence.lowerBound + 2, tokens[comma].kind == .comma else { return false }
        return (max(sentence.lowerBound, comma - 14)..<comma - 1).contains { joint in
            AttributionFinder.besides.contains(tokens[joint].key)
                && phrases.contains { $0.tokens.upperBound == joint && $0.name != nil }
                && (joint + 1..<min(comma, joint + 4)).contains {
                    BodyPhrase.end(tokens, at: $0, before: comma) == comma
                }
        }
    }

    private static let besides = SpeechWord.set("và cùng")
}

private enum OthersBesides {
    static let many = SpeechPhrases<Void>(
        ["một số", "nhiều", "các", "những", "hàng chục", "đông đảo"].map { ($0, ()) })
}
