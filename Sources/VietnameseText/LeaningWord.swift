/// Words that are nothing without the next: a line that ends in one was broken within a sentence.
public enum LeaningWord {
    /// Prepositions and conjunctions, and words that a number follows; by exact key.
    private static let words: Set<String> = [
        "số", "ngày", "điều", "khoản", "điểm", "của", "và", "các", "với", "tại", "do", "theo", "về", "cho", "từ", "cứ",
        "là", "hoặc", "được", "bị", "đã", "sẽ", "những", "trong", "bằng", "giữa", "để", "đến",
    ]

    /// Whether `line` (UTF-8) ends in such a word; not where it is in capitals, as titles are.
    public static func ends(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.suffix(12)
        guard let blank = word.lastIndex(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0xA0 }) else {
            return word.count == line.count && isLeaning(word)
        }
        return isLeaning(word[word.index(after: blank)...])
    }

    private static func isLeaning(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: bytes, as: UTF8.self)
        return words.contains(Folding.exact(word)) && word != word.uppercased()
    }
}
