import Documents

/// Reads plain text: its text is itself, and its lines are its paragraphs, unless it was wrapped by hand.
struct PlainTextReader: DocumentReader {
    let limits: ExtractionLimits

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let decoded = try TextDecoding.decode(bytes, isMarkup: false)
        return try read(decoded, String(decoding: decoded.utf8, as: UTF8.self))
    }

    /// The text of what is a text already: mostly itself, which need not be made anew.
    func read(text: String) throws(ExtractionError) -> SourceText {
        let bytes = Array(text.utf8)
        let decoded = try TextDecoding.decode(text: bytes)
        return try read(decoded, decoded.utf8 == bytes ? text : String(decoding: decoded.utf8, as: UTF8.self))
    }

    /// - Parameter string: what was decoded, as it is kept.
    private func read(_ decoded: DecodedText, _ string: String) throws(ExtractionError) -> SourceText {
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
            text: string, blocks: blocks, format: DocumentFormat.text.rawValue,
            encoding: decoded.encoding, extraction: decoded.record)
    }
}
