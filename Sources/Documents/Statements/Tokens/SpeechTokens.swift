/// The tokens of a run of text, by their places.
///
/// Who reads a sentence looks at the words before and behind the one at hand, and text may end anywhere: a place outside
/// has a token, too, which is a stop and no word.
struct SpeechTokens: RandomAccessCollection, RangeReplaceableCollection, MutableCollection, Sendable {
    private var tokens: [SpeechToken] = []

    /// What stands where there is no text.
    private static var outside: SpeechToken { SpeechToken(range: 0..<0, kind: .stop) }

    init() {}

    var startIndex: Int { 0 }
    var endIndex: Int { tokens.count }

    subscript(place: Int) -> SpeechToken {
        get { tokens.indices.contains(place) ? tokens[place] : SpeechTokens.outside }
        set { if tokens.indices.contains(place) { tokens[place] = newValue } }
    }

    /// The tokens at the places that there are.
    subscript(places: Range<Int>) -> ArraySlice<SpeechToken> {
        get { tokens[places.clamped(to: tokens.indices)] }
        set { tokens.replaceSubrange(places.clamped(to: tokens.indices), with: newValue) }
    }

    mutating func replaceSubrange(_ places: Range<Int>, with new: some Collection<SpeechToken>) {
        tokens.replaceSubrange(places, with: new)
    }

    mutating func append(_ token: SpeechToken) { tokens.append(token) }

    mutating func reserveCapacity(_ count: Int) { tokens.reserveCapacity(count) }
}
