import Foundation
import GRDB

/// What facets and the order by date need of every document, in memory: some tens of bytes a document.
struct DocumentCatalog: Sendable {
    /// First passage of each document, ascending.
    private(set) var firstPassages: [UInt32] = []
    /// The key of each document; ascending too, since both grow with every document that comes.
    private(set) var keys: [UInt32] = []
    private(set) var passageCounts: [UInt32] = []
    /// Date of each document as a number, 20131014; 0 where it has none.
    private(set) var dates: [UInt32] = []
    /// Indexes into `values` plus one, 0 for none.
    private(set) var types: [UInt32] = []
    private(set) var issuers: [UInt32] = []
    private(set) var values: [String] = []
    /// Whether passages between those of two documents are gone.
    private(set) var hasGaps = false
    /// The passages that are there, where others are gone.
    private var present: Bitmap?
    /// For each passage one more than its document's place; 0 where it is gone.
    private var placesPlusOne: [UInt32] = []

    /// No passage has this id or one above it.
    var passageEnd: Int { max(placesPlusOne.count, 1) }

    /// Reads the catalog from the documents.
    init(_ db: Database) throws {
        var indexes: [String: UInt32] = [:]
        func index(of utf8: UnsafeBufferPointer<UInt8>, like last: UInt32?) -> UInt32 {
            guard !utf8.isEmpty else { return 0 }
            // documents of one kind and body come one after the other
            if let last, last > 0, values[Int(last) - 1].utf8.elementsEqual(utf8) { return last }
            let value = String(decoding: utf8, as: UTF8.self)
            if let known = indexes[value] { return known }
            values.append(value)
            indexes[value] = UInt32(values.count)
            return UInt32(values.count)
        }
        let rows = try RawStatement(
            """
            SELECT key, first_passage, date, type, issuer, passage_count FROM document
            WHERE passage_count > 0 ORDER BY key
            """, db)
        while try rows.step() {
            keys.append(UInt32(truncatingIfNeeded: rows.integer(0)))
            firstPassages.append(UInt32(truncatingIfNeeded: rows.integer(1)))
            dates.append(DocumentCatalog.number(ofDate: rows.text(2)))
            types.append(index(of: rows.text(3), like: types.last))
            issuers.append(index(of: rows.text(4), like: issuers.last))
            passageCounts.append(UInt32(truncatingIfNeeded: rows.integer(5)))
        }
        rows.reset()
        placePassages()
    }

    /// 20131014 of `2013-10-14`; 0 where there is none.
    private static func number(ofDate date: UnsafeBufferPointer<UInt8>) -> UInt32 {
        date.reduce(0) { $1 == UInt8(ascii: "-") ? $0 : $0 &* 10 &+ UInt32($1 &- UInt8(ascii: "0")) }
    }

    private mutating func placePassages() {
        guard let last = firstPassages.last, let lastCount = passageCounts.last else { return }
        let end = Int(last) + Int(lastCount)
        var count = 0
        placesPlusOne = [UInt32](unsafeUninitializedCapacity: end) { places, initialized in
            var next = 0
            for index in firstPassages.indices {
                let first = min(max(Int(firstPassages[index]), next), end)
                places[next..<first].initialize(repeating: 0)
                next = min(first + Int(passageCounts[index]), end)
                places[first..<next].initialize(repeating: UInt32(index + 1))
                count += next - first
            }
            places[next..<end].initialize(repeating: 0)
            initialized = end
        }
        hasGaps = count != end - 1
        guard hasGaps else { return }
        var present = Bitmap(capacity: end)
        for passage in 0..<end where placesPlusOne[passage] > 0 { present.insert(passage) }
        self.present = present
    }

    /// Those of `passages` that are still there.
    func held(_ passages: Bitmap) -> Bitmap { present.map(passages.intersection) ?? passages }

    /// Whether the passage is still there.
    func holds(_ passage: UInt32) -> Bool { document(of: passage) != nil }

    /// The passages of the document with the key.
    func passages(ofKey key: Int64) -> Range<UInt32>? {
        guard let place = place(ofKey: key) else { return nil }
        return firstPassages[place]..<firstPassages[place] + passageCounts[place]
    }

