/// A row of a segment: a block of entries, or a list that is too long to lie among them.
struct PostingRow: Sendable {
    /// The table that has it.
    enum Kind: Sendable { case block, list }

    var kind: Kind
    /// The key of a block's first term, or of the list's own.
    var key: UInt64
    var bytes: [UInt8]

    /// Bytes of a block: two fill a page with their rows.
    private static let blockBytes = 4040
    /// Longer lists are rows of their own.
    private static let longestInline = 1000

    /// Hands the rows of what `cursors` have together to `emit`, in the order of keys.
    ///
    /// - Parameters:
    ///   - cursors: in the order of their passages.
    ///   - alive: which passages still exist; nil where all do.
    static func encode(
        _ cursors: [PostingCursor], alive: Bitmap? = nil, _ emit: (PostingRow) throws -> Void
    ) throws {
        var block: [UInt8] = []
        block.reserveCapacity(blockBytes + longestInline + 64)
        var firstKey: UInt64 = 0
        var previousKey: UInt64 = 0
        func flush() throws {
            guard !block.isEmpty else { return }
            try emit(PostingRow(kind: .block, key: firstKey, bytes: block))
            block.removeAll(keepingCapacity: true)
        }
        var merger = PostingMerger(cursors, alive: alive)
        try merger.run { entry, list in
            var entry = entry
            // so that parts can be encoded side by side
            let isFirstOfPart = TermKey.part(of: entry.key) != TermKey.part(of: firstKey)
            if isFirstOfPart || block.count + 32 + min(list.count, longestInline) > blockBytes { try flush() }
            if block.isEmpty {
                firstKey = entry.key
                previousKey = entry.key
            }
            entry.isElsewhere = list.count > longestInline
            entry.appendHead(after: previousKey, to: &block)
            previousKey = entry.key
            if entry.isElsewhere {
                let encoded = LongPostingList.encoded(list, count: entry.count - 1)
                try emit(PostingRow(kind: .list, key: entry.key, bytes: encoded))
            } else {
                block.append(contentsOf: list)
            }
        }
        try flush()
    }

    /// The rows of what `cursors` have together.
    static func rows(of cursors: [PostingCursor]) throws -> [PostingRow] {
        var rows: [PostingRow] = []
        try encode(cursors) { rows.append($0) }
        return rows
    }

    /// The rows of what runs have together, all parts at once.
    static func rows(of runs: [(run: PostingRun, base: UInt32)]) async throws -> [PostingRow] {
        try await withThrowingTaskGroup(of: (part: Int, rows: [PostingRow]).self) { group in
            // those of pairs take longer, so they come first
            for part in (0..<TermKey.parts).reversed() {
                group.addTask {
                    let cursors = runs.compactMap { PostingCursor(entries: $0.run.parts[part], base: $0.base) }
                    return (part, try rows(of: cursors))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.part < $1.part }.flatMap(\.rows)
        }
    }
}
