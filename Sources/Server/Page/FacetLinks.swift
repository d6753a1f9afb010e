import KnowledgeBase

/// The filters as plain links: those that could be set, with what they would leave, and those that are.
struct FacetLinks {
    let parameters: SearchParameters
    let facets: SearchResponse.Facets
    /// How many hits are in force; nil where that is filtered by already.
    let inForce: Int?
    let language: Language

    private var link: PageLink { PageLink(language: language) }

    /// The filters that could be set.
    var html: HTML {
        let groups: [HTML] = [
            validity,
            group(.type, facets.type, chosen: parameters.filters.types, title: \.capitalizedFirst) {
                $0.filters.types = [$1]
            },
            group(.year, facets.year, chosen: year) {
                $0.filters.from = $1
                $0.filters.to = $1
            },
            group(.issuer, facets.issuer, chosen: parameters.filters.issuers) { $0.filters.issuers = [$1] },
            group(.topic, facets.topic, chosen: parameters.filters.topics) { $0.filters.topics = [$1] },
            group(.speaker, facets.speaker, chosen: parameters.filters.speakers) { $0.filters.speakers = [$1] },
        ]
        guard groups.contains(where: { $0 != .empty }) || !parameters.filters.isEmpty else { return .empty }
        return """
            <section class="facets" aria-labelledby="filters"><h2 id="filters" tabindex="-1">\(language(.filters))</h2>
            \(groups)\(dates)</section>
            """
    }

    private var validity: HTML {
        guard let inForce, inForce > 0 else { return .empty }
        let target = link.search(parameters.changed { $0.filters.isInForce = true })
        return """
            <h3>\(language(.status))</h3>
            <ul><li><a href="\(target)">\(language(.inForce))</a> <span class="count">\(language(inForce))</span></li></ul>

            """
    }

    /// The first and last day, as a form.
    private var dates: HTML {
        var others = parameters
        others.filters.from = nil
        others.filters.to = nil
        others.offset = 0
        let hidden: [HTML] = (others.fields + (language == .english ? [("lang", language.rawValue)] : []))
            .map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        return """
            <h3 id="dates">\(language(.dateRange))</h3>
            <form class="dates" action="/" method="get" aria-labelledby="dates">\(hidden)
            <label>\(language(.from)) <input type="text" name="from" value="\(parameters.filters.from ?? "")" \
            placeholder="2013" autocomplete="off"></label>
            <label>\(language(.to)) <input type="text" name="to" value="\(parameters.filters.to ?? "")" \
            placeholder="31/12/2024" autocomplete="off"></label>
            <button type="submit" class="second">\(language(.apply))</button></form>
            """
    }

    private func group(
        _ name: Phrase, _ values: [SearchResponse.FacetValue], chosen: [String],
        title: (String) -> String = { $0 }, _ set: (inout SearchParameters, String) -> Void
    ) -> HTML {
        let others = values.filter { !chosen.contains($0.value) }
        guard !others.isEmpty else { return .empty }
        let entries = others.map { value -> HTML in
            let target = link.search(parameters.changed { set(&$0, value.value) })
            return """
                <li><a href="\(target)" lang="vi">\(title(value.value))</a> \
                <span class="count">\(language(value.count))</span></li>

                """
        }
        let shown = 6
        let rest: HTML =
            entries.count > shown
            ? "<details><summary>\(language(.more(entries.count - shown)))</summary><ul>\(Array(entries[shown...]))</ul></details>"
            : .empty
        return "<h3>\(language(name))</h3>\n<ul>\(Array(entries.prefix(shown)))</ul>\(rest)\n"
    }

    /// The year that is filtered by, if it is one.
    private var year: [String] {
        parameters.filters.from == parameters.filters.to ? [parameters.filters.from].compactMap { $0 } : []
    }

    /// The filters that are set, each with a link that takes it off.
    var active: HTML {
        var chips: [HTML] = []
        func chip(_ name: Phrase, _ value: String, _ remove: (inout SearchParameters) -> Void) {
            let target = link.search(parameters.changed(remove))
            chips.append(
                """
                <a class="chip" href="\(target)"><span>\(language(name)): \(value)</span>\
                <span aria-hidden="true">&nbsp;×</span><span class="unseen">(\(language(.removeFilter)))</span></a>
                """)
        }
        let filters = parameters.filters
        for value in filters.types { chip(.type, value) { $0.filters.types.removeAll { $0 == value } } }
        if let value = year.first {
            chip(value.count == 4 ? .year : .date, value) {
                $0.filters.from = nil
                $0.filters.to = nil
            }
        } else {
            if let value = filters.from { chip(.from, value) { $0.filters.from = nil } }
            if let value = filters.to { chip(.to, value) { $0.filters.to = nil } }
        }
        for value in filters.issuers { chip(.issuer, value) { $0.filters.issuers.removeAll { $0 == value } } }
        for value in filters.topics { chip(.topic, value) { $0.filters.topics.removeAll { $0 == value } } }
        for value in filters.speakers { chip(.speaker, value) { $0.filters.speakers.removeAll { $0 == value } } }
        for value in filters.numbers { chip(.number, value) { $0.filters.numbers.removeAll { $0 == value } } }
        if filters.isInForce { chip(.status, language(.inForce)) { $0.filters.isInForce = false } }
        guard !chips.isEmpty else { return .empty }
        if chips.count > 1 {
            let none = link.search(parameters.changed { $0.filters = FilterParameters() })
            chips.append("<a href=\"\(none)\">\(language(.removeAllFilters))</a>")
        }
        return "<p class=\"active chips\"><span>\(language(.activeFilters)):</span> \(chips.separated(by: " "))</p>"
    }
}
