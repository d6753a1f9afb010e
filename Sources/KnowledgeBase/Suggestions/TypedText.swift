import VietnameseText

/// What has been typed so far: whole words, and the beginning of one.
struct TypedText {
    /// The words before the last.
    let words: [WordForm]
    /// The last word, which may be unfinished; nil where a blank follows the words.
    let last: WordForm?
    /// The last word as far as it is typed.
    let beginning: TypedBeginning
    /// All of it, folded.
    let folded: String

    /// Longer texts are cut, at their beginning: who types there looks for what comes next.
    private static let maximumWords = 12
    private static let maximumScalars = 400

    /// Nil where there is no word in it.
    init?(_ text: String) {
        let text = String(String.UnicodeScalarView(text.unicodeScalars.suffix(TypedText.maximumScalars)))
        var buffer = TokenBuffer()
        buffer.analyze(text)
        let tokens = buffer.tokens.suffix(TypedText.maximumWords)
        guard let end = tokens.last else { return nil }
        let isFinished = Int(end.end) < text.utf8.count
        let forms = tokens.map { WordForm($0, of: buffer) }
        words = isFinished ? forms : forms.dropLast()
        last = isFinished ? nil : forms.last
        beginning = TypedBeginning(last?.exact ?? "")
        folded = forms.map(\.folded).joined(separator: " ")
    }

    /// Whether a word of a text may stand for the one typed: the same where it has marks, else any spelling of it.
    static func stands(_ exact: UInt64, _ folded: UInt64, for typed: WordForm) -> Bool {
        typed.isAccented ? exact == typed.exactHash : folded == typed.foldedHash
    }

    /// Whether the text has the typed words, in any order, and a word that begins as the last does.
    func matches(_ text: TokenBuffer) -> Bool {
        words.allSatisfy { word in
            text.tokens.contains { TypedText.stands($0.exactHash, $0.foldedHash, for: word) }
        } && (last == nil || text.tokens.contains { beginning.begins(text.exact($0)) })
    }

    /// Where the typed words stand one after another in the text, the last as a beginning: the first such place.
    func place(in text: TokenBuffer) -> Int? {
        let length = words.count + (last == nil ? 0 : 1)
        guard length > 0, text.tokens.count >= length else { return nil }
        return (0...text.tokens.count - length).first { start in
            words.indices.allSatisfy { offset in
                let token = text.tokens[start + offset]
                return TypedText.stands(token.exactHash, token.foldedHash, for: words[offset])
            } && (last == nil || beginning.begins(text.exact(text.tokens[start + words.count])))
        }
    }
}
