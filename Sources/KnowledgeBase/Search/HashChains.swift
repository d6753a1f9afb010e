/// Finds entries by hash: most tokens of a text are none of them, and one look at a small table says so.
struct HashChains {
    let hashes: [UInt64]
    /// One more than the first entry with these low bits of the hash; 0 for none.
    private var heads = [UInt8](repeating: 0, count: 1024)
    private var nexts: [UInt8]

    init(_ hashes: [UInt64]) {
        self.hashes = Array(hashes.prefix(255))
        nexts = .init(repeating: 0, count: self.hashes.count)
        // the first to be found is the first given
        for index in self.hashes.indices.reversed() {
            let place = Int(truncatingIfNeeded: hashes[index] & 1023)
            nexts[index] = heads[place]
            heads[place] = UInt8(index + 1)
        }
    }

    /// The first entry that may have the hash; -1 for none.
    @inline(__always)
    func first(_ hash: UInt64) -> Int { Int(heads[Int(truncatingIfNeeded: hash & 1023)]) - 1 }

    /// The entry after `index`; -1 for none.
    @inline(__always)
    func next(_ index: Int) -> Int { Int(nexts[index]) - 1 }

    func contains(_ hash: UInt64) -> Bool {
        var index = first(hash)
        while index >= 0 {
            if hashes[index] == hash { return true }
            index = next(index)
        }
        return false
    }

    /// Calls `body` with each entry that has the hash, in the order given.
    @inline(__always)
    func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
        var index = first(hash)
        while index >= 0 {
            if hashes[index] == hash { body(index) }
            index = next(index)
        }
    }
}
