import GRDB
import VietnameseText

/// Tells from a passage's text whether it has a clause of a query: for few passages, where walking positions of all that
/// have its words would take long.
struct ClauseCheck {
    private let row: RawStatement
    private var fields = [TokenBuffer](repeating: TokenBuffer(repairsNoise: true), count: 3)

    /// The title is the third of the fields.
    private static let title = 2

    init(_ db: Database) throws {
        row = try RawStatement(
            """
            SELECT passage.text, passage.heading, document.title FROM passage
            JOIN document ON document.key = passage.document WHERE passage.id = ?
            """, db)
    }

    /// Reads a passage; false where it is gone.
    mutating func read(_ passage: UInt32) throws -> Bool {
        row.bind(Int64(passage), at: 1)
        defer { row.reset() }
        guard try row.step() else { return false }
        for index in fields.indices { fields[index].analyze(row.text(Int32(index))) }
        return true
    }

    /// Whether a field of the passage at hand has the clause, marks apart.
    ///
    /// - Parameter takesTitles: whether its document's title counts.
    func holds(_ clause: Query.Clause, takesTitles: Bool) -> Bool {
        fields[..<(takesTitles ? fields.count : ClauseCheck.title)].contains { ClauseCheck.has(clause, in: $0) }
    }

    private static func has(_ clause: Query.Clause, in field: TokenBuffer) -> Bool {
        switch clause {
        case .word(let word): field.tokens.contains { $0.foldedHash == word.foldedHash }
        case .prefix(let word): field.tokens.contains { field.folded($0).hasPrefix(word.folded) }
        case .phrase(let words): hasPhrase(words.map(\.foldedHash), field.tokens)
        case .near(let words, let distance): hasClump(of: words.map(\.foldedHash), within: distance, field.tokens)
        case .any(let clauses): clauses.contains { has($0, in: field) }
        }
    }

    private static func hasPhrase(_ hashes: [UInt64], _ tokens: [TokenBuffer.Token]) -> Bool {
        guard let first = hashes.first, tokens.count >= hashes.count else { return false }
        for start in 0...tokens.count - hashes.count where tokens[start].foldedHash == first {
            if hashes.indices.allSatisfy({ tokens[start + $0].foldedHash == hashes[$0] }) { return true }
        }
        return false
    }

    /// Whether all of the words stand somewhere with at most `distance` others between the first and the last, as FTS5's
    /// `NEAR` counts.
    private static func hasClump(of hashes: [UInt64], within distance: Int, _ tokens: [TokenBuffer.Token]) -> Bool {
        let wanted = Set(hashes)
        guard wanted.count > 1 else { return tokens.contains { wanted.contains($0.foldedHash) } }
        var lastPlaces: [UInt64: Int] = [:]
        for (place, token) in tokens.enumerated() where wanted.contains(token.foldedHash) {
            lastPlaces[token.foldedHash] = place
            if lastPlaces.count == wanted.count, let first = lastPlaces.values.min(), place - first - 1 <= distance {
                return true
            }
        }
        return false
    }
}

extension Query.Word {
    /// The hash that tokens of a text have that are the same word, marks apart.
    var foldedHash: UInt64 {
        var buffer = TokenBuffer()
        buffer.analyze(exact)
        return buffer.tokens.first?.foldedHash ?? 0
    }
}
