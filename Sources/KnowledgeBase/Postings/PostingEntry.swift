/// A term's postings as they lie in a run or in a block of a segment.
///
/// Written as numbers: distance of the key from the entry before · count × 2 + 1 if the list lies elsewhere · first
/// passage × 16 + its impact · and for more than one posting: distance of the last passage from the first · bytes of the
/// list that follows · the list, unless it lies elsewhere.
struct PostingEntry {
    var key: UInt64
    /// How many passages have the term.
    var count: Int
    var first: UInt32
    var firstLevel: UInt8
    var last: UInt32
    /// Bytes of the list without its first posting.
    var length: Int
    /// Whether the list is a row of its own.
    var isElsewhere: Bool
    /// Where the list begins in the block.
    var start: Int

    /// Reads the entry at `position` and moves behind it.
    ///
    /// - Parameters:
    ///   - key: the key of the entry before.
    ///   - base: what is added to passages.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, after key: UInt64, base: UInt32) {
        self.key = key &+ PostingBytes.read(bytes, &position)
        let countAndPlace = PostingBytes.read(bytes, &position)
        count = Int(truncatingIfNeeded: countAndPlace >> 1)
        isElsewhere = countAndPlace & 1 == 1
        let firstPosting = PostingBytes.read(bytes, &position)
        first = UInt32(truncatingIfNeeded: firstPosting >> 4) &+ base
        firstLevel = UInt8(firstPosting & 15)
        last = first
        length = 0
        if count > 1 {
            last = first &+ UInt32(truncatingIfNeeded: PostingBytes.read(bytes, &position))
            length = Int(truncatingIfNeeded: PostingBytes.read(bytes, &position))
        }
        start = position
        if !isElsewhere { position &+= length }
        // a damaged block ends here
        if length < 0 || position > bytes.count || position < start {
            position = bytes.count
            length = 0
        }
    }

    /// Appends all but the list.
    @inline(__always)
    func appendHead(after key: UInt64, to bytes: inout [UInt8]) {
        head(after: key) { PostingBytes.append($0, to: &bytes) }
    }

    /// No head is longer, in bytes: five numbers, of which all but the key's distance have 36 bits at most.
    static let longestHead = 10 + 4 * 6

    /// As `appendHead`, to memory that has room for it.
    @inline(__always)
    func writeHead(after key: UInt64, to bytes: UnsafeMutablePointer<UInt8>, at position: inout Int) {
        head(after: key) { PostingBytes.write($0, to: bytes, at: &position) }
    }

    @inline(__always)
    private func head(after key: UInt64, _ emit: (UInt64) -> Void) {
        emit(self.key &- key)
        emit(UInt64(count) << 1 | (isElsewhere ? 1 : 0))
        emit(UInt64(first) << 4 | UInt64(firstLevel))
        if count > 1 {
            emit(UInt64(last &- first))
            emit(UInt64(length))
        }
    }

    init(key: UInt64, first: UInt32, level: UInt8) {
        self.key = key
        self.first = first
        firstLevel = level
        last = first
        count = 1
        length = 0
        isElsewhere = false
        start = 0
    }
}
