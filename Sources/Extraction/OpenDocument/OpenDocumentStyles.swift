/// The styles of an OpenDocument file, as far as they matter to its text: fonts, hidden text, page breaks, borders of
/// cells. A style has what its ancestors have and it does not say otherwise.
struct OpenDocumentStyles {
    /// What a style says; nil where it says nothing.
    struct Properties {
        var font: String?
        var isHidden: Bool?
        /// Whether small letters are shown as capitals.
        var isCapital: Bool?
        var breaksBefore: Bool?
        var hasBorders: Bool?

        /// These properties, and the other ones where these say nothing; page breaks are not inherited.
        func over(_ other: Properties) -> Properties {
            Properties(
                font: font ?? other.font, isHidden: isHidden ?? other.isHidden,
                isCapital: isCapital ?? other.isCapital, breaksBefore: breaksBefore,
                hasBorders: hasBorders ?? other.hasBorders)
        }
    }

    /// Kinds of styles, each with names of its own.
    enum Family: String {
        case text
        case paragraph
        case cell = "table-cell"
        case graphic
    }

    private struct Key: Hashable {
        let family: Family
        let name: String
    }

    private var styles: [Key: Properties] = [:]
    private var defaults: [Family: Properties] = [:]
    private static let maximumAncestors = 32

    /// Reads the styles of `styles.xml`, if there is one, and those of the content.
    init(styles common: OpenDocumentTree?, content: OpenDocumentTree) {
        var own: [Key: (properties: Properties, parent: String?)] = [:]
        // The automatic styles of `styles.xml` are those of headers and footers, and may have the names of the content's.
        if let common { read(common, within: .styles, into: &own) }
        read(content, within: .styles, into: &own)
        read(content, within: .automaticStyles, into: &own)
        for (key, style) in own {
            var merged = style.properties
            var parent = style.parent
            for _ in 0..<Self.maximumAncestors {
                guard let name = parent, let ancestor = own[Key(family: key.family, name: name)] else { break }
                merged = merged.over(ancestor.properties)
                parent = ancestor.parent
            }
            styles[key] = merged
        }
    }

    /// The properties of a style.
    func properties(_ family: Family, _ name: String?) -> Properties {
        name.flatMap { styles[Key(family: family, name: $0)] } ?? Properties()
    }

    /// The properties of the text of a paragraph, without those of its spans.
    func paragraph(_ name: String?) -> Properties {
        properties(.paragraph, name).over(defaults[.paragraph] ?? Properties())
    }

    private mutating func read(
        _ tree: OpenDocumentTree, within container: OpenDocumentName,
        into own: inout [Key: (properties: Properties, parent: String?)]
    ) {
        var faces: [String: String] = [:]
        for node in tree.nodes.indices where tree.nodes[node].name == .fontFace {
            if let name = tree.value(.name, of: node), let family = tree.value(.fontFamily, of: node) {
                faces[name] = family.trimmingQuotes
            }
        }
        guard let container = tree.nodes.indices.first(where: { tree.nodes[$0].name == container }) else { return }
        for node in tree.children(of: container) {
            guard let family = tree.value(.family, of: node).flatMap(Family.init) else { continue }
            let properties = Self.properties(of: node, in: tree, faces: faces)
            if tree.nodes[node].name == .defaultStyle { defaults[family] = properties }
            guard tree.nodes[node].name == .style, let name = tree.value(.name, of: node) else { continue }
            own[Key(family: family, name: name)] = (properties, tree.value(.parent, of: node))
        }
    }

    private static func properties(
        of style: Int, in tree: OpenDocumentTree, faces: [String: String]
    ) -> Properties {
        var properties = Properties()
        if let text = tree.child(.textProperties, of: style) {
            let name = tree.value(.fontName, of: text)
            properties.font =
                name.map { faces[$0] ?? $0 } ?? tree.value(.textFontFamily, of: text)?.trimmingQuotes
            properties.isHidden = tree.value(.display, of: text).map { $0 == "none" }
            properties.isCapital = tree.value(.textTransform, of: text).map { $0 == "uppercase" }
        }
        if let paragraph = tree.child(.paragraphProperties, of: style) {
            properties.breaksBefore = tree.value(.breakBefore, of: paragraph) == "page"
        }
        if let page = tree.value(.masterPage, of: style), !page.isEmpty { properties.breaksBefore = true }
        if let cell = tree.child(.cellProperties, of: style) {
            let borders: [OpenDocumentName] = [.border, .borderTop, .borderBottom, .borderLeft, .borderRight]
            let values = borders.compactMap { tree.value($0, of: cell) }
            if !values.isEmpty { properties.hasBorders = values.contains { $0 != "none" && !$0.isEmpty } }
        }
        return properties
    }
}

extension String {
    /// A name as CSS has it, without the quotes that surround one with spaces.
    fileprivate var trimmingQuotes: String {
        guard let first, first == "'" || first == "\"", last == first, count > 1 else { return self }
        return String(dropFirst().dropLast())
    }
}
