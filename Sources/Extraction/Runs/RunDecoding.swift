import Documents

/// Turns the runs of a document's blocks into Unicode text.
enum RunDecoding {
    /// The texts of blocks, as many and in the same order; each block is given by its runs in reading order.
    ///
    /// All blocks at once, since a short one alone may not tell its encoding. A text may come out empty.
    static func decode(_ blocks: [[TextRun]]) -> DecodedRuns {
        DecodedRuns(texts: blocks.map { runs in runs.count == 1 ? runs[0].text : runs.map(\.text).joined() })
    }
}
