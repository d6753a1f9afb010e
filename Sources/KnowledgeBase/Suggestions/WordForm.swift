import VietnameseText

/// A word with its keys and their hashes.
struct WordForm: Sendable, Hashable {
    let folded: String
    let exact: String
    let foldedHash: UInt64
    let exactHash: UInt64

    /// Whether it carries marks.
    var isAccented: Bool { foldedHash != exactHash }

    /// Nil unless `text` is one token.
    init?(_ text: String) {
        var buffer = TokenBuffer()
        buffer.analyze(text)
        guard buffer.tokens.count == 1 else { return nil }
        self.init(buffer.tokens[0], of: buffer)
    }

    /// The token of a buffer that keeps keys.
    init(_ token: TokenBuffer.Token, of buffer: TokenBuffer) {
        folded = buffer.folded(token)
        exact = buffer.exact(token)
        foldedHash = token.foldedHash
        exactHash = token.exactHash
    }
}
