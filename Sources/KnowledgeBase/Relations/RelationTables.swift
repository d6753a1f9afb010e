/// What documents say of each other: references, relations and validity.
enum RelationTables {
    /// The tables, as of version 3 of the schema.
    static let sql = ""
}
