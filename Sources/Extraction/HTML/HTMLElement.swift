/// An element, and those of its attributes that matter to its text.
struct HTMLElement: Equatable {
    let kind: HTMLElementKind
    /// Whether its attributes hide it.
    private(set) var isHidden = false
    /// What an ordered list counts with.
    private(set) var numbering = HTMLListNumbering.decimal
    /// Whether a list shows no markers.
    private(set) var isUnmarked = false
    /// The number that a list begins with, or that an item has.
    private(set) var number: Int?
    /// Whether a table has visible borders.
    private(set) var isBordered = false
    /// The font that it sets its text in, if it names one.
    private(set) var font: String?
    /// Whether a table says that it is there for the layout alone.
    private(set) var isPresentation = false

    /// Creates an element from its name and attributes, names in lower case.
    init(name: String, attributes: [(name: String, value: String)]) {
        kind = HTMLElementKind(name: name)
        for (name, value) in attributes { apply(name, value) }
    }

    private mutating func apply(_ name: String, _ value: String) {
        switch name {
        case "hidden":
            isHidden = true
        case "aria-hidden":
            isHidden = isHidden || value.lowercased() == "true"
        case "face":
            font = HTMLElement.firstFont(of: value)
        case "style":
            font = HTMLElement.font(ofStyle: value) ?? font
            let style = value.lowercased().filter { !$0.isWhitespace }
            isHidden = isHidden || style.contains("display:none")
            isUnmarked = style.contains("list-style:none") || style.contains("list-style-type:none")
        case "type" where kind == .orderedList:
            numbering = HTMLListNumbering(type: value)
        case "start" where kind == .orderedList, "value" where kind == .listItem:
            number = Int32(value.filter { !$0.isWhitespace }).map(Int.init)
        case "border" where kind == .table:
            isBordered = value != "0"
        case "role" where kind == .table:
            isPresentation = value == "presentation" || value == "none"
        default:
            break
        }
    }

    /// The font that a style names first (`font-family: ".VnTime", serif`).
    private static func font(ofStyle style: String) -> String? {
        guard style.lowercased().contains("font-family") else { return nil }
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased().contains("font-family") else { continue }
            return firstFont(of: String(parts[1]))
        }
        return nil
    }

    private static func firstFont(of list: String) -> String? {
        let first = list.split(separator: ",").first?.drop { " \"'".contains($0) }
        guard let first, first.utf8.count <= 64 else { return nil }
        let name = first.prefix { !"\"'".contains($0) }
        return name.isEmpty ? nil : String(name)
    }
}
