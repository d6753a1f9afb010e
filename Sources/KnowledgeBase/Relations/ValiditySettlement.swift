import Documents
import GRDB

/// Works out which documents held ended or suspended which, after documents came or went.
struct ValiditySettlement {
    let db: Database

    /// Makes `validity_change` anew. Costs as much as there are changes told of, not documents.
    func settle() throws {
        try db.execute(sql: "DELETE FROM validity_change")
        let resolver = CitedDocumentResolver(db: db)
        var changes: [ValidityChange] = []
        var restored: [(document: Int64, day: String)] = []
        for row in try Row.fetchAll(db, sql: ValiditySettlement.changes) {
            let citing = CitedDocumentResolver.Citing(key: row[2], date: row[3], issuer: row[4], place: row[5])
            let cited = CitedRow(row, from: 11).cited
            let copies = try resolver.copies(cited, by: citing)
            guard let first = copies.first else { continue }
            let isPartial: Bool = row[1]
            let start: String? = row[6]
            let told: String? = row[8]
            // the day of publication, from which some count, is not known
            let isEstimated = told == nil && (row[7] as Bool || start == nil)
            let day = told ?? start ?? ValiditySettlement.firstDay(ofNumber: row[10]) ?? ""
            for target in isPartial ? copies : copies + (try resolver.attached(to: first)) {
                // a document ends none that is newer than itself, though it may hold from a day before, and none of a body
                // above its own
                if let date = target.date, let own = citing.date ?? start, date > own { continue }
                if isBeyond(target, citing, cited) { continue }
                let since = max(day, target.date ?? "")
                guard let effect = ValidityChange.Effect(of: row[0], isPartial: isPartial) else {
                    if !isPartial { restored.append((target.key, since)) }
                    continue
                }
                changes.append(
                    ValidityChange(
                        document: target.key, effect: effect, by: citing.key, date: citing.date, since: since,
                        isEstimated: isEstimated, until: row[9]))
            }
        }
        changes = changes.settled()
        for (document, day) in restored {
            for place in changes.indices where changes[place].document == document { changes[place].end(on: day) }
        }
        for change in changes { try add(change) }
        try settleTold(resolver)
        try db.execute(sql: ValiditySettlement.corrected)
        try db.execute(sql: ValiditySettlement.stated)
        try db.execute(sql: ValiditySettlement.ownEnds)
        try settleConsolidations(resolver)
    }

