import GRDB

/// Counts the values that the matching passages have.
struct FacetCounter {
    let db: Database
    let catalog: DocumentCatalog
    /// How many values of each facet are given.
    static let maximumValues = 20

    /// The facets of `passages`, or of their documents where hits are documents.
    func facets(of passages: [UInt32], byDocument: Bool) throws -> SearchResponse.Facets {
        let perDocument = catalog.counts(of: passages, byDocument: byDocument)
        var values = [Int](repeating: 0, count: catalog.values.count)
        var years: [Int16: Int] = [:]
        for (document, count) in perDocument {
            if catalog.types[document] >= 0 { values[Int(catalog.types[document])] += count }
            if catalog.years[document] > 0 { years[catalog.years[document], default: 0] += count }
        }
        var facets = SearchResponse.Facets()
        facets.type = top(values)
        for index in values.indices { values[index] = 0 }
        for (document, count) in perDocument where catalog.issuers[document] >= 0 {
            values[Int(catalog.issuers[document])] += count
        }
        facets.issuer = top(values)
        facets.year = years.sorted { $0.key > $1.key }.prefix(50).map { .init(value: String($0.key), count: $0.value) }
        facets.speaker = try speakers(perDocument)
        facets.topic = try topics(of: passages, byDocument: byDocument)
        return facets
    }

    private func top(_ counts: [Int]) -> [SearchResponse.FacetValue] {
        top(counts.indices.lazy.filter { counts[$0] > 0 }.map { (catalog.values[$0], counts[$0]) })
    }

    private func top(_ counts: [(String, Int)]) -> [SearchResponse.FacetValue] {
        counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(FacetCounter.maximumValues)
            .map { SearchResponse.FacetValue(value: $0.0, count: $0.1) }
    }

    private func speakers(_ perDocument: [(document: Int, count: Int)]) throws -> [SearchResponse.FacetValue] {
        guard try Int.fetchOne(db, sql: "SELECT 1 FROM document_speaker LIMIT 1") != nil else { return [] }
        var byKey: [Int64: Int] = [:]
        for (document, count) in perDocument { byKey[catalog.keys[document]] = count }
        var counts: [String: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT document, name FROM document_speaker")
        while let row = try rows.next() {
            if let count = byKey[row[0]] { counts[row[1], default: 0] += count }
        }
        return top(counts.map { ($0.key, $0.value) })
    }

    private func topics(of passages: [UInt32], byDocument: Bool) throws -> [SearchResponse.FacetValue] {
        guard let highest = passages.max() else { return [] }
        var wanted = Bitmap(capacity: Int(highest) + 1)
        for passage in passages { wanted.insert(Int(passage)) }
        var counts: [Int64: Int] = [:]
        var seen: Set<Int> = []
        var last: Int64 = -1
        func count(topic: Int64, passage: UInt32) {
            if byDocument {
                if topic != last { seen.removeAll(keepingCapacity: true) }
                last = topic
                guard let document = catalog.document(of: passage), seen.insert(document).inserted else { return }
            }
            counts[topic, default: 0] += 1
        }
        if passages.count < 500, !byDocument {
            let statement = try db.cachedStatement(sql: "SELECT topic FROM passage_topic WHERE passage = ?")
            for passage in passages {
                for topic in try Int64.fetchAll(statement, arguments: [passage]) {
                    count(topic: topic, passage: passage)
                }
            }
        } else {
            let rows = try Row.fetchCursor(db, sql: "SELECT topic, passage FROM passage_topic ORDER BY topic, passage")
            while let row = try rows.next() {
                let passage: UInt32 = row[1]
                if wanted.contains(Int(passage)) { count(topic: row[0], passage: passage) }
            }
        }
        guard !counts.isEmpty else { return [] }
        let labels = try Row.fetchAll(db, sql: "SELECT key, label FROM topic")
        return top(labels.compactMap { row in counts[row[0]].map { (row[1], $0) } })
    }
}
