/// What a document says of itself, each value with its place in the text, and what was corrected by hand.
enum MetadataTables {
    /// The tables, as of version 3 of the schema.
    ///
    /// The columns of `document` hold what counts of the commonest fields; here is every field with where its value
    /// comes from, so that a correction can be taken back.
    static let sql = """
        -- origin: read from the text, given by whoever handed the document in, edited by hand. Of a field that has
        -- values of several origins, those edited count, else those given: see document_value.
        -- value: NULL where a hand set the field to nothing. start, end: Unicode scalar offsets in the document's text.
        -- confidence: from 0 to 1.
        CREATE TABLE document_field (
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            name TEXT NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('read', 'given', 'edited')),
            ordinal INTEGER NOT NULL,
            value TEXT,
            start INTEGER,
            "end" INTEGER,
            confidence REAL,
            PRIMARY KEY (document, name, origin, ordinal)
        ) WITHOUT ROWID;

        CREATE VIEW document_value AS
            SELECT document, name, ordinal, value, start, "end", confidence, origin
            FROM document_field AS field
            WHERE value IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM document_field AS other
                WHERE other.document = field.document AND other.name = field.name
                    AND (other.origin = 'edited' AND field.origin <> 'edited'
                        OR other.origin = 'given' AND field.origin = 'read'));

        -- What hands changed, the newest last; by id, since it outlives a new version of the document. Several values of
        -- one field stand one a line. action: set, unset (the document has no such thing), revert (what was read holds).
        CREATE TABLE document_edit (
            number INTEGER PRIMARY KEY,
            document_id TEXT NOT NULL,
            name TEXT NOT NULL,
            action TEXT NOT NULL CHECK (action IN ('set', 'unset', 'revert')),
            old_value TEXT,
            new_value TEXT,
            edited_at TEXT NOT NULL
        );
        CREATE INDEX document_edit_document ON document_edit(document_id);
        """
}
