import KnowledgeBase

/// A document: what is known of it, its outline, and its passages to the letter.
struct DocumentPage {
    let detail: DocumentDetail
    let language: Language

    private var document: DocumentSummary { detail.document }
    private var link: PageLink { PageLink(language: language) }

    var page: HTML {
        let view = DocumentView(document: document, language: language)
        let layout = Layout(
            language: language, title: view.title, section: .documents,
            otherLanguageLink: PageLink(language: language.other).document(document.id))
        return layout.page(
            """
            <article class="document">
            <h1 lang="vi">\(view.title)</h1>
            <dl>\(fields)</dl>
            <p class="foot"><a href="\("/api/documents/" + PercentEncoding.encode(document.id))">\(language(.asJSON))</a></p>
            \(Outline(passages: detail.passages, language: language).html)
            <section aria-labelledby="text"><h2 id="text">\(language(.text))</h2>
            \(detail.passages.map(passage))</section>
            </article>
            """)
    }

    private var fields: [HTML] {
        var fields: [HTML] = []
        func field(_ name: Phrase, _ value: HTML?) {
            if let value { fields.append("<div><dt>\(language(name))</dt><dd>\(value)</dd></div>\n") }
        }
        field(.type, document.type.map { search($0.capitalizedFirst) { $0.filters.types = [document.type ?? ""] } })
        field(.number, document.number.map { "\($0)" })
        field(.date, document.date.map(DisplayDate.html))
        field(
            .issuer, document.issuer.map { issuer in search(issuer) { $0.filters.issuers = [issuer] } })
        field(.signer, document.signer.map { "\($0)" })
        field(.status, document.inForce.map { "\(language($0 ? .inForce : .notInForce))" })
        field(.speaker, detail.speakers.isEmpty ? nil : "\(detail.speakers.joined(separator: ", "))")
        field(.source, document.url.map(ExternalLink.html) ?? document.source.map { "\($0)" })
        field(.identifier, "<code>\(document.id)</code>")
        return fields
    }

    private func search(_ text: String, _ filter: (inout SearchParameters) -> Void) -> HTML {
        guard let parameters = try? SearchParameters(QueryParameters("")) else { return "\(text)" }
        return "<a href=\"\(link.search(parameters.changed(filter)))\" lang=\"vi\">\(text)</a>"
    }

    private func passage(_ passage: PassageRecord) -> HTML {
        let name = language(.passage(passage.ordinal))
        // the text keeps its blanks and line ends, so nothing may stand between it and its element
        return """
            <section class="passage" id="\("p\(passage.ordinal)")" aria-label="\(name)">
            <a class="anchor" href="\("#p\(passage.ordinal)")" title="\(language(.permalink))">\(name)</a>
            \(PassagePath(passage: passage, language: language).html)
            <div class="text" lang="vi">\(passage.text)</div>
            </section>

            """
    }
}
