/// Counts the values that the matching passages have.
struct FacetCounter {
    let catalog: DocumentCatalog
    let facets: FacetCatalog
    /// How many values of each facet are given.
    static let maximumValues = 20
    /// No document is older than the year after it.
    private static let firstYear = 1800
    /// So many years are counted, the first place for what has no date.
    private static let yearPlaces = 512
    /// And of years.
    static let maximumYears = 50

    /// The facets of `passages`, which ascend, or of their documents where hits are documents.
    func count(_ passages: [UInt32], byDocument: Bool) -> SearchResponse.Facets {
        // one row of counters for all: thousands of documents count four times each
        let values = catalog.values.count + 1
        let (issuers, years, validities) = (values, 2 * values, 2 * values + FacetCounter.yearPlaces)
        var counts = [Int](repeating: 0, count: validities + 3)
        var ofDocument = [Int](repeating: 0, count: facets.speakers.isEmpty ? 0 : catalog.keys.count)
        let (traits, validity) = (catalog.traits, facets.validity)
        let each = byDocument ? 0 : 1
        counts.withUnsafeMutableBufferPointer { counts in
            catalog.forEachPassage(of: passages) { document, isFirst in
                let count = isFirst | each
                let traits = traits[document]
                counts[Int(traits.type)] += count
                counts[issuers + Int(traits.issuer)] += count
                let year = Int(traits.year) - FacetCounter.firstYear
                counts[years + (1..<FacetCounter.yearPlaces ~= year ? year : 0)] += count
                counts[validities + Int(validity[document])] += count
            }
        }
        if !ofDocument.isEmpty {
            catalog.forEachDocument(of: passages) { ofDocument[$0] = byDocument ? 1 : $1.count }
        }
        var found = SearchResponse.Facets()
        found.type = top(counts[..<issuers])
        found.issuer = top(counts[issuers..<years])
        found.year = (years + 1..<validities).reversed().lazy.filter { counts[$0] > 0 }
            .prefix(FacetCounter.maximumYears)
            .map { .init(value: String($0 - years + FacetCounter.firstYear), count: counts[$0]) }
        found.inForce = [("true", counts[validities + 1]), ("false", counts[validities + 2])].filter { $0.1 > 0 }
            .map { SearchResponse.FacetValue(value: $0.0, count: $0.1) }
        if !facets.speakers.isEmpty || !facets.voices.isEmpty {
            found.speaker = speakers(ofDocument, members(facets.voices, passages, byDocument: byDocument))
        }
        if !facets.topics.isEmpty {
            var top = TopValues()
            for (label, count) in members(facets.topics, passages, byDocument: byDocument) { top.add(label, count) }
            found.topic = top.values
        }
        return found
    }

    /// - Parameter counts: of what has no value, then of each value of the catalog.
    private func top(_ counts: ArraySlice<Int>) -> [SearchResponse.FacetValue] {
        var top = TopValues()
        for (value, count) in zip(catalog.values, counts.dropFirst()) { top.add(value, count) }
        return top.values
    }

    /// Those whom documents' givers named, by documents, and those whose words were found, by passages.
    private func speakers(_ counts: [Int], _ voices: [(String, Int)]) -> [SearchResponse.FacetValue] {
        var top = TopValues()
        guard !facets.speakers.isEmpty else {
            for (name, count) in voices { top.add(name, count) }
            return top.values
        }
        var found = Dictionary(voices, uniquingKeysWith: max)
        for speaker in facets.speakers {
            let count = speaker.ids.reduce(0) { $0 + counts[Int($1)] }
            if count > 0 { found[speaker.value] = max(count, found[speaker.value] ?? 0) }
        }
        for (name, count) in found { top.add(name, count) }
        return top.values
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

/// The most frequent of many values, of equals the first by name.
private struct TopValues {
    private(set) var values: [SearchResponse.FacetValue] = []

    /// Takes a value with its count, once; most are passed over at a glance.
    mutating func add(_ value: String, _ count: Int) {
        guard count > 0 else { return }
        if values.count == FacetCounter.maximumValues, let last = values.last {
            guard count > last.count || count == last.count && value < last.value else { return }
            values.removeLast()
        }
        let place = values.firstIndex { $0.count < count || $0.count == count && value < $0.value } ?? values.count
        values.insert(.init(value: value, count: count), at: place)
    }
}
