/// HTML comments, which Markdown takes over: `<!-- … -->`.
enum MarkdownComment {
    /// Whether a comment begins at an offset.
    static func begins(at offset: Int, in text: [UInt8]) -> Bool {
        offset + 4 <= text.count && text[offset] == UInt8(ascii: "<") && text[offset + 1] == UInt8(ascii: "!")
            && text[offset + 2] == UInt8(ascii: "-") && text[offset + 3] == UInt8(ascii: "-")
    }

    /// The offset after the first `-->` in a range.
    static func end(from start: Int, to limit: Int, in text: [UInt8]) -> Int? {
        var index = start
        while index + 3 <= limit {
            if isEnd(at: index, in: text) { return index + 3 }
            index += 1
        }
        return nil
    }

    /// Where the last `-->` begins; -1 if there is none.
    static func lastEnd(in text: [UInt8]) -> Int {
        var index = text.count - 3
        while index >= 0, !isEnd(at: index, in: text) { index -= 1 }
        return max(index, -1)
    }

    private static func isEnd(at offset: Int, in text: [UInt8]) -> Bool {
        text[offset] == UInt8(ascii: "-") && text[offset + 1] == UInt8(ascii: "-")
            && text[offset + 2] == UInt8(ascii: ">")
    }
}
