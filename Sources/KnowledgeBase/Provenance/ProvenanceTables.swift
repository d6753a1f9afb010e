/// Where a document came from: its original, how it was read, and what was repaired.
enum ProvenanceTables {
    /// The tables, as of version 3 of the schema.
    static let sql = """
        -- The files that a document was read from: one, or several that have the same content. location: an absolute path,
        -- that of a member of an archive `…/a.zip!/b.docx`. size in bytes; modified, checked: nanoseconds since 1970, when
        -- the file was last changed and when its content was last known.
        CREATE TABLE document_file (
            location TEXT PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            source TEXT,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            checked INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX document_file_document ON document_file(document);
        INSERT OR IGNORE INTO document_file(location, document, source, size, modified, checked)
            SELECT location, key, source, 0, 0, 0 FROM document WHERE location IS NOT NULL;

        -- How a document was read. reading: the version of kb's reading with what the user set; record: JSON, where there is
        -- something to tell (programs, encodings, pages, recognition, repairs, warnings).
        CREATE TABLE provenance (
            document INTEGER PRIMARY KEY REFERENCES document(key) ON DELETE CASCADE,
            size INTEGER,
            modified_at TEXT,
            reading TEXT NOT NULL,
            given TEXT,
            record TEXT
        );

        -- Hashes of the folded texts of a document's passages (64 bits each, little-endian, ascending), the smallest of them
        -- as rows, by which documents that share passages are found, and those of which nine passages in ten are the same.
        CREATE TABLE document_print (
            document INTEGER PRIMARY KEY REFERENCES document(key) ON DELETE CASCADE,
            hashes BLOB NOT NULL
        );
        CREATE TABLE print_key (
            hash INTEGER NOT NULL,
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            PRIMARY KEY (hash, document)
        ) WITHOUT ROWID;
        CREATE INDEX print_key_document ON print_key(document);
        CREATE TABLE near_duplicate (
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            share REAL NOT NULL,
            PRIMARY KEY (document, other)
        ) WITHOUT ROWID;
        CREATE INDEX near_duplicate_other ON near_duplicate(other);
        """
}
