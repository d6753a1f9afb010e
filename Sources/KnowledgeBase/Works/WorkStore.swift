import GRDB

/// Keeps which documents are parts of which works: an article of its law, a chapter of its book.
///
/// Who looks for `tuổi của thanh niên` means the article of the Youth Law, whose own words may be `Phạm vi điều chỉnh`
/// alone; so a work's name is searched with every part of it, as a second title that no part shows.
struct WorkStore {
    private let db: Database
    private let find: RawStatement
    private let insertWork: RawStatement
    private let insertPart: RawStatement
    /// The work met last: the parts of one come one after the other.
    private let last = LastWork()

    init(db: Database) throws {
        self.db = db
        find = try RawStatement("SELECT key FROM work WHERE title = ?", db)
        insertWork = try RawStatement("INSERT INTO work(title) VALUES (?)", db)
        insertPart = try RawStatement("INSERT INTO document_work(document, work) VALUES (?, ?)", db)
    }

    /// Keeps that the document is a part of the work.
    func insert(document: Int64, partOf title: String) throws {
        let key = try key(of: title)
        insertPart.bind(document, at: 1)
        insertPart.bind(key, at: 2)
        try insertPart.run()
    }

    private func key(of title: String) throws -> Int64 {
        // letter by letter, as the table has it: composed and decomposed are two
        if let known = last.title, known.utf8.elementsEqual(title.utf8) { return last.key }
        find.bind(title, at: 1)
        let held = try find.step() ? find.integer(0) : nil
        find.reset()
        if held == nil {
            insertWork.bind(title, at: 1)
            try insertWork.run()
        }
        last.title = title
        last.key = held ?? db.lastInsertedRowID
        return last.key
    }

    /// A work by its title.
    private final class LastWork {
        var title: String?
        var key: Int64 = 0
    }

    /// SQL for the title of the work that `document` is a part of.
    static let title = """
        SELECT work.title FROM document_work JOIN work ON work.key = document_work.work
        WHERE document_work.document = document.key
        """

    /// Forgets works that no document is a part of any more.
    static func removeUnused(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM work WHERE key NOT IN (SELECT work FROM document_work)")
    }
}
