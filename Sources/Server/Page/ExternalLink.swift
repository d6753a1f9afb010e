/// A link out of the site, as a document's giver wrote it: a link only where it leads to the web, else text.
enum ExternalLink {
    static func html(_ address: String) -> HTML {
        let scheme = address.prefix { $0 != ":" }.lowercased()
        let isPlain = !address.unicodeScalars.contains { $0.value <= 0x20 || $0 == "\\" || $0.value == 0x7F }
        guard isPlain, scheme == "http" || scheme == "https", address.dropFirst(scheme.count).hasPrefix("://") else {
            return "\(address)"
        }
        return "<a href=\"\(address)\" rel=\"external noopener noreferrer nofollow\">\(address)</a>"
    }
}
