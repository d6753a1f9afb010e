import Foundation
import GRDB

/// Reads and writes the fields of documents, inside a transaction of the caller's.
struct FieldStore {
    let db: Database

    /// What hands made of a document's fields, by name: the values, none where a field was set to nothing.
    typealias Corrections = [String: [String]]

    /// The ids of documents that hands have changed.
    func editedDocuments() throws -> Set<String> {
        Set(try String.fetchAll(db, sql: "SELECT DISTINCT document_id FROM document_edit"))
    }

    /// The corrections that hold for the document with the id.
    func corrections(of id: String) throws -> Corrections {
        var corrections: Corrections = [:]
        for edit in try history(of: id) {
            switch edit.action {
            case .set: corrections[edit.field] = FieldStore.lines(edit.new)
            case .unset: corrections[edit.field] = []
            case .revert: corrections[edit.field] = nil
            }
        }
        return corrections
    }

    /// What was changed of the document with the id, oldest first.
    func history(of id: String) throws -> [DocumentEdit] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT name, action, old_value, new_value, edited_at FROM document_edit
                    WHERE document_id = ? ORDER BY edited_at, number
                    """), arguments: [id]
        ).compactMap { row in
            guard let action = DocumentEdit.Action(rawValue: row[1]) else { return nil }
            return DocumentEdit(field: row[0], action: action, old: row[2], new: row[3], at: row[4])
        }
    }

    /// Adds those changes to the history that are not in it.
    func merge(_ edits: [DocumentEdit], of id: String) throws {
        guard !edits.isEmpty else { return }
        let held = try history(of: id)
        for edit in edits where !held.contains(edit) { try record(edit, of: id) }
    }

    /// Forgets what was changed.
    func forget(_ id: String) throws {
        try db.execute(sql: "DELETE FROM document_edit WHERE document_id = ?", arguments: [id])
    }

    /// What the columns of a document were before hands corrected them, by name; nil for nothing.
    func uncorrected(of key: Int64) throws -> [String: String?] {
        var values: [String: String?] = [:]
        for field in EditableField.columns where try isCorrected(field, of: key) {
            values[field.name] = .some(
                try String.fetchOne(
                    db,
                    sql: """
                        SELECT value FROM document_field WHERE document = ? AND name = ? AND origin <> 'edited'
                        ORDER BY origin, ordinal LIMIT 1
                        """, arguments: [key, field.name]))
        }
        return values
    }

    /// Adds a change to the history.
    func record(_ edit: DocumentEdit, of id: String) throws {
        try db.execute(
            sql: """
                INSERT INTO document_edit(document_id, name, action, old_value, new_value, edited_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, arguments: [id, edit.field, edit.action.rawValue, edit.old, edit.new, edit.at])
    }

    /// The values of a document that count, in the order of `EditableField.all`.
    func fields(of key: Int64) throws -> [DocumentField] {
        var found: [String: [DocumentField]] = [:]
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT name, value, origin, start, "end", confidence FROM document_value
                WHERE document = ? ORDER BY name, ordinal
                """, arguments: [key])
        {
            let start: Int? = row[3]
            let end: Int? = row[4]
            found[row[0], default: []].append(
                DocumentField(
                    name: row[0], value: row[1], origin: DocumentField.Origin(rawValue: row[2]) ?? .read,
                    span: start.flatMap { start in end.map { [start, $0] } }, confidence: row[5]))
        }
        for field in EditableField.columns where found[field.name] == nil {
            guard let value = try column(field, of: key), try !isCorrected(field, of: key) else { continue }
            found[field.name] = [DocumentField(name: field.name, value: value, origin: try origin(field, of: key))]
        }
        let known = EditableField.all.map(\.name)
        let order = known + found.keys.filter { !known.contains($0) }.sorted()
        return order.flatMap { found[$0] ?? [] }
    }

    /// Makes `values` those that count for a field: nil takes the correction back, none sets the field to nothing.
    ///
    /// - Returns: the values that count now; the column is not touched.
    func correct(_ field: EditableField, of key: Int64, to values: [String]?) throws -> [String] {
        let held = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM document_field WHERE document = ? AND name = ?",
            arguments: [key, field.name])
        if held == 0, field.isColumn, let value = try column(field, of: key) {
            // kept, so that it can be had back
            try insert(field.name, value, origin: try origin(field, of: key), ordinal: 1, document: key)
        }
        try db.execute(
            sql: "DELETE FROM document_field WHERE document = ? AND name = ? AND origin = 'edited'",
            arguments: [key, field.name])
        if let values {
            for (index, value) in values.enumerated() {
                try insert(field.name, value, origin: .edited, ordinal: index + 1, document: key)
            }
            if values.isEmpty { try insert(field.name, nil, origin: .edited, ordinal: 1, document: key) }
        }
        return try String.fetchAll(
            db, sql: "SELECT value FROM document_value WHERE document = ? AND name = ? ORDER BY ordinal",
            arguments: [key, field.name])
    }

    /// Writes what a document says of itself, and beside it what was given instead.
    func insert(_ fields: [PreparedField], given document: PreparedDocument, document key: Int64) throws {
        guard !fields.isEmpty else { return }
        let insert = try RawStatement(
            """
            INSERT INTO document_field(document, name, origin, ordinal, value, start, "end", confidence)
            VALUES (?, ?, 'read', ?, ?, ?, ?, ?)
            """, db)
        var ordinals: [String: Int] = [:]
        for field in fields {
            ordinals[field.name, default: 0] += 1
            insert.bind(key, at: 1)
            insert.bind(field.name, at: 2)
            insert.bind(ordinals[field.name], at: 3)
            insert.bind(field.value, at: 4)
            insert.bind(field.span?.lowerBound, at: 5)
            insert.bind(field.span?.upperBound, at: 6)
            insert.bind(field.confidence, at: 7)
            try insert.run()
        }
        for name in document.provenance.given where ordinals[name] != nil {
            guard let field = try? EditableField(named: name), let value = try column(field, of: key) else { continue }
            try self.insert(name, value, origin: .given, ordinal: 1, document: key)
        }
    }

    /// Where a value comes from that stands in the document's column alone.
    private func origin(_ field: EditableField, of key: Int64) throws -> DocumentField.Origin {
        let given = try String.fetchOne(db, sql: "SELECT given FROM provenance WHERE document = ?", arguments: [key])
        return given?.split(separator: " ").contains { $0 == field.name } == true ? .given : .read
    }

    private func isCorrected(_ field: EditableField, of key: Int64) throws -> Bool {
        try Int.fetchOne(
            db, sql: "SELECT 1 FROM document_field WHERE document = ? AND name = ? AND origin = 'edited'",
            arguments: [key, field.name]) != nil
    }

    /// The value in the document's column for the field.
    func column(_ field: EditableField, of key: Int64) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT \(field.name) FROM document WHERE key = ?"), arguments: [key])
    }

    private func insert(
        _ name: String, _ value: String?, origin: DocumentField.Origin, ordinal: Int, document key: Int64
    ) throws {
        try db.cachedStatement(
            sql: "INSERT INTO document_field(document, name, origin, ordinal, value) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [key, name, origin.rawValue, ordinal, value])
    }

    /// Several values of a field as the history keeps them.
    static func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: "\n") }

    private static func lines(_ text: String?) -> [String] {
        text?.split(separator: "\n").map(String.init) ?? []
    }
}
