import CLibXML2

/// Receives what libxml2 finds in a page.
final class HTMLParserEvents {
    /// Whether the page was given up for the depth of its elements.
    private(set) var isTooDeep = false
    private var tree = HTMLTree()
    private let context: htmlParserCtxtPtr
    private let maximumDepth: Int

    init(context: htmlParserCtxtPtr, maximumDepth: Int) {
        self.context = context
        self.maximumDepth = maximumDepth
    }

    /// The tree, complete.
    func finishedTree() -> HTMLTree {
        tree.finish()
        return tree
    }

    /// The functions that libxml2 calls; the context they get is the object of this class.
    static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let name else { return }
            HTMLParserEvents.receiver(context)?.begin(name, attributes)
        }
        handler.endElement = { context, _ in HTMLParserEvents.receiver(context)?.tree.end() }
        handler.characters = { context, text, length in
            HTMLParserEvents.receiver(context)?.append(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        // White space that a validating parser may ignore separates words all the same.
        handler.ignorableWhitespace = handler.characters
        // Scripts and styles; without this function they would come as text.
        handler.cdataBlock = { _, _, _ in }
        return handler
    }

    private static func receiver(_ context: UnsafeMutableRawPointer?) -> HTMLParserEvents? {
        context.map { Unmanaged<HTMLParserEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private func begin(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard tree.depth < maximumDepth else {
            isTooDeep = true
            xmlStopParser(context)
            return
        }
        var pairs: [(name: String, value: String)] = []
        // Names and values alternate, and a null ends them; a value may be null too.
        if var next = attributes {
            while let attribute = next.pointee {
                pairs.append((String(cString: attribute), next[1].map { String(cString: $0) } ?? ""))
                next += 2
            }
        }
        tree.begin(HTMLElement(name: String(cString: name), attributes: pairs))
    }

    private func append(_ text: UnsafeBufferPointer<UInt8>) {
        // The text was cleaned before it was parsed, but references (`&#27;`, `&#147;`) name any character.
        let needsCleaning = text.contains { byte in
            byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
        }
        let string = String(decoding: text, as: UTF8.self)
        guard needsCleaning else { return tree.append(string.utf8) }
        var clean: [UInt8] = []
        clean.reserveCapacity(text.count)
        for scalar in string.unicodeScalars {
            UTF8Text.append(ControlCharacters.referenced(scalar.value), to: &clean)
        }
        tree.append(clean)
    }
}
