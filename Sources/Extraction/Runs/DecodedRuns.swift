import Documents

/// What came of decoding a document's runs.
struct DecodedRuns: Sendable, Equatable {
    /// The blocks' texts in Unicode.
    var texts: [String]
    /// The encodings that the runs were in, if other than Unicode: `TCVN3`, `VNI-Windows`.
    var encodings: [String] = []
    /// What was put right.
    var repairs: [ExtractionRecord.Repair] = []
    /// What a user should know of.
    var warnings: [ExtractionRecord.Warning] = []
}
