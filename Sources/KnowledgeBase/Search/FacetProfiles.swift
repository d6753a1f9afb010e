/// What facets count of a document, alike for all documents that have the same: thousands of decrees of one year and body
/// are one profile, so that counting takes one addition a passage; and where most have the same, one for each that has
/// another.
struct FacetProfiles: Sendable {
    /// What a document has: indexes into the catalog's values plus one, 0 for none.
    struct Profile: Hashable, Sendable {
        var type: UInt32
        var issuer: UInt32
        /// 0 where it has no date.
        var year: UInt32
        /// 1 in force, 2 not, 0 where that is not known.
        var validity: UInt8
    }

    /// Those that documents have.
    private(set) var profiles: [Profile] = []
    /// For each passage the place of its document's profile.
    private var ofPassage: [UInt32] = []
    /// The place of the profile that most passages have.
    private var usual = 0
    /// The passages that have another, where they are few.
    private var unusual: [UInt32]?

    init() {}

    /// - Parameter validity: of each document of the catalog.
    init(_ catalog: DocumentCatalog, validity: [UInt8]) {
        var places: [Profile: UInt32] = [:]
        var last: (profile: Profile, place: UInt32)?
        ofPassage = [UInt32](repeating: 0, count: catalog.passageEnd)
        ofPassage.withUnsafeMutableBufferPointer { ofPassage in
            for document in catalog.keys.indices {
                let profile = Profile(
                    type: catalog.types[document], issuer: catalog.issuers[document],
                    year: catalog.dates[document] / 10_000, validity: validity[document])
                var place = last?.profile == profile ? last?.place : places[profile]
                if place == nil {
                    place = UInt32(profiles.count)
                    places[profile] = place
                    profiles.append(profile)
                }
                guard let place else { continue }
                last = (profile, place)
                let first = min(Int(catalog.firstPassages[document]), ofPassage.count)
                let end = min(first + Int(catalog.passageCounts[document]), ofPassage.count)
                for passage in first..<end { ofPassage[passage] = place }
            }
        }
        findUnusual(catalog)
    }

    private mutating func findUnusual(_ catalog: DocumentCatalog) {
        var passages = [Int](repeating: 0, count: profiles.count)
        for (first, count) in zip(catalog.firstPassages, catalog.passageCounts) {
            passages[Int(ofPassage[Int(first)])] += Int(count)
        }
        usual = passages.indices.max { passages[$0] < passages[$1] } ?? 0
        let held = passages.reduce(0, +)
        guard let most = passages.max(), held - most <= held / 4 else { return }
        var unusual: [UInt32] = []
        unusual.reserveCapacity(held - most)
        for (first, count) in zip(catalog.firstPassages, catalog.passageCounts)
        where Int(ofPassage[Int(first)]) != usual {
            unusual += first..<first + count
        }
        self.unusual = unusual
    }

    /// How many of the passages that match, and are still there, each profile has.
    func counts(_ matching: Bitmap) -> [Int] {
        let count = matching.count
        guard let unusual, unusual.count < count else { return countsOfEach(matching) }
        var counts = [Int](repeating: 0, count: profiles.count)
        for passage in unusual where matching.contains(Int(passage)) { counts[Int(ofPassage[Int(passage)])] += 1 }
        counts[usual] = count - counts.reduce(0, +)
        return counts
    }

    private func countsOfEach(_ matching: Bitmap) -> [Int] {
        // Four rows of counters, taken in turn: where most have one profile, an addition need not wait for the one before.
        var rows = [Int](repeating: 0, count: 4 * profiles.count)
        rows.withUnsafeMutableBufferPointer { rows in
            ofPassage.withUnsafeBufferPointer { ofPassage in
                var row = 0
                matching.forEach { passage in
                    guard Int(passage) < ofPassage.count else { return }
                    rows[4 &* Int(ofPassage[Int(passage)]) &+ row] &+= 1
                    row = (row &+ 1) & 3
                }
            }
        }
        return profiles.indices.map { rows[4 * $0] + rows[4 * $0 + 1] + rows[4 * $0 + 2] + rows[4 * $0 + 3] }
    }

    /// How many of their documents each has.
    func documentCounts(_ passages: [UInt32], _ catalog: DocumentCatalog) -> [Int] {
        var counts = [Int](repeating: 0, count: profiles.count)
        catalog.forEachDocument(of: passages) { document, _ in
            let passage = Int(catalog.firstPassages[document])
            if passage < ofPassage.count { counts[Int(ofPassage[passage])] += 1 }
        }
        return counts
    }
}
