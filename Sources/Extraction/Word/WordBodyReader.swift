import Documents

/// Reads the body of a Word document, or of one of its notes, into blocks.
///
/// It recurses into what it reads: libxml2 lets elements nest no deeper than 256.
struct WordBodyReader {
    private let tree: WordTree
    private let styles: WordStyles
    private var numbering: WordNumbering
    private var pages: WordPages
    /// The notes' blocks by their ids.
    private let footnotes: [String: [BlockDraft]]
    private let endnotes: [String: [BlockDraft]]

    private var runs = RunCollector()
    /// The page on which the paragraph's text begins.
    private var startPage: Int?
    private var textBoxes: [Int] = []
    /// The runs of paragraphs whose end was deleted, so that they go on in the next.
    private var carried: [TextRun] = []
    private var pendingFootnotes: [BlockDraft] = []
    private var pendingEndnotes: [BlockDraft] = []
    private var footnoteCount = 0
    private var endnoteCount = 0
    private var holdsTable = false
    private var isInCell = false

    init(
        tree: WordTree, styles: WordStyles, numbering: WordNumbering, footnotes: [String: [BlockDraft]] = [:],
        endnotes: [String: [BlockDraft]] = [:]
    ) {
        self.tree = tree
        self.styles = styles
        self.numbering = numbering
        self.footnotes = footnotes
        self.endnotes = endnotes
        pages = WordPages(tree)
    }

    /// How many pages were met; nil if pages cannot be told.
    var pageCount: Int? { pages.current }

    /// Reads all that is in a node, and the notes that it refers to.
    mutating func read(_ body: Int, into blocks: inout RunBlocks) throws(ExtractionError) {
        for child in tree.children(of: body) {
            for draft in readBlock(child) + pendingFootnotes {
                try blocks.append(draft.kind, draft.runs, page: draft.page)
            }
            pendingFootnotes = []
        }
        if !carried.isEmpty { try blocks.append(.paragraph, carried, page: pages.current) }
        for draft in pendingEndnotes { try blocks.append(draft.kind, draft.runs, page: draft.page) }
    }

    /// The blocks of a container: a cell, a text box, a note.
    mutating func readBlocks(of container: Int) -> [BlockDraft] {
        var drafts: [BlockDraft] = []
        for child in tree.children(of: container) { drafts += readBlock(child) }
        return drafts
    }

    private mutating func readBlock(_ node: Int) -> [BlockDraft] {
        switch tree.nodes[node].name {
        case .paragraph: return readParagraph(node)
        case .table: return readTable(node)
        case .deleted, .movedFrom, .section, .tableProperties, .tableCellProperties: return []
        case .alternateContent: return chosenBranch(of: node).map { readBlocks(of: $0) } ?? []
        default: return tree.nodes[node].text == nil ? readBlocks(of: node) : []
        }
    }

    /// Of the versions of a content, the newest; both say the same.
    private func chosenBranch(of alternates: Int) -> Int? {
        tree.child(.choice, of: alternates) ?? tree.child(.fallback, of: alternates)
    }

    // MARK: - Paragraphs

    private mutating func readParagraph(_ node: Int) -> [BlockDraft] {
        let outer = (runs, startPage, textBoxes)
        defer { (runs, startPage, textBoxes) = outer }
        runs = RunCollector()
        textBoxes = []
        let own = tree.child(.paragraphProperties, of: node)
        let style = own.flatMap { tree.value(.value, ofChild: .paragraphStyle, of: $0) }
        let ofStyle = styles.paragraph(style)
        let properties = own.map { styles.paragraphProperties($0, in: tree).over(ofStyle) } ?? ofStyle
        if let own, tree.isOn(.pageBreakBefore, in: own) == true { pages.passExplicit() }
        startPage = nil
        runs.append(carried)
        carried = []
        readInline(node, paragraph: ofStyle)

        var kind = Block.Kind.paragraph
        var marker: TextRun?
        if let list = properties.numberID, list != "0" {
            marker = numbering.marker(list: list, level: properties.numberLevel, style: style)
            if marker?.font == nil { marker?.font = styles.run(.init(), style: nil, paragraph: ofStyle).font }
        }
        if let level = properties.outlineLevel, 0...8 ~= level {
            kind = .heading(level: level + 1)
        } else if marker != nil {
            kind = .listItem
        }
        let isDropCapital =
            own.flatMap { tree.value(.dropCapital, ofChild: .frame, of: $0) }.map { $0 != "none" } ?? false
        let isJoined =
            isDropCapital
            || own.flatMap { tree.child(.runProperties, of: $0) }.flatMap { tree.child(.deleted, of: $0) } != nil
        var drafts: [BlockDraft] = []
        if isJoined {
            carried = runs.take()
        } else if !runs.isBlank || isInCell && marker?.text.contains(where: \.isNumber) == true {
            // A column of numbers is often nothing but empty numbered paragraphs.
            drafts.append(
                BlockDraft(
                    kind: kind, runs: (marker.map { [runs.isBlank ? $0.trimmed : $0] } ?? []) + runs.take(),
                    page: startPage ?? pages.current))
        }
        for box in textBoxes { drafts += readBlocks(of: box) }
        return drafts
    }

    private mutating func readInline(_ parent: Int, paragraph: WordStyles.Properties) {
        for node in tree.children(of: parent) {
            switch tree.nodes[node].name {
            case .run: readRun(node, paragraph: paragraph)
            case .deleted, .movedFrom, .paragraphProperties, .ruby: break
            case .alternateContent: chosenBranch(of: node).map { readInline($0, paragraph: paragraph) }
            case .mathText: append(tree.wholeText(of: node), font: nil)
            case .textBox: textBoxes.append(node)
            default: if tree.nodes[node].text == nil { readInline(node, paragraph: paragraph) }
            }
        }
    }

