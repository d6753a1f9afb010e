/// The pages of a PDF document as poppler's `pdftotext -bbox-layout` finds them.
enum PDFPages {
    /// Reads what the program printed.
    static func read(
        _ output: [UInt8], fonts: PDFFonts = PDFFonts(), limits: ExtractionLimits
    ) throws(ExtractionError) -> [Page] {
        // Fonts that name no letters yield control characters, which XML has none of.
        let clean = output.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x20 : $0 }
        let tree = try XMLParser.parse(clean, as: PDFName.self, limits: limits, recovers: true)
        var pages: [Page] = []
        var lines: [(words: [PageWord], block: Int)] = []
        var block = 0
        func finishPage() {
            guard let last = pages.indices.last else { return }
            pages[last] = PageRotation(of: lines.map(\.words)).upright(pages[last], lines)
            lines = []
        }
        for node in tree.nodes.indices {
            switch tree.nodes[node].name {
            case .page:
                finishPage()
                pages.append(
                    Page(
                        number: pages.count + 1, width: number(.width, node, tree), height: number(.height, node, tree),
                        lines: []))
            case .block: block += 1
            case .line where !pages.isEmpty:
                let words = tree.children(of: node).compactMap { child -> PageWord? in
                    guard tree.nodes[child].name == .word else { return nil }
                    let (left, top) = (number(.left, child, tree), number(.top, child, tree))
                    // Fonts whose table has U+01A3 for the glyph of ư are common; the page shows ư.
                    let text = tree.wholeText(of: child).replacing("ƣ", with: "ư").replacing("Ƣ", with: "Ư")
                    guard !text.isEmpty else { return nil }
                    var word = PageWord(
                        text: text, x: left...max(left, number(.right, child, tree)),
                        y: top...max(top, number(.bottom, child, tree)))
                    word.font = fonts.font(of: word, onPage: pages.count - 1)
                    return word
                }
                if !words.isEmpty { lines.append((words, block)) }
            default: break
            }
        }
        finishPage()
        return pages
    }

    private static func number(_ name: PDFName, _ node: Int, _ tree: XMLTree<PDFName>) -> Double {
        let value = tree.value(name, of: node).flatMap { Double($0) } ?? 0
        return value.isFinite ? min(max(value, -1e6), 1e6) : 0
    }

    private enum PDFName: String {
        case page
        case block
        case line
        case word
        case width
        case height
        case left = "xMin"
        case right = "xMax"
        case top = "yMin"
        case bottom = "yMax"
    }
}
