import GRDB

/// The rows of an FTS5 table that match: for phrases, distances, beginnings and what is left out.
enum FTSMatch {
    /// The FTS5 tables.
    enum Table: String {
        /// Folded syllables, with positions; rows are passages.
        case passages = "passage_fts"
        /// Folded syllables of documents' titles, with positions; rows are documents.
        case titles = "document_fts"
    }

    /// Calls `body` with each row id of `table` that matches the FTS5 expression, ascending.
    static func forEach(_ expression: String, in table: Table, _ db: Database, _ body: (Int64) -> Void) throws {
        let statement = try RawStatement(
            "SELECT rowid FROM \(table.rawValue) WHERE \(table.rawValue) MATCH ?", db, isShared: false)
        statement.bind(expression, at: 1)
        defer { statement.reset() }
        while try statement.step() { body(statement.integer(0)) }
    }
}

extension String {
    /// The text as one string of FTS5's query language.
    var quotedForFTS5: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
