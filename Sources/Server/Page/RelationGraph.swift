import Documents
import KnowledgeBase

/// A document's relations drawn in three layers: on the left what acts on it, itself, on the right what it acts on.
struct RelationGraph {
    let relations: DocumentRelations
    let language: Language

    /// A box with what joins it to the document.
    private struct Node {
        var label: String
        var detail: String
        var link: String?
        var kinds: [String]
        var isIntended: Bool
        var ends: Bool
    }

    private static let most = 9
    private static let box = (width: 226, height: 50, gap: 16)
    private static let columns = [8, 317, 626]
    private static let width = 860

    var html: HTML {
        let (left, leftRest) = nodes(.in)
        let (right, rightRest) = nodes(.out)
        guard !left.isEmpty || !right.isEmpty else { return .empty }
        let rows = max(left.count + (leftRest > 0 ? 1 : 0), right.count + (rightRest > 0 ? 1 : 0), 1)
        let height = rows * (RelationGraph.box.height + RelationGraph.box.gap) + RelationGraph.box.gap
        let title = language(.relationGraph)
        return """
            <div class="graph" tabindex="0" role="region" aria-label="\(title)">
            <svg viewBox="0 0 \(RelationGraph.width) \(height)" role="group" aria-label="\(title)">
            <defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
            <path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
            \(column(left, leftRest, 0, height))\(column(right, rightRest, 2, height))\(here(height))</svg></div>
            """
    }

    /// The documents on one side, each once, what changes first; and how many more there are.
    private func nodes(_ direction: Relation.Direction) -> (shown: [Node], rest: Int) {
        var nodes: [Node] = []
        var places: [String: Int] = [:]
        for relation in relations.relations where relation.direction == direction {
            let party = relation.target
            let key = party.document ?? "\(party.label) \(party.date ?? "")"
            let ends = relation.kind == .replaces || relation.kind == .repeals
            if let place = places[key] {
                if !nodes[place].kinds.contains(relation.label) { nodes[place].kinds.append(relation.label) }
                nodes[place].ends = nodes[place].ends || ends
                continue
            }
            places[key] = nodes.count
            nodes.append(
                Node(
                    label: party.label, detail: party.date.map(Citation.vietnameseDate) ?? "",
                    link: party.document.map { PageLink(language: language).document($0) },
                    kinds: [relation.label], isIntended: relation.status == .intended, ends: ends))
        }
        return (Array(nodes.prefix(RelationGraph.most)), max(0, nodes.count - RelationGraph.most))
    }

    private func column(_ nodes: [Node], _ rest: Int, _ column: Int, _ height: Int) -> HTML {
        let (width, boxHeight, gap) = RelationGraph.box
        let count = nodes.count + (rest > 0 ? 1 : 0)
        let top = (height - count * (boxHeight + gap) + gap) / 2
        let left = RelationGraph.columns[column]
        var pieces = nodes.enumerated().map { place, node -> HTML in
            let y = top + place * (boxHeight + gap)
            return "\(edge(node, column, y + boxHeight / 2, height))\(box(node, left, y))"
        }
        if rest > 0 {
            let y = top + nodes.count * (boxHeight + gap) + boxHeight / 2
            pieces.append(
                "<text class=\"sub\" x=\"\(left + width / 2)\" y=\"\(y)\" text-anchor=\"middle\">\(language(.more(rest)))</text>\n"
            )
        }
        return HTML.join(pieces)
    }

    private func box(_ node: Node, _ x: Int, _ y: Int) -> HTML {
        let (width, height, _) = RelationGraph.box
        let kinds = node.kinds.joined(separator: ", ")
        let name = "\(kinds): \(node.label)"
        let more = node.kinds.count > 1 ? " +\(node.kinds.count - 1)" : ""
        let detail = [(node.kinds.first ?? "") + more, node.detail].filter { !$0.isEmpty }.joined(separator: " · ")
        let shape: HTML = """
            <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" rx="5"/>\
            <text x="\(x + 12)" y="\(y + 21)" lang="vi">\(node.label.shortened(to: 29))</text>\
            <text class="sub" x="\(x + 12)" y="\(y + 39)" lang="vi">\(detail.shortened(to: 38))</text>
            """
        guard let link = node.link else { return "<g><title>\(name)</title>\(shape)</g>\n" }
        return "<a href=\"\(link)\" aria-label=\"\(name)\"><title>\(name)</title>\(shape)</a>\n"
    }

    private func here(_ height: Int) -> HTML {
        let document = relations.document
        let label =
            document.number.map { "\(document.type?.capitalizedFirst ?? "Văn bản") \($0)" } ?? document.title
            ?? document.id
        let node = Node(
            label: label, detail: document.date.map(Citation.vietnameseDate) ?? "", kinds: [], isIntended: false,
            ends: false)
        let (width, boxHeight, _) = RelationGraph.box
        let (x, y) = (RelationGraph.columns[1], (height - boxHeight) / 2)
        return """
            <g class="here"><rect x="\(x)" y="\(y)" width="\(width)" height="\(boxHeight)" rx="5"/>\
            <text x="\(x + width / 2)" y="\(y + 21)" text-anchor="middle" lang="vi">\(node.label.shortened(to: 29))</text>\
            <text class="sub" x="\(x + width / 2)" y="\(y + 39)" text-anchor="middle">\(node.detail)</text></g>

            """
    }

    /// A curve from what acts to what it acts on.
    private func edge(_ node: Node, _ column: Int, _ y: Int, _ height: Int) -> HTML {
        let middle = height / 2
        let isLeft = column == 0
        let from = RelationGraph.columns[isLeft ? 0 : 1] + RelationGraph.box.width
        let to = RelationGraph.columns[isLeft ? 1 : 2]
        let (startY, endY) = isLeft ? (y, middle) : (middle, y)
        let half = (from + to) / 2
        let classes = "edge" + (node.isIntended ? " intended" : "") + (node.ends ? " ends" : "")
        return """
            <path class="\(classes)" d="M\(from) \(startY)C\(half) \(startY) \(half) \(endY) \(to) \(endY)" \
            marker-end="url(#arrow)"/>

            """
    }
}
