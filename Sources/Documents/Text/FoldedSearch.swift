extension String {
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
