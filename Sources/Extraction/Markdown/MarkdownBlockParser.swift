import Documents

/// Finds the blocks of a Markdown text, line by line, and adds them to a builder.
struct MarkdownBlockParser {
    private let text: [UInt8]
    private let lines: [Range<Int>]
    private var pages: PageNumbering
    private var builder: SourceTextBuilder

    /// The paragraph or list item that the next line may continue.
    private var open: OpenBlock?
    /// Whether what is open, or was last, belongs to a list.
    private var isInList = false
    /// What is left of a line of which a comment was the first part.
    private var restOfLine: Range<Int>?
    /// Where the last `-->` of the text lies, so that an unclosed comment is known at once.
    private let lastCommentEnd: Int

    init(text: [UInt8], lines: [Range<Int>], pages: PageNumbering, builder: SourceTextBuilder) {
        self.text = text
        self.lines = lines
        self.pages = pages
        self.builder = builder
        lastCommentEnd = MarkdownComment.lastEnd(in: text)
    }

    private struct OpenBlock {
        var kind: Block.Kind
        var marker: [UInt8]
        var content: [UInt8]
        var start: Int
        var quoteDepth: Int
    }

    /// Reads all lines from the one given on.
    mutating func parse(from first: Int) throws(ExtractionError) -> SourceTextBuilder {
        var index = first
        while index < lines.count {
            let line = restOfLine ?? lines[index]
            restOfLine = nil
            index = try parse(line, at: index)
        }
        try close()
        return builder
    }

    /// Reads a line, or the rest of one, and returns the index of the next.
    private mutating func parse(_ range: Range<Int>, at index: Int) throws(ExtractionError) -> Int {
        let line = MarkdownLine(range, in: text)
        let content = line.content
        guard !content.isEmpty else {
            try close()
            return index + 1
        }
        if let open, line.quoteDepth > open.quoteDepth { try close() }
        if MarkdownComment.begins(at: content.lowerBound, in: text), content.lowerBound < lastCommentEnd,
            let end = MarkdownComment.end(from: content.lowerBound + 4, to: text.count, in: text)
        {
            return try skipComment(from: index, to: end)
        }
        if let fence = MarkdownFence(line, in: text) {
            return try addCode(after: index, fence: fence, quoteDepth: line.quoteDepth)
        }
        if let heading = MarkdownHeading(line, in: text) {
            try close()
            try add(.heading(level: heading.level), Array(text[heading.content]), from: content.lowerBound)
            isInList = false
            return index + 1
        }
        if let level = MarkdownHeading.underlineLevel(line, in: text), open?.kind == .paragraph,
            open?.quoteDepth == line.quoteDepth
        {
            open?.kind = .heading(level: level)
            try close()
            return index + 1
        }
        if MarkdownHeading.isThematicBreak(line, in: text) {
            try close()
            isInList = false
            return index + 1
        }
        if let item = MarkdownListMarker(line, in: text), item.mayBegin(afterParagraph: open != nil && !isInList) {
            try close()
            isInList = true
            begin(.listItem, marker: item.shown, text[item.content], at: content.lowerBound, line)
            return index + 1
        }
        let nextLine = index + 1 < lines.count ? lines[index + 1] : nil
        if let table = MarkdownTable(header: line, delimiter: nextLine, in: text) {
            return try addTable(table, from: index)
        }
        addText(line)
        return index + 1
    }

    // MARK: - Paragraphs and items

    private mutating func begin(
        _ kind: Block.Kind, marker: [UInt8], _ content: ArraySlice<UInt8>, at start: Int, _ line: MarkdownLine
    ) {
        open = OpenBlock(
            kind: kind, marker: marker, content: Array(content), start: start, quoteDepth: line.quoteDepth)
    }

    private mutating func addText(_ line: MarkdownLine) {
        if open == nil {
            if line.indent < 2 { isInList = false }
            begin(.paragraph, marker: [], text[line.content], at: line.content.lowerBound, line)
        } else {
            if open?.content.isEmpty == false { open?.content.append(UInt8(ascii: "\n")) }
            open?.content.append(contentsOf: text[line.content])
        }
    }

    private mutating func close() throws(ExtractionError) {
        guard let block = open else { return }
        open = nil
        try add(block.kind, block.content, marker: block.marker, from: block.start)
    }

    private mutating func add(
        _ kind: Block.Kind, _ content: [UInt8], marker: [UInt8] = [], from start: Int
    ) throws(ExtractionError) {
        let inline = MarkdownInline.text(of: content)
        // A bullet without text is nothing; a number without text was typed all the same.
        guard !inline.text.isEmpty || marker.first != UInt8(ascii: "-") else { return }
        let isCaption = inline.isImageAlone && kind == .paragraph
        try builder.append(isCaption ? .caption : kind, marker + inline.text, page: pages.page(at: start))
    }

    // MARK: - Comments, code, tables

    /// Passes over a comment that begins a line, and has what follows it on its last line read next.
    private mutating func skipComment(from index: Int, to end: Int) throws(ExtractionError) -> Int {
        try close()
        var last = index
        while lines[last].upperBound < end { last += 1 }
        restOfLine = end..<lines[last].upperBound
        return last
    }

    private mutating func addCode(
        after index: Int, fence: MarkdownFence, quoteDepth: Int
    ) throws(ExtractionError) -> Int {
        try close()
        var code: [UInt8] = []
        var next = index + 1
        while next < lines.count {
            let line = MarkdownLine(lines[next], in: text)
            if fence.isClosed(by: line, in: text) {
                next += 1
                break
            }
            code.append(contentsOf: text[quoteDepth > 0 ? line.content : lines[next]])
            code.append(UInt8(ascii: "\n"))
            next += 1
        }
        try builder.append(.paragraph, code, page: pages.page(at: lines[index].lowerBound))
        return next
    }

    private mutating func addTable(_ table: MarkdownTable, from index: Int) throws(ExtractionError) -> Int {
        try close()
        isInList = false
        try addRow(table.header, from: lines[index].lowerBound)
        var next = index + 2
        while next < lines.count {
            let line = MarkdownLine(lines[next], in: text)
            guard table.mayContain(line, in: text) else { break }
            try addRow(MarkdownTable.cells(of: line.content, in: text), from: lines[next].lowerBound)
            next += 1
        }
        return next
    }

    private mutating func addRow(_ cells: [[UInt8]], from start: Int) throws(ExtractionError) {
        let texts = cells.map { MarkdownInline.text(of: $0).text }
        guard texts.contains(where: { !$0.isEmpty }) else { return }
        try builder.append(.tableRow, Array(texts.joined(separator: " | ".utf8)), page: pages.page(at: start))
    }
}
