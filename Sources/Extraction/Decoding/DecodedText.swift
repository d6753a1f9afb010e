/// The text of a file, in UTF-8 with `\n` for every line end, and how it was found.
struct DecodedText: Sendable, Equatable {
    /// Valid UTF-8, without control characters other than tab and `\n`.
    var utf8: [UInt8]
    /// The encoding that the bytes were in.
    var encoding: String
    /// Where form feeds stood, ascending; a `\n` stands there now.
    var pageBreaks: [Int]
}
