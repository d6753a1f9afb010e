import Foundation
import GRDB

/// What facets and the order by date need of every document, in memory: some tens of bytes a document.
struct DocumentCatalog: Sendable {
    /// First passage of each document, ascending.
    private(set) var firstPassages: [UInt32] = []
    /// The key of each document; ascending too, since both grow with every document that comes.
    private(set) var keys: [Int64] = []
    private(set) var passageCounts: [UInt32] = []
    private(set) var dates: [String?] = []
    /// Indexes into `values`, -1 for none.
    private(set) var types: [Int32] = []
    private(set) var issuers: [Int32] = []
    private(set) var values: [String] = []

    init(_ db: Database) throws {
        var indexes: [String: Int32] = [:]
        func index(of value: String?) -> Int32 {
            guard let value else { return -1 }
            if let known = indexes[value] { return known }
            values.append(value)
            indexes[value] = Int32(values.count - 1)
            return Int32(values.count - 1)
        }
        let rows = try Row.fetchCursor(
            db,
            sql:
                "SELECT key, first_passage, date, type, issuer, passage_count FROM document WHERE passage_count > 0 ORDER BY first_passage"
        )
        while let row = try rows.next() {
            keys.append(row[0])
            firstPassages.append(row[1])
            dates.append(row[2])
            types.append(index(of: row[3]))
            issuers.append(index(of: row[4]))
            passageCounts.append(row[5])
        }
    }

    /// The passages of the document with the key.
    func passages(ofKey key: Int64) -> Range<UInt32>? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low] == key else { return nil }
        return firstPassages[low]..<firstPassages[low] + passageCounts[low]
    }

    /// The place in the catalog of the document that a passage belongs to.
    func document(of passage: UInt32) -> Int? {
        var low = 0
        var high = firstPassages.count
        while low < high {
            let middle = (low + high) / 2
            if firstPassages[middle] <= passage { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}

/// Keeps the catalog from query to query until the file changes.
final class DocumentCatalogCache: @unchecked Sendable {
    private let lock = NSLock()
    private var version: String?
    private var catalog: DocumentCatalog?

    /// The catalog of the state that `db` sees.
    func catalog(_ db: Database) throws -> DocumentCatalog {
        let version = try String.fetchOne(
            db.cachedStatement(sql: "SELECT value FROM property WHERE name = 'revision'"))
        lock.lock()
        defer { lock.unlock() }
        if let catalog, version == self.version { return catalog }
        let fresh = try DocumentCatalog(db)
        self.version = version
        catalog = fresh
        return fresh
    }
}
