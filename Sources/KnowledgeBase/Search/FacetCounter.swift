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

    /// The facets of the passages that match, or of their documents where hits are documents.
    func count(_ matching: Bitmap, byDocument: Bool) -> SearchResponse.Facets {
        let profiles = facets.profiles
        let passages = byDocument || !facets.speakers.isEmpty ? matching.ids : []
        let counted = byDocument ? profiles.documentCounts(passages, catalog) : profiles.counts(matching)
        var types = [Int](repeating: 0, count: catalog.values.count + 1)
        var issuers = types
        var years = [Int](repeating: 0, count: FacetCounter.yearPlaces)
        var validities = [0, 0, 0]
        for (profile, count) in zip(profiles.profiles, counted) where count > 0 {
            types[Int(profile.type)] += count
            issuers[Int(profile.issuer)] += count
            let year = Int(profile.year) - FacetCounter.firstYear
            years[1..<FacetCounter.yearPlaces ~= year ? year : 0] += count
            validities[Int(profile.validity)] += count
        }
        var ofDocument = [Int](repeating: 0, count: facets.speakers.isEmpty ? 0 : catalog.keys.count)
        if !ofDocument.isEmpty {
            catalog.forEachDocument(of: passages) { ofDocument[$0] = byDocument ? 1 : $1.count }
        }
        var found = SearchResponse.Facets()
        found.type = top(types)
        found.issuer = top(issuers)
        found.year = (1..<years.count).reversed().lazy.filter { years[$0] > 0 }.prefix(FacetCounter.maximumYears)
            .map { .init(value: String($0 + FacetCounter.firstYear), count: years[$0]) }
        found.inForce = [("true", validities[1]), ("false", validities[2])].filter { $0.1 > 0 }
            .map { SearchResponse.FacetValue(value: $0.0, count: $0.1) }
        guard !facets.speakers.isEmpty || !facets.voices.isEmpty || !facets.topics.isEmpty else { return found }
        found.speaker = speakers(ofDocument: ofDocument, matching, byDocument: byDocument)
        found.topic = top(of: facets.topics, matching, byDocument: byDocument)
        return found
    }

    /// - Parameter counts: of what has no value, then of each value of the catalog.
    private func top(_ counts: [Int]) -> [SearchResponse.FacetValue] {
        var top = TopValues()
        for (value, count) in zip(catalog.values, counts.dropFirst()) { top.add(value, count) }
        return top.values
    }

    /// Those whom documents' givers named, by documents, and those whose words were found, by passages.
    private func speakers(ofDocument: [Int], _ matching: Bitmap, byDocument: Bool) -> [SearchResponse.FacetValue] {
        guard !facets.speakers.isEmpty else { return top(of: facets.voices, matching, byDocument: byDocument) }
        var found: [String: Int] = [:]
        matching.withWords { matching in
            facets.voices.forEach { value, passages in
                let count = count(passages, matching, byDocument: byDocument)
                if count > 0 { found[facets.voices.values[value]] = count }
                return true
            }
        }
        facets.speakers.forEach { value, documents in
            let count = documents.reduce(0) { $0 + ofDocument[Int($1)] }
            let name = facets.speakers.values[value]
            if count > 0 { found[name] = max(count, found[name] ?? 0) }
            return true
        }
        var top = TopValues()
        for (name, count) in found { top.add(name, count) }
        return top.values
    }

    /// The values that most of the matching passages, or of their documents, have.
    private func top(
        of members: FacetMembers, _ matching: Bitmap, byDocument: Bool
    ) -> [SearchResponse.FacetValue] {
        var top = TopValues()
        matching.withWords { matching in
            members.forEach { value, passages in
                // no value has more matching passages than it has passages, and those behind it have no more than it
                guard passages.count >= top.least else { return false }
                let count = count(passages, matching, byDocument: byDocument)
                if count >= top.least { top.add(members.values[value], count) }
                return true
            }
        }
        return top.values
    }

    /// How many of `passages`, or of their documents, are among the matching ones.
    ///
    /// - Parameter matching: the words of a bitmap.
    @inline(__always)
    private func count(
        _ passages: UnsafeBufferPointer<UInt32>, _ matching: UnsafeBufferPointer<UInt64>, byDocument: Bool
    ) -> Int {
        @inline(__always)
        func matches(_ passage: UInt32) -> UInt64 {
            let word = Int(passage >> 6)
            return word < matching.count ? matching[word] &>> UInt64(passage & 63) & 1 : 0
        }
        guard byDocument else { return passages.reduce(0) { $0 &+ Int(truncatingIfNeeded: matches($1)) } }
        var count = 0
        var last = -1
        for passage in passages where matches(passage) == 1 {
            let document = catalog.document(of: passage) ?? -1
            if document != last { count += 1 }
            last = document
        }
        return count
    }
}

/// The most frequent of many values, of equals the first by name.
private struct TopValues {
    private(set) var values: [SearchResponse.FacetValue] = []
    /// No value with a lower count can come among them.
    private(set) var least = 1

    /// Takes a value with its count, once; most are passed over at a glance.
    mutating func add(_ value: String, _ count: Int) {
        guard count > 0 else { return }
        if values.count == FacetCounter.maximumValues, let last = values.last {
            guard count > last.count || count == last.count && value < last.value else { return }
            values.removeLast()
        }
        let place = values.firstIndex { $0.count < count || $0.count == count && value < $0.value } ?? values.count
        values.insert(.init(value: value, count: count), at: place)
        if values.count == FacetCounter.maximumValues, let last = values.last { least = last.count }
    }
}
