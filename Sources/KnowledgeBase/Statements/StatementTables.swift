/// Who said what: speakers, their roles, and their statements.
enum StatementTables {
    /// The tables, as of version 4 of the schema: pages and places were not in version 3.
    static let sql = """
        -- Those who speak, across documents. id: their permalink; name_key: folded, for look-ups; exact_key: with marks,
        -- in small letters, for telling namesakes.
        CREATE TABLE speaker (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            exact_key TEXT NOT NULL,
            is_body INTEGER NOT NULL
        );
        CREATE INDEX speaker_exact ON speaker(exact_key);

        -- The roles that a document gives a speaker, at the document's date. role_key: folded, short forms in full.
        -- place, is_city: the province or city that the document is from, folded, where that is known.
        CREATE TABLE speaker_role (
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            speaker INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            role TEXT NOT NULL,
            role_key TEXT NOT NULL,
            place TEXT,
            is_city INTEGER,
            PRIMARY KEY (document, speaker, ordinal)
        ) WITHOUT ROWID;
        CREATE INDEX speaker_role_speaker ON speaker_role(speaker);

        -- What they said. start, end: Unicode scalar offsets in the document's text; first_passage, last_passage: the
        -- ordinals of the passages that have it. is_whole: the document as a whole is the speaker's, from its first passage
        -- of running text on, whose offsets are given. page: of the original, that its first word stands on.
        CREATE TABLE statement (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE,
            speaker INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
            role TEXT,
            kind TEXT NOT NULL,
            verb TEXT,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            first_passage INTEGER NOT NULL,
            last_passage INTEGER NOT NULL,
            is_whole INTEGER NOT NULL DEFAULT 0,
            page INTEGER
        );
        CREATE INDEX statement_document ON statement(document, start);
        CREATE INDEX statement_speaker ON statement(speaker);
        """

    /// From version 3 to 4; until documents are read again their statements have the pages of passages.
    static let stepFrom3 = """
        ALTER TABLE statement ADD COLUMN page INTEGER;
        ALTER TABLE speaker_role ADD COLUMN place TEXT;
        ALTER TABLE speaker_role ADD COLUMN is_city INTEGER;
        """
}
