/// Tells tables of data from those that only place text on the page, as letterheads and signatures do:
/// `ĐẢNG BỘ THÀNH PHỐ` on the left, `ĐẢNG CỘNG SẢN VIỆT NAM` on the right.
struct HTMLTableRoles {
    private let layoutTables: Set<Int>
    private let columns: [Int: [[Range<Int>]]]

    /// Looks at all tables of a page.
    init(of tree: HTMLTree) {
        var layoutTables: Set<Int> = []
        var columns: [Int: [[Range<Int>]]] = [:]
        func close(_ table: Table) {
            if table.isLayout { layoutTables.insert(table.index) }
            columns[table.index] = table.columnsSideBySide
        }
        var open: [Table] = []
        for (index, node) in tree.nodes.enumerated() {
            while let table = open.last, table.end <= index {
                close(table)
                open.removeLast()
            }
            switch node.content {
            case .text(let range):
                guard let table = open.last, table.isInEmptyCell else { continue }
                let text = UTF8Text.trimmed(range, in: tree.characters)
                guard !text.isEmpty else { continue }
                open[open.count - 1].fillCell(startingWith: String(decoding: tree.characters[text], as: UTF8.self))
            case .element(let element):
                if !open.isEmpty { open[open.count - 1].add(element, range: index..<node.end) }
                if element.kind == .table { open.append(Table(element, index: index, end: node.end)) }
            }
        }
        for table in open { close(table) }
        self.layoutTables = layoutTables
        self.columns = columns
    }

    /// The cells of a table's columns, from the top down, if it is to be read column by column: a letterhead, a signature.
    func columns(ofTableAt index: Int) -> [[Range<Int>]]? { columns[index] }

    /// Whether the table at an index is there for the layout.
    func isLayout(tableAt index: Int) -> Bool { layoutTables.contains(index) }
}

extension HTMLTableRoles {
    /// What is known of a table while it is open.
    private struct Table {
        let index: Int
        let end: Int
        private let isBordered: Bool
        private var saysLayout: Bool
        private var hasHeader = false
        private var hasTable = false
        private var hasStructure = false
        private var hasLines = false
        private var isInCell = false
        private var columns = 0
        private var filledInRow = 0
        private var rows: [[Range<Int>]] = []
        private var hasMotto = false
        private(set) var isInEmptyCell = false

        init(_ element: HTMLElement, index: Int, end: Int) {
            self.index = index
            self.end = end
            isBordered = element.isBordered
            saysLayout = element.isPresentation
        }

        mutating func add(_ element: HTMLElement, range: Range<Int>) {
            switch element.kind {
            case .table: hasTable = true
            case .tableHead, .caption: hasHeader = true
            case .tableRow:
                filledInRow = 0
                rows.append([])
            case .tableCell(let isHeader):
                if !rows.isEmpty { rows[rows.count - 1].append(range) }
                hasHeader = hasHeader || isHeader
                isInCell = true
                isInEmptyCell = true
            case .heading, .orderedList, .unorderedList: hasStructure = true
            case .block, .lineBreak, .preformatted, .rule: hasLines = hasLines || isInCell
            default: break
            }
        }

        /// Notes that the cell has text; an empty one is a gap between two columns.
        mutating func fillCell(startingWith text: String) {
            isInEmptyCell = false
            hasMotto = hasMotto || rows.count <= 2 && Motto.opens(text)
            filledInRow += 1
            columns = max(columns, filledInRow)
        }

        /// The most rows that a letterhead and a signature take.
        private static let (letterheadRows, signatureRows) = (6, 3)

        /// The columns, if the table is a letterhead or a signature.
        var columnsSideBySide: [[Range<Int>]]? {
            guard columns == 2, rows.count > 1, !hasTable,
                hasMotto && rows.count <= Self.letterheadRows || isLayout && rows.count <= Self.signatureRows
            else { return nil }
            return (0..<(rows.map(\.count).max() ?? 0)).map { column in
                rows.compactMap { column < $0.count ? $0[column] : nil }
            }
        }

        /// A table with lines of text in its cells is one of layout, if it has no more than two columns and nothing
        /// of a table's looks.
        var isLayout: Bool {
            if saysLayout || hasTable { return true }
            if hasMotto, rows.count <= Self.letterheadRows { return true }
            if hasHeader || isBordered { return false }
            return hasStructure || hasLines && columns <= 2
        }
    }
}
