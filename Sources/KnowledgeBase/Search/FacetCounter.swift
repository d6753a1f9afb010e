/// Counts the values that the matching passages have.
struct FacetCounter {
    let catalog: DocumentCatalog
    let facets: FacetCatalog
    /// How many values of each facet are given.
    static let maximumValues = 20
    /// No document is older than the year after it, and none comes more than five hundred years later.
    private static let firstYear = 1800
    /// And of years.
    static let maximumYears = 50

    /// The facets of `passages`, which ascend, or of their documents where hits are documents.
    func count(_ passages: [UInt32], byDocument: Bool) -> SearchResponse.Facets {
        let firstYear = FacetCounter.firstYear
        var types = [Int](repeating: 0, count: catalog.values.count + 1)
        var issuers = types
        // place 0 is for what has no date
        var years = [Int](repeating: 0, count: 512)
        var validity = [0, 0, 0]
        var ofDocument = [Int](repeating: 0, count: facets.speakers.isEmpty ? 0 : catalog.keys.count)
        let allTraits = catalog.traits
        catalog.forEachDocument(of: passages) { document, places in
            let count = byDocument ? 1 : places.count
            let traits = allTraits[document]
            types[Int(traits.type)] += count
            issuers[Int(traits.issuer)] += count
            let year = Int(traits.year) - firstYear
            years[year > 0 && year < years.count ? year : 0] += count
            if !ofDocument.isEmpty { ofDocument[document] = count }
            validity[Int(facets.validity[document])] += count
        }
        var found = SearchResponse.Facets()
        found.type = top(types)
        found.issuer = top(issuers)
        found.year = years.indices.reversed().lazy.filter { $0 > 0 && years[$0] > 0 }.prefix(FacetCounter.maximumYears)
            .map { .init(value: String($0 + firstYear), count: years[$0]) }
        found.inForce = [("true", validity[1]), ("false", validity[2])].filter { $0.1 > 0 }
            .map { SearchResponse.FacetValue(value: $0.0, count: $0.1) }
        if !facets.speakers.isEmpty || !facets.voices.isEmpty {
            found.speaker = speakers(ofDocument, members(facets.voices, passages, byDocument: byDocument))
        }
        if !facets.topics.isEmpty { found.topic = top(members(facets.topics, passages, byDocument: byDocument)) }
        return found
    }

    private func top(_ counts: [Int]) -> [SearchResponse.FacetValue] {
        top(counts.indices.dropFirst().lazy.filter { counts[$0] > 0 }.map { (catalog.values[$0 - 1], counts[$0]) })
    }

    private func top(_ counts: [(String, Int)]) -> [SearchResponse.FacetValue] {
        counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(FacetCounter.maximumValues)
            .map { SearchResponse.FacetValue(value: $0.0, count: $0.1) }
    }

    /// Those whom documents' givers named, by documents, and those whose words were found, by passages.
    private func speakers(_ counts: [Int], _ voices: [(String, Int)]) -> [SearchResponse.FacetValue] {
        var found = Dictionary(voices, uniquingKeysWith: max)
        for speaker in facets.speakers {
            let count = speaker.ids.reduce(0) { $0 + counts[Int($1)] }
            if count > 0 { found[speaker.value] = max(count, found[speaker.value] ?? 0) }
        }
        return top(found.map { ($0.key, $0.value) })
    }

    /// How many of the passages, or of their documents, each has.
    private func members(
        _ members: [FacetCatalog.Members], _ passages: [UInt32], byDocument: Bool
    ) -> [(String, Int)] {
        var matching = Bitmap(capacity: Int(passages.last ?? 0) + 1)
        for passage in passages { matching.insert(Int(passage)) }
        return members.compactMap { member in
            var count = 0
            var last = -1
            for passage in member.ids where matching.contains(Int(passage)) {
                if byDocument {
                    let document = catalog.document(of: passage) ?? -1
                    if document == last { continue }
                    last = document
                }
                count += 1
            }
            return count > 0 ? (member.value, count) : nil
        }
    }
}
