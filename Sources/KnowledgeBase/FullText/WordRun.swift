/// The words of a batch of passages in their order, each with the passages that have it and its places in them: what is
/// prepared side by side, to be merged into a segment of FTS5's.
struct WordRun: Sendable {
    /// A word and where its list is.
    struct Word: Sendable {
        var spelling: Spelling
        /// The first passage and the last that have it, counted from the batch's first.
        var first: UInt32
        var last: UInt32
        /// Its list in `bytes`: as FTS5 has it, without the number of the first passage.
        var list: Range<Int>
    }

    /// A word's letters, in the order of which FTS5 keeps words: byte by byte.
    struct Spelling: Sendable, Hashable, Comparable {
        /// The first eight bytes, the first one highest; zeros where there are fewer.
        var start: UInt64
        /// The bytes that follow.
        var rest: [UInt8] = []

        /// A word of these bytes; nil where a tokenizer may part it, or fold it otherwise: where it has other than small ASCII
        /// letters and digits.
        init?(plain bytes: UnsafeBufferPointer<UInt8>) {
            guard !bytes.isEmpty, PassageKeys.isPlain(bytes), !bytes.contains(0x20) else { return nil }
            start = 0
            for (index, byte) in bytes.prefix(8).enumerated() { start |= UInt64(byte) << UInt64(56 - 8 * index) }
            rest = Array(bytes.dropFirst(8))
        }

        static func < (left: Spelling, right: Spelling) -> Bool {
            left.start == right.start
                ? left.rest.lexicographicallyPrecedes(right.rest) : left.start < right.start
        }

        /// All its bytes.
        var bytes: [UInt8] {
            let count = 8 - start.trailingZeroBitCount / 8
            return (0..<count).map { UInt8(truncatingIfNeeded: start >> UInt64(56 - 8 * $0)) } + rest
        }
    }

    /// The words in their order.
    var words: [Word] = []
    var bytes: [UInt8] = []
    /// How many words each passage has; for those that were left out, nil.
    var sizes: [Size?] = []

    /// Bytes of memory that it takes, but for the letters of long words.
    var memory: Int {
        bytes.count + words.count * MemoryLayout<Word>.stride + sizes.count * MemoryLayout<Size?>.stride
    }

    /// How many words the columns of a passage have.
    struct Size: Sendable {
        var heading: Int
        var text: Int
    }
}
