import VietnameseText

/// What `passage_fts` holds of a passage: folded keys joined by blanks, to be split again by a built-in tokenizer.
struct PassageKeys: Sendable, Equatable {
    /// UTF-8 of the folded keys of the heading, one for each token, in order: `dieu 5 trach nhiem`.
    var heading: [UInt8] = []
    /// The same of the text.
    var text: [UInt8] = []

    init(heading: TokenBuffer, text: TokenBuffer) {
        self.heading = PassageKeys.folded(heading)
        self.text = PassageKeys.folded(text)
    }

    /// The folded keys of the tokens, joined by blanks.
    static func folded(_ buffer: TokenBuffer) -> [UInt8] { buffer.foldedByPiece() }
}
