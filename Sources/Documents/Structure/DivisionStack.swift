/// The divisions that are open at a point of a document, from the outside in.
struct DivisionStack {
    private struct Entry {
        var label: String?
        /// The rank of its marker; nil for a heading of the format without one.
        var rank: StructureMarker.Rank?
        /// The level of the heading that the format makes of it; nil where only the text shows it.
        var level: Int?
    }

    private var entries: [Entry] = []

    /// The labels, without those divisions that have none.
    private(set) var path: [String] = []

    /// How many divisions are open.
    var depth: Int { entries.count }

    /// Opens a division that a heading of the format makes; `label` nil for a document's title.
    mutating func open(level: Int, rank: StructureMarker.Rank?, label: String?) {
        close(
            from: entries.firstIndex { entry in
                if let other = entry.level { return other >= level }
                // what the text alone opened stands within the format's divisions, unless it is a chapter or an article
                guard let rank, let other = entry.rank else { return true }
                return other >= rank
            })
        push(Entry(label: label, rank: rank, level: level))
    }

    /// Opens a division that the text's own numbering makes.
    mutating func open(rank: StructureMarker.Rank, label: String?) {
        // the Party sets `Điều 1` below `I- QUY ĐỊNH CHUNG`
        let isInSection =
            rank == .article && entries.last?.rank.map { $0 == .roman || $0 == .article || $0 > .article } ?? false
            && entries.first { $0.rank.map { $0 >= .article } ?? false }?.rank == .roman
        close(
            from: entries.firstIndex { entry in
                if isInSection, entry.rank == .roman { return false }
                guard let other = entry.rank else { return rank <= .article && entry.label == nil }
                // a list `1. 2. 3.` below a heading `1. …` of the format is its content
                return entry.level == nil || rank <= .article ? other >= rank : other > rank
            })
        push(Entry(label: label, rank: rank, level: nil))
    }

    /// Closes the divisions of `rank` and below that the text alone opened.
    mutating func close(_ rank: StructureMarker.Rank) {
        close(from: entries.firstIndex { entry in entry.level == nil && entry.rank.map { $0 >= rank } ?? false })
    }

    /// Closes everything.
    mutating func closeAll() { close(from: entries.startIndex) }

    /// Whether a numbered division of `rank` or below is open.
    func isOpen(_ rank: StructureMarker.Rank) -> Bool {
        entries.last.map { $0.level == nil && $0.rank.map { $0 >= rank } ?? false } ?? false
    }

    private mutating func close(from index: Int?) {
        guard let index, index < entries.count else { return }
        let labels = entries[..<index].count { $0.label != nil }
        entries.removeSubrange(index...)
        guard labels < path.count else { return }
        // units keep the old path, and a label is often pushed next: room for it spares another copy
        var rest: [String] = []
        rest.reserveCapacity(labels + 1)
        rest.append(contentsOf: path.prefix(labels))
        path = rest
    }

    private mutating func push(_ entry: Entry) {
        entries.append(entry)
        if let label = entry.label { path.append(label) }
    }
}
