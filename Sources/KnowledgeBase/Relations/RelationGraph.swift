import Documents

extension DocumentRelations {
    /// The relations as a graph in the DOT language of Graphviz: the document in the middle, arrows from what acts to
    /// what it acts on, broken where it is only intended.
    public var dot: String {
        var lines = [
            "digraph relations {", "  rankdir=LR;", "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
            "  edge [fontname=\"sans-serif\", fontsize=10];",
        ]
        var nodes: [String: String] = [:]
        func node(_ label: String, id: String?) -> String {
            let key = id ?? label
            if let known = nodes[key] { return known }
            let name = "d\(nodes.count)"
            nodes[key] = name
            let style = id == document.id ? ", penwidth=2" : id == nil ? ", style=\"rounded,dashed\"" : ""
            lines.append("  \(name) [label=\(DocumentRelations.quoted(label))\(style)];")
            return name
        }
        let own = RelationParty(
            number: document.number, type: document.type, date: document.date, issuer: document.issuer,
            title: document.title, document: document.id)
        let center = node(own.label, id: document.id)
        var drawn: Set<String> = []
        for relation in relations + reported {
            let other = node(relation.target.label, id: relation.target.document)
            let from: String
            if let source = relation.source {
                from = node(source.label, id: source.document)
            } else {
                from = relation.direction == .out ? center : other
            }
            let to = relation.direction == .in ? center : other
            let style = relation.status == .intended ? ", style=dashed" : ""
            let label =
                relation.scope == "toàn bộ" ? relation.kind.rawValue : "\(relation.kind.rawValue)\n\(relation.scope)"
            let edge = "  \(from) -> \(to) [label=\(DocumentRelations.quoted(label))\(style)];"
            if from != to, drawn.insert(edge).inserted { lines.append(edge) }
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    /// A DOT string: quotes and backslashes escaped, other control characters left out; long ones cut.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars.prefix(160) {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: if scalar.properties.generalCategory != .control { quoted.unicodeScalars.append(scalar) }
            }
        }
        return quoted + "\""
    }
}
