import CLibXML2

/// Has libxml2 parse a page, and takes its elements and text as it finds them.
///
/// No tree of libxml2's is built: ours is smaller, and the depth of elements is ours to limit. Nothing outside the
/// page is ever loaded; the parser's options say so, and no entity is defined but those of HTML.
enum HTMLParser {
    /// Parses a page given in UTF-8.
    static func parse(_ page: [UInt8], limits: ExtractionLimits) throws(ExtractionError) -> HTMLTree {
        guard let size = Int32(exactly: page.count) else {
            throw .tooLarge(bytes: page.count, limit: Int(Int32.max))
        }
        ParserLibrary.start()
        guard let context = htmlNewParserCtxt() else { throw .outOfMemory(limit: limits.memoryBytes) }
        defer { htmlFreeParserCtxt(context) }
        let events = HTMLParserEvents(context: context, maximumDepth: limits.nestingDepth)
        context.pointee.userData = Unmanaged.passUnretained(events).toOpaque()
        context.pointee.sax?.pointee = HTMLParserEvents.handler

        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
        page.withUnsafeBytes { bytes in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            let document = htmlCtxtReadMemory(context, start, size, nil, "UTF-8", options)
            if let document { xmlFreeDoc(document) }
        }
        return try withExtendedLifetime(events) { () throws(ExtractionError) -> HTMLTree in
            if events.isTooDeep { throw .tooDeeplyNested(limit: limits.nestingDepth) }
            if context.pointee.errNo == Int32(XML_ERR_NO_MEMORY.rawValue) {
                throw .outOfMemory(limit: limits.memoryBytes)
            }
            return events.finishedTree()
        }
    }
}
