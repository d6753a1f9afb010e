/// Words that are nothing without the next: a line that ends in one was broken within a sentence.
public enum LeaningWord {
    /// Prepositions and conjunctions, and words that a number follows; by exact key.
    private static let words: Set<UInt64> = {
        var buffer = TokenBuffer(keepsKeys: false)
        buffer.analyze(
            """
            số ngày điều khoản điểm của và các với tại do theo về cho từ cứ là hoặc được bị đã sẽ những trong bằng giữa để
            đến
            """)
        return Set(buffer.tokens.map(\.exactHash))
    }()

    /// Whether `line` (UTF-8) ends in such a word; not where it is in capitals, as titles are.
    public static func ends(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.suffix(12)
        guard let blank = word.lastIndex(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0xA0 }) else {
            return word.count == line.count && isLeaning(word)
        }
        return isLeaning(word[word.index(after: blank)...])
    }

    private static func isLeaning(_ bytes: ArraySlice<UInt8>) -> Bool {
        var buffer = TokenBuffer(keepsKeys: false)
        bytes.withUnsafeBufferPointer { buffer.analyze($0) }
        guard buffer.tokens.count == 1, words.contains(buffer.tokens[0].exactHash) else { return false }
        let word = String(decoding: bytes, as: UTF8.self)
        return word != word.uppercased()
    }
}
