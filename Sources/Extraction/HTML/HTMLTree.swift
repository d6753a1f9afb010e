/// A page's elements and text in the order of the page, flat: a node's descendants follow it up to its `end`, so that
/// a walk needs no recursion and passing over an element is one step.
struct HTMLTree {
    /// An element or a run of text.
    struct Node {
        /// What the node is.
        enum Content {
            case element(HTMLElement)
            /// A run of `characters`.
            case text(Range<Int>)
        }

        var content: Content
        /// The index after the node's last descendant.
        var end: Int
    }

    /// The nodes, each before its descendants.
    private(set) var nodes: [Node] = []
    /// The text of all nodes, in UTF-8.
    private(set) var characters: [UInt8] = []
    private var open: [Int] = []

    /// How many elements are open.
    var depth: Int { open.count }

    /// Begins an element.
    mutating func begin(_ element: HTMLElement) {
        open.append(nodes.count)
        nodes.append(Node(content: .element(element), end: 0))
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
    mutating func append(_ text: some Sequence<UInt8>) {
        let start = characters.count
        characters.append(contentsOf: text)
        guard start < characters.count else { return }
        nodes.append(Node(content: .text(start..<characters.count), end: nodes.count + 1))
    }

    /// Puts other text in place of that of nodes for which there is one.
    mutating func replaceTexts(by replacement: (_ node: Int) -> String?) {
        var replaced: [UInt8] = []
        replaced.reserveCapacity(characters.count)
        for index in nodes.indices {
            guard case .text(let range) = nodes[index].content else { continue }
            let start = replaced.count
            if let text = replacement(index) {
                replaced.append(contentsOf: text.utf8)
            } else {
                replaced.append(contentsOf: characters[range])
            }
            nodes[index].content = .text(start..<replaced.count)
        }
        characters = replaced
    }

    /// Takes out what `TransparentText` let through and nothing made a letter of.
    mutating func removeTransparentBytes() {
        guard characters.contains(0xEF) else { return }
        let characters = characters
        replaceTexts { [nodes] index in
            guard case .text(let range) = nodes[index].content, characters[range].contains(0xEF) else { return nil }
            return TransparentText.opaque(String(decoding: characters[range], as: UTF8.self))
        }
    }

    /// The element at an index, if the node there is one.
    func element(at index: Int) -> HTMLElement? {
        guard case .element(let element) = nodes[index].content else { return nil }
        return element
    }

    /// The page's title: that of its head, not of a picture in it.
    var title: String? {
        var index = 0
        while index < nodes.count {
            let element = element(at: index)
            if element?.kind == .title {
                var text: [UInt8] = []
                for node in nodes[index..<nodes[index].end] {
                    if case .text(let range) = node.content { text.append(contentsOf: characters[range]) }
                }
                let words = String(decoding: text, as: UTF8.self).split { " \t\n\r".contains($0) }
                return words.isEmpty ? nil : words.joined(separator: " ")
            }
            index = element?.kind == .invisible ? nodes[index].end : index + 1
        }
        return nil
    }
}
