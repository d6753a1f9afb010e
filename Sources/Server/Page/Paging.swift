/// Links to the page before and the page after.
struct Paging {
    let offset: Int
    let limit: Int
    let total: Int
    let maximumOffset: Int
    let language: Language
    /// The link to the page that begins behind so many.
    let link: (Int) -> String

    var html: HTML {
        var links: [HTML] = []
        if offset > 0 {
            links.append("<a rel=\"prev\" href=\"\(link(max(0, offset - limit)))\">← \(language(.previousPage))</a>")
        }
        if offset + limit < total, offset + limit <= maximumOffset {
            links.append("<a rel=\"next\" href=\"\(link(offset + limit))\">\(language(.nextPage)) →</a>")
        }
        guard !links.isEmpty else { return .empty }
        return "<nav class=\"paging\" aria-label=\"\(language(.pages))\">\(links.separated(by: " "))</nav>"
    }
}