    private mutating func readRun(_ run: Int, paragraph: WordStyles.Properties) {
        var own = WordStyles.Properties()
        var style: String?
        if let properties = tree.child(.runProperties, of: run) {
            own = styles.runProperties(properties, in: tree)
            style = tree.value(.value, ofChild: .runStyle, of: properties)
        }
        let properties = styles.run(own, style: style, paragraph: paragraph)
        guard properties.isHidden != true else { return }
        // In an old encoding the bytes of small letters are not those letters'.
        let isCapital = properties.isCapital == true && properties.font.flatMap { LegacyFont($0) } == nil
        for node in tree.children(of: run) { readRunContent(node, font: properties.font, isCapital: isCapital) }
    }

    private mutating func readRunContent(_ node: Int, font: String?, isCapital: Bool) {
        switch tree.nodes[node].name {
        case .text:
            let text = SymbolFont.shown(tree.wholeText(of: node), font: font)
            append(isCapital ? text.uppercased() : text, font: font)
        case .tab, .positionedTab: append("\t", font: font)
        case .carriageReturn: append("\n", font: font)
        case .noBreakHyphen: append("-", font: font)
        case .softHyphen: append("\u{AD}", font: font)
        case .renderedPageBreak: pages.passRendered()
        case .lineBreak:
            if tree.value(.type, of: node) == "page" { pages.passExplicit() } else { append("\n", font: font) }
        case .symbol:
            let own = tree.value(.font, of: node)
            let value = tree.value(.character, of: node).flatMap { UInt32($0, radix: 16) }
            append(value.map { SymbolFont.sign($0, font: own) } ?? "", font: own)
        case .footnoteReference: refer(to: node, isFootnote: true)
        case .endnoteReference: refer(to: node, isFootnote: false)
        case .alternateContent: if let branch = chosenBranch(of: node) { findTextBoxes(in: branch) }
        case .runProperties: break
        default: findTextBoxes(in: node)
        }
    }

    private mutating func append(_ text: String, font: String?) {
        if startPage == nil, text.utf8.contains(where: { $0 > 0x20 }) { startPage = pages.current }
        runs.append(text, font: font)
    }

    private mutating func findTextBoxes(in node: Int) {
        for child in tree.children(of: node) where tree.nodes[child].text == nil {
            switch tree.nodes[child].name {
            case .textBox: textBoxes.append(child)
            case .alternateContent: if let branch = chosenBranch(of: child) { findTextBoxes(in: branch) }
            default: findTextBoxes(in: child)
            }
        }
    }

    private mutating func refer(to node: Int, isFootnote: Bool) {
        guard let id = tree.value(.identifier, of: node), var note = (isFootnote ? footnotes : endnotes)[id],
            !note.isEmpty
        else { return }
        let mark: String
        if isFootnote {
            footnoteCount += 1
            mark = "[\(footnoteCount)]"
        } else {
            endnoteCount += 1
            mark = "[\(Numerals.roman(endnoteCount).lowercased())]"
        }
        append(mark, font: nil)
        note[0].runs.insert(TextRun(text: mark + " ", font: nil), at: 0)
        for index in note.indices { note[index].page = pages.current }
        if isFootnote { pendingFootnotes += note } else { pendingEndnotes += note }
    }

    // MARK: - Tables

    private mutating func readTable(_ table: Int) -> [BlockDraft] {
        holdsTable = false
        var draft = TableDraft()
        var cells = 0
        var borderedCells = 0
        let isBordered = isBordered(table)
        for row in parts(.tableRow, of: table) {
            if let properties = tree.child(.tableRowProperties, of: row),
                tree.child(.deleted, of: properties) != nil
            {
                continue
            }
            let start = pages.number
            var end = start
            var contents: TableDraft.Row = []
            for cell in parts(.tableCell, of: row) {
                // Each cell of a row that is broken over two pages notes the break.
                pages.number = start
                let properties = tree.child(.tableCellProperties, of: cell)
                let ownBorders = properties.flatMap { tree.child(.cellBorders, of: $0) }
                    .map { tree.hasVisibleBorder(in: $0) }
                let isCovered =
                    properties.flatMap { tree.child(.verticalMerge, of: $0) }
                    .map { tree.value(.value, of: $0) != "restart" } ?? false
                let isInnermost = isInCell
                isInCell = true
                contents.append(isCovered ? [] : readBlocks(of: cell))
                isInCell = isInnermost
                end = max(end, pages.number)
                cells += 1
                if ownBorders ?? isBordered { borderedCells += 1 }
            }
            pages.number = end
            draft.rows.append(contents)
        }
        draft.isBordered = borderedCells * 2 > cells
        draft.holdsTable = holdsTable
        holdsTable = true
        return draft.blocks
    }

    private func isBordered(_ table: Int) -> Bool {
        guard let properties = tree.child(.tableProperties, of: table) else { return false }
        if let own = tree.child(.tableBorders, of: properties) { return tree.hasVisibleBorder(in: own) }
        let style = tree.value(.value, ofChild: .tableStyle, of: properties)
        return style.flatMap { styles.style($0).hasBorders } ?? false
    }

    /// The rows of a table or the cells of a row, through the elements that may wrap them.
    private func parts(_ name: WordName, of parent: Int) -> [Int] {
        var parts: [Int] = []
        for node in tree.children(of: parent) where tree.nodes[node].text == nil {
            switch tree.nodes[node].name {
            case name: parts.append(node)
            case nil: parts += self.parts(name, of: node)
            default: break
            }
        }
        return parts
    }
}
