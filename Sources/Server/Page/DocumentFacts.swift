import KnowledgeBase

/// What is known of a document, a line each.
struct DocumentFacts {
    let detail: DocumentDetail
    let language: Language

    private var document: DocumentSummary { detail.document }
    private var link: PageLink { PageLink(language: language) }

    var html: HTML {
        """
        <section aria-labelledby="facts"><h2 id="facts">\(language(.facts))</h2>
        <dl class="facts">\(fields)</dl>
        <p class="note-small"><a href="\("/api/documents/" + PercentEncoding.encode(document.id))">\(language(.asJSON))</a></p>
        </section>
        """
    }

    private var fields: [HTML] {
        var fields: [HTML] = []
        func field(_ name: Phrase, _ value: HTML?) {
            if let value { fields.append("<div><dt>\(language(name))</dt><dd>\(value)</dd></div>\n") }
        }
        field(.type, document.type.map { search($0.capitalizedFirst) { $0.filters.types = [document.type ?? ""] } })
        field(.number, document.number.map { "\($0)" })
        field(.date, document.date.map(DisplayDate.html))
        field(.issuer, document.issuer.map { issuer in search(issuer) { $0.filters.issuers = [issuer] } })
        field(.signer, document.signer.map { "<span lang=\"vi\">\($0)</span>" })
        field(.status, DocumentView(document: document, language: language).validity)
        field(.speaker, detail.speakers.isEmpty ? nil : speakers)
        field(.source, document.url.map(ExternalLink.html) ?? document.source.map { "\($0)" })
        field(.identifier, "<code>\(document.id)</code>")
        return fields
    }

    private var speakers: HTML {
        detail.speakers.map { "<a href=\"\(link.speaker($0))\" lang=\"vi\">\($0)</a>" as HTML }.separated(by: ", ")
    }

    private func search(_ text: String, _ filter: (inout SearchParameters) -> Void) -> HTML {
        "<a href=\"\(link.search(SearchParameters.blank.changed(filter)))\" lang=\"vi\">\(text)</a>"
    }
}
