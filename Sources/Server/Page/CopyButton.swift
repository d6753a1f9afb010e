/// A button that copies what an element says, with its citation; shown by the script, for without it nothing can copy.
struct CopyButton {
    let language: Language
    /// The element's id.
    let source: String
    /// What comes behind the text.
    var citation: String?
    var name = Phrase.copyQuotation

    var html: HTML {
        let citation: HTML = citation.map { " data-citation=\"\($0)\"" } ?? .empty
        return """
            <button type="button" class="small-button" data-copy="\(source)"\(citation) hidden>\(language(name))</button>
            """
    }
}
