import KnowledgeBase

/// A document's passages to the letter, with the pages of the original between them.
struct DocumentText {
    let detail: DocumentDetail
    let matches: DocumentMatches
    let language: Language

    var html: HTML {
        var pieces: [HTML] = []
        var path: [String] = []
        var page: Int?
        for passage in detail.passages {
            if let number = passage.page, number != page {
                page = number
                pieces.append(
                    "<p class=\"page-break\" id=\"page-\(number)\">\(language(.page(number)).capitalizedFirst)</p>\n")
            }
            let steps = PassagePath(passage: passage, document: detail.document, language: language).steps
            pieces.append(html(passage, showsPath: steps != path))
            path = steps
        }
        return HTML.join(pieces)
    }

    private func html(_ passage: PassageRecord, showsPath: Bool) -> HTML {
        let name = language(.passage(passage.ordinal))
        let ranges = matches.highlights[passage.ordinal]
        let path: HTML =
            showsPath
            ? PassagePath(passage: passage, document: detail.document, language: language, showsPage: false).html
            : .empty
        let text = MarkedText.html(passage.text, ranges: ranges ?? [])
        let kind: HTML = ranges == nil ? "passage" : "passage matches"
        let citation = Citation.text(passage, of: detail.document)
        let copy = CopyButton(language: language, source: "t\(passage.ordinal)", citation: citation)
        // the text keeps its blanks and line ends, so nothing may stand between it and its element
        return """
            <section class="\(kind)" id="p\(passage.ordinal)" aria-label="\(name)">
            \(path)
            <div class="text" lang="vi" id="t\(passage.ordinal)">\(text)</div>
            <p class="tools"><a class="anchor" href="#p\(passage.ordinal)" title="\(language(.permalink))">\(name)</a> \
            \(copy.html)\(neighbours(of: passage.ordinal, isMatch: ranges != nil))</p>
            </section>

            """
    }

    /// Links to the match before and the match after.
    private func neighbours(of ordinal: Int, isMatch: Bool) -> HTML {
        guard isMatch, let place = matches.ordinals.firstIndex(of: ordinal) else { return .empty }
        var links: [HTML] = []
        if place > 0 {
            links.append(" <a href=\"#p\(matches.ordinals[place - 1])\">← \(language(.previousMatch))</a>")
        }
        if place + 1 < matches.ordinals.count {
            links.append(" <a href=\"#p\(matches.ordinals[place + 1])\">\(language(.nextMatch)) →</a>")
        }
        return HTML.join(links)
    }
}
