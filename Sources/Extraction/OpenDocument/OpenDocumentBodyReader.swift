import Documents

/// Reads the content of an OpenDocument text or presentation into blocks.
///
/// It recurses into what it reads: libxml2 lets elements nest no deeper than 256.
struct OpenDocumentBodyReader {
    private let tree: OpenDocumentTree
    private let styles: OpenDocumentStyles
    private var lists: OpenDocumentLists
    /// The blocks of embedded documents by the folders that hold them.
    private let objects: [String: [BlockDraft]]

    private var page = 1
    private var hasPages = false
    private var line = CollapsedText()
    private var startPage: Int?
    private var shapes: [Int] = []
    private var isHidden = false
    private var pendingFootnotes: [BlockDraft] = []
    private var pendingEndnotes: [BlockDraft] = []
    private var holdsTable = false
    private var isInCell = false
    private var item: Item?

    /// The item of a list that is being read.
    private struct Item {
        let style: String?
        let level: Int
        var startValue: Int?
        var counters: OpenDocumentLists.Counters
        /// Whether the next paragraph bears the number.
        var isFirst: Bool
    }

    init(
        tree: OpenDocumentTree, styles: OpenDocumentStyles, lists: OpenDocumentLists, objects: [String: [BlockDraft]]
    ) {
        self.objects = objects
        self.tree = tree
        self.styles = styles
        self.lists = lists
    }

    /// How many pages were met; nil if pages cannot be told.
    var pageCount: Int? { hasPages ? page : nil }

    /// Reads all that is in a node.
    mutating func read(_ body: Int, into blocks: inout RunBlocks) throws(ExtractionError) {
        hasPages = tree.nodes.contains { $0.name == .softPageBreak || $0.name == .drawPage }
        for container in tree.children(of: body) where tree.nodes[container].text == nil {
            for child in tree.children(of: container) {
                for draft in readBlock(child) + pendingFootnotes {
                    try blocks.append(draft.kind, draft.runs, page: draft.page)
                }
                pendingFootnotes = []
            }
        }
        for draft in pendingEndnotes { try blocks.append(draft.kind, draft.runs, page: draft.page) }
    }

    /// The blocks of a container: a cell, a text box, a header.
    mutating func readBlocks(of container: Int) -> [BlockDraft] {
        var drafts: [BlockDraft] = []
        for child in tree.children(of: container) { drafts += readBlock(child) }
        return drafts
    }

    private mutating func readBlock(_ node: Int) -> [BlockDraft] {
        guard tree.nodes[node].text == nil else { return [] }
        switch tree.nodes[node].name {
        case .paragraph, .heading: return readParagraph(node)
        case .list: return readList(node)
        case .table: return readTable(node)
        case .trackedChanges, .forms, .annotation: return []
        case .section where tree.value(.display, of: node) == "none": return []
        case .softPageBreak:
            page += 1
            return []
        case .object:
            if let name = tree.value(.reference, of: node), let object = objects[name.trimmingDotSlash] {
                return object.map { BlockDraft(kind: $0.kind, runs: $0.runs, page: hasPages ? page : nil) }
            }
            return readBlocks(of: node)
        case .drawPage:
            defer { page += 1 }
            return readBlocks(of: node)
        default: return readBlocks(of: node)
        }
    }

    // MARK: - Paragraphs

    private mutating func readParagraph(_ node: Int) -> [BlockDraft] {
        let outer = (line, startPage, shapes, isHidden)
        defer { (line, startPage, shapes, isHidden) = outer }
        line = CollapsedText()
        startPage = nil
        shapes = []
        isHidden = false
        let properties = styles.paragraph(tree.value(.styleName, of: node))
        if properties.breaksBefore == true, hasPages, page > 1 || hasText { page += 1 }
        readInline(
            node, font: properties.font, isHidden: properties.isHidden ?? false,
            isCapital: properties.isCapital ?? false)

        var kind = item == nil ? Block.Kind.paragraph : .listItem
        var marker: TextRun?
        if var item, item.isFirst {
            marker = lists.marker(
                style: item.style, level: item.level, startValue: item.startValue, counters: &item.counters)
            item.isFirst = false
            self.item = item
        } else if item != nil {
            kind = .paragraph
        }
        if tree.nodes[node].name == .heading {
            let level = tree.value(.outlineLevel, of: node).flatMap { Int($0) } ?? 1
            kind = .heading(level: min(max(level, 1), 9))
            if item == nil, tree.value(.isListHeader, of: node) != "true" {
                marker = lists.outlineMarker(level: level)
            }
        }
        if marker?.font == nil { marker?.font = properties.font }
        var drafts: [BlockDraft] = []
        // A column of numbers is often nothing but empty numbered paragraphs.
        let isNumberAlone = isInCell && marker?.text.contains(where: \.isNumber) == true
        if !isHidden, !line.runs.isBlank || isNumberAlone {
            hasText = true
            drafts.append(
                BlockDraft(
                    kind: kind,
                    runs: (marker.map { [isNumberAlone && line.runs.isBlank ? $0.trimmed : $0] } ?? [])
                        + line.runs.take(),
                    page: hasPages ? startPage ?? page : nil))
        }
        let outerItem = item
        item = nil
        for shape in shapes { drafts += readBlocks(of: shape) }
        item = outerItem
        return drafts
    }

    /// Whether any text was met, before which a break begins no new page.
    private var hasText = false

