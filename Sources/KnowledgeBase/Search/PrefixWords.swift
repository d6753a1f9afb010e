import GRDB
import VietnameseText

/// The words of the collection that begin with some letters.
struct PrefixWords {
    /// No beginning is taken to mean more words than this; the most frequent ones are.
    static let maximumWords = 200
    /// No more words are looked at for all beginnings of a query.
    private static let maximumRead = 2000

    /// Their postings, most passages first.
    private(set) var postings: [TermPostings] = []
    /// Whether there are no others.
    private(set) var isComplete = true

    /// - Parameters:
    ///   - prefix: folded.
    ///   - count: how many beginnings the query has.
    init(_ prefix: String, of count: Int, _ reader: PostingReader, _ db: Database) throws {
        let mostRead = PrefixWords.maximumRead / max(count, 1)
        var buffer = TokenBuffer()
        let rows = try RawStatement("SELECT exact FROM word WHERE folded >= ?1 AND folded < ?2 LIMIT ?3", db)
        rows.bind(prefix, at: 1)
        // no letter of a folded word comes after z
        rows.bind(prefix + "{", at: 2)
        rows.bind(Int64(mostRead), at: 3)
        defer { rows.reset() }
        var read = 0
        while try rows.step() {
            read += 1
            buffer.analyze(rows.text(0))
            guard let token = buffer.tokens.first else { continue }
            if let found = try reader.postings(of: TermKey(folded: token.foldedHash, exact: token.exactHash)) {
                postings.append(found)
            }
        }
        isComplete = read < mostRead && postings.count <= PrefixWords.maximumWords
        postings.sort { $0.count > $1.count }
        postings.removeLast(max(0, postings.count - PrefixWords.maximumWords))
    }
}
