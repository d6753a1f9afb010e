import Documents

/// The text of a file, in UTF-8 with `\n` for every line end, and how it was found.
struct DecodedText: Sendable, Equatable {
    /// Valid UTF-8, without control characters other than tab and `\n`.
    var utf8: [UInt8]
    /// The encoding that the bytes were in.
    var encoding: String
    /// Where form feeds stood, ascending; a `\n` stands there now.
    var pageBreaks: [Int]
    /// Where the first byte lies that is not UTF-8, if the encoding is a guess that only a text which reads well in an
    /// old Vietnamese one can confirm.
    var guessedAt: Int?
    /// What came of text in old Vietnamese encodings.
    var legacy: DecodedRuns?

    /// What a user should know of how the text was got, if anything.
    var record: ExtractionRecord? {
        guard let legacy, !legacy.encodings.isEmpty else { return nil }
        return ExtractionRecord(encodings: legacy.encodings, repairs: legacy.repairs, warnings: legacy.warnings)
    }
}
