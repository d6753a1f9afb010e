/// Abbreviations, everyday words and the terms of law that they stand for: what else a query may mean.
///
/// A table is a value; look-ups go by a term's first syllable and length, so that its size does not matter to a query.
public struct SynonymTable: Sendable {
    /// The groups, those that come first preferred.
    public let groups: [SynonymGroup]

    /// Terms in which nothing is replaced.
    let kept: [SynonymTerm]
    private let removed: Set<[String]>
    /// By a term's first folded syllable: the lengths that terms with it have, longest first.
    let lengths: [String: [Int]]
    /// By a term's folded syllables, joined by blanks.
    let entries: [String: [Entry]]

    /// A term that may be typed.
    struct Entry: Sendable {
        var term: SynonymTerm
        /// The index of its group; nil if nothing in it is to be replaced.
        var group: Int?
    }

    /// A table that knows no synonyms.
    public static let empty = SynonymTable(groups: [], kept: [], removed: [])

    /// The table that comes with the program, from `synonyms.yaml`; read once.
    public static let standard: SynonymTable = {
        // a test sees to it that the file is sound; should it not be, a search without synonyms is better than none
        (try? SynonymTable(parsing: PackageResources.synonyms_yaml, name: "synonyms.yaml")) ?? .empty
    }()

    /// Reads a file of synonyms; `SynonymFile` says what is in one.
    ///
    /// - Parameter name: what messages call it; also the source of groups that name none.
    public init(parsing bytes: [UInt8], name: String) throws(SynonymFileError) {
        let file = try SynonymFile(parsing: bytes, name: name)
        self.init(groups: file.groups, kept: file.kept, removed: file.removed)
    }

    /// This table with the user's own: the user's groups come first, and the terms under `remove` in the user's file are
    /// taken out of this table's groups.
    public func merging(_ own: SynonymTable) -> SynonymTable {
        let remaining = own.removed.isEmpty ? groups : groups.compactMap { $0.without(own.removed) }
        return SynonymTable(
            groups: own.groups + remaining, kept: own.kept + kept.filter { !own.removed.contains($0.key) },
            removed: removed)
    }

    init(groups: [SynonymGroup], kept: [SynonymTerm], removed: Set<[String]> = []) {
        self.groups = groups
        self.kept = kept
        self.removed = removed
        var lengths: [String: Set<Int>] = [:]
        var entries: [String: [Entry]] = [:]
        func add(_ term: SynonymTerm, group: Int?) {
            guard let first = term.tokens.first else { return }
            lengths[first.folded, default: []].insert(term.tokens.count)
            entries[SynonymTable.key(term.tokens.lazy.map(\.folded)), default: []].append(
                Entry(term: term, group: group))
        }
        for term in kept { add(term, group: nil) }
        for (index, group) in groups.enumerated() {
            for term in group.from { add(term, group: index) }
        }
        self.lengths = lengths.mapValues { $0.sorted(by: >) }
        self.entries = entries
    }

    static func key(_ folded: some Sequence<String>) -> String {
        // asked for every stretch of a query, where `joined` was half of the time that it took
        var key = ""
        var isFirst = true
        for syllable in folded {
            if !isFirst { key += " " }
            key += syllable
            isFirst = false
        }
        return key
    }
}
