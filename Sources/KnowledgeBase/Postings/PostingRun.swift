/// The postings of a batch of passages, sorted by term: what is prepared side by side, to be merged into a segment.
package struct PostingRun: Sendable {
    /// The entries of syllables, `PostingEntry` after `PostingEntry`; passages are counted from the batch's first.
    package var syllables: [UInt8]
    /// Those of pairs, whose keys all lie above, from the first key anew.
    package var pairs: [UInt8]
    /// How many passages the batch has.
    var passages: Int

    /// Bytes of memory that it takes.
    package var memory: Int { syllables.count + pairs.count }
}
