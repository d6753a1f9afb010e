/// Links from page to page, in the language of the page.
struct PageLink: Sendable {
    let language: Language

    /// The search page.
    func search(_ parameters: SearchParameters) -> String { link("/", parameters.fields) }

    /// A search for `text`.
    func search(text: String) -> String { link("/", [("q", text)]) }

    /// The passages of a topic.
    func topic(_ id: String) -> String { link("/", [("topic", id)]) }

    /// A document, or a passage of it.
    func document(_ id: String, passage: Int? = nil) -> String {
        link("/documents/\(PercentEncoding.encode(id))") + (passage.map { "#p\($0)" } ?? "")
    }

    /// `path` with `fields` and the language.
    func link(_ path: String, _ fields: [(name: String, value: String)] = []) -> String {
        let all = fields + (language == .english ? [("lang", language.rawValue)] : [])
        guard !all.isEmpty else { return path }
        let pairs = all.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return "\(path)?\(pairs.joined(separator: "&"))"
    }
}
