import GRDB
import Synchronization

/// The documents by title, kept in memory until the file changes: eight bytes a document, where sorting them for every page
/// of a list would take as long as twenty searches.
final class TitleList: Sendable {
    private struct Held {
        var revision: String
        var keys: [Int64]
    }

    private let held = Mutex<Held?>(nil)

    /// The keys of all documents in the state that `db` sees, by title; those without one last.
    func order(_ db: Database) throws -> [Int64] {
        let revision = try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'revision'")
        if let revision, let known = held.withLock({ $0?.revision == revision ? $0?.keys : nil }) { return known }
        let keys = try TitleList.sorted(db)
        if let revision { held.withLock { $0 = Held(revision: revision, keys: keys) } }
        return keys
    }

    private static func sorted(_ db: Database) throws -> [Int64] {
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
