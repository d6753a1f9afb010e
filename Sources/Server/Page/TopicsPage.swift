import KnowledgeBase

/// The topics as a tree; each leads to its passages.
struct TopicsPage {
    let topics: [TopicNode]
    let language: Language

    var page: HTML {
        let layout = Layout(
            language: language, title: language(.topics), section: .topics,
            otherLanguageLink: PageLink(language: language.other).link("/topics"))
        let tree: HTML =
            topics.isEmpty
            ? "<p class=\"empty\">\(language(.noTopics))</p>" : "<div class=\"topics\">\(list(topics))</div>"
        return layout.page("<h1>\(language(.topics))</h1>\n\(tree)")
    }

    private func list(_ nodes: [TopicNode]) -> HTML {
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

    private func label(_ node: TopicNode) -> HTML {
        if language == .english, let english = node.labelInEnglish { return "\(english)" }
        return "<span lang=\"vi\">\(node.label)</span>"
    }
}
