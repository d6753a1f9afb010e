import KnowledgeBase

/// Where a passage stands in its document: divisions from the outside in, the nearest heading, the page.
struct PassagePath {
    let passage: PassageRecord
    let language: Language

    var html: HTML {
        var parts: [HTML] = passage.path.map { "<span>\($0)</span>" }
        if let heading = passage.heading {
            parts.append("<span class=\"heading\">\(heading.shortened(to: 160))</span>")
        }
        if let page = passage.page { parts.append("<span>\(language(.page(page)))</span>") }
        guard !parts.isEmpty else { return .empty }
        return "<p class=\"path\" lang=\"vi\">\(parts.separated(by: " <span aria-hidden=\"true\">›</span> "))</p>"
    }
}

extension String {
    /// The text on one line, its end left out where it is longer than `length`.
    func shortened(to length: Int) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= length ? line : line.prefix(length) + "…"
    }
}
