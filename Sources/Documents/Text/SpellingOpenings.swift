/// The first two bytes of some words, in each way to write them: by these most words of a text are passed over.
struct SpellingOpenings: Sendable {
    /// A bit for every two bytes.
    private let pairs: [UInt64]

    init(_ words: [Spellings]) {
        var pairs = [UInt64](repeating: 0, count: 1024)
        for form in words.lazy.flatMap(\.forms) where form.count > 1 {
            let pair = Int(form[0]) << 8 | Int(form[1])
            pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
        self.pairs = pairs
    }

    /// Whether one of the words, of two bytes at least, may stand at `offset`.
    @inline(__always)
    func mayOpen(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset + 1 < bytes.count else { return false }
        let pair = Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
        return pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0
    }
}
