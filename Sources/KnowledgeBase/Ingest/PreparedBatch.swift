/// Inputs that were prepared together, with the postings of their passages.
struct PreparedBatch: Sendable {
    var results: [Preparer.Result]
    /// The postings; passages are numbered through all runs.
    var runs: [PostingRun]
    /// The words of the same passages, a run each, where they are gathered.
    var words: [WordRun]
    /// How many passages the runs have.
    var passages: Int
    /// Syllables met for the first time in this batch.
    var syllables: [Syllabary.Entry]
}
