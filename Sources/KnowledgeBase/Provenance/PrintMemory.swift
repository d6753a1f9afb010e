/// Which hashes of passages may be held, while much comes into a file that had none: nearly every document is like no other,
/// and the file need not be asked for each of its hashes.
///
/// A Bloom filter with one bit a hash, since the hashes are random: where a million documents come, most of its bits are set
/// and it saves little, but takes no more memory.
final class PrintMemory {
    private static let bits: UInt64 = 1 << 23
    /// Empty while nothing is known.
    private var words: [UInt64] = []

    init() {}

    /// Begins anew.
    ///
    /// - Parameter isEmpty: whether the file is known to hold no hash.
    func begin(isEmpty: Bool) {
        words = isEmpty ? [UInt64](repeating: 0, count: Int(PrintMemory.bits / 64)) : []
    }

    /// Whether the file may hold the hash.
    func mayHold(_ hash: UInt64) -> Bool {
        words.isEmpty || words[Int(hash % PrintMemory.bits / 64)] >> (hash % 64) & 1 == 1
    }

    /// Notes that the file holds the hash.
    func note(_ hash: UInt64) {
        if !words.isEmpty { words[Int(hash % PrintMemory.bits / 64)] |= 1 << (hash % 64) }
    }
}
