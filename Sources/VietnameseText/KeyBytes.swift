/// The keys of a buffer's tokens, one behind the other: a list of bytes to which whole words are appended with one store.
///
/// Behind the bytes that count lies room for the next word, so that a short key needs no loop and no call.
struct KeyBytes: Sendable {
    /// As long as there is room; the first `count` bytes count.
    private var storage: [UInt8] = []
    private(set) var count = 0

    /// Forgets all bytes, and keeps the memory.
    mutating func removeAll() { count = 0 }

    /// Forgets the bytes from `count` on.
    mutating func truncate(to count: Int) { self.count = min(count, self.count) }

    /// Makes room for `bytes` more.
    @inline(__always)
    mutating func reserve(_ bytes: Int) {
        if count + bytes > storage.count { grow(bytes) }
    }

    @inline(never)
    private mutating func grow(_ bytes: Int) {
        var larger = [UInt8](repeating: 0, count: max(2 * storage.count, count + bytes, 32))
        larger.withUnsafeMutableBytes { target in
            storage.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        storage = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        storage[count] = byte
        count &+= 1
    }

    mutating func append(contentsOf bytes: [UInt8]) {
        for byte in bytes { append(byte) }
    }

    /// Appends the lowest `count` bytes of a word, the lowest first; at most eight.
    @inline(__always)
    mutating func append(_ word: UInt64, count length: Int) {
        reserve(8)
        let place = count
        storage.withUnsafeMutableBytes {
            $0.storeBytes(of: word.littleEndian, toByteOffset: place, as: UInt64.self)
        }
        count &+= length
    }

    subscript(range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

    @inline(__always)
    func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
}
