import GRDB
import VietnameseText

/// Reads the tokens of passages, a bounded number of them.
struct PassageTokens {
    private let statement: RawStatement
    private var buffer = TokenBuffer(repairsNoise: true)
    /// How many more passages may be read.
    private(set) var remaining: Int

    init(_ db: Database, atMost limit: Int) throws {
        statement = try RawStatement("SELECT text FROM passage WHERE id = ?", db)
        remaining = limit
    }

    /// The word at a place of the passage, in UTF-8 code units; nil where it is not there.
    func word(at range: Range<Int>, of passage: UInt32) throws -> WordForm? {
        statement.bind(Int64(passage), at: 1)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        let text = statement.text(0)
        guard range.upperBound <= text.count else { return nil }
        return WordForm(String(decoding: text[range], as: UTF8.self))
    }

    /// Calls `body` with the tokens of the passage; not where it is gone, or too many were read.
    mutating func read(_ passage: UInt32, _ body: (TokenBuffer) throws -> Void) throws {
        guard remaining > 0 else { return }
        remaining -= 1
        statement.bind(Int64(passage), at: 1)
        defer { statement.reset() }
        guard try statement.step() else { return }
        buffer.analyze(statement.text(0))
        try body(buffer)
    }
}
