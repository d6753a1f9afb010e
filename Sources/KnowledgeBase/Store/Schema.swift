import GRDB

/// The tables of the one SQLite file, and the way from older versions to this one.
///
/// Any SQLite tool can read them. `passage` and `document` are plain tables; `passage_fts` is an external-content FTS5
/// table over the text as written, into which *folded* tokens are inserted: `MATCH 'ne tranh'` finds, and `highlight()`
/// marks, `né tránh`; `document_fts` is the same over titles. None needs code of ours to be read. Beside them lie the
/// postings that ranking draws on (`posting_segment`, `posting_block`, `posting_list`; see `PostingEntry` for their form):
/// derived, like the FTS5 tables, from the passages, and made anew by this program when need be.
enum Schema {
    /// `PRAGMA application_id`: "kbvn" in ASCII, so that `file` and others know the file.
    static let applicationID: Int32 = 0x6B62_766E

    /// `PRAGMA user_version` of the schema below.
    static let version: Int32 = 4

    /// The version of the keys that the FTS tables and the postings hold. When the keys change, both are made anew.
    static let foldingVersion = "3"

    /// The version of how documents are read: their text, fields, relations, statements. When it changes, documents are
    /// read again at the next ingest of their files, though these have not changed.
    static let analysisVersion = "12"

    /// Brings the file to the current version, creating the tables in a new one.
    static func migrate(_ db: Database, path: String) throws {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if found == 0 {
            let held = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            guard held == 0 else { throw KnowledgeBaseError.notAKnowledgeBase(path: path) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: tables)
            try db.execute(
                sql: "INSERT INTO property(name, value) VALUES ('folding_version', ?)", arguments: [foldingVersion])
            try db.execute(sql: "PRAGMA user_version = \(version)")
        } else {
            try check(application: application, version: found, path: path)
            // the keys are made anew when the file is opened for writing, since their version differs
            if found < 2 { try db.execute(sql: stepFrom1) }
            if found < 3 { try db.execute(sql: stepFrom2) }
            if found == 3 {
                try db.execute(sql: [RelationTables.stepFrom3, StatementTables.stepFrom3].joined(separator: "\n"))
            }
            if found < version { try db.execute(sql: "PRAGMA user_version = \(version)") }
        }
        try db.execute(sql: SourceFileStore.table)
        try db.execute(sql: ValiditySettlement.index)
        try db.execute(sql: RelationTables.days)
        if found == 3 { try ValiditySettlement(db: db).settle() }
    }

    /// Throws unless the file is a knowledge base that this program can read.
    static func check(_ db: Database, path: String) throws {
        guard try checkOlder(db, path: path) == version else { throw KnowledgeBaseError.olderVersion(path: path) }
    }

    /// Throws unless the file is a knowledge base of this version or an older one; gives its version.
    static func checkOlder(_ db: Database, path: String) throws -> Int32 {
        let found = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        try check(
            application: try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0, version: found, path: path)
        return found
    }

    private static func check(application: Int32, version found: Int32, path: String) throws {
        guard application == applicationID else { throw KnowledgeBaseError.notAKnowledgeBase(path: path) }
        guard found <= version else { throw KnowledgeBaseError.newerVersion(path: path, found: Int(found)) }
    }