    private mutating func readInline(_ parent: Int, font: String?, isHidden: Bool, isCapital: Bool) {
        for node in tree.children(of: parent) {
            if tree.nodes[node].text != nil {
                // In an old encoding the bytes of small letters are not those letters'.
                let text = tree.text(of: node)
                let isShownCapital = isCapital && font.flatMap { LegacyFont($0) } == nil
                if !isHidden { append(isShownCapital ? text.uppercased() : text, font: font) }
                continue
            }
            switch tree.nodes[node].name {
            case .span:
                let own = styles.properties(.text, tree.value(.styleName, of: node))
                readInline(
                    node, font: own.font ?? font, isHidden: own.isHidden ?? isHidden,
                    isCapital: own.isCapital ?? isCapital)
            case .spaces:
                let count = min(tree.value(.count, of: node).flatMap { Int($0) } ?? 1, 1000)
                if !isHidden { line.append(verbatim: String(repeating: " ", count: max(count, 0)), font: font) }
            case .tab: if !isHidden { line.append(verbatim: "\t", font: font) }
            case .lineBreak: if !isHidden { line.append(verbatim: "\n", font: font) }
            case .softPageBreak: page += 1
            case .note: if !isHidden { readNote(node) }
            case .hiddenParagraph: if tree.value(.isHidden, of: node) == "true" { self.isHidden = true }
            case .annotation, .rubyText, .hiddenText, .listNumber, .title, .shapeDescription, .pageNumber: break
            case .frame, .group, .customShape, .rectangle, .ellipse, .path, .polygon, .line, .connector:
                shapes.append(node)
            default: readInline(node, font: font, isHidden: isHidden, isCapital: isCapital)
            }
        }
    }

    private mutating func append(_ text: String, font: String?) {
        if startPage == nil, text.utf8.contains(where: { $0 > 0x20 }) { startPage = page }
        line.append(text, font: font)
    }

    private mutating func readNote(_ node: Int) {
        guard let body = tree.child(.noteBody, of: node) else { return }
        let citation = tree.child(.noteCitation, of: node).map { tree.wholeText(of: $0) } ?? "*"
        let mark = "[\(citation)]"
        line.append(verbatim: mark, font: nil)
        let outerItem = item
        item = nil
        var note = readBlocks(of: body)
        item = outerItem
        guard !note.isEmpty else { return }
        note[0].runs.insert(TextRun(text: mark + " ", font: nil), at: 0)
        if tree.value(.noteClass, of: node) == "endnote" { pendingEndnotes += note } else { pendingFootnotes += note }
    }

    // MARK: - Lists

    private mutating func readList(_ list: Int) -> [BlockDraft] {
        let outer = item
        let style = tree.value(.styleName, of: list) ?? outer?.style
        let level = (outer?.level ?? 0) + 1
        var counters =
            outer?.counters
            ?? lists.counters(
                style: style, continues: tree.value(.continuesList, of: list),
                continuesNumbering: tree.value(.continuesNumbering, of: list) == "true")
        var drafts: [BlockDraft] = []
        for node in tree.children(of: list) {
            let name = tree.nodes[node].name
            guard name == .listItem || name == .listHeader else { continue }
            let start = tree.value(.startValue, of: node).flatMap { Int32($0) }.map(Int.init)
            item = Item(
                style: style, level: level, startValue: start, counters: counters, isFirst: name == .listItem)
            drafts += readBlocks(of: node)
            counters = item?.counters ?? counters
        }
        item = outer
        if item == nil {
            lists.end(counters, identifier: tree.value(.identifier, of: list), style: style)
        } else {
            item?.counters = counters
        }
        return drafts
    }

    // MARK: - Tables

    private mutating func readTable(_ table: Int) -> [BlockDraft] {
        let outerItem = item
        item = nil
        holdsTable = false
        var draft = TableDraft()
        var cells = 0
        var borderedCells = 0
        for row in rows(of: table) {
            guard tree.nodes[row].name == .tableRow else {
                page += 1
                continue
            }
            let start = page
            var end = start
            var contents: TableDraft.Row = []
            for cell in tree.children(of: row) {
                switch tree.nodes[cell].name {
                case .coveredCell: contents.append([])
                case .tableCell:
                    page = start
                    let isInnermost = isInCell
                    isInCell = true
                    contents.append(readBlocks(of: cell))
                    isInCell = isInnermost
                    end = max(end, page)
                    cells += 1
                    let style = styles.properties(.cell, tree.value(.tableStyleName, of: cell))
                    if style.hasBorders == true { borderedCells += 1 }
                default: break
                }
            }
            page = end
            draft.rows.append(contents)
        }
        draft.isBordered = borderedCells * 2 > cells
        draft.holdsTable = holdsTable
        holdsTable = true
        item = outerItem
        return draft.blocks
    }

    /// The rows of a table, and the page breaks between them, through the elements that group them.
    private func rows(of parent: Int) -> [Int] {
        var rows: [Int] = []
        for node in tree.children(of: parent) where tree.nodes[node].text == nil {
            switch tree.nodes[node].name {
            case .tableRow, .softPageBreak: rows.append(node)
            case nil: rows += self.rows(of: node)
            default: break
            }
        }
        return rows
    }
}

extension String {
    /// A reference to a folder of the same package, without the `./` that it may begin with.
    fileprivate var trimmingDotSlash: String { hasPrefix("./") ? String(dropFirst(2)) : self }
}
