import Documents
import VietnameseText

/// Joins the lines of pages into paragraphs, over the ends of lines and pages.
struct PageJoiner {
    private(set) var blocks: [BlockDraft] = []
    private let font: String?

    /// The paragraph so far.
    private var runs: [TextRun] = []
    private var startPage = 0
    private var last: (line: PageLine, page: Int, right: Double)?
    /// The notes at the foot of a page, which wait for the paragraph that runs over it to end.
    private var notes: [BlockDraft] = []

    /// Creates a joiner; the font is that of the whole document, if it tells the encoding.
    init(font: String?) {
        self.font = font
    }

    /// Adds a page.
    mutating func add(_ page: Page) {
        let (page, footnotes) = Self.splitFootnotes(of: page)
        let edges = Self.edges(of: page.lines)
        for zone in PageZone.zones(of: page) {
            switch zone {
            case .flow(let lines):
                for line in lines { add(line, of: page, left: edges.lowerBound, right: edges.upperBound) }
            case .columns(let columns):
                finishParagraph()
                for line in columns.joined() { append(.paragraph, [run(of: line)], page: page.number) }
            case .table(let rows):
                finishParagraph()
                for row in PageTable(rows).cells {
                    let cells = row.map { TextRun(text: $0.text, font: $0.font ?? font) }
                    let runs = Array(cells.map { [$0] }.joined(separator: [TextRun(text: " | ", font: font)]))
                    append(row.count > 1 ? .tableRow : .paragraph, runs, page: page.number)
                }
            }
        }
        var joiner = PageJoiner(font: font)
        let noteEdges = Self.edges(of: footnotes)
        for line in footnotes { joiner.add(line, of: page, left: noteEdges.lowerBound, right: noteEdges.upperBound) }
        joiner.finish()
        notes += joiner.blocks
    }

    /// Ends the last paragraph.
    mutating func finish() {
        finishParagraph()
    }

    // MARK: - Paragraphs

    private mutating func add(_ line: PageLine, of page: Page, left: Double, right: Double) {
        if let last, continues(last.line, onPage: last.page, right: last.right, line, of: page, left: left) {
            join(line.text, font: line.font ?? font)
        } else {
            finishParagraph()
            runs = [run(of: line)]
            startPage = page.number
        }
        last = (line, page.number, right)
    }

    private func continues(
        _ previous: PageLine, onPage previousPage: Int, right: Double, _ line: PageLine, of page: Page, left: Double
    ) -> Bool {
        let slack = max(4, line.height * 0.4)
        // What stands at the right of the page alone is a signature; what ends in its middle had room enough.
        guard previous.x.lowerBound <= left + (right - left) * 0.3, previous.x.upperBound > page.width * 0.5 else {
            return false
        }
        guard previous.x.upperBound + line.height * 0.25 + line.firstWordWidth > right - slack else { return false }
        guard line.x.lowerBound <= left + slack || abs(line.x.lowerBound - previous.x.lowerBound) < slack else {
            return false
        }
        guard abs(line.height - previous.height) < max(line.height, previous.height) * 0.3 else { return false }
        let beginsLower = line.text.first?.isLowercase ?? false
        let isEnded = previous.text.last.map { ".;:!?".contains($0) } ?? false
        if page.number != previousPage { return beginsLower || !isEnded }
        guard line.y.lowerBound - previous.y.upperBound < line.height * 1.1 else { return false }
        let utf8 = Array(line.text.utf8)
        return !(isEnded && ItemMarker.begins(0..<utf8.count, in: utf8))
    }

    /// Joins a line to the text before it; a word that was broken at the line's end becomes whole.
    private mutating func join(_ next: String, font: String?) {
        guard let text = runs.last?.text, let end = text.last else {
            runs.append(TextRun(text: next, font: font))
            return
        }
        let before = text.dropLast().last
        if end == "\u{AD}", font == nil {
            dropLast()
            append(next, font: font)
        } else if end == "-", let before, before.isLetter || before.isNumber, next.first?.isWhitespace == false {
            // `TT-` and `BGTVT` keep their hyphen; `implemen-` and `tation` had none.
            let word = text.dropLast().reversed().prefix { $0.isLetter }
            let isBroken =
                before.isLowercase && next.first?.isLowercase == true && word.allSatisfy(\.isASCII)
                && !Syllable.isVietnamese(String(word.reversed()))
            if isBroken { dropLast() }
            append(next, font: font)
        } else {
            append(" " + next, font: font)
        }
    }

    private mutating func append(_ text: String, font: String?) {
        if runs.last?.font == font {
            runs[runs.count - 1].text += text
        } else {
            runs.append(TextRun(text: text, font: font))
        }
    }

    private mutating func dropLast() { runs[runs.count - 1].text.removeLast() }

    private func run(of line: PageLine) -> TextRun { TextRun(text: line.text, font: line.font ?? font) }

    private mutating func finishParagraph() {
        if !runs.isEmpty { append(.paragraph, runs, page: startPage) }
        runs = []
        last = nil
        blocks += notes
        notes = []
    }

    private mutating func append(_ kind: Block.Kind, _ runs: [TextRun], page: Int) {
        blocks.append(BlockDraft(kind: kind, runs: runs, page: page))
    }

    // MARK: - Places

    /// Where the text of a page begins and ends from left to right.
    private static func edges(of lines: [PageLine]) -> ClosedRange<Double> {
        guard !lines.isEmpty else { return 0...0 }
        let ends = lines.map(\.x.upperBound).sorted()
        let right = ends[(ends.count * 9 + 9) / 10 - 1]
        // Short lines in the middle of the page say nothing of its margins.
        let wide = lines.filter { $0.x.upperBound > right - (right - $0.x.lowerBound) * 0.1 }
        let starts = (wide.isEmpty ? lines : wide).map(\.x.lowerBound).sorted()
        let left = starts[starts.count / 10]
        return min(left, right)...max(left, right)
    }

    /// Takes the notes at the foot of a page out of it: smaller letters than the page's, the first line with a number.
    private static func splitFootnotes(of page: Page) -> (Page, [PageLine]) {
        let heights = page.lines.map(\.height).sorted()
        guard !heights.isEmpty else { return (page, []) }
        let usual = heights[heights.count / 2]
        let lines = page.lines.sorted { $0.middle < $1.middle }
        guard var start = lines.lastIndex(where: { $0.height > usual * 0.85 }).map({ $0 + 1 }) else {
            return (page, [])
        }
        while start < lines.count, !lines[start].text.hasPrefix("[") { start += 1 }
        guard start < lines.count, lines[start].middle > page.height * 0.4 else { return (page, []) }
        var rest = page
        rest.lines = Array(lines[..<start])
        return (rest, Array(lines[start...]))
    }
}
