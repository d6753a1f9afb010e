import VietnameseText

/// What the FTS5 tables hold of a passage: streams of keys joined by blanks, to be split again by a built-in tokenizer.
struct PassageKeys: Sendable, Equatable {
    /// Folded keys of the heading, one for each token, in order: `dieu 5 trach nhiem`.
    var heading: String
    /// Folded keys of the text.
    var text: String
    /// Exact keys and folded pairs of both: `né ne_tranh tránh tranh_dun đùn`.
    var terms: String
}

/// Makes `PassageKeys`, reusing its buffers from passage to passage.
struct PassageKeyMaker {
    private var buffer = TokenBuffer()
    private var bytes: [UInt8] = []
    private var terms: [UInt8] = []

    /// The keys of one field: folded for `passage_fts`, exact and pairs for `term_fts`.
    struct FieldKeys: Sendable {
        var folded = ""
        var terms = ""
    }

    /// The keys of a field's text.
    mutating func keys(of field: String) -> FieldKeys {
        buffer.analyze(field)
        return keysOfBuffer()
    }

    /// The keys of a passage, and its tokens to `inspect`.
    mutating func keys(
        heading: String?, text: String, inspect: (TokenBuffer) -> Void = { _ in }
    ) -> PassageKeys {
        let heading = heading.map { keys(of: $0) } ?? FieldKeys()
        buffer.analyze(text)
        inspect(buffer)
        let body = keysOfBuffer()
        return PassageKeys(
            heading: heading.folded, text: body.folded, terms: heading.terms + body.terms)
    }

    private mutating func keysOfBuffer() -> FieldKeys {
        bytes.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
        let blank = UInt8(ascii: " ")
        let tokens = buffer.tokens
        for (index, token) in tokens.enumerated() {
            // one key for each token that unicode61 sees, so that its positions are those of the original
            for _ in 0..<token.pieces {
                buffer.appendFolded(token, to: &bytes)
                bytes.append(blank)
            }
            buffer.appendExact(token, to: &terms)
            terms.append(blank)
            if index + 1 < tokens.count {
                buffer.appendFolded(token, to: &terms)
                terms.append(UInt8(ascii: "_"))
                buffer.appendFolded(tokens[index + 1], to: &terms)
                terms.append(blank)
            }
        }
        return FieldKeys(folded: String(decoding: bytes, as: UTF8.self), terms: String(decoding: terms, as: UTF8.self))
    }
}
