/// A date for people: `06/11/2013`, as Vietnamese documents write it.
enum DisplayDate {
    /// `iso` as an element; as it is where it is no ISO date.
    static func html(_ iso: String) -> HTML {
        let parts = iso.split(separator: "-")
        guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return "\(iso)" }
        return "<time datetime=\"\(iso)\">\(parts[2] + "/" + parts[1] + "/" + parts[0])</time>"
    }
}
