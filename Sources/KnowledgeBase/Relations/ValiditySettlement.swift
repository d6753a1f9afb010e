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
                    coalesce(document_force.is_estimated, 0), relation_day.since, relation_day.until,
                    \(CitedRow.columns)
                FROM relation JOIN document ON document.key = relation.document
                JOIN cited_document AS cited ON cited.key = relation.target
                LEFT JOIN document_force ON document_force.document = document.key
                LEFT JOIN relation_day ON relation_day.relation = relation.id
                WHERE relation.source IS NULL AND relation.status = 'done'
                    AND relation.kind IN ('thay thế', 'bãi bỏ', 'đình chỉ', 'tạm ngưng')
                """)
        for row in rows {
            let citing = CitedDocumentResolver.Citing(key: row[2], date: row[3], issuerKey: row[4])
            guard let target = try resolver.document(CitedRow(row, from: 9).cited, by: citing) else { continue }
            let isPartial: Bool = row[1]
            let ends = ["thay thế", "bãi bỏ"].contains(row[0] as String)
            let effect = (ends ? "ended" : "suspended") + (isPartial ? " in part" : "")
            let start: String? = row[5]
            // a document ends none that is newer than itself
            if let date = target.date, let start, date > start { continue }
            // the day of publication, from which some count, is not known
            let since: String? = row[7] ?? ((row[6] as Bool) ? nil : start)
            try db.cachedStatement(
                sql: """
                    INSERT INTO validity_change(document, effect, "by", since, until) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """
            ).execute(arguments: [target.key, effect, citing.key, since, row[8] as String?])
        }
        try db.execute(sql: ValiditySettlement.stated)
    }

    /// Finds the few documents whose own text or page says when they end; made with the file, and again where an older
    /// version made it.
    static let index = """
        CREATE INDEX IF NOT EXISTS document_field_end ON document_field(name, document)
            WHERE name IN ('expiry_date', 'stated_validity');
        """

    /// What documents, or the pages that they were printed on, say of their own end: changes by themselves. What says no day
    /// adds nothing where another document does.
    static let stated = """
        INSERT INTO validity_change(document, effect, "by", since)
        SELECT document, effect, document, max(since) FROM (
            SELECT field.document AS document, CASE
                WHEN coalesce(state.value, '') LIKE 'ngưng%một phần' THEN 'suspended in part'
                WHEN coalesce(state.value, '') LIKE 'ngưng%' THEN 'suspended'
                WHEN coalesce(state.value, '') LIKE '%một phần' THEN 'ended in part'
                ELSE 'ended' END AS effect,
                CASE field.name WHEN 'expiry_date' THEN field.value END AS since
            FROM document_value AS field
            LEFT JOIN document_value AS state
                ON state.document = field.document AND state.name = 'stated_validity'
            WHERE field.name IN ('expiry_date', 'stated_validity')
                AND (field.name = 'expiry_date' OR field.value LIKE 'hết%' OR field.value LIKE 'ngưng%')
        ) AS told
        GROUP BY document, effect
        HAVING max(since) IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM validity_change AS other
            WHERE other.document = told.document AND other.effect = told.effect)
        """
}
