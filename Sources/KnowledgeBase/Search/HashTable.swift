/// A set of hashes for a moment, without an allocation: open addressing in memory of the stack.
struct HashTable {
    private let places: UnsafeMutableBufferPointer<UInt64>
    private let mask: Int
    private var hasZero = false

    /// Gives `body` the set of `hashes`, of which there are at most `count`.
    static func with<T>(_ hashes: some Sequence<UInt64>, count: Int, _ body: (HashTable) throws -> T) rethrows -> T {
        var size = 16
        while size < count * 2 { size *= 2 }
        return try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { places in
            places.initialize(repeating: 0)
            var table = HashTable(places)
            for hash in hashes { table.insert(hash) }
            return try body(table)
        }
    }

    private init(_ places: UnsafeMutableBufferPointer<UInt64>) {
        self.places = places
        mask = places.count - 1
    }

    private mutating func insert(_ hash: UInt64) {
        guard hash != 0 else {
            hasZero = true
            return
        }
        var place = Int(truncatingIfNeeded: hash) & mask
        while places[place] != 0, places[place] != hash { place = (place + 1) & mask }
        places[place] = hash
    }

    /// Whether the hash is in the set.
    func contains(_ hash: UInt64) -> Bool {
        guard hash != 0 else { return hasZero }
        var place = Int(truncatingIfNeeded: hash) & mask
        while places[place] != 0 {
            if places[place] == hash { return true }
            place = (place + 1) & mask
        }
        return false
    }
}
