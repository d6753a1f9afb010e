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
            \(jumps)
            <div class="sheet">
            <div class="about">
            \(DocumentFacts(detail: detail, validity: relations.validity, language: language).html)
            \(RelationSection(relations: relations, language: language).html)
            \(said)
            </div>
            <aside class="side" aria-label="\(language(.outline))">
            \(Outline(detail: detail, language: language).html)
            </aside>
            <section class="whole" aria-labelledby="text"><h2 id="text">\(language(.text))</h2>
            \(MatchBar(matches: matches, language: language).html)
            \(DocumentText(detail: detail, matches: matches, language: language).html)</section>
            </div>
            </article>
            """)
    }

    /// The way to each part of the page: the text lies below all that is known of it.
    private var jumps: HTML {
        var links: [HTML] = []
        func jump(_ target: String, _ name: Phrase, _ count: Int? = nil) {
            let count: HTML = count.map { " <span class=\"count\">\(language($0))</span>" } ?? .empty
            links.append("<a href=\"#\(target)\">\(language(name))</a>\(count)")
        }
        let related = relations.relations.count + relations.reported.count
        if related > 0 { jump("relations", .relations, related) }
        if !statements.isEmpty { jump("said", .speakers, statements.count) }
        jump("text", .text)
        return """
            <nav class="jumps" aria-label="\(language(.onThisPage))">\
            \(links.map { "<span>\($0)</span> " as HTML })</nav>
            """
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
