/// Who said what: speakers, their roles, and their statements.
enum StatementTables {
    /// The tables, as of version 3 of the schema.
    static let sql = ""
}
