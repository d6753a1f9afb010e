import Documents

/// Reads the bytes of one format.
///
/// A new format is a new reader, a case of `DocumentFormat` and its line in `DocumentFormat.reader(limits:)`.
protocol DocumentReader: Sendable {
    /// The text of a document.
    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText
}
