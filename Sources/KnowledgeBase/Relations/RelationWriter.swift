import Documents
import Foundation
import GRDB

/// Stores what documents say of each other, inside a transaction of the caller's.
struct RelationWriter {
    private let insertCited: RawStatement
    private let findCited: RawStatement
    private let insertRelation: RawStatement
    private let db: Database

    init(_ db: Database) throws {
        self.db = db
        findCited = try RawStatement("SELECT key FROM cited_document WHERE identity = ?", db)
        insertCited = try RawStatement(
            """
            INSERT INTO cited_document(identity, type, number, number_key, name, name_key, date, issuer, year)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
        insertRelation = try RawStatement(
            """
            INSERT INTO relation(document, kind, status, source, target, scope, is_partial, passage, start, "end", count)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
    }

    func store(_ relations: PreparedRelations, document key: Int64) throws {
        for row in relations.rows {
            let relation = row.relation
            let target = try self.key(of: relation.target)
            insertRelation.bind(key, at: 1)
            insertRelation.bind(relation.kind.rawValue, at: 2)
            insertRelation.bind(relation.status.rawValue, at: 3)
            if let source = relation.source {
                insertRelation.bind(try self.key(of: source), at: 4)
            } else {
                insertRelation.bind(nil as String?, at: 4)
            }
            insertRelation.bind(target, at: 5)
            insertRelation.bind(relation.scope, at: 6)
            insertRelation.bind(relation.isPartial || !relation.provisions.isEmpty ? 1 : 0, at: 7)
            insertRelation.bind(Int64(row.passage), at: 8)
            insertRelation.bind(Int64(row.span.lowerBound), at: 9)
            insertRelation.bind(Int64(row.span.upperBound), at: 10)
            insertRelation.bind(Int64(relation.count), at: 11)
            try insertRelation.run()
            if relation.since != nil {
                try db.cachedStatement(sql: "INSERT INTO relation_day(relation, since, until) VALUES (?, ?, ?)")
                    .execute(arguments: [db.lastInsertedRowID, relation.since, relation.until])
            }
        }
        if let name = relations.nameKey {
            try db.cachedStatement(sql: "INSERT INTO document_name(document, name_key) VALUES (?, ?)")
                .execute(arguments: [key, name])
        }
        try storeForce(relations, key)
    }

    private func storeForce(_ relations: PreparedRelations, _ key: Int64) throws {
        guard relations.effective != nil || relations.isDraft else { return }
        var day: String?
        var days: Int?
        var isEstimated = false
        switch relations.effective {
        case .day(let said): day = said
        case .afterSigning(let said): days = said
        case .afterPublishing(let said):
            days = said
            isEstimated = true
        case nil: break
        }
        try db.cachedStatement(
            sql: "INSERT INTO document_force(document, day, days_after, is_estimated, is_draft) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [key, day, days, isEstimated, relations.isDraft])
    }

    /// The row of a cited document; the same for all that name it with the same details.
    private func key(of document: CitedDocument) throws -> Int64 {
        let fields = [
            document.type, document.number, document.numberKey, document.name, document.nameKey, document.date,
            document.issuer,
        ]
        var identity = ""
        identity.reserveCapacity(fields.reduce(16) { $0 + ($1?.utf8.count ?? 0) })
        for field in fields {
            identity += field ?? ""
            identity += "\u{1F}"
        }
        if let year = document.year { identity += String(year) }
        findCited.bind(identity, at: 1)
        defer { findCited.reset() }
        if try findCited.step() { return findCited.integer(0) }
        insertCited.bind(identity, at: 1)
        for (index, field) in fields.enumerated() { insertCited.bind(field, at: Int32(index + 2)) }
        if let year = document.year {
            insertCited.bind(Int64(year), at: 9)
        } else {
            insertCited.bind(nil as String?, at: 9)
        }
        try insertCited.run()
        return db.lastInsertedRowID
    }
}
