/// The search box.
struct SearchForm {
    let language: Language
    /// The search that the page shows; a new query keeps its options.
    let parameters: SearchParameters?
    let hasFocus: Bool

    var html: HTML {
        let hidden: [HTML] =
            ((parameters?.options ?? []) + (language == .english ? [("lang", language.rawValue)] : []))
            .map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        let focus: HTML = hasFocus ? " autofocus" : ""
        return """
            <form class="search" role="search" action="/" method="get">
            <label for="q">\(language(.searchLabel))</label>
            <div class="box"><input id="q" name="q" type="search" value="\(parameters?.text ?? "")" \
            autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" \
            aria-describedby="q-hint"\(focus)><button type="submit">\(language(.search))</button></div>
            <p class="hint" id="q-hint">\(language(.searchHint))</p>
            \(hidden)
            </form>
            """
    }
}
