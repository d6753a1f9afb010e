/// An XML document's elements and text in their order, flat: a node's descendants follow it up to its `end`.
///
/// Only names that a reader knows are kept apart: `Name` lists them with the prefixes of `XMLNamespace`. Other elements
/// stay as nodes without a name, since what is in them may matter; other attributes are dropped.
struct XMLTree<Name: RawRepresentable<String> & Hashable & Sendable>: Sendable {
    /// An element or a run of text.
    struct Node: Sendable {
        /// The element's name, if it is a known one.
        let name: Name?
        /// The element's attributes, in the tree's.
        let attributes: Range<Int>
        /// The run of the tree's characters, for text; nil for an element.
        let text: Range<Int>?
        /// The index after the last descendant.
        var end: Int
    }

    /// The nodes, each before its descendants.
    private(set) var nodes: [Node] = []
    private var attributes: [(name: Name, value: String)] = []
    private var characters: [UInt8] = []
    private var open: [Int] = []

    /// How many elements are open.
    var depth: Int { open.count }

    /// Begins an element.
    mutating func begin(_ name: Name?, attributes new: [(name: Name, value: String)]) {
        open.append(nodes.count)
        let start = attributes.count
        attributes.append(contentsOf: new)
        nodes.append(Node(name: name, attributes: start..<attributes.count, text: nil, end: 0))
    }

    /// Ends the element that is open.
    mutating func end() {
        guard let node = open.popLast() else { return }
        nodes[node].end = nodes.count
    }

    /// Ends all elements.
    mutating func finish() {
        while !open.isEmpty { end() }
    }

    /// Adds text to the element that is open.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let start = characters.count
        characters.append(contentsOf: text)
        let none = attributes.count..<attributes.count
        nodes.append(Node(name: nil, attributes: none, text: start..<characters.count, end: nodes.count + 1))
    }

    // MARK: - Reading

    /// The indexes of the nodes directly below a node, or of the roots for nil.
    func children(of parent: Int?) -> XMLChildren<Name> {
        XMLChildren(tree: self, range: parent.map { $0 + 1..<nodes[$0].end } ?? 0..<nodes.count)
    }

    /// The first element of a name directly below a node.
    func child(_ name: Name, of parent: Int) -> Int? {
        children(of: parent).first { nodes[$0].name == name }
    }

    /// The value of an attribute.
    func value(_ name: Name, of node: Int) -> String? {
        for attribute in attributes[nodes[node].attributes] where attribute.name == name { return attribute.value }
        return nil
    }

    /// The value of an attribute of the first element of a name directly below a node.
    func value(_ name: Name, ofChild child: Name, of parent: Int) -> String? {
        self.child(child, of: parent).flatMap { value(name, of: $0) }
    }

    /// The text of a text node.
    func text(of node: Int) -> String {
        nodes[node].text.map { String(decoding: characters[$0], as: UTF8.self) } ?? ""
    }

    /// The text of a node and all below it.
    func wholeText(of node: Int) -> String {
        (node..<nodes[node].end).map(text(of:)).joined()
    }
}

/// The nodes directly below one, by their indexes.
struct XMLChildren<Name: RawRepresentable<String> & Hashable & Sendable>: Sequence, IteratorProtocol {
    let tree: XMLTree<Name>
    var range: Range<Int>

    mutating func next() -> Int? {
        guard let index = range.first else { return nil }
        range = tree.nodes[index].end..<range.upperBound
        return index
    }
}
