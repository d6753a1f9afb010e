import KnowledgeBase

/// The topics as a tree with counts, and how they spread over the years.
struct TopicsPage {
    let topics: [TopicNode]
    let years: [SearchResponse.FacetValue]
    let language: Language

    var page: HTML {
        let link = PageLink(language: language)
        let layout = Layout(
            language: language, title: language(.topics), section: .topics,
            otherLanguageLink: PageLink(language: language.other).link("/topics"))
        guard !topics.isEmpty else {
            return layout.page("<h1>\(language(.topics))</h1>\n<p class=\"empty\">\(language(.noTopics))</p>")
        }
        let chart = YearChart(years: years, title: language(.byYear), language: language) {
            link.link("/documents", [("from", $0), ("to", $0)])
        }
        return layout.page(
            """
            <h1>\(language(.topics))</h1>
            \(chart.html)
            <div class="topics">\(TopicTreeView(language: language).list(topics))</div>
            """)
    }
}

/// Topics as lists in lists.
struct TopicTreeView {
    let language: Language

    func list(_ nodes: [TopicNode]) -> HTML {
        let link = PageLink(language: language)
        let entries = nodes.map { node -> HTML in
            """
            <li><a href="\(link.topic(node.id))">\(label(node))</a> \
            <span class="count">\(language(.passages(node.count))), \(language(.documents(node.documents)))</span>\
            \(node.children.isEmpty ? .empty : list(node.children))</li>

            """
        }
        return "<ul>\(entries)</ul>"
    }

    func label(_ node: TopicNode) -> HTML {
        if language == .english, let english = node.labelInEnglish { return "\(english)" }
        return "<span lang=\"vi\">\(node.label)</span>"
    }
}
