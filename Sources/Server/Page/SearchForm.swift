/// The search box.
struct SearchForm {
    let language: Language
    /// The search that the page shows; a new query keeps its options.
    let parameters: SearchParameters?
    let hasFocus: Bool
    /// What the box is for.
    var label = Phrase.searchLabel
    /// Where it leads.
    var action = "/"

    var html: HTML {
        let hidden: [HTML] =
            ((parameters?.options ?? []) + (language == .english ? [("lang", language.rawValue)] : []))
            .map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        let focus: HTML = hasFocus ? " autofocus" : ""
        let hint: HTML =
            hasFocus ? "<p class=\"hint\" id=\"q-hint\">\(language(.searchHint))</p>\n" : .empty
        let described: HTML = hasFocus ? " aria-describedby=\"q-hint\"" : .empty
        return """
            <form class="search" role="search" action="\(action)" method="get">
            <label for="q">\(language(label))</label>
            <div class="box"><input id="q" name="q" type="search" value="\(parameters?.text ?? "")" \
            autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="2000"\
            \(described)\(focus)><button type="submit">\(language(.search))</button></div>
            \(hint)\(hidden)
            </form>
            """
    }
}
