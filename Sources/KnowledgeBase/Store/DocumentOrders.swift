import GRDB
import Synchronization

/// The documents in every order of a list, kept in memory until the file changes: eight bytes a document, where sorting them
/// for every page would take as long as twenty searches.
final class DocumentOrders: Sendable {
    private struct Held {
        var revision: String
        var keys: [Int64]
    }

    private let held = Mutex<[DocumentList.Sort: Held]>([:])

    /// The keys of all documents in the state that `db` sees; those without the value last.
    func keys(by sort: DocumentList.Sort, _ db: Database) throws -> [Int64] {
        // every change of the documents makes another
        let revision = try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'revision'") ?? ""
        if let known = held.withLock({ $0[sort] }), known.revision == revision { return known.keys }
        let keys =
            switch sort {
            case .date: try Int64.fetchAll(db, sql: "SELECT key FROM document ORDER BY date DESC, key DESC")
            case .number:
                // by figures, then by letters
                try Int64.fetchAll(
                    db, sql: "SELECT key FROM document ORDER BY number IS NULL, CAST(number AS INTEGER), number, key")
            case .title: try DocumentOrders.sortedByTitle(db)
            }
        held.withLock { $0[sort] = Held(revision: revision, keys: keys) }
        return keys
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
