/// Tells tables of data from those that only place text on the page, as letterheads and signatures do:
/// `ĐẢNG BỘ THÀNH PHỐ` on the left, `ĐẢNG CỘNG SẢN VIỆT NAM` on the right.
struct HTMLTableRoles {
    private let layoutTables: Set<Int>

    /// Looks at all tables of a page.
    init(of tree: HTMLTree) {
        var layoutTables: Set<Int> = []
        var open: [Table] = []
        for (index, node) in tree.nodes.enumerated() {
            while let table = open.last, table.end <= index {
                if table.isLayout { layoutTables.insert(table.index) }
                open.removeLast()
            }
            switch node.content {
            case .text(let range):
                guard let table = open.last, table.isInEmptyCell else { continue }
                if !UTF8Text.trimmed(range, in: tree.characters).isEmpty { open[open.count - 1].fillCell() }
            case .element(let element):
                if !open.isEmpty { open[open.count - 1].add(element) }
                if element.kind == .table { open.append(Table(element, index: index, end: node.end)) }
            }
        }
        for table in open where table.isLayout { layoutTables.insert(table.index) }
        self.layoutTables = layoutTables
    }

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
        private(set) var isInEmptyCell = false

        init(_ element: HTMLElement, index: Int, end: Int) {
            self.index = index
            self.end = end
            isBordered = element.isBordered
            saysLayout = element.isPresentation
        }

        mutating func add(_ element: HTMLElement) {
            switch element.kind {
            case .table: hasTable = true
            case .tableHead, .caption: hasHeader = true
            case .tableRow: filledInRow = 0
            case .tableCell(let isHeader):
                hasHeader = hasHeader || isHeader
                isInCell = true
                isInEmptyCell = true
            case .heading, .orderedList, .unorderedList: hasStructure = true
            case .block, .lineBreak, .preformatted, .rule: hasLines = hasLines || isInCell
            default: break
            }
        }

        /// Notes that the cell has text; an empty one is a gap between two columns.
        mutating func fillCell() {
            isInEmptyCell = false
            filledInRow += 1
            columns = max(columns, filledInRow)
        }

        /// A table with lines of text in its cells is one of layout, if it has no more than two columns and nothing
        /// of a table's looks.
        var isLayout: Bool {
            if saysLayout || hasTable { return true }
            if hasHeader || isBordered { return false }
            return hasStructure || hasLines && columns <= 2
        }
    }
}
