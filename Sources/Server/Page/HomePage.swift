import KnowledgeBase

/// The home page: the search box, examples, what the knowledge base holds.
struct HomePage {
    let language: Language
    let documents: Int
    let statistics: Statistics
    let newest: [DocumentSummary]

    private var link: PageLink { PageLink(language: language) }

    var page: HTML {
        let layout = Layout(
            language: language, title: nil, section: .search,
            otherLanguageLink: PageLink(language: language.other).link("/"))
        return layout.frame(
            """
            <div class="hero"><div class="wide">
            <h1>\(language(.siteLine))</h1>
            \(SearchForm(language: language, parameters: nil, hasFocus: true).html)
            <p class="chips"><span>\(language(.examples)):</span> \(examples.separated(by: " "))</p>
            </div></div>
            <div class="wide">
            <h2 class="unseen">\(language(.holdings))</h2>
            <ul class="tiles">
            \(tile(documents, .documentsWord, link.link("/documents")))\
            \(tile(statistics.passages, .passagesWord, nil))\
            \(tile(statistics.topics, .topicsWord, link.link("/topics")))\
            </ul>
            <div class="halves">
            \(newestList)
            \(kinds)
            </div>
            </div>
            """)
    }

    private func tile(_ count: Int, _ name: Phrase, _ target: String?) -> HTML {
        let name: HTML = target.map { "<a href=\"\($0)\">\(language(name))</a>" } ?? "\(language(name))"
        return "<li><b>\(language(count))</b> \(name)</li>\n"
    }

    private var examples: [HTML] {
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
            \(newest.map { DocumentView(document: $0, language: language).entry })</ul>
            <p><a href="\(link.link("/documents"))">\(language(.allDocumentsLink))</a></p></section>
            """
    }

    private var kinds: HTML {
        guard !statistics.types.isEmpty else { return .empty }
        let entries = statistics.types.prefix(14).map { type -> HTML in
            """
            <li><a href="\(link.link("/documents", [("type", type.value)]))" lang="vi">\(type.value.capitalizedFirst)</a> \
            <span class="count">\(language(type.count))</span></li>

            """
        }
        return """
            <section class="facets" aria-labelledby="kinds"><h2 id="kinds">\(language(.byKind))</h2>
            <ul>\(Array(entries))</ul></section>
            """
    }
}
