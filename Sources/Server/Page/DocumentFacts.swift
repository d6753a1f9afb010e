import KnowledgeBase

/// What is known of a document, a line each, and where each value comes from.
struct DocumentFacts {
    let detail: DocumentDetail
    let validity: Validity?
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
        func field(_ name: Phrase, _ key: String?, _ value: HTML?) {
            guard let value else { return }
            fields.append("<div><dt>\(language(name))</dt><dd>\(value)\(key.map(origin) ?? .empty)</dd></div>\n")
        }
        field(
            .type, "type",
            document.type.map { search($0.capitalizedFirst) { $0.filters.types = [document.type ?? ""] } })
        field(.number, "number", document.number.map { "\($0)" })
        field(.date, "date", document.date.map(DisplayDate.html))
        field(.issuer, "issuer", document.issuer.map { issuer in search(issuer) { $0.filters.issuers = [issuer] } })
        field(.signer, "signer", document.signer.map { "<span lang=\"vi\">\($0)</span>" })
        for (name, phrase) in FieldPhrases.beside { field(phrase, nil, values(of: name)) }
        field(.status, nil, validity.map(status))
        field(.speaker, nil, detail.speakers.isEmpty ? nil : speakers)
        field(.source, nil, document.url.map(ExternalLink.html) ?? document.source.map { "\($0)" })
        field(.identifier, nil, "<code>\(document.id)</code>")
        return fields
    }

    /// The values of a field, of which papers may have several: recipients, those present.
    private func values(of name: String) -> HTML? {
        let fields = detail.fields.filter { $0.name == name }
        // minutes are about their sitting
        if name == "abstract",
            detail.fields.contains(where: { $0.name == "sitting" && $0.value == fields.first?.value })
        {
            return nil
        }
        let shown: [HTML] = fields.map { field in
            let value: HTML =
                name == "effective_date" || name == "expiry_date"
                ? DisplayDate.html(field.value) : "<span lang=\"vi\">\(field.value)</span>"
            return "\(value)\(place(of: field))"
        }
        guard !shown.isEmpty else { return nil }
        guard shown.count > 1 else { return shown[0] }
        return "<ul class=\"values\">\(shown.map { "<li>\($0)</li>" as HTML }.separated(by: ""))</ul>"
    }

    /// In force or not, since when, and by which document.
    private func status(_ validity: Validity) -> HTML {
        let kind: HTML =
            switch validity.status.isInForce {
            case true?: "good"
            case false?: "ended"
            case nil: "plain"
            }
        let since: HTML = validity.since.map { " \(language(.since)) \(DisplayDate.html($0))" } ?? .empty
        let by: HTML = validity.by.map { " (<a href=\"\(link.document($0))\">\($0)</a>)" } ?? .empty
        return
            "<span class=\"badge \(kind)\" lang=\"vi\">\(validity.status.rawValue.capitalizedFirst)</span>\(since)\(by)"
    }

    /// Where the value was read, or who set it.
    private func origin(_ name: String) -> HTML {
        guard let field = detail.fields.first(where: { $0.name == name }) else { return .empty }
        let passage: HTML = passageLink(of: field).map { ", \($0)" } ?? .empty
        return "<span class=\"origin\">\(language(phrase(for: field.origin)))\(passage)</span>"
    }

    /// The same in a word or two, behind one of several values.
    private func place(of field: DocumentField) -> HTML {
        let link = field.origin == .read ? passageLink(of: field) : nil
        return " <span class=\"origin near\">\(link ?? "\(language(phrase(for: field.origin)))")</span>"
    }

    private func phrase(for origin: DocumentField.Origin) -> Phrase {
        switch origin {
        case .read: .originRead
        case .given: .originGiven
        case .edited: .originEdited
        }
    }

    private func passageLink(of field: DocumentField) -> HTML? {
        // what stands before a passage belongs to it
        field.span?.first.flatMap { start in detail.passages.first { $0.span.count == 2 && start < $0.span[1] } }
            .map { "<a href=\"#p\($0.ordinal)\">\(language(.passage($0.ordinal)))</a>" }
    }

    private var speakers: HTML {
        detail.speakers.map { "<a href=\"\(link.speaker($0))\" lang=\"vi\">\($0)</a>" as HTML }.separated(by: ", ")
    }

    private func search(_ text: String, _ filter: (inout SearchParameters) -> Void) -> HTML {
        "<a href=\"\(link.search(SearchParameters.blank.changed(filter)))\" lang=\"vi\">\(text)</a>"
    }
}
