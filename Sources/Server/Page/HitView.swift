import KnowledgeBase

/// A hit on the search page.
struct HitView {
    let hit: SearchResponse.Hit
    let language: Language

    var html: HTML {
        let link = PageLink(language: language)
        let view = DocumentView(document: hit.document, language: language)
        let target = link.document(hit.document.id, passage: hit.passage.ordinal)
        return """
            <li><article>
            <h2><a href="\(target)" lang="vi">\(view.title)</a></h2>
            \(view.line)
            \(PassagePath(passage: hit.passage, language: language).html)
            <p class="snippet" lang="vi">\(TrustedMarkup(snippet: hit.snippet))</p>
            \(foot(link, target))
            <details class="cite"><summary>\(language(.quotation))</summary>
            <p lang="vi">“\(hit.passage.text)” — \(hit.citation)</p></details>
            </article></li>

            """
    }

    private func foot(_ link: PageLink, _ target: String) -> HTML {
        var parts: [HTML] = []
        if let speaker = hit.speaker {
            parts.append("<span>\([speaker.role, speaker.name].compactMap { $0 }.joined(separator: " "))</span>")
        }
        parts += hit.topics.prefix(4).map {
            "<a class=\"chip\" href=\"\(link.topic($0))\" lang=\"vi\">\($0)</a>"
        }
        parts.append(
            "<a class=\"permalink\" href=\"\(target)\" title=\"\(language(.permalink))\">\(hit.passage.id)</a>")
        return "<p class=\"foot\">\(parts.separated(by: " "))</p>"
    }
}
