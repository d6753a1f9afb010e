import KnowledgeBase

/// The hits of a search, with filters beside them.
struct SearchPage {
    let parameters: SearchParameters
    let response: SearchResponse
    /// How many hits are in force; nil where that is filtered by already.
    let inForce: Int?
    let language: Language

    private var link: PageLink { PageLink(language: language) }

    var page: HTML {
        let layout = Layout(
            language: language, title: parameters.text.isEmpty ? language(.results) : parameters.text,
            section: .search, otherLanguageLink: PageLink(language: language.other).search(parameters),
            feed: link.feed(parameters))
        let facets = FacetLinks(parameters: parameters, facets: response.facets, inForce: inForce, language: language)
        return layout.page(
            """
            \(SearchForm(language: language, parameters: parameters, hasFocus: false).html)
            \(facets.active)
            <div class="columns">
            <section class="results" aria-labelledby="results">
            \(summary)
            \(suggestion)
            \(response.hits.isEmpty ? nothing : hits)
            \(paging)
            </section>
            \(facets.html)
            </div>
            """)
    }

    private var summary: HTML {
        let counted: Phrase =
            parameters.group == .document ? .documents(response.total) : .passages(response.total)
        let total = language(response.totalIsExact ? counted : .atLeast(counted))
        let range: HTML =
            response.hits.isEmpty
            ? .empty
            : ", \(language(.range(parameters.offset + 1, parameters.offset + response.hits.count)))"
        return """
            <div class="bar">
            <h1 id="results">\(total)</h1>
            <span class="summary" role="status">\(language(.foundIn(language.milliseconds(response.tookMilliseconds))))\(range)\
            </span>
            \(response.hits.isEmpty ? .empty : "<a class=\"to-filters\" href=\"#filters\">\(language(.filters)) ↓</a>")
            </div>
            \(response.hits.isEmpty ? .empty : orders)
            """
    }

    private var orders: HTML {
        """
        <p class="orders"><span>\(language(.sortBy)):</span> \
        \(option(.byRelevance, isOn: parameters.sort == .relevance) { $0.sort = .relevance }) \
        \(option(.byDate, isOn: parameters.sort == .date) { $0.sort = .date })</p>
        <p class="orders"><span>\(language(.show)):</span> \
        \(option(.passagesEach, isOn: parameters.group == .passage) { $0.group = .passage }) \
        \(option(.documentsEach, isOn: parameters.group == .document) { $0.group = .document })</p>
        """
    }

    private func option(_ name: Phrase, isOn: Bool, _ change: (inout SearchParameters) -> Void) -> HTML {
        let target = link.search(parameters.changed(change))
        return isOn
            ? "<a href=\"\(target)\" aria-current=\"true\">\(language(name))</a>"
            : "<a href=\"\(target)\">\(language(name))</a>"
    }

    private var suggestion: HTML {
        if let better = response.suggestion {
            let target = link.search(parameters.changed { $0.text = better })
            return "<p class=\"note\">\(language(.didYouMean)) <a href=\"\(target)\" lang=\"vi\">\(better)</a></p>"
        }
        // worth saying only where diacritics were put in, not where a comma was left out
        guard response.interpreted.utf8.count != response.interpreted.count, parameters.text.allSatisfy(\.isASCII)
        else { return .empty }
        return "<p class=\"note\">\(language(.searchedAs)) <b lang=\"vi\">\(response.interpreted)</b></p>"
    }

    private var nothing: HTML {
        """
        <div class="empty"><h2>\(language(.nothingFound))</h2>
        <p>\(language(.tryThis)):</p>
        <ul>\(Phrase.hints.map { "<li>\(language($0))</li>" as HTML })</ul>
        <p><a href="\(link.link("/topics"))">\(language(.topics))</a> · \
        <a href="\(link.link("/documents"))">\(language(.allDocuments))</a> · \
        <a href="\(link.link("/help"))">\(language(.help))</a></p></div>
        """
    }

    private var hits: HTML {
        """
        <ol class="hits" start="\(parameters.offset + 1)">
        \(response.hits.map { HitView(hit: $0, query: parameters.text, language: language).html })</ol>
        <p class="note-small"><a href="\(link.feed(parameters))">\(language(.feed))</a> · \
        <a href="\(download("csv"))">CSV</a> · <a href="\(download("markdown"))">Markdown</a></p>
        """
    }

    private func download(_ format: String) -> String {
        var all = parameters
        all.limit = 100
        all.offset = 0
        // opened in a spreadsheet by a click
        return link.link("/api/search", all.fields + [("format", format)] + (format == "csv" ? [("bom", "1")] : []))
    }

    private var paging: HTML {
        Paging(
            offset: parameters.offset, limit: parameters.limit, total: response.total,
            maximumOffset: SearchParameters.maximumOffset, language: language
        ) { offset in
            link.search(parameters.changed { $0.offset = offset })
        }.html
    }
}
