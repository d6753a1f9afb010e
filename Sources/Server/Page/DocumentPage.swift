import KnowledgeBase

/// A document: what is known of it, its outline, and its passages to the letter.
struct DocumentPage {
    let detail: DocumentDetail
    let matches: DocumentMatches
    let relations: DocumentRelations
    let statements: [StatementRecord]
    let language: Language

    private var document: DocumentSummary { detail.document }
    private var link: PageLink { PageLink(language: language) }

    var page: HTML {
        let view = DocumentView(document: document, language: language)
        let layout = Layout(
            language: language, title: view.title, section: .documents,
            otherLanguageLink: PageLink(language: language.other).document(document.id, query: matches.query))
        var search = SearchParameters.blank
        search.text = matches.query
        let form = SearchForm(
            language: language, parameters: search, hasFocus: false, label: .searchWithin,
            action: "/documents/\(PercentEncoding.encode(document.id))")
        return layout.page(
            """
            <p class="crumbs"><a href="\(link.link("/documents"))">\(language(.allDocuments))</a>\(back)</p>
            <article class="document">
            <h1 lang="vi">\(view.title)</h1>
            \(view.line)
            \(form.html)
            <div class="sheet">
            <div>
            \(DocumentFacts(detail: detail, validity: relations.validity, language: language).html)
            \(RelationSection(relations: relations, language: language).html)
            \(said)
            <section aria-labelledby="text"><h2 id="text">\(language(.text))</h2>
            \(MatchBar(matches: matches, language: language).html)
            \(DocumentText(detail: detail, matches: matches, language: language).html)</section>
            </div>
            <aside class="side" aria-label="\(language(.outline))">
            \(Outline(passages: detail.passages, language: language).html)
            </aside>
            </div>
            </article>
            """)
    }

    /// Who said what in it, folded where that is much.
    private var said: HTML {
        guard !statements.isEmpty else { return .empty }
        let items = statements.prefix(300).enumerated().map {
            StatementView(statement: $0.element, place: $0.offset, showsDocument: false, language: language).html
        }
        return """
            <section aria-labelledby="said"><h2 id="said">\(language(.said))</h2>
            <details\(items.count <= 3 ? " open" as HTML : .empty)><summary>\(language(.statements(statements.count)))</summary>
            \(items)</details></section>
            """
    }

    /// The way back to all hits of the query.
    private var back: HTML {
        matches.query.isEmpty
            ? .empty
            : " · <a href=\"\(link.search(text: matches.query))\">\(language(.allResults)): \(matches.query)</a>"
    }
}
