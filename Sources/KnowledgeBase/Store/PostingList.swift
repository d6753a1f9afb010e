import GRDB
import GRDBSQLite

/// The passages that hold a term, drawn out of an FTS5 table at the speed that SQLite walks it.
///
/// Stepping a statement row by row costs several times more than the walk itself, so an aggregate function gathers the
/// row ids inside SQLite and hands them over as one blob of native 32-bit integers.
enum PostingList {
    /// The aggregate `kb_postings(rowid)`; registered on our own connections only, no table depends on it.
    static func register(in db: Database) throws {
        let code = sqlite3_create_function_v2(
            db.sqliteConnection, "kb_postings", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nil, nil,
            { context, _, values in
                guard
                    let space = sqlite3_aggregate_context(context, Int32(MemoryLayout<Buffer>.size)),
                    let value = values?[0]
                else { return sqlite3_result_error_nomem(context) }
                let buffer = space.assumingMemoryBound(to: Buffer.self)
                if !buffer.pointee.append(UInt32(truncatingIfNeeded: sqlite3_value_int64(value))) {
                    sqlite3_result_error_nomem(context)
                }
            },
            { context in
                guard let space = sqlite3_aggregate_context(context, 0) else {
                    return sqlite3_result_zeroblob(context, 0)
                }
                let buffer = space.assumingMemoryBound(to: Buffer.self)
                sqlite3_result_blob64(
                    context, buffer.pointee.start, UInt64(buffer.pointee.count) * 4, { sqlite3_free($0) })
            },
            nil)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    /// The row ids of `table` that match the FTS5 expression, ascending.
    static func matching(_ expression: String, in table: Table, _ db: Database) throws -> [UInt32] {
        let statement = try db.cachedStatement(
            sql: "SELECT kb_postings(rowid) FROM \(table.rawValue) WHERE \(table.rawValue) MATCH ?")
        statement.setUncheckedArguments([expression])
        let rows = try Row.fetchCursor(statement)
        guard let row = try rows.next() else { return [] }
        return try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { return [] }
            return [UInt32](unsafeUninitializedCapacity: data.count / 4) { buffer, count in
                count = data.copyBytes(to: UnsafeMutableRawBufferPointer(buffer)) / 4
            }
        }
    }

    /// The FTS5 tables.
    enum Table: String {
        /// Folded syllables, with positions.
        case passages = "passage_fts"
        /// Folded syllables of documents' titles, with positions; rows are documents.
        case titles = "document_fts"
        /// Exact syllables and folded pairs, without positions.
        case terms = "term_fts"
    }

    /// A growing array inside SQLite's aggregate context, which begins as zeroes.
    private struct Buffer {
        var start: UnsafeMutablePointer<UInt32>?
        var count: UInt32
        var capacity: UInt32

        mutating func append(_ value: UInt32) -> Bool {
            if count == capacity {
                let wanted = max(1024, UInt64(capacity) * 2)
                guard let grown = sqlite3_realloc64(start, wanted * 4) else { return false }
                start = grown.assumingMemoryBound(to: UInt32.self)
                capacity = UInt32(truncatingIfNeeded: wanted)
            }
            start?[Int(count)] = value
            count += 1
            return true
        }
    }
}

extension String {
    /// The text as an FTS5 string: a phrase of its tokens, never syntax.
    var quotedForFTS5: String {
        "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
