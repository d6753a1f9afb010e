import KnowledgeBase

/// Those who speak in the documents.
struct SpeakersPage {
    let list: SpeakerList
    let query: String
    let offset: Int
    let limit: Int
    let language: Language

    var page: HTML {
        let link = PageLink(language: language)
        let fields = query.isEmpty ? [] : [(name: "q", value: query)]
        let layout = Layout(
            language: language, title: language(.speakers), section: .speakers,
            otherLanguageLink: PageLink(language: language.other).link("/speakers", fields))
        var parameters = SearchParameters.blank
        parameters.text = query
        let form = SearchForm(
            language: language, parameters: parameters, hasFocus: false, label: .findSpeaker, action: "/speakers")
        let paging = Paging(
            offset: offset, limit: limit, total: list.total, maximumOffset: SearchParameters.maximumOffset,
            language: language
        ) { link.link("/speakers", fields + ($0 > 0 ? [("offset", String($0))] : [])) }
        let entries: HTML =
            list.speakers.isEmpty
            ? "<p class=\"empty\">\(language(.noSpeakers))</p>"
            : "<ul class=\"documents\">\n\(list.speakers.map(entry))</ul>"
        return layout.page(
            """
            <h1>\(language(.speakers))</h1>
            \(form.html)
            \(entries)
            \(paging.html)
            """)
    }

    private func entry(_ speaker: SpeakerSummary) -> HTML {
        let role: HTML = speaker.role.map { "<span lang=\"vi\">\($0)</span> " } ?? .empty
        return """
            <li><a href="\(PageLink(language: language).speaker(speaker.id ?? speaker.name))" lang="vi">\(speaker.name)</a>\
            <p class="meta">\(role)<span>\(language(.statements(speaker.statements)))</span> \
            <span>\(language(.documents(speaker.documents)))</span></p></li>

            """
    }
}
