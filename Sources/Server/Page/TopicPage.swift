import KnowledgeBase

/// A topic: how it spreads over the years, the topics below it, its best passages.
struct TopicPage {
    let found: TopicPassages
    let years: [SearchResponse.FacetValue]
    let offset: Int
    let limit: Int
    let language: Language

    var page: HTML {
        let link = PageLink(language: language)
        let topic = found.topic
        let path = "/topics/\(PercentEncoding.encode(topic.id))"
        let tree = TopicTreeView(language: language)
        let layout = Layout(
            language: language, title: topic.label, section: .topics,
            otherLanguageLink: PageLink(language: language.other).topic(topic.id))
        var search = SearchParameters.blank
        search.filters.topics = [topic.id]
        let chart = YearChart(years: years, title: language(.byYear), language: language) { year in
            link.search(
                search.changed {
                    $0.filters.from = year
                    $0.filters.to = year
                })
        }
        let children: HTML =
            topic.children.isEmpty
            ? .empty
            : "<h2>\(language(.subtopics))</h2><div class=\"topics\">\(tree.list(topic.children))</div>\n"
        let paging = Paging(
            offset: offset, limit: limit, total: found.total, maximumOffset: SearchParameters.maximumOffset,
            language: language
        ) { link.link(path, $0 > 0 ? [("offset", String($0))] : []) }
        return layout.page(
            """
            <p class="crumbs"><a href="\(link.link("/topics"))">\(language(.topics))</a></p>
            <h1>\(tree.label(topic))</h1>
            <p class="summary">\(language(.passages(topic.count))), \(language(.documents(topic.documents)))</p>
            \(SearchForm(language: language, parameters: search, hasFocus: false, label: .searchTopic).html)
            \(chart.html)
            \(children)<h2>\(language(.topicPassages))</h2>
            <ol class="hits" start="\(offset + 1)">
            \(found.passages.enumerated().map { PassageEntry(
                detail: $0.element, place: $0.offset, language: language).html })</ol>
            \(paging.html)
            """)
    }
}

/// A passage in a list that no query made.
struct PassageEntry {
    let detail: PassageDetail
    let place: Int
    let language: Language

    var html: HTML {
        let link = PageLink(language: language)
        let view = DocumentView(document: detail.document, language: language)
        let source = "cite-\(place + 1)"
        return """
            <li><article>
            <h2><a href="\(link.document(detail.document.id, passage: detail.passage.ordinal))" lang="vi">\(view.title)</a></h2>
            \(view.line)
            \(PassagePath(passage: detail.passage, document: detail.document, language: language).html)
            <p class="snippet" lang="vi" id="\(source)">\(detail.passage.text.shortened(to: 420))</p>
            <div class="foot">\(CopyButton(language: language, source: "\(source)-whole").html)
            <details class="cite"><summary>\(language(.quotation))</summary>
            <blockquote lang="vi" id="\(source)-whole">“\(detail.passage.text)” — \(detail.citation)</blockquote></details></div>
            </article></li>

            """
    }
}
