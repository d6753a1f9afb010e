/// A heading that begins with `#`.
struct MarkdownHeading {
    /// 1 to 6.
    let level: Int
    /// The heading's text, without the `#` before and after it.
    let content: Range<Int>

    /// Reads the heading; nil if the line is none.
    init?(_ line: MarkdownLine, in text: [UInt8]) {
        let range = line.content
        level = text[range].prefix { $0 == UInt8(ascii: "#") }.count
        guard 1...6 ~= level else { return nil }
        var start = range.lowerBound + level
        guard start == range.upperBound || Self.isBlank(text[start]) else { return nil }
        while start < range.upperBound, Self.isBlank(text[start]) { start += 1 }
        var end = range.upperBound
        while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
        if end > start, !Self.isBlank(text[end - 1]) { end = range.upperBound }
        content = start..<end
    }

    /// The level of the heading that a line of `=` or `-` makes of the paragraph above it; nil for other lines.
    static func underlineLevel(_ line: MarkdownLine, in text: [UInt8]) -> Int? {
        guard let first = text[line.content].first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"),
            line.indent < 4, text[line.content].allSatisfy({ $0 == first })
        else { return nil }
        return first == UInt8(ascii: "=") ? 1 : 2
    }

    /// Whether a line is a rule: three or more `-`, `*` or `_`, with or without spaces between.
    static func isThematicBreak(_ line: MarkdownLine, in text: [UInt8]) -> Bool {
        guard let first = text[line.content].first,
            first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
        else { return false }
        var marks = 0
        for byte in text[line.content] {
            if byte == first { marks += 1 } else if !isBlank(byte) { return false }
        }
        return marks >= 3
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
