/// What a word may begin, told from the word alone: most begin nothing, and are passed over.
struct WordOpenings: OptionSet, Sendable {
    let rawValue: UInt8

    /// The name of a kind of document.
    static let kind = WordOpenings(rawValue: 1)
    /// The name of a document's parts: `khoản`.
    static let unit = WordOpenings(rawValue: 2)
    /// A standard's code.
    static let code = WordOpenings(rawValue: 4)
    /// A number: it is figures.
    static let figures = WordOpenings(rawValue: 8)
    /// A word or phrase that tells of a relation (see `RelationCue`).
    static let cue = WordOpenings(rawValue: 16)

    /// A word or phrase that governs what is named around it.
    static let verb = WordOpenings(rawValue: 32)

    /// A reference of any form.
    static let reference: WordOpenings = [.kind, .unit, .code, .figures]

    /// What the words begin that begin something.
    struct Table: Sendable {
        /// A bit for every hash's lowest bits: most words are told by it to begin nothing.
        private let bits: [UInt64]
        private let index: HashIndex
        private let openings: [WordOpenings]

        fileprivate init(_ words: [(hashes: [UInt64], opening: WordOpenings)]) {
            var found: [UInt64: WordOpenings] = [:]
            for (hashes, opening) in words {
                for hash in hashes { found[hash, default: []].insert(opening) }
            }
            var bits = [UInt64](repeating: 0, count: 128)
            for hash in found.keys { bits[Int(hash >> 6 & 127)] |= 1 << (hash & 63) }
            self.bits = bits
            index = HashIndex(Array(found.keys))
            openings = Array(found.values)
        }

        @inline(__always)
        subscript(_ hash: UInt64) -> WordOpenings {
            guard bits[Int(truncatingIfNeeded: hash >> 6 & 127)] >> (hash & 63) & 1 != 0, let place = index[hash] else {
                return []
            }
            return openings[place]
        }
    }

    static let table = Table([
        (ReferenceTypes.openings, .kind), (ProvisionParser.openings, .unit), (ReferenceParser.standardOpenings, .code),
        (RelationCue.openings, .cue), (RelationCue.governing, .verb),
    ])
}
