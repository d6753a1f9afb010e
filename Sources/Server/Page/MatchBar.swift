/// Where in a document a query matches: links to each place.
struct MatchBar {
    let matches: DocumentMatches
    let language: Language

    private static let shown = 12

    var html: HTML {
        guard !matches.query.isEmpty else { return .empty }
        guard let first = matches.ordinals.first else {
            return "<p class=\"note\" role=\"status\">\(language(.noMatches)) “\(matches.query)”.</p>"
        }
        let links = matches.ordinals.prefix(MatchBar.shown).map { ordinal -> HTML in
            "<a href=\"#p\(ordinal)\" aria-label=\"\(language(.passage(ordinal)))\">\(ordinal)</a>"
        }
        let rest: HTML = matches.ordinals.count > MatchBar.shown ? " …" : .empty
        return """
            <nav class="found" aria-label="\(language(.matches))"><a href="#p\(first)">\(language(.passages(matches.ordinals.count))) \
            \(language(.match)) ↓</a> \(links.separated(by: " "))\(rest)</nav>
            """
    }
}
