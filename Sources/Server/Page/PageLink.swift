/// Links from page to page, in the language of the page.
struct PageLink: Sendable {
    let language: Language

    /// The search page.
    func search(_ parameters: SearchParameters) -> String { link("/", parameters.fields) }

    /// A search for `text`.
    func search(text: String) -> String { link("/", [("q", text)]) }

    /// The page of a topic.
    func topic(_ id: String) -> String { link("/topics/\(PercentEncoding.encode(id))") }

    /// The page of a speaker.
    func speaker(_ name: String) -> String { link("/speakers/\(PercentEncoding.encode(name))") }

    /// A document, or a passage of it, with the query whose matches it is to mark.
    func document(_ id: String, passage: Int? = nil, query: String = "") -> String {
        link("/documents/\(PercentEncoding.encode(id))", query.isEmpty ? [] : [("q", query)])
            + (passage.map { "#p\($0)" } ?? "")
    }

    /// The feed of a search.
    func feed(_ parameters: SearchParameters, json: Bool = false) -> String {
        var parameters = parameters
        parameters.offset = 0
        parameters.sort = .relevance
        parameters.limit = SearchParameters.standardLimit
        return link(json ? "/feed.json" : "/feed", parameters.fields)
    }

    /// `path` with `fields` and the language.
    func link(_ path: String, _ fields: [(name: String, value: String)] = []) -> String {
        let all = fields + (language == .english ? [("lang", language.rawValue)] : [])
        guard !all.isEmpty else { return path }
        let pairs = all.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return "\(path)?\(pairs.joined(separator: "&"))"
    }
}
