import GRDB
import GRDBSQLite

/// A prepared statement driven through SQLite's own interface, for paths that run some ten thousand times a second: no row
/// object, no boxed value, no copy of a text.
///
/// To be used inside one access to the database, and reset after each use.
struct RawStatement {
    private let statement: Statement
    private var handle: SQLiteStatement { statement.sqliteStatement }

    /// - Parameter isShared: whether others may use the same prepared statement between two uses of this one.
    init(_ sql: String, _ db: Database, isShared: Bool = true) throws {
        statement = isShared ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
        // GRDB leaves a statement that it ran at its end, where it takes no values
        if isShared { sqlite3_reset(statement.sqliteStatement) }
    }

    /// Binds an integer to the parameter numbered from 1.
    @inline(__always)
    func bind(_ value: Int64, at index: Int32) { sqlite3_bind_int64(handle, index, value) }

    /// Binds an integer or null.
    func bind(_ value: Int?, at index: Int32) {
        if let value { bind(Int64(value), at: index) } else { sqlite3_bind_null(handle, index) }
    }

    /// Binds a copy of a text, or null.
    func bind(_ text: String?, at index: Int32) {
        guard var text else {
            sqlite3_bind_null(handle, index)
            return
        }
        text.withUTF8 { bytes in
            // an empty text may have no address, and no address would mean null
            guard let start = bytes.baseAddress else {
                sqlite3_bind_text(handle, index, "", 0, RawStatement.copies)
                return
            }
            sqlite3_bind_text64(
                handle, index, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
                RawStatement.copies, UInt8(SQLITE_UTF8))
        }
    }

    /// Binds a floating-point number.
    func bind(_ value: Double, at index: Int32) { sqlite3_bind_double(handle, index, value) }

    /// Binds a copy of UTF-8 as a text.
    func bind(utf8: [UInt8], at index: Int32) {
        utf8.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, bytes.count > 0 else {
                sqlite3_bind_text(handle, index, "", 0, RawStatement.copies)
                return
            }
            sqlite3_bind_text64(
                handle, index, start.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), RawStatement.copies,
                UInt8(SQLITE_UTF8))
        }
    }

    /// Binds UTF-8 as a text without a copy: it must stay where it is until the statement has run.
    @inline(__always)
    func bind(borrowed utf8: UnsafeBufferPointer<UInt8>, at index: Int32) {
        guard let start = utf8.baseAddress, utf8.count > 0 else {
            sqlite3_bind_text(handle, index, "", 0, nil)
            return
        }
        sqlite3_bind_text64(
            handle, index, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), UInt64(utf8.count), nil,
            UInt8(SQLITE_UTF8))
    }

    /// Forgets what is bound: to be called before what was borrowed goes.
    func forget() { sqlite3_clear_bindings(handle) }

    /// Binds bytes as a blob, runs the statement to its end and resets it.
    func run(binding bytes: [UInt8], at index: Int32) throws {
        try bytes.withUnsafeBytes { buffer in
            sqlite3_bind_blob64(handle, index, buffer.baseAddress, UInt64(buffer.count), nil)
            try run()
        }
        sqlite3_bind_null(handle, index)
    }

    /// Runs the statement to its end and resets it.
    func run() throws {
        while try step() {}
        reset()
    }

    /// Goes to the next row; false at the end.
    @inline(__always)
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        defer { reset() }
        let message = sqlite3_db_handle(handle).flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    /// Ends the use at hand.
    @inline(__always)
    func reset() { sqlite3_reset(handle) }

    /// The integer in a column, numbered from 0.
    @inline(__always)
    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// The bytes of a blob, until the next step or reset.
    @inline(__always)
    func blob(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        guard let bytes = sqlite3_column_blob(handle, column) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: bytes.assumingMemoryBound(to: UInt8.self), count: Int(sqlite3_column_bytes(handle, column)))
    }

    /// The UTF-8 of a text, until the next step or reset; empty for null.
    @inline(__always)
    func text(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        guard let bytes = sqlite3_column_text(handle, column) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column)))
    }

    private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
