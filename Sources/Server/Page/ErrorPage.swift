import KnowledgeBase

/// A problem, for people.
struct ErrorPage {
    let problem: Problem
    let language: Language

    var page: HTML {
        let layout = Layout(
            language: language, title: language(problem.title), section: .none,
            otherLanguageLink: PageLink(language: language.other).link("/"))
        let documents: HTML =
            problem.documents.isEmpty
            ? .empty
            : """
            <ul class="documents">
            \(problem.documents.map { DocumentView(document: $0, language: language).entry })</ul>
            """
        return layout.page(
            """
            <h1>\(language(problem.title))</h1>
            <p>\(language(problem.detail))</p>
            \(documents)
            \(problem.status == .notFound ? SearchForm(language: language, parameters: nil, hasFocus: false).html : .empty)
            <p><a href="\(PageLink(language: language).link("/"))">\(language(.backToSearch))</a></p>
            """)
    }
}
