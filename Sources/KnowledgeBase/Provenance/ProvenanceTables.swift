/// Where a document came from: its original, how it was read, and what was repaired.
enum ProvenanceTables {
    /// The tables, as of version 3 of the schema.
    static let sql = ""
}
