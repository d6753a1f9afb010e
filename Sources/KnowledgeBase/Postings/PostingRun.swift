/// The postings of a batch of passages, sorted by term: what is prepared side by side, to be merged into a segment.
package struct PostingRun: Sendable {
    /// Entries, `PostingEntry` after `PostingEntry`; passages are counted from the batch's first.
    package var bytes: [UInt8]
    /// How many passages the batch has.
    var passages: Int
}
