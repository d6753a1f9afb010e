/// Which part of a page is the document: not its menus and footers, nor what it hides.
struct HTMLContentSelection {
    /// The nodes to read, in order.
    private(set) var ranges: [Range<Int>] = []
    private var keepsSurroundings = false
    private let tree: HTMLTree
    /// For each node, how many bytes of visible text come before it.
    private let textBefore: [Int]

    /// Chooses: the main part or the articles if the page has them, else all; without the surroundings, unless
    /// nothing is left without them.
    init(of tree: HTMLTree) {
        self.tree = tree
        textBefore = Self.visibleText(of: tree)
        let page = [0..<tree.nodes.count]
        let content = Self.content(of: tree)
        for (choice, keepsSurroundings) in [(content, false), (content, true), (page, false), (page, true)] {
            ranges = choice
            self.keepsSurroundings = keepsSurroundings
            if hasText { return }
        }
    }

    /// Whether an element is passed over with all that is in it.
    func skips(_ element: HTMLElement, at index: Int) -> Bool {
        if Self.isInvisible(element) { return true }
        switch element.kind {
        case .surroundings: return !keepsSurroundings
        case .form:
            // A form that holds most of the page is the page.
            let text = textBefore[tree.nodes[index].end] - textBefore[index]
            return !keepsSurroundings && text * 2 <= textBefore[tree.nodes.count]
        default: return false
        }
    }

    private var hasText: Bool {
        ranges.contains { range in
            var index = range.lowerBound
            while index < range.upperBound {
                let node = tree.nodes[index]
                switch node.content {
                case .element(let element):
                    index = skips(element, at: index) ? node.end : index + 1
                case .text:
                    if textBefore[index + 1] > textBefore[index] { return true }
                    index += 1
                }
            }
            return false
        }
    }

    private static func isInvisible(_ element: HTMLElement) -> Bool {
        element.isHidden || element.kind == .invisible || element.kind == .head || element.kind == .title
    }

    private static func visibleText(of tree: HTMLTree) -> [Int] {
        var before: [Int] = []
        before.reserveCapacity(tree.nodes.count + 1)
        var sum = 0
        var visibleFrom = 0
        for (index, node) in tree.nodes.enumerated() {
            before.append(sum)
            guard index >= visibleFrom else { continue }
            switch node.content {
            case .element(let element):
                if isInvisible(element) { visibleFrom = node.end }
            case .text(let range):
                sum += UTF8Text.trimmed(range, in: tree.characters).count
            }
        }
        before.append(sum)
        return before
    }

    /// The main parts and articles that do not lie in another.
    private static func content(of tree: HTMLTree) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < tree.nodes.count {
            let element = tree.element(at: index)
            if let element, isInvisible(element) {
                index = tree.nodes[index].end
            } else if element?.kind == .content {
                ranges.append(index..<tree.nodes[index].end)
                index = tree.nodes[index].end
            } else {
                index += 1
            }
        }
        return ranges
    }
}
