import Documents

/// Reads plain text: its text is itself, and its lines are its paragraphs, unless it was wrapped by hand.
struct PlainTextReader: DocumentReader {
    let limits: ExtractionLimits

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let decoded = try TextDecoding.decode(bytes, isMarkup: false)
        let text = decoded.utf8
        guard text.count <= limits.outputBytes else { throw .tooMuchText(limit: limits.outputBytes) }

        let lines = UTF8Text.lines(of: text)
        let wrapping = HardWrapping(lines: lines, in: text)
        let pageBreaks = Set(decoded.pageBreaks)
        var pages = PageNumbering(breaks: decoded.pageBreaks)
        var blocks: [Block] = []
        for (index, line) in lines.enumerated() {
            let content = UTF8Text.trimmed(line, in: text)
            guard !content.isEmpty else { continue }
            // A new page does not continue a line: what stands there may be a footer.
            if index > 0, wrapping.continues(line: index), !pageBreaks.contains(lines[index - 1].upperBound) {
                let last = blocks[blocks.count - 1].range
                blocks[blocks.count - 1].range = last.lowerBound..<content.upperBound
            } else {
                guard blocks.count < limits.blocks else { throw .tooMuchText(limit: limits.outputBytes) }
                blocks.append(Block(kind: .paragraph, range: content, page: pages.page(at: content.lowerBound)))
            }
        }
        return SourceText(
            text: String(decoding: text, as: UTF8.self), blocks: blocks, format: DocumentFormat.text.rawValue,
            encoding: decoded.encoding, extraction: decoded.record)
    }
}
