import CLibXML2

/// Has libxml2 parse a part of an office document into an `XMLTree`.
///
/// Nothing outside the document is ever loaded. One that defines entities of its own is refused: office programs write
/// none, and those who do mean harm (`billion laughs`).
enum XMLParser {
    /// The library's name and version.
    static let name = "libxml2 " + LIBXML_DOTTED_VERSION

    /// Parses a document; one that `recovers` is read as far as it can be.
    static func parse<Name>(
        _ bytes: [UInt8], as names: Name.Type, limits: ExtractionLimits, recovers: Bool = false
    ) throws(ExtractionError) -> XMLTree<Name> {
        guard let size = Int32(exactly: bytes.count) else { throw .tooLarge(bytes: bytes.count, limit: Int(Int32.max)) }
        ParserLibrary.start()
        guard let context = xmlNewParserCtxt() else { throw .outOfMemory(limit: limits.memoryBytes) }
        defer { xmlFreeParserCtxt(context) }
        let builder = XMLTreeBuilder<Name>(context: context, maximumDepth: limits.nestingDepth)
        context.pointee.userData = Unmanaged.passUnretained(builder as XMLEvents).toOpaque()
        context.pointee.sax?.pointee = XMLEvents.handler
        let options = Int32(
            XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
                | XML_PARSE_NOCDATA.rawValue | (recovers ? XML_PARSE_RECOVER.rawValue : 0))
        bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            let document = xmlCtxtReadMemory(context, start, size, nil, nil, options)
            if let document { xmlFreeDoc(document) }
        }
        return try withExtendedLifetime(builder) { () throws(ExtractionError) -> XMLTree<Name> in
            if builder.isTooDeep { throw .tooDeeplyNested(limit: limits.nestingDepth) }
            if builder.definesEntities { throw .definesEntities }
            switch xmlParserErrors(UInt32(bitPattern: context.pointee.errNo)) {
            case XML_ERR_NO_MEMORY: throw .outOfMemory(limit: limits.memoryBytes)
            // libxml2 has a limit of its own, 256, which its huge documents alone are free of
            case XML_ERR_INTERNAL_ERROR where context.pointee.wellFormed == 0 && builder.depth >= 250:
                throw .tooDeeplyNested(limit: 256)
            default: break
            }
            guard context.pointee.wellFormed == 1 || recovers else { throw .damaged }
            return builder.finishedTree()
        }
    }
}
