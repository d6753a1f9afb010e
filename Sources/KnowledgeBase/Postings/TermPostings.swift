/// A term's postings as found in the segments: how many there are, and where the lists are.
struct TermPostings: Sendable {
    /// The postings in one segment.
    struct Piece: Sendable {
        var first: UInt32
        var firstLevel: UInt8
        var count: Int
        /// The list after the first posting; nil where it is a row of its own, a `LongPostingList`.
        var list: [UInt8]?
        /// The row id of the list.
        var row: Int64
    }

    var key: TermKey
    /// In how many passages the term occurs, those meanwhile gone included.
    var count = 0
    var pieces: [Piece] = []
}