    private func add(_ change: ValidityChange) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO validity_change(document, effect, "by", since, until, is_estimated)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """
        ).execute(arguments: [
            change.document, change.effect.rawValue, change.by, change.since.isEmpty ? nil : change.since, change.until,
            change.isEstimated,
        ])
    }

    /// The first day of the year that a number tells: `50/2024/QĐ-UBND` was issued no earlier.
    private static func firstDay(ofNumber key: String?) -> String? {
        guard let pieces = key?.split(separator: " "), pieces.count > 2, let year = Int(pieces[1]), 1945...2199 ~= year
        else { return nil }
        return "\(year)-01-01"
    }

    /// Whether the document is of a body above that which would end it. A city that a province was merged into ends what it
    /// names as that province's.
    private func isBeyond(
        _ target: CitedDocumentResolver.Candidate, _ citing: CitedDocumentResolver.Citing,
        _ cited: CitedDocumentResolver.Cited
    ) -> Bool {
        guard let own = citing.issuer, let other = target.issuer, other.isBeyond(own) else { return false }
        return own.kind != "thành phố" || other.isCentral || cited.issuer.map { IssuingBody($0).place == nil } ?? true
    }

    /// What documents that have force do to others by their own words; a hand may have said that one is no such document.
    private static let changes = """
        SELECT relation.kind, relation.is_partial, document.key, document.date, document.issuer,
            \(CitedDocumentResolver.place),
            coalesce(document_force.day, date(document.date, '+' || document_force.days_after || ' days'),
                document.date),
            coalesce(document_force.is_estimated, 0), relation_day.since, relation_day.until,
            document.number_key, \(CitedRow.columns)
        \(tellers)
        LEFT JOIN document_force ON document_force.document = document.key
        LEFT JOIN relation_day ON relation_day.relation = relation.id
        WHERE relation.source IS NULL AND relation.status = 'done'
            AND relation.kind IN ('thay thế', 'bãi bỏ', 'đình chỉ', 'tạm ngưng', 'khôi phục')
            AND \(isOfForce)
        """
    private static let tellers = """
        FROM relation JOIN document ON document.key = relation.document
        JOIN cited_document AS cited ON cited.key = relation.target
        """
    private static let isOfForce =
        "coalesce(document.type_key, '') NOT IN ('to trinh', 'du thao', 'bao cao', 'bien ban', 'bao chi', 'tham luan')"

    /// What papers tell of two others, where the one that ends the other is not held or does not say so in words that are read:
    /// `Quyết định số A đã được thay thế bằng Quyết định số B ngày …`. It ends on the day that is told, else on that of B.
    private func settleTold(_ resolver: CitedDocumentResolver) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT document.key, document.date, document.issuer, \(CitedDocumentResolver.place), relation_day.since,
                    \(CitedRow.columns), \(CitedRow.columns.replacing("cited.", with: "doer."))
                \(ValiditySettlement.tellers)
                JOIN cited_document AS doer ON doer.key = relation.source
                LEFT JOIN relation_day ON relation_day.relation = relation.id
                WHERE relation.status = 'done' AND relation.kind IN ('thay thế', 'bãi bỏ') AND NOT relation.is_partial
                    AND doer.number_key IS NOT NULL AND \(ValiditySettlement.isOfForce)
                """)
        for row in rows {
            let citing = CitedDocumentResolver.Citing(key: row[0], date: row[1], issuer: row[2], place: row[3])
            let doer = CitedRow(row, from: 5 + CitedRow.columnCount).cited
            let held = try resolver.document(doer, by: citing)
            guard let since: String = row[4] ?? doer.date ?? held?.date else { continue }
            for target in try resolver.copies(CitedRow(row, from: 5).cited, by: citing) {
                guard target.date.map({ $0 < since }) ?? false,
                    try Int.fetchOne(
                        db.cachedStatement(
                            sql: "SELECT 1 FROM validity_change WHERE document = ? AND effect = 'ended'"),
                        arguments: [target.key]) == nil
                else { continue }
                try add(
                    ValidityChange(
                        document: target.key, effect: .ended, by: held?.key ?? target.key, date: held?.date,
                        since: since,
                        isEstimated: false, until: nil))
            }
        }
    }

    /// A consolidated text holds as long as the document whose articles it gives, which it names first.
    private func settleConsolidations(_ resolver: CitedDocumentResolver) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT document.key, document.date, document.issuer, \(CitedDocumentResolver.place), \(CitedRow.columns)
                \(ValiditySettlement.tellers)
                WHERE relation.source IS NULL AND relation.status = 'done' AND relation.kind = 'hợp nhất'
                ORDER BY relation.id
                """)
        var seen: Set<Int64> = []
        for row in rows where seen.insert(row[0]).inserted {
            let citing = CitedDocumentResolver.Citing(key: row[0], date: row[1], issuer: row[2], place: row[3])
            guard let source = try resolver.document(CitedRow(row, from: 4).cited, by: citing) else { continue }
            try db.cachedStatement(
                sql: """
                    INSERT INTO validity_change(document, effect, "by", since, until, is_estimated)
                    SELECT ?1, effect, iif("by" = ?2, ?1, "by"), since, until, is_estimated FROM validity_change
                    WHERE document = ?2 AND effect IN ('ended', 'suspended') ON CONFLICT DO NOTHING
                    """
            ).execute(arguments: [citing.key, source.key])
        }
    }

    /// Finds the few documents whose own text or page says when they end; made with the file, and again where an older
    /// version made it.
    static let index = """
        CREATE INDEX IF NOT EXISTS document_field_end ON document_field(name, document)
            WHERE name IN ('expiry_date', 'stated_validity');
        """

    /// What a hand says of a document's validity holds against what others tell.
    private static let corrected = """
        DELETE FROM validity_change WHERE document IN
            (SELECT document FROM document_field WHERE name = 'stated_validity' AND origin = 'edited' AND value IS NOT NULL)
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
                AND NOT coalesce(state.origin = 'edited' AND field.origin <> 'edited' AND state.value LIKE 'còn%', 0)
        ) AS told
        GROUP BY document, effect
        HAVING max(since) IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM validity_change AS other
            WHERE other.document = told.document AND other.effect = told.effect)
        """

    /// What was suspended by a document that tells its own last day is suspended no longer than that.
    private static let ownEnds = """
        UPDATE validity_change SET until = own.since FROM validity_change AS own
        WHERE own.document = validity_change."by" AND own."by" = own.document AND own.effect = 'ended'
            AND own.document <> validity_change.document
            AND validity_change.effect IN ('suspended', 'suspended in part')
            AND own.since > coalesce(validity_change.since, '')
            AND own.since < coalesce(validity_change.until, '9999')
        """
}
