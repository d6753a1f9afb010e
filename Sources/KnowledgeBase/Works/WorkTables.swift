/// The larger works that documents are parts of.
enum WorkTables {
    static let sql = """
        -- A work of which only parts are held: the law of an article, the book of a chapter.
        CREATE TABLE work (
            key INTEGER PRIMARY KEY,
            title TEXT NOT NULL UNIQUE
        );
        CREATE TABLE document_work (
            document INTEGER PRIMARY KEY REFERENCES document(key) ON DELETE CASCADE,
            work INTEGER NOT NULL REFERENCES work(key)
        );
        """
}
