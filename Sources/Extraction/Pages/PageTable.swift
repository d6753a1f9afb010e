/// Puts the rows of a table on a page together: a cell of several lines is one cell.
struct PageTable {
    private struct Cell {
        var x: ClosedRange<Double>
        var text: String
        var font: String?

        /// Its lines as one run.
        var run: TextRun { TextRun(text: text.replacing("\n", with: " "), font: font) }
    }

    private var rows: [[Cell]] = []
    private var blocks: Set<Int> = []
    private var bottom = -Double.infinity

    /// Reads lines that stand side by side, row by row.
    init(_ visualRows: [[PageLine]]) {
        for row in visualRows { add(row) }
    }

    /// The rows, cells from left to right; the lines of a cell are joined, those of a row of one cell stand by themselves.
    var cells: [[TextRun]] {
        rows.flatMap { row in
            row.count > 1
                ? [row.map(\.run)]
                : row.flatMap { cell in
                    cell.text.split(separator: "\n").map { [TextRun(text: String($0), font: cell.font)] }
                }
        }
    }

    private mutating func add(_ lines: [PageLine]) {
        let top = lines.map(\.y.lowerBound).min() ?? 0
        let height = lines.map(\.height).max() ?? 0
        // Lines of one block of text are of one cell; and so is a row without a first cell that stands close below.
        let sharesBlock = lines.contains { blocks.contains($0.block) }
        let lacksFirst =
            rows.last?.first.map { first in lines.allSatisfy { $0.x.lowerBound > first.x.upperBound } } ?? false
        if !rows.isEmpty, !beginsNumbered(lines), sharesBlock || lacksFirst && top - bottom < height * 0.6 {
            for line in lines { append(line) }
            blocks.formUnion(lines.map(\.block))
        } else {
            rows.append(lines.map { Cell(x: $0.x, text: $0.text, font: $0.font) })
            blocks = Set(lines.map(\.block))
        }
        bottom = lines.map(\.y.upperBound).max() ?? bottom
    }

    /// Whether a number stands below the number of the row before, so that a new row begins whatever else goes on.
    private func beginsNumbered(_ lines: [PageLine]) -> Bool {
        guard let first = rows.last?.first, let line = lines.first, line.x.overlaps(first.x) else { return false }
        return line.text.utf8.count <= 6 && line.text.contains(where: \.isNumber)
    }

    private mutating func append(_ line: PageLine) {
        let row = rows.count - 1
        if let cell = rows[row].firstIndex(where: { $0.x.overlaps(line.x) }) {
            rows[row][cell].text += "\n" + line.text
            let x = rows[row][cell].x
            rows[row][cell].x = min(x.lowerBound, line.x.lowerBound)...max(x.upperBound, line.x.upperBound)
        } else {
            let index = rows[row].firstIndex { $0.x.lowerBound > line.x.lowerBound } ?? rows[row].count
            rows[row].insert(Cell(x: line.x, text: line.text, font: line.font), at: index)
        }
    }
}
