/// What a document says of itself, each value with its place in the text, and what was corrected by hand.
enum MetadataTables {
    /// The tables, as of version 3 of the schema.
    static let sql = ""
}
