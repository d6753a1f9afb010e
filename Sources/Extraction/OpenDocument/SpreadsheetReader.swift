import Documents

/// Reads the sheets of an OpenDocument spreadsheet, row by row.
struct SpreadsheetReader {
    private let tree: OpenDocumentTree
    private let styles: OpenDocumentStyles
    private let spreadsheet: Int

    /// A row or cell is often repeated to the end of the sheet; more copies than this are formatting, not content.
    private static let maximumCopies = 50

    /// Creates a reader; nil if the file is no spreadsheet.
    init?(tree: OpenDocumentTree, styles: OpenDocumentStyles) {
        guard let body = tree.nodes.indices.first(where: { tree.nodes[$0].name == .body }),
            let start = tree.child(.spreadsheet, of: body)
        else { return nil }
        self.tree = tree
        self.styles = styles
        spreadsheet = start
    }

    /// The blocks of all sheets; a sheet's name is a heading if there are several with text.
    func read() -> [BlockDraft] {
        let sheets = (spreadsheet..<tree.nodes[spreadsheet].end).filter { isSheet($0) }
            .map { (name: tree.value(.tableName, of: $0), rows: rows(of: $0)) }
            .filter { !$0.rows.isEmpty }
        var drafts: [BlockDraft] = []
        for (index, sheet) in sheets.enumerated() {
            if sheets.count > 1, let name = sheet.name {
                drafts.append(
                    BlockDraft(kind: .heading(level: 1), runs: [TextRun(text: name, font: nil)], page: index + 1))
            }
            for row in sheet.rows {
                var runs = RunCollector()
                for (index, cell) in row.enumerated() {
                    if index > 0 { runs.append(" | ", font: nil) }
                    runs.append(cell)
                }
                let isRow = row.count { !$0.isEmpty } > 1
                drafts.append(BlockDraft(kind: isRow ? .tableRow : .paragraph, runs: runs.take(), page: index + 1))
            }
        }
        return drafts
    }

    private func isSheet(_ node: Int) -> Bool {
        tree.nodes[node].name == .table && tree.value(.tableDisplay, of: node) != "false"
    }

    /// The rows with text, without the columns at either side that are empty; a row of one cell is that cell.
    private func rows(of sheet: Int) -> [[[TextRun]]] {
        var rows: [(cells: [[TextRun]], filled: Range<Int>)] = []
        for node in sheet..<tree.nodes[sheet].end where tree.nodes[node].name == .tableRow {
            let cells = cells(of: node)
            guard let first = cells.firstIndex(where: { !$0.isEmpty }),
                let last = cells.lastIndex(where: { !$0.isEmpty })
            else { continue }
            rows.append((cells, first..<last + 1))
        }
        // A cell that spans rows leaves the first cells of those below it empty.
        let left = rows.filter { $0.filled.count > 1 }.map(\.filled.lowerBound).min() ?? 0
        return rows.map { row in
            let isSingle = row.filled.count == 1
            return Array(row.cells[(isSingle ? row.filled.lowerBound : left)..<row.filled.upperBound])
        }
    }

    private func cells(of row: Int) -> [[TextRun]] {
        var cells: [[TextRun]] = []
        for node in tree.children(of: row) {
            let name = tree.nodes[node].name
            guard name == .tableCell || name == .coveredCell else { continue }
            let copies = tree.value(.columnsRepeated, of: node).flatMap { Int($0) } ?? 1
            let runs = name == .tableCell ? runs(ofCell: node) : []
            cells.append(contentsOf: repeatElement(runs, count: min(max(copies, 1), Self.maximumCopies)))
        }
        return cells
    }

    private func runs(ofCell cell: Int) -> [TextRun] {
        let font = styles.properties(.cell, tree.value(.tableStyleName, of: cell)).font
        var runs = RunCollector()
        for node in tree.children(of: cell) where tree.nodes[node].name == .paragraph {
            if !runs.runs.isEmpty { runs.append(separator: "\n") }
            var line = CollapsedText()
            read(node, font: font, into: &line)
            runs.append(line.runs.take())
        }
        return runs.isBlank ? [] : runs.take()
    }

    private func read(_ parent: Int, font: String?, into line: inout CollapsedText) {
        for node in tree.children(of: parent) {
            if tree.nodes[node].text != nil {
                line.append(tree.text(of: node), font: font)
                continue
            }
            switch tree.nodes[node].name {
            case .span:
                let own = styles.properties(.text, tree.value(.styleName, of: node)).font
                read(node, font: own ?? font, into: &line)
            case .spaces: line.append(verbatim: " ", font: font)
            case .tab, .lineBreak: line.append(verbatim: " ", font: font)
            case .annotation, .rubyText: break
            default: read(node, font: font, into: &line)
            }
        }
    }
}
