import KnowledgeBase

/// The home page: the search box, examples, what the knowledge base holds.
struct HomePage {
    let language: Language
    let documents: Int
    let passages: Int
    let topics: Int
    let newest: [DocumentSummary]

    var page: HTML {
        let link = PageLink(language: language)
        let layout = Layout(
            language: language, title: nil, section: .search,
            otherLanguageLink: PageLink(language: language.other).link("/"))
        return layout.page(
            """
            <h1>\(language(.siteLine))</h1>
            \(SearchForm(language: language, parameters: nil, hasFocus: true).html)
            <p class="examples">\(language(.examples)): \(examples(link).separated(by: " "))</p>
            <p class="figures"><a href="\(link.link("/documents"))">\(language(.documents(documents)))</a>, \
            \(language(.passages(passages))), \
            <a href="\(link.link("/topics"))">\(language(.topicCount(topics)))</a></p>
            \(newestList)
            """)
    }

    private func examples(_ link: PageLink) -> [HTML] {
        ["né tránh, đùn đẩy", "bao ve can bo dam nghi dam lam", exampleNumber].map {
            "<a class=\"chip\" href=\"\(link.search(text: $0))\" lang=\"vi\">\($0)</a>"
        }
    }

    /// A number that is held, so that the example finds something.
    private var exampleNumber: String { newest.lazy.compactMap(\.number).first ?? "29-CT/TU" }

    private var newestList: HTML {
        guard !newest.isEmpty else { return "<p class=\"empty\">\(language(.emptyBase))</p>" }
        return """
            <section aria-labelledby="newest"><h2 id="newest">\(language(.newest))</h2>
            <ul class="documents">
            \(newest.map { DocumentView(document: $0, language: language).entry })</ul></section>
            """
    }
}
