import GRDB
import VietnameseText

/// Orders statements by how much of a query they have.
struct StatementRanking {
    let query: String
    let db: Database

    /// The statements that have half of the query's words or more, those with most first; of a document that is its
    /// author's as a whole, the passage that has most.
    func ranked(_ statements: [StatementRow]) throws -> [StatementRow] {
        var buffer = TokenBuffer(keepsKeys: false)
        buffer.analyze(query)
        let words = buffer.tokens
        guard !words.isEmpty else { return statements }
        var scored: [(row: StatementRow, score: Double, place: Int)] = []
        for (place, statement) in statements.enumerated() {
            var best: (row: StatementRow, score: Double)?
            for row in statement.isWhole ? try parts(of: statement) : [statement] {
                buffer.analyze(try row.text(db))
                let score = StatementRanking.score(words, in: buffer.tokens)
                if score > best?.score ?? 0 { best = (row, score) }
            }
            if let best { scored.append((best.row, best.score, place)) }
        }
        return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.row)
    }

    /// The passages of a document that is somebody's as a whole, each as a statement.
    private func parts(of statement: StatementRow) throws -> [StatementRow] {
        try Row.fetchAll(
            db.cachedStatement(sql: #"SELECT ordinal, start, "end" FROM passage WHERE document = ? ORDER BY ordinal"#),
            arguments: [statement.document]
        ).map { row in
            var part = statement
            part.firstPassage = row[0]
            part.lastPassage = row[0]
            part.start = row[1]
            part.end = row[2]
            return part
        }
    }

    /// The share of the words that the text has, those without their marks for half, and a little for neighbours; 0
    /// below a half.
    private static func score(_ words: [TokenBuffer.Token], in tokens: [TokenBuffer.Token]) -> Double {
        var folded: Set<UInt64> = []
        var exact: Set<UInt64> = []
        var pairs: Set<UInt64> = []
        for (index, token) in tokens.enumerated() {
            folded.insert(token.foldedHash)
            exact.insert(token.exactHash)
            if index > 0 { pairs.insert(pair(tokens[index - 1], token)) }
        }
        var found = 0
        var score = 0.0
        for (index, word) in words.enumerated() where folded.contains(word.foldedHash) {
            found += 1
            score += !word.isAccented || exact.contains(word.exactHash) ? 1 : 0.5
            if index > 0, pairs.contains(pair(words[index - 1], word)) { score += 0.5 }
        }
        return found * 2 >= words.count ? score / Double(words.count) : 0
    }

    private static func pair(_ first: TokenBuffer.Token, _ second: TokenBuffer.Token) -> UInt64 {
        (first.foldedHash &* 0x9E37_79B9_7F4A_7C15) ^ second.foldedHash
    }
}
