/// The postings of a batch of passages, sorted by term: what is prepared side by side, to be merged into a segment.
package struct PostingRun: Sendable {
    /// By the part that their keys lie in, so that parts can be merged side by side: entries, `PostingEntry` after
    /// `PostingEntry`. Passages are counted from the batch's first.
    package var parts: [[UInt8]]
    /// How many passages the batch has.
    var passages: Int

    /// Bytes of memory that it takes.
    package var memory: Int { parts.reduce(0) { $0 + $1.count } }
}
