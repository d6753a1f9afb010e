/// How some words begin, in each way to write them: by their first bytes nearly all words of a text are passed over.
///
/// Made once and never freed, so that the walk over a text counts no references.
struct SpellingOpenings: @unchecked Sendable {
    /// A bit for the first four bytes of each word, by their hash.
    private let fours: UnsafePointer<UInt64>
    /// The same for words of fewer than six bytes.
    private let shorts: UnsafePointer<UInt64>
    /// A bit for the first six bytes of each of the others: `đề`, `để` and `đối` have their first four in common.
    private let sixes: UnsafePointer<UInt64>

    /// The beginnings of `words`, each of three bytes at least.
    init(_ words: some Sequence<[UInt8]>) {
        var fours = [UInt64](repeating: 0, count: 1024)
        var (shorts, sixes) = (fours, fours)
        func set(_ place: Int, in bits: inout [UInt64]) { bits[place >> 6] |= 1 << UInt64(place & 63) }
        for word in words where word.count > 2 {
            let head = word.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
            // behind `TS ` anything may stand
            for fourth in word.count > 3 ? UInt64(word[3])...UInt64(word[3]) : 0...0xFF {
                let place = SpellingOpenings.four(head & 0xFF_FFFF | fourth << 24)
                set(place, in: &fours)
                if word.count < 6 { set(place, in: &shorts) }
            }
            if word.count > 5 { set(SpellingOpenings.six(head), in: &sixes) }
        }
        self.fours = UnsafePointer(kept: fours)
        self.shorts = UnsafePointer(kept: shorts)
        self.sixes = UnsafePointer(kept: sixes)
    }

    /// Whether one of the words may stand at `offset`; near the end of `bytes` any may.
    @inline(__always)
    func mayOpen(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset &+ 8 <= bytes.count else { return true }
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let head = UInt64(littleEndian: word)
        let four = SpellingOpenings.four(head)
        guard SpellingOpenings.has(four, in: fours) else { return false }
        return SpellingOpenings.has(SpellingOpenings.six(head), in: sixes) || SpellingOpenings.has(four, in: shorts)
    }

    @inline(__always)
    private static func has(_ place: Int, in bits: UnsafePointer<UInt64>) -> Bool {
        bits[place >> 6] >> UInt64(place & 63) & 1 != 0
    }

    /// Where the bit of the first four bytes of `head` lies.
    @inline(__always)
    private static func four(_ head: UInt64) -> Int {
        Int((UInt32(truncatingIfNeeded: head) &* 0x9E37_79B1) >> 16)
    }

    /// Where the bit of its first six bytes lies.
    @inline(__always)
    private static func six(_ head: UInt64) -> Int {
        Int(((head & 0xFFFF_FFFF_FFFF) &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }
}

extension UnsafePointer {
    /// A copy of `elements` that stays to the end of the program.
    init(kept elements: [Pointee]) {
        let buffer = UnsafeMutableBufferPointer<Pointee>.allocate(capacity: max(elements.count, 1))
        _ = buffer.initialize(from: elements)
        self = UnsafePointer(buffer.baseAddress ?? .allocate(capacity: 1))
    }
}
