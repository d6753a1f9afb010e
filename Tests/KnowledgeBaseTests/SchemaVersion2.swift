/// The tables of version 2, as kb 0.1.0 wrote them, with two documents.
enum SchemaVersion2 {
    static let sql = """
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

        INSERT INTO property VALUES ('folding_version', '1');
        INSERT INTO document(key, id, title, type, number, date, location, source, format, encoding, content_hash, tail,
            first_passage, passage_count, added_at, updated_at, type_key, number_key)
        VALUES
            (1, '29-ct-tu', 'Chỉ thị số 29-CT/TU', 'chỉ thị', '29-CT/TU', '2013-10-14', '/khong-co/29.txt', 'chi-thi/29.txt',
                'text', 'UTF-8', 'aa', char(10), 1, 1, '2023-09-15T01:02:03Z', '2023-09-15T01:02:03Z', 'chi thi', '29 ct tu'),
            (2, 'tin-1', NULL, NULL, NULL, NULL, NULL, NULL, 'text', NULL, 'bb', '', 2, 1, '2023-09-15T01:02:03Z',
                '2023-09-15T01:02:03Z', NULL, NULL);
        INSERT INTO passage(id, document, ordinal, path, start, "end", lead, text)
        VALUES
            (1, 1, 1, '["1"]', 0, 46, '', 'Người đứng đầu không né tránh, đùn đẩy việc gì'),
            (2, 2, 1, '[]', 0, 32, '', 'Thành phố đối thoại với nhà báo.');
        PRAGMA application_id = 1801614958;
        PRAGMA user_version = 2;
        """
}
