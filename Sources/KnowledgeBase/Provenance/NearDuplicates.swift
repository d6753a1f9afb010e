import GRDB
import VietnameseText

/// A document of which nine passages in ten are those of another.
public struct NearDuplicate: Codable, Sendable, Equatable {
    /// The other document.
    public var id: String
    /// How many of the passages are the same, of the document that has more; from 0.9 to 1.
    public var share: Double
}

/// Finds documents that are nearly the same and keeps that they are, inside a transaction of the caller's.
struct NearDuplicates {
    private let db: Database
    private let memory: PrintMemory
    private let insertPrint: RawStatement
    private let insertKey: RawStatement

    /// The least share of passages that two documents have in common to be called nearly the same.
    static let leastShare = 0.9
    /// A passage that more documents have than these (a signature, a form) is no sign that two are the same.
    private static let mostHolders = 64

    /// - Parameter memory: which hashes to keep in mind from document to document.
    init(db: Database, memory: PrintMemory = PrintMemory()) throws {
        self.db = db
        self.memory = memory
        insertPrint = try RawStatement("INSERT INTO document_print(document, hashes) VALUES (?, ?)", db)
        insertKey = try RawStatement("INSERT INTO print_key(hash, document) VALUES (?, ?)", db)
    }

    /// Keeps the hashes of a document that is new in the file, and links it with those that are nearly the same.
    ///
    /// - Returns: the ids of those.
    func add(_ prints: PassagePrints, document key: Int64) throws -> [NearDuplicate] {
        let keys = prints.keys
        guard !keys.isEmpty else { return [] }
        var found: [NearDuplicate] = []
        for candidate in try candidates(keys).sorted() {
            guard let other = try self.prints(of: candidate) else { continue }
            let share = prints.share(with: other)
            guard share >= NearDuplicates.leastShare else { continue }
            // no OR REPLACE: a statement that may be undone alone makes FTS5 write out all that it has gathered
            try db.cachedStatement(sql: "INSERT INTO near_duplicate(document, other, share) VALUES (?, ?, ?)")
                .execute(arguments: [key, candidate, share])
            if let id = try String.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM document WHERE key = ?"), arguments: [candidate])
            {
                found.append(NearDuplicate(id: id, share: share))
            }
        }
        insertPrint.bind(key, at: 1)
        try insertPrint.run(binding: prints.bytes, at: 2)
        for hash in keys {
            memory.note(hash)
            insertKey.bind(Int64(bitPattern: hash), at: 1)
            insertKey.bind(key, at: 2)
            try insertKey.run()
        }
        return found
    }

    /// Makes all hashes and links anew.
    func renew() throws {
        try db.execute(sql: "DELETE FROM document_print; DELETE FROM print_key; DELETE FROM near_duplicate")
        var buffer = TokenBuffer(repairsNoise: true)
        for key in try Int64.fetchAll(db, sql: "SELECT key FROM document ORDER BY key") {
            var prints = PassagePrints()
            for text in try String.fetchAll(db, sql: "SELECT text FROM passage WHERE document = ?", arguments: [key]) {
                buffer.analyze(text)
                prints.add(buffer)
            }
            prints.finish()
            _ = try add(prints, document: key)
        }
    }

    /// The documents that are nearly the same as the one with the key, the likest first.
    static func fetch(document key: Int64, _ db: Database) throws -> [NearDuplicate] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT document.id, share FROM
                        (SELECT other AS key, share FROM near_duplicate WHERE document = ?1
                        UNION SELECT document, share FROM near_duplicate WHERE other = ?1)
                    JOIN document USING (key) ORDER BY share DESC, document.key
                    """), arguments: [key]
        ).map { NearDuplicate(id: $0[0], share: $0[1]) }
    }

    /// The documents that have one of the hashes among their own keys. Where all are common, some of those that have the
    /// first are taken, so that the copies of one form know each other.
    private func candidates(_ keys: [UInt64]) throws -> Set<Int64> {
        var found: Set<Int64> = []
        var common: [Int64] = []
        let known = keys.filter(memory.mayHold)
        guard !known.isEmpty else { return found }
        let select = try RawStatement("SELECT document FROM print_key WHERE hash = ? LIMIT ?", db)
        for hash in known {
            select.bind(Int64(bitPattern: hash), at: 1)
            select.bind(Int64(NearDuplicates.mostHolders + 1), at: 2)
            var holders: [Int64] = []
            while try select.step() { holders.append(select.integer(0)) }
            select.reset()
            if holders.count <= NearDuplicates.mostHolders {
                found.formUnion(holders)
            } else if common.isEmpty {
                common = holders
            }
        }
        return found.isEmpty ? Set(common) : found
    }

    private func prints(of key: Int64) throws -> PassagePrints? {
        let select = try RawStatement("SELECT hashes FROM document_print WHERE document = ?", db)
        select.bind(key, at: 1)
        defer { select.reset() }
        guard try select.step() else { return nil }
        return PassagePrints(bytes: select.blob(0))
    }
}
