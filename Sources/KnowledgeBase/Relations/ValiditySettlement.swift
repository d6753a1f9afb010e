import GRDB

/// Works out which documents held ended or suspended which, after documents came or went.
struct ValiditySettlement {
    let db: Database

    /// Makes `validity_change` anew. Costs as much as there are changes told of, not documents.
    func settle() throws {
        try db.execute(sql: "DELETE FROM validity_change")
        let resolver = CitedDocumentResolver(db: db)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT relation.kind, relation.is_partial, document.key, document.date, document.issuer_key,
                    coalesce(document_force.day, date(document.date, '+' || document_force.days_after || ' days'),
                        document.date),
                    \(CitedRow.columns)
                FROM relation JOIN document ON document.key = relation.document
                JOIN cited_document AS cited ON cited.key = relation.target
                LEFT JOIN document_force ON document_force.document = document.key
                WHERE relation.source IS NULL AND relation.status = 'done'
                    AND relation.kind IN ('thay thế', 'bãi bỏ', 'đình chỉ', 'tạm ngưng')
                """)
        for row in rows {
            let citing = CitedDocumentResolver.Citing(key: row[2], date: row[3], issuerKey: row[4])
            guard let target = try resolver.document(CitedRow(row, from: 6).cited, by: citing) else { continue }
            let isPartial: Bool = row[1]
            let ends = ["thay thế", "bãi bỏ"].contains(row[0] as String)
            let effect = (ends ? "ended" : "suspended") + (isPartial ? " in part" : "")
            let since: String? = row[5]
            // a document ends none that is newer than itself
            if let date = target.date, let since, date > since { continue }
            try db.cachedStatement(
                sql: """
                    INSERT INTO validity_change(document, effect, "by", since) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """
            ).execute(arguments: [target.key, effect, citing.key, since])
        }
    }
}
