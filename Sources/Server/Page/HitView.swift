import KnowledgeBase

/// A hit on the search page.
struct HitView {
    let hit: SearchResponse.Hit
    /// The query, to be marked in the document too.
    let query: String
    let language: Language

    var html: HTML {
        let link = PageLink(language: language)
        let view = DocumentView(document: hit.document, language: language)
        let target = link.document(hit.document.id, passage: hit.passage.ordinal, query: query)
        return """
            <li><article>
            <h2><a href="\(target)" lang="vi">\(view.title)</a></h2>
            \(view.line)
            \(PassagePath(passage: hit.passage, document: hit.document, language: language).html)
            <p class="snippet" lang="vi">\(TrustedMarkup(snippet: hit.snippet))</p>
            \(speaker(link))
            \(foot(link))
            </article></li>

            """
    }

    private func speaker(_ link: PageLink) -> HTML {
        guard let speaker = hit.speaker else { return .empty }
        let role: HTML = speaker.role.map { ", <span lang=\"vi\">\($0)</span>" } ?? .empty
        return """
            <p class="says">\(language(.speaker)): <a href="\(link.speaker(speaker.name))" lang="vi">\(speaker.name)</a>\
            \(role)</p>

            """
    }

    private func foot(_ link: PageLink) -> HTML {
        let source = "cite-\(hit.rank)"
        let topics: [HTML] = hit.topics.prefix(2).map {
            "<a class=\"chip\" href=\"\(link.topic($0))\" lang=\"vi\">\($0)</a> "
        }
        return """
            <div class="foot">\(CopyButton(language: language, source: source).html) \
            <a href="\(link.document(hit.document.id, passage: hit.passage.ordinal))" \
            aria-label="\(language(.permalink)): \(hit.passage.id)">\(language(.link))</a>
            <details class="cite"><summary>\(language(.quotation))</summary>
            <blockquote lang="vi" id="\(source)">“\(hit.passage.text)” — \(hit.citation)</blockquote></details> \(topics)</div>
            """
    }
}
