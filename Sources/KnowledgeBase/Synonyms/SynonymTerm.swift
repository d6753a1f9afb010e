import VietnameseText

/// A word, a phrase or an abbreviation that stands in a group of synonyms.
public struct SynonymTerm: Sendable, Hashable {
    /// A syllable, number or part of an abbreviation: its keys as `Folding` gives them.
    public struct Token: Sendable, Hashable {
        /// Without marks: `hoa`.
        public var folded: String
        /// With marks, the tone in its place: `hòa`.
        public var exact: String
    }

    /// How a person must have typed a term to have meant it.
    enum Typing: Sendable, Hashable {
        /// With its marks or without any.
        case any
        /// With its marks: without them it is, or may be, another word.
        case marked
        /// In capitals: in small letters it is another word.
        case capitals
    }

    /// As the file writes it: `giấy phép lái xe`, `GD&ĐT`.
    public let text: String
    /// Its tokens; at least one.
    public let tokens: [Token]
    let typing: Typing

    /// Whether it counts only if typed with its marks though it has several syllables.
    var needsMarks: Bool { tokens.count > 1 && typing == .marked }

    /// Two terms with these are the same term.
    var key: [String] { tokens.map(\.exact) }

    /// Creates a term; nil if there is no letter or number in `text`.
    ///
    /// A single syllable must be typed with its marks, since without them too many words look like it. An abbreviation
    /// of two letters, or one that could be a syllable (`THA`), must be typed in capitals.
    init?(_ text: String, needsMarks: Bool = false) {
        let tokens = Folding.tokens(of: text).map { Token(folded: $0.folded, exact: $0.exact) }
        guard let first = tokens.first else { return nil }
        self.text = text
        self.tokens = tokens
        if tokens.count > 1 {
            typing = needsMarks ? .marked : .any
        } else if SynonymWord.isCapitals(text) {
            typing = first.folded.utf8.count < 3 || SynonymTerm.looksLikeSyllable(first.folded) ? .capitals : .any
        } else {
            typing = .marked
        }
    }

    /// Whether the words, as many as the term has tokens, are this term.
    ///
    /// - Parameter isQueryMarked: whether the query has marks anywhere: then a word without any is meant so.
    func matches(_ words: ArraySlice<SynonymWord>, isQueryMarked: Bool) -> Bool {
        switch typing {
        case .any:
            return zip(words, tokens).allSatisfy { word, token in
                word.isAccented ? word.exact == token.exact : word.folded == token.folded
            }
        case .marked:
            guard zip(words, tokens).allSatisfy({ $0.exact == $1.exact }) else { return false }
            return isQueryMarked || !tokens.allSatisfy { SynonymTerm.looksLikeSyllable($0.exact) }
        case .capitals:
            return zip(words, tokens).allSatisfy { word, token in
                word.isCapitals && (word.isAccented ? word.exact == token.exact : word.folded == token.folded)
            }
        }
    }

    /// Whether a word without marks is spelled as a Vietnamese syllable may be: initial, vowels, final.
    static func looksLikeSyllable(_ word: String) -> Bool {
        let initial = word.prefix { !vowels.contains($0) }
        let final = word.dropFirst(initial.count).drop { vowels.contains($0) }
        return initial.count + final.count < word.count && initials.contains(String(initial))
            && finals.contains(String(final))
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
    private static let initials: Set<String> = [
        "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r", "s",
        "t", "th", "tr", "v", "x",
    ]
    private static let finals: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}
