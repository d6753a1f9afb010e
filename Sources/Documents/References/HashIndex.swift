/// Finds hashes that are already well spread, without hashing them again.
struct HashIndex: Sendable {
    private let keys: [UInt64]
    private let values: [Int32]
    private let mask: Int

    /// The places of `hashes`, which differ from each other and from 0.
    init(_ hashes: [UInt64]) {
        var size = 8
        while size < hashes.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Int32](repeating: 0, count: size)
        for (value, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = hash
            values[slot] = Int32(value)
        }
        self.keys = keys
        self.values = values
        mask = size - 1
    }

    /// The place of `hash`; nil for others.
    @inline(__always)
    subscript(_ hash: UInt64) -> Int? {
        guard hash != 0 else { return nil }
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return Int(values[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
