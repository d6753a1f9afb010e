import Documents

/// Reads a web page: the text that a reader sees of its content, block by block.
///
/// libxml2 parses it (`HTMLParser`), what is content is chosen (`HTMLContentSelection`), and the chosen part is read
/// into blocks (`HTMLBlockReader`). No step recurses, so that no depth of elements exhausts the stack.
struct HTMLReader: DocumentReader {
    let limits: ExtractionLimits

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        var decoded = try TextDecoding.decode(bytes, isMarkup: true)
        var tree = try HTMLParser.parse(HTMLConditionals.removed(from: decoded.utf8), limits: limits)
        decoded.legacy = HTMLLegacyText.decode(&tree)
        if let offset = decoded.guessedAt, decoded.legacy == nil { throw .unknownEncoding(offset: offset) }
        tree.removeTransparentBytes()
        var reader = HTMLBlockReader(tree: tree, builder: SourceTextBuilder(limits: limits))
        let selection = HTMLContentSelection(of: tree)
        for range in selection.ranges { try reader.read(range, skipping: selection) }
        var source = try reader.builder.sourceText(
            title: tree.title, format: .html, encoding: decoded.legacy?.encodings.first ?? decoded.encoding)
        source.extraction = decoded.record
        return source
    }
}
