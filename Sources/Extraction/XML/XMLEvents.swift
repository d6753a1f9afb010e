import CLibXML2

/// Receives what libxml2 finds in a document; `XMLTreeBuilder` makes a tree of it.
class XMLEvents {
    /// Whether the document was given up for the depth of its elements.
    fileprivate(set) var isTooDeep = false
    /// Whether it was given up for defining entities.
    fileprivate(set) var definesEntities = false
    fileprivate let context: xmlParserCtxtPtr

    init(context: xmlParserCtxtPtr) {
        self.context = context
    }

    fileprivate func begin(
        _ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {}
    fileprivate func end() {}
    fileprivate func append(_ text: UnsafeBufferPointer<UInt8>) {}

    private func refuseEntities() {
        definesEntities = true
        xmlStopParser(context)
    }

    /// The functions that libxml2 calls; the context they get is the object of this class.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
            guard let name else { return }
            // five pointers an attribute: name, prefix, namespace, start and end of its value
            let list = UnsafeBufferPointer(start: attributes, count: attributes == nil ? 0 : Int(count) * 5)
            XMLEvents.receiver(context)?.begin(name, uri, list)
        }
        handler.endElementNs = { context, _, _, _ in XMLEvents.receiver(context)?.end() }
        handler.characters = { context, text, length in
            XMLEvents.receiver(context)?.append(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.entityDecl = { context, _, _, _, _, _ in XMLEvents.receiver(context)?.refuseEntities() }
        return handler
    }

    private static func receiver(_ context: UnsafeMutableRawPointer?) -> XMLEvents? {
        context.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }
}

/// Makes a tree of what libxml2 finds.
final class XMLTreeBuilder<Name: RawRepresentable<String> & Hashable & Sendable>: XMLEvents {
    private var tree = XMLTree<Name>()
    private let maximumDepth: Int
    /// Known names by the addresses of their parts: libxml2 keeps one copy of each name of a document.
    private var names: [NameKey: Name?] = [:]

    private struct NameKey: Hashable {
        let name: UnsafePointer<xmlChar>
        let uri: UnsafePointer<xmlChar>?
    }

    init(context: xmlParserCtxtPtr, maximumDepth: Int) {
        self.maximumDepth = maximumDepth
        super.init(context: context)
    }

    /// How many elements are open.
    var depth: Int { tree.depth }

    /// The tree, complete.
    func finishedTree() -> XMLTree<Name> {
        tree.finish()
        return tree
    }

    override fileprivate func begin(
        _ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {
        guard tree.depth < maximumDepth else {
            isTooDeep = true
            xmlStopParser(context)
            return
        }
        var kept: [(name: Name, value: String)] = []
        for index in stride(from: 0, to: attributes.count, by: 5) {
            guard let local = attributes[index], let start = attributes[index + 3], let end = attributes[index + 4],
                let known = known(local, attributes[index + 2])
            else { continue }
            kept.append((known, String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)))
        }
        tree.begin(known(name, uri), attributes: kept)
    }

    override fileprivate func end() { tree.end() }

    override fileprivate func append(_ text: UnsafeBufferPointer<UInt8>) { tree.append(text) }

    private func known(_ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) -> Name? {
        let key = NameKey(name: name, uri: uri)
        if let found = names[key] { return found }
        let prefix = uri.flatMap { XMLNamespace.prefix(of: String(cString: $0)) }
        let local = String(cString: name)
        let found = Name(rawValue: prefix.map { $0 + ":" + local } ?? local)
        names[key] = found
        return found
    }
}
