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
    /// Year of each document, 0 where it has no date.
    private(set) var years: [Int16] = []
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
            let date: String? = row[2]
            dates.append(date)
            years.append(date.flatMap { Int16($0.prefix(4)) } ?? 0)
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

    /// The documents of `passages` by their place in the catalog, with how many of the passages each has, or one.
    func counts(of passages: [UInt32], byDocument: Bool) -> [(document: Int, count: Int)] {
        guard let highest = passages.max(), !firstPassages.isEmpty else { return [] }
        var isHere = Bitmap(capacity: Int(highest) + 1)
        for passage in passages { isHere.insert(Int(passage)) }
        var counts: [(document: Int, count: Int)] = []
        var document = 0
        // both ascend, so one walk finds each passage's document
        isHere.forEach { passage in
            while document + 1 < firstPassages.count, firstPassages[document + 1] <= passage { document += 1 }
            guard firstPassages[document] <= passage else { return }
            if let last = counts.last, last.document == document {
                if !byDocument { counts[counts.count - 1].count += 1 }
            } else {
                counts.append((document, 1))
            }
        }
        return counts
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