    private static let tables = """
        CREATE TABLE property (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID;

        -- key: internal, also the order of arrival; id: what users see; source: the file as users know it;
        -- location: where it was read.
        -- The text of a document is the concatenation of its passages' lead and text, then tail.
        CREATE TABLE document (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT,
            type TEXT,
            number TEXT,
            date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            issuer TEXT,
            signer TEXT,
            url TEXT,
            source TEXT,
            location TEXT,
            format TEXT NOT NULL,
            encoding TEXT,
            content_hash TEXT NOT NULL,
            tail TEXT NOT NULL DEFAULT '',
            first_passage INTEGER NOT NULL,
            passage_count INTEGER NOT NULL,
            added_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            -- folded, for filters and look-ups however typed
            type_key TEXT, number_key TEXT, issuer_key TEXT
        );
        CREATE INDEX document_number ON document(number_key) WHERE number_key IS NOT NULL;
        CREATE INDEX document_date ON document(date);
        CREATE INDEX document_location ON document(location) WHERE location IS NOT NULL;
        CREATE INDEX document_hash ON document(substr(content_hash, 1, 12));

        -- start, end: Unicode scalar offsets of text in the document's text.
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            path TEXT NOT NULL,
            heading TEXT,
            page INTEGER,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            lead TEXT NOT NULL,
            text TEXT NOT NULL
        );
        CREATE UNIQUE INDEX passage_document ON passage(document, ordinal);

        CREATE VIEW document_text AS
            SELECT document.id, document.title,
                coalesce((SELECT group_concat(lead || text, '')
                    FROM (SELECT lead, text FROM passage WHERE document = document.key ORDER BY ordinal)), '')
                || document.tail AS text
            FROM document;

        CREATE TABLE document_speaker (
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            PRIMARY KEY (document, name)
        ) WITHOUT ROWID;

        -- Topics that came with the document, by id or label; they hold for all its passages.
        CREATE TABLE document_topic (
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (document, name)
        ) WITHOUT ROWID;

        CREATE TABLE topic (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            parent INTEGER REFERENCES topic(key) ON DELETE CASCADE,
            label TEXT NOT NULL,
            label_en TEXT,
            terms TEXT NOT NULL
        );

        CREATE TABLE passage_topic (
            passage INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
            topic INTEGER NOT NULL REFERENCES topic(key) ON DELETE CASCADE,
            score REAL NOT NULL,
            PRIMARY KEY (topic, passage)
        ) WITHOUT ROWID;
        CREATE INDEX passage_topic_passage ON passage_topic(passage);

        CREATE VIRTUAL TABLE passage_fts USING fts5(
            heading, text,
            content = 'passage', content_rowid = 'id',
            tokenize = 'unicode61 remove_diacritics 2');

        CREATE VIRTUAL TABLE document_fts USING fts5(
            title,
            content = 'document', content_rowid = 'key',
            tokenize = 'unicode61 remove_diacritics 2');

        \(derivedTables)
        \(stepFrom2)
        """

    /// What documents say of themselves and of each other, and where they come from: each concern has its tables.
    private static let stepFrom2 = [
        ProvenanceTables.sql, MetadataTables.sql, RelationTables.sql, StatementTables.sql, WorkTables.sql,
    ].joined(separator: "\n")

    /// Postings, words, catalog and synonyms: made from the passages and from what the program brings.
    private static let derivedTables = """
        -- Row ids are the segment's slot times 2^58 plus a term's key.
        CREATE TABLE posting_segment (
            slot INTEGER PRIMARY KEY,
            first_passage INTEGER NOT NULL,
            end_passage INTEGER NOT NULL
        );
        CREATE TABLE posting_block (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
        CREATE TABLE posting_list (id INTEGER PRIMARY KEY, data BLOB NOT NULL);

        -- The documents as facets need them, in one piece; see DocumentCatalog.
        CREATE TABLE document_catalog (revision TEXT NOT NULL, data BLOB NOT NULL);

        -- Synonyms, a group a row: terms by line. Without to_terms: terms in which nothing is replaced.
        CREATE TABLE synonym (
            number INTEGER PRIMARY KEY,
            from_terms TEXT NOT NULL,
            to_terms TEXT NOT NULL,
            source TEXT,
            needs_marks INTEGER NOT NULL
        );

        -- The words of the collection, as written and without marks.
        CREATE TABLE word (
            folded TEXT NOT NULL,
            exact TEXT NOT NULL,
            PRIMARY KEY (folded, exact)
        ) WITHOUT ROWID;
        """

    private static let stepFrom1 = """
        DROP TABLE passage_vocabulary;
        DROP TABLE document_vocabulary;
        DROP TABLE term_vocabulary;
        DROP TABLE term_fts;
        DROP TABLE frequent_term;
        \(derivedTables)
        """
}
