/// Merges runs or segments, whose passages follow one another, into one.
struct PostingMerger {
    private var cursors: [PostingCursor]
    /// Cursors by the key at hand, then in the order of their passages; the least first (a binary heap).
    private var heap: [(key: UInt64, cursor: Int)] = []
    /// Which passages still exist; nil where all do.
    private let alive: Bitmap?

    /// - Parameter cursors: in the order of their passages.
    init(_ cursors: [PostingCursor], alive: Bitmap? = nil) {
        self.cursors = cursors
        self.alive = alive
        heap = cursors.indices.map { (cursors[$0].entry.key, $0) }
        for index in heap.indices.reversed() { sink(index) }
    }

    /// Hands every term's entry and list to `emit`, in the order of keys.
    mutating func run(_ emit: (PostingEntry, [UInt8]) throws -> Void) throws {
        var list: [UInt8] = []
        while let least = heap.first {
            list.removeAll(keepingCapacity: true)
            var merged = cursors[least.cursor].entry
            try cursors[least.cursor].appendList(to: &list)
            try advanceFirst()
            while let next = heap.first, next.key == merged.key {
                let entry = cursors[next.cursor].entry
                PostingBytes.append(UInt64(entry.first &- merged.last) << 4 | UInt64(entry.firstLevel), to: &list)
                try cursors[next.cursor].appendList(to: &list)
                merged.count += entry.count
                merged.last = entry.last
                try advanceFirst()
            }
            merged.isElsewhere = false
            merged.length = list.count
            if let alive {
                guard let kept = PostingMerger.kept(merged, &list, alive) else { continue }
                merged = kept
            }
            try emit(merged, list)
        }
    }

    private mutating func advanceFirst() throws {
        let cursor = heap[0].cursor
        if try cursors[cursor].advance() {
            heap[0].key = cursors[cursor].entry.key
        } else {
            let last = heap.removeLast()
            guard !heap.isEmpty else { return }
            heap[0] = last
        }
        sink(0)
    }

    private mutating func sink(_ start: Int) {
        var index = start
        heap.withUnsafeMutableBufferPointer { heap in
            while true {
                var least = 2 &* index &+ 1
                guard least < heap.count else { return }
                if least + 1 < heap.count, heap[least + 1] < heap[least] { least += 1 }
                guard heap[least] < heap[index] else { return }
                heap.swapAt(index, least)
                index = least
            }
        }
    }

    /// The entry without the passages that are gone; nil where none is left.
    private static func kept(_ entry: PostingEntry, _ list: inout [UInt8], _ alive: Bitmap) -> PostingEntry? {
        var kept: PostingEntry?
        var rest: [UInt8] = []
        rest.reserveCapacity(list.count)
        func keep(_ passage: UInt32, _ level: UInt8) {
            guard alive.contains(Int(passage)) else { return }
            guard let last = kept?.last else {
                kept = PostingEntry(key: entry.key, first: passage, level: level)
                return
            }
            PostingBytes.append(UInt64(passage - last) << 4 | UInt64(level), to: &rest)
            kept?.last = passage
            kept?.count += 1
        }
        keep(entry.first, entry.firstLevel)
        var passage = entry.first
        list.withUnsafeBufferPointer { bytes in
            var position = 0
            while position < bytes.count {
                let posting = PostingBytes.read(bytes, &position)
                passage &+= UInt32(truncatingIfNeeded: posting >> 4)
                keep(passage, UInt8(posting & 15))
            }
        }
        list = rest
        kept?.length = rest.count
        return kept
    }
}
