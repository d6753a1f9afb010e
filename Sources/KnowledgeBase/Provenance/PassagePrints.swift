import VietnameseText

/// Hashes of a document's passages, by which documents that are nearly the same know each other.
struct PassagePrints: Sendable, Equatable {
    /// A hash a passage, ascending.
    private(set) var hashes: [UInt64] = []
    /// Bytes of folded text in all of them.
    private(set) var letters = 0

    /// Less text than this is like other text by chance.
    static let leastLetters = 200
    /// So many of the smallest hashes are looked up. Of two documents that share nine passages in ten, the eight smallest
    /// of all have one in common but once in a million times.
    ///
    /// Source: A. Z. Broder, On the resemblance and containment of documents, SEQUENCES 1997.
    static let keyCount = 8

    init() {}

    /// The hashes as they are stored.
    init(bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        hashes = (0..<raw.count / 8).map {
            UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
        }
    }

    /// Adds a passage by the tokens of its text.
    mutating func add(_ text: TokenBuffer) {
        let print = FoldedPrint(text)
        guard print.count > 0 else { return }
        hashes.append(print.hash)
        letters += print.count
    }

    /// Puts the hashes in order, once all are there.
    mutating func finish() { hashes.sort() }

    /// The hashes to find the document by: the smallest, each once; none where there is too little text.
    var keys: [UInt64] {
        guard letters >= PassagePrints.leastLetters else { return [] }
        var keys: [UInt64] = []
        keys.reserveCapacity(min(hashes.count, PassagePrints.keyCount))
        for hash in hashes where keys.last != hash {
            keys.append(hash)
            if keys.count == PassagePrints.keyCount { break }
        }
        return keys
    }

    /// The bytes to store.
    var bytes: [UInt8] {
        hashes.map(\.littleEndian).withUnsafeBytes { Array($0) }
    }

    /// How many passages in one both have, of the one that has more; from 0 to 1.
    func share(with other: PassagePrints) -> Double {
        var (left, right, common) = (0, 0, 0)
        while left < hashes.count, right < other.hashes.count {
            if hashes[left] == other.hashes[right] {
                common += 1
                left += 1
                right += 1
            } else if hashes[left] < other.hashes[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return Double(common) / Double(max(hashes.count, other.hashes.count, 1))
    }
}
