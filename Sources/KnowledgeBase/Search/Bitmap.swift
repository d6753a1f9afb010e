/// A set of passages by id, one bit each.
struct Bitmap: Sendable {
    private var words: [UInt64]

    /// An empty set for ids below `capacity`; larger ids are never in it.
    init(capacity: Int) { words = [UInt64](repeating: 0, count: capacity / 64 + 1) }

    /// How many ids are in it.
    var count: Int { words.reduce(0) { $0 &+ $1.nonzeroBitCount } }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    @inline(__always)
    func contains(_ id: Int) -> Bool {
        let word = id >> 6
        return word < words.count && words[word] >> UInt64(id & 63) & 1 == 1
    }

    mutating func insert(_ id: Int) {
        guard id >> 6 < words.count else { return }
        words[id >> 6] |= 1 << UInt64(id & 63)
    }

    /// Makes those of the 64 ids from `first` on, a multiple of 64, be in it whose bits are set.
    @inline(__always)
    mutating func set(_ bits: UInt64, at first: Int) { words[first >> 6] = bits }

    mutating func insert(_ ids: Range<Int>) { for id in ids { insert(id) } }

    mutating func remove(_ id: Int) {
        guard id >> 6 < words.count else { return }
        words[id >> 6] &= ~(1 << UInt64(id & 63))
    }

    func intersection(_ other: Bitmap) -> Bitmap {
        var result = self
        for index in words.indices { result.words[index] &= index < other.words.count ? other.words[index] : 0 }
        return result
    }

    /// Whether there are no more than `limit` ids in it.
    func hasAtMost(_ limit: Int) -> Bool {
        var count = 0
        for word in words where word != 0 {
            count += word.nonzeroBitCount
            if count > limit { return false }
        }
        return true
    }

    /// The ids in it, ascending.
    var ids: [UInt32] {
        var ids: [UInt32] = []
        forEach { ids.append($0) }
        return ids
    }

    /// Calls `body` with the words, the lowest id in the lowest bit of the first one.
    @inline(__always)
    func withWords<T>(_ body: (UnsafeBufferPointer<UInt64>) -> T) -> T { words.withUnsafeBufferPointer(body) }

    /// Calls `body` with each id, ascending.
    @inline(__always)
    func forEach(_ body: (UInt32) -> Void) {
        for (index, word) in words.enumerated() where word != 0 {
            var rest = word
            while rest != 0 {
                body(UInt32(truncatingIfNeeded: index << 6 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
    }
}
