import VietnameseText

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
        var words = words
        return words.withUTF8 { holds($0) }
    }

    private func holds(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = words.first, utf8.count >= words.count else { return false }
        var text = self
        return text.withUTF8 { bytes in
            var next = 0
            while let start = ByteScan.first(first, in: bytes, next..<bytes.count - words.count + 1) {
                if bytes[start..<start + words.count].elementsEqual(words) { return true }
                next = start + 1
            }
            return false
        }
    }

    /// Whether `words` stand anywhere in this folded text: compared byte by byte, since both are folded.
    func holds(_ words: StaticString) -> Bool { words.withUTF8Buffer { holds($0) } }
}
