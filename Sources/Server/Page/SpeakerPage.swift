import KnowledgeBase

/// A speaker: roles over time, what they spoke about, what they said, newest first.
struct SpeakerPage {
    /// As the address has it: a permalink, a name or a role.
    let name: String
    let list: StatementList
    let facets: SearchResponse.Facets
    let query: String
    let offset: Int
    let limit: Int
    let language: Language

    private var link: PageLink { PageLink(language: language) }
    private var path: String { "/speakers/\(PercentEncoding.encode(name))" }
    /// The one who is meant, if it is one.
    private var speaker: SpeakerSummary? { list.speakers.count == 1 ? list.speakers.first : nil }

    var page: HTML {
        let title = speaker?.name ?? name
        let fields = query.isEmpty ? [] : [(name: "q", value: query)]
        let layout = Layout(
            language: language, title: title, section: .speakers,
            otherLanguageLink: PageLink(language: language.other).link(path, fields))
        var parameters = SearchParameters.blank
        parameters.text = query
        let form = SearchForm(
            language: language, parameters: parameters, hasFocus: false, label: .searchSpeaker, action: path)
        let paging = Paging(
            offset: offset, limit: limit, total: list.total, maximumOffset: SearchParameters.maximumOffset,
            language: language
        ) { link.link(path, fields + ($0 > 0 ? [("offset", String($0))] : [])) }
        return layout.page(
            """
            <p class="crumbs"><a href="\(link.link("/speakers"))">\(language(.speakers))</a></p>
            <h1 lang="vi">\(title)</h1>
            \(summary)
            \(roles)
            \(form.html)
            <div class="columns">
            <section aria-labelledby="said"><h2 id="said">\(language(.statements(list.total)))</h2>
            \(list.statements.isEmpty ? "<p class=\"empty\">\(language(.noStatements))</p>" : statements)
            \(paging.html)
            </section>
            <div class="facets">\(topics)\(years)</div>
            </div>
            """)
    }

    private var summary: HTML {
        guard let speaker else {
            // a role or a part of a name that several have
            let others = list.speakers.prefix(12).map { other -> HTML in
                "<a class=\"chip\" href=\"\(link.speaker(other.id ?? other.name))\" lang=\"vi\">\(other.name)</a>"
            }
            return "<p class=\"chips\">\(others.separated(by: " "))</p>"
        }
        let role: HTML = speaker.role.map { "<span lang=\"vi\">\($0)</span> " } ?? .empty
        return """
            <p class="meta">\(role)<span>\(language(.statements(speaker.statements)))</span> \
            <span>\(language(.documents(speaker.documents)))</span></p>
            """
    }

    private var roles: HTML {
        guard let speaker, !speaker.roles.isEmpty else { return .empty }
        let rows = speaker.roles.map { role -> HTML in
            let time: HTML =
                switch (role.from, role.to) {
                case (let from?, let to?) where from != to: "\(DisplayDate.html(from)) – \(DisplayDate.html(to))"
                case (let day?, _), (nil, let day?): DisplayDate.html(day)
                case (nil, nil): .empty
                }
            return "<div><dt>\(time)</dt><dd lang=\"vi\">\(role.role)</dd></div>\n"
        }
        return "<h2>\(language(.rolesOverTime))</h2>\n<dl class=\"facts roles\">\(rows)</dl>\n"
    }

    private var topics: HTML {
        guard !facets.topic.isEmpty else { return .empty }
        return
            "<h2>\(language(.aboutWhat))</h2>\n<ul>\(facets.topic.prefix(10).map { topic in entry(topic) { $0.filters.topics = [topic.value] } })</ul>\n"
    }

    private var years: HTML {
        guard facets.year.count > 1 else { return .empty }
        let entries = facets.year.map { year in
            entry(year) {
                $0.filters.from = year.value
                $0.filters.to = year.value
            }
        }
        return "<h2>\(language(.year))</h2>\n<ul>\(entries)</ul>\n"
    }

    /// A value of the passages in which they speak, with the search for them.
    private func entry(_ value: SearchResponse.FacetValue, _ set: (inout SearchParameters) -> Void) -> HTML {
        let target = link.search(
            SearchParameters.blank.changed {
                $0.filters.speakers = [speaker?.name ?? name]
                set(&$0)
            })
        return """
            <li><a href="\(target)" lang="vi">\(value.value)</a> <span class="count">\(language(value.count))</span></li>

            """
    }

    /// Newest first, a heading for each document; with a query the best first, and no headings.
    private var statements: HTML {
        var pieces: [HTML] = []
        var last: String?
        for (place, statement) in list.statements.enumerated() {
            if query.isEmpty, statement.document.id != last, let date = statement.document.date {
                pieces.append("<h3>\(DisplayDate.html(date))</h3>\n")
            }
            last = statement.document.id
            pieces.append(
                StatementView(statement: statement, place: offset + place, showsDocument: true, language: language)
                    .html)
        }
        return HTML.join(pieces)
    }
}
