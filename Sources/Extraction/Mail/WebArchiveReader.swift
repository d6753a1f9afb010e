import Documents

/// Reads a web page that was saved with its pictures in one file, as Word and browsers do (MHTML, RFC 2557).
struct WebArchiveReader: DocumentReader {
    let limits: ExtractionLimits

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let page = Self.pages(of: MIMEPart(bytes[...]), depth: 0).first
        guard let page else { throw .noText }
        var source = try HTMLReader(limits: limits).read(MailText.utf8(page.content, charset: page.charset))
        source.format = DocumentFormat.mhtml.rawValue
        return source
    }

    private static func pages(of part: MIMEPart, depth: Int) -> [MIMEPart] {
        if part.type == "text/html" { return [part] }
        guard depth < MailReader.maximumDepth else { return [] }
        return part.parts.flatMap { pages(of: $0, depth: depth + 1) }
    }
}