    /// The place in the catalog of the document with the key.
    func place(ofKey key: Int64) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }

    /// Calls `body` with each document of `passages`, which ascend: its place in the catalog and which of the passages, by
    /// their places among them, are its.
    @inline(__always)
    func forEachDocument(of passages: [UInt32], _ body: (_ document: Int, _ places: Range<Int>) -> Void) {
        placesPlusOne.withUnsafeBufferPointer { places in
            passages.withUnsafeBufferPointer { passages in
                var start = 0
                var current: UInt32 = 0
                for position in passages.indices {
                    let passage = Int(passages[position])
                    let place = passage < places.count ? places[passage] : 0
                    guard place != current else { continue }
                    if current > 0 { body(Int(current) - 1, start..<position) }
                    current = place
                    start = position
                }
                if current > 0 { body(Int(current) - 1, start..<passages.count) }
            }
        }
    }

    /// How many documents `passages`, which ascend, belong to.
    func documentCount(of passages: [UInt32]) -> Int {
        var count = 0
        forEachDocument(of: passages) { _, _ in count += 1 }
        return count
    }

    /// The place in the catalog of the document that a passage belongs to; nil where the passage is gone.
    @inline(__always)
    func document(of passage: UInt32) -> Int? {
        guard Int(passage) < placesPlusOne.count, placesPlusOne[Int(passage)] > 0 else { return nil }
        return Int(placesPlusOne[Int(passage)]) - 1
    }
}

// MARK: - In the file

extension DocumentCatalog {
    private static let magic: UInt32 = 0x6B62_6331  // "kbc1"

    /// The catalog as bytes: what a program that is started for one search reads instead of every document.
    var bytes: [UInt8] {
        let text = values.joined(separator: "\u{1E}").utf8
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + 24 * keys.count + text.count)
        func append(_ numbers: [UInt32]) {
            numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        append([DocumentCatalog.magic, UInt32(keys.count)])
        for column in [firstPassages, keys, passageCounts, dates, types, issuers] { append(column) }
        bytes.append(contentsOf: text)
        return bytes
    }

    /// The catalog from its bytes; nil where they are none of a catalog.
    init?(bytes: Data) {
        let words = bytes.count / 4
        guard words >= 2 else { return nil }
        var header = [UInt32](repeating: 0, count: 2)
        _ = header.withUnsafeMutableBytes { bytes.copyBytes(to: $0, count: 8) }
        let count = Int(header[1])
        guard header[0] == DocumentCatalog.magic, words >= 2 + 6 * count else { return nil }
        func column(_ number: Int) -> [UInt32] {
            [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
                let start = bytes.startIndex + 8 + number * count * 4
                initialized = bytes.copyBytes(to: buffer, from: start..<start + count * 4) / 4
            }
        }
        firstPassages = column(0)
        keys = column(1)
        passageCounts = column(2)
        dates = column(3)
        types = column(4)
        issuers = column(5)
        let rest = bytes[(bytes.startIndex + 8 + 24 * count)...]
        values = rest.isEmpty ? [] : String(decoding: rest, as: UTF8.self).components(separatedBy: "\u{1E}")
        let most = UInt32(values.count)
        guard types.allSatisfy({ $0 <= most }), issuers.allSatisfy({ $0 <= most }) else { return nil }
        // the file may be damaged, and the passages are numbered without end
        guard zip(firstPassages, firstPassages.dropFirst()).allSatisfy({ $0 < $1 }),
            firstPassages.last.map({ UInt64($0) + UInt64(passageCounts.last ?? 0) <= UInt64(Int32.max) }) ?? true
        else { return nil }
        placePassages()
    }

    /// The catalog of the state that `db` sees, at the revision: as it was kept, or made anew.
    init(_ db: Database, revision: String) throws {
        if let row = try Row.fetchOne(db, sql: "SELECT revision, data FROM document_catalog"),
            row[0] == revision, let kept = DocumentCatalog(bytes: row[1])
        {
            self = kept
        } else {
            try self.init(db)
        }
    }

    /// Keeps the catalog in the file, for the state that it has now.
    static func keep(_ db: Database) throws {
        let revision = try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = 'revision'") ?? ""
        try db.execute(sql: "DELETE FROM document_catalog")
        let insert = try RawStatement("INSERT INTO document_catalog(revision, data) VALUES (?, ?)", db)
        insert.bind(revision, at: 1)
        try insert.run(binding: DocumentCatalog(db).bytes, at: 2)
    }
}
