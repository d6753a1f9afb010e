import Foundation
import GRDB

/// Which files documents were read from, inside a transaction of the caller's.
struct FileStore {
    let db: Database

    /// Whether there is a file at the location, or the archive that it is a member of.
    static func exists(_ location: String) -> Bool {
        guard let mark = location.range(of: "!/") else { return FileManager.default.fileExists(atPath: location) }
        return FileManager.default.fileExists(atPath: String(location[..<mark.lowerBound]))
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

    /// The files of `files` that have to be read.
    func changed(among files: [FileInput]) throws -> [FileInput] {
        try base.read { db in
            let statement = try RawStatement(
                """
                SELECT document_file.size, modified, checked, reading FROM document_file
                JOIN provenance USING (document)
                WHERE location = ?1 OR location >= ?1 || '!/' AND location < ?1 || '!0'
                """, db)
            return try files.filter { file in
                statement.bind(file.location, at: 1)
                defer { statement.reset() }
                // the file itself, or the members of an archive, each with the archive's size and time
                var isKnown = false
                while try statement.step() {
                    let known = FileState(
                        size: Int(statement.integer(0)), modified: statement.integer(1), checked: statement.integer(2))
                    guard known.vouches(for: file.state), statement.text(3).elementsEqual(reading.utf8) else {
                        return true
                    }
                    isKnown = true
                }
                return !isKnown
            }
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
