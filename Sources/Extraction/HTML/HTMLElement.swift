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
        case "style":
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
}
