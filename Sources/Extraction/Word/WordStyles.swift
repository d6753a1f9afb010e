/// The styles of a Word document, as far as they matter to its text: fonts, hidden text, outline levels, numbering,
/// borders of tables. A style has what its ancestors have and it does not say otherwise.
struct WordStyles {
    /// What a style, or the properties of a paragraph or a run, say; nil where they say nothing.
    struct Properties {
        var font: String?
        var isHidden: Bool?
        /// Whether small letters are shown as capitals.
        var isCapital: Bool?
        var outlineLevel: Int?
        var numberID: String?
        var numberLevel: Int?
        var hasBorders: Bool?

        /// These properties, and the other ones where these say nothing.
        func over(_ other: Properties) -> Properties {
            Properties(
                font: font ?? other.font, isHidden: isHidden ?? other.isHidden,
                isCapital: isCapital ?? other.isCapital, outlineLevel: outlineLevel ?? other.outlineLevel,
                numberID: numberID ?? other.numberID,
                numberLevel: numberLevel ?? other.numberLevel, hasBorders: hasBorders ?? other.hasBorders)
        }
    }

    private var styles: [String: Properties] = [:]
    private var defaults = Properties()
    private var defaultParagraphStyle = Properties()
    private var themeFonts: (major: String?, minor: String?) = (nil, nil)
    /// Ancestors beyond these are not looked at, nor are circles of them followed.
    private static let maximumAncestors = 32

    /// Reads the parts `styles.xml` and `theme1.xml`, either of which may be missing.
    init(styles tree: WordTree?, theme: WordTree?) {
        if let theme { themeFonts = Self.fonts(ofTheme: theme) }
        guard let tree else { return }
        var own: [String: (properties: Properties, parent: String?)] = [:]
        var defaultStyle: String?
        for index in tree.nodes.indices {
            switch tree.nodes[index].name {
            case .documentDefaults:
                if let run = tree.child(.runDefaults, of: index).flatMap({ tree.child(.runProperties, of: $0) }) {
                    defaults = runProperties(run, in: tree)
                }
            case .style:
                guard let id = tree.value(.styleID, of: index) else { continue }
                own[id] = (properties(ofStyle: index, in: tree), tree.value(.value, ofChild: .basedOn, of: index))
                let isDefault = tree.value(.isDefault, of: index).map { $0 == "1" || $0 == "true" } ?? false
                if isDefault, tree.value(.type, of: index) == "paragraph" { defaultStyle = id }
            default: break
            }
        }
        for (id, style) in own {
            var merged = style.properties
            var parent = style.parent
            for _ in 0..<Self.maximumAncestors {
                guard let id = parent, let ancestor = own[id] else { break }
                merged = merged.over(ancestor.properties)
                parent = ancestor.parent
            }
            styles[id] = merged
        }
        defaultParagraphStyle = defaultStyle.flatMap { styles[$0] } ?? Properties()
    }

    /// The properties of a paragraph's style; the default style's for nil.
    func paragraph(_ id: String?) -> Properties {
        id.flatMap { styles[$0] } ?? defaultParagraphStyle
    }

    /// The properties of a style of another kind.
    func style(_ id: String) -> Properties { styles[id] ?? Properties() }

    /// The properties of a run, from its own, its style's and its paragraph's.
    func run(_ own: Properties, style: String?, paragraph: Properties) -> Properties {
        own.over(style.flatMap { styles[$0] } ?? Properties()).over(paragraph).over(defaults)
    }

    /// What the properties of a run say by themselves.
    func runProperties(_ node: Int, in tree: WordTree) -> Properties {
        var properties = Properties(
            isHidden: tree.isOn(.hidden, in: node), isCapital: tree.isOn(.capitals, in: node))
        if let fonts = tree.child(.fonts, of: node) {
            // A theme's font goes before one that is named beside it (17.3.2.26).
            properties.font =
                themeFont(tree.value(.highANSITheme, of: fonts)) ?? tree.value(.highANSI, of: fonts)
                ?? themeFont(tree.value(.asciiTheme, of: fonts)) ?? tree.value(.ascii, of: fonts)
        }
        return properties
    }

    /// What the properties of a paragraph say by themselves, but for those of its runs.
    func paragraphProperties(_ node: Int, in tree: WordTree) -> Properties {
        var properties = Properties(
            outlineLevel: tree.value(.value, ofChild: .outlineLevel, of: node).flatMap { Int($0) })
        if let numbering = tree.child(.numbering, of: node) {
            properties.numberID = tree.value(.value, ofChild: .numberID, of: numbering)
            properties.numberLevel = tree.value(.value, ofChild: .levelIndex, of: numbering).flatMap { Int($0) }
        }
        return properties
    }

    private func properties(ofStyle node: Int, in tree: WordTree) -> Properties {
        var properties = Properties()
        if let own = tree.child(.paragraphProperties, of: node) { properties = paragraphProperties(own, in: tree) }
        if let run = tree.child(.runProperties, of: node) { properties = properties.over(runProperties(run, in: tree)) }
        if let table = tree.child(.tableProperties, of: node), let borders = tree.child(.tableBorders, of: table) {
            properties.hasBorders = tree.hasVisibleBorder(in: borders)
        }
        if properties.outlineLevel == nil, let name = tree.value(.value, ofChild: .name, of: node)?.lowercased() {
            if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), 1...9 ~= level {
                properties.outlineLevel = level - 1
            }
            if name == "title" { properties.outlineLevel = 0 }
        }
        return properties
    }

    private func themeFont(_ name: String?) -> String? {
        guard let name else { return nil }
        return name.hasPrefix("major") ? themeFonts.major : themeFonts.minor
    }

    private static func fonts(ofTheme theme: WordTree) -> (String?, String?) {
        func latin(of name: WordName) -> String? {
            theme.nodes.indices.first { theme.nodes[$0].name == name }
                .flatMap { theme.value(.typeface, ofChild: .latin, of: $0) }
        }
        return (latin(of: .majorFont), latin(of: .minorFont))
    }
}
