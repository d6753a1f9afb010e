/// Text on one line: runs of white space, line ends among them, made one space, and none at the ends.
enum SingleSpacing {
    /// `text` on one line.
    static func line(_ text: String) -> String {
        var text = text
        let isSpaced = text.withUTF8 { isSingleSpaced($0) }
        return isSpaced ? text : words(text).joined(separator: " ")
    }

    /// The first word of `text`; empty where it has none.
    static func firstWord(_ text: String) -> String {
        String(text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix { !$0.properties.isWhitespace })
    }

    /// The words of `text`, parted by its white space.
    static func words(_ text: String) -> [String] {
        var text = text
        // what a letter is need not be looked up where blanks alone part the words
        guard text.withUTF8({ isSingleSpaced($0) }) else {
            return text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
        }
        return text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    }

    /// Whether the bytes are on one line already: true of most lines, at a glance. A byte that might begin a space other
    /// than ASCII's leaves the question open.
    private static func isSingleSpaced(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isAfterSpace = true
        for (offset, byte) in bytes.enumerated() {
            if byte == 0x20 {
                if isAfterSpace { return false }
                isAfterSpace = true
                continue
            }
            isAfterSpace = false
            if byte &- 9 < 5 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 { return false }
            // U+1680, among the Vietnamese letters that begin with the same byte
            if byte == 0xE1, offset + 1 < bytes.count, bytes[offset + 1] == 0x9A { return false }
        }
        return !isAfterSpace || bytes.isEmpty
    }
}

extension String {
    /// Whether these folded words are `words`, or begin with them: compared byte by byte, since both are folded.
    func opens(with words: String) -> Bool {
        guard utf8.starts(with: words.utf8) else { return false }
        return utf8.dropFirst(words.utf8.count).first.map { $0 == 0x20 } ?? true
    }
}

extension TextBytes {
    /// The text of `range` on one line, single-spaced.
    func flat(_ range: Range<Int>) -> String { SingleSpacing.line(string(range)) }
}
