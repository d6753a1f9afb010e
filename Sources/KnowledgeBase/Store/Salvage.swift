import Foundation
import GRDB

extension KnowledgeBase {
    /// Writes a knowledge base anew out of the documents, corrections and tables that the one at `path` has, with all that
    /// is derived from them, and puts it in its place once it is found sound.
    ///
    /// - Throws: `KnowledgeBaseError`; `damaged` where documents themselves cannot be read. What is at `path` is then as it
    ///   was.
    public static func repair(_ path: String) throws -> IntegrityReport {
        try checkFile(path)
        let replacement = FileReplacement(of: path)
        do {
            try Salvage(from: path, to: replacement.temporary).run()
            var report = try check(replacement.temporary)
            guard report.isSound else { throw KnowledgeBaseError.damaged(path: path, reason: .documentsUnreadable) }
            try replacement.commit()
            report.isRepaired = true
            return report
        } catch {
            replacement.discard()
            if let error = error as? DatabaseError { throw KnowledgeBaseError(error, path: path) }
            throw error
        }
    }
}

extension Wording {
    fileprivate static let documentsUnreadable = Wording(
        en: "documents in it cannot be read", vi: "có văn bản trong tệp không đọc được")
}

/// Copies what cannot be derived, and derives the rest.
private struct Salvage {
    let source: String
    let target: String

    /// Tables that are made of the others.
    private static let derived: Set<String> = [
        "posting_segment", "posting_block", "posting_list", "document_catalog", "word", "document_print", "print_key",
        "near_duplicate",
    ]
    /// Tables without which nothing is worth keeping.
    private static let essential: Set<String> = ["document", "passage", "document_edit"]

    init(from source: String, to target: String) {
        self.source = source
        self.target = target
    }

    func run() throws {
        _ = try KnowledgeBase.openPlain(source)
        let base = try KnowledgeBase(path: target, access: .write)
        try base.writeStep { db in
            try db.execute(sql: "ATTACH DATABASE ? AS damaged", arguments: [source])
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.inTransaction {
                for table in try tables(db) { try copy(table, db) }
                try dropDangling(db)
                try settlePassages(db)
                try showCorrections(db)
                return .commit
            }
            try db.execute(sql: "PRAGMA foreign_keys = ON; DETACH DATABASE damaged")
        }
        let passages = try base.write { db in
            let count = try db.renewKeys()
            try NearDuplicates(db: db).renew()
            return count
        }
        try base.settleIndexes(changed: passages)
        try base.pool.close()
    }

    private func tables(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT name FROM main.sqlite_schema
                WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'passage_fts%'
                    AND name NOT LIKE 'document_fts%' AND name IN (SELECT name FROM damaged.sqlite_schema)
                ORDER BY rootpage
                """
        ).filter { !Salvage.derived.contains($0) }
    }

    private func copy(_ table: String, _ db: Database) throws {
        let columns = try String.fetchAll(
            db,
            sql: """
                SELECT name FROM pragma_table_info(?1, 'main')
                WHERE name IN (SELECT name FROM pragma_table_info(?1, 'damaged'))
                """, arguments: [table]
        ).map { "\"\($0)\"" }.joined(separator: ", ")
        do {
            try db.inSavepoint {
                try db.execute(sql: "DELETE FROM main.\(table)")
                try db.execute(
                    sql: "INSERT INTO main.\(table)(\(columns)) SELECT \(columns) FROM damaged.\(table)")
                return .commit
            }
        } catch let error as DatabaseError where !Salvage.essential.contains(table) {
            guard error.resultCode.primaryResultCode != .SQLITE_FULL else { throw error }
            // it comes again when the documents are read again
            if columns.contains("\"reading\"") { return }
            try db.execute(sql: "UPDATE main.provenance SET reading = ''")
        }
    }

    /// Removes rows that refer to rows which are not there.
    private func dropDangling(_ db: Database) throws {
        for table in try tables(db) {
            for row in try Row.fetchAll(
                db, sql: #"SELECT "table", "from", coalesce("to", 'rowid') FROM pragma_foreign_key_list(?)"#,
                arguments: [table])
            {
                let column = "\"\(row[1] as String)\""
                try db.execute(
                    sql: """
                        DELETE FROM main.\(table) WHERE \(column) IS NOT NULL
                            AND \(column) NOT IN (SELECT "\(row[2] as String)" FROM main.\(row[0] as String))
                        """)
            }
        }
    }

    /// Puts corrections by hand into the columns that show them.
    private func showCorrections(_ db: Database) throws {
        for field in EditableField.columns {
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT key, field.value FROM document JOIN document_field AS field ON field.document = document.key
                    WHERE name = ? AND origin = 'edited' AND ordinal = 1 AND field.value IS NOT document.\(field.name)
                    """, arguments: [field.name])
            for row in rows { try DocumentCorrector.set(field, of: row[0], to: row[1], db) }
        }
    }

    /// Counts the passages of the documents anew.
    private func settlePassages(_ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE document SET
                    passage_count = (SELECT count(*) FROM passage WHERE document = document.key),
                    first_passage = coalesce((SELECT min(id) FROM passage WHERE document = document.key), first_passage)
                """)
        try db.execute(
            sql: "INSERT OR REPLACE INTO property(name, value) VALUES ('folding_version', ?)",
            arguments: [Schema.foldingVersion])
    }
}
