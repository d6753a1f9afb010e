/// Walks the entries of a run or of a segment in the order of their keys.
struct PostingCursor {
    /// The entry at hand.
    private(set) var entry: PostingEntry
    private var bytes: [UInt8]
    private var position = 0
    private let base: UInt32
    /// The next block of a segment: its first key and its bytes.
    private let nextBlock: () throws -> (key: UInt64, bytes: [UInt8])?
    /// The list of a term that lies outside the block.
    private let list: (PostingEntry, inout [UInt8]) throws -> Void

    /// A cursor over a run whose first passage is `base`; nil where the run is empty.
    init?(_ run: PostingRun, base: UInt32) {
        var parts = run.parts.filter { !$0.isEmpty }[...]
        self.init(entries: parts.popFirst() ?? [], base: base) { parts.popFirst().map { (0, $0) } }
    }

    /// A cursor over entries of a run whose first passage is `base`, and over those in the blocks behind them; nil where there
    /// are none.
    init?(entries: [UInt8], base: UInt32, nextBlock: @escaping () -> (key: UInt64, bytes: [UInt8])? = { nil }) {
        guard !entries.isEmpty else { return nil }
        bytes = entries
        self.base = base
        self.nextBlock = nextBlock
        list = { _, _ in }
        entry = PostingEntry(key: 0, first: 0, level: 0)
        readEntry(after: 0)
    }

    /// A cursor over blocks; nil where there are none.
    init?(
        blocks: @escaping () throws -> (key: UInt64, bytes: [UInt8])?,
        list: @escaping (PostingEntry, inout [UInt8]) throws -> Void
    ) throws {
        guard let (key, bytes) = try blocks() else { return nil }
        self.bytes = bytes
        base = 0
        nextBlock = blocks
        self.list = list
        entry = PostingEntry(key: 0, first: 0, level: 0)
        readEntry(after: key)
    }

    /// Goes to the next entry; false at the end.
    mutating func advance() throws -> Bool {
        if position < bytes.count {
            readEntry(after: entry.key)
            return true
        }
        guard let (key, bytes) = try nextBlock() else { return false }
        self.bytes = bytes
        position = 0
        readEntry(after: key)
        return true
    }

    /// Appends the list of the entry at hand, without its first posting. In place, so that no cursor is copied for it.
    mutating func appendList(to target: inout [UInt8]) throws {
        if entry.isElsewhere {
            try list(entry, &target)
        } else {
            bytes.withUnsafeBufferPointer {
                target.append(
                    contentsOf: UnsafeBufferPointer(rebasing: $0[entry.start..<entry.start + entry.length]))
            }
        }
    }

    private mutating func readEntry(after key: UInt64) {
        entry = bytes.withUnsafeBufferPointer { PostingEntry($0, &position, after: key, base: base) }
    }
}
