/// The YAML between two `---` with which many tools begin a Markdown file; it is about the text, not part of it.
struct FrontMatter: Equatable {
    /// How many lines it takes, its delimiters counted.
    let lineCount: Int
    /// What `title:` says, if it says it on one line.
    let title: String?

    /// Reads the front matter; nil if the file has none.
    ///
    /// A text may well begin with a thematic break and have another one later, so every line must look like YAML.
    init?(lines: [Range<Int>], in text: [UInt8]) {
        guard let first = lines.first, Self.isDelimiter(text[first], mayBeDots: false) else { return nil }
        var title: String?
        for (index, line) in lines.enumerated().dropFirst() {
            if Self.isDelimiter(text[line], mayBeDots: true) {
                lineCount = index + 1
                self.title = title
                return
            }
            let content = UTF8Text.trimmed(line, in: text)
            guard let firstByte = text[content].first else { continue }
            let isIndented = content.lowerBound > line.lowerBound
            if isIndented || firstByte == UInt8(ascii: "#") || firstByte == UInt8(ascii: "-") { continue }
            guard let (key, value) = Self.entry(String(decoding: text[content], as: UTF8.self)) else { return nil }
            if key == "title", title == nil { title = value }
        }
        return nil
    }

    private static func isDelimiter(_ line: ArraySlice<UInt8>, mayBeDots: Bool) -> Bool {
        let content = line.prefix(line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 - line.startIndex + 1 } ?? 0)
        return content.elementsEqual("---".utf8) || mayBeDots && content.elementsEqual("...".utf8)
    }

    /// `key: value`, the key of letters, digits, `-` and `_`; the value nil if it is not on this line.
    private static func entry(_ line: String) -> (key: Substring, value: String?)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon]
        let rest = line[line.index(after: colon)...]
        guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }),
            rest.isEmpty || rest.first?.isWhitespace == true
        else { return nil }
        let value = rest.drop { $0.isWhitespace }
        guard let first = value.first, !"|>&*!{[".contains(first) else { return (key, nil) }
        if first == "\"" || first == "'", value.count > 1, value.last == first {
            let inner = String(value.dropFirst().dropLast())
            let unescaped =
                first == "'" ? inner.replacing("''", with: "'") : inner.replacing("\\\"", with: "\"")
            return (key, unescaped.isEmpty ? nil : unescaped)
        }
        return (key, String(value))
    }
}
