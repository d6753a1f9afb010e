import Documents
import Foundation
import GRDB
import VietnameseText

/// A change that a hand makes.
public enum FieldChange: Sendable, Equatable {
    /// Gives the field these values; more than one where the field takes a list.
    case set(EditableField, [String])
    /// Says that the document has nothing there.
    case unset(EditableField)
    /// Takes the correction back: what the text says holds again.
    case revert(EditableField)
}

extension KnowledgeBase {
    /// The fields of the document with the id, and what was changed of them by hand.
    ///
    /// - Throws: `KnowledgeBaseError.noSuchDocument`.
    public func fields(of id: String) throws -> DocumentFields {
        guard let summary = try summary(id: id) else { throw KnowledgeBaseError.noSuchDocument(id) }
        return try read { db in
            let store = FieldStore(db: db)
            guard let key = try Int64.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id]) else {
                throw KnowledgeBaseError.noSuchDocument(id)
            }
            return DocumentFields(
                document: summary, fields: try store.fields(of: key), history: try store.history(of: id))
        }
    }

    /// Corrects the document with the id by hand. The corrections outlive new versions of its file, and the history
    /// keeps each with its time and what was there before; one that changes nothing is left out.
    ///
    /// - Throws: `KnowledgeBaseError.noSuchDocument`, or `badValue` for what a field cannot be: then nothing is changed.
    public func edit(_ id: String, _ changes: [FieldChange], now: Date = Date()) throws -> DocumentFields {
        let checked = try changes.map { change -> FieldChange in
            guard case .set(let field, let values) = change else { return change }
            return .set(field, try values.map(field.checked))
        }
        let isChanged = try write { db in
            guard let key = try Int64.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id]) else {
                throw KnowledgeBaseError.noSuchDocument(id)
            }
            return try DocumentCorrector(db: db, key: key, id: id, now: now.formatted(.iso8601)).apply(checked)
        }
        if isChanged { try settleIndexes(changed: 1) }
        return try fields(of: id)
    }
}

/// Corrects one document, inside a transaction of the caller's.
struct DocumentCorrector {
    let db: Database
    let key: Int64
    let id: String
    let now: String

    /// Makes the changes and writes them into the history; false where none changes anything.
    func apply(_ changes: [FieldChange]) throws -> Bool {
        let store = FieldStore(db: db)
        var columns: [EditableField: String?] = [:]
        var isChanged = false
        for change in changes {
            let (field, action, values): (EditableField, DocumentEdit.Action, [String]?) =
                switch change {
                case .set(let field, let values): (field, .set, values)
                case .unset(let field): (field, .unset, [])
                case .revert(let field): (field, .revert, nil)
                }
            let standing = try store.corrections(of: id)[field.name]
            guard standing != values else { continue }
            let old = try store.fields(of: key).filter { $0.name == field.name }.map(\.value)
            let new = try store.correct(field, of: key, to: values)
            try store.record(
                DocumentEdit(
                    field: field.name, action: action, old: FieldStore.joined(old), new: FieldStore.joined(new), at: now
                ), of: id)
            if field.isColumn { columns[field] = .some(new.first) }
            if field.name == DocumentCorrector.effect { try setForce(new.first) }
            isChanged = true
        }
        guard isChanged else { return false }
        try db.execute(sql: "UPDATE document SET updated_at = ? WHERE key = ?", arguments: [now, key])
        if try update(columns) { try DocumentMove(db: db).move(key) }
        try DocumentWriter(db).finish()
        return true
    }

    /// Puts standing corrections upon a document that has just been stored anew.
    ///
    /// - Returns: whether its title changed, so that it is to be moved once its postings are written.
    func restore(_ corrections: FieldStore.Corrections) throws -> Bool {
        let store = FieldStore(db: db)
        var columns: [EditableField: String?] = [:]
        for (name, values) in corrections {
            guard let field = try? EditableField(named: name) else { continue }
            let new = try store.correct(field, of: key, to: values)
            if field.isColumn { columns[field] = .some(new.first) }
            if field.name == DocumentCorrector.effect { try setForce(new.first) }
        }
        return try update(columns)
    }

    private static let effect = MetadataField.Name.effectiveDate.rawValue

    /// Sets from when the document is in force; nil for what its text counts from its date.
    private func setForce(_ day: String?) throws {
        try db.execute(
            sql: """
                INSERT INTO document_force(document, day, is_estimated, is_draft) VALUES (?, ?, 0, 0)
                ON CONFLICT DO UPDATE SET day = excluded.day,
                    is_estimated = excluded.day IS NULL AND days_after IS NOT NULL
                """, arguments: [key, day])
    }

    /// Sets columns; gives back whether the title is another one now.
    private func update(_ columns: [EditableField: String?]) throws -> Bool {
        var isRetitled = false
        for (field, value) in columns {
            let old = try FieldStore(db: db).column(field, of: key)
            guard old != value else { continue }
            let writer = try DocumentWriter(db)
            if field.name == "title" { try writer.removeTitle(document: key) }
            try DocumentCorrector.set(field, of: key, to: value, db)
            if field.name == "title" {
                if let value { try writer.insert(title: value, document: key) }
                isRetitled = true
            }
        }
        return isRetitled
    }

    /// Sets a column, with what is folded of it.
    static func set(_ field: EditableField, of key: Int64, to value: String?, _ db: Database) throws {
        try db.execute(sql: "UPDATE document SET \(field.name) = ? WHERE key = ?", arguments: [value, key])
        let folded: String?
        switch field.name {
        case "type", "issuer": folded = value.map(Folding.folded)
        case "number": folded = value.map(DocumentIdentity.numberKey)
        default: return
        }
        try db.execute(sql: "UPDATE document SET \(field.name)_key = ? WHERE key = ?", arguments: [folded, key])
    }
}
