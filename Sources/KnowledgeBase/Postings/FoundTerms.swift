import Synchronization

/// Terms that were looked up in one state of the file, and their lists, so that what many ask for is found at once.
final class FoundTerms: Sendable {
    /// Which state of the file: its documents, and the segments that their postings lie in.
    struct Version: Equatable, Sendable {
        var revision: String
        var segments: [PostingStore.Segment]
    }

    /// Bytes of terms kept, and of long lists; when there are more, all are forgotten.
    private static let mostBytes = (terms: 8 << 20, lists: 64 << 20)

    let version: Version
    private let found = Mutex((terms: [ClosedRange<TermKey>: [TermPostings]](), bytes: 0))
    private let lists = Mutex((byRow: [Int64: ListBytes](), bytes: 0))

    init(_ version: Version) { self.version = version }

    /// The terms with keys in `range`; nil where they were not looked up.
    func terms(in range: ClosedRange<TermKey>) -> [TermPostings]? { found.withLock { $0.terms[range] } }

    /// Keeps the terms with keys in `range`: all that there are.
    func keep(_ terms: [TermPostings], in range: ClosedRange<TermKey>) {
        let bytes = terms.reduce(128) { $0 + $1.pieces.reduce(128) { $0 + 64 + ($1.list?.count ?? 0) } }
        found.withLock { found in
            if found.bytes + bytes > FoundTerms.mostBytes.terms { found = ([:], 0) }
            found.terms[range] = terms
            found.bytes += bytes
        }
    }

    /// The long list in the row; nil where it was not read.
    func list(row: Int64) -> ListBytes? { lists.withLock { $0.byRow[row] } }

    /// Keeps a long list.
    func keep(_ list: ListBytes, row: Int64) {
        lists.withLock { lists in
            if lists.bytes + list.bytes.count > FoundTerms.mostBytes.lists { lists = ([:], 0) }
            lists.byRow[row] = list
            lists.bytes += list.bytes.count
        }
    }
}
