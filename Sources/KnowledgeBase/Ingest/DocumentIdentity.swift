import Documents
import Foundation
import GRDB
import VietnameseText

/// Which document a prepared one is: a new one, or a new version of one that is held.
///
/// A document is known by the id that its giver gave, else by the file it was read from, else by its number and issuer,
/// so that nothing that is held is ever overwritten by another document that happens to have the same number: numbers
/// begin anew every year and in every office.
struct DocumentIdentity {
    var id: String
    var existing: Existing?

    /// A document that is held.
    struct Existing {
        var key: Int64
        var contentHash: String
        /// By which version of the program, with what settings, it was read; nil for files of an older kb.
        var reading: String?

        fileprivate static let columns = "document.key, content_hash, provenance.reading, id"
        fileprivate static let tables = "document LEFT JOIN provenance ON provenance.document = document.key"

        fileprivate init(_ row: Row) {
            key = row[0]
            contentHash = row[1]
            reading = row[2]
        }
    }

    static func settle(_ document: PreparedDocument, _ db: Database) throws -> DocumentIdentity {
        if let given = document.givenID {
            return DocumentIdentity(id: given, existing: try holder(id: given, db)?.existing)
        }
        if let location = document.location, let found = try held(location: location, db) {
            let isSame = found.existing?.contentHash == document.contentHash
            let isAlone =
                try found.existing.map { try !FileStore(db: db).hasOthers(than: location, of: $0.key) } ?? true
            // else what it was lives on under its other names, and what it has become is another document
            if isSame || isAlone { return found }
        }
        if let found = try held(contentHash: document.contentHash, db) { return found }
        for candidate in candidates(for: document) {
            guard let holder = try holder(id: candidate, db) else { return DocumentIdentity(id: candidate) }
            if isSame(document, as: holder) { return DocumentIdentity(id: candidate, existing: holder.existing) }
        }
        var suffix = 2
        while try holder(id: "\(document.fallbackID)-\(suffix)", db) != nil { suffix += 1 }
        return DocumentIdentity(id: "\(document.fallbackID)-\(suffix)")
    }

    /// The document that was read from the file at `location`.
    private static func held(location: String, _ db: Database) throws -> DocumentIdentity? {
        try identity(
            "document.key = (SELECT document FROM document_file WHERE location = ?)", location, db)
    }

    /// In SQL, whether a document was read from a file with the hash `?1`. The pluses keep SQLite from putting the constant
    /// into the indexed expression, which then is none, and from taking the index of locations instead.
    static let hasContent =
        "substr(content_hash, 1, 12) = substr(?1, 1, 12) AND +content_hash = ?1 AND +location IS NOT NULL"

    /// The document that a file with this content was read as.
    static func held(contentHash: String, _ db: Database) throws -> DocumentIdentity? {
        try identity(
            hasContent, contentHash, db)
    }

    private static func identity(_ condition: String, _ value: String, _ db: Database) throws -> DocumentIdentity? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(Existing.columns) FROM \(Existing.tables) WHERE \(condition)"),
            arguments: [value]
        ).map { DocumentIdentity(id: $0[3], existing: Existing($0)) }
    }

    /// The number's key, the same for every way of typing it: `29 ct tu`.
    static func numberKey(_ number: String) -> String {
        DocumentNumber(ofDocument: number)?.key ?? Folding.folded(number)
    }

    /// An id out of free text: ASCII, lower case, hyphens; at most 80 letters.
    static func slug(_ text: String) -> String {
        String(Folding.folded(text).prefix(80)).replacing(" ", with: "-")
    }

    private static func candidates(for document: PreparedDocument) -> [String] {
        guard let number = document.description.number else { return [document.fallbackID] }
        let base = slug(number)
        let year = document.description.date?.prefix(4)
        let issuer = document.description.issuer.map { slug($0) }
        // a number that has its year in it is told from another by the body alone
        let isYeared = CitedDocument.hasYear(numberKey(number))
        return [
            base, isYeared ? nil : year.map { "\(base)-\($0)" }, issuer.map { "\(base)-\($0)" },
            issuer.flatMap { issuer in year.map { "\(base)-\(issuer)-\($0)" } }, document.fallbackID,
        ].compactMap { $0 }
    }

    private struct Holder {
        var existing: Existing
        var numberKey: String?
        var issuer: String?
        var date: String?
        var location: String?
    }

    private static func holder(id: String, _ db: Database) throws -> Holder? {
        // most documents are new
        let find = try RawStatement("SELECT 1 FROM document WHERE id = ?", db)
        find.bind(id, at: 1)
        let isHeld = try find.step()
        find.reset()
        return isHeld ? try row(id: id, db) : nil
    }

    private static func row(id: String, _ db: Database) throws -> Holder? {
        try Row.fetchOne(
            db.cachedStatement(
                sql:
                    "SELECT \(Existing.columns), number_key, issuer, date, location FROM \(Existing.tables) WHERE id = ?"
            ),
            arguments: [id]
        ).map { row in
            Holder(
                existing: Existing(row), numberKey: row[4], issuer: row[5], date: row[6], location: row[7])
        }
    }

    /// The same document read from a file that was moved or renamed: number, issuer and date agree, and the file that it
    /// was read from is gone.
    private static func isSame(_ document: PreparedDocument, as holder: Holder) -> Bool {
        guard let number = document.description.number, numberKey(number) == holder.numberKey,
            document.description.issuer == holder.issuer, document.description.date == holder.date
        else { return false }
        guard let old = holder.location, document.location != nil else { return false }
        return !FileStore.exists(old)
    }
}
