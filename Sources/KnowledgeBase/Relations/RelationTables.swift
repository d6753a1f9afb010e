/// What documents say of each other: references, relations and validity.
enum RelationTables {
    /// The tables, as of version 3 of the schema but for `changes`.
    static let sql = """
        -- A document as others name it, held or not. number_key and name_key are folded; identity is all that is said.
        CREATE TABLE cited_document (
            key INTEGER PRIMARY KEY,
            identity TEXT NOT NULL UNIQUE,
            type TEXT, number TEXT, number_key TEXT, name TEXT, name_key TEXT, date TEXT, year INTEGER, issuer TEXT
        );
        CREATE INDEX cited_document_number ON cited_document(number_key) WHERE number_key IS NOT NULL;
        CREATE INDEX cited_document_name ON cited_document(name_key) WHERE name_key IS NOT NULL;

        -- What a document says that it is to another, or (source) that one other is to another.
        -- passage: the ordinal of the passage that says so; start, end: Unicode scalar offsets of the sentence in it.
        CREATE TABLE relation (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('done', 'intended')),
            source INTEGER REFERENCES cited_document(key),
            target INTEGER NOT NULL REFERENCES cited_document(key),
            scope TEXT NOT NULL,
            is_partial INTEGER NOT NULL,
            passage INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            count INTEGER NOT NULL
        );
        CREATE INDEX relation_document ON relation(document);
        CREATE INDEX relation_target ON relation(target);
        CREATE INDEX relation_source ON relation(source) WHERE source IS NOT NULL;
        CREATE TRIGGER relation_deleted AFTER DELETE ON relation BEGIN
            DELETE FROM cited_document WHERE key IN (OLD.target, OLD.source)
                AND NOT EXISTS (SELECT 1 FROM relation WHERE target = cited_document.key)
                AND NOT EXISTS (SELECT 1 FROM relation WHERE source = cited_document.key);
        END;

        -- Laws and the like by their folded names, which others cite without a number.
        CREATE TABLE document_name (
            document INTEGER PRIMARY KEY REFERENCES document(key) ON DELETE CASCADE,
            name_key TEXT NOT NULL
        );
        CREATE INDEX document_name_key ON document_name(name_key);

        -- From when a document is in force, where its text says so: a day, or days after its date.
        -- is_estimated: counted from its date though it counts from its publication.
        CREATE TABLE document_force (
            document INTEGER PRIMARY KEY REFERENCES document(key) ON DELETE CASCADE,
            day TEXT,
            days_after INTEGER,
            is_estimated INTEGER NOT NULL,
            is_draft INTEGER NOT NULL
        );

        \(changes)
        """

    /// Changes of validity, as of version 4 of the schema: those of version 3 had no last day.
    private static let changes = """
        -- Which documents held ended or changed which, and from when; made anew from relation when documents come or go.
        -- effect: ended, ended in part, suspended, suspended in part. until: the first day on which it is over.
        -- is_estimated: the day is not told; since is the first on which it may have begun.
        CREATE TABLE validity_change (
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            effect TEXT NOT NULL CHECK (effect IN ('ended', 'ended in part', 'suspended', 'suspended in part')),
            "by" INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            since TEXT,
            until TEXT,
            is_estimated INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (document, effect, "by")
        ) WITHOUT ROWID;
        CREATE INDEX validity_change_by ON validity_change("by");
        """

    /// From version 3 to 4. The changes are to be worked out again.
    static let stepFrom3 = "DROP TABLE validity_change;\n\(changes)"

    /// From which day on a relation holds, where its sentence tells another than the day of the document, and from which it
    /// no longer does; made with the file, and again where an older version made it.
    static let days = """
        CREATE TABLE IF NOT EXISTS relation_day (
            relation INTEGER PRIMARY KEY REFERENCES relation(id) ON DELETE CASCADE,
            since TEXT,
            until TEXT
        );
        """
}
