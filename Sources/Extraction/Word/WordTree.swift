typealias WordTree = XMLTree<WordName>

extension XMLTree<WordName> {
    /// Whether a property that is on or off is on: there, and not switched off by its value (ECMA-376 17.17.4).
    func isOn(_ property: WordName, in properties: Int) -> Bool? {
        guard let node = child(property, of: properties) else { return nil }
        switch value(.value, of: node) {
        case "0", "false", "off": return false
        default: return true
        }
    }

    /// Whether any of the borders in an element is visible.
    func hasVisibleBorder(in borders: Int) -> Bool {
        children(of: borders).contains { border in
            guard nodes[border].name != nil, let style = value(.value, of: border) else { return false }
            return style != "nil" && style != "none"
        }
    }
}
