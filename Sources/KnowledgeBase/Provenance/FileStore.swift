import Extraction
import Foundation
import GRDB

/// Which files documents were read from, inside a transaction of the caller's.
struct FileStore {
    let db: Database

    /// Whether there is a file at the location, or the archive that it is a member of.
    static func exists(_ location: String) -> Bool {
        let path = location.range(of: "!/").map { String(location[..<$0.lowerBound]) } ?? location
        var status = stat()
        return RawPath.bytes(of: path).map { stat($0, &status) == 0 } ?? false
    }

    /// Whether the document has a file that is still there, other than the one at `location`.
    func hasOthers(than location: String, of key: Int64) throws -> Bool {
        try locations(of: key).contains { $0 != location && FileStore.exists($0) }
    }

    /// Where the document was read from.
    func locations(of key: Int64) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT location FROM document_file WHERE document = ? ORDER BY location"),
            arguments: [key])
    }

    /// Keeps that the document's content was read from the file; names that lead nowhere any more are forgotten.
    ///
    /// - Returns: whether the document is held under another name already, and this name is new.
    func attach(location: String, source: String?, state: FileState, to key: Int64) throws -> Bool {
        let before = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT document FROM document_file WHERE location = ?"), arguments: [location])
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO document_file(location, document, source, size, modified, checked)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [location, key, source, state.size, state.modified, state.checked])
        if before == key { return false }
        if let before { try settle(before) }
        return try settle(key) > 1
    }

    /// Forgets the document's names that lead nowhere, and calls it by one that does.
    ///
    /// - Returns: how many names it has.
    @discardableResult
    func settle(_ key: Int64) throws -> Int {
        let locations = try locations(of: key)
        var living = locations
        if locations.count > 1 {
            living = locations.filter(FileStore.exists)
            // on another machine none may be there
            if living.isEmpty { living = locations }
            for location in locations where !living.contains(location) {
                try db.execute(sql: "DELETE FROM document_file WHERE location = ?", arguments: [location])
            }
        }
        let held = try String.fetchOne(
            db.cachedStatement(sql: "SELECT location FROM document WHERE key = ?"), arguments: [key])
        if let first = living.first, held.map({ !living.contains($0) }) ?? true {
            try db.execute(
                sql: """
                    UPDATE document SET location = ?1, source = (SELECT source FROM document_file WHERE location = ?1)
                    WHERE key = ?2
                    """, arguments: [first, key])
        }
        return living.count
    }

    /// Forgets the names below `folder` that lead nowhere; gives the documents that have no name left.
    func orphans(below folder: String) throws -> [Int64] {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT location, document FROM document_file WHERE location >= ?1 AND substr(location, 1, ?2) = ?1",
            arguments: [prefix, prefix.unicodeScalars.count])
        var orphans: [Int64] = []
        for row in rows where !FileStore.exists(row[0]) {
            let key: Int64 = row[1]
            if try locations(of: key).contains(where: FileStore.exists) {
                try settle(key)
            } else if !orphans.contains(key) {
                orphans.append(key)
            }
        }
        return orphans
    }
}

/// Tells which files hold what is known already, by the file system's word alone.
struct KnownFiles: Sendable {
    let base: KnowledgeBase
    let reading: String

    /// What is known of some files.
    struct Answer {
        /// The files that have to be read.
        var changed: [FileInput] = []
        /// How many documents the others gave.
        var documents = 0
        /// What in the others gave none.
        var failures: [(source: String, reason: FailureReason)] = []
    }

    /// Tells which of `files` have to be read, and what is known of the others.
    func look(at files: [FileInput]) throws -> Answer {
        try base.read { db in
            let record = try RawStatement(
                "SELECT size, modified, checked, reading, documents, failures FROM source_file WHERE location = ?", db)
            let statement = try RawStatement(
                """
                SELECT document_file.size, modified, checked, reading FROM document_file
                JOIN provenance USING (document)
                WHERE location = ?1 OR location >= ?1 || '!/' AND location < ?1 || '!0'
                """, db)
            /// Whether the row at hand, of either statement, says that the file is as it was.
            func vouches(_ row: RawStatement, for file: FileInput) -> Bool {
                FileState(size: Int(row.integer(0)), modified: row.integer(1), checked: row.integer(2))
                    .vouches(for: file.state) && row.text(3).elementsEqual(reading.utf8)
            }
            /// How many documents are held that were read from the file or, each with the archive's size and time, from
            /// what lies in it; nil where one was read otherwise.
            func documents(of file: FileInput) throws -> Int? {
                statement.bind(file.location, at: 1)
                defer { statement.reset() }
                var count = 0
                while try statement.step() {
                    guard vouches(statement, for: file) else { return nil }
                    count += 1
                }
                return count
            }
            var answer = Answer()
            for file in files {
                record.bind(file.location, at: 1)
                defer { record.reset() }
                var expected: Int?
                var failures: [SourceFile.Failure] = []
                if try record.step(), vouches(record, for: file) {
                    expected = Int(record.integer(4))
                    failures = (try? JSONDecoder().decode([SourceFile.Failure].self, from: Data(record.text(5)))) ?? []
                }
                guard expected ?? 0 >= 0, let count = try documents(of: file), count == expected ?? max(count, 1) else {
                    answer.changed.append(file)
                    continue
                }
                answer.documents += count
                for failure in failures {
                    answer.failures.append((file.member(failure.path).source, failure.reason))
                }
            }
            return answer
        }
    }
}

/// Tells what is held to the letter, once an input's bytes are known and before they are taken apart.
struct HeldContent: Sendable {
    /// Nil where nothing is held, or nothing of it counts.
    let base: KnowledgeBase?
    let reading: String

    /// Whether a file with this content is held, under whatever name.
    func holds(file hash: String) -> Bool {
        holds(
            """
            SELECT 1 FROM document JOIN provenance ON provenance.document = document.key
            WHERE \(DocumentIdentity.hasContent) AND reading = ?2
            """, [hash, reading])
    }

    /// Whether a document with this id was made from this line.
    func holds(record hash: String, id: String) -> Bool {
        holds(
            """
            SELECT 1 FROM document JOIN provenance ON provenance.document = document.key
            WHERE id = ?3 AND content_hash = ?1 AND reading = ?2
            """, [hash, reading, id])
    }

    /// Whether the document with this id would be exported as this line.
    func holds(exported line: [UInt8], id: String) -> Bool { base?.holds(exported: line, id: id) ?? false }

    private func holds(_ sql: String, _ arguments: StatementArguments) -> Bool {
        guard let base else { return false }
        let found = try? base.pool.read { db in
            try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) != nil
        }
        return found ?? false
    }
}
