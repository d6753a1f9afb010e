import Documents

/// Reads Markdown: CommonMark with the tables of GitHub, as far as official documents use it.
///
/// The reader is our own because renderers renumber lists, and a quotation must have the number that was typed. It
/// differs from CommonMark where that keeps text: a tag that is not HTML stays (`<Họ và tên>`), indented text is text
/// and not code, `a)` begins a list item as `1)` does. Quotes and lists are flattened; each item is one block.
/// Everything is linear in the length of the file: it is parsed in this process.
struct MarkdownReader: DocumentReader {
    let limits: ExtractionLimits

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let decoded = try TextDecoding.decode(bytes, isMarkup: false)
        let lines = UTF8Text.lines(of: decoded.utf8)
        let frontMatter = FrontMatter(lines: lines, in: decoded.utf8)
        var parser = MarkdownBlockParser(
            text: decoded.utf8, lines: lines, pages: PageNumbering(breaks: decoded.pageBreaks),
            builder: SourceTextBuilder(limits: limits))
        let builder = try parser.parse(from: frontMatter?.lineCount ?? 0)
        var source = try builder.sourceText(
            title: frontMatter?.title, format: .markdown, encoding: decoded.encoding)
        source.extraction = decoded.record
        return source
    }
}
