import Documents
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// What the document with the id is to others, and others to it, by their own words or by what documents held tell.
    ///
    /// - Parameter day: the day of the validity, ISO 8601; today if nil.
    /// - Throws: `KnowledgeBaseError.noSuchDocument`.
    public func relations(of id: String, on day: String? = nil) throws -> DocumentRelations {
        guard let summary = try summary(id: id) else { throw KnowledgeBaseError.noSuchDocument(id) }
        return try read { db in
            let query = try RelationQuery(db, id: id)
            let (own, reported) = try query.told()
            let relations = (own + (try query.toldByOthers())).sorted { $0.order < $1.order }
            return DocumentRelations(
                document: summary, validity: try Validity.fetch(id: id, on: day, db),
                relations: relations.map(\.relation),
                total: relations.count, reported: reported.map(\.relation))
        }
    }
}

/// Reads the relations of one document.
private struct RelationQuery {
    private let db: Database
    private let id: String
    private let own: CitedDocumentResolver.Citing
    private let resolver: CitedDocumentResolver

    /// A relation with its place in the answer.
    struct Placed {
        var relation: Relation
        /// Direction, then weight of the kind, then place.
        var order: [Int]

        init(_ relation: Relation, _ number: Int) {
            self.relation = relation
            let weight = Placed.weights.firstIndex(of: relation.kind) ?? 0
            order = [relation.direction == .out ? 0 : 1, weight, relation.status == .done ? 0 : 1, number]
        }

        /// What changes comes before what only cites.
        private static let weights: [RelationKind] = [
            .replaces, .repeals, .suspends, .halts, .restores, .amends, .corrects, .consolidates, .details, .guides,
            .implements, .basis, .cites,
        ]
    }

    init(_ db: Database, id: String) throws {
        guard
            let row = try Row.fetchOne(
                db,
                sql: "SELECT key, date, issuer, \(CitedDocumentResolver.place) FROM document WHERE id = ?",
                arguments: [id])
        else { throw KnowledgeBaseError.noSuchDocument(id) }
        self.db = db
        self.id = id
        own = CitedDocumentResolver.Citing(key: row[0], date: row[1], issuer: row[2], place: row[3])
        resolver = CitedDocumentResolver(db: db)
    }

    /// The columns of a relation with its target, its source and its evidence.
    private static let columns = """
        relation.id, relation.kind, relation.status, relation.scope, relation.count, relation.passage,
        substr(passage.text, relation.start + 1, relation."end" - relation.start),
        document.key, document.id, document.date, document.issuer, \(CitedDocumentResolver.place), relation.source,
        \(CitedRow.columns),
        \(CitedRow.columns.replacing("cited.", with: "doer."))
        """
    private static let tables = """
        relation JOIN document ON document.key = relation.document
        JOIN passage ON passage.document = relation.document AND passage.ordinal = relation.passage
        JOIN cited_document AS cited ON cited.key = relation.target
        LEFT JOIN cited_document AS doer ON doer.key = relation.source
        """

    /// What the document itself tells: its own relations, and those of two others.
    func told() throws -> (own: [Placed], reported: [Placed]) {
        var relations: [Placed] = []
        var reported: [Placed] = []
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(RelationQuery.columns) FROM \(RelationQuery.tables) WHERE relation.document = ?
                ORDER BY relation.id
                """, arguments: [own.key])
        for (number, row) in rows.enumerated() {
            guard var relation = relation(row, direction: .out) else { continue }
            let target = CitedRow(row, from: 13)
            relation.target = target.party(document: try resolver.document(target.cited, by: own)?.id)
            if (row[12] as Int64?) != nil {
                let source = CitedRow(row, from: 13 + CitedRow.columnCount)
                relation.source = source.party(document: try resolver.document(source.cited, by: own)?.id)
                reported.append(Placed(relation, number))
            } else {
                relations.append(Placed(relation, number))
            }
        }
        return (relations, reported)
    }

    /// What other documents tell of this one.
    func toldByOthers() throws -> [Placed] {
        let cited = try Int64.fetchAll(
            db,
            sql: """
                SELECT key FROM cited_document WHERE number_key = (SELECT number_key FROM document WHERE key = ?1)
                UNION SELECT key FROM cited_document
                    WHERE name_key = (SELECT name_key FROM document_name WHERE document = ?1)
                """, arguments: [own.key])
        guard !cited.isEmpty else { return [] }
        let list = cited.map(String.init).joined(separator: ",")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(RelationQuery.columns) FROM \(RelationQuery.tables)
                WHERE (relation.target IN (\(list)) OR relation.source IN (\(list))) AND relation.document <> ?
                ORDER BY document.date, relation.id
                """, arguments: [own.key])
        var relations: [Placed] = []
        for (number, row) in rows.enumerated() {
            let teller = CitedDocumentResolver.Citing(key: row[7], date: row[9], issuer: row[10], place: row[11])
            let target = CitedRow(row, from: 13)
            let source = CitedRow(row, from: 13 + CitedRow.columnCount)
            let isToldOfOthers = (row[12] as Int64?) != nil
            let copies = try resolver.copies(target.cited, by: teller)
            if copies.contains(where: { $0.key == own.key }), var relation = relation(row, direction: .in) {
                if isToldOfOthers {
                    relation.target = source.party(document: try resolver.document(source.cited, by: teller)?.id)
                    relation.reportedBy = row[8]
                } else if let teller = try holder(row[8]) {
                    relation.target = teller
                }
                relations.append(Placed(relation, number))
            } else if isToldOfOthers,
                try resolver.copies(source.cited, by: teller).contains(where: { $0.key == own.key }),
                var relation = relation(row, direction: .out)
            {
                relation.target = target.party(document: copies.first?.id)
                relation.reportedBy = row[8]
                relations.append(Placed(relation, number))
            }
        }
        return relations
    }

    /// A document held, as a party.
    private func holder(_ id: String) throws -> RelationParty? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(DocumentSummary.columns) FROM document WHERE id = ?"), arguments: [id]
        ).map { row in
            let document = DocumentSummary(row, from: 0)
            return RelationParty(
                number: document.number, type: document.type, date: document.date, issuer: document.issuer,
                title: document.title, document: document.id)
        }
    }

    private func relation(_ row: Row, direction: Relation.Direction) -> Relation? {
        guard let kind = RelationKind(rawValue: row[1]), let status = RelationStatus(rawValue: row[2]) else {
            return nil
        }
        return Relation(
            kind: kind, label: direction == .out ? kind.rawValue : kind.inverse, direction: direction, status: status,
            scope: row[3], target: RelationParty(),
            evidence: Relation.Evidence(text: row[6], passage: "\(row[8] as String)#\(row[5] as Int)"), count: row[4])
    }
}

extension [Int] {
    fileprivate static func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
}
