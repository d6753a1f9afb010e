import Documents
import KnowledgeBase

/// Something that somebody said: the words, who, how they are given, where.
struct StatementView {
    let statement: StatementRecord
    let place: Int
    /// Whether to name the document, and not the speaker: the page is one or the other's.
    let showsDocument: Bool
    let language: Language

    var html: HTML {
        let source = "said-\(place)"
        let (name, kind): (Phrase, HTML) =
            switch statement.kind {
            case .verbatim: (.verbatim, "verbatim")
            case .reported: (.reportedSpeech, "reported")
            case .summary: (.summary, "summary")
            }
        let manner = [statement.verb, language(name)].compactMap { $0 }.joined(separator: ", ")
        return """
            <article class="statement \(kind)">
            <blockquote lang="vi" id="\(source)">\(statement.text)</blockquote>
            <footer>\(who)\(manner) · \(place(of: statement)) \
            \(CopyButton(language: language, source: source, citation: statement.citation).html)</footer>
            </article>

            """
    }

    private var link: PageLink { PageLink(language: language) }

    private var who: HTML {
        let role: HTML = statement.role.map { "<span lang=\"vi\">\($0)</span> · " } ?? .empty
        guard !showsDocument else { return role }
        return "<a href=\"\(link.speaker(statement.speakerID))\" lang=\"vi\">\(statement.speaker)</a>, \(role)"
    }

    private func place(of statement: StatementRecord) -> HTML {
        let document = DocumentView(document: statement.document, language: language)
        let target = link.document(statement.document.id, passage: statement.passage.ordinal)
        guard showsDocument else { return "<a href=\"\(target)\">\(language(.passage(statement.passage.ordinal)))</a>" }
        return "<a href=\"\(target)\" lang=\"vi\">\(document.title)</a>"
    }
}
