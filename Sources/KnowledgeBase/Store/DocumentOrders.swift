import GRDB
import Synchronization

/// The documents in the orders that no index has, kept in memory until the file changes: eight bytes a document, where
/// sorting them for every page of a list would take as long as twenty searches.
final class DocumentOrders: Sendable {
    private struct Held {
        var revision: String
        var keys: [Int64]
    }

    private let byTitle = Mutex<Held?>(nil)
    private let byNumber = Mutex<Held?>(nil)

    /// The keys of all documents in the state that `db` sees, by title; those without one last.
    func byTitle(_ db: Database) throws -> [Int64] {
        let revision = try DocumentOrders.revision(db)
        if let known = byTitle.withLock({ $0?.revision == revision ? $0?.keys : nil }) { return known }
        let keys = try DocumentOrders.sortedByTitle(db)
        byTitle.withLock { $0 = Held(revision: revision, keys: keys) }
        return keys
    }

    /// The same by number, by its figures first; those without one last.
    func byNumber(_ db: Database) throws -> [Int64] {
        let revision = try DocumentOrders.revision(db)
        if let known = byNumber.withLock({ $0?.revision == revision ? $0?.keys : nil }) { return known }
        let keys = try Int64.fetchAll(
            db, sql: "SELECT key FROM document ORDER BY number IS NULL, CAST(number AS INTEGER), number, key")
        byNumber.withLock { $0 = Held(revision: revision, keys: keys) }
        return keys
    }

    /// Which state of the documents `db` sees; every change of them makes another.
    private static func revision(_ db: Database) throws -> String {
        try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'revision'") ?? ""
    }

    private static func sortedByTitle(_ db: Database) throws -> [Int64] {
        var titled: [(order: TitleOrder, key: Int64)] = []
        var untitled: [Int64] = []
        let rows = try RawStatement("SELECT key, title FROM document ORDER BY key", db)
        defer { rows.reset() }
        while try rows.step() {
            let title = rows.text(1)
            if title.isEmpty {
                untitled.append(rows.integer(0))
            } else {
                titled.append((TitleOrder(String(decoding: title, as: UTF8.self)), rows.integer(0)))
            }
        }
        return titled.sorted { ($0.order, $0.key) < ($1.order, $1.key) }.map(\.key) + untitled
    }
}
