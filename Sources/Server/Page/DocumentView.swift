import KnowledgeBase

/// How a document is named and described wherever it is listed.
struct DocumentView {
    let document: DocumentSummary
    let language: Language

    /// Its title, or the next best.
    var title: String {
        if let title = document.title { return title }
        guard let number = document.number else { return document.id }
        return [document.type?.capitalizedFirst, number].compactMap { $0 }.joined(separator: " ")
    }

    /// Type, number, date, issuer and validity on one line.
    var line: HTML {
        var parts: [HTML] = []
        if let type = document.type {
            parts.append("<span class=\"badge plain\" lang=\"vi\">\(type.capitalizedFirst)</span>")
        }
        if let number = document.number { parts.append("<span class=\"number\">\(number)</span>") }
        if let date = document.date { parts.append(DisplayDate.html(date)) }
        if let issuer = document.issuer { parts.append("<span lang=\"vi\">\(issuer)</span>") }
        if let validity { parts.append(validity) }
        return parts.isEmpty ? .empty : "<p class=\"meta\">\(parts.separated(by: " "))</p>"
    }

    /// Whether it is in force, where that is known.
    var validity: HTML? {
        document.inForce.map {
            $0
                ? "<span class=\"badge good\">\(language(.inForce))</span>"
                : "<span class=\"badge ended\">\(language(.notInForce))</span>"
        }
    }

    /// An entry of a list of documents.
    var entry: HTML {
        let link = PageLink(language: language)
        return "<li><a href=\"\(link.document(document.id))\" lang=\"vi\">\(title)</a>\(line)</li>\n"
    }
}

extension [HTML] {
    /// The pieces with `separator` between them.
    func separated(by separator: HTML) -> HTML {
        HTML.join(enumerated().flatMap { $0.offset == 0 ? [$0.element] : [separator, $0.element] })
    }
}

extension String {
    /// The text with its first letter a capital: types are held in lower case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
