/// A line of Markdown without the `>` of the quotes that it stands in.
struct MarkdownLine {
    /// How many quotes the line says that it stands in.
    private(set) var quoteDepth = 0
    /// White space before the text, in columns.
    private(set) var indent = 0
    /// The text, without white space at its ends.
    let content: Range<Int>

    init(_ range: Range<Int>, in text: [UInt8]) {
        var index = range.lowerBound
        scan: while index < range.upperBound {
            switch text[index] {
            case UInt8(ascii: " "): indent += 1
            case UInt8(ascii: "\t"): indent += 4 - indent % 4
            case UInt8(ascii: ">"):
                quoteDepth += 1
                indent = -1  // one space after it belongs to it
            default: break scan
            }
            index += 1
        }
        indent = max(indent, 0)
        var end = range.upperBound
        while end > index, text[end - 1] == UInt8(ascii: " ") || text[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        content = index..<end
    }
}
