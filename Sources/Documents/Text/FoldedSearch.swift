extension String {
    /// How many words this folded text has, which single spaces part.
    var foldedWords: Int {
        var text = self
        return text.withUTF8 { bytes in bytes.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) } }
    }

    /// What of this folded text stands behind `words`, wherever they do, word by word, and something behind them.
    func rests(behind words: String) -> [String] {
        guard holds(words) else { return [] }
        let (bytes, words) = (Array(utf8), Array(words.utf8) + [0x20])
        return bytes.indices.dropLast(words.count).compactMap { start in
            guard start == 0 || bytes[start - 1] == 0x20, bytes[start...].starts(with: words) else { return nil }
            return String(decoding: bytes[(start + words.count)...], as: UTF8.self)
        }
    }

    /// Whether `words`, folded too, stand anywhere in this folded text.
    func holds(_ words: String) -> Bool {
        var (text, words) = (self, words)
        return text.withUTF8 { bytes in
            words.withUTF8 { words in
                guard words.count <= bytes.count else { return false }
                return (0...bytes.count - words.count).contains { start in
                    for index in words.indices where bytes[start + index] != words[index] { return false }
                    return true
                }
            }
        }
    }

    /// Whether `words` stand anywhere in this folded text: compared byte by byte, since both are folded.
    func holds(_ words: StaticString) -> Bool {
        let length = words.utf8CodeUnitCount
        guard length > 0, utf8.count >= length else { return false }
        var text = self
        return text.withUTF8 { bytes in
            words.withUTF8Buffer { words in
                (0...bytes.count - length).contains { start in
                    for index in 0..<length where bytes[start + index] != words[index] { return false }
                    return true
                }
            }
        }
    }
}
