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

    /// Whether every tokenizer parts them alike, and has nothing to fold: small ASCII letters, digits and blanks.
    var isPlain: Bool { PassageKeys.isPlain(heading) && PassageKeys.isPlain(text) }

    /// The same of a part of them.
    static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x20 }
    }

    /// The folded keys of the tokens, joined by blanks.
    static func folded(_ buffer: TokenBuffer) -> [UInt8] { buffer.foldedByPiece() }
}
