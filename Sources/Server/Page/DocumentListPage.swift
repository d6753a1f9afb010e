import KnowledgeBase

/// The documents, a page at a time.
struct DocumentListPage {
    let parameters: ListParameters
    let list: DocumentList
    let language: Language

    var page: HTML {
        let link = PageLink(language: language)
        let layout = Layout(
            language: language, title: language(.allDocuments), section: .documents,
            otherLanguageLink: PageLink(language: language.other).link("/documents", fields()))
        let orders: [HTML] = [(DocumentList.Sort.date, Phrase.byDate), (.number, .byNumber), (.title, .byTitle)]
            .map { sort, name in
                let target = link.link("/documents", fields(sort: sort, offset: 0))
                return sort == parameters.sort
                    ? "<a href=\"\(target)\" aria-current=\"true\">\(language(name))</a>"
                    : "<a href=\"\(target)\">\(language(name))</a>"
            }
        let paging = Paging(
            offset: parameters.offset, limit: parameters.limit, total: list.total,
            maximumOffset: ListParameters.maximumOffset, language: language
        ) { link.link("/documents", fields(offset: $0)) }
        return layout.page(
            """
            <h1>\(language(.allDocuments))</h1>
            <p class="summary">\(language(.documents(list.total)))</p>
            <p class="orders"><span>\(language(.sortBy)):</span> \(orders.separated(by: " "))</p>
            <ul class="documents">
            \(list.documents.map { DocumentView(document: $0, language: language).entry })</ul>
            \(paging.html)
            """)
    }

    private func fields(sort: DocumentList.Sort? = nil, offset: Int? = nil) -> [(name: String, value: String)] {
        var fields = parameters.filters.fields
        let sort = sort ?? parameters.sort
        let offset = offset ?? parameters.offset
        if sort != .date { fields.append(("sort", sort.rawValue)) }
        if offset > 0 { fields.append(("offset", String(offset))) }
        return fields
    }
}
