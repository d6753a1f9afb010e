/// The line that opens fenced code: three or more backticks or tildes.
struct MarkdownFence {
    private let mark: UInt8
    private let length: Int

    /// Reads the opening fence; nil if the line is none.
    init?(_ line: MarkdownLine, in text: [UInt8]) {
        guard let first = text[line.content].first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
            return nil
        }
        let run = text[line.content].prefix { $0 == first }
        let rest = text[run.endIndex..<line.content.upperBound]
        // Backticks after backticks are a code span in a paragraph.
        guard run.count >= 3, first != UInt8(ascii: "`") || !rest.contains(first) else { return nil }
        mark = first
        length = run.count
    }

    /// Whether a line closes the code.
    func isClosed(by line: MarkdownLine, in text: [UInt8]) -> Bool {
        line.content.count >= length && text[line.content].allSatisfy { $0 == mark }
    }
}
