/// A table in the form of GitHub: a row, a row of dashes with as many cells, and more rows.
struct MarkdownTable {
    /// The cells of the first row.
    let header: [[UInt8]]
    private let quoteDepth: Int

    /// Reads the first two rows; nil if they are not a table's.
    init?(header line: MarkdownLine, delimiter next: Range<Int>?, in text: [UInt8]) {
        guard let next, text[line.content].contains(UInt8(ascii: "|")) else { return nil }
        let delimiter = MarkdownLine(next, in: text)
        guard delimiter.quoteDepth == line.quoteDepth, Self.isDelimiter(text[delimiter.content]) else { return nil }
        header = Self.cells(of: line.content, in: text)
        quoteDepth = line.quoteDepth
        guard Self.cells(of: delimiter.content, in: text).count == header.count else { return nil }
    }

    /// Whether a line after the first two is a row of the table.
    func mayContain(_ line: MarkdownLine, in text: [UInt8]) -> Bool {
        guard !line.content.isEmpty, line.quoteDepth == quoteDepth else { return false }
        return text[line.content].contains(UInt8(ascii: "|"))
    }

    /// The cells of a row, trimmed; `\|` is a bar in a cell.
    static func cells(of row: Range<Int>, in text: [UInt8]) -> [[UInt8]] {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var index = row.lowerBound
        if text[index] == UInt8(ascii: "|") { index += 1 }
        while index < row.upperBound {
            let byte = text[index]
            if byte == UInt8(ascii: "\\"), index + 1 < row.upperBound {
                if text[index + 1] != UInt8(ascii: "|") { cell.append(byte) }
                cell.append(text[index + 1])
                index += 2
                continue
            }
            index += 1
            if byte == UInt8(ascii: "|") {
                cells.append(trimmed(cell))
                cell = []
            } else {
                cell.append(byte)
            }
        }
        if !trimmed(cell).isEmpty || cells.isEmpty { cells.append(trimmed(cell)) }
        return cells
    }

    private static func trimmed(_ cell: [UInt8]) -> [UInt8] {
        Array(cell[UTF8Text.trimmed(0..<cell.count, in: cell)])
    }

    private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
            && line.allSatisfy { byte in
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
                    || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
            }
    }
}
