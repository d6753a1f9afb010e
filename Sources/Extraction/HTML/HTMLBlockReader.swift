import Documents

/// Walks through the chosen part of a page and makes blocks of it.
struct HTMLBlockReader {
    /// What the blocks are added to.
    private(set) var builder: SourceTextBuilder
    private let tree: HTMLTree
    private let tableRoles: HTMLTableRoles

    private var open: [OpenElement] = []
    private var inline = HTMLInlineText()
    private var kind = Block.Kind.paragraph
    private var lists: [List] = []
    /// What stands before the text of a list item that has none yet.
    private var pendingMarker: String?
    private var preformattedDepth = 0
    private var layoutTables: [Bool] = []
    /// The cells of the row of data that is open.
    private var row: [[UInt8]]?

    private struct OpenElement {
        let kind: HTMLElementKind
        let end: Int
        let outerBlockKind: Block.Kind
        /// Whether it is a line within a cell, not a block of its own.
        let isInRow: Bool
    }

    private struct List {
        let numbering: HTMLListNumbering?
        let isUnmarked: Bool
        var next: Int
    }

    init(tree: HTMLTree, builder: SourceTextBuilder) {
        self.tree = tree
        self.builder = builder
        tableRoles = HTMLTableRoles(of: tree)
    }

    /// Reads a range of nodes.
    mutating func read(_ range: Range<Int>, skipping selection: HTMLContentSelection) throws(ExtractionError) {
        var index = range.lowerBound
        while index < range.upperBound {
            try leave(until: index)
            let node = tree.nodes[index]
            switch node.content {
            case .text(let text):
                inline.append(tree.characters[text], isPreformatted: preformattedDepth > 0)
                index += 1
            case .element(let element):
                if selection.skips(element, at: index) {
                    index = node.end
                } else {
                    if element.kind != .inline { try enter(element, at: index, end: node.end) }
                    if element.kind == .table, row == nil, let columns = tableRoles.columns(ofTableAt: index) {
                        for cell in columns.joined() { try read(cell, skipping: selection) }
                        index = node.end
                    } else {
                        index += 1
                    }
                }
            }
        }
        try leave(until: range.upperBound)
        try flush()
    }

    // MARK: - Elements

    private mutating func enter(_ element: HTMLElement, at index: Int, end: Int) throws(ExtractionError) {
        if element.kind == .lineBreak { return try breakLine() }
        let isInRow = row != nil
        open.append(OpenElement(kind: element.kind, end: end, outerBlockKind: kind, isInRow: isInRow))
        if isInRow { breakLineInCell() } else { try flush() }
        switch element.kind {
        case .heading(let level): kind = .heading(level: level)
        case .caption: kind = .caption
        case .orderedList: beginList(element, numbering: element.numbering)
        case .unorderedList: beginList(element, numbering: nil)
        case .listItem: beginItem(element)
        case .preformatted: preformattedDepth += 1
        case .table:
            layoutTables.append(tableRoles.isLayout(tableAt: index))
            kind = .paragraph
        case .tableRow where !isInRow && layoutTables.last != true: row = []
        default: break
        }
    }

    private mutating func leave(until index: Int) throws(ExtractionError) {
        while let element = open.last, element.end <= index {
            open.removeLast()
            if element.kind == .tableRow, !element.isInRow, row != nil {
                try endRow()
            } else if element.isInRow {
                if case .tableCell = element.kind { endCell() } else { breakLineInCell() }
            } else {
                try flush()
            }
            switch element.kind {
            case .orderedList, .unorderedList: lists.removeLast()
            case .listItem: pendingMarker = nil
            case .preformatted: preformattedDepth -= 1
            case .table: layoutTables.removeLast()
            default: break
            }
            kind = element.outerBlockKind
        }
    }

    // MARK: - Blocks

    private mutating func flush() throws(ExtractionError) {
        let text = inline.take()
        let trimmed = UTF8Text.trimmed(0..<text.count, in: text)
        guard !trimmed.isEmpty else { return }
        if let marker = pendingMarker {
            pendingMarker = nil
            let isHeading = if case .heading = kind { true } else { false }
            try builder.append(isHeading ? kind : .listItem, Array(marker.utf8) + text[trimmed])
        } else {
            // What follows the first block of an item is a paragraph in it.
            try builder.append(kind == .listItem ? .paragraph : kind, Array(text[trimmed]))
        }
    }

    private mutating func breakLine() throws(ExtractionError) {
        guard row == nil, preformattedDepth == 0 else { return inline.breakLine() }
        // Two in a row are how pages without paragraphs separate them; and the lines of a letterhead or a signature
        // are as much apart as if each were a paragraph.
        let isSecond = !inline.text.isEmpty && inline.isAtLineStart
        let isInLayout = layoutTables.last == true && kind == .paragraph
        if isSecond || isInLayout { try flush() } else { inline.breakLine() }
    }

    // MARK: - Lists

    private mutating func beginList(_ element: HTMLElement, numbering: HTMLListNumbering?) {
        lists.append(List(numbering: numbering, isUnmarked: element.isUnmarked, next: element.number ?? 1))
    }

    private mutating func beginItem(_ element: HTMLElement) {
        var marker = "- "
        if let list = lists.last {
            if let numbering = list.numbering {
                let number = element.number ?? list.next
                marker = numbering.marker(of: number)
                lists[lists.count - 1].next = number + 1
            }
            if list.isUnmarked || element.isUnmarked { marker = "" }
        }
        if row == nil {
            pendingMarker = marker
            kind = .listItem
        } else {
            inline.append(Array(marker.utf8)[...], isPreformatted: false)
        }
    }

    // MARK: - Rows

    private mutating func breakLineInCell() {
        if !inline.isAtLineStart { inline.breakLine() }
    }

    private mutating func endCell() {
        let text = inline.take()
        row?.append(Array(text[UTF8Text.trimmed(0..<text.count, in: text)]))
    }

    private mutating func endRow() throws(ExtractionError) {
        // Text in a row and outside its cells is a mistake of the page's; it is text nevertheless.
        if !inline.isAtLineStart { endCell() }
        let cells = row ?? []
        row = nil
        inline = HTMLInlineText()
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        try builder.append(.tableRow, Array(cells.joined(separator: " | ".utf8)))
    }
}
