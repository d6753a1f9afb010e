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

    struct Existing {
        var key: Int64
        var contentHash: String
    }

    static func settle(_ document: PreparedDocument, _ db: Database) throws -> DocumentIdentity {
        if let given = document.givenID {
            return DocumentIdentity(id: given, existing: try existing(id: given, db)?.existing)
        }
        if let location = document.location,
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT key, content_hash, id FROM document WHERE location = ?"),
                arguments: [location])
        {
            return DocumentIdentity(id: row[2], existing: Existing(key: row[0], contentHash: row[1]))
        }
        if let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT key, content_hash, id FROM document
                    WHERE substr(content_hash, 1, 12) = substr(?1, 1, 12) AND content_hash = ?1
                    """), arguments: [document.contentHash])
        {
            return DocumentIdentity(id: row[2], existing: Existing(key: row[0], contentHash: row[1]))
        }
        for candidate in candidates(for: document) {
            guard let holder = try existing(id: candidate, db) else { return DocumentIdentity(id: candidate) }
            if isSame(document, as: holder) { return DocumentIdentity(id: candidate, existing: holder.existing) }
        }
        var suffix = 2
        while try existing(id: "\(document.fallbackID)-\(suffix)", db) != nil { suffix += 1 }
        return DocumentIdentity(id: "\(document.fallbackID)-\(suffix)")
    }

    /// The number's key, the same for every way of typing it: `29 ct tu`.
    static func numberKey(_ number: String) -> String {
        DocumentNumber(parsing: number)?.key ?? Folding.folded(number)
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
        return [
            base, year.map { "\(base)-\($0)" }, issuer.map { "\(base)-\($0)" },
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

    private static func existing(id: String, _ db: Database) throws -> Holder? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT key, content_hash, number_key, issuer, date, location FROM document WHERE id = ?"),
            arguments: [id]
        ).map { row in
            Holder(
                existing: Existing(key: row[0], contentHash: row[1]), numberKey: row[2], issuer: row[3], date: row[4],
                location: row[5])
        }
    }

    /// The same document read from a file that was moved or renamed: number, issuer and date agree, and the file that it
    /// was read from is gone.
    private static func isSame(_ document: PreparedDocument, as holder: Holder) -> Bool {
        guard let number = document.description.number, numberKey(number) == holder.numberKey,
            document.description.issuer == holder.issuer, document.description.date == holder.date
        else { return false }
        guard let old = holder.location, document.location != nil else { return false }
        return !FileManager.default.fileExists(atPath: old)
    }
}
