import Documents

/// A table while it is read: a table of data becomes rows, one of layout the blocks in its cells.
///
/// Letterheads and signatures are tables of layout: `ĐẢNG BỘ THÀNH PHỐ` on the left, `ĐẢNG CỘNG SẢN VIỆT NAM` on the
/// right. They are read as two columns, each from its top to its end.
struct TableDraft {
    /// A row's cells, each with its blocks; a cell that another one covers has none.
    typealias Row = [[BlockDraft]]

    /// The rows.
    var rows: [Row] = []
    /// Whether most cells have visible borders.
    var isBordered = false
    /// Whether a table lies in one of the cells.
    var holdsTable = false

    /// The most rows that a letterhead and a signature take.
    private static let (letterheadRows, signatureRows) = (6, 3)

    /// The blocks that the table makes.
    var blocks: [BlockDraft] {
        let columns = rows.map { row in row.count { !$0.isEmpty } }.max() ?? 0
        guard isLayout(columns: columns) else { return rows.compactMap(Self.rowBlock) }
        if columns == 2, rows.count <= Self.signatureRows || isLetterhead {
            let width = rows.map(\.count).max() ?? 0
            return (0..<width).flatMap { column in
                rows.flatMap { column < $0.count ? $0[column] : [] }
            }
        }
        return rows.flatMap { $0.flatMap { $0 } }
    }

    private func isLayout(columns: Int) -> Bool {
        if columns <= 1 || holdsTable || isLetterhead { return true }
        let hasLines = rows.contains { row in
            row.contains { cell in cell.count > 1 || cell.first.map { Self.hasLines($0) } == true }
        }
        return !isBordered && columns == 2 && hasLines
    }

    /// Whether the table has the words that head documents of the state or of the party.
    private var isLetterhead: Bool {
        guard rows.count <= Self.letterheadRows else { return false }
        return Motto.opensOne(of: rows.prefix(2).joined().flatMap { $0 })
    }

    private static func hasLines(_ block: BlockDraft) -> Bool { block.runs.contains { $0.text.contains("\n") } }

    /// A row as one block: cells in reading order, separated by ` | `, the lines of a cell by line ends.
    private static func rowBlock(_ row: Row) -> BlockDraft? {
        guard let page = row.first(where: { !$0.isEmpty }).map({ $0[0].page }) else { return nil }
        var runs = RunCollector()
        for (index, cell) in row.enumerated() {
            if index > 0 { runs.append(" | ", font: nil) }
            for (line, block) in cell.enumerated() {
                if line > 0 { runs.append(separator: "\n") }
                runs.append(block.runs)
            }
        }
        return BlockDraft(kind: .tableRow, runs: runs.take(), page: page)
    }
}
